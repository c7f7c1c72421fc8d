// SPDX-License-Identifier: GPL-3.0-or-later
// Statements, one a line.
#include "core/base/nearest.h"
#include "core/lesson/c_source/dress.h"
#include "core/lesson/number.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

std::vector<std::string_view> keywords() {
    return {"process", "rules", "debug", "expect", "ask", "stop", "go on"};
}

Span readName(Parse& p, std::string_view what) {
    const Span word = readWord(p);
    if (word.length == 0)
        unexpected(p, what);
    return word;
}

bool expectWord(Parse& p, std::string_view word) { return takeWord(p, word) || unexpected(p, word); }

Span readString(Parse& p, std::string_view what) {
    if (startsLiteral(p))
        return readLiteral(p);
    unexpected(p, what);
    return {};
}

// ---- calls and assignments --------------------------------------------------------------------------------

/// => value, error
bool readExpected(Parse& p, Statement& s) {
    if (peek(p) != '=' || peek(p, 1) != '>')
        return true;
    p.at += 2;
    skipBlanks(p);
    const std::uint32_t begin = p.at;
    if (takeWord(p, "waits")) {
        s.expected = addExpression(p, {ExpressionKind::waits, {begin, 5}});
        return true;
    }
    s.expected = readExpression(p);
    if (s.expected == 0)
        return false;
    if (take(p, ','))
        s.expectedError = readExpression(p);
    else
        return true;
    return s.expectedError != 0;
}

bool startsProcesses(const CallDescription& call) {
    return std::any_of(call.parameters.begin(), call.parameters.end(),
                       [](const Parameter& q) { return q.kind == ParameterKind::outProcessInformation; });
}

/// starts child
bool readChild(Parse& p, Statement& s, const CallDescription* call) {
    const std::uint32_t begin = p.at;
    if (!takeWord(p, "starts"))
        return true;
    s.other = readName(p, CORE_TR("Kind", "a name for the new process"));
    if (s.other.length == 0)
        return false;
    declareLabel(p, s.other);
    if (call && !startsProcesses(*call))
        fail(p, begin, CORE_TR("Mistakes", "%1 starts no process."), {std::string(call->name)});
    return true;
}

/// A child named by a line with a mistake before it: known all the same, so that later lines are not mistakes
/// too.
void declareChildOfBadLine(Parse& p, const Statement& s) {
    const std::string_view rest = p.lesson[Span{p.at, s.line.end() - p.at}];
    const std::size_t found = rest.find(") starts ");
    if (found == std::string_view::npos)
        return;
    p.at += static_cast<std::uint32_t>(found) + 9;
    if (const Span child = readWord(p); child.length != 0)
        p.labels.try_emplace(p.lesson[child], p.lineNumber);
}

/// The call from its parenthesis on; its name is in the statement.
bool readCall(Parse& p, Statement& s, Dress& dress) {
    s.kind = StatementKind::call;
    const std::string_view name = p.lesson[s.call];
    const CallDescription* call = lookUpCall(p, name);
    if (call)
        s.callIndex = static_cast<std::int32_t>(call - calls().data());
    else
        fail(p, s.call, CORE_TR("Mistakes", "unknown call %1."), {std::string(name)},
             didYouMean(p, name, callNames()));
    if (!readArguments(p, s, call)) {
        declareChildOfBadLine(p, s);
        return false;
    }
    return passBehind(p, s, dress) && readChild(p, s, call) && readExpected(p, s);
}

/// h = Call(...) or h = value, from the equals sign on.
bool readResult(Parse& p, Statement& s, Dress& dress) {
    const std::string_view variable = p.lesson[s.variable];
    if (lookUpConstant(p, variable))
        return fail(p, s.variable, CORE_TR("Mistakes", "%1 is a constant and cannot be assigned to."),
                    {std::string(variable)});
    take(p, '=');
    dress.aroundVariable = dress.open;
    const std::uint32_t begin = p.at;
    if (passBeforeCall(p, dress)) {
        s.dressed = s.dressed || p.at != begin;
        s.call = readWord(p);
        return readCall(p, s, dress);
    }
    s.kind = StatementKind::assign;
    s.value = readExpression(p);
    s.valueEnd = p.at;
    return s.value != 0 && passBehind(p, s, dress);
}

/// editor/T2: from the slash or the colon to behind the colon.
bool readActor(Parse& p, Statement& s) {
    requireLabel(p, s.process);
    if (take(p, '/')) {
        s.thread = readWord(p);
        const std::string_view word = p.lesson[s.thread];
        if (word.size() < 2 || word[0] != 'T' || word[1] == '0' ||
            !std::all_of(word.begin() + 1, word.end(), isDigit))
            return fail(p, s.thread.begin,
                        CORE_TR("Mistakes",
                                "a thread is written T1, T2 and so on, in the order in which they start."));
    }
    return take(p, ':') || unexpected(p, ":");
}

