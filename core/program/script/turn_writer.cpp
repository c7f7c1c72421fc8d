// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/turn_writer.h"

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

TurnWriter::TurnWriter(const LessonWalk& walk, Script& script)
    : m_walk(walk)
    , m_script(script) {}

void TurnWriter::addProse(std::string_view markdown) {
    closeTurn();
    m_pending += markdown;
}

void TurnWriter::addRemark(std::string_view comment) {
    m_pending += fmt::format("{}{}\n", m_pending.empty() ? "" : "\n\n", comment);
}

int TurnWriter::actorOf(ThreadId thread) {
    if (const auto known = m_actors.find(thread.index); known != m_actors.end())
        return known->second;
    const Thread& record = m_walk.machine()[thread];
    const std::string label = m_walk.labelOf(record.process);
    ScriptActor actor{.name = record.number == 1 ? label : fmt::format("{}/T{}", label, record.number),
                      .member = static_cast<int>(record.process.index),
                      .function = functionOf(record.number)};
    m_script.actors.push_back(std::move(actor));
    const int index = static_cast<int>(m_script.actors.size()) - 1;
    m_actors.emplace(thread.index, index);
    return index;
}

int TurnWriter::actorFor(ProcessId process) const {
    if (m_open > 0 &&
        m_script.actors[static_cast<std::size_t>(m_open)].member == static_cast<int>(process.index))
        for (const auto& [thread, actor] : m_actors)
            if (actor == m_open && m_walk.machine().threads[thread].alive)
                return m_open;
    for (std::uint32_t i = 0; i < m_walk.machine().threads.size(); ++i)
        if (m_walk.machine().threads[i].process == process && m_walk.machine().threads[i].alive)
            if (const auto known = m_actors.find(i); known != m_actors.end())
                return known->second;
    return -1;
}

bool TurnWriter::alone(ProcessId process) const {
    std::size_t threads = 0;
    for (const Thread& thread : m_walk.machine().threads)
        threads += thread.process == process ? 1 : 0;
    return threads <= 1;
}

const std::string& TurnWriter::nameOf(int actor) const {
    return m_script.actors[static_cast<std::size_t>(actor)].name;
}

std::string& TurnWriter::codeOf(int actor) { return m_script.actors[static_cast<std::size_t>(actor)].code; }

void TurnWriter::takePending(int actor) {
    if (m_pending.empty())
        return;
    std::string& code = codeOf(actor);
    if (!code.empty())
        code += '\n';
    code += proseComment(m_pending, bodyIndent);
    m_pending.clear();
}

void TurnWriter::arrive(int actor) {
    closeTurn();
    m_script.turns.push_back({actor, m_walk.step});
    appendIndented(codeOf(actor),
                   fmt::format("lesson::Turn({}); // takes its place", m_script.turns.size() - 1),
                   bodyIndent);
}

int TurnWriter::openTurn(int actor) {
    closeTurn();
    takePending(actor);
    m_open = actor;
    m_script.turns.push_back({actor, m_walk.step});
    m_body = fmt::format("{{\n    lesson::Turn turn({});\n", m_script.turns.size() - 1);
    return actor;
}

int TurnWriter::turnFor(int actor) {
    if (m_open == actor)
        return actor;
    return openTurn(actor);
}

void TurnWriter::closeTurn() {
    if (m_open < 0)
        return;
    m_body += "}\n";
    appendIndented(codeOf(m_open), m_body, bodyIndent);
    m_open = -1;
    m_body.clear();
}

void TurnWriter::leaveTurnOpen() {
    appendIndented(codeOf(m_open), m_body, bodyIndent);
    m_open = -1;
    m_body.clear();
}

void TurnWriter::reopenTurn(int actor) {
    closeTurn();
    m_open = actor;
    m_script.turns.push_back({actor, m_walk.step});
    write(fmt::format("turn.resumes({});", m_script.turns.size() - 1));
}

void TurnWriter::endTurnLeft(int actor) {
    closeTurn();
    m_open = actor;
}

void TurnWriter::write(std::string_view line) { appendIndented(m_body, line, 4); }

void TurnWriter::writeOutside(int actor, std::string_view lines) {
    closeTurn();
    takePending(actor);
    appendIndented(codeOf(actor), lines, bodyIndent);
}

void TurnWriter::expect(std::string fact) {
    m_script.facts.push_back({std::move(fact), m_walk.lesson.statements[m_walk.statement].lineNumber, {}});
}

void TurnWriter::exclude(std::string fact, std::string reason) {
    m_script.facts.push_back(
        {std::move(fact), m_walk.lesson.statements[m_walk.statement].lineNumber, std::move(reason)});
}

void TurnWriter::stopAt(std::string_view why, const std::string& fact) {
    if (m_stopped.empty()) {
        m_stopped = fmt::format("{}, and what follows it", why);
        writeOutside(0, fmt::format("// Step {} is not written: {}.", m_walk.step, m_stopped));
    }
    exclude(fact, m_stopped);
}

} // namespace handlelab
