// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson claims about a handle and the object that it leads to.
#pragma once

#include "core/lesson/query.h"
#include "core/program/script/turn_writer.h"
#include "core/program/variables.h"

#include <string>

namespace handlelab {

inline constexpr std::string_view noAnswer = "nobody can ask a running system this";

/// What a claim is written with.
struct ClaimTools {
    const LessonWalk& walk;
    const CVariables& variables;
    TurnWriter& turns;
};

/// Writes the claim about the variable that the argument of a query names, or says why it cannot be asked.
void entryClaim(const ClaimTools& tools, const Expression& argument, QueryKind query,
                const std::string& text);

} // namespace handlelab
