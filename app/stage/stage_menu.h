// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of a thing on the stage: what can be done with it, by whom, the commonest first.
#pragma once

#include "app/forms/offered_calls.h"
#include "core/picture/picture.h"

class QMenu;

namespace handlelab {

/// What the entries of the menu do.
struct StageVerbs {
    std::function<void(const OfferedCall&)> carryOut;
    std::function<void(Target)> select;
    std::function<void(Caller)> actAs;
    Translate translate;
};

/// Fills the menu for what was pointed at. `actor` opens things by name or id.
void fillStageMenu(QMenu& menu, const Moment& moment, Caller actor, Target target, const StageVerbs& verbs);

} // namespace handlelab
