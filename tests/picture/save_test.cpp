// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "app/paint/paint.h"
#include "app/paint/qt.h"
#include "app/paint/save.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QtMath>

namespace handlelab {
namespace {

class Saving : public ::testing::Test {
  protected:
    QTemporaryDir folder;
    Picture picture = StagedLesson(variedLesson()).after(4);

    [[nodiscard]] QString in(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    static QByteArray bytes(const QString& file) {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    /// The sentence of a save that must fail, and leaves nothing behind.
    std::string refused(const QString& file, double scale = 1) {
        const auto result = save(picture, lightTheme(), file, scale);
        EXPECT_TRUE(result);
        EXPECT_FALSE(QFile::exists(file));
        return result ? english(*result) : std::string();
    }
};

TEST_F(Saving, APngHasItsSizeItsScaleAndItsTitle) {
    const QString file = in("a.png");
    ASSERT_EQ(save(picture, lightTheme(), file, 2), WriteRefusal());
    QImageReader reader(file);
    EXPECT_EQ(reader.text(QStringLiteral("Title")), QStringLiteral("A test"));
    const QImage read = reader.read();
    EXPECT_EQ(read.width(), qCeil(picture.bounds.width() * 2));
    EXPECT_NEAR(read.dotsPerMeterX(), 2 * 96 / 0.0254, 2);
}

TEST_F(Saving, APdfHasOnePageOfThePicturesSize) {
    const QString file = in("a.pdf");
    ASSERT_EQ(save(picture, lightTheme(), file), WriteRefusal());
    const QByteArray document = bytes(file);
    EXPECT_TRUE(document.startsWith("%PDF-"));
    EXPECT_EQ(document.count("/Type /Page\n"), 1);
    const qsizetype box = document.indexOf("/MediaBox [");
    ASSERT_GE(box, 0);
    const QList<QByteArray> numbers =
        document.mid(box + 11, document.indexOf(']', box) - box - 11).simplified().split(' ');
    ASSERT_EQ(numbers.size(), 4);
    EXPECT_NEAR(numbers[2].toDouble(), picture.bounds.width() * 0.75, 1.5);
    EXPECT_NEAR(numbers[3].toDouble(), picture.bounds.height() * 0.75, 1.5);
}

TEST_F(Saving, AnSvgIsWritten) {
    ASSERT_EQ(save(picture, themeNamed("dark"), in("a.SVG")), WriteRefusal());
    EXPECT_TRUE(bytes(in("a.SVG")).contains("<svg"));
}

TEST_F(Saving, MistakesSayWhatIsWrong) {
    EXPECT_NE(refused(in("a.gif")).find(".png, .svg or .pdf"), std::string::npos);
    EXPECT_NE(refused(in("missing/a.png")).find("does not exist"), std::string::npos);
    EXPECT_NE(refused(in("a.png"), 0).find("scale"), std::string::npos);
    EXPECT_NE(refused(in("a.png"), 90).find("too large"), std::string::npos);
}

TEST_F(Saving, AFailedSaveLeavesTheOldFileAlone) {
    const QString file = in("a.png");
    ASSERT_EQ(save(picture, lightTheme(), file), WriteRefusal());
    const QByteArray before = bytes(file);
    EXPECT_TRUE(save(picture, lightTheme(), file, 90));
    EXPECT_EQ(bytes(file), before);
}

TEST(Painting, OnlyWhatIsExposedIsPainted) {
    const Picture picture = StagedLesson(variedLesson()).after(4);
    QImage part(qt(picture.bounds.size()).toSize(), QImage::Format_RGB32);
    part.fill(Qt::magenta);
    QPainter painter(&part);
    painter.setClipRect(QRectF(0, 0, 400, 300));
    paint(painter, picture, lightTheme(), Rect(0, 0, 400, 300));
    painter.end();
    const QImage whole = image(picture, lightTheme());
    EXPECT_EQ(part.copy(0, 0, 400, 300), whole.copy(0, 0, 400, 300));
}

TEST(Painting, TheSamePictureGivesTheSamePixels) {
    StagedLesson moment(variedLesson());
    EXPECT_EQ(image(moment.after(6), lightTheme(), 1.5), image(moment.after(6), lightTheme(), 1.5));
}

} // namespace
} // namespace handlelab
