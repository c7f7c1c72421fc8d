// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/callouts/callout_place.h"

#include "core/picture/side_words.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;

/// What stands for a card: all of it, or only its header where it is longer than a screen.
Rect faceOf(const Scene& scene, const Card& card) {
    const bool tall = card.rect.height() > 700 * scene.measures.type;
    return {card.rect.topLeft(),
            Size(card.rect.width(), tall ? scene.measures.cardHeader : card.rect.height())};
}

/// The process that an object without a block is spoken of with: its own, or the caller.
std::optional<std::uint32_t> processOf(const Scene& scene, ObjectId object) {
    if (const auto* process = std::get_if<ProcessBody>(&scene.machine[object].body))
        return process->process.index;
    if (const auto* thread = std::get_if<ThreadBody>(&scene.machine[object].body))
        return scene.machine[thread->thread].process.index;
    return {};
}

double ringOfCards(const Measures& m) { return 8 * m.type; }
double ringOfBlocks(const Measures& m) { return m.blockBadgeOut + m.type; }

std::vector<Rect> obstacles(const Scene& scene) {
    const double card = ringOfCards(scene.measures), block = ringOfBlocks(scene.measures);
    std::vector<Rect> rects = scene.labels;
    for (const Card& each : scene.cards)
        rects.push_back(each.rect.adjusted(-card, -card, card, card));
    for (const SessionBox& box : scene.sessions)
        rects.push_back(box.rect.adjusted(-block, -block, block, block));
    for (const ObjectId object : scene.visibleBlocks())
        rects.push_back(scene.blockRect(object)->adjusted(-block, -block, block, block));
    return rects;
}

double gapBetween(const Rect& a, const Rect& b) {
    const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(x, y);
}

double distance(const Rect& a, const Rect& b) {
    return gapBetween(a, b) + 0.05 * std::abs(a.center().x() - b.center().x());
}

} // namespace

const Card* calloutCard(const Scene& scene) {
    const Target& about = scene.marks.about;
    std::optional<std::uint32_t> index;
    if (about.kind == Kind::process || about.kind == Kind::entry)
        index = about.a;
    else if (about.kind == Kind::variable)
        index = scene.machine.variables[about.a].process.index;
    else if (about.kind == Kind::thread)
        index = scene.machine.threads[about.a].process.index;
    else if (about.kind == Kind::side && !ofSession(scene.sideShown(about.a).kind))
        index = scene.sideShown(about.a).process.index;
    else if (about.kind == Kind::object && !scene.blockRect(ObjectId{about.a}))
        index = processOf(scene, ObjectId{about.a});
    const bool elsewhere = index || about.kind == Kind::clock || about.kind == Kind::side ||
                           (about.kind == Kind::object && scene.blockRect(ObjectId{about.a}));
    if (!elsewhere && scene.marks.step)
        index = scene.marks.step->process.index; // about nothing that is drawn: it stands with the caller
    return index && *index < scene.cards.size() ? &scene.cards[*index] : nullptr;
}

std::optional<Rect> calloutAnchor(const Scene& scene, const Card* card) {
    const Target& about = scene.marks.about;
    if (about.kind == Kind::object)
        if (const auto block = scene.blockRect(ObjectId{about.a}))
            return block;
    if (about.kind == Kind::thread || about.kind == Kind::side)
        if (const auto line = scene.lineOf(about))
            return line;
    if (about.kind == Kind::clock)
        return Rect(scene.measures.blockLeft, 0, scene.measures.blockWidth, scene.measures.headingLine);
    if (card == nullptr)
        return {};
    if (about.kind == Kind::variable)
        for (const Chip& chip : card->chips)
            if (chip.variable == about.a)
                return chip.rect.translated(card->rect.topLeft());
    if (about.kind == Kind::entry)
        if (const auto row = card->rows.rowOf(about.b))
            return card->rowRect(*row, scene.measures.row);
    return faceOf(scene, *card);
}

