// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what lives beside the handle tables.
#include "speaker.h"

namespace handlelab {

Sentence aboutSideObjects(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::sideObjectMade:
        return say(CORE_TR("Steps", "%1 is made beside the handle table: the value is no index"),
                   {s.sideValue()});
    default:
        return {};
    }
}

} // namespace handlelab
