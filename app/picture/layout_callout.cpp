// SPDX-License-Identifier: GPL-3.0-or-later
// The dark sentence about the current micro-step. It takes the free place nearest to the thing it speaks of:
// never over a card, a block or a label, and over as few arrows as can be.
#include "layout_callout_place.h"
#include "layout_wrap.h"
#include "theme.h"

#include "core/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;

constexpr qsizetype mostLines = 4;

/// The sentence in lines, at most so wide, all of about the same length.
struct CalloutText {
    QStringList lines;
    QSizeF size; ///< of the whole callout
};

CalloutText calloutText(const Measures& m, const QString& sentence, double widest) {
    QStringList lines = wrapped(sentence, Face::sans, m.cell, widest);
    double narrow = widest / 4, wide = widest; // the narrowest width that needs no more lines
    while (wide - narrow > 2) {
        const double middle = (narrow + wide) / 2;
        const QStringList tried = wrapped(sentence, Face::sans, m.cell, middle);
        const bool whole = std::none_of(tried.begin(), tried.end(),
                                        [](const QString& line) { return line.endsWith(QChar(u'\u2026')); });
        (whole && tried.size() <= lines.size() ? wide : narrow) = middle;
    }
    if (lines.size() > 1)
        lines = wrapped(sentence, Face::sans, m.cell, wide);
    if (lines.size() > mostLines) {
        lines = lines.first(mostLines);
        lines.back() += QChar(u'\u2026');
    }
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, textWidth(line, Face::sans, m.cell));
    return {lines,
            {width + 2 * m.calloutPadX + m.calloutBar,
             static_cast<double>(lines.size()) * m.calloutLine + 2 * m.calloutPadY}};
}

/// A small point at the edge nearest to what the callout speaks of.
void drawPoint(Scene& scene, const Target& target, const QRectF& rect, const QRectF& anchor) {
    const Measures& m = scene.m;
    const double inset = 16 * m.air, inside = 5 * m.air, outside = 6 * m.air;
    const QPointF middle(
        std::clamp((std::max(rect.left(), anchor.left()) + std::min(rect.right(), anchor.right())) / 2,
                   rect.left() + inset, rect.right() - inset),
        std::clamp(anchor.center().y(), rect.top() + rect.height() / 2 - 4 * m.air,
                   rect.bottom() - rect.height() / 2 + 4 * m.air));
    QPointF from, to;
    if (anchor.bottom() <= rect.top())
        from = {middle.x(), rect.top() + inside}, to = {middle.x(), rect.top() - outside};
    else if (anchor.top() >= rect.bottom())
        from = {middle.x(), rect.bottom() - inside}, to = {middle.x(), rect.bottom() + outside};
    else if (anchor.right() <= rect.left())
        from = {rect.left() + inside, middle.y()}, to = {rect.left() - outside, middle.y()};
    else if (anchor.left() >= rect.right())
        from = {rect.right() - inside, middle.y()}, to = {rect.right() + outside, middle.y()};
    else
        return;
    Path point;
    point.points = {from, from + (to - from) / 3, from + (to - from) * 2 / 3, to};
    point.ink = Ink::calloutFill;
    point.width = (inside + outside - 5) / 2; // the head is as long as the whole path
    point.head = true;
    scene.path(target, 40, std::move(point));
}

} // namespace

void drawCallout(Scene& scene) {
    if (!scene.view.callout || !scene.marks.told)
        return;
    const Measures& m = scene.m;
    const Card* card = calloutCard(scene);
    const auto anchor = calloutAnchor(scene, card);
    if (scene.view.visible && (!anchor || !scene.visible(anchor->adjusted(-400 * m.type, -300 * m.type,
                                                                          400 * m.type, 300 * m.type))))
        return;
    const QString sentence = clean(scene.view.words(explain(*scene.marks.told, scene.machine, scene.texts)));
    const QRectF spoken = anchor.value_or(QRectF(m.leftCard, scene.top, m.cardWidth, m.cardHeader));
    const CalloutPlaces finder(scene, spoken, card);
    CalloutText text = calloutText(m, sentence, 300 * m.type);
    CalloutPlace place = finder.find(text.size);
    if (card != nullptr) { // a card is wide enough for a flatter one, which often stands nearer
        CalloutText flat = calloutText(m, sentence, m.cardWidth - 2 * m.calloutPadX - m.calloutBar);
        if (const CalloutPlace other = finder.find(flat.size); other.cost + 1 < place.cost) {
            place = other;
            text = std::move(flat);
        }
    }
    if (place.rect.isNull()) // tall cards on both sides and blocks without a gap: then over the blocks
        place.rect = QRectF({(m.blockLeft + m.blockRight - text.size.width()) / 2, spoken.bottom() + m.air},
                            text.size);
    const QRectF& rect = place.rect;
    if (rect.bottom() + 8 * m.air > scene.picture.bounds.bottom())
        scene.picture.bounds.setBottom(rect.bottom() + 8 * m.air);

    const Target target{Kind::callout, 0, 0};
    if (anchor)
        drawPoint(scene, target, rect, spoken);
    scene.box(target, 0, {rect, 6 * m.air, Ink::calloutFill, Ink::none, m.line, Dash::solid});
    const Ink mood = scene.marks.mood == Lit::none ? Ink::accent : inksOf(scene.marks.mood).ink;
    const Ink stripe = scene.marks.mood == Lit::none ? mood : inksOf(scene.marks.mood).fill;
    scene.box(target, 1,
              {{rect.left() + 6 * m.air, rect.top() + 7 * m.air, m.calloutBar, rect.height() - 14 * m.air},
               m.calloutBar / 2,
               stripe,
               Ink::none,
               m.line,
               Dash::solid});
    double y = rect.top() + m.calloutPadY;
    std::uint32_t part = 2;
    for (const QString& line : text.lines) {
        Text shown = fitted(line,
                            {rect.left() + m.calloutPadX + m.calloutBar, y,
                             rect.width() - 2 * m.calloutPadX - m.calloutBar + 2, m.calloutLine},
                            Face::sans, m.cell, Ink::calloutText);
        shown.full = part == 2 ? sentence : QString();
        scene.text(target, part++, shown);
        y += m.calloutLine;
    }
    scene.area(target, rect, sentence);
}

} // namespace handlelab
