// SPDX-License-Identifier: GPL-3.0-or-later
// The quiz by clicks and keys: asked before the step, judged, recorded, then exactly this step is shown.
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/docks/code_rows.h"
#include "app/inspector/inspector.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/reading/narration.h"
#include "app/stage/stage_view.h"
#include "app/window/presenting/presentation.h"
#include "quiz_questions.h"
#include "tests/app/window/window_fixture.h"

#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

namespace handlelab {

namespace {

constexpr const char* closing = R"(# Two handles

```handlelab
rules nt
process editor "editor.exe"
editor: hEvent = CreateEvent(NULL, TRUE, FALSE, "JACK")   => 0x4, ERROR_SUCCESS // the first entry
editor: hSame = OpenEvent(EVENT_MODIFY_STATE, FALSE, "JACK")   => 0x8
ask usage(editor.hEvent)
editor: CloseHandle(hEvent)   => TRUE // the count falls
expect usage(editor.hSame) == 1
editor: CloseHandle(hSame)   => TRUE
expect not exists("JACK")
editor: CloseHandle(0x40)   => FALSE, ERROR_INVALID_HANDLE
```
)";

class QuizWindow : public WindowTest {
  protected:
    void SetUp() override {
        answers.questionsAbout = [this](const Lesson& lesson, const Moment& moment, std::uint32_t step) {
            asked.push_back(step);
            if (silentSteps.contains(step))
                return std::vector<Question>();
            const std::uint32_t call = moment.steps()[step].statement;
            const bool authors = call > 0 && lesson.statements[call - 1].kind == StatementKind::ask;
            return std::vector{
                madeUpQuestion(moment, step),
                madeUpQuestion(moment, step, authors ? QuestionKind::asked : QuestionKind::returned)};
        };
        QFile file(path("closing.lab.md"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(closing);
        file.close();
        ASSERT_TRUE(window().openLesson(path("closing.lab.md")));
        quick();
    }
    Quiz& quiz() { return window().quiz(); }
    QuizCard& card() { return window().quizPanel().card(); }
    Moment moment() { return window().session().moment(); }
    /// The mode on, the question about the third step open.
    void askAboutTheThirdStep() {
        window().action(WindowAction::quizMode)->trigger();
        window().session().seekStep(2);
        press(Qt::Key_Right);
        ASSERT_TRUE(quiz().asked());
    }
    const std::vector<GivenAnswer>& recorded() { return window().learner().record().answers; }
    QString codeText() {
        QString all;
        const QAbstractItemModel* rows = window().code().list()->model();
        for (int i = 0; i < rows->rowCount(); ++i)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                all += rows->index(i, 0).data(role).toString() + u'\n';
        return all;
    }

    std::set<std::uint32_t> silentSteps;
    std::vector<std::uint32_t> asked;
};

TEST_F(QuizWindow, AsksBeforeTheStep) {
    window().action(WindowAction::quizMode)->trigger();
    EXPECT_TRUE(window().quizPanel().isVisible()) << "the panel comes with the mode";
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_F10}) {
        window().session().seekStep(0);
        press(key);
        EXPECT_EQ(moment().position(), moment().start());
        ASSERT_TRUE(quiz().asked());
        EXPECT_EQ(quiz().question()->step, 0u);
        window().session().seekStep(1); // travelling drops the question
        EXPECT_EQ(quiz().question(), nullptr);
    }
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(quiz().asked()) << "a micro-step would show the outcome as well";
    EXPECT_EQ(moment().position(), moment().positionAfter(1));
}

TEST_F(QuizWindow, ShowsTheCallTheQuestionAndTheChoices) {
    askAboutTheThirdStep();
    EXPECT_EQ(card().call()->text().remove(QChar(0x200B)), QStringLiteral("editor: CloseHandle(hEvent)"));
    EXPECT_EQ(card().text()->text(), QStringLiteral("How many handles lead to it afterwards?"));
    ASSERT_EQ(card().choices().size(), 5u);
    EXPECT_EQ(card().choices()[1]->text(), QStringLiteral("one"));
    EXPECT_TRUE(card().choices()[2]->isVisible());
    EXPECT_FALSE(card().choices()[3]->isVisible());
    EXPECT_TRUE(card().dontKnowButton()->isVisible());
    EXPECT_FALSE(card().continueButton()->isVisible());
}

TEST_F(QuizWindow, TheAuthorsQuestionGoesBeforeAllOthers) {
    askAboutTheThirdStep();
    EXPECT_EQ(quiz().question()->kind, QuestionKind::asked);
}

TEST_F(QuizWindow, MakesQuestionsForOneStepAtATime) {
    window().action(WindowAction::quizMode)->trigger();
    press(Qt::Key_Right);
    EXPECT_EQ(asked, std::vector<std::uint32_t>{0});
}

TEST_F(QuizWindow, DigitsAnswer) {
    askAboutTheThirdStep();
    press(Qt::Key_2);
    EXPECT_EQ(quiz().given(), 1u);
    ASSERT_EQ(recorded().size(), 1u);
    EXPECT_TRUE(recorded().front().right());
    EXPECT_EQ(recorded().front().lesson, lessonKey(path("closing.lab.md")));
    EXPECT_EQ(recorded().front().kind.toStdString(), questionKindName(QuestionKind::asked));
    EXPECT_TRUE(card().feedback()->text().contains(QStringLiteral("Right")));
    EXPECT_TRUE(card().feedback()->text().contains(QStringLiteral("One entry is left.")));
    EXPECT_EQ(moment().position(), moment().positionAfter(2)) << "the step is not shown yet";
    press(Qt::Key_3);
    EXPECT_EQ(recorded().size(), 1u) << "an answer is given once";
}

TEST_F(QuizWindow, ADigitWithoutAChoiceDoesNothing) {
    askAboutTheThirdStep();
    press(Qt::Key_4);
    EXPECT_TRUE(quiz().asked());
}

TEST_F(QuizWindow, AWrongAnswerNamesTheIdeaAndCorrectsIt) {
    askAboutTheThirdStep();
    QTest::mouseClick(card().choices()[0], Qt::LeftButton);
    ASSERT_EQ(recorded().size(), 1u);
    EXPECT_EQ(recorded().front().model, QStringLiteral("closingDestroys"));
    const QString said = card().feedback()->text();
    EXPECT_TRUE(said.contains(QString::fromUtf8(madeUpModel().belief))) << said.toStdString();
    EXPECT_TRUE(said.contains(QString::fromUtf8(madeUpModel().correction)));
    EXPECT_TRUE(said.contains(QStringLiteral("One entry is left.")));
    EXPECT_EQ(card().choices()[0]->judged(), ChoiceButton::Judged::wrong);
    EXPECT_EQ(card().choices()[1]->judged(), ChoiceButton::Judged::right);
    EXPECT_EQ(card().choices()[2]->judged(), ChoiceButton::Judged::passedOver);
    EXPECT_TRUE(card().choices()[0]->accessibleName().contains(QStringLiteral("wrong")));
    EXPECT_EQ(card().score()->text(), QStringLiteral("0 of 1 right"));
}

TEST_F(QuizWindow, WhoDoesNotKnowIsShownTheAnswer) {
    askAboutTheThirdStep();
    press(Qt::Key_0);
    ASSERT_EQ(recorded().size(), 1u);
    EXPECT_FALSE(recorded().front().right());
    EXPECT_EQ(recorded().front().model, QLatin1String(dontKnow));
    EXPECT_TRUE(card().feedback()->text().contains(QStringLiteral("The answer: one")));
    EXPECT_FALSE(card().feedback()->text().contains(QString::fromUtf8(madeUpModel().belief)));
}

TEST_F(QuizWindow, ContinueShowsExactlyThisStep) {
    window().action(WindowAction::quizMode)->trigger();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Right}) {
        window().session().seekStep(0);
        press(Qt::Key_Right);
        press(Qt::Key_1);
        press(key);
        EXPECT_EQ(moment().stepsDone(), 1u);
        EXPECT_EQ(moment().position(), moment().positionAfter(1));
        EXPECT_FALSE(window().player().playing());
        EXPECT_NE(quiz().question(), nullptr) << "what was right stays to be compared";
        EXPECT_FALSE(card().continueButton()->isEnabled());
        press(Qt::Key_Space);
        EXPECT_EQ(moment().stepsDone(), 1u) << "the next step is asked about first";
        ASSERT_TRUE(quiz().asked());
        EXPECT_EQ(quiz().question()->step, 1u);
    }
}

