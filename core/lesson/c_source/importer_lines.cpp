// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of one statement: a line of the lesson, or a reason why not.
#include "core/calls/known_calls.h"
#include "core/lesson/c_source/canonical.h"
#include "core/lesson/c_source/importer.h"
#include "core/lesson/call_arguments.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

std::string_view baseOf(std::string_view variable) { return variable.substr(0, variable.find('.')); }

bool startsProcess(const CallDescription& call) {
    return std::ranges::any_of(call.parameters, [](const Parameter& parameter) {
        return parameter.kind == ParameterKind::outProcessInformation;
    });
}

std::optional<std::size_t> threadFunctionOf(const CallDescription& call) {
    for (std::size_t i = 0; i < call.parameters.size(); ++i)
        if (call.parameters[i].form.structure == CStructure::threadFunction)
            return i;
    return {};
}

/// How the tokens begin, in one line.
std::string beginningOf(CTokens tokens) {
    constexpr std::size_t shown = 60;
    std::string text = spelled(tokens.first(std::min<std::size_t>(tokens.size(), 40)));
    if (text.size() <= shown)
        return text;
    std::size_t end = shown;
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

/// The program that a call starts, by its file or the first word of its command line; empty when a variable
/// says it.
std::string programIn(const Lesson& lesson, const Statement& s) {
    std::string program;
    for (std::uint32_t i = 0; i < std::min(s.argumentCount, 2u) && program.empty(); ++i) {
        const Expression& e = lesson.expressions[lesson.arguments[s.firstArgument + i].value];
        if (e.kind == ExpressionKind::text)
            program = unquote(lesson[e.text]);
    }
    return program.starts_with('"') ? program.substr(1, program.find('"', 1) - 1)
                                    : program.substr(0, program.find(' '));
}

/// The last word of an argument such as (LPTHREAD_START_ROUTINE)Worker or &Worker.
std::string lastWord(std::string_view text) {
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    std::size_t end = text.size();
    while (end > 0 && !isPart(text[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin > 0 && isPart(text[begin - 1]))
        --begin;
    return std::string(text.substr(begin, end - begin));
}

} // namespace

std::string Importer::prefix() const {
    return m_thread == 1 ? m_process + ": " : fmt::format("{}/T{}: ", m_process, m_thread);
}

void Importer::leaveOut(CTokens tokens, std::vector<Sentence> why) {
    forgetValues(tokens);
    if (tokens.empty())
        return;
    // a round of a loop and a function that is called again say nothing new
    const auto same = [&](const LeftOut& other) {
        return other.line == tokens[0].line && other.text.starts_with(tokens[0].text) && other.why == why;
    };
    if (std::ranges::none_of(result.leftOut, same))
        result.leftOut.push_back({tokens[0].line, beginningOf(tokens), std::move(why)});
}

/// What a statement that is left out would have stored has no value from now on.
void Importer::forget(CTokens tokens, const Lesson& lesson) {
    if (!lesson.statements.empty())
        m_known.erase(std::string(baseOf(lesson[lesson.statements.front().variable])));
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i)
        if (tokens[i].is("&") && (tokens[i - 1].is("(") || tokens[i - 1].is(",")))
            m_known.erase(tokens[i + 1].text);
}

bool Importer::importLine(CTokens tokens, const std::string& text) {
    const Lesson lesson = parseStatement(prefix() + text);
    const std::vector<CToken> written = tokensOf(text);
    forgetValues(written);
    if (lesson.mistakes.empty() && !lesson.statements.empty() && keep(tokens, lesson)) {
        const std::string_view stored = lesson[lesson.statements.front().variable];
        for (std::size_t i = 1; i < written.size(); ++i) // a comparison's result is stored, not the call's
            if (written[i].is("=") && written[i - 1].text != stored && stored.empty())
                m_known.erase(written[i - 1].text);
        return true;
    }
    if (!lesson.mistakes.empty())
        leaveOut(tokens, lesson.mistakes.front().said);
    forget(tokens, lesson);
    return false;
}

std::string Importer::unknownIn(const Lesson& lesson, std::uint32_t expression) const {
    const Expression& e = lesson.expressions[expression];
    if (e.kind == ExpressionKind::variable)
        return m_known.contains(baseOf(lesson[e.text])) ? std::string() : std::string(lesson[e.text]);
    for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling)
        if (std::string name = unknownIn(lesson, child); !name.empty())
            return name;
    return {};
}

