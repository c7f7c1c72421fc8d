// SPDX-License-Identifier: GPL-3.0-or-later
// Curves for arrows. Every route has the same number of points for its kind, so that a transition can bend
// one into another.
//
// Why no arrow can cross a card or a block: a route consists of straight pieces along a lane, of stubs from a
// lane to the edge it starts or ends at, and of rounded corners between the two. All control points lie in
// the lane's zone, and a Bezier curve never leaves the hull of its control points. Zones hold no cards and no
// blocks.
#pragma once

#include "core/picture/picture.h"

namespace handlelab {

/// From a point along a horizontal stub to a vertical lane, along it, and by another stub to the end: 16
/// points.
[[nodiscard]] std::vector<Point> laneRoute(Point from, double lane, Point to, double radius);

/// Up an outer lane, across along a track, down another lane: 28 points.
[[nodiscard]] std::vector<Point> trackRoute(Point from, double lane, double track, double otherLane, Point to,
                                            double radius);

} // namespace handlelab
