// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/call_arguments.h"

#include <algorithm>

namespace handlelab {

std::size_t parameterOf(const Lesson& lesson, const Statement& statement, std::uint32_t argument,
                        const CallDescription& call) {
    const Span name = lesson.arguments[statement.firstArgument + argument].name;
    if (name.length == 0)
        return std::min<std::size_t>(argument, call.parameters.size());
    const auto named = std::ranges::find(call.parameters, lesson[name], &Parameter::name);
    return static_cast<std::size_t>(named - call.parameters.begin());
}

std::vector<std::uint32_t> argumentsOf(const Lesson& lesson, const Statement& statement,
                                       const CallDescription& call) {
    std::vector<std::uint32_t> given(call.parameters.size(), 0);
    for (std::uint32_t i = 0; i < statement.argumentCount; ++i)
        if (const std::size_t at = parameterOf(lesson, statement, i, call); at < given.size())
            given[at] = lesson.arguments[statement.firstArgument + i].value;
    return given;
}

bool takesAnything(ParameterKind kind) {
    return kind == ParameterKind::ignored || kind == ParameterKind::bytes || kind == ParameterKind::buffer;
}

} // namespace handlelab
