// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/writable.h"

#include "core/lesson/call_arguments.h"
#include "core/program/run_paths.h"

#include <algorithm>

namespace handlelab {

namespace {

/// Whether the value is one of the constants, or is joined from some of them.
bool isRefused(const Lesson& lesson, const CRefusal& refused, std::uint32_t expression) {
    const auto isOne = [&](const Expression& e) {
        return e.kind == ExpressionKind::constant &&
               std::ranges::find(refused.constants, lesson[e.text]) != refused.constants.end();
    };
    const Expression& e = lesson.expressions[expression];
    bool found = isOne(e);
    for (std::uint32_t part = e.firstChild; part != 0; part = lesson.expressions[part].nextSibling)
        found = found || isOne(lesson.expressions[part]);
    return found;
}

/// Whether a call that may write files only reads here; only what is spelled out counts.
bool onlyReads(const Lesson& lesson, const CallDescription& call, const std::vector<std::uint32_t>& given) {
    bool decided = false;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Parameter& parameter = call.parameters[i];
        if (parameter.form.reads.empty())
            continue;
        const Expression& e = lesson.expressions[given[i]];
        const bool single =
            given[i] == 0 || e.kind == ExpressionKind::constant || e.kind == ExpressionKind::number;
        const std::string_view word = given[i] != 0 ? lesson[e.text] : parameter.initial;
        if (!single || std::ranges::find(parameter.form.reads, word) == parameter.form.reads.end())
            return false;
        decided = true;
    }
    return decided;
}

bool namesOutside(const LessonWalk& walk, const Statement& s, const CallDescription& call,
                  const std::vector<std::uint32_t>& given) {
    for (std::size_t i = 0; i < given.size(); ++i)
        if (call.parameters[i].kind == ParameterKind::path)
            if (const auto path = walk.said(s, given[i]); path && !runPath(*path).inside)
                return true;
    return false;
}

} // namespace

std::string_view whyUnwritable(const LessonWalk& walk, const Statement& s, const CallDescription& call) {
    const std::vector<std::uint32_t> given = argumentsOf(walk.lesson, s, call);
    for (std::size_t i = 0; i < given.size(); ++i)
        if (given[i] != 0 && isRefused(walk.lesson, call.parameters[i].form.refuses, given[i]))
            return call.parameters[i].form.refuses.why;
    if (call.form.writesFiles && !onlyReads(walk.lesson, call, given) && namesOutside(walk, s, call, given))
        return "a file outside of the folder of the run, which the programs leave alone";
    return call.form.unwritable;
}

} // namespace handlelab
