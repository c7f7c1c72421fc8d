// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as parts for programs: who takes part, whose turn is when, what each thread does in its turns, and
// the facts that every turn must report. One pass over the lesson writes code and facts together.
#pragma once

#include "core/program/program.h"
#include "core/run/moment.h"

#include <set>
#include <string>
#include <vector>

namespace handlelab {

struct ScriptMember {
    std::string label;
    std::string image;                     ///< the plain file name it is brought under
    std::string space;                     ///< the namespace of its code
    std::vector<std::string> declarations; ///< its variables
};
struct ScriptActor {
    std::string name;     ///< "editor", "editor/T2"; empty: the director
    int member = -1;      ///< -1: the director
    std::string function; ///< firstThread
    std::string code;     ///< the body of the function
};
struct ScriptTurn {
    int actor = 0;
    std::uint32_t step = 0;
};

struct Script {
    std::string title;
    std::vector<ScriptMember> cast;
    std::set<std::string> idleImages; ///< files of programs that a lesson names and never runs
    std::vector<ScriptActor> actors;  ///< [0] is the director
    std::vector<ScriptTurn> turns;
    std::vector<ExpectedFact> facts;
    std::set<std::string_view> headers; ///< besides windows.h
};

} // namespace handlelab
