// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/spoken_name.h"

#include "core/base/translate.h"
#include "core/kinds/object_kind.h"

#include <fmt/format.h>

namespace handlelab {

std::string objectName(const Machine& machine, const Texts& texts, ObjectId object) {
    return unmarked(spokenName(machine, texts, object));
}

std::string spokenName(const Machine& machine, const Texts& texts, ObjectId object) {
    if (!object.valid())
        return "?";
    const ObjectKind& kind = kindOf(machine, object);
    if (kind.called)
        return kind.called(machine, texts, object);
    const std::string word = markedKind(kind.name);
    const NameId name = machine[object].header.name;
    return name.valid() ? fmt::format("{} \"{}\"", word, leafName(texts[name])) : word;
}

} // namespace handlelab
