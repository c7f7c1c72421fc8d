// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of a program, one kind after the other.
#include "core/lesson/c_source/importer.h"

#include "core/calls/known_calls.h"
#include "core/lesson/c_source/type_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace handlelab {

namespace {

/// How deep functions and blocks are followed.
constexpr int deepest = 50;

std::vector<Sentence> dependsOnCondition() {
    return because(CORE_TR("Mistakes", "it depends on a condition."));
}

std::vector<Sentence> isLoop() {
    return because(CORE_TR("Mistakes", "a loop has no form in a lesson. Write each call that is made as a "
                                       "line."));
}

bool isOneOf(const CToken& token, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return token.isWord(word); });
}

/// What only prepares a structure, which lessons write as a whole.
bool onlyClears(CTokens statement) {
    return statement.size() > 1 &&
           isOneOf(statement[0], {"ZeroMemory", "RtlZeroMemory", "SecureZeroMemory", "memset"});
}

/// Up to the first && or || outside of brackets: what is done whatever comes of it.
std::size_t firstOperandSize(CTokens condition) {
    std::size_t at = 0;
    while (at < condition.size() && !condition[at].is("&&") && !condition[at].is("||"))
        at += condition[at].is("(") || condition[at].is("[") ? bracketSize(condition.subspan(at)) : 1;
    return std::min(at, condition.size());
}

} // namespace

std::vector<Sentence> because(const char* pattern, std::vector<std::string> arguments) {
    return {{"Mistakes", pattern, std::move(arguments)}};
}

Importer::Importer(CProgram program, const ImportedBy& who)
    : m_program(std::move(program))
    , m_process(who.process)
    , m_thread(who.thread)
    , m_nextThread(who.nextThread) {
    m_children.insert(m_process);
}

void Importer::importBody(CTokens body) {
    if (m_depth >= deepest)
        return leaveOut(body, because(CORE_TR("Mistakes", "it stands too deep in other statements.")));
    ++m_depth;
    m_left = Left::nothing;
    while (m_left == Left::nothing) {
        const auto piece = takePiece(body);
        if (!piece)
            break;
        importPiece(*piece);
    }
    --m_depth;
}

void Importer::importPiece(const CPiece& piece) {
    switch (piece.kind) {
    case CPiece::Kind::simple:
        importSimple(piece.head);
        break;
    case CPiece::Kind::block:
        importBody(piece.body);
        break;
    case CPiece::Kind::condition:
    case CPiece::Kind::selection:
        importCondition(piece);
        break;
    case CPiece::Kind::otherwise:
        importOtherwise(piece);
        break;
    case CPiece::Kind::loop:
        importLoop(piece);
        break;
    }
}

/// else: done when the condition before it is known not to hold.
void Importer::importOtherwise(const CPiece& piece) {
    const std::optional<bool> condition = std::exchange(m_condition, {});
    if (!condition)
        return leaveOut(piece.all, dependsOnCondition());
    if (!*condition)
        return importBody(piece.body);
    m_condition = true; // of an if behind an else, so that the next else is not done either
}

/// The call in a condition is made whatever comes of it; what depends on it is not.
void Importer::importCondition(const CPiece& piece) {
    const auto known = piece.kind == CPiece::Kind::condition ? knownTruth(piece.head) : std::nullopt;
    m_condition = known;
    if (known) {
        if (*known)
            importBody(piece.body);
        m_condition = known;
        return;
    }
    if (!makesCalls(piece.head))
        return leaveOut(piece.all, dependsOnCondition());
    importHead(piece.head);
    if (m_left == Left::nothing)
        leaveOut(piece.body, dependsOnCondition());
    m_condition = {};
}

void Importer::importHead(CTokens head) {
    const CTokens first = head.first(firstOperandSize(head));
    if (!importOwnFunction(first) && makesCalls(first))
        importLine(first, fmt::format("if ({})", writtenLine(first)));
    if (first.size() < head.size() && makesCalls(head.subspan(first.size())))
        leaveOut(head.subspan(first.size() + 1), dependsOnCondition());
}

