// SPDX-License-Identifier: GPL-3.0-or-later
// Session's verbs that change the lesson's text.
#include "session.h"

#include "core/lesson/author.h"
#include "core/lesson/parser.h"

namespace handlelab {

namespace {

/// The line with the actor in front when its writer left the process out: "CloseHandle(h)", "h = NULL".
std::string withActor(const std::string& line, const std::string& prefix) {
    const Lesson parsed = parseStatement(line);
    if (parsed.mistakes.empty() || prefix.empty())
        return line;
    const std::string whole = prefix + ": " + line;
    return parseStatement(whole).mistakes.empty() ? whole : line;
}

std::optional<Mistake> unknownProcess(const Lesson& parsed, const Machine& machine, const Texts& texts) {
    const Statement& statement = parsed.statements.front();
    const auto known = [&](Span span) {
        if (span.length == 0)
            return true;
        for (const Process& process : machine.processes)
            if (texts[process.label] == parsed[span])
                return true;
        return false;
    };
    const bool caller = statement.kind == StatementKind::call || statement.kind == StatementKind::assign ||
                        statement.kind == StatementKind::tells || statement.kind == StatementKind::debug;
    Span wrong;
    if (caller && !known(statement.process))
        wrong = statement.process;
    else if (statement.kind == StatementKind::tells && !known(statement.other))
        wrong = statement.other;
    if (wrong.length == 0)
        return {};
    std::vector<std::string_view> labels;
    for (const Process& process : machine.processes)
        labels.push_back(texts[process.label]);
    std::string text = "There is no process called " + std::string(parsed[wrong]) + " at this moment.";
    if (const std::string near = nearest(parsed[wrong], labels); !near.empty())
        text += " Did you mean " + near + "?";
    return Mistake{{}, 1, wrong.begin + 1, text};
}

} // namespace

QString actorPrefix(const Machine& machine, const Texts& texts, Caller actor) {
    if (!actor.process.valid())
        return {};
    QString prefix = QString::fromUtf8(texts[machine[actor.process].label].data(),
                                       static_cast<qsizetype>(texts[machine[actor.process].label].size()));
    if (actor.thread.valid() && machine[actor.thread].number > 1)
        prefix += QStringLiteral("/T%1").arg(machine[actor.thread].number);
    return prefix;
}

void Session::replaceText(std::string text) {
    Lesson after = parseLesson(std::move(text), m_lesson.file);
    m_timeline.update(m_lesson, after);
    m_lesson = std::move(after);
}

std::optional<Mistake> Session::whyNotRun(std::uint32_t step) const {
    const auto& steps = m_timeline.steps();
    if (step >= steps.size() || steps[step].verdict != Verdict::notRun)
        return {};
    for (const Finding& finding : m_timeline.findings())
        if (finding.statement == steps[step].statement)
            return Mistake{{}, 1, 1, finding.text};
    return Mistake{{}, 1, 1, "The statement cannot run here: a name is unknown or its process has ended."};
}

std::uint32_t Session::stepsBefore(std::size_t at) const {
    const auto& steps = m_timeline.steps();
    const auto first = std::ranges::partition_point(
        steps, [&](const Step& step) { return m_lesson.statements[step.statement].line.begin < at; });
    return static_cast<std::uint32_t>(first - steps.begin());
}

Result<bool> Session::act(const QString& line, Landing landing) {
    const std::string text =
        withActor(line.trimmed().toStdString(), actorPrefix(machine(), texts(), actor()).toStdString());
    const Lesson parsed = parseStatement(text);
    if (!parsed.mistakes.empty())
        return parsed.mistakes.front();
    if (parsed.statements.empty())
        return Mistake{{}, 1, 1, "There is nothing to do in this line."};
    if (const auto wrong = unknownProcess(parsed, machine(), texts()))
        return *wrong;

    const std::uint32_t done = m_timeline.stepsDone();
    const auto& steps = m_timeline.steps();
    // directions and expectations that stand before the next step stay where they are
    const auto after =
        done < steps.size() ? steps[done].statement : static_cast<std::uint32_t>(m_lesson.statements.size());
    Edit edit = appendStatement(m_lesson, after, text);
    if (edit.name.empty())
        edit.name = text;
    const std::string before = m_lesson.source;
    std::string source = before;
    if (!perform(source, edit))
        return Mistake{{}, 0, 0, "The lesson's text changed meanwhile. Try again."};
    replaceText(std::move(source));
    if (const auto wrong = whyNotRun(done)) {
        replaceText(before);
        return *wrong;
    }
    m_history.push(std::move(edit));
    m_timeline.seek(landing == Landing::before ? m_timeline.positionAfter(done)
                    : done < steps.size()      ? m_timeline.positionAfter(done + 1)
                                               : m_timeline.end());
    validateSelection();
    Q_EMIT lessonChanged();
    Q_EMIT positionChanged();
    return true;
}

void Session::undo() {
    std::string text = m_lesson.source;
    const Edit* edit = m_history.nextUndo();
    const std::size_t at = edit != nullptr ? edit->at : 0;
    if (!m_history.undo(text))
        return;
    const std::uint32_t done = m_timeline.stepsDone();
    replaceText(std::move(text));
    if (stepsBefore(at) < done) // back to where the edit was made
        m_timeline.seek(m_timeline.positionAfter(stepsBefore(at)));
    validateSelection();
    Q_EMIT lessonChanged();
    Q_EMIT positionChanged();
}

void Session::redo() {
    std::string text = m_lesson.source;
    const Edit* edit = m_history.nextRedo();
    const std::size_t at = edit != nullptr ? edit->at : 0;
    if (!m_history.redo(text))
        return;
    replaceText(std::move(text));
    const auto steps = static_cast<std::uint32_t>(m_timeline.steps().size());
    m_timeline.seek(m_timeline.positionAfter(std::min(stepsBefore(at) + 1, steps)));
    validateSelection();
    Q_EMIT lessonChanged();
    Q_EMIT positionChanged();
}

} // namespace handlelab
