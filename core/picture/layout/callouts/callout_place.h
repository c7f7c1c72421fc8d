// SPDX-License-Identifier: GPL-3.0-or-later
// Where the callout can stand: near the thing it speaks of, never over a card, a block or a label.
#pragma once

#include "core/picture/layout/scene.h"

namespace handlelab {

/// A place for the callout and what speaks against it; a null rectangle when there is none.
struct CalloutPlace {
    Rect rect;
    double cost = std::numeric_limits<double>::max();
};

/// The card that the callout speaks of; null when it speaks of a block or of the clock.
[[nodiscard]] const Card* calloutCard(const Scene& scene);

/// The thing the callout speaks of, as a rectangle; `card` is calloutCard().
[[nodiscard]] std::optional<Rect> calloutAnchor(const Scene& scene, const Card* card);

/// Finds the free place nearest to an anchor, over as few of the arrows drawn so far as can be.
class CalloutPlaces {
  public:
    CalloutPlaces(const Scene& scene, const Rect& anchor, const Card* own);

    [[nodiscard]] CalloutPlace find(Size size) const;

  private:
    struct ArrowSamples {
        Rect reach;
        std::vector<Point> points;
    };

    [[nodiscard]] std::vector<double> heights(double height) const;
    void consider(CalloutPlace& best, const Rect& rect) const;
    [[nodiscard]] double arrowsUnder(const Rect& rect) const;
    [[nodiscard]] double strangeness(const Rect& rect) const;

    const Scene& m_scene;
    Rect m_anchor;
    const Card* m_own;
    std::vector<Rect> m_taken;
    std::vector<ArrowSamples> m_arrows;
};

} // namespace handlelab