TEST_F(QuizWindow, ContinuePlaysTheStep) {
    window().player().setSpeed(0.25);
    askAboutTheThirdStep();
    press(Qt::Key_2);
    QTest::mouseClick(card().continueButton(), Qt::LeftButton);
    EXPECT_GT(moment().position(), moment().positionAfter(2));
    EXPECT_LT(moment().position(), moment().positionAfter(3)) << "it moves micro-step by micro-step";
    window().player().finish();
    EXPECT_EQ(moment().position(), moment().positionAfter(3));
}

TEST_F(QuizWindow, ASecondPressPassesTheQuestionOver) {
    askAboutTheThirdStep();
    press(Qt::Key_Right);
    EXPECT_EQ(moment().stepsDone(), 3u);
    EXPECT_EQ(quiz().question(), nullptr);
    EXPECT_TRUE(recorded().empty());
}

TEST_F(QuizWindow, AKeyHeldDownPassesNothingOver) {
    askAboutTheThirdStep();
    for (int i = 0; i < 3; ++i) {
        QKeyEvent held(QEvent::ShortcutOverride, Qt::Key_Right, {}, QString(), true);
        QApplication::sendEvent(&window().stage(), &held);
        window().action(WindowAction::stepForward)->trigger();
    }
    EXPECT_TRUE(quiz().asked());
    EXPECT_EQ(moment().stepsDone(), 2u);
}

