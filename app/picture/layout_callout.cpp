// SPDX-License-Identifier: GPL-3.0-or-later
// The dark sentence about the current micro-step. It takes the free place nearest to the thing it speaks of:
// never over a card, a block or a label, and over as few arrows as can be.
#include "layout_scene.h"
#include "layout_wrap.h"
#include "theme.h"

#include "core/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;

constexpr qsizetype mostLines = 4;

/// The thing the callout speaks of, as a rectangle.
std::optional<QRectF> anchorOf(const Scene& scene, const Target& about) {
    if (about.kind == Kind::object)
        return scene.blockRect(ObjectId{about.a});
    if (about.kind == Kind::thread || about.kind == Kind::side) {
        if (const auto line = scene.lineOf(about))
            return line;
        const ProcessId owner = about.kind == Kind::thread ? scene.machine.threads[about.a].process
                                                           : scene.machine.sideObjects[about.a].process;
        return scene.cards[owner.index].rect;
    }
    if (about.kind == Kind::clock)
        return QRectF(scene.m.blockLeft, 0, scene.m.blockWidth, scene.m.headingLine);
    if (about.kind == Kind::variable) {
        for (const Card& card : scene.cards)
            for (const Chip& chip : card.chips)
                if (chip.variable == about.a)
                    return chip.rect.translated(card.rect.topLeft());
        const std::uint32_t owner = scene.machine.variables[about.a].process.index;
        return scene.cards[owner].rect;
    }
    if ((about.kind != Kind::process && about.kind != Kind::entry) || about.a >= scene.cards.size())
        return {};
    const Card& card = scene.cards[about.a];
    const auto row = about.kind == Kind::entry ? card.rows.rowOf(about.b) : std::nullopt;
    return row ? card.rowRect(*row, scene.m.row)
               : QRectF(card.rect.topLeft(), QSizeF(card.rect.width(), scene.m.cardHeader));
}

std::vector<QRectF> obstacles(const Scene& scene) {
    const double ring = 11 * scene.m.type;
    std::vector<QRectF> rects = scene.labels;
    for (const Card& card : scene.cards)
        rects.push_back(card.rect.adjusted(-ring, -ring, ring, ring));
    for (const SessionBox& box : scene.sessions)
        rects.push_back(box.rect.adjusted(-ring, -ring, ring, ring));
    for (const ObjectId object : scene.visibleBlocks())
        rects.push_back(scene.blockRect(object)->adjusted(-ring, -ring, ring, ring));
    return rects;
}

double distance(const QRectF& a, const QRectF& b) {
    const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(x, y) + 0.05 * std::abs(a.center().x() - b.center().x());
}

/// The arrows drawn so far, as sample points: a callout should cover few of them.
class Arrows {
  public:
    explicit Arrows(const Scene& scene) {
        for (const Node& node : scene.picture.nodes) {
            const auto* path = std::get_if<Path>(&node.shape);
            if (!path || node.target.kind == Kind::none)
                continue;
            Samples samples{boundsOf(node.shape), {}};
            for (std::size_t i = 0; i + 3 < path->points.size(); i += 3)
                for (int k = 0; k < 8; ++k)
                    samples.points.push_back(path->points[i] +
                                             (path->points[i + 3] - path->points[i]) * k / 8);
            m_arrows.push_back(std::move(samples));
        }
    }

    [[nodiscard]] double coveredBy(const QRectF& rect) const {
        return static_cast<double>(std::count_if(m_arrows.begin(), m_arrows.end(), [&](const Samples& arrow) {
            return arrow.reach.intersects(rect) && std::any_of(arrow.points.begin(), arrow.points.end(),
                                                               [&](QPointF p) { return rect.contains(p); });
        }));
    }

  private:
    struct Samples {
        QRectF reach;
        std::vector<QPointF> points;
    };
    std::vector<Samples> m_arrows;
};

