// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_spec.h"

#include "app/words/text.h"
#include "core/lesson/parser.h"

namespace handlelab {

std::vector<FieldChoice> choicesOf(const std::vector<Offer>& offers) {
    std::vector<FieldChoice> choices;
    choices.reserve(offers.size());
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