TEST_F(QuizWindow, NothingTellsTheAnswerWhileItIsAsked) {
    window().inspector().show();
    askAboutTheThirdStep();
    QCoreApplication::processEvents();
    const QString code = codeText();
    EXPECT_TRUE(code.contains(QStringLiteral("=> 0x8"))) << "what is done stays readable";
    EXPECT_TRUE(code.contains(QStringLiteral("CloseHandle(hEvent)   => ?"))) << code.toStdString();
    for (const char* word : {"=> TRUE", "the count falls", "== 1", "not exists", "=> FALSE"})
        EXPECT_FALSE(code.contains(QLatin1String(word))) << word;
    EXPECT_EQ(window().session().veiledFrom(), 2u);
    const auto* narration = window().narration().findChild<QTextBrowser*>();
    EXPECT_FALSE(narration->toPlainText().contains(QStringLiteral("TRUE")));
    for (const QLabel* label : card().findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("One entry is left.")));
    press(Qt::Key_2);
    EXPECT_FALSE(codeText().contains(QStringLiteral("the count falls"))) << "still to be seen happening";
    press(Qt::Key_Return);
    EXPECT_TRUE(codeText().contains(QStringLiteral("the count falls")));
    EXPECT_FALSE(codeText().contains(QStringLiteral("=> FALSE"))) << "the next question may be about it";
}

TEST_F(QuizWindow, TheHistoryEndsAtTheCursorWhileTheModeIsOn) {
    window().session().seekStep(1);
    const Moment now = window().session().moment();
    window().session().select(
        {Target::Kind::object, static_cast<std::uint32_t>(now.machine().objects.size() - 1), 0});
    const QString open = window().inspector().text()->toPlainText();
    EXPECT_TRUE(open.contains(QStringLiteral("CloseHandle"))) << open.toStdString();
    window().action(WindowAction::quizMode)->trigger();
    window().inspector().raise();
    QCoreApplication::processEvents();
    const QString veiled = window().inspector().text()->toPlainText();
    EXPECT_TRUE(veiled.contains(QStringLiteral("CreateEvent")));
    EXPECT_FALSE(veiled.contains(QStringLiteral("OpenEvent")));
    EXPECT_FALSE(veiled.contains(QStringLiteral("CloseHandle"))) << veiled.toStdString();
}

TEST_F(QuizWindow, AStepWithoutAQuestionIsSimplyShown) {
    silentSteps = {0};
    window().action(WindowAction::quizMode)->trigger();
    press(Qt::Key_Right);
    EXPECT_EQ(moment().stepsDone(), 1u);
    EXPECT_EQ(quiz().nothingAbout(), 0u);
    const auto labels = card().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Nothing could be asked"));
    }));
}

TEST_F(QuizWindow, AnAskIsOfferedWithoutTheModeAndHoldsNobodyUp) {
    press(Qt::Key_Right);
    EXPECT_FALSE(window().quizPanel().isVisible());
    press(Qt::Key_Right);
    ASSERT_TRUE(quiz().asked()) << "the cursor rests before the ask";
    EXPECT_TRUE(window().quizPanel().isVisible());
    EXPECT_EQ(moment().stepsDone(), 2u);
    EXPECT_FALSE(codeText().contains(QStringLiteral("== 1")));
    press(Qt::Key_Right);
    EXPECT_EQ(moment().stepsDone(), 3u);
    EXPECT_EQ(quiz().question(), nullptr);
    EXPECT_FALSE(window().quizPanel().isVisible());
    EXPECT_TRUE(codeText().contains(QStringLiteral("== 1")));
    EXPECT_TRUE(recorded().empty());
}

TEST_F(QuizWindow, AnAskCanBeAnsweredWithoutTheMode) {
    window().session().seekStep(2);
    press(Qt::Key_1);
    ASSERT_EQ(recorded().size(), 1u);
    press(Qt::Key_Return);
    EXPECT_EQ(moment().stepsDone(), 3u);
    EXPECT_TRUE(window().quizPanel().isVisible()) << "what was right can still be read";
    press(Qt::Key_Right);
    EXPECT_FALSE(window().quizPanel().isVisible());
}