void Importer::importLoop(const CPiece& piece) {
    const std::vector<CToken> head = m_structures.writtenOut(piece.head);
    const CPiece written{.kind = piece.kind, .all = piece.all, .head = head, .body = piece.body};
    if (const auto counted = countedLoop(written, [this](CTokens tokens) { return knownValue(tokens); }))
        return importRounds(piece, *counted);
    const bool isDo = piece.all[0].isWord("do");
    const bool isWhile = piece.all[0].isWord("while");
    const auto known = isWhile ? knownTruth(piece.head) : std::nullopt;
    if (known && !*known)
        return;
    const bool headFirst = isWhile && makesCalls(piece.head);
    const bool bodyFirst = (beginsAlways(written) || known) && (makesCalls(piece.body) || isDo);
    if (!headFirst && !bodyFirst)
        return leaveOut(piece.all, isLoop());
    leaveOut(piece.all, because(CORE_TR("Mistakes", "a loop has no form in a lesson, which has only what it "
                                                    "does first.")));
    if (bodyFirst) {
        importBody(piece.body);
        if (m_left == Left::round || m_left == Left::loop)
            m_left = Left::nothing;
    }
    if (m_left == Left::nothing && (headFirst || (isDo && makesCalls(piece.head))))
        importHead(piece.head);
}

void Importer::importRounds(const CPiece& piece, const CountedLoop& loop) {
    for (const std::uint64_t value : loop.values) {
        if (m_budget-- <= 0)
            return leaveOut(piece.all, isLoop());
        const CToken number{CToken::Kind::number, std::to_string(value), 0, false};
        const std::vector<CToken> body = replaced(piece.body, {{loop.variable, {number}}});
        importBody(body);
        const Left left = m_left;
        if (left == Left::round || left == Left::loop)
            m_left = Left::nothing;
        if (left != Left::nothing && left != Left::round)
            return;
    }
}

void Importer::importSimple(CTokens statement) {
    if (statement.empty() || onlyClears(statement) || isOneOf(statement[0], {"using", "typedef"}))
        return;
    if (!importLeaving(statement) && !importDeclaration(statement) && !m_structures.store(statement) &&
        !importOwnFunction(statement))
        importLine(statement, writtenLine(statement));
}

/// break, continue, return, exit()
bool Importer::importLeaving(CTokens statement) {
    const bool exits = statement.size() > 1 && statement[1].is("(") &&
                       isOneOf(statement[0], {"exit", "_exit", "_Exit", "quick_exit"});
    const std::vector<CToken> rest = m_structures.writtenOut(statement.subspan(1));
    if (exits) {
        importLine(statement, fmt::format("{}{}", knownCall::exitProcess, spelled(rest)));
        m_left = Left::program;
    } else if (statement[0].isWord("return")) {
        m_returned = spelled(rest);
        if (makesCalls(statement)) {
            m_returned.clear();
            const CTokens value = statement.subspan(1);
            if (!importOwnCall(statement, m_receiver, value)) {
                const std::string line = writtenLine(value);
                m_received =
                    importLine(statement, m_receiver.empty() ? "return " + line
                                                             : fmt::format("{} = {}", m_receiver, line));
            }
        }
        if (m_left == Left::nothing)
            m_left = Left::function;
    } else if (statement.size() == 1 && isOneOf(statement[0], {"break", "continue"})) {
        m_left = statement[0].isWord("break") ? Left::loop : Left::round;
    } else {
        return false;
    }
    return true;
}

bool Importer::importDeclaration(CTokens statement) {
    const auto declaration = declarationOf(statement);
    if (!declaration)
        return false;
    for (const CDeclarator& variable : declaration->variables) {
        m_names.insert(variable.name);
        const bool characters = variable.array && !variable.value.empty();
        if (m_structures.declare(declaration->type, variable) && !characters)
            continue;
        CTokens value = !variable.value.empty() ? variable.value : variable.braces;
        const auto type = typeNamed(declaration->type);
        const bool scalar = value.size() == 1 && type && type->size64 <= 8;
        if (value.empty() || (variable.value.empty() && !scalar))
            continue; // it has no value yet, or is a structure that a call fills
        if (importOwnCall(statement, variable.name, value))
            continue;
        importLine(statement, fmt::format("{} = {}", variable.name, writtenLine(value)));
    }
    return true;
}

/// Work(h); or x = Work(h); for a function of the program.
bool Importer::importOwnFunction(CTokens statement) {
    std::size_t at = 0;
    if (!functionCalledIn(statement, at))
        return false;
    const bool assigned = at > 1 && statement[at - 1].is("=");
    return importOwnCall(statement, assigned ? statement[at - 2].text : std::string(), statement);
}

} // namespace handlelab
