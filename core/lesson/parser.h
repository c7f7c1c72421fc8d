// SPDX-License-Identifier: GPL-3.0-or-later
// Text to Lesson. Never throws, never gives up: every mistake is reported and the rest is still read.
#pragma once

#include "core/lesson/lesson.h"

namespace handlelab {

inline constexpr std::size_t maximumLessonBytes = 16u << 20;
inline constexpr std::size_t maximumLineBytes = 64u << 10;
inline constexpr std::size_t maximumStatements = 1'000'000;

/// Reads a lesson. A text over the bounds, or one that is not UTF-8 text, gives an empty lesson with one
/// mistake.
[[nodiscard]] Lesson parseLesson(std::string source, std::string file = {});

/// Reads one statement as typed on the call line; the lesson has exactly that statement, or mistakes.
[[nodiscard]] Lesson parseStatement(std::string_view line);

/// Whether a typed line is a call or an assignment that does not say which process does it, complete or not:
/// "CloseHandle(h)", "h = NULL", "CloseHandel".
[[nodiscard]] bool lacksProcess(std::string_view line);

/// Reads a file; unreadable ones give a lesson with one mistake that says why.
[[nodiscard]] Lesson readLesson(const std::string& path);

/// The characters of a string literal as written in a lesson, escapes resolved, as UTF-8.
[[nodiscard]] std::string unquote(std::string_view literal);
/// A literal that unquote reads back.
[[nodiscard]] std::string quote(std::string_view text);

/// The words of a heading's line, "## Title ##", without marks; empty for other lines.
[[nodiscard]] std::string headingOf(std::string_view line);

/// The text of a statement without what it expects and its comment.
[[nodiscard]] std::string_view actText(const Lesson& lesson, const Statement& statement);

} // namespace handlelab
