// SPDX-License-Identifier: GPL-3.0-or-later
// Ways between two sides run up an outer lane, across along a track of the channel above everything, and down
// the other outer lane; ways on one side stay in its outer lanes. Ways of one kind between two processes
// share a label.
#include "core/picture/layout/arrows/ways.h"

#include "core/machine/views/naming.h"
#include "core/picture/layout/arrows/routes.h"
#include "core/picture/text_width.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace handlelab {

namespace {

using Kind = Target::Kind;

Ink inkFor(OriginKind kind) { return kind == OriginKind::inherited ? Ink::inherited : Ink::duplicated; }

std::optional<Way> wayTo(const Scene& scene, const Card& card, std::uint32_t row) {
    const std::uint32_t index = card.rows.indices[row];
    const HandleEntry& entry = scene.machine.table(card.process).entries[index];
    if (!entry.inUse() || (entry.origin != OriginKind::inherited && entry.origin != OriginKind::duplicated))
        return {};
    if (!entry.originProcess.valid() || entry.originProcess.index >= scene.cards.size())
        return {};
    if (entry.originProcess == card.process && entry.originIndex == index)
        return {}; // it took the place of its own source, which was closed
    const Card& source = scene.cards[entry.originProcess.index];
    const auto sourceRow = source.rows.direct ? std::nullopt : source.rows.rowOf(entry.originIndex);
    if (!sourceRow)
        return {};
    // The source may have been closed and its entry reused since: then there is nothing left to point at.
    const HandleEntry& now = scene.machine.table(source.process).entries[entry.originIndex];
    const bool justClosed =
        scene.marks.entry(source.process, entry.originIndex) == Mood::removed &&
        scene.marks.entryBefore(source.process, entry.originIndex)->object == entry.object;
    if (now.object != entry.object && !justClosed)
        return {};
    return Way{{Kind::provenance, card.process.index, index},
               source.process.index,
               card.process.index,
               *sourceRow,
               row,
               entry.origin,
               scene.marks.entry(card.process, index)};
}

double rowY(const Scene& scene, std::uint32_t process, std::uint32_t row) {
    return scene.cards[process].rowRect(row, scene.measures.row).center().y();
}

/// The lanes of one outer zone: ways within the side lie inside, nested; crossing ones outside, the lower the
/// further.
class Lanes {
  public:
    Lanes(const Scene& scene, const std::vector<Way>& ways, bool left)
        : m_scene(scene)
        , m_left(left) {
        for (const Way& way : ways)
            if (scene.cards[way.from].left == left || scene.cards[way.to].left == left)
                m_order.push_back(&way);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](const Way* a, const Way* b) { return key(*a) < key(*b); });
    }

    [[nodiscard]] double x(const Way& way) const {
        const Measures& m = m_scene.measures;
        const auto rank =
            static_cast<double>(std::find(m_order.begin(), m_order.end(), &way) - m_order.begin());
        const double first = 15 * m.air;
        const double step =
            std::min(m.laneStep, (m.outer - first - 4) / std::max<double>(1, double(m_order.size())));
        return m_left ? m.leftCard - first - rank * step : m.rightCardEnd + first + rank * step;
    }

  private:
    [[nodiscard]] std::pair<bool, double> key(const Way& way) const {
        const double from = rowY(m_scene, way.from, way.fromRow), to = rowY(m_scene, way.to, way.toRow);
        if (!way.crosses(m_scene))
            return {false, std::abs(from - to)};
        return {true, m_scene.cards[way.from].left == m_left ? from : to};
    }

    const Scene& m_scene;
    bool m_left;
    std::vector<const Way*> m_order;
};

struct Bundle {
    std::size_t first, end; ///< of the ways
};

std::vector<Bundle> bundlesOf(const std::vector<Way>& ways) {
    std::vector<Bundle> bundles;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const bool same = i > 0 && std::tie(ways[i].from, ways[i].to, ways[i].kind) ==
                                       std::tie(ways[i - 1].from, ways[i - 1].to, ways[i - 1].kind);
        if (same)
            bundles.back().end = i + 1;
        else
            bundles.push_back({i, i + 1});
    }
    return bundles;
}

Point edgeOf(const Scene& scene, std::uint32_t process, std::uint32_t row, bool head) {
    const Card& card = scene.cards[process];
    const double gap = head ? scene.measures.line : 0;
    return {card.left ? card.rect.left() - gap : card.rect.right() + gap, rowY(scene, process, row)};
}

class WayPainter {
  public:
    WayPainter(Scene& scene, const std::vector<Way>& ways)
        : m_scene(scene)
        , m_ways(ways)
        , m_left(scene, ways, true)
        , m_right(scene, ways, false) {}

    void draw() {
        const std::vector<Bundle> bundles = bundlesOf(m_ways);
        const auto crossing =
            static_cast<double>(std::count_if(bundles.begin(), bundles.end(), [&](const Bundle& b) {
                return m_ways[b.first].crosses(m_scene);
            }));
        double number = 0, track = 0;
        std::vector<Point> labels; // they lie above all ways
        for (const Bundle& bundle : bundles) {
            const bool crosses = m_ways[bundle.first].crosses(m_scene);
            const double firstTrack = track;
            for (std::size_t i = bundle.first; i < bundle.end; ++i)
                drawWay(m_ways[i], crosses ? trackY(track++) : 0);
            labels.push_back(
                crosses ? acrossAt(++number / (crossing + 1), (trackY(firstTrack) + trackY(track - 1)) / 2)
                        : besideAt(bundle));
        }
        for (std::size_t i = 0; i < bundles.size(); ++i)
            drawLabel(bundles[i], labels[i]);
    }

