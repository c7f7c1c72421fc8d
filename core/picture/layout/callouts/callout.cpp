// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/callouts/callout.h"

#include "core/base/utf8.h"
#include "core/picture/layout/callouts/callout_place.h"
#include "core/picture/layout/wrap.h"
#include "core/picture/text_width.h"
#include "core/tell/explain.h"

#include <algorithm>
#include <optional>

namespace handlelab {

namespace {

using Kind = Target::Kind;

constexpr std::size_t mostLines = 4;

/// The sentence in lines, at most so wide, all of about the same length.
struct CalloutText {
    std::vector<std::string> lines;
    Size size; ///< of the whole callout
    bool shortened = false;
};

bool isChinese(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
bool endsChinese(std::string_view line) { return isChinese(takeLastCharacter(line)); }
bool beginsChinese(std::string_view line) { return isChinese(takeCharacter(line)); }

/// What speaks against the ends of the lines: within a run of Chinese a word may be torn, and between Chinese
/// and a name or a number two things that belong together are; after a comma or a name nothing is.
double badBreaks(const std::vector<std::string>& lines) {
    double bad = 0;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (endsChinese(lines[i - 1]))
            bad += beginsChinese(lines[i]) ? 2 : 0.5;
    return bad;
}

bool isShortened(const std::vector<std::string>& lines) {
    return std::ranges::any_of(lines, [](const std::string& line) { return line.ends_with("…"); });
}

double widthOf(const Measures& m, const std::vector<std::string>& lines) {
    double width = 0;
    for (const std::string& line : lines)
        width = std::max(width, textWidth(line, Face::sans, m.cell));
    return width;
}

CalloutText calloutText(const Measures& m, const std::string& sentence, double widest) {
    std::vector<std::string> lines = wrapped(sentence, Face::sans, m.cell, widest);
    double width = widthOf(m, lines), best = width + 60 * m.type * badBreaks(lines);
    for (double narrower = widest * 0.99; lines.size() > 1 && narrower > widest * 0.48;
         narrower -= widest * 0.01) {
        const std::vector<std::string> tried = wrapped(sentence, Face::sans, m.cell, narrower);
        if (tried.size() > lines.size() || isShortened(tried))
            break;
        const double triedWidth = widthOf(m, tried), cost = triedWidth + 60 * m.type * badBreaks(tried);
        if (cost < best) {
            lines = tried;
            width = triedWidth;
            best = cost;
        }
    }
    if (lines.size() > mostLines) {
        lines.resize(mostLines);
        lines.back() += "…";
        width = widthOf(m, lines);
    }
    return {lines,
            {width + 2 * m.calloutPadX + m.calloutBar,
             static_cast<double>(lines.size()) * m.calloutLine + 2 * m.calloutPadY},
            isShortened(lines)};
}

/// Where a small point leaves the callout: at the edge towards what it speaks of, or at a corner.
struct CalloutPoint {
    Point from, to;
};

CalloutPoint pointTowards(const Measures& m, const Rect& rect, const Rect& anchor) {
    const double inset = 16 * m.air, inside = 5 * m.air, length = 11 * m.air;
    const double left = std::max(rect.left(), anchor.left()), right = std::min(rect.right(), anchor.right());
    const double top = std::max(rect.top(), anchor.top()), bottom = std::min(rect.bottom(), anchor.bottom());
    const double x = std::clamp((left + right) / 2, rect.left() + inset, rect.right() - inset);
    const double y = std::clamp((top + bottom) / 2, std::min(rect.top() + inset, rect.center().y()),
                                std::max(rect.bottom() - inset, rect.center().y()));
    const bool above = anchor.bottom() <= rect.top(), before = anchor.right() <= rect.left();
    if (right - left > inset) {
        const double edge = above ? rect.top() + inside : rect.bottom() - inside;
        return {{x, edge}, {x, edge + (above ? -length : length)}};
    }
    if (bottom - top > inset / 2) {
        const double edge = before ? rect.left() + inside : rect.right() - inside;
        return {{edge, y}, {edge + (before ? -length : length), y}};
    }
    const Point corner((before ? rect.left() + inside : rect.right() - inside),
                       (above ? rect.top() + inside : rect.bottom() - inside));
    const Point aim = Point(std::clamp(corner.x(), anchor.left(), anchor.right()),
                            std::clamp(corner.y(), anchor.top(), anchor.bottom())) -
                      corner;
    return {corner, corner + aim / std::max(1.0, std::hypot(aim.x(), aim.y())) * 1.3 * length};
}

/// Whether a line runs over a card, a session or another block than the one the callout speaks of.
bool runsOverSomething(const Scene& scene, const CalloutPoint& line, const Rect& anchor) {
    const auto crossed = [&](const Rect& rect) {
        for (int i = 0; i <= 20; ++i)
            if (rect.contains(line.from + (line.to - line.from) * i / 20.0))
                return true;
        return false;
    };
    return std::ranges::any_of(scene.cards, [&](const Card& card) { return crossed(card.rect); }) ||
           std::ranges::any_of(scene.sessions, [&](const SessionBox& box) { return crossed(box.rect); }) ||
           std::ranges::any_of(scene.visibleBlocks(), [&](ObjectId object) {
               const Rect block = *scene.blockRect(object);
               return block != anchor && crossed(block);
           });
}

/// The point of a callout away from its block: it goes all the way there, or it is left out, because a
/// short one would point at the neighbour.
std::optional<CalloutPoint> pointAtBlock(const Scene& scene, const Rect& rect, const Rect& block) {
    const Measures& m = scene.measures;
    CalloutPoint point = pointTowards(m, rect, block);
    const double ring = 4 * m.type, near = 22 * m.air;
    const Rect ringed = block.adjusted(-ring, -ring, ring, ring);
    const Point aim(std::clamp(point.from.x(), ringed.left(), ringed.right()),
                    std::clamp(point.from.y(), ringed.top(), ringed.bottom()));
    const Point way = aim - point.from;
    if (std::hypot(way.x(), way.y()) <= near)
        return point;
    point.to = aim;
    return runsOverSomething(scene, point, block) ? std::nullopt : std::optional(point);
}

void drawPoint(Scene& scene, const Target& target, const CalloutPoint& point) {
    const Measures& m = scene.measures;
    Path path;
    path.points = {point.from, point.from + (point.to - point.from) / 3,
                   point.from + (point.to - point.from) * 2 / 3, point.to};
    path.ink = Ink::calloutFill;
    path.width = 3 * m.air;
    path.head = true;
    scene.path(target, 40, std::move(path));
}

} // namespace

void drawCallout(Scene& scene) {
    if (!scene.view.callout || !scene.marks.told)
        return;
    const Measures& m = scene.measures;
    const Card* card = calloutCard(scene);
    const auto anchor = calloutAnchor(scene, card);
    if (scene.view.visible && (!anchor || !scene.visible(anchor->adjusted(-400 * m.type, -300 * m.type,
                                                                          400 * m.type, 300 * m.type))))
        return;
    const std::string sentence =
        clean(scene.view.words(explain(*scene.marks.told, scene.machine, scene.texts)));
    const Rect spoken = anchor.value_or(Rect(m.leftCard, scene.top, m.cardWidth, m.cardHeader));
    const CalloutPlaces finder(scene, spoken, card);
    CalloutText text = calloutText(m, sentence, 300 * m.type);
    CalloutPlace place = finder.find(text.size);
    if (card != nullptr) { // a card is wide enough for a flatter one, which often stands nearer
        CalloutText flat = calloutText(m, sentence, m.cardWidth - 2 * m.calloutPadX - m.calloutBar);
        const CalloutPlace other = finder.find(flat.size);
        if ((other.cost + 1 < place.cost || text.shortened) && !other.rect.isNull()) {
            place = other;
            text = std::move(flat);
        }
    }
    if (place.rect.isNull()) // tall cards on both sides and blocks without a gap: then over the blocks
        place.rect =
            Rect({(m.blockLeft + m.blockRight - text.size.width()) / 2, spoken.bottom() + m.air}, text.size);
    const Rect& rect = place.rect;
    if (rect.bottom() + 8 * m.air > scene.picture.bounds.bottom())
        scene.picture.bounds.setBottom(rect.bottom() + 8 * m.air);

    const Target target{Kind::callout, 0, 0};
    if (anchor && !rect.intersects(spoken)) {
        const bool block = card == nullptr && scene.marks.about.kind == Kind::object;
        if (const auto point =
                block ? pointAtBlock(scene, rect, spoken) : std::optional(pointTowards(m, rect, spoken)))
            drawPoint(scene, target, *point);
    }
    scene.box(target, 0, {rect, 6 * m.air, Ink::calloutFill, Ink::none, m.line, Dash::solid});
    const Ink mood = scene.marks.mood == Mood::none ? Ink::accent : inksOf(scene.marks.mood).ink;
    const Ink stripe = scene.marks.mood == Mood::none ? mood : inksOf(scene.marks.mood).fill;
    scene.box(target, 1,
              {{rect.left() + 6 * m.air, rect.top() + 7 * m.air, m.calloutBar, rect.height() - 14 * m.air},
               m.calloutBar / 2,
               stripe,
               Ink::none,
               m.line,
               Dash::solid});
    double y = rect.top() + m.calloutPadY;
    std::uint32_t part = 2;
    for (const std::string& line : text.lines) {
        Text shown = fitted(line,
                            {rect.left() + m.calloutPadX + m.calloutBar, y,
                             rect.width() - 2 * m.calloutPadX - m.calloutBar + 2, m.calloutLine},
                            Face::sans, m.cell, Ink::calloutText);
        shown.full = part == 2 ? sentence : std::string();
        scene.text(target, part++, shown);
        y += m.calloutLine;
    }
    scene.area(target, rect, sentence);
}

} // namespace handlelab
