// SPDX-License-Identifier: GPL-3.0-or-later
// Playing: the first key plays, a halt says why, and what is said above the stage hides nothing.
#include "window_fixture.h"

#include "app/docks/code.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"

#include <QFile>
#include <QToolButton>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

class Playing : public WindowTest {
  protected:
    void open(const QByteArray& text) {
        QFile file(path("playing.lab.md"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        ASSERT_TRUE(window().openLesson(file.fileName()));
        window().session().seekStep(0);
    }
    QString playText() { return window().findChild<QToolButton*>(u"play"_s)->text(); }
    QString stepText() { return window().findChild<QLabel*>(u"step"_s)->text(); }
    QToolButton* inBanner(const char* name) {
        return window().banner().findChild<QToolButton*>(QString::fromLatin1(name));
    }
};

TEST_F(Playing, TheFirstKeyPlaysThoughAHintIsUp) {
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().banner().say(u"New here?"_s, false);
    press(Qt::Key_Space);
    EXPECT_TRUE(window().player().playing());
    EXPECT_EQ(window().banner().text(), u"New here?"_s);
}

TEST_F(Playing, ClosingAMessageGivesTheKeysToTheStage) {
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().banner().say(u"New here?"_s, false);
    for (QToolButton* close : window().banner().findChildren<QToolButton*>(u"closeMessage"_s))
        if (close->isVisible()) {
            close->setFocus();
            QTest::keyClick(close, Qt::Key_Space);
        }
    EXPECT_FALSE(window().banner().isVisible());
    EXPECT_TRUE(window().stage().hasFocus());
}

TEST_F(Playing, AHaltSaysWhyAndWhatPlaysOn) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    press(Qt::Key_Space);
    EXPECT_EQ(window().player().pausedBy(), Pause::text);
    EXPECT_EQ(playText(), u"Play on"_s);
    EXPECT_TRUE(stepText().contains(u"Paused: read the text — Space plays on"_s)) << stepText().toStdString();
    press(Qt::Key_Right);
    EXPECT_FALSE(window().player().pausedBy()) << "somebody went on by another way";
    EXPECT_EQ(playText(), u"Play"_s);
}

TEST_F(Playing, AReasonIsForgottenWhereverSomebodyGoes) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    press(Qt::Key_Space);
    window().session().seekStep(4);
    EXPECT_FALSE(window().player().pausedBy());
    EXPECT_FALSE(stepText().contains(u"Paused"_s)) << stepText().toStdString();
}

TEST_F(Playing, EveryKindOfHaltIsNamed) {
    quick();
    const QByteArray stage = "```handlelab\nprocess e \"e.exe\"\n";
    const std::tuple<QByteArray, Pause, QString> cases[] = {
        {stage + "e: SetLastError(1)\nstop\ne: SetLastError(2)\n```\n", Pause::stop,
         u"the lesson stops here"_s},
        {stage + "e: SetLastError(1)\nask lasterror(e)\ne: SetLastError(2)\n```\n", Pause::question,
         u"a question"_s},
        {stage + "e: CloseHandle(4) => TRUE\ne: SetLastError(2)\n```\n", Pause::mistake, u"did not do"_s},
        {stage + "e: SetLastError(1)\ne: SetLastError(2)\n```\n", Pause::end, u"The end"_s}};
    for (const auto& [text, why, words] : cases) {
        open(text);
        press(Qt::Key_Space);
        EXPECT_EQ(window().player().pausedBy(), why) << text.toStdString();
        EXPECT_TRUE(stepText().contains(words)) << stepText().toStdString();
    }
}

TEST_F(Playing, AtTheEndItPlaysFromTheBeginning) {
    quick();
    open("```handlelab\nprocess e \"e.exe\"\ne: SetLastError(1)\nstop\ne: SetLastError(2)\n```\n");
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(window().player().pausedBy(), Pause::end);
    EXPECT_EQ(playText(), u"Play again"_s);
    EXPECT_TRUE(stepText().contains(u"Space plays from the beginning"_s)) << stepText().toStdString();
    press(Qt::Key_Space);
    EXPECT_EQ(window().session().moment().stepsDone(), 1u);
}

TEST_F(Playing, TheReasonIsSaidInChinese) {
    quick();
    window().setLanguage(u"zh_CN"_s);
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    press(Qt::Key_Space);
    EXPECT_TRUE(stepText().contains(u"已暂停"_s)) << stepText().toStdString();
}

TEST_F(Playing, TheToolbarHasRoomForTheReason) {
    quick();
    for (const char* language : {"en", "zh_CN"}) {
        window().setLanguage(QString::fromLatin1(language));
        ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
        for (int i = 0; i < 20 && window().player().pausedBy() != Pause::end; ++i)
            press(Qt::Key_Space);
        QCoreApplication::processEvents();
        const QToolButton* present = window().findChild<QToolButton*>(u"present"_s);
        EXPECT_TRUE(present->isVisible()) << language;
        EXPECT_LE(present->mapTo(&window(), QPoint(present->width(), 0)).x(), window().width()) << language;
    }
}

// ---- mistakes ---------------------------------------------------------------------------------------------

TEST_F(Playing, AHintHidesNoMistakeAndEachCanBeGoneTo) {
    quick();
    open("# T\n\n```handlelab\nprocess e \"e.exe\"\nnonsense\ne: CloseHandel(4)\ne: "
         "SetLastError(1)\nstopp\n```\n");
    window().banner().say(u"New here?"_s, false);
    const auto shows = [&](const char16_t* words) {
        EXPECT_TRUE(window().banner().text().contains(QString::fromUtf16(words)))
            << window().banner().text().toStdString();
        EXPECT_TRUE(window().banner().text().contains(u"New here?"_s));
    };
    shows(u"Mistake 1 of 3 in this lesson, line 5: ");
    QTest::mouseClick(inBanner("nextMistake"), Qt::LeftButton);
    shows(u"Mistake 2 of 3 in this lesson, line 6: ");
    EXPECT_EQ(window().code().pointed().data().toString(), u"e: CloseHandel(4)"_s);
    QTest::mouseClick(inBanner("nextMistake"), Qt::LeftButton);
    QTest::mouseClick(inBanner("nextMistake"), Qt::LeftButton);
    shows(u"Mistake 1 of 3 in this lesson, line 5: ");
    QTest::mouseClick(inBanner("previousMistake"), Qt::LeftButton);
    shows(u"Mistake 3 of 3 in this lesson, line 8: ");
    EXPECT_FALSE(inBanner("nextMistake")->hasFocus()) << "the keys stay where they were";
}

TEST_F(Playing, TheNextLessonTakesTheMistakesAway) {
    quick();
    open("```handlelab\nnonsense\n```\n");
    EXPECT_TRUE(window().banner().mistakesShown());
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    EXPECT_FALSE(window().banner().isVisible());
}

} // namespace

} // namespace handlelab