TEST_F(QuizWindow, PlayingPausesBeforeAnAsk) {
    press(Qt::Key_Space);
    EXPECT_EQ(moment().stepsDone(), 2u);
    EXPECT_TRUE(quiz().asked());
    press(Qt::Key_Space);
    EXPECT_EQ(moment().stepsDone(), steps());
}

TEST_F(QuizWindow, ClosingThePanelSaysThatNoQuestionsAreWanted) {
    window().action(WindowAction::quizMode)->trigger();
    window().quizPanel().close();
    EXPECT_FALSE(quiz().on());
    EXPECT_FALSE(window().action(WindowAction::quizMode)->isChecked());
    window().session().seekStep(2);
    EXPECT_EQ(quiz().question(), nullptr);
    EXPECT_FALSE(window().quizPanel().isVisible());
    window().quizPanel().toggleViewAction()->trigger();
    EXPECT_TRUE(quiz().asked()) << "who opens the panel wants them again";
}

TEST_F(QuizWindow, OwnCallsAreAskedAboutBeforeTheyAreShown) {
    window().action(WindowAction::quizMode)->trigger();
    window().session().seekStep(2);
    answers.laterSteps = ActPlace::replacingWhatFollows;
    QLineEdit* line = window().callLine().edit();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("CloseHandle(hSame)"));
    window().callLine().completer()->popup()->hide();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(steps(), 3u);
    ASSERT_TRUE(quiz().asked());
    EXPECT_EQ(moment().stepsDone(), 2u);
    window().stage().setFocus();
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(moment().stepsDone(), 3u);
    ASSERT_EQ(recorded().size(), 1u);
    EXPECT_EQ(recorded().front().lesson, QString()) << "the lesson is the learner's own by now";
}

TEST_F(QuizWindow, DigitsAndEnterBelongToTheCallLineWhileSomebodyTypes) {
    askAboutTheThirdStep();
    QLineEdit* line = window().callLine().edit();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("12"));
    EXPECT_EQ(line->text(), QStringLiteral("12"));
    EXPECT_TRUE(quiz().asked());
}

TEST_F(QuizWindow, TheModeSurvivesLanguageThemeAndRestart) {
    askAboutTheThirdStep();
    window().setLanguage(QStringLiteral("zh_CN"));
    window().setTheme(QStringLiteral("dark"));
    window().setTypeScale(1.5);
    EXPECT_TRUE(quiz().on());
    EXPECT_TRUE(quiz().asked()) << "the question as well";
    window().close();
    EXPECT_TRUE(restarted().action(WindowAction::quizMode)->isChecked());
    EXPECT_TRUE(quiz().on());
    EXPECT_TRUE(window().quizPanel().isVisible());
    window().action(WindowAction::quizMode)->trigger();
    window().close();
    EXPECT_FALSE(restarted().quiz().on());
    EXPECT_FALSE(window().quizPanel().isVisible());
}

TEST_F(QuizWindow, SavingAndOtherRulesKeepTheQuestionOrDropIt) {
    askAboutTheThirdStep();
    EXPECT_TRUE(window().save());
    EXPECT_TRUE(quiz().asked());
    window().session().act(QStringLiteral("editor: SetEvent(hSame)"));
    EXPECT_EQ(quiz().question(), nullptr) << "the step is another one";
}

TEST_F(QuizWindow, APresentationShowsTheQuestionBelowTheStage) {
    window().action(WindowAction::quizMode)->trigger();
    window().presentation().enter();
    EXPECT_FALSE(window().quizStrip().isVisible());
    press(Qt::Key_Right);
    ASSERT_TRUE(quiz().asked());
    EXPECT_TRUE(window().quizStrip().isVisible());
    EXPECT_FALSE(window().quizPanel().isVisible());
    EXPECT_GE(QFontMetrics(window().quizStrip().text()->font()).height(), window().height() * 3 / 100);
    press(Qt::Key_2);
    press(Qt::Key_PageDown);
    EXPECT_EQ(moment().stepsDone(), 1u);
    window().presentation().leave();
    EXPECT_FALSE(window().quizStrip().isVisible());
    EXPECT_TRUE(window().quizPanel().isVisible());
}

TEST(VeiledLine, LeavesOutWhatTellsTheOutcome) {
    EXPECT_EQ(veiledLine(QStringLiteral("a: f(h)   => TRUE // so")), QStringLiteral("a: f(h)   => ?"));
    EXPECT_EQ(veiledLine(QStringLiteral("a: f(\"x=>y // z\")  // so")),
              QStringLiteral("a: f(\"x=>y // z\")"));
    EXPECT_EQ(veiledLine(QStringLiteral("expect usage(a.h) == 2")), QStringLiteral("expect …"));
    EXPECT_EQ(veiledLine(QStringLiteral("ask usage(a.h)")), QStringLiteral("ask usage(a.h)"));
}

} // namespace

} // namespace handlelab
