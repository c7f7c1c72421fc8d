// SPDX-License-Identifier: GPL-3.0-or-later
// Where the callout can stand: near the thing it speaks of, never over a card, a block or a label.
#pragma once

#include "core/picture/layout/scene.h"

namespace handlelab {

/// A place for the callout and what speaks against it; a null rectangle when there is none.
struct CalloutPlace {
    QRectF rect;
    double cost = std::numeric_limits<double>::max();
};

/// The card that the callout speaks of; null when it speaks of a block or of the clock.
[[nodiscard]] const Card* calloutCard(const Scene& scene);

/// The thing the callout speaks of, as a rectangle; `card` is calloutCard().
[[nodiscard]] std::optional<QRectF> calloutAnchor(const Scene& scene, const Card* card);

/// Finds the free place nearest to an anchor, over as few of the arrows drawn so far as can be.
class CalloutPlaces {
  public:
    CalloutPlaces(const Scene& scene, const QRectF& anchor, const Card* own);

    [[nodiscard]] CalloutPlace find(QSizeF size) const;

  private:
    struct ArrowSamples {
        QRectF reach;
        std::vector<QPointF> points;
    };

    [[nodiscard]] std::vector<double> heights(double height) const;
    void consider(CalloutPlace& best, const QRectF& rect) const;
    [[nodiscard]] double arrowsUnder(const QRectF& rect) const;
    [[nodiscard]] double strangeness(const QRectF& rect) const;

    const Scene& m_scene;
    QRectF m_anchor;
    const Card* m_own;
    std::vector<QRectF> m_taken;
    std::vector<ArrowSamples> m_arrows;
};

} // namespace handlelab
