// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/cards/card_measures.h"

#include "app/look/appearance.h"

namespace handlelab {

namespace {

constexpr double arrowWidth = 22;      // at type scale 1
constexpr double pictureShape = 0.405; // height of a picture for its width: that of a short stage

} // namespace

int CardMeasures::lineHeight(double size) const {
    return QFontMetrics(windowFont(m_typeScale * size)).height() + 2;
}

QSize CardMeasures::picture(CardShape shape, int width) const {
    const int wide = shape == CardShape::wide ? px(208) : (width - 2 * padding() - px(arrowWidth)) / 2;
    return {wide, qRound(wide * pictureShape)};
}

int CardMeasures::height(CardShape shape, int width) const {
    if (shape == CardShape::wide)
        return 2 * padding() + picture(shape, width).height();
    return 2 * padding() + picture(shape, width).height() + 2 * gap() + lineHeight(titleSize) + px(3) +
           bodyLines * lineHeight(bodySize) + lineHeight(footerSize);
}

} // namespace handlelab
