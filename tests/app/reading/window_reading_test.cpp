// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader needs in a small window: prose with room, sentences and changes in view, nothing in the way.
#include "tests/app/window/window_fixture.h"

#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/docks/timeline_panel.h"
#include "app/reading/narration.h"
#include "app/stage/stage_view.h"
#include "core/picture/layout/marks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollBar>

namespace handlelab {

namespace {

class Reading : public WindowTest {
  protected:
    void openLessonNumber(qsizetype number, std::uint32_t step) {
        quick();
        window().setLanguage(QStringLiteral("en"));
        QStringList english = everyShippedLesson().filter(QStringLiteral("zh_CN"));
        ASSERT_GT(english.size(), number);
        ASSERT_TRUE(window().openLesson(english[number].remove(QStringLiteral(".zh_CN"))));
        window().session().seekStep(step);
        settle();
    }
    static void settle() {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    template <class Dock>
    Dock& dock() {
        return *window().findChild<Dock*>();
    }
};

TEST_F(Reading, TheLineAboveTheNarrationMovesAndTheStageGivesTheRoom) {
    openLessonNumber(0, 1);
    const auto& narration = dock<NarrationPanel>();
    const int height = narration.height(), stage = window().stage().height();
    const QPoint line(narration.geometry().center().x(), narration.geometry().top() - 2);
    QTest::mousePress(&window(), Qt::LeftButton, {}, line);
    QTest::mouseMove(&window(), line - QPoint(0, 60));
    QTest::mouseRelease(&window(), Qt::LeftButton, {}, line - QPoint(0, 60));
    settle();
    EXPECT_NEAR(narration.height(), height + 60, 4);
    EXPECT_NEAR(window().stage().height(), stage - 60, 4);
}

TEST_F(Reading, AMicroStepThatRefusesIsNotTickedOff) {
    openLessonNumber(8, 12); // SetEvent(NULL)
    const QListWidget& steps = *dock<NarrationPanel>().microSteps();
    ASSERT_EQ(steps.count(), 2);
    EXPECT_TRUE(steps.item(0)->text().startsWith(u'✗')) << steps.item(0)->text().toStdString();
    EXPECT_TRUE(steps.item(1)->text().startsWith(u'▶'));
}

TEST_F(Reading, BeforeTheFirstCallTheProseHasTheWholeWidth) {
    openLessonNumber(0, 0);
    const auto& narration = dock<NarrationPanel>();
    EXPECT_GT(narration.prose()->width(), narration.width() - 40);
    window().session().seekStep(1);
    settle();
    EXPECT_LT(narration.prose()->width(), narration.width() * 2 / 3);
    EXPECT_TRUE(narration.microSteps()->isVisible());
}

TEST_F(Reading, TheCurrentMicroStepIsInViewBelowWholeSentences) {
    openLessonNumber(0, 1);
    QListWidget* list = dock<NarrationPanel>().microSteps();
    const Moment& moment = window().session().moment();
    for (std::uint32_t position = moment.positionAfter(1); position > moment.start(); --position) {
        window().session().seek(position);
        settle();
        const QRect current = list->visualItemRect(list->currentItem());
        EXPECT_GE(current.top(), 0);
        EXPECT_LE(current.bottom(), list->viewport()->height());
        EXPECT_GE(list->visualItemRect(list->itemAt(20, 3)).top(), 0) << "at position " << position;
    }
}

TEST_F(Reading, WhatAStepChangesIsInViewOnASmallStage) {
    openLessonNumber(2, 0);
    const auto steps = static_cast<std::uint32_t>(this->steps());
    ASSERT_GE(steps, 7u);
    for (std::uint32_t step = 1; step <= steps; ++step) {
        window().session().seekStep(step);
        settle();
        const QRectF seen = window().stage().camera().seen();
        const Marks marks = collectMarks(window().session().moment());
        for (const Area& area : window().stage().picture().areas) {
            const Target& target = area.target;
            const bool changed =
                (target.kind == Target::Kind::entry && marks.entries.contains({target.a, target.b})) ||
                (target.kind == Target::Kind::object && marks.objects.contains(target.a));
            EXPECT_TRUE(!changed || seen.contains(qt(area.rect))) << "step " << step << ": " << area.toolTip;
        }
    }
}

TEST_F(Reading, NoFrameStaysWhereAThingUnderThePointerIsGone) {
    openLessonNumber(0, 1);
    StageView& stage = window().stage();
    for (const Area& area : stage.picture().areas)
        if (area.target.kind == Target::Kind::object)
            QTest::mouseMove(stage.viewport(), stage.pointOf(area.target));
    ASSERT_FALSE(stage.hovered().isNull());
    window().session().seekStep(0);
    EXPECT_TRUE(stage.hovered().isNull());
}

TEST_F(Reading, TheCodeOfAnotherLessonBeginsAtItsTop) {
    openLessonNumber(0, 14);
    QListView* list = dock<CodePanel>().list();
    ASSERT_GT(list->verticalScrollBar()->value(), 0);
    openLessonNumber(1, 0);
    EXPECT_EQ(list->verticalScrollBar()->value(), 0);
    EXPECT_GT(list->horizontalScrollBar()->maximum(), 0) << "long calls can be scrolled to their end";
}

TEST_F(Reading, CompletionStandsBesideTheLineAndIsSilentBehindACompleteCall) {
    openLessonNumber(0, 1);
    auto& line = dock<CallLinePanel>();
    const QWidget* popup = line.completer()->popup();
    line.edit()->setFocus();
    QTest::keyClicks(line.edit(), QStringLiteral("CloseHandle(hEv"));
    settle();
    ASSERT_TRUE(popup->isVisible());
    const QRect edit(line.edit()->mapToGlobal(QPoint()), line.edit()->size());
    const QRect list = popup->geometry();
    EXPECT_TRUE(list.top() > edit.bottom() - 3 || list.bottom() < edit.top() + 3)
        << list.top() << "…" << list.bottom() << " over " << edit.top() << "…" << edit.bottom();
    line.completer()->popup()->hide();
    line.edit()->setFocus();
    QTest::keyClicks(line.edit(), QStringLiteral("ent)"));
    settle();
    EXPECT_EQ(line.edit()->text(), QStringLiteral("CloseHandle(hEvent)"));
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(Reading, AFloatingPanelHasAnEdgeAndLeavesItsRoomToTheStage) {
    openLessonNumber(0, 1);
    auto& narration = dock<NarrationPanel>();
    const int timeline = dock<TimelinePanel>().height(), line = dock<CallLinePanel>().height();
    const int stage = window().stage().height(), room = narration.height();
    narration.setFloating(true);
    settle();
    EXPECT_NEAR(dock<TimelinePanel>().height(), timeline, 4);
    EXPECT_NEAR(dock<CallLinePanel>().height(), line, 4);
    EXPECT_GE(window().stage().height(), stage + room - 8);
    const QImage picture = narration.grab().toImage();
    EXPECT_NE(picture.pixelColor(0, picture.height() / 2), picture.pixelColor(5, picture.height() / 2));
    narration.setFloating(false);
    settle();
    EXPECT_GE(narration.height(), 120) << "back in its place";
}

} // namespace

} // namespace handlelab
