// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of a program, where they are called, and those that its threads begin with.
#include "core/calls/known_calls.h"
#include "core/lesson/c_source/importer.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace handlelab {

namespace {

bool isMain(std::string_view name) {
    constexpr std::string_view names[] = {"main", "wmain", "WinMain", "wWinMain", "_tmain", "_tWinMain"};
    return std::ranges::find(names, name) != std::end(names);
}

using Names = std::set<std::string, std::less<>>;

void addDeclared(CTokens statement, Names& names) {
    if (const auto declaration = declarationOf(statement))
        for (const CDeclarator& variable : declaration->variables)
            names.insert(variable.name);
}

/// The variables that a body declares, those of its blocks included.
void addLocals(CTokens body, Names& names, int depth = 0) {
    while (const auto piece = depth < 50 ? takePiece(body) : std::nullopt) {
        if (piece->kind == CPiece::Kind::simple)
            addDeclared(piece->head, names);
        if (piece->kind == CPiece::Kind::loop)
            addDeclared(piece->head.first(static_cast<std::size_t>(
                            std::ranges::find_if(piece->head, [](const CToken& t) { return t.is(";"); }) -
                            piece->head.begin())),
                        names);
        addLocals(piece->body, names, depth + 1);
    }
}

bool mentions(CTokens tokens, std::string_view name) {
    return std::ranges::any_of(tokens, [&](const CToken& token) { return token.isWord(name); });
}

} // namespace

const CFunction* Importer::functionNamed(std::string_view name) const {
    const auto found = std::ranges::find(m_program.functions, name, &CFunction::name);
    return found == m_program.functions.end() ? nullptr : &*found;
}

const CFunction* Importer::functionCalledIn(CTokens tokens, std::size_t& at) const {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (tokens[i].kind == CToken::Kind::word && tokens[i + 1].is("("))
            if (const CFunction* function = functionNamed(tokens[i].text)) {
                at = i;
                return function;
            }
    return nullptr;
}

/// Whether one of the tokens is the name of a call that lessons have, or of a function of the program.
bool Importer::makesCalls(CTokens tokens) const {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (tokens[i].kind == CToken::Kind::word && tokens[i + 1].is("(") &&
            (findCall(tokens[i].text) || functionNamed(tokens[i].text)))
            return true;
    return false;
}

void Importer::importAll() {
    for (const CTokens global : m_program.globals)
        if (declarationOf(global))
            importSimple(global);
    const auto main = std::ranges::find_if(m_program.functions, isMain, &CFunction::name);
    if (main != m_program.functions.end()) {
        follow(*main, {});
        finishThreads();
        return tellUnfollowed();
    }
    for (const CFunction& function : m_program.functions)
        if (!m_followed.contains(function.name) && m_left != Left::program)
            follow(function, {});
    finishThreads();
}

void Importer::tellUnfollowed() {
    for (const CFunction& function : m_program.functions) {
        if (m_followed.contains(function.name) || !makesCalls(function.body))
            continue;
        const bool called = std::ranges::any_of(m_program.functions, [&](const CFunction& other) {
            return other.name != function.name && mentions(other.body, function.name);
        });
        leaveOut(function.body,
                 because(called ? CORE_TR("Mistakes", "the function %1 is only called in what is left out.")
                                : CORE_TR("Mistakes", "nobody calls the function %1."),
                         {function.name}));
    }
}

/// The function's statements with what the caller gives for its parameters, and with names for its variables
/// that no other function has: a lesson has one set of variables a process.
std::vector<CToken> Importer::withOwnNames(const CFunction& function, const std::vector<CTokens>& arguments) {
    std::map<std::string, std::vector<CToken>, std::less<>> by;
    Names locals;
    addLocals(function.body, locals);
    for (const std::string& name : locals) {
        std::string own = name;
        for (int n = 2; !m_names.insert(own).second; ++n)
            own = fmt::format("{}{}", name, n);
        if (own != name)
            by[name] = {{CToken::Kind::word, own, 0, false}};
    }
    const std::vector<CTokens> parameters = splitAtCommas(function.parameters);
    for (std::size_t i = 0; i < parameters.size() && i < arguments.size(); ++i)
        if (!parameters[i].empty())
            by[parameters[i].back().text] = {arguments[i].begin(), arguments[i].end()};
    return replaced(function.body, by);
}

void Importer::follow(const CFunction& function, const std::vector<CTokens>& arguments) {
    m_followed.insert(function.name);
    if (m_budget-- <= 0)
        return leaveOut(function.body, because(CORE_TR("Mistakes", "the program has too many statements.")));
    m_returned.clear();
    const std::vector<CToken> body = withOwnNames(function, arguments);
    importBody(body);
    if (m_left < Left::thread)
        m_left = Left::nothing;
}

bool Importer::importOwnCall(CTokens statement, const std::string& receiver, CTokens value) {
    std::size_t at = 0;
    const CFunction* function = functionCalledIn(value, at);
    for (std::size_t i = 0; function && i < at; ++i)
        if (value[i + 1].is("(") && findCall(value[i].text))
            return false; // an argument: the call has no form, and why is said of it
    if (!function)
        return false;
    const CTokens rest = value.subspan(at + 1);
    const CTokens bracket = rest.first(bracketSize(rest));
    const std::string outer = std::exchange(m_receiver, receiver);
    m_received = false;
    follow(*function, splitAtCommas(bracket.size() > 2 ? bracket.subspan(1, bracket.size() - 2) : CTokens()));
    m_receiver = outer;
    if (receiver.empty() || m_received)
        return true;
    const std::string returned = std::exchange(m_returned, {});
    m_known.erase(receiver);
    if (!returned.empty())
        m_received = importLine(statement, fmt::format("{} = {}", receiver, returned));
    return true;
}

// ---- threads ------------------------------------------------------------------------------------------

void Importer::finishThreads() {
    while (!m_started.empty() && m_left != Left::program) {
        const StartedThread thread = std::move(m_started.front());
        m_started.erase(m_started.begin());
        runThread(thread);
    }
}

void Importer::runThread(const StartedThread& thread) {
    const CFunction* function = functionNamed(thread.function);
    if (!function)
        return;
    const std::uint32_t own = std::exchange(m_thread, thread.number);
    const Left left = std::exchange(m_left, Left::nothing);
    const std::string receiver = std::exchange(m_receiver, {});
    std::vector<CTokens> arguments;
    if (!thread.argument.empty())
        arguments.emplace_back(thread.argument);
    follow(*function, arguments);
    if (m_left == Left::nothing) {
        const std::string code = m_returned.empty() ? "0" : m_returned;
        for (const std::string& tried : {code, std::string("0")}) {
            const Lesson end =
                parseStatement(fmt::format("{}{}({})", prefix(), knownCall::exitThread, tried));
            if (!end.mistakes.empty() || !unknownVariable(end, end.statements.front()).empty())
                continue;
            result.lines.push_back({function->body.empty() ? 0 : function->body.back().line, end.source});
            break;
        }
    }
    m_receiver = receiver;
    m_thread = own;
    if (m_left != Left::program)
        m_left = left;
}

} // namespace handlelab
