// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's quiz: its keys and menu, where questions are shown, what becomes of answers.
#include "app/window/main_window.h"

#include "app/quiz/export_questions.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/quiz/results.h"
#include "app/session/background.h"
#include "app/window/banner.h"
#include "app/window/presentation.h"

#define MENU_TR(text) QT_TRANSLATE_NOOP("handlelab::MainWindow", text)

namespace handlelab {

namespace {

constexpr double presentedText = 0.029;                 ///< of the window's height
constexpr double highestStrip = 0.25, mostStrip = 0.45; ///< of the window's height
constexpr double textSteps[] = {1, 0.9, 0.8, 0.7, 0.6}; ///< of presentedText, for long questions
constexpr std::uint32_t mostExported = 60;
constexpr double textPixels = 13; ///< of the window's text at scale 1

} // namespace

void MainWindow::makeQuiz(const Workbench& bench) {
    m_quizPanel = new QuizPanel(bench, *m_quiz);
    m_quizStrip = new QuizCard(bench, *m_quiz);
    m_quizStrip->setObjectName(QStringLiteral("quizStrip"));
    m_quizStrip->setAutoFillBackground(true);
    m_quizStrip->hide();
    connect(m_quiz, &Quiz::changed, this, &MainWindow::quizChanged);
    connect(m_quiz, &Quiz::answered, this, [this](const QString& kind, const QString& model) {
        // a lesson that somebody changed is a session of their own
        const QString lesson = m_session.changed() ? QString() : openLessonKey();
        m_learner.answered({QDateTime::currentDateTimeUtc(), lesson, kind, model});
    });
    for (QuizCard* card : {&m_quizPanel->card(), m_quizStrip})
        connect(card, &QuizCard::resultsWanted, this, &MainWindow::showQuizResults);
}

void MainWindow::makeQuizActions(QMenu* menu) {
    QAction* mode = add(menu, MENU_TR("Quiz me"), {}, {Qt::Key_F9});
    mode->setCheckable(true);
    connect(mode, &QAction::toggled, m_quiz, &Quiz::setOn);
    connect(m_quiz, &Quiz::modeChanged, this, [this, mode](bool on) {
        mode->setChecked(on);
        m_preferences.quiz = on;
    });
    add(menu, MENU_TR("Quiz results…"), [this] { showQuizResults(); });
    const auto key = [this](const QString& name, const QList<QKeySequence>& keys, Slot slot) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        made->setShortcuts(keys);
        made->setAutoRepeat(false);
        made->setEnabled(false); // these keys mean something only while there is a question
        connect(made, &QAction::triggered, this, std::move(slot));
        addAction(made);
    };
    for (std::uint32_t choice = 0; choice < 5; ++choice)
        key(QStringLiteral("answer %1").arg(choice + 1), {QKeySequence(int(Qt::Key_1 + choice))},
            [this, choice] { m_quiz->answer(choice); });
    key(QStringLiteral("answer 0"), {Qt::Key_0}, [this] { m_quiz->showAnswer(); });
    key(QStringLiteral("continue"), {Qt::Key_Return, Qt::Key_Enter}, [this] { m_quiz->proceed(); });
}

void MainWindow::quizChanged() {
    const Question* open = m_quiz->asked() ? m_quiz->question() : nullptr;
    for (std::size_t choice = 0; choice < 5; ++choice)
        action(qPrintable(QStringLiteral("answer %1").arg(choice + 1)))
            ->setEnabled(open != nullptr && choice < open->choices.size());
    action("answer 0")->setEnabled(open != nullptr);
    action("continue")->setEnabled(m_quiz->mayContinue());
    placeQuiz();
}

/// In a presentation the panels are away, so questions stand below the stage, in a size for the room. What
/// was answered is gone when its call begins to be shown.
void MainWindow::placeQuiz() {
    const bool presenting = m_presentation->active();
    m_quizPanel->setAway(presenting);
    const bool wanted = presenting && (m_quiz->asked() || m_quiz->mayContinue());
    m_quizStrip->setVisible(wanted); // before it is measured: what was never shown has no style yet
    if (wanted)
        m_quizStrip->setFixedHeight(fitQuizStrip());
    if (presenting) // the stage has its new size before it moves
        centralWidget()->layout()->activate();
}

/// Gives the strip the largest text with which it does not take too much of the room; its height then.
int MainWindow::fitQuizStrip() {
    const double size = m_presentation->size();
    const int highest = static_cast<int>(std::min(highestStrip * std::max(1.0, size), mostStrip) * height());
    int high = 0;
    for (const double step : textSteps) { // smaller text rather than answers that nobody sees
        m_quizStrip->setShape(step * size * presentedText * height() / textPixels / m_look.typeScale, true);
        high = m_quizStrip->fitTo(width());
        if (high <= highest)
            break;
    }
    return std::min(high, static_cast<int>(mostStrip * height()));
}

void MainWindow::showQuizResults() {
    if (m_results == nullptr) {
        m_results = new QuizResults(m_learner, m_look, m_setup.dialogs, openLessonKey(), this);
        m_results->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_results->show();
    m_results->raise();
    m_results->activateWindow();
}

/// Runs the lesson once more in the background, so that the cursor stays where it is and nothing waits.
void MainWindow::exportQuestions() {
    const QString path = m_shipped.isEmpty() ? m_session.file() : m_shipped;
    const QString base =
        path.isEmpty() ? QStringLiteral("questions") : QFileInfo(path).fileName().section(u'.', 0, 0);
    const QString file = m_setup.dialogs.exportQuestions(this, base + QStringLiteral(".pdf"));
    if (file.isEmpty())
        return;
    std::vector<Question> made;
    const Background background = backgroundWithProgress(this);
    std::optional<Loaded> run = background([&](const KeepGoing& keepGoing) {
        Timeline timeline = Timeline::run(m_session.lesson(), m_session.chosenRules(), keepGoing);
        made = questions(m_session.lesson(), timeline, {.limit = mostExported});
        return Loaded{m_session.lesson(), std::move(timeline)};
    });
    if (!run)
        return;
    if (made.empty())
        return m_setup.dialogs.sorry(this, tr("There is no call in this lesson whose outcome could be asked "
                                              "about."));
    const Words words = Words::forLanguage(lessonLanguage(path, m_look.words.language()));
    if (const Refusal refusal = saveQuestions(run->lesson, run->timeline, made, words, file))
        return m_setup.dialogs.sorry(this, m_look.words(*refusal));
    m_banner->say(tr("%n question(s) written to %1.", nullptr, static_cast<int>(made.size()))
                      .arg(QDir::toNativeSeparators(file)),
                  false);
}

} // namespace handlelab
