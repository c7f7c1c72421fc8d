// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes are paired by identity and part. A pair that only moved is moved; one that looks different is
// cross-faded while it moves, a text one after the other; a lonely node fades, and an arrow that appears
// grows out of its beginning. The callout does not move: it leaves, and the next one comes.
#include "core/picture/between.h"

#include <algorithm>
#include <map>
#include <set>

namespace handlelab {

namespace {

using Key = std::pair<Target, std::uint32_t>;
Key keyOf(const Node& node) { return {node.target, node.part}; }

/// Where a lonely node comes from or goes to: nothing, at its place; an arrow shrinks to its beginning.
Node absent(const Node& node) {
    Node result = node;
    result.opacity = 0;
    if (auto* path = std::get_if<Path>(&result.shape); path && path->head)
        std::fill(path->points.begin(), path->points.end(), path->points.front());
    return result;
}

struct Pair {
    Node before, after;
    bool equal = false;
};

/// All pairs in painting order: that of `to`, with vanishing nodes after the node that preceded them in
/// `from`.
std::vector<Pair> pairsOf(const Picture& from, const Picture& to) {
    std::map<Key, std::size_t> places;
    for (std::size_t i = 0; i < from.nodes.size(); ++i)
        places.emplace(keyOf(from.nodes[i]), i);
    std::vector<bool> used(from.nodes.size(), false);
    for (const Node& node : to.nodes)
        if (const auto found = places.find(keyOf(node)); found != places.end())
            used[found->second] = true;

    std::vector<Pair> pairs;
    pairs.reserve(to.nodes.size());
    std::vector<bool> taken(from.nodes.size(), false);
    const auto takeVanishing = [&](std::size_t i) {
        for (; i < from.nodes.size() && !used[i] && !taken[i]; ++i) {
            taken[i] = true;
            pairs.push_back({from.nodes[i], absent(from.nodes[i]), false});
        }
    };
    takeVanishing(0);
    for (const Node& node : to.nodes) {
        const auto found = places.find(keyOf(node));
        if (found == places.end()) {
            pairs.push_back({absent(node), node, false});
            continue;
        }
        const Node& before = from.nodes[found->second];
        pairs.push_back({before, node, before == node});
        takeVanishing(found->second + 1);
    }
    return pairs;
}

double eased(double t) { return t * t * (3 - 2 * t); }
double mix(double a, double b, double t) { return a + (b - a) * t; }
Point mix(Point a, Point b, double t) { return a + (b - a) * t; }
Rect mix(const Rect& a, const Rect& b, double t) {
    return {mix(a.topLeft(), b.topLeft(), t),
            Size(mix(a.width(), b.width(), t), mix(a.height(), b.height(), t))};
}

/// The shape `look` with the place and size that lie between a and b.
Shape placed(const Shape& look, const Shape& a, const Shape& b, double t) {
    Shape result = look;
    if (auto* box = std::get_if<Box>(&result)) {
        const auto &from = std::get<Box>(a), &to = std::get<Box>(b);
        box->rect = mix(from.rect, to.rect, t);
        box->radius = mix(from.radius, to.radius, t);
        box->borderWidth = mix(from.borderWidth, to.borderWidth, t);
    } else if (auto* text = std::get_if<Text>(&result)) {
        const auto &from = std::get<Text>(a), &to = std::get<Text>(b);
        if (from.align == to.align)
            text->baseline = mix(from.baseline, to.baseline, t);
    } else if (auto* path = std::get_if<Path>(&result)) {
        const auto &from = std::get<Path>(a), &to = std::get<Path>(b);
        if (from.points.size() == to.points.size())
            for (std::size_t i = 0; i < path->points.size(); ++i)
                path->points[i] = mix(from.points[i], to.points[i], t);
        path->width = mix(from.width, to.width, t);
    }
    return result;
}

/// Whether two shapes differ only in what placed() blends.
bool looksSame(const Shape& a, const Shape& b) {
    if (a.index() != b.index())
        return false;
    const bool sameLength = !std::holds_alternative<Path>(a) ||
                            std::get<Path>(a).points.size() == std::get<Path>(b).points.size();
    return sameLength && placed(a, b, b, 0) == placed(b, b, b, 0);
}

/// First the old one goes, then the new one comes: two sentences on top of each other cannot be read, and one
/// that crosses the stage would hide what it passes.
void addReplaced(std::vector<Node>& nodes, Node before, Node after, double t) {
    before.opacity *= std::max(0.0, 1 - 2 * t);
    after.opacity *= std::max(0.0, 2 * t - 1);
    for (Node* node : {&before, &after})
        if (node->opacity > 0)
            nodes.push_back(std::move(*node));
}

/// Whether it is a path without a length: an arrow to come, or one that went back into its beginning.
bool isPoint(const Shape& shape) {
    const auto* path = std::get_if<Path>(&shape);
    return path != nullptr && path->points.front() == path->points.back();
}

void addBetween(std::vector<Node>& nodes, const Node& before, const Node& after, double t, bool moves) {
    if (before == after) {
        nodes.push_back(after);
        return;
    }
    if (before.target.kind == Target::Kind::callout) {
        addReplaced(nodes, before, after, t);
        return;
    }
    const bool blends = before.shape.index() == after.shape.index();
    const bool lonely = before.opacity == 0 || after.opacity == 0;
    if (lonely && std::holds_alternative<Text>(after.shape)) {
        addReplaced(nodes, before, after, t);
        return;
    }
    if (lonely && !moves) { // nothing grows
        Node node = before.opacity == 0 ? after : before;
        node.opacity = mix(before.opacity, after.opacity, t);
        nodes.push_back(std::move(node));
        return;
    }
    if (blends && (moves || looksSame(before.shape, after.shape)) && looksSame(before.shape, after.shape)) {
        if (moves || before.shape == after.shape) {
            Node node = after;
            node.shape = placed(after.shape, before.shape, after.shape, t);
            const bool arrow = lonely && isPoint(before.opacity == 0 ? before.shape : after.shape);
            node.opacity =
                arrow ? std::max(before.opacity, after.opacity) : mix(before.opacity, after.opacity, t);
            nodes.push_back(std::move(node));
            return;
        }
    }
    Node old = before, fresh = after;
    if (blends && moves) {
        old.shape = placed(before.shape, before.shape, after.shape, t);
        fresh.shape = placed(after.shape, before.shape, after.shape, t);
    }
    if (std::holds_alternative<Text>(old.shape) && std::holds_alternative<Text>(fresh.shape)) {
        addReplaced(nodes, std::move(old), std::move(fresh), t);
        return;
    }
    // A box stays under the one that covers it, so that nothing shines through half-way.
    const bool covers =
        std::holds_alternative<Box>(after.shape) && std::get<Box>(after.shape).fill != Ink::none;
    old.opacity = before.opacity * (covers && moves ? 1 : 1 - t);
    fresh.opacity = after.opacity * t;
    nodes.push_back(std::move(old));
    nodes.push_back(std::move(fresh));
}

/// The areas a shape covers, closer than its bounds: a frame is its four sides, a path its pieces.
std::vector<Rect> footprint(const Shape& shape) {
    const Rect all = boundsOf(shape);
    if (const auto* box = std::get_if<Box>(&shape); box && box->fill == Ink::none) {
        const double w = box->borderWidth + 2;
        return {{all.left(), all.top(), all.width(), w},
                {all.left(), all.bottom() - w, all.width(), w},
                {all.left(), all.top(), w, all.height()},
                {all.right() - w, all.top(), w, all.height()}};
    }
    const auto* path = std::get_if<Path>(&shape);
    if (!path)
        return {all};
    std::vector<Rect> pieces;
    for (std::size_t i = 0; i + 3 < path->points.size(); i += 3) {
        Path piece = *path;
        piece.points.assign(path->points.begin() + static_cast<std::ptrdiff_t>(i),
                            path->points.begin() + static_cast<std::ptrdiff_t>(i) + 4);
        pieces.push_back(boundsOf(piece));
    }
    return pieces;
}

/// What a shape covers on its way.
std::vector<Rect> sweptBy(const Shape& before, const Shape& after) {
    std::vector<Rect> areas = footprint(before);
    const std::vector<Rect> last = footprint(after);
    if (areas.size() != last.size())
        areas.insert(areas.end(), last.begin(), last.end());
    else
        for (std::size_t i = 0; i < areas.size(); ++i)
            areas[i] = areas[i].united(last[i]);
    return areas;
}

bool meet(const std::vector<Rect>& a, const std::vector<Rect>& b) {
    return std::any_of(a.begin(), a.end(), [&](const Rect& first) {
        return std::any_of(b.begin(), b.end(), [&](const Rect& second) { return first.intersects(second); });
    });
}

} // namespace

Transition transition(const Picture& from, const Picture& to) {
    Transition result;
    result.still = to;
    result.still.nodes.clear();
    result.still.bounds = from.bounds.united(to.bounds);
    std::vector<Rect> covered; // by what moves: whatever is drawn above it must be drawn again
    for (Pair& pair : pairsOf(from, to)) {
        const bool ground =
            pair.before.target.kind == Target::Kind::none && !std::holds_alternative<Text>(pair.after.shape);
        if (ground && pair.before.opacity > 0 && pair.after.opacity > 0) { // the larger one serves both
            const bool grows = boundsOf(pair.after.shape).contains(boundsOf(pair.before.shape));
            result.still.nodes.push_back(std::move(grows ? pair.after : pair.before));
            continue;
        }
        const std::vector<Rect> reach = sweptBy(pair.before.shape, pair.after.shape);
        if (pair.equal && !meet(covered, reach)) {
            result.still.nodes.push_back(std::move(pair.after));
            continue;
        }
        covered.insert(covered.end(), reach.begin(), reach.end());
        result.before.push_back(std::move(pair.before));
        result.after.push_back(std::move(pair.after));
    }
    return result;
}

std::vector<Node> moving(const Transition& transition, double t, bool moves) {
    std::vector<Node> nodes;
    nodes.reserve(transition.before.size() + 16);
    const double progress = eased(std::clamp(t, 0.0, 1.0));
    for (std::size_t i = 0; i < transition.before.size(); ++i)
        addBetween(nodes, transition.before[i], transition.after[i], progress, moves);
    return nodes;
}

} // namespace handlelab
