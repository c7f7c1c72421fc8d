// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/lesson_walk.h"

#include "core/lesson/parser.h"

namespace handlelab {

ProcessId LessonWalk::process(std::string_view label) const {
    for (std::uint32_t i = 0; i < machine().processes.size(); ++i)
        if (run.texts()[machine().processes[i].label] == label)
            return ProcessId{i};
    return {};
}

const Variable* LessonWalk::variable(ProcessId owner, std::string_view name) const {
    for (const Variable& candidate : machine().variables)
        if (candidate.process == owner && run.texts()[candidate.name] == name)
            return &candidate;
    return nullptr;
}

std::string LessonWalk::labelOf(ProcessId id) const { return std::string(run.texts()[machine()[id].label]); }

std::string_view LessonWalk::userOf(const Statement& s) const {
    const ProcessId caller = process(lesson[s.process]);
    return caller.valid() ? run.texts()[machine()[caller].user] : std::string_view();
}

std::optional<std::string> LessonWalk::said(const Statement& s, std::uint32_t expression) const {
    const Expression& e = lesson.expressions[expression];
    if (e.kind == ExpressionKind::text)
        return unquote(lesson[e.text]);
    const Variable* v =
        e.kind == ExpressionKind::variable ? variable(process(lesson[s.process]), lesson[e.text]) : nullptr;
    if (!v || v->value.kind != ValueKind::text)
        return {};
    return std::string(run.texts()[TextId{static_cast<std::uint32_t>(v->value.number)}]);
}

} // namespace handlelab