  private:
    [[nodiscard]] const Lanes& lanes(std::uint32_t process) const {
        return m_scene.cards[process].left ? m_left : m_right;
    }
    [[nodiscard]] double trackY(double track) const {
        return m_scene.top - 14 * m_scene.measures.air - track * m_scene.measures.laneStep;
    }

    void drawWay(const Way& way, double track) {
        const Measures& m = m_scene.measures;
        const Point from = edgeOf(m_scene, way.from, way.fromRow, false),
                    to = edgeOf(m_scene, way.to, way.toRow, true);
        Path path;
        path.points = way.crosses(m_scene) ? trackRoute(from, lanes(way.from).x(way), track,
                                                        lanes(way.to).x(way), to, 12 * m.air)
                                           : laneRoute(from, lanes(way.from).x(way), to, 12 * m.air);
        path.ink = inkFor(way.kind);
        path.width = m.arrow * (way.mood == Mood::fresh || m_scene.selected(way.target) ? 1.5 : 1.1);
        path.dash = way.kind == OriginKind::inherited ? Dash::dashed : Dash::dotted;
        path.head = true;
        const Rect reach = boundsOf(path);
        if (!m_scene.visible(reach))
            return;
        m_scene.path(way.target, 0, std::move(path));
        m_scene.area(way.target, reach, toolTip(way));
    }

    [[nodiscard]] std::string toolTip(const Way& way) const {
        const auto name = [&](std::uint32_t process) {
            return processName(m_scene.machine, m_scene.texts, ProcessId{process});
        };
        const std::string handle = m_scene.handle(way.target.b);
        if (way.kind == OriginKind::inherited)
            return m_scene.say(CORE_TR("Picture", "%1 in %2 was inherited from %3"),
                               {handle, name(way.to), name(way.from)});
        return m_scene.say(CORE_TR("Picture", "%1 in %2 was duplicated from %3"),
                           {handle, name(way.to), name(way.from)});
    }

    [[nodiscard]] Point acrossAt(double part, double y) const {
        const Measures& m = m_scene.measures;
        return {m.leftCard + part * (m.rightCardEnd - m.leftCard), y};
    }

    /// The label of ways along one side lies in the gap beside the card they end at, under or above it.
    [[nodiscard]] Point besideAt(const Bundle& bundle) {
        const Way& way = m_ways[bundle.first];
        const Measures& m = m_scene.measures;
        const Card& to = m_scene.cards[way.to];
        const bool fromAbove = m_scene.cards[way.from].rect.top() < to.rect.top();
        const double gap = m.badgeOut + 10.5 * m.type; // clear of the sign at the corner
        const double y = fromAbove ? to.rect.top() - gap : to.rect.bottom() + gap;
        return {to.left ? to.rect.left() : to.rect.right(), y};
    }

    void drawLabel(const Bundle& bundle, Point at) {
        const Measures& m = m_scene.measures;
        const Way& way = m_ways[bundle.first];
        const bool inherited = way.kind == OriginKind::inherited;
        std::string words = inherited ? m_scene.say(CORE_TR("Picture", "I · inherited"))
                                      : m_scene.say(CORE_TR("Picture", "D · duplicated"));
        if (bundle.end - bundle.first > 1)
            words += fmt::format(" ×{}", bundle.end - bundle.first);
        const double width = textWidth(words, Face::sansSemiBold, m.small) + 18 * m.air, height = 19 * m.type;
        const bool crosses = way.crosses(m_scene);
        const double left = crosses                      ? at.x() - width / 2
                            : m_scene.cards[way.to].left ? at.x() - 24 * m.air
                                                         : at.x() + 24 * m.air - width;
        Rect pill(left, at.y() - height / 2, width, height);
        const double step = (crosses || m_scene.cards[way.to].left ? 1 : -1) * 8 * m.air;
        while (std::any_of(m_scene.labels.begin(), m_scene.labels.end(),
                           [&](const Rect& other) { return other.intersects(pill); }))
            pill.translate(step, 0);
        m_scene.labels.push_back(pill);
        if (m_scene.visible(pill))
            m_scene.pill(way.target, 1, pill, inkFor(way.kind),
                         fitted(words, pill, Face::sansSemiBold, m.small, Ink::onAccent, Align::centre));
    }

    Scene& m_scene;
    const std::vector<Way>& m_ways;
    Lanes m_left, m_right;
};

} // namespace

std::vector<Way> planWays(const Scene& scene) {
    std::vector<Way> ways;
    for (const Card& card : scene.cards)
        for (std::uint32_t row = 0; !card.rows.direct && row < card.rows.indices.size(); ++row)
            if (const auto way = wayTo(scene, card, row))
                ways.push_back(*way);
    std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
        return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind);
    });
    return ways;
}

double channelHeight(const Scene& scene, const std::vector<Way>& ways) {
    const auto crossing =
        std::count_if(ways.begin(), ways.end(), [&](const Way& way) { return way.crosses(scene); });
    return std::max(scene.measures.channel,
                    static_cast<double>(crossing) * scene.measures.laneStep + 22 * scene.measures.air);
}

void drawWays(Scene& scene, const std::vector<Way>& ways) { WayPainter(scene, ways).draw(); }

} // namespace handlelab
