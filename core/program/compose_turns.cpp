// SPDX-License-Identifier: GPL-3.0-or-later
// Where code and facts go: turns, actors, the bodies of their functions.
#include "core/program/composer.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

constexpr std::size_t bodyIndent = 4;

void appendIndented(std::string& text, std::string_view lines, std::size_t indent) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
        if (!line.empty())
            text.append(indent, ' ').append(line);
        text += '\n';
    }
}

} // namespace

std::string functionOf(std::uint32_t number) {
    constexpr std::string_view ordinals[] = {"first", "second", "third", "fourth", "fifth"};
    if (number >= 1 && number <= std::size(ordinals))
        return fmt::format("{}Thread", ordinals[number - 1]);
    return fmt::format("number{}Thread", number);
}

int Composer::actorOf(ThreadId thread) {
    if (const auto known = m_actors.find(thread.index); known != m_actors.end())
        return known->second;
    const Thread& record = machine()[thread];
    const std::string label = labelOf(record.process);
    ScoreActor actor{.name = record.number == 1 ? label : fmt::format("{}/T{}", label, record.number),
                     .member = static_cast<int>(record.process.index),
                     .function = functionOf(record.number)};
    m_score.actors.push_back(std::move(actor));
    const int index = static_cast<int>(m_score.actors.size()) - 1;
    m_actors.emplace(thread.index, index);
    return index;
}

int Composer::actorFor(ProcessId process) const {
    if (m_open > 0 &&
        m_score.actors[static_cast<std::size_t>(m_open)].member == static_cast<int>(process.index))
        for (const auto& [thread, actor] : m_actors)
            if (actor == m_open && machine().threads[thread].alive)
                return m_open;
    for (std::uint32_t i = 0; i < machine().threads.size(); ++i)
        if (machine().threads[i].process == process && machine().threads[i].alive)
            if (const auto known = m_actors.find(i); known != m_actors.end())
                return known->second;
    return -1;
}

bool Composer::alone(ProcessId process) const {
    std::size_t threads = 0;
    for (const Thread& thread : machine().threads)
        threads += thread.process == process ? 1 : 0;
    return threads <= 1;
}

void Composer::takePending(int actor) {
    if (m_pending.empty())
        return;
    std::string& code = m_score.actors[static_cast<std::size_t>(actor)].code;
    if (!code.empty())
        code += '\n';
    code += proseComment(m_pending, bodyIndent);
    m_pending.clear();
}

void Composer::arrive(int actor) {
    closeTurn();
    m_score.turns.push_back({actor, m_step});
    appendIndented(m_score.actors[static_cast<std::size_t>(actor)].code,
                   fmt::format("lesson::Turn({}); // takes its place", m_score.turns.size() - 1), bodyIndent);
}

int Composer::openTurn(int actor) {
    closeTurn();
    takePending(actor);
    m_open = actor;
    m_score.turns.push_back({actor, m_step});
    m_body = fmt::format("{{\n    lesson::Turn turn({});\n", m_score.turns.size() - 1);
    return actor;
}

void Composer::closeTurn() {
    if (m_open < 0)
        return;
    m_body += "}\n";
    appendIndented(m_score.actors[static_cast<std::size_t>(m_open)].code, m_body, bodyIndent);
    m_open = -1;
    m_body.clear();
}

void Composer::leaveTurnOpen() {
    appendIndented(m_score.actors[static_cast<std::size_t>(m_open)].code, m_body, bodyIndent);
    m_open = -1;
    m_body.clear();
}

void Composer::reopenTurn(int actor) {
    closeTurn();
    m_open = actor < 0 ? -actor : actor;
    if (actor < 0)
        return;
    m_score.turns.push_back({actor, m_step});
    write(fmt::format("turn.resumes({});", m_score.turns.size() - 1));
}

void Composer::write(std::string_view line) { appendIndented(m_body, line, 4); }

void Composer::writeOutside(int actor, std::string_view lines) {
    closeTurn();
    takePending(actor);
    appendIndented(m_score.actors[static_cast<std::size_t>(actor)].code, lines, bodyIndent);
}

void Composer::expect(std::string fact) {
    m_score.facts.push_back({std::move(fact), l.statements[m_statement].lineNumber, {}});
}

void Composer::exclude(std::string fact, std::string reason) {
    m_score.facts.push_back({std::move(fact), l.statements[m_statement].lineNumber, std::move(reason)});
}

} // namespace handlelab