QRectF findPlace(const Scene& scene, const QRectF& anchor, QSizeF size) {
    const Measures& m = scene.m;
    const std::vector<QRectF> taken = obstacles(scene);
    const Arrows arrows(scene);
    const double w = size.width(), centre = (m.blockLeft + m.blockRight) / 2;
    const double xs[] = {m.leftCard,          m.leftCardEnd - w, m.kernelLeft - w,   m.kernelLeft + 6,
                         m.blockLeft - w - 4, centre - w / 2,    m.blockRight + 4,   m.kernelRight - w - 6,
                         m.kernelRight,       m.rightCard,       m.rightCardEnd - w, m.leftCardEnd - w / 2,
                         m.rightCard - w / 2};
    const double reach = 800 * m.type; // further away nobody would see what it speaks of
    const double first = std::max(scene.top, anchor.top() - reach);
    const double last =
        std::min(scene.picture.bounds.bottom() + size.height() + m.cardGap, anchor.bottom() + reach);
    QRectF best;
    double bestCost = std::numeric_limits<double>::max();
    for (double y = first; y < last; y += 7 * m.air)
        for (const double x : xs) {
            const QRectF rect({std::clamp(x, 8.0, m.width - w - 8), y}, size);
            const double overflow = std::max(0.0, rect.bottom() + 8 * m.air - scene.picture.bounds.bottom());
            double cost = distance(rect, anchor) + 2 * overflow;
            if (cost >= bestCost ||
                std::any_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(rect); }))
                continue;
            cost += 45 * m.type * arrows.coveredBy(rect);
            if (cost < bestCost) {
                bestCost = cost;
                best = rect;
            }
        }
    if (best.isNull()) // tall cards on both sides and blocks without a gap: then over the blocks
        best = QRectF({centre - w / 2, anchor.bottom() + m.air}, size);
    return best;
}

} // namespace

void drawCallout(Scene& scene) {
    if (!scene.view.callout || !scene.marks.told)
        return;
    const Measures& m = scene.m;
    const auto anchor = anchorOf(scene, scene.marks.about);
    if (scene.view.visible && (!anchor || !scene.visible(anchor->adjusted(-400 * m.type, -300 * m.type,
                                                                          400 * m.type, 300 * m.type))))
        return;
    const QString sentence = scene.view.words(explain(*scene.marks.told, scene.machine, scene.texts));
    const double size = m.cell, padX = 14 * m.air, padY = 9 * m.air, lineHeight = std::round(19 * m.type),
                 bar = 4 * m.air;
    QStringList lines = wrapped(clean(sentence), Face::sans, size, 300 * m.type);
    if (lines.size() > mostLines) {
        lines = lines.first(mostLines);
        lines.back() += QChar(u'\u2026');
    }
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, textWidth(line, Face::sans, size));
    const QSizeF need(width + 2 * padX + bar, static_cast<double>(lines.size()) * lineHeight + 2 * padY);
    const QRectF rect =
        findPlace(scene, anchor.value_or(QRectF(m.leftCard, scene.top, m.cardWidth, m.cardHeader)), need);
    if (rect.bottom() + 8 * m.air > scene.picture.bounds.bottom())
        scene.picture.bounds.setBottom(rect.bottom() + 8 * m.air);

    const Target target{Kind::callout, 0, 0};
    scene.box(target, 0, {rect, 6 * m.air, Ink::calloutFill, Ink::none, m.line, Dash::solid});
    const Ink mood = scene.marks.mood == Lit::none ? Ink::accent : inksOf(scene.marks.mood).ink;
    const Ink stripe = scene.marks.mood == Lit::none ? mood : inksOf(scene.marks.mood).fill;
    scene.box(target, 1,
              {{rect.left() + 6 * m.air, rect.top() + 7 * m.air, bar, rect.height() - 14 * m.air},
               bar / 2,
               stripe,
               Ink::none,
               m.line,
               Dash::solid});
    double y = rect.top() + padY;
    std::uint32_t part = 2;
    for (const QString& line : lines) {
        Text text = fitted(line, {rect.left() + padX + bar, y, width + 2, lineHeight}, Face::sans, size,
                           Ink::calloutText);
        text.full = part == 2 ? clean(sentence) : QString();
        scene.text(target, part++, text);
        y += lineHeight;
    }
    scene.area(target, rect, clean(sentence));
}

} // namespace handlelab
