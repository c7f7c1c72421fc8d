// SPDX-License-Identifier: GPL-3.0-or-later
// Session's verbs that change the lesson's text.
#include "app/session/session.h"

#include "app/words/text.h"
#include "core/base/nearest.h"
#include "core/lesson/parser.h"
#include "core/tell/machine_text.h"

namespace handlelab {

namespace {

std::uint32_t columns(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// A mistake of a line that got `prefix` put before it, at the place where it was typed.
Mistake asTyped(Mistake mistake, std::string_view prefix) {
    if (mistake.column > 0)
        mistake.column = std::max(mistake.column, columns(prefix) + 1) - columns(prefix);
    return mistake;
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
    return Mistake{{}, 1, columns(parsed[{0, wrong.begin}]) + 1, text};
}

} // namespace

QString actorPrefix(const Moment& moment, Caller actor) {
    if (!actor.process.valid())
        return {};
    const Machine& machine = moment.machine();
    QString prefix = qt(moment.texts()[machine[actor.process].label]);
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

/// What the lesson says against its last statement, which was good by itself: a process of this name is
/// there.
std::optional<Mistake> Session::whyNotLast() const {
    const Statement& last = m_lesson.statements.back();
    for (const Mistake& mistake : m_lesson.mistakes)
        if (last.kind == StatementKind::unknown && mistake.line == last.lineNumber)
            return Mistake{{}, 0, 0, mistake.text};
    return {};
}

std::uint32_t Session::stepsBefore(std::size_t at) const {
    const auto& steps = m_timeline.steps();
    const auto first = std::ranges::partition_point(
        steps, [&](const Step& step) { return m_lesson.statements[step.statement].line.begin < at; });
    return static_cast<std::uint32_t>(first - steps.begin());
}

/// The statement behind the cursor that is a step; the number of statements when there is none.
std::uint32_t Session::nextStatement() const {
    const auto& steps = m_timeline.steps();
    const std::uint32_t done = m_timeline.stepsDone();
    // directions and expectations that stand before the next step stay where they are
    return done < steps.size() ? steps[done].statement
                               : static_cast<std::uint32_t>(m_lesson.statements.size());
}

std::optional<Following> Session::following() const {
    const std::uint32_t done = m_timeline.stepsDone();
    const auto all = static_cast<std::uint32_t>(m_timeline.steps().size());
    if (done >= all)
        return {};
    return Following{done, all - done, QString::fromStdString(callText(m_lesson, m_timeline, done)),
                     tailBehind(m_lesson, nextStatement())};
}

/// The line as a lesson of one statement, the actor in front when its writer left the process out.
Result<Lesson> Session::read(const QString& line) const {
    const std::string typed = line.toStdString();
    std::string prefix;
    if (lacksProcess(typed)) {
        prefix = actorPrefix(moment(), actor()).toStdString();
        if (prefix.empty())
            return Mistake{{},
                           0,
                           0,
                           tr("No process is running that could do this. Add one with a line such as process "
                              "editor \"editor.exe\".")
                               .toStdString()};
        prefix += ": ";
    }
    Lesson parsed = parseStatement(prefix + typed);
    if (!parsed.mistakes.empty())
        return asTyped(parsed.mistakes.front(), prefix);
    if (parsed.statements.empty())
        return Mistake{{}, 1, 1, "There is nothing to do in this line."};
    if (const auto wrong = unknownProcess(parsed, m_timeline.machine(), m_timeline.texts()))
        return asTyped(*wrong, prefix);
    return parsed;
}

std::optional<Mistake> Session::whyNot(const QString& line) const {
    const Result<Lesson> statement = read(line);
    return statement ? std::nullopt : std::optional(statement.mistake());
}

Result<bool> Session::act(const QString& line, ActPlace place, Landing landing) {
    const Result<Lesson> statement = read(line); // by who acts where the line was typed
    if (!statement)
        return statement.mistake();
    const std::uint32_t here = m_timeline.position();
    const bool elsewhere = place == ActPlace::end && following();
    if (elsewhere)
        m_timeline.seek(m_timeline.end());
    Result<bool> done = carryOut(statement.value(), landing);
    if (done)
        return done;
    m_timeline.seek(here); // the lesson is as it was, and so is the place in it
    if (elsewhere)
        return Mistake{
            {},
            0,
            0,
            tr("Not done at the end: %1").arg(QString::fromStdString(done.mistake().text)).toStdString()};
    return done;
}

Result<bool> Session::carryOut(const Lesson& statement, Landing landing) {
    const std::uint32_t done = m_timeline.stepsDone();
    const bool last = !following();
    const std::string_view line = statement.source;
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view text = line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
    Edit edit = replaceTail(m_lesson, nextStatement(), text);
    edit.name = nameOfAct(statement, statement.statements.front());
    const std::string before = m_lesson.source;
    std::string source = before;
    if (!perform(source, edit))
        return Mistake{{}, 0, 0, "The lesson's text changed meanwhile. Try again."};
    replaceText(std::move(source));
    auto wrong = whyNotLast();
    if (!wrong)
        wrong = whyNotRun(done);
    if (wrong) {
        replaceText(before);
        return *std::move(wrong);
    }
    m_history.push(std::move(edit));
    m_timeline.seek(landing == Landing::before ? m_timeline.positionAfter(done)
                    : last                     ? m_timeline.end()
                                               : m_timeline.positionAfter(done + 1));
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
    if (stepsBefore(at) <= done) // back to where the edit was made
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
