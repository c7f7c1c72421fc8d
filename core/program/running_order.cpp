// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/running_order.h"

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <algorithm>
#include <deque>
#include <map>

namespace handlelab {

namespace {

/// Whether the thread of a statement can make a call now.
bool isReady(const Lesson& lesson, const Statement& statement, const Moment& moment) {
    const Machine& machine = moment.machine();
    const std::string_view written = lesson[statement.thread];
    const std::string number(written.empty() ? "1" : written.substr(1));
    return std::ranges::any_of(machine.threads, [&](const Thread& thread) {
        const Process& process = machine[thread.process];
        return moment.texts()[process.label] == lesson[statement.process] &&
               std::to_string(thread.number) == number && thread.alive && process.alive && !thread.waits &&
               thread.suspendCount == 0;
    });
}

/// Runs the lines of all threads, each when it can.
class Scheduler {
  public:
    Scheduler(const Lesson& lesson, const std::vector<ImportedLine>& lines)
        : m_lesson(lesson)
        , m_lines(lines) {
        for (std::uint32_t i = 1; i < lesson.statements.size(); ++i) {
            const Statement& statement = lesson.statements[i];
            m_threads[std::string(lesson[statement.process]) + "/" + std::string(lesson[statement.thread])]
                .push_back(i);
        }
    }

    void run(Imported& ordered) {
        m_run.append(m_lesson, 0); // the process
        while (const auto next = takeNext())
            runLine(*next, ordered);
        for (auto& [name, statements] : m_threads)
            for (const std::uint32_t statement : statements)
                leaveOut(ordered, statement,
                         {{"Mistakes",
                           CORE_TR("Mistakes", "its thread does not get there: it has ended, or it waits for "
                                               "something that does not happen here."),
                           {}}});
    }

  private:
    /// The first line in the order of the program whose thread is ready.
    std::optional<std::uint32_t> takeNext() {
        std::deque<std::uint32_t>* best = nullptr;
        for (auto& [name, statements] : m_threads)
            if (!statements.empty() && (!best || statements.front() < best->front()) &&
                isReady(m_lesson, m_lesson.statements[statements.front()], m_run))
                best = &statements;
        if (!best)
            return {};
        const std::uint32_t next = best->front();
        best->pop_front();
        return next;
    }

    void runLine(std::uint32_t statement, Imported& ordered) {
        const std::size_t found = m_run.findings().size();
        m_run.append(m_lesson, statement);
        const bool hindered = !m_run.steps().empty() && m_run.steps().back().statement == statement &&
                              m_run.steps().back().verdict == Verdict::notRun;
        if (!hindered)
            return ordered.lines.push_back(m_lines[statement - 1]);
        std::vector<Sentence> why;
        if (m_run.findings().size() > found)
            why = m_run.findings().back().said;
        leaveOut(ordered, statement, std::move(why));
    }

    void leaveOut(Imported& ordered, std::uint32_t statement, std::vector<Sentence> why) const {
        const ImportedLine& line = m_lines[statement - 1];
        ordered.leftOut.push_back({line.line, line.text, std::move(why)});
    }

    const Lesson& m_lesson;
    const std::vector<ImportedLine>& m_lines;
    std::map<std::string, std::deque<std::uint32_t>> m_threads;
    Timeline m_run;
};

} // namespace

Imported inRunningOrder(Imported imported, const std::string& process) {
    const Lesson lesson = parseLesson(importedLesson({imported.lines, {}}, {}, process));
    if (!lesson.mistakes.empty() || lesson.statements.size() != imported.lines.size() + 1)
        return imported;
    Imported ordered{{}, std::move(imported.leftOut)};
    Scheduler(lesson, imported.lines).run(ordered);
    std::ranges::stable_sort(ordered.leftOut, {}, &LeftOut::line);
    return ordered;
}

} // namespace handlelab