/// The first variable of the statement that nothing has been stored in.
std::string Importer::unknownVariable(const Lesson& lesson, const Statement& s) const {
    if (s.kind == StatementKind::assign)
        return unknownIn(lesson, s.value);
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const std::size_t at = parameterOf(lesson, s, i, call);
        if (at < call.parameters.size() && takesAnything(call.parameters[at].kind))
            continue;
        if (std::string name = unknownIn(lesson, lesson.arguments[s.firstArgument + i].value); !name.empty())
            return name;
    }
    return {};
}

bool Importer::keep(CTokens tokens, const Lesson& lesson) {
    const Statement& s = lesson.statements.front();
    if (s.kind != StatementKind::call && s.kind != StatementKind::assign) {
        leaveOut(tokens, because(CORE_TR("Mistakes", "it makes no call.")));
        return false;
    }
    if (const std::string unknown = unknownVariable(lesson, s); !unknown.empty()) {
        leaveOut(tokens, because(CORE_TR("Mistakes", "no constant and no call before it gives %1 a value."),
                                 {unknown}));
        return false;
    }
    std::string line = canonicalLine(lesson, s);
    if (s.variable.length != 0)
        m_known.emplace(baseOf(lesson[s.variable]));
    if (s.kind == StatementKind::assign) {
        if (const auto value = fixedValue(lesson, s.value))
            m_values[std::string(lesson[s.variable])] = {
                {CToken::Kind::number, std::to_string(*value), 0, false}};
        result.lines.push_back({tokens[0].line, std::move(line)});
    } else
        keepCall(tokens, lesson, std::move(line));
    return true;
}

/// A name for the process that the call starts, from the name of its program.
std::string Importer::childName(const Lesson& lesson, const Statement& s) {
    const std::string program = programIn(lesson, s);
    const std::string base = program.empty() ? "child" : processNameOf(program);
    std::string name = base;
    for (int n = 2; !m_children.insert(name).second; ++n)
        name = fmt::format("{}{}", base, n);
    return name;
}

void Importer::keepCall(CTokens tokens, const Lesson& lesson, std::string line) {
    const Statement& s = lesson.statements.front();
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const std::vector<std::uint32_t> given = argumentsOf(lesson, s, call);
    if (call.returns == Returns::wait && m_thread == 1)
        finishThreads();
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Expression& e = lesson.expressions[given[i]];
        if (given[i] != 0 && e.kind == ExpressionKind::address)
            m_known.emplace(baseOf(lesson[e.text]));
        else if (given[i] == 0 && call.parameters[i].initial.starts_with('&'))
            m_known.emplace(baseOf(call.parameters[i].initial.substr(1)));
    }
    if (startsProcess(call) && s.other.length == 0)
        line += fmt::format(" starts {}", childName(lesson, s));
    result.lines.push_back({tokens[0].line, std::move(line)});
    if (call.name == knownCall::exitProcess)
        m_left = Left::program;
    else if (call.name == knownCall::exitThread)
        m_left = Left::thread;
    noteThread(call, lesson, given);
}

/// Which function a thread that is started begins with, and what it is given.
void Importer::noteThread(const CallDescription& call, const Lesson& lesson,
                          const std::vector<std::uint32_t>& given) {
    const auto function = threadFunctionOf(call);
    if (!function)
        return;
    StartedThread thread{.function = {}, .number = m_nextThread++, .argument = {}};
    if (given[*function] == 0)
        return;
    thread.function = lastWord(lesson[lesson.expressions[given[*function]].text]);
    const std::size_t argument = *function + 1;
    if (argument < given.size() && given[argument] != 0)
        thread.argument = tokensOf(lesson[lesson.expressions[given[argument]].text]);
    m_started.push_back(std::move(thread));
}

} // namespace handlelab