/// editor/T2: ... from the slash or the colon on.
bool readAction(Parse& p, Statement& s) {
    if (!readActor(p, s))
        return false;
    Dress dress;
    if (!passBefore(p, s, dress))
        return false;
    const Span word = readDotted(p);
    if (word.length == 0)
        return unexpected(p, CORE_TR("Kind", "a call or an assignment"));
    if (peek(p) == '=' && peek(p, 1) != '=' && peek(p, 1) != '>') {
        s.variable = word;
        return readResult(p, s, dress);
    }
    s.call = word;
    if (peek(p) == '(')
        return readCall(p, s, dress);
    if (const CallDescription* call = lookUpCall(p, p.lesson[word]))
        return fail(p, word, CORE_TR("Mistakes", "put parentheses behind the call: %1()."),
                    {std::string(call->name)});
    return unexpected(p, CORE_TR("Kind", "( or ="));
}

/// editor tells viewer: hTarget as hEvent by "command line", from "tells" on.
bool readTells(Parse& p, Statement& s) {
    s.kind = StatementKind::tells;
    requireLabel(p, s.process);
    expectWord(p, "tells");
    s.other = readName(p, CORE_TR("Kind", "the process that is told"));
    if (s.other.length == 0)
        return false;
    requireLabel(p, s.other);
    if (!take(p, ':'))
        return unexpected(p, ":");
    const Span told = readDotted(p);
    if (told.length == 0)
        return unexpected(p, CORE_TR("Kind", "the variable that is told"));
    s.value = addExpression(p, {ExpressionKind::variable, told});
    if (!expectWord(p, "as"))
        return false;
    s.variable = readDotted(p);
    if (s.variable.length == 0)
        return unexpected(p, CORE_TR("Kind", "the variable that receives the value"));
    if (!expectWord(p, "by"))
        return false;
    s.extra = readString(p, CORE_TR("Kind", "the channel in quotes"));
    return s.extra.length != 0;
}

// ---- directions -------------------------------------------------------------------------------------------

bool readRules(Parse& p, Statement& s) {
    s.kind = StatementKind::rules;
    if (p.stageSet)
        return fail(p, s.line.begin, CORE_TR("Mistakes", "rules must stand before the first process."));
    std::uint32_t last = p.at;
    const std::uint32_t begin = p.at;
    do {
        const std::uint32_t word = p.at;
        while (p.at < p.end && peek(p) != ',') {
            ++p.at;
            if (!isBlank(p.lesson.source[p.at - 1]))
                last = p.at;
            else
                skipBlanks(p);
        }
        last = std::max(last, word);
        if (std::string wrong = setRule(p.rules, p.lesson[Span{word, last - word}]); !wrong.empty())
            fail(p, Span{word, last - word}, std::move(wrong));
    } while (take(p, ','));
    s.extra = {begin, last - begin};
    return true;
}

/// A mistake when nobody of this name uses the machine: another account would own what the process makes.
void requireUser(Parse& p, Span user) {
    const std::string_view written = p.lesson[user];
    const std::vector<std::string_view> known(users().begin(), users().end());
    if (std::ranges::find(known, written) != known.end())
        return;
    std::vector<Sentence> hint = didYouMean(p, written, known);
    if (hint.empty())
        hint.push_back({"Mistakes", CORE_TR("Mistakes", "The users are %1."), {usersInWords()}});
    fail(p, user, CORE_TR("Mistakes", "unknown user %1."), {std::string(written)}, std::move(hint));
}

/// elevated, behind the user if one is named: only users have a token that programs usually do not get.
bool readElevated(Parse& p, Statement& s) {
    const std::uint32_t begin = p.at;
    if (!takeWord(p, "elevated")) {
        const Span word = readWord(p);
        std::vector<Sentence> hint = didYouMean(p, p.lesson[word], {"elevated"});
        p.at = begin;
        return hint.empty() || fail(p, word, CORE_TR("Mistakes", "unknown word %1."),
                                    {std::string(p.lesson[word])}, std::move(hint));
    }
    s.elevated = true;
    const std::string user(s.extra.length != 0 ? p.lesson[s.extra] : std::string_view("Alice"));
    if (!isPerson(user))
        return fail(p, begin,
                    CORE_TR("Mistakes", "%1 has one token only, which is the full one. Leave out elevated."),
                    {user});
    if (std::ranges::find(p.lesson.elevated, user) == p.lesson.elevated.end())
        p.lesson.elevated.push_back(user);
    return true;
}

