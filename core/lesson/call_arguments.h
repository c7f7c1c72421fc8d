// SPDX-License-Identifier: GPL-3.0-or-later
// Which argument of a statement is for which parameter of its call: positional ones first, then named ones.
#pragma once

#include "core/calls/call.h"
#include "core/lesson/lesson.h"

namespace handlelab {

/// The parameter that one of the statement's arguments, the first being 0, is for; as many as the call has
/// when it is for none, which the parser has reported.
[[nodiscard]] std::size_t parameterOf(const Lesson& lesson, const Statement& statement,
                                      std::uint32_t argument, const CallDescription& call);

/// For every parameter of the call the expression that the statement gives it; 0 where its default holds.
[[nodiscard]] std::vector<std::uint32_t> argumentsOf(const Lesson& lesson, const Statement& statement,
                                                     const CallDescription& call);

/// Whether what C has there may be more than a lesson can say: what nobody looks at, and buffers.
[[nodiscard]] bool takesAnything(ParameterKind kind);

} // namespace handlelab
