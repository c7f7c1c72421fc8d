// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that clicking and typing make: pure functions from a lesson to an Edit.
#pragma once

#include "core/lesson/edit.h"
#include "core/lesson/lesson.h"

namespace handlelab {

/// A lesson with one process and nothing done yet.
[[nodiscard]] std::string newLessonText(std::string_view rules);

/// Puts a statement in the place of all from `after` on (a count: 0 means before the first). Behind all
/// others it is added and nothing is removed: in the last block, or in a block of its own where the section
/// has prose about what that block did. Elsewhere the text goes with the statements: a section of which
/// nothing is cut stays whole, of the section that is cut what stands before the place stays, and everything
/// behind goes, the closing sections included, since they speak of the whole. An `ask` at the place goes with
/// the statement that it asks about. All of it is in the edit, so undo brings it back.
[[nodiscard]] Edit replaceTail(const Lesson& lesson, std::uint32_t after, std::string_view line);

/// What replaceTail would take away, in words for people.
struct Tail {
    bool restOfSection = false;        ///< text of the section in which the cut is
    std::vector<std::string> headings; ///< of the sections that go whole, in order, without marks
};
[[nodiscard]] Tail tailBehind(const Lesson& lesson, std::uint32_t after);

/// Whether a lesson is told to somebody, in contrast to an experiment: it has prose besides its headings, or
/// says where to stop or what to ask.
[[nodiscard]] bool hasNarrative(const Lesson& lesson);

/// What a menu says after "Undo" about a statement: the name of its call, or the line without who acts.
[[nodiscard]] std::string nameOfAct(const Lesson& lesson, const Statement& statement);

} // namespace handlelab
