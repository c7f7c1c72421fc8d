// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/arrows/routes.h"

#include <algorithm>
#include <cmath>

namespace handlelab {

namespace {

/// Grows a route through corner points; each corner is rounded as far as its two legs allow.
std::vector<Point> rounded(const std::vector<Point>& corners, double radius) {
    const auto length = [](Point v) { return std::hypot(v.x(), v.y()); };
    std::vector<Point> points = {corners.front()};
    const auto line = [&](Point to) {
        const Point from = points.back();
        points.push_back(from + (to - from) / 3);
        points.push_back(from + (to - from) * 2 / 3);
        points.push_back(to);
    };
    constexpr double towardsCorner = 0.5523; // makes a cubic piece nearly a quarter of a circle
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const Point corner = corners[i], in = corner - corners[i - 1], out = corners[i + 1] - corner;
        const double inLength = length(in), outLength = length(out);
        const double before = i == 1 ? inLength * 0.85 : inLength / 2,
                     after = i + 2 == corners.size() ? outLength * 0.85 : outLength / 2;
        const double inRadius = std::min({radius, before, after}), outRadius = inRadius;
        const Point start = inLength > 0 ? corner - in / inLength * inRadius : corner;
        const Point end = outLength > 0 ? corner + out / outLength * outRadius : corner;
        line(start);
        points.push_back(start + (corner - start) * towardsCorner);
        points.push_back(end + (corner - end) * towardsCorner);
        points.push_back(end);
    }
    line(corners.back());
    return points;
}

} // namespace

std::vector<Point> laneRoute(Point from, double lane, Point to, double radius) {
    return rounded({from, {lane, from.y()}, {lane, to.y()}, to}, radius);
}

std::vector<Point> trackRoute(Point from, double lane, double track, double otherLane, Point to,
                              double radius) {
    return rounded({from, {lane, from.y()}, {lane, track}, {otherLane, track}, {otherLane, to.y()}, to},
                   radius);
}

} // namespace handlelab
