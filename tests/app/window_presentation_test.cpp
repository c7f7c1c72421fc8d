// SPDX-License-Identifier: GPL-3.0-or-later
// What a room sees in a presentation: the whole stage, and questions with every answer.
#include "window_fixture.h"

#include "app/presentation.h"
#include "app/stage_view.h"

namespace handlelab {

namespace {

class Presented : public WindowTest {
  protected:
    void openPerProcessLesson() {
        quick();
        ASSERT_TRUE(window().openLesson(QStringLiteral(":/lessons/04-handles-are-per-process.lab.md")));
    }

    /// The picture as it lies on the viewport, in pixels.
    QRectF pictureOnViewport() {
        StageView& stage = window().stage();
        return QRectF(stage.viewportTransform().mapRect(stage.picture().bounds));
    }

    void expectWholePicture(double typeScale) {
        const QRectF picture = pictureOnViewport();
        const QRectF room = QRectF(window().stage().viewport()->rect()).adjusted(-1.5, -1.5, 1.5, 1.5);
        EXPECT_TRUE(room.contains(picture))
            << "text size " << typeScale << ", step " << window().session().timeline().stepsDone() << ": "
            << picture.left() << ' ' << picture.top() << ' ' << picture.right() << ' ' << picture.bottom();
    }
};

TEST_F(Presented, ShowsTheWholePictureAtEveryStepAndTextSize) {
    openPerProcessLesson();
    for (const double typeScale : {1.0, 1.15, 1.5}) {
        window().setTypeScale(typeScale);
        window().session().seekStep(0);
        window().presentation().enter();
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
    window().presentation().enter();
    const QSizeF room = window().stage().viewport()->size();
    const QRectF picture = pictureOnViewport();
    EXPECT_GT(std::max(picture.width() / room.width(), picture.height() / room.height()), 0.97);
}

} // namespace

} // namespace handlelab
