// SPDX-License-Identifier: GPL-3.0-or-later
// The one form in which lessons keep a line, however it was typed.
#pragma once

#include "core/lesson/lesson.h"

#include <string>

namespace handlelab {

/// The line of a call or an assignment without what only C needs: "editor: h = CreateEvent(NULL, TRUE, FALSE,
/// NULL)" for "editor: HANDLE h = ::CreateEvent(NULL, TRUE, FALSE, NULL);". Other lines, and lines that need
/// no change, as they are written.
[[nodiscard]] std::string canonicalLine(const Lesson& lesson, const Statement& statement);

} // namespace handlelab
