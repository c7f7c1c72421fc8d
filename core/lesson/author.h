// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that clicking and typing make: pure functions from a lesson to an Edit.
#pragma once

#include "edit.h"
#include "lesson.h"

namespace handlelab {

/// A lesson with one process and nothing done yet.
[[nodiscard]] std::string newLessonText(std::string_view rules);

/// Appends a statement after statement `after` (a count: 0 means before the first) and removes all later
/// statements' lines, prose between them included; their text is in the edit, so undo brings them back.
[[nodiscard]] Edit appendStatement(const Lesson& lesson, std::uint32_t after, std::string_view line);

/// Removes the line of one statement, or replaces it.
[[nodiscard]] Edit replaceStatement(const Lesson& lesson, std::uint32_t statement, std::string_view line);

} // namespace handlelab
