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

#include <optional>
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
/// A string literal from its quote or its prefix on, checked; empty after a reported failure.
Span readLiteral(Parse& p);
/// 'a' from its quote or its prefix on; nothing after a reported failure.
std::optional<std::uint32_t> readCharacter(Parse& p);

/// Reports a mistake at a stretch of the current line, as a pattern of the context "Mistakes" and further
/// sentences; always false, so that it can be returned.
bool fail(Parse& p, Span where, const char* pattern, std::vector<std::string> arguments = {},
          std::vector<Sentence> more = {});
/// The same at an offset: about the word, the number or the character there.
bool fail(Parse& p, std::uint32_t offset, const char* pattern, std::vector<std::string> arguments = {},
          std::vector<Sentence> more = {});
/// The same for a text that is not made of sentences.
bool fail(Parse& p, Span where, std::string text);
/// "unexpected x where y is expected": what stands at the cursor. `expected` is a word of the context "Kind"
/// when it is one of the language and no literal text.
bool unexpected(Parse& p, std::string_view expected);
/// "Did you mean x?", or nothing when no known word is near.
[[nodiscard]] std::vector<Sentence> didYouMean(const Parse& p, std::string_view word,
                                               const std::vector<std::string_view>& known);
/// From `begin` to the cursor, without the blanks before it.
[[nodiscard]] Span spanFrom(const Parse& p, std::uint32_t begin);
/// Whether a string begins at the cursor: "a", L"a", u8"a".
[[nodiscard]] bool startsLiteral(const Parse& p);

/// Notes one more level of nesting for as long as it lives.
struct Level {
    explicit Level(Parse& parse)
        : p(parse) {
        ++p.depth;
    }
    ~Level() { --p.depth; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    /// Reports that there are more than maximumDepth.
    [[nodiscard]] bool tooDeep() const;
    Parse& p;
};

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

// ---- expressions (expression.cpp, operations.cpp), claims (claim.cpp), arguments (arguments.cpp),
// statements (statement.cpp)
// -------------------------------------------------------------------------------------------

/// Adds a node and gives its index.
std::uint32_t addExpression(Parse& p, const Expression& expression);
/// A value as in C; its index, or 0 after a reported failure.
std::uint32_t readExpression(Parse& p);
/// A value without anything before it.
std::uint32_t readPrimary(Parse& p);
/// A query from the parenthesis behind its name on: usage(editor.h).
std::uint32_t readQuery(Parse& p, Span name);
/// In a claim: editor.h, whose first word must be a process.
std::uint32_t addVariableOf(Parse& p, Span word);
/// The value of an expression that only constants have a part in.
[[nodiscard]] std::optional<std::uint64_t> fixedValue(const Lesson& lesson, std::uint32_t expression);
/// A claim of expect or ask.
std::uint32_t readClaim(Parse& p, bool asked);
/// The arguments of a call from "(" to ")" into `statement`; `call` is nullptr when the call is unknown.
bool readArguments(Parse& p, Statement& statement, const CallDescription* call);
/// A statement from the current line, which is neither blank nor only a comment; always appended to the
/// lesson.
void readStatement(Parse& p);

} // namespace handlelab
