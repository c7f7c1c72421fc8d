// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_spec.h"

#include "app/words/text.h"
#include "core/kinds/object_kind.h"
#include "core/lesson/parser.h"
#include "core/machine/naming.h"
#include "core/picture/side_words.h"
#include "core/tell/explain.h"

#include <algorithm>
#include <unordered_set>

namespace handlelab {

namespace {} // namespace

std::vector<FieldChoice> choicesOf(const std::vector<Offer>& offers) {
    std::vector<FieldChoice> choices;
    for (const Offer& one : offers)
        choices.push_back({qt(one.text), qt(one.detail), one.bits});
    return choices;
}

std::vector<FieldChoice> stringsOf(const std::vector<Offer>& offers) {
    std::vector<FieldChoice> choices;
    for (const Offer& one : offers)
        if (one.text.starts_with('"'))
            choices.push_back({qt(unquote(one.text)), qt(one.detail), 0});
    return choices;
}

} // namespace handlelab
