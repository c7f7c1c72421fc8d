// SPDX-License-Identifier: GPL-3.0-or-later
// What programs in C write around a call, and lessons do without: a type before the variable, casts, a
// condition around it, the semicolon. It is passed when it is read; canonicalLine() leaves it out. Internal
// to core/lesson.
#pragma once

#include "core/lesson/parse.h"

namespace handlelab {

/// What has been passed of it.
struct Dress {
    std::uint32_t open = 0;           ///< parentheses that are still open
    std::uint32_t aroundVariable = 0; ///< how many were where the variable stands
    bool condition = false;           ///< the first of them belongs to an if
};

/// Passes what stands before the variable or the call: if (, !, HANDLE, ::. False after a reported mistake.
bool passBefore(Parse& p, Statement& s, Dress& dress);
/// Passes casts and parentheses before a call, whose name is then at the cursor. False, and nothing is
/// passed, when no call comes.
bool passBeforeCall(Parse& p, Dress& dress);
/// Passes what stands behind the call: comparisons, parentheses, the semicolon, what depends on the
/// condition. A variable that would hold the comparison's result, and not the call's, is none. False after a
/// reported mistake.
bool passBehind(Parse& p, Statement& s, Dress& dress);

/// Whether a variable is declared at the cursor: HANDLE h = ..., HANDLE h;
[[nodiscard]] bool declaresVariable(Parse& p);

} // namespace handlelab
