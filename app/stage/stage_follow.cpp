// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_follow.h"

#include "app/paint/qt.h"

#include <algorithm>
#include <map>
#include <set>

namespace handlelab {

namespace {

using Kind = Target::Kind;

constexpr double headingHeight = 56, edge = 6;

bool isLit(const Box& box) {
    return box.fill == Ink::newFill || box.fill == Ink::changedFill || box.fill == Ink::removedFill ||
           box.fill == Ink::refusedFill || box.border == Ink::newText || box.border == Ink::changedText ||
           box.border == Ink::removedText || box.border == Ink::refusedText;
}

double distance(const QRectF& a, const QRectF& b) {
    const double dx = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double dy = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(dx, dy);
}

/// What should be seen, the most important first.
std::vector<QRectF> wishes(const Picture& picture) {
    QRectF callout;
    std::map<Target, QRectF> things; // rows and objects
    std::vector<QRectF> others;
    std::set<std::uint32_t> processes;
    for (const Node& node : picture.nodes) {
        const auto* box = std::get_if<Box>(&node.shape);
        if (node.target.kind == Kind::callout)
            callout |= qt(boundsOf(node.shape));
        if (box == nullptr || !isLit(*box))
            continue;
        if (node.target.kind == Kind::entry)
            processes.insert(node.target.a);
        if (node.target.kind == Kind::entry || node.target.kind == Kind::object)
            things[node.target] |= qt(box->rect);
        else if (node.target.kind == Kind::variable || node.target.kind == Kind::thread ||
                 node.target.kind == Kind::side)
            others.push_back(qt(box->rect));
    }
    std::vector<QRectF> wished;
    for (const auto& [target, rect] : things)
        wished.push_back(rect);
    std::ranges::sort(wished, {}, [&](const QRectF& rect) { return distance(rect, callout); });
    if (!callout.isNull()) // among very many changes the sentence is not to be lost
        wished.insert(wished.begin() + std::min<std::ptrdiff_t>(4, std::ssize(wished)), callout);
    wished.insert(wished.end(), others.begin(), others.end());
    if (wished.empty())
        return {};
    for (const Area& area : picture.areas)
        if (area.target.kind == Kind::process && processes.contains(area.target.a))
            wished.push_back({qt(area.rect.topLeft()), QSizeF(area.rect.width(), headingHeight)});
    wished.push_back(qt(picture.bounds.adjusted(edge, edge, -edge, -edge)));
    return wished;
}

/// Where a stretch of the length `length` begins that contains [from, to]: as near to `first` as can be.
double begin(double first, double from, double to, double length) {
    return std::min(std::max(first, to - length), from);
}

} // namespace

QRectF followed(const Picture& picture, const QRectF& seen) {
    const QSizeF room(seen.width() - 2 * edge, seen.height() - 2 * edge);
    QRectF wanted;
    for (const QRectF& wish : wishes(picture)) {
        const QRectF both = wanted | wish;
        if (both.width() <= room.width() && both.height() <= room.height())
            wanted = both;
        else if (wanted.isNull()) // larger than the view: at least its upper left part
            wanted = {wish.topLeft(), wish.size().boundedTo(room)};
    }
    wanted.adjust(-edge, -edge, edge, edge);
    if (picture.bounds.isEmpty() || wanted.size() == QSizeF(2 * edge, 2 * edge) || seen.contains(wanted))
        return seen;
    const bool wide = picture.bounds.width() <= seen.width();
    const double x =
        wide ? seen.left() : begin(picture.bounds.left(), wanted.left(), wanted.right(), seen.width());
    return {QPointF(x, begin(picture.bounds.top(), wanted.top(), wanted.bottom(), seen.height())),
            seen.size()};
}

} // namespace handlelab
