// SPDX-License-Identifier: GPL-3.0-or-later
// What answers add up to, shown as charts, and questions as files.
#include "quiz_questions.h"
#include "tests/app/window/window_fixture.h"

#include "app/quiz/answer_charts.h"
#include "app/quiz/export_questions.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/quiz/results.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>

namespace handlelab {

namespace {

QDateTime minutes(int after) {
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addSecs(60LL * after);
}

GivenAnswer answerAt(int minute, const char* model, const char* lesson = "12-the-snapshot") {
    return {minutes(minute), QLatin1String(lesson), QStringLiteral("usage"), QLatin1String(model)};
}

TEST(AnswerPeriods, EndWithHalfAnHourWithoutAnAnswer) {
    const auto found =
        periods({answerAt(0, ""), answerAt(20, "a"), answerAt(49, dontKnow), answerAt(80, "")});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(std::tuple(found[0].right, found[0].wrong, found[0].shown), std::tuple(1, 1, 1));
    EXPECT_EQ(found[1].right, 1);
}

TEST(AnswerPeriods, BecomeDaysWhenThereAreManyAndTheLatestStay) {
    std::vector<GivenAnswer> all;
    for (int i = 0; i < 40; ++i)
        all.push_back(answerAt(i * 12 * 60, ""));
    const auto found = periods(all, 12);
    ASSERT_EQ(found.size(), 12u);
    for (const AnswerPeriod& period : found)
        EXPECT_TRUE(period.wholeDay);
    EXPECT_EQ(found.back().begin.date(), all.back().when.toLocalTime().date());
}

TEST(ChosenIdeas, AreCountedTheMostFrequentFirstAndNotKnowingLast) {
    const std::vector<IdeaCount> expected{
        {QStringLiteral("b"), 2}, {QStringLiteral("a"), 1}, {QLatin1String(dontKnow), 3}};
    EXPECT_EQ(chosenIdeas({answerAt(0, dontKnow), answerAt(0, "a"), answerAt(0, "b"), answerAt(0, ""),
                           answerAt(0, "b"), answerAt(0, dontKnow), answerAt(0, dontKnow)}),
              expected);
}

class Results : public WindowTest {
  protected:
    QuizResults& page() {
        window().action(WindowAction::quizResults)->trigger();
        return *window().findChild<QuizResults*>(QStringLiteral("quizResults"));
    }
};

TEST_F(Results, SayWhatToDoWhenNothingWasAnswered) {
    EXPECT_TRUE(page().summary()->text().contains(QStringLiteral("F9")))
        << page().summary()->text().toStdString();
    EXPECT_FALSE(page().periodsChart()->isVisible());
    EXPECT_FALSE(page().ideasChart()->isVisible());
    EXPECT_FALSE(page().resetButton()->isEnabled());
}

TEST_F(Results, ShowTheRecordedNumbersAsBars) {
    const std::string name = "closingDestroys";
    for (const char* model : {"", "", name.c_str(), dontKnow})
        window().learner().answered(answerAt(0, model));
    window().learner().answered(answerAt(200, name.c_str(), "03-creating"));
    const std::vector<QList<double>> expected{{2, 0}, {1, 1}, {1, 0}};
    EXPECT_EQ(page().periodsChart()->values(), expected);
    EXPECT_EQ(page().ideasChart()->values(), (QList<double>{2, 1}));
    EXPECT_EQ(page().ideasChart()->sentences().front(), QString::fromUtf8(findMentalModel(name)->belief));
    EXPECT_TRUE(page().summary()->text().contains(QStringLiteral("40")))
        << page().summary()->text().toStdString() << page().lessons()->currentText().toStdString();
    window().setLanguage(QStringLiteral("zh_CN"));
    window().setTheme(QStringLiteral("contrast"));
    EXPECT_EQ(page().ideasChart()->values(), (QList<double>{2, 1}));
    EXPECT_FALSE(page().grab().isNull());
}

TEST_F(Results, FollowTheChosenLessonAndNewAnswers) {
    window().learner().answered(answerAt(0, ""));
    window().learner().answered(answerAt(1, "a", "03-creating"));
    QComboBox* lessons = page().lessons();
    ASSERT_EQ(lessons->count(), 3);
    lessons->setCurrentIndex(lessons->findData(QStringLiteral("03-creating")));
    EXPECT_EQ(page().periodsChart()->values(), (std::vector<QList<double>>{{0}, {1}, {0}}));
    window().learner().answered(answerAt(2, "", "03-creating"));
    EXPECT_EQ(page().periodsChart()->values(), (std::vector<QList<double>>{{1}, {1}, {0}}));
}

TEST_F(Results, AreForgottenOnlyAfterAQuestionAndLeaveTheProgress) {
    window().learner().reached(QStringLiteral("03-creating"), 2, 5);
    window().learner().answered(answerAt(0, ""));
    window().learner().answered(answerAt(1, "a", "03-creating"));
    page().lessons()->setCurrentIndex(page().lessons()->findData(QStringLiteral("03-creating")));
    QTest::mouseClick(page().resetButton(), Qt::LeftButton);
    EXPECT_EQ(answers.questions, 1);
    EXPECT_EQ(window().learner().record().answers.size(), 2u);
    answers.confirmed = true;
    QTest::mouseClick(page().resetButton(), Qt::LeftButton);
    ASSERT_EQ(window().learner().record().answers.size(), 1u);
    EXPECT_EQ(window().learner().record().answers.front().lesson, QStringLiteral("12-the-snapshot"));
    EXPECT_TRUE(window().learner().record().lessons.contains(QStringLiteral("03-creating")));
}

TEST_F(Results, OfTheEnginesQuestionsCountInEveryLesson) {
    quick();
    ASSERT_TRUE(window().openLesson(QStringLiteral(":/lessons/07-closing-and-usage-counts.lab.md")));
    window().action(WindowAction::quizMode)->trigger();
    for (int presses = 0; presses < 200 && window().learner().record().answers.size() < 3; ++presses)
        press(window().quiz().asked() ? Qt::Key_1 : Qt::Key_Right);
    EXPECT_EQ(page().lessons()->currentData().toString(), QStringLiteral("07-closing-and-usage-counts"));
    double shown = 0;
    for (const QList<double>& values : page().periodsChart()->values())
        for (const double value : values)
            shown += value;
    EXPECT_EQ(shown, 3);
}

class Exported : public WindowTest {
  protected:
    QByteArray exported(const char* name, const char* lesson = ":/lessons/12-the-snapshot.lab.md") {
        EXPECT_TRUE(window().openLesson(QLatin1String(lesson)));
        answers.file = path(name);
        window().action(WindowAction::exportQuestions)->trigger();
        QFile file(answers.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(Exported, GiftHasEveryQuestionWithOneRightAnswer) {
    const QByteArray gift = exported("questions.gift");
    const std::uint32_t here = window().session().moment().position();
    const auto made = questions(window().session().lesson(), window().session().moment());
    ASSERT_FALSE(made.empty());
    EXPECT_EQ(gift.count("\n\t=") + gift.count("\n=") + gift.count("{=") + gift.count("  ="),
              static_cast<int>(made.size()))
        << gift.toStdString();
    EXPECT_EQ(window().session().moment().position(), here);
    EXPECT_TRUE(answers.complaints.isEmpty());
}

TEST_F(Exported, LessonsSpeakTheirOwnLanguage) {
    const QByteArray gift = exported("questions.txt", ":/lessons/12-the-snapshot.zh_CN.lab.md");
    EXPECT_TRUE(QString::fromUtf8(gift).contains(QStringLiteral("句柄"))) << gift.toStdString();
    EXPECT_EQ(window().look().language(), QStringLiteral("en"));
    EXPECT_EQ(lessonLanguage(QStringLiteral(":/lessons/a.zh_CN.lab.md"), QStringLiteral("en")),
              QStringLiteral("zh_CN"));
    EXPECT_EQ(lessonLanguage(QStringLiteral(":/lessons/a.lab.md"), QStringLiteral("zh_CN")),
              QStringLiteral("en"));
    EXPECT_EQ(lessonLanguage(QStringLiteral("/home/a.lab.md"), QStringLiteral("zh_CN")),
              QStringLiteral("zh_CN"));
}

TEST_F(Exported, ASheetIsAPdfWithTheKeyOnItsOwnPage) {
    const QByteArray pdf = exported("sheet.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GT(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1);
}

TEST_F(Exported, AWrongNameFolderOrEmptyLessonIsSaidClearly) {
    exported("questions.doc");
    ASSERT_EQ(answers.complaints.size(), 1);
    EXPECT_TRUE(answers.complaints[0].contains(QStringLiteral(".gift")));
    exported("no/such/folder/questions.gift");
    ASSERT_EQ(answers.complaints.size(), 2);
    EXPECT_TRUE(answers.complaints[1].contains(QStringLiteral("does not exist")));
    ASSERT_TRUE(QDir().mkpath(path("taken.gift")));
    exported("taken.gift");
    ASSERT_EQ(answers.complaints.size(), 3);
    EXPECT_TRUE(answers.complaints[2].contains(QStringLiteral("taken.gift")));
    window().newLesson();
    answers.file = path("none.gift");
    window().action(WindowAction::exportQuestions)->trigger();
    ASSERT_EQ(answers.complaints.size(), 4);
    EXPECT_FALSE(QFile::exists(path("none.gift")));
}

} // namespace

} // namespace handlelab
