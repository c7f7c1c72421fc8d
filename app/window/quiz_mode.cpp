// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/quiz_mode.h"

#include "app/quiz/export_questions.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/quiz/results.h"
#include "app/session/background.h"
#include "app/window/presenting/presentation.h"
#include "app/window/presenting/room_sizes.h"
#include "app/window/window_text.h"
#include "app/words/catalogue.h"

namespace handlelab {

namespace {

constexpr double presentedText = 0.029;                 ///< of the window's height
constexpr double highestStrip = 0.25, mostStrip = 0.45; ///< of the window's height
constexpr std::uint32_t mostExported = 60;

} // namespace

QuizMode::QuizMode(const WindowFrame& frame, Quiz& quiz, QuizPanel& panel, Presentation& presentation,
                   const LessonFiles& files)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_quiz(quiz)
    , m_panel(panel)
    , m_presentation(presentation)
    , m_files(files)
    , m_strip(new QuizCard(frame.workbench(), quiz)) {
    m_strip->setObjectName(QStringLiteral("quizStrip"));
    m_strip->setAutoFillBackground(true);
    m_strip->hide();
    connect(&quiz, &Quiz::changed, this, &QuizMode::update);
    connect(&quiz, &Quiz::answered, this, &QuizMode::record);
    connect(&presentation, &Presentation::changed, this, &QuizMode::place);
    for (QuizCard* card : {&m_panel.card(), m_strip})
        connect(card, &QuizCard::resultsWanted, this, &QuizMode::showResults);
    connectActions();
}

void QuizMode::connectActions() {
    const WindowActions& actions = m_frame.actions;
    QAction* mode = actions[WindowAction::quizMode];
    connect(mode, &QAction::toggled, &m_quiz, &Quiz::setOn);
    connect(&m_quiz, &Quiz::modeChanged, this, [this, mode](bool on) {
        mode->setChecked(on);
        m_frame.preferences.quiz = on;
    });
    actions.on(WindowAction::quizResults, [this] { showResults(); });
    actions.on(WindowAction::exportQuestions, [this] { exportQuestions(); });
    for (std::uint32_t choice = 0; choice < answerActions.size(); ++choice)
        actions.on(answerActions[choice], [this, choice] { m_quiz.answer(choice); });
    actions.on(WindowAction::showAnswer, [this] { m_quiz.showAnswer(); });
    actions.on(WindowAction::proceed, [this] { m_quiz.proceed(); });
}

void QuizMode::record(const QString& kind, const QString& model) {
    // a lesson that somebody changed is a session of their own
    const QString lesson = m_frame.session.changed() ? QString() : m_files.key();
    m_frame.learner.answered({QDateTime::currentDateTimeUtc(), lesson, kind, model});
}

void QuizMode::update() {
    const Question* open = m_quiz.asked() ? m_quiz.question() : nullptr;
    for (std::size_t choice = 0; choice < answerActions.size(); ++choice)
        m_frame.actions.enable({answerActions[choice]}, open != nullptr && choice < open->choices.size());
    m_frame.actions.enable({WindowAction::showAnswer}, open != nullptr);
    m_frame.actions.enable({WindowAction::proceed}, m_quiz.mayContinue());
    place();
}

/// What was answered is gone when its call begins to be shown.
void QuizMode::place() {
    const bool presenting = m_presentation.active();
    m_panel.setAway(presenting);
    const bool wanted = presenting && (m_quiz.asked() || m_quiz.mayContinue());
    m_strip->setVisible(wanted); // before it is measured: what was never shown has no style yet
    if (wanted)
        m_strip->setFixedHeight(fitStrip());
    if (presenting) // the stage has its new size before it moves
        m_frame.window.centralWidget()->layout()->activate();
}

/// Gives the strip the largest text with which it does not take too much of the room; its height then.
int QuizMode::fitStrip() {
    const double size = m_presentation.size(), room = m_frame.window.height();
    const int highest = static_cast<int>(std::min(highestStrip * std::max(1.0, size), mostStrip) * room);
    int high = 0;
    for (const double step : longTextSteps) { // smaller text rather than answers that nobody sees
        m_strip->setShape(step * size * presentedText * room / textPixels / m_frame.look.typeScale, true);
        high = m_strip->fitTo(m_frame.window.width());
        if (high <= highest)
            break;
    }
    return std::min(high, static_cast<int>(mostStrip * room));
}

void QuizMode::restyle() {
    m_strip->restyle();
    if (m_results != nullptr)
        m_results->restyle();
}

void QuizMode::showResults() {
    if (m_results == nullptr) {
        m_results =
            new QuizResults(m_frame.learner, m_frame.look, m_frame.dialogs(), m_files.key(), &m_frame.window);
        m_results->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_results->show();
    m_results->raise();
    m_results->activateWindow();
}

/// Runs the lesson once more in the background, so that the cursor stays where it is and nothing waits.
void QuizMode::exportQuestions() {
    QMainWindow& window = m_frame.window;
    const Session& session = m_frame.session;
    const QString path = m_files.path();
    const QString base =
        path.isEmpty() ? QStringLiteral("questions") : QFileInfo(path).fileName().section(u'.', 0, 0);
    const QString file = m_frame.dialogs().exportQuestions(&window, base + QStringLiteral(".pdf"));
    if (file.isEmpty())
        return;
    std::vector<Question> made;
    const Background background = backgroundWithProgress(&window);
    std::optional<Loaded> run = background([&](const KeepGoing& keepGoing) {
        Timeline timeline = Timeline::run(session.lesson(), session.chosenRules(), keepGoing);
        made = questions(session.lesson(), timeline, {.limit = mostExported});
        return Loaded{session.lesson(), std::move(timeline)};
    });
    if (!run)
        return;
    if (made.empty())
        return m_frame.dialogs().sorry(
            &window, WindowText::tr("There is no call in this lesson whose outcome could be asked "
                                    "about."));
    const Words words = wordsIn(lessonLanguage(path, m_frame.look.language()));
    if (const WriteRefusal refusal = saveQuestions(run->lesson, run->timeline, made, words, file))
        return m_frame.dialogs().sorry(&window, m_frame.look.say(*refusal));
    m_frame.banner.say(WindowText::tr("%n question(s) written to %1.", nullptr, static_cast<int>(made.size()))
                           .arg(QDir::toNativeSeparators(file)),
                       false);
}

} // namespace handlelab
