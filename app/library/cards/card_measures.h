// SPDX-License-Identifier: GPL-3.0-or-later
// All sizes of a lesson's card, in pixels, at a type scale.
#pragma once

#include "app/library/cards/card_content.h"

#include <QSize>

namespace handlelab {

/// The sizes of lesson cards in pixels, at a type scale.
class CardMeasures {
  public:
    /// Sizes of texts, as factors of the window's text.
    static constexpr double titleSize = 1.12, bodySize = 1, footerSize = 0.92;
    static constexpr int bodyLines = 3;

    explicit CardMeasures(double typeScale)
        : m_typeScale(typeScale) {}

    /// So many pixels at type scale 1.
    [[nodiscard]] int px(double pixels) const { return qRound(pixels * m_typeScale); }
    [[nodiscard]] int padding() const { return px(14); }
    [[nodiscard]] int gap() const { return px(10); }
    /// The pixels of a line of text whose size is a factor of the window's text.
    [[nodiscard]] int lineHeight(double size) const;
    /// Of a picture on a card of some width.
    [[nodiscard]] QSize picture(CardShape shape, int width) const;
    /// Of the whole card at a width.
    [[nodiscard]] int height(CardShape shape, int width) const;

  private:
    double m_typeScale;
};

} // namespace handlelab