/// process editor "editor.exe" as Alice elevated in session 1
bool readProcess(Parse& p, Statement& s) {
    s.kind = StatementKind::process;
    s.process = readName(p, CORE_TR("Kind", "a name for the process"));
    if (s.process.length == 0)
        return false;
    declareLabel(p, s.process);
    s.other = readString(p, CORE_TR("Kind", "the program's file name in quotes"));
    if (s.other.length == 0)
        return false;
    if (takeWord(p, "as")) {
        s.extra = readName(p, CORE_TR("Kind", "a user"));
        if (s.extra.length == 0)
            return false;
        requireUser(p, s.extra);
    }
    if (!readElevated(p, s))
        return false;
    if (!takeWord(p, "in"))
        return true;
    if (!takeWord(p, "session") || !isDigit(peek(p)))
        return unexpected(p, CORE_TR("Kind", "session and its number, as in: in session 0"));
    const auto session = readNumber(p);
    if (session)
        s.session = static_cast<std::uint32_t>(*session);
    return session.has_value();
}

bool readDebug(Parse& p, Statement& s) {
    s.kind = StatementKind::debug;
    s.process = readName(p, CORE_TR("Kind", "a process"));
    return s.process.length != 0 && requireLabel(p, s.process);
}

bool readClaimStatement(Parse& p, Statement& s, StatementKind kind) {
    s.kind = kind;
    const std::uint32_t begin = p.at;
    s.value = readClaim(p, kind == StatementKind::ask);
    if (kind == StatementKind::ask) {
        const std::size_t length = p.lesson[Span{begin, p.at - begin}].find_last_not_of(" \t") + 1;
        s.extra = {begin, static_cast<std::uint32_t>(length)};
    }
    return s.value != 0;
}

bool unknownStatement(Parse& p, Span word) {
    const std::string_view written = p.lesson[word];
    const std::string_view whole = p.lesson[Span{word.begin, p.end - word.begin}];
    if (lacksProcess(whole) && (peek(p) == '(' || whole.find('=') != std::string_view::npos))
        return fail(p, word,
                    CORE_TR("Mistakes", "say which process does this: editor: CloseHandle(h), for example."));
    if (p.labels.contains(written))
        return fail(p, word,
                    CORE_TR("Mistakes", "put a colon behind the process: %1: CloseHandle(h), for example."),
                    {std::string(written)});
    return fail(p, word, CORE_TR("Mistakes", "unknown statement %1."), {std::string(written)},
                didYouMean(p, written, keywords()));
}

bool readForm(Parse& p, Statement& s) {
    const Span word = readWord(p);
    if (word.length == 0)
        return unexpected(p, CORE_TR("Kind", "a statement"));
    const char next = peek(p);
    if (next == ':' || next == '/') {
        s.process = word;
        return readAction(p, s);
    }
    if (next == 't' && std::string_view(p.lesson.source).substr(p.at).starts_with("tells ")) {
        s.process = word;
        return readTells(p, s);
    }
    const std::string_view written = p.lesson[word];
    if (written == "expect")
        return readClaimStatement(p, s, StatementKind::expect);
    if (written == "ask")
        return readClaimStatement(p, s, StatementKind::ask);
    if (written == "process")
        return readProcess(p, s);
    if (written == "rules")
        return readRules(p, s);
    if (written == "debug")
        return readDebug(p, s);
    if (written == "stop" || (written == "go" && takeWord(p, "on"))) {
        s.kind = written == "stop" ? StatementKind::stop : StatementKind::goOn;
        return true;
    }
    return unknownStatement(p, word);
}

} // namespace

void readStatement(Parse& p) {
    Statement s;
    s.line = {p.lineBegin, p.end - p.lineBegin};
    s.lineNumber = p.lineNumber;
    p.comment = {};
    p.depth = 0;
    const std::size_t before = p.mistakes.count();
    if (readForm(p, s) && p.at < p.end)
        unexpected(p, CORE_TR("Kind", "the end of the line"));
    if (p.mistakes.count() != before)
        s.kind = StatementKind::unknown;
    s.comment = p.comment;
    p.lesson.statements.push_back(s);
}

bool lacksProcess(std::string_view line) {
    Lesson lesson;
    lesson.source = line;
    Parse p(lesson);
    p.end = static_cast<std::uint32_t>(line.size());
    skipBlanks(p);
    const std::uint32_t begin = p.at;
    const std::string_view word = lesson[readDotted(p)];
    const char next = peek(p);
    const std::vector<std::string_view> known = keywords();
    if (word.empty())
        return next == '(' || next == '!' || (next == ':' && peek(p, 1) == ':');
    if ((next == ':' && peek(p, 1) != ':') || next == '/' || word == "go" ||
        std::ranges::count(known, word) != 0)
        return false;
    if (next == '(' || next == '=' || word == "return")
        return true;
    p.at = begin;
    if (declaresVariable(p))
        return true;
    // a call without its parentheses, rather than a direction with a slip
    return nearest(word, known).empty() && !nearest(word, callNames()).empty() &&
           !std::string_view(lesson.source).substr(p.at).starts_with("tells ");
}

} // namespace handlelab
