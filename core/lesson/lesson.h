// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as the parser sees it. The text is the truth: everything here is a view of it by offset, and the
// blocks tile it from the first byte to the last, so nothing can be lost between reading and writing.
//
// Words: one that findConstant knows is a constant (TRUE, TokenPrimary). One of more than two characters
// without a small letter that it does not know is a mistake; the rest are variables. In claims a variable is
// written with its process: editor.h.
//
// Queries of claims (query.h), with what stands in their parentheses:
//   numbers: usage handles pointers truerefs exitcode address (an object), granted (an entry),
//            lasterror exception open beside level firstfree bound (a process)
//   texts:   type, holders (an object), compared with == or != to "Event", to "editor, viewer"
//   truths:  alive signaled (an object), stale inherits (an entry), exists (a name), waits (a process)
// An object is editor.h, "JACK", or editor for the process object; an entry is editor.h; a process is editor,
// for lasterror and waits also editor/T2; a name is "JACK". `open` counts the open handles of a process. A
// claim is [not] operand [comparison operand]; an operand is a query or a value. `expect` needs a truth or a
// comparison.
#pragma once

#include "core/base/result.h"
#include "core/lesson/operators.h"
#include "core/lesson/query.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A stretch of the lesson's text, in bytes.
struct Span {
    std::uint32_t begin = 0, length = 0;
    [[nodiscard]] std::uint32_t end() const { return begin + length; }
    bool operator==(const Span&) const = default;
};

enum class ExpressionKind : std::uint8_t {
    number,     ///< `number`; `text` may be a calculation with nothing but constants: WAIT_OBJECT_0 + 1
    constant,   ///< a named constant; `number` is its value, `text` its name
    text,       ///< a string; `text` is the literal with quotes
    variable,   ///< `text`: h, pi.hProcess, or editor.h in expectations
    address,    ///< &variable; `text` is the variable
    pseudo,     ///< GetCurrentProcess() and the like: `text` is the function's name
    bitOr,      ///< children joined by |
    attributes, ///< {bInheritHandle = ..., hStdInput = ...}: children are `field`s
    list,       ///< {h1, h2}: children are values
    waits,      ///< behind =>: the call must not return yet
    field,      ///< name = child; `text` is the name
    call, ///< usage(x), alive("JACK"): a query of an expectation; `text` is its name, children its arguments
    compare,   ///< two children; `text` is == != < <= > >=
    negate,    ///< not child
    operation, ///< one or two children; `number` is the Operator, `text` all of it
    anything,  ///< an argument that is not simulated, as it is written
};

/// Whom a claim is about: editor.h, editor, editor/T2. What it says of an object by its name is a text
/// instead.
struct Subject {
    Span label;               ///< the process: editor
    Span variable;            ///< h, pi.hProcess; empty: the process itself
    std::uint32_t thread = 1; ///< its number: 2 for editor/T2; 0 for a word that names no thread
};

/// A node of an expression. Children are the nodes firstChild, then nextSibling of each; 0 ends the list.
struct Expression {
    ExpressionKind kind = ExpressionKind::number;
    Span text;
    std::uint64_t number = 0;
    std::uint32_t firstChild = 0, nextSibling = 0;
    QueryKind query = QueryKind::usage; ///< call: which one
    Subject subject = {};               ///< variable in a claim: what its text says
};

enum class StatementKind : std::uint8_t {
    call,   ///< editor: h = CreateEvent(...)
    assign, ///< editor: h = NULL
    tells,  ///< editor tells viewer: hTarget as hEvent by "command line"
    expect,
    ask,
    stop,
    goOn,
    rules,   ///< rules nt, free_entry = fifo
    process, ///< process editor "editor.exe" as Alice elevated in session 1
    debug,   ///< debug editor
    unknown, ///< kept, reported, not run
};

struct Argument {
    Span name;               ///< empty for a positional argument
    std::uint32_t value = 0; ///< index into Lesson::expressions
};

/// One line that is not blank and not only a comment.
struct Statement {
    StatementKind kind = StatementKind::unknown;
    Span line;                    ///< the whole line without its end of line
    std::uint32_t lineNumber = 0; ///< 1-based
    Span comment;                 ///< after //, trimmed; empty when there is none
    Span process;                 ///< call, assign, process, debug; tells: who tells
    Span thread;                  ///< "T2"; empty means the first thread
    Span variable;                ///< call, assign: what receives the value; tells: the receiver's variable
    Span call;                    ///< the call's name as written
    std::int32_t callIndex = -1;  ///< index into calls(); -1 when unknown
    std::uint32_t firstArgument = 0, argumentCount = 0; ///< of Lesson::arguments
    std::uint32_t value = 0; ///< assign, expect, ask: an expression; tells: the teller's variable
    Span other; ///< call: the child that it starts; tells: the receiver; process: its image literal
    Span extra; ///< tells: the channel literal; process: the user; rules: the words; ask: what is asked
    std::uint32_t session = 1;       ///< process: the Windows session it runs in
    bool elevated = false;           ///< process: it runs with the full token of its user
    std::uint32_t expected = 0;      ///< => expression, 0 when none
    std::uint32_t expectedError = 0; ///< the expression after the comma, 0 when none
    std::uint32_t valueEnd = 0;      ///< assign: where the value ends, as an offset
    bool dressed = false; ///< call, assign: written with what only C needs (canonicalLine leaves it out)
};

/// A paragraph of prose, or a fenced handlelab block with its statements.
struct Block {
    bool code = false;
    Span text; ///< fences included
    std::uint32_t firstStatement = 0, statementCount = 0;
    std::uint32_t lineNumber = 0;
    Span lines; ///< of a code block: the lines between its fences
};

struct Lesson {
    std::string source;
    std::string file;  ///< for messages; may be empty
    std::string title; ///< the first heading, without marks
    std::vector<Block> blocks;
    std::vector<Statement> statements;
    std::vector<Argument> arguments;
    std::vector<Expression> expressions; ///< [0] is unused
    std::vector<Mistake> mistakes;       ///< all of them, in order
    std::vector<std::string> elevated;   ///< the users of whom a process has the full token

    [[nodiscard]] std::string_view operator[](Span span) const {
        return std::string_view(source).substr(span.begin, span.length);
    }
    /// The block a statement stands in.
    [[nodiscard]] const Block& blockOf(std::uint32_t statement) const;
};

} // namespace handlelab
