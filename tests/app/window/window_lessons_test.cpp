// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped lesson through the window: forwards, backwards, played, in both languages and all themes.
#include "window_fixture.h"

#include "app/session/shipped_lessons.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "core/tell/machine_text.h"

#include <QTextBrowser>

namespace handlelab {

namespace {

class Lessons : public WindowTest {};

TEST_F(Lessons, AreShippedInBothLanguages) {
    const auto english = shippedLessons(QStringLiteral("en")),
               chinese = shippedLessons(QStringLiteral("zh_CN"));
    ASSERT_GE(english.size(), 6u);
    ASSERT_EQ(english.size(), chinese.size());
    for (std::size_t i = 0; i < english.size(); ++i)
        EXPECT_NE(english[i].title, chinese[i].title);
}

TEST_F(Lessons, WalkForwardAndBackByKeys) {
    quick();
    for (const QString& path : everyShippedLesson()) {
        SCOPED_TRACE(path.toStdString());
        ASSERT_TRUE(window().openLesson(path));
        EXPECT_TRUE(window().banner().text().isEmpty()) << window().banner().text().toStdString();
        Session& session = window().session();
        const std::uint32_t start = session.moment().position();
        const std::string before = machineText(session.moment());
        std::size_t presses = 0;
        for (; session.moment().position() < session.moment().end() && presses < 1000; ++presses)
            press(Qt::Key_Right);
        EXPECT_EQ(presses, steps());
        while (session.moment().position() > start && presses-- > 0)
            press(Qt::Key_Left);
        EXPECT_EQ(machineText(session.moment()), before);
        EXPECT_TRUE(answers.complaints.isEmpty());
    }
}

TEST_F(Lessons, HideTheirCommentsInTheNarration) {
    quick();
    const auto* panel = window().findChild<QWidget*>(QStringLiteral("narration"));
    ASSERT_NE(panel, nullptr);
    const auto* prose = panel->findChild<QTextBrowser*>();
    ASSERT_NE(prose, nullptr);
    for (const char* language : {"en", "zh_CN"}) {
        const auto lessons = shippedLessons(QString::fromLatin1(language));
        std::size_t lesson = 0;
        do
            ASSERT_TRUE(window().openLesson(lessons.at(lesson).path));
        while (source().find("<!--") == std::string::npos && ++lesson < lessons.size());
        ASSERT_LT(lesson, lessons.size()) << "no lesson has a comment";
        const auto timeline = [this] { return window().session().moment(); };
        for (std::size_t presses = 0; timeline().position() < timeline().end() && presses < 1000; ++presses) {
            press(Qt::Key_Right);
            QCoreApplication::processEvents();
            const QString shown = prose->toPlainText();
            EXPECT_FALSE(shown.isEmpty());
            EXPECT_FALSE(shown.contains(QStringLiteral("<!--")) || shown.contains(QStringLiteral("-->")))
                << shown.toStdString();
        }
    }
}

TEST_F(Lessons, StepThroughEveryMicroStepInEveryTheme) {
    quick();
    for (const char* theme : {"light", "dark", "contrast"}) {
        window().setTheme(QString::fromLatin1(theme));
        for (const char* language : {"en", "zh_CN"}) {
            window().setLanguage(QString::fromLatin1(language));
            ASSERT_TRUE(window().openLesson(shippedLessons(QString::fromLatin1(language)).front().path));
            Session& session = window().session();
            while (session.moment().position() < session.moment().end()) {
                press(Qt::Key_Right, Qt::ShiftModifier);
                EXPECT_FALSE(window().stage().picture().nodes.empty());
            }
            EXPECT_FALSE(window().grab().isNull());
        }
    }
}

TEST_F(Lessons, PlayPausesAtTheEndOfABlockAndReachesTheEnd) {
    quick();
    for (const QString& path : everyShippedLesson()) {
        SCOPED_TRACE(path.toStdString());
        ASSERT_TRUE(window().openLesson(path));
        const auto timeline = [this] { return window().session().moment(); };
        int pauses = 0;
        for (; timeline().position() < timeline().end() && pauses < 1000; ++pauses) {
            press(Qt::Key_Space);
            EXPECT_FALSE(window().player().playing());
            EXPECT_TRUE(window().player().pausedBy());
        }
        EXPECT_GT(pauses, 1);
    }
}

TEST_F(Lessons, AKeyFinishesAPlayedCallAtOnce) {
    window().player().setSpeed(0.25);
    window().stage().setFocus();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    const auto timeline = [this] { return window().session().moment(); };
    press(Qt::Key_Right);
    EXPECT_LT(timeline().position(), timeline().positionAfter(1)) << "the first call has several micro-steps";
    press(Qt::Key_Right);
    EXPECT_GT(timeline().position(), timeline().positionAfter(1));
    window().player().finish();
    EXPECT_EQ(timeline().position(), timeline().positionAfter(2));
}

} // namespace

} // namespace handlelab
