// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/quiz.h"

#include "app/docks/code_rows.h"
#include "app/words/text.h"

namespace handlelab {

namespace {

/// Whether an `ask` stands before this call and behind the call before.
bool hasAsk(const Lesson& lesson, const Moment& moment, std::uint32_t step) {
    const std::uint32_t call = moment.steps()[step].statement;
    if (lesson.statements[call].kind != StatementKind::call)
        return false;
    for (std::uint32_t i = call; i-- > 0 && lesson.statements[i].kind != StatementKind::call;)
        if (lesson.statements[i].kind == StatementKind::ask)
            return true;
    return false;
}

} // namespace

Quiz::Quiz(Session& session, Player& player, Source source, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_player(player)
    , m_source(std::move(source)) {
    connect(&session, &Session::lessonChanged, this, &Quiz::lessonChanged);
    connect(&session, &Session::positionChanged, this, &Quiz::positionChanged);
}

void Quiz::setOn(bool on) {
    if (on == m_on)
        return;
    m_on = on;
    m_silent = m_silent && !on;
    if (on)
        m_player.setGate([this](std::uint32_t step, bool arriving) { return mayBegin(step, arriving); });
    else
        m_player.setGate({});
    m_nothingAbout.reset();
    m_onlyUpTo.reset();
    if (!on && asked())
        drop();
    offerAuthors();
    Q_EMIT modeChanged(on);
    tell();
}

void Quiz::setSilent(bool silent) {
    m_silent = silent;
    if (silent && !m_on)
        drop();
    offerAuthors();
    tell();
}

bool Quiz::mayContinue() const {
    return m_given && m_session.moment().position() == m_session.moment().positionAfter(m_question->step);
}

/// The player's gate while the mode is on.
bool Quiz::mayBegin(std::uint32_t step, bool arriving) {
    if (m_question && m_question->step == step) {
        if (!m_given && (arriving || m_keyHeld))
            return false;
        if (m_given)
            m_onlyUpTo = step + 1;
        else
            drop();
        return true;
    }
    const bool enough = arriving && m_onlyUpTo == step;
    m_onlyUpTo.reset();
    if (enough || ask(step))
        return false;
    m_nothingAbout = step;
    return true;
}

/// Opens the best question about a step, the author's before all others. False when there is none.
bool Quiz::ask(std::uint32_t step) {
    std::vector<Question> made = m_source(m_session.lesson(), m_session.moment(), step);
    if (made.empty())
        return false;
    const auto authors = std::ranges::find(made, QuestionKind::asked, &Question::kind);
    open(std::move(authors != made.end() ? *authors : made.front()));
    return true;
}

/// Without the mode: where the cursor comes to rest before an `ask`, the question is simply there.
void Quiz::offerAuthors() {
    const Moment& moment = m_session.moment();
    const std::uint32_t step = moment.stepsDone();
    if (m_on || m_silent || step >= moment.steps().size() ||
        moment.position() != moment.positionAfter(step) || (m_question && m_question->step == step) ||
        !hasAsk(m_session.lesson(), moment, step))
        return;
    std::vector<Question> made = m_source(m_session.lesson(), moment, step);
    const auto authors = std::ranges::find(made, QuestionKind::asked, &Question::kind);
    if (authors != made.end())
        open(std::move(*authors));
}

void Quiz::open(Question question) {
    m_question = std::move(question);
    m_line = lineOf(m_question->step);
    m_given.reset();
    m_nothingAbout.reset();
    tell();
}

void Quiz::drop() {
    m_question.reset();
    m_given.reset();
}

/// The veil follows what is open; then everybody who shows it is told.
void Quiz::tell() {
    m_session.veilAhead(m_on || asked());
    Q_EMIT changed();
}

void Quiz::answer(std::uint32_t choice) {
    if (!asked() || (choice != shown && choice >= m_question->choices.size()))
        return;
    m_given = choice;
    ++m_answered;
    const MentalModel* model = choice == shown ? nullptr : m_question->choices[choice].model;
    const bool right = choice == m_question->right;
    m_right += right ? 1 : 0;
    const auto text = [](std::string_view view) { return qt(view); };
    Q_EMIT answered(text(questionKindName(m_question->kind)), right              ? QString()
                                                              : model != nullptr ? text(model->name)
                                                                                 : text(dontKnow));
    tell();
}

void Quiz::proceed() {
    if (mayContinue())
        m_player.stepForward();
}

void Quiz::skip() {
    if (!asked())
        return;
    m_keyHeld = false;
    m_player.stepForward();
}

void Quiz::lessonChanged() {
    const auto before = kept();
    drop();
    m_nothingAbout.reset();
    m_onlyUpTo.reset();
    if (before)
        resume(*before);
    offerAuthors();
    tell();
}

void Quiz::positionChanged() {
    const Moment& moment = m_session.moment();
    const std::uint32_t position = moment.position();
    if (m_question) {
        const std::uint32_t step = m_question->step;
        const bool before = position == moment.positionAfter(step);
        const bool during =
            position > moment.positionAfter(step) && position <= moment.positionAfter(step + 1);
        if (!before && !(m_given && during))
            drop();
    }
    if (m_nothingAbout && moment.stepAt(position) != m_nothingAbout)
        m_nothingAbout.reset();
    offerAuthors();
    tell();
}

std::optional<Quiz::Kept> Quiz::kept() const {
    if (!m_question)
        return {};
    return Kept{*m_question, m_line, m_given};
}

/// What the step does, without its outcome: enough to know it again.
QString Quiz::lineOf(std::uint32_t step) const {
    const Lesson& lesson = m_session.lesson();
    const std::string_view line = lesson[lesson.statements[m_session.moment().steps()[step].statement].line];
    return veiledLine(qt(line));
}

void Quiz::resume(const Kept& kept) {
    const Moment& moment = m_session.moment();
    const Question& before = kept.question;
    if (before.step >= moment.steps().size() || moment.position() < moment.positionAfter(before.step) ||
        moment.position() > moment.positionAfter(kept.given ? before.step + 1 : before.step) ||
        lineOf(before.step) != kept.line)
        return;
    std::vector<Question> made = m_source(m_session.lesson(), moment, before.step);
    const auto same = std::ranges::find_if(made, [&](const Question& question) {
        return question.kind == before.kind && question.right == before.right &&
               std::ranges::equal(question.choices, before.choices, {}, &Choice::model, &Choice::model);
    });
    if (same == made.end())
        return;
    open(std::move(*same));
    m_given = kept.given;
    tell();
}

} // namespace handlelab
