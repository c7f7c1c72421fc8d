// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the parser share while one lesson is read. Internal to core/lesson.
//
// The parser has no tokens: every function reads characters of the current line and leaves the cursor behind
// what it read. A function that fails has reported why and returns false or 0; the rest of the line is then
// skipped.
#pragma once

#include "core/calls/call.h"
#include "core/lesson/lesson.h"
#include "core/lesson/mistakes.h"
#include "core/machine/rules.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace handlelab {

/// The version of the format that this program reads.
inline constexpr unsigned lessonVersion = 1;
/// How deep parentheses and braces may stand in each other.
inline constexpr std::uint32_t maximumDepth = 64;

struct Parse {
    explicit Parse(Lesson& read)
        : lesson(read)
        , mistakes(read) {}

    Lesson& lesson;
    Mistakes mistakes;
    Rules rules;             ///< what the rules statements said so far; only to find mistakes
    bool checkLabels = true; ///< false for a line without its lesson: whose processes are unknown
    bool stageSet = false;   ///< a process was put on the stage: too late for rules
    std::unordered_map<std::string_view, std::uint32_t> labels; ///< processes, and the line that named each

    // The answers of findCall and findConstant, each asked once for a word.
    std::unordered_map<std::string_view, const CallDescription*> calls;
    std::unordered_map<std::string_view, std::optional<std::uint64_t>> constants;

    // The current line.
    std::uint32_t at = 0, end = 0; ///< cursor and end as offsets into the source; a comment pulls the end in
    std::uint32_t lineBegin = 0, lineNumber = 0;
    std::uint32_t depth = 0;
    bool expectation = false; ///< inside of expect or ask, where usage(...) and editor.h mean something
    Span comment;
};

// ---- the cursor (line.cpp) --------------------------------------------------------------------------------

/// The character at the cursor; 0 at the end.
[[nodiscard]] inline char peek(const Parse& p) { return p.at < p.end ? p.lesson.source[p.at] : '\0'; }
[[nodiscard]] inline char peek(const Parse& p, std::uint32_t ahead) {
    return p.at + ahead < p.end ? p.lesson.source[p.at + ahead] : '\0';
}
[[nodiscard]] bool isWordStart(char c);
[[nodiscard]] bool isWordPart(char c);
[[nodiscard]] inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] inline bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// Passes blanks; a comment ends the line.
void skipBlanks(Parse& p);
/// Passes `c` and the blanks after it, if it stands here.
bool take(Parse& p, char c);
/// Passes a whole word and the blanks after it, if it is `word`.
bool takeWord(Parse& p, std::string_view word);
/// A word of letters, digits and _, not beginning with a digit; empty when none stands here. Passes blanks
/// after it.
Span readWord(Parse& p);
/// Words joined by dots: pi.hProcess.
Span readDotted(Parse& p);
/// A string literal from its quote on, checked; empty after a reported failure.
Span readLiteral(Parse& p);

/// Reports a mistake at an offset of the current line; always false, so that it can be returned.
bool fail(Parse& p, std::uint32_t offset, std::string text);
/// "unexpected x, expected y": what stands at the cursor instead of `expected`.
bool unexpected(Parse& p, std::string_view expected);
/// " Did you mean x?", or nothing when no known word is near.
[[nodiscard]] std::string didYouMean(const Parse& p, std::string_view word,
                                     const std::vector<std::string_view>& known);

// ---- words (words.cpp) ------------------------------------------------------------------------------------

[[nodiscard]] const CallDescription* lookUpCall(Parse& p, std::string_view name);
[[nodiscard]] std::optional<std::uint64_t> lookUpConstant(Parse& p, std::string_view name);
/// Written like a constant: no small letter and longer than two characters.
[[nodiscard]] bool looksLikeConstant(std::string_view word);
[[nodiscard]] std::vector<std::string_view> callNames();
[[nodiscard]] std::vector<std::string_view> constantNames();
/// Reports a process nobody declared.
bool requireLabel(Parse& p, Span label);
/// Notes a new process; reports one that exists already.
bool declareLabel(Parse& p, Span label);

// ---- expressions (expression.cpp), arguments (arguments.cpp), statements (statement.cpp)
// -------------------

/// Adds a node and gives its index.
std::uint32_t addExpression(Parse& p, const Expression& expression);
/// A value as in C; its index, or 0 after a reported failure.
std::uint32_t readExpression(Parse& p);
/// A claim of expect or ask.
std::uint32_t readClaim(Parse& p, bool asked);
/// The arguments of a call from "(" to ")" into `statement`; `call` is nullptr when the call is unknown.
bool readArguments(Parse& p, Statement& statement, const CallDescription* call);
/// A statement from the current line, which is neither blank nor only a comment; always appended to the
/// lesson.
void readStatement(Parse& p);

} // namespace handlelab
