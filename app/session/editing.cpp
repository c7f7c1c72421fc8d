// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editing.h"

#include "core/lesson/c_source/canonical.h"
#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The statement behind the cursor that is a step; the number of statements when there is none.
std::uint32_t nextStatement(const Lesson& lesson, const Moment& moment) {
    const auto& steps = moment.steps();
    const std::uint32_t done = moment.stepsDone();
    // directions and expectations that stand before the next step stay where they are
    return done < steps.size() ? steps[done].statement : static_cast<std::uint32_t>(lesson.statements.size());
}

} // namespace

std::optional<Following> followingAt(const Lesson& lesson, const Moment& moment) {
    const std::uint32_t done = moment.stepsDone();
    const auto all = static_cast<std::uint32_t>(moment.steps().size());
    if (done >= all)
        return {};
    return Following{done, all - done, QString::fromStdString(callText(lesson, moment, done)),
                     tailBehind(lesson, nextStatement(lesson, moment))};
}

void Editing::replaceText(std::string text) {
    Lesson after = parseLesson(std::move(text), m_lesson.file);
    m_timeline.update(m_lesson, after);
    m_lesson = std::move(after);
}

std::optional<Mistake> Editing::whyNotRun(std::uint32_t step) const {
    const auto& steps = m_timeline.steps();
    if (step >= steps.size() || steps[step].verdict != Verdict::notRun)
        return {};
    for (const Finding& finding : m_timeline.findings())
        if (finding.statement == steps[step].statement)
            return mistakeAt(1, 1, finding.said);
    return mistakeAt(
        1, 1,
        {{"Mistakes",
          CORE_TR("Mistakes", "The statement cannot run here: a name is unknown or its process has ended."),
          {}}});
}

/// What the lesson says against its last statement, which was good by itself: a process of this name is
/// there.
std::optional<Mistake> Editing::whyNotLast() const {
    const Statement& last = m_lesson.statements.back();
    for (const Mistake& mistake : m_lesson.mistakes)
        if (last.kind == StatementKind::unknown && mistake.line == last.lineNumber)
            return mistakeAt(0, 0, mistake.said);
    return {};
}

/// How many steps stand before a byte of the lesson.
std::uint32_t Editing::stepsBefore(std::size_t at) const {
    const auto& steps = m_timeline.steps();
    const auto first = std::ranges::partition_point(
        steps, [&](const Step& step) { return m_lesson.statements[step.statement].line.begin < at; });
    return static_cast<std::uint32_t>(first - steps.begin());
}

Result<bool> Editing::act(const Lesson& statement, ActPlace place, Landing landing) {
    const std::uint32_t here = m_timeline.position();
    const bool elsewhere = place == ActPlace::end && followingAt(m_lesson, m_timeline);
    if (elsewhere)
        m_timeline.seek(m_timeline.end());
    Result<bool> done = carryOut(statement, landing);
    if (done)
        return done;
    m_timeline.seek(here); // the lesson is as it was, and so is the place in it
    if (!elsewhere)
        return done;
    std::vector<Sentence> said = done.mistake().said;
    said.insert(said.begin(), {"Mistakes", CORE_TR("Mistakes", "Not done at the end:"), {}});
    return mistakeAt(0, 0, std::move(said));
}

Result<bool> Editing::carryOut(const Lesson& statement, Landing landing) {
    const std::uint32_t done = m_timeline.stepsDone();
    const bool last = !followingAt(m_lesson, m_timeline);
    const Statement& typed = statement.statements.front();
    const std::string line = typed.dressed ? canonicalLine(statement, typed) : statement.source;
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string text = line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
    Edit edit = replaceTail(m_lesson, nextStatement(m_lesson, m_timeline), text);
    edit.name = nameOfAct(statement, typed);
    const std::string before = m_lesson.source;
    std::string source = before;
    if (!perform(source, edit))
        return mistakeAt(
            0, 0, {{"Mistakes", CORE_TR("Mistakes", "The lesson's text changed meanwhile. Try again."), {}}});
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
    return true;
}

bool Editing::undo() {
    std::string text = m_lesson.source;
    const Edit* edit = m_history.nextUndo();
    const std::size_t at = edit != nullptr ? edit->at : 0;
    if (!m_history.undo(text))
        return false;
    const std::uint32_t done = m_timeline.stepsDone();
    replaceText(std::move(text));
    if (stepsBefore(at) <= done) // back to where the edit was made
        m_timeline.seek(m_timeline.positionAfter(stepsBefore(at)));
    return true;
}

bool Editing::redo() {
    std::string text = m_lesson.source;
    const Edit* edit = m_history.nextRedo();
    const std::size_t at = edit != nullptr ? edit->at : 0;
    if (!m_history.redo(text))
        return false;
    replaceText(std::move(text));
    const auto steps = static_cast<std::uint32_t>(m_timeline.steps().size());
    m_timeline.seek(m_timeline.positionAfter(std::min(stepsBefore(at) + 1, steps)));
    return true;
}

} // namespace handlelab
