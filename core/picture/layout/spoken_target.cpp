// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/spoken_target.h"

#include "core/machine/handle_table.h"

namespace handlelab {

namespace {

using Kind = Target::Kind;

Target processPlace(const Meaning& meaning) {
    return meaning.process.valid() ? Target{Kind::process, meaning.process.index, 0} : Target{};
}

Target objectPlace(const Meaning& meaning) {
    return meaning.object.valid() ? Target{Kind::object, meaning.object.index, 0} : processPlace(meaning);
}

Target entryPlace(const Meaning& meaning) {
    return meaning.process.valid() && meaning.index != 0
               ? Target{Kind::entry, meaning.process.index, meaning.index}
               : objectPlace(meaning);
}

Target missingEntryPlace(const Meaning& meaning, const Rules& rules) {
    const auto index = indexOf(rules, Handle{meaning.value});
    return index && meaning.process.valid() ? Target{Kind::entry, meaning.process.index, *index}
                                            : processPlace(meaning);
}

} // namespace

Target placeOf(const Meaning& meaning, const Rules& rules) {
    switch (microStep(meaning.kind).speaksOf) {
    case SpeaksOf::missingEntry:
        return missingEntryPlace(meaning, rules);
    case SpeaksOf::entry:
        return entryPlace(meaning);
    case SpeaksOf::side:
        return {Kind::side, meaning.index, 0};
    case SpeaksOf::thread:
        return {Kind::thread, meaning.extra, 0};
    case SpeaksOf::clock:
        return {Kind::clock, 0, 0};
    case SpeaksOf::variable:
        return {Kind::variable, meaning.index, 0};
    case SpeaksOf::process:
        return processPlace(meaning);
    case SpeaksOf::object:
    case SpeaksOf::threadOfObject:
        return objectPlace(meaning);
    }
    return {};
}

} // namespace handlelab
