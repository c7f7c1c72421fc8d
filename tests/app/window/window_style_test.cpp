// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks, dashes and arrows: they can be told apart in every theme and at every text size.
#include "app/look/appearance.h"
#include "app/look/window_style.h"
#include "core/picture/theme.h"
#include "tests/picture/contrast.h"

#include <QCheckBox>
#include <QPainter>
#include <QStyleOptionMenuItem>

#include <gtest/gtest.h>

namespace handlelab {

namespace {

struct Drawn {
    QImage image;
    QPalette palette;
};

/// A check box's mark alone, in a state.
Drawn drawn(const Theme& theme, double scale, QStyle::State state) {
    const WindowStyle style;
    QCheckBox box;
    box.setFont(windowFont(scale));
    QStyleOptionButton option;
    option.palette = windowPalette(theme);
    option.state = state;
    const int size = style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
    option.rect = QRect(2, 2, size, size);
    QImage image(size + 4, size + 4, QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, &box);
    return {image, option.palette};
}

int count(const QImage& image, QColor colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

double contrastOf(QColor a, QColor b) { return contrast(Color{a.rgba()}, Color{b.rgba()}); }

/// The largest contrast of any pixel inside the box to the box's own ground.
double strongestMark(const QImage& image, QColor ground) {
    double most = 1;
    for (int y = 5; y < image.height() - 5; ++y)
        for (int x = 5; x < image.width() - 5; ++x)
            most = std::max(most, contrastOf(image.pixelColor(x, y), ground));
    return most;
}

TEST(Marks, OfCheckBoxesAreATickADashOrNothingInEveryThemeAndSize) {
    constexpr QStyle::State on = QStyle::State_On, off = QStyle::State_Off, some = QStyle::State_NoChange,
                            enabled = QStyle::State_Enabled, focus = QStyle::State_HasFocus;
    for (const std::string_view name : themeNames)
        for (const double scale : {0.9, 1.0, 1.15, 1.3, 1.5}) {
            SCOPED_TRACE(std::string(name) + " at " + std::to_string(scale));
            const Theme theme = themeNamed(name);
            const Drawn ticked = drawn(theme, scale, enabled | on),
                        empty = drawn(theme, scale, enabled | off),
                        partly = drawn(theme, scale, enabled | some), grey = drawn(theme, scale, on),
                        focused = drawn(theme, scale, enabled | off | focus);
            const QColor fill = ticked.palette.color(QPalette::Highlight),
                         ground = ticked.palette.color(QPalette::Base);
            EXPECT_GE(strongestMark(ticked.image, fill), 3) << "a tick on its box";
            EXPECT_GE(strongestMark(partly.image, fill), 3) << "a dash on its box";
            EXPECT_LT(strongestMark(empty.image, ground), 1.01) << "nothing is in an empty box";
            EXPECT_GE(contrastOf(fill, ground), 3) << "a filled box on the form";
            EXPECT_GE(contrastOf(empty.palette.color(QPalette::PlaceholderText), ground), 3) << "its edge";
            EXPECT_GT(count(ticked.image, fill), 20) << "a tick does not fill its box";
            const QImage images[] = {ticked.image, empty.image, partly.image, grey.image, focused.image};
            for (const QImage& one : images)
                EXPECT_EQ(std::ranges::count(images, one), 1) << "two states look alike";
        }
}

TEST(Marks, OfMenusAreATickOrOneOfSeveral) {
    const WindowStyle style;
    for (const std::string_view name : themeNames) {
        QImage images[2];
        for (const auto type : {QStyleOptionMenuItem::NonExclusive, QStyleOptionMenuItem::Exclusive}) {
            QStyleOptionMenuItem option;
            option.palette = windowPalette(themeNamed(name));
            option.state = QStyle::State_Enabled;
            option.checkType = type;
            option.rect = QRect(0, 0, 14, 14);
            QImage image(14, 14, QImage::Format_RGB32);
            const QColor ground = option.palette.color(QPalette::Base);
            image.fill(ground);
            QPainter painter(&image);
            style.drawPrimitive(QStyle::PE_IndicatorMenuCheckMark, &option, &painter, nullptr);
            painter.end();
            EXPECT_GE(strongestMark(image, ground), 3) << name;
            images[type == QStyleOptionMenuItem::Exclusive] = image;
        }
        EXPECT_NE(images[0], images[1]);
    }
}

TEST(Marks, GrowWithTheText) {
    const WindowStyle style;
    QCheckBox box;
    int before = 0;
    for (const double scale : {1.0, 1.3, 1.5}) {
        box.setFont(windowFont(scale));
        const int size = style.pixelMetric(QStyle::PM_IndicatorHeight, nullptr, &box);
        EXPECT_GT(size, before);
        before = size;
    }
}

} // namespace

} // namespace handlelab