CalloutPlaces::CalloutPlaces(const Scene& scene, const Rect& anchor, const Card* own)
    : m_scene(scene)
    , m_anchor(anchor)
    , m_own(own)
    , m_taken(obstacles(scene)) {
    for (const Node& node : scene.picture.nodes) {
        const auto* path = std::get_if<Path>(&node.shape);
        if (!path || node.target.kind == Kind::none)
            continue;
        ArrowSamples samples{boundsOf(node.shape), {}};
        for (std::size_t i = 0; i + 3 < path->points.size(); i += 3)
            for (int k = 0; k < 8; ++k)
                samples.points.push_back(path->points[i] + (path->points[i + 3] - path->points[i]) * k / 8);
        m_arrows.push_back(std::move(samples));
    }
}

CalloutPlace CalloutPlaces::find(Size size) const {
    const Measures& m = m_scene.measures;
    const double w = size.width(), centre = (m.blockLeft + m.blockRight) / 2;
    const double xs[] = {m.leftCard,          m.leftCardEnd - w, m.kernelLeft - w,     m.kernelLeft + 6,
                         m.blockLeft - w - 4, centre - w / 2,    m.blockRight + 4,     m.kernelRight - w - 6,
                         m.kernelRight,       m.rightCard,       m.rightCardEnd - w,   m.leftCardEnd - w / 2,
                         m.rightCard - w / 2, m_anchor.left(),   m_anchor.right() - w, m_anchor.right() + 12};
    CalloutPlace best;
    for (const double y : heights(size.height()))
        for (const double x : xs)
            consider(best, {{std::clamp(x, m.leftCard, std::max(m.leftCard, m.rightCardEnd - w)), y}, size});
    return best;
}

/// Right under and above what it speaks of, then anywhere not too far.
std::vector<double> CalloutPlaces::heights(double height) const {
    const Measures& m = m_scene.measures;
    const double reach = 800 * m.type; // further away nobody would see what it speaks of
    const double first = std::max(m_scene.top, m_anchor.top() - reach);
    const double last =
        std::min(m_scene.picture.bounds.bottom() + height + m.cardGap, m_anchor.bottom() + reach);
    std::vector<double> ys;
    const auto around = [&](const Rect& thing, double ring) {
        for (const double y : {thing.bottom() + ring, thing.top() - ring - height})
            if (y >= first && y <= last)
                ys.push_back(y);
    };
    around(m_anchor, ringOfBlocks(m));
    if (m_own != nullptr)
        around(m_own->rect, ringOfCards(m));
    for (double y = first; y < last; y += 7 * m.air)
        ys.push_back(y);
    return ys;
}

void CalloutPlaces::consider(CalloutPlace& best, const Rect& rect) const {
    const Measures& m = m_scene.measures;
    const double overflow = std::max(0.0, rect.bottom() + 8 * m.air - m_scene.picture.bounds.bottom());
    double cost = distance(rect, m_anchor) + 2 * overflow;
    if (cost >= best.cost || std::any_of(m_taken.begin(), m_taken.end(),
                                         [&](const Rect& taken) { return taken.intersects(rect); }))
        return;
    cost += 45 * m.type * arrowsUnder(rect) + strangeness(rect);
    if (cost < best.cost)
        best = {rect, cost};
}

/// How many arrows a rectangle would hide.
double CalloutPlaces::arrowsUnder(const Rect& rect) const {
    return static_cast<double>(std::ranges::count_if(m_arrows, [&](const ArrowSamples& arrow) {
        return arrow.reach.intersects(rect) &&
               std::ranges::any_of(arrow.points, [&](Point p) { return rect.contains(p); });
    }));
}

/// What is said of one card must not stand with another, and of a block rather not with a card.
double CalloutPlaces::strangeness(const Rect& rect) const {
    const Measures& m = m_scene.measures;
    const double own = gapBetween(rect, m_own != nullptr ? m_own->rect : m_anchor);
    const bool nearer = std::ranges::any_of(
        m_scene.cards, [&](const Card& card) { return gapBetween(rect, card.rect) < own; });
    if (nearer)
        return m_own != nullptr ? 600 * m.type : 60 * m.type;
    const bool beside =
        m_own != nullptr && (rect.left() >= m_own->rect.right() || rect.right() <= m_own->rect.left());
    return beside ? 60 * m.type : 0; // the arrows need the room beside a card
}

} // namespace handlelab
