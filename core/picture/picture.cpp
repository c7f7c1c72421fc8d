// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/picture.h"

#include "core/picture/text_width.h"

#include <algorithm>
#include <cmath>

namespace handlelab {

namespace {

Rect boundsOfPath(const Path& path) {
    Rect bounds;
    for (const Point& point : path.points) {
        const Rect dot(point, Size(0, 0));
        bounds = bounds.isNull() && point == path.points.front()
                     ? dot
                     : Rect(Point(std::min(bounds.left(), point.x()), std::min(bounds.top(), point.y())),
                            Point(std::max(bounds.right(), point.x()), std::max(bounds.bottom(), point.y())));
    }
    const double reach = path.head ? 5 + 2 * path.width : path.width; // a head is wider than its line
    return bounds.adjusted(-reach, -reach, reach, reach);
}

Rect boundsOfText(const Text& text) {
    const double width = textWidth(text.text, text.face, text.size);
    const double left = text.align == Align::left     ? text.baseline.x()
                        : text.align == Align::centre ? text.baseline.x() - width / 2
                                                      : text.baseline.x() - width;
    return {left, text.baseline.y() - text.size, width, text.size * 1.3};
}

Point onCurve(const Point* p, double t) {
    const double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
}

double distanceToPiece(Point a, Point b, Point point) {
    const Point along = b - a;
    const double length = dotProduct(along, along);
    const double t = length > 0 ? std::clamp(dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const Point away = point - (a + t * along);
    return std::hypot(away.x(), away.y());
}

bool isNear(const Path& path, Point point, double reach) {
    constexpr int pieces = 12;
    for (std::size_t i = 0; i + 3 < path.points.size(); i += 3) {
        Point before = path.points[i];
        for (int k = 1; k <= pieces; ++k) {
            const Point after = onCurve(&path.points[i], double(k) / pieces);
            if (distanceToPiece(before, after, point) <= reach)
                return true;
            before = after;
        }
    }
    return false;
}

} // namespace

bool Target::isArrow() const {
    return kind == Kind::pointer || kind == Kind::provenance || kind == Kind::wait ||
           kind == Kind::sidePointer || kind == Kind::partner;
}

Rect boundsOf(const Shape& shape) {
    if (const auto* box = std::get_if<Box>(&shape)) {
        const double half = box->border == Ink::none ? 0 : box->borderWidth / 2;
        return box->rect.adjusted(-half, -half, half, half);
    }
    if (const auto* text = std::get_if<Text>(&shape))
        return boundsOfText(*text);
    return boundsOfPath(std::get<Path>(shape));
}

Target targetAt(const Picture& picture, Point point) {
    constexpr double reach = 4;
    for (auto area = picture.areas.rbegin(); area != picture.areas.rend(); ++area) {
        if (!area->target.isArrow()) {
            if (area->rect.contains(point))
                return area->target;
            continue;
        }
        if (!area->rect.adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        for (const Node& node : picture.nodes)
            if (const auto* path = std::get_if<Path>(&node.shape);
                path && node.target == area->target && isNear(*path, point, reach))
                return area->target;
    }
    return {};
}

std::array<Point, 3> arrowHead(const Path& path) {
    const Point tip = path.points.back();
    Point back = path.points[path.points.size() - 2];
    for (std::size_t i = path.points.size() - 1; i-- > 0 && back == tip;)
        back = path.points[i];
    const Point along = tip - back;
    const double length = std::hypot(along.x(), along.y());
    const Point unit = length > 0 ? along / length : Point(1, 0);
    const Point across(-unit.y(), unit.x());
    const double size = 5 + 2 * path.width;
    const Point base = tip - unit * size;
    return {tip, base + across * size * 0.45, base - across * size * 0.45};
}

} // namespace handlelab
