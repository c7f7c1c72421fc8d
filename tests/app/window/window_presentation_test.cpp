// SPDX-License-Identifier: GPL-3.0-or-later
// What a room sees in a presentation: the whole stage, and questions with every answer.
#include "window_fixture.h"

#include "app/quiz/quiz_card.h"
#include "app/reading/narration.h"
#include "app/stage/stage_view.h"
#include "app/window/presenting/presentation.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QToolBar>

namespace handlelab {

namespace {

class Presented : public WindowTest {
  protected:
    void openPerProcessLesson() {
        quick();
        ASSERT_TRUE(window().openLesson(QStringLiteral(":/lessons/04-handles-are-per-process.lab.md")));
    }

    /// Presents on a screen of 1366 × 768, whatever the screen of the tests is.
    void present() {
        window().presentation().enter();
        EXPECT_TRUE(QTest::qWaitFor([this] { // the size of the screen comes late, and once
            window().resize(1366, 768);
            QCoreApplication::processEvents();
            return window().size() == QSize(1366, 768);
        }));
        QTest::qWait(0); // layouts that were asked for
    }

    /// The picture as it lies on the viewport, in pixels.
    QRectF pictureOnViewport() {
        StageView& stage = window().stage();
        return QRectF(stage.viewportTransform().mapRect(qt(stage.picture().bounds)));
    }

    void expectWholePicture(double typeScale) {
        const QRectF picture = pictureOnViewport();
        const QRectF room = QRectF(window().stage().viewport()->rect()).adjusted(-1.5, -1.5, 1.5, 1.5);
        EXPECT_TRUE(room.contains(picture))
            << "text size " << typeScale << ", step " << window().session().moment().stepsDone() << ": "
            << picture.left() << ' ' << picture.top() << ' ' << picture.right() << ' ' << picture.bottom();
    }
};

TEST_F(Presented, ShowsTheWholePictureAtEveryStepAndTextSize) {
    openPerProcessLesson();
    for (const double typeScale : {1.0, 1.15, 1.5}) {
        window().setTypeScale(typeScale);
        window().session().seekStep(0);
        present();
        for (std::uint32_t step = 0; step <= steps(); ++step) {
            window().session().seekStep(step);
            expectWholePicture(typeScale);
        }
        window().presentation().leave();
    }
}

TEST_F(Presented, FillsTheRoomInOneDirection) {
    openPerProcessLesson();
    window().session().seekStep(3);
    present();
    const QSizeF room = window().stage().viewport()->size();
    const QRectF picture = pictureOnViewport();
    EXPECT_GT(std::max(picture.width() / room.width(), picture.height() / room.height()), 0.97);
}

TEST_F(Presented, ShowsTheQuestionWithEveryAnswerAtEveryTextSize) {
    openPerProcessLesson();
    for (const double typeScale : {1.0, 1.15, 1.5}) {
        window().setTypeScale(typeScale);
        window().session().seekStep(0);
        window().session().seekStep(3);
        ASSERT_TRUE(window().quiz().asked()) << "the lesson asks before its fourth step";
        present();
        for (const bool answered : {false, true}) {
            if (answered)
                window().quiz().answer(0);
            QTest::qWait(0);
            const QuizCard& strip = window().quizStrip();
            EXPECT_EQ(window().height(), 768);
            EXPECT_GE(strip.height(), strip.heightFor(strip.width())) << typeScale << ' ' << answered;
            EXPECT_LE(strip.geometry().bottom(), window().centralWidget()->height());
            const int least = window().height() * 17 / 1000;
            EXPECT_GE(QFontInfo(strip.text()->font()).pixelSize(), least);
            EXPECT_GE(window().stage().height(), 200);
            expectWholePicture(typeScale);
        }
        window().presentation().leave();
        window().resize(1366, 768);
        window().session().seekStep(0);
    }
}

/// What is seen of the look: fonts, colours, the height of the toolbar.
QStringList looksOf(MainWindow& window) {
    QTest::qWait(0);
    QStringList all;
    for (const QLabel* label : window.narration().findChildren<QLabel*>())
        all +=
            QStringLiteral("%1: %2 %3")
                .arg(label->text(), QFontInfo(label->font()).family(),
                     label->palette().color(QPalette::WindowText).name()) +
            QStringLiteral(" %1 px, %2 high").arg(label->font().pixelSize()).arg(label->sizeHint().height());
    const QListWidget* list = window.narration().microSteps();
    for (int row = 0; row < list->count(); ++row)
        all += QStringLiteral("micro-step %1: %2 px %3")
                   .arg(row)
                   .arg(list->item(row)->font().pixelSize())
                   .arg(list->item(row)->foreground().color().name());
    all += QStringLiteral("toolbar %1").arg(window.findChild<QToolBar*>()->height());
    return all;
}

class Restyled : public Presented {};

TEST_F(Restyled, AnotherLookAndBackIsTheLookItself) {
    openPerProcessLesson();
    window().session().seekStep(4);
    window().setTypeScale(1);
    const QStringList before = looksOf(window());
    window().setTypeScale(1.5);
    window().setLanguage(QStringLiteral("zh_CN"));
    window().setTheme(QStringLiteral("dark"));
    EXPECT_NE(looksOf(window()), before);
    window().setTheme(QStringLiteral("system"));
    window().setLanguage(QStringLiteral("system"));
    window().setTypeScale(1);
    EXPECT_EQ(looksOf(window()).join(u'\n').toStdString(), before.join(u'\n').toStdString());
}

TEST_F(Restyled, APresentationLeavesTheLookAsItWas) {
    openPerProcessLesson();
    window().session().seekStep(4);
    const QStringList before = looksOf(window());
    present();
    window().presentation().leave();
    window().resize(1366, 768);
    EXPECT_EQ(looksOf(window()).join(u'\n').toStdString(), before.join(u'\n').toStdString());
}

TEST_F(Restyled, MicroStepsHaveTheSizeOfTheText) {
    openPerProcessLesson();
    window().session().seekStep(4);
    for (const double typeScale : {0.9, 1.5, 1.0}) {
        window().setTypeScale(typeScale);
        const QListWidget* list = window().narration().microSteps();
        ASSERT_GT(list->count(), 0);
        EXPECT_EQ(list->item(0)->font().pixelSize(), qRound(13 * typeScale));
    }
}

TEST_F(Restyled, TheCallLineIsAsHighAsItsText) {
    openPerProcessLesson();
    for (const double typeScale : {0.9, 1.5, 2.0}) {
        window().setTypeScale(typeScale);
        QTest::qWait(0);
        const QLineEdit* line =
            window().findChild<QDockWidget*>(QStringLiteral("callLine"))->findChild<QLineEdit*>();
        EXPECT_GE(line->height(), line->fontMetrics().height() + 8) << typeScale;
    }
}

} // namespace

} // namespace handlelab
