// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/cards/card_paint.h"

#include "app/library/cards/card_measures.h"
#include "app/library/cards/card_text.h"
#include "app/library/library_text.h"
#include "app/look/appearance.h"

#include <QPainter>
#include <QPainterPath>

namespace handlelab {

namespace {

constexpr double titleSize = CardMeasures::titleSize, bodySize = CardMeasures::bodySize,
                 footerSize = CardMeasures::footerSize;
constexpr qsizetype beforeMark = 60; ///< characters of a sentence before what was found in it

QFont weighted(double scale, QFont::Weight weight) {
    QFont font = windowFont(scale);
    font.setWeight(weight);
    return font;
}

/// One card while it is painted.
class CardPainter {
  public:
    CardPainter(QPainter& painter, const QRect& place, const CardContent& card, const Look& look)
        : m_painter(painter)
        , m_place(place)
        , m_card(card)
        , m_look(look)
        , m_measures(look.typeScale) {}

    void frame(const CardTouch& touch) const;
    void normal() const;
    void wide() const;

  private:
    void picture(const QImage& picture, const QRect& place) const;
    void arrow(QPointF middle) const;
    void title(const QRect& place) const;
    void body(const QRect& place, int lines) const;
    void footer(const QRect& place) const;
    [[nodiscard]] int finishedTick(const QRect& place) const;
    [[nodiscard]] int progressBar(const QRect& place) const;
    [[nodiscard]] int px(double pixels) const { return m_measures.px(pixels); }
    [[nodiscard]] int lineHeight(double size) const { return m_measures.lineHeight(size); }
    [[nodiscard]] QRect inside() const {
        const int padding = m_measures.padding();
        return m_place.adjusted(padding, padding, -padding, -padding);
    }

    QPainter& m_painter;
    QRect m_place;
    const CardContent& m_card;
    const Look& m_look;
    CardMeasures m_measures;
};

void CardPainter::frame(const CardTouch& touch) const {
    const bool lit = touch.hovered || touch.pressed;
    const double line = touch.focused ? 2 : 1;
    m_painter.setBrush(touch.pressed ? mixed(m_look[Ink::card], m_look[Ink::accent], 0.08)
                                     : m_look[Ink::card]);
    m_painter.setPen(QPen(m_look[touch.focused || lit ? Ink::accent : Ink::cardBorder], line));
    const double inset = line / 2;
    m_painter.drawRoundedRect(QRectF(m_place).adjusted(inset, inset, -inset, -inset), px(8), px(8));
}

void CardPainter::picture(const QImage& picture, const QRect& place) const {
    QPainterPath outline;
    outline.addRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.save();
    m_painter.setClipPath(outline);
    m_painter.fillRect(place, m_look[Ink::stageGround]);
    if (!picture.isNull())
        m_painter.drawImage(QRectF(place), picture);
    m_painter.restore();
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_look[Ink::cardBorder]);
    m_painter.drawPath(outline);
}

/// From the first picture to the second.
void CardPainter::arrow(QPointF middle) const {
    const double reach = px(4.5);
    m_painter.setPen(QPen(m_look[Ink::mutedText], 1.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    m_painter.drawLine(middle + QPointF(reach, 0), middle + QPointF(reach - px(3.5), -px(3.5)));
    m_painter.drawLine(middle + QPointF(reach, 0), middle + QPointF(reach - px(3.5), px(3.5)));
}

void CardPainter::normal() const {
    const QRect room = inside();
    const QSize size = m_measures.picture(m_card.shape, m_place.width());
    const QRect first(room.topLeft(), size);
    const QRect second(QPoint(room.right() + 1 - size.width(), room.top()), size);
    picture(m_card.first, first);
    picture(m_card.second, second);
    arrow(QPointF((first.right() + second.left()) / 2.0 + 0.5, first.center().y()));

    int y = first.bottom() + 1 + m_measures.gap();
    title({room.left(), y, room.width(), lineHeight(titleSize)});
    y += lineHeight(titleSize) + px(3);
    const int lines = CardMeasures::bodyLines;
    body({room.left(), y, room.width(), lines * lineHeight(bodySize)}, lines);
    const int high = lineHeight(footerSize);
    footer({room.left(), room.bottom() + 1 - high, room.width(), high});
}

void CardPainter::title(const QRect& place) const {
    QRect rest = place;
    const QFont font = weighted(m_look.typeScale * titleSize, QFont::DemiBold);
    if (!m_card.lesson.number.isEmpty()) {
        const int wide = QFontMetrics(font).horizontalAdvance(m_card.lesson.number) + px(8);
        paintCardText(m_painter, {m_card.lesson.number, font, m_look[Ink::mutedText], 1, {}, {}, {}}, rest);
        rest.setLeft(rest.left() + wide);
    }
    const std::vector<Mark> marks = m_card.state.hit ? m_card.state.hit->titleMarks : std::vector<Mark>();
    paintCardText(m_painter,
                  {m_card.lesson.text.title, font, m_look[Ink::text], 1, marks, m_look[Ink::changedFill],
                   m_look[Ink::changedText]},
                  rest);
}

void CardPainter::body(const QRect& place, int lines) const {
    const bool found = m_card.state.hit && !m_card.state.hit->sentence.isEmpty();
    const Hit hit = found ? shortened(*m_card.state.hit, beforeMark) : Hit();
    paintCardText(m_painter,
                  {found ? hit.sentence : m_card.lesson.text.summary, windowFont(m_look.typeScale * bodySize),
                   m_look[found ? Ink::text : Ink::mutedText], lines, hit.marks, m_look[Ink::changedFill],
                   m_look[Ink::changedText]},
                  place);
}

/// Returns how wide it is, with the gap behind it.
int CardPainter::finishedTick(const QRect& place) const {
    const double side = place.height() * 0.42;
    const QPointF corner(place.left() + side * 0.5, place.center().y() + side * 0.5);
    m_painter.setPen(QPen(m_look[Ink::newText], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(
        QPolygonF({corner - QPointF(side * 0.5, side * 0.5), corner, corner + QPointF(side, -side)}));
    return qRound(side * 1.5) + px(7);
}

/// Returns where what follows it begins.
int CardPainter::progressBar(const QRect& place) const {
    const LessonProgress& progress = m_card.state.progress;
    const QRectF track(place.left(), place.center().y() - px(2), px(72), px(5));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mixed(m_look[Ink::card], m_look[Ink::text], 0.16));
    m_painter.drawRoundedRect(track, px(2.5), px(2.5));
    m_painter.setBrush(m_look[Ink::accent]);
    const double share = static_cast<double>(progress.stepsSeen) / progress.steps;
    m_painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(std::max(track.height(), track.width() * share), track.height())),
        px(2.5), px(2.5));
    return qRound(track.right()) + px(9);
}

void CardPainter::footer(const QRect& place) const {
    const LessonProgress& progress = m_card.state.progress;
    QRect rest = place;
    const auto say = [&](const QString& text, Ink ink, const QFont& face) {
        paintCardText(m_painter, {text, face, m_look[ink], 1, {}, {}, {}}, rest);
        rest.setLeft(rest.left() + QFontMetrics(face).horizontalAdvance(text) + px(10));
    };
    const QFont plain = weighted(m_look.typeScale * footerSize, QFont::Normal);
    if (progress.finished()) {
        rest.setLeft(rest.left() + finishedTick(rest));
        say(m_card.progressText(), Ink::newText, weighted(m_look.typeScale * footerSize, QFont::DemiBold));
    } else if (progress.stepsSeen > 0) {
        rest.setLeft(progressBar(rest));
        say(m_card.progressText(), Ink::text, plain);
    } else {
        say(m_card.progressText(), Ink::mutedText, plain);
    }
    const CardState& state = m_card.state;
    if (state.asked > 0)
        say(QStringLiteral("·  ") +
                LibraryText::tr("%1 of %n questions right", nullptr, state.asked).arg(state.right),
            Ink::mutedText, windowFont(m_look.typeScale * footerSize));
}

void CardPainter::wide() const {
    const QRect room = inside();
    const QRect left(room.topLeft(), m_measures.picture(m_card.shape, m_place.width()));
    picture(m_card.first, left);

    const QFont strong = weighted(m_look.typeScale, QFont::DemiBold);
    const QString label = LibraryText::tr("Continue") + QStringLiteral("  ▸");
    const QSize pill(QFontMetrics(strong).horizontalAdvance(label) + px(32), px(34));
    const QRect button(QPoint(room.right() + 1 - pill.width(), room.center().y() - pill.height() / 2), pill);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look[Ink::accent]);
    m_painter.drawRoundedRect(button, pill.height() / 2.0, pill.height() / 2.0);
    m_painter.setPen(m_look[Ink::onAccent]);
    m_painter.setFont(strong);
    m_painter.drawText(button, Qt::AlignCenter, label);

    QRect text(left.right() + px(18), room.top(), 0, room.height());
    text.setRight(button.left() - px(18));
    int y = text.top();
    const QFont small = weighted(m_look.typeScale * footerSize, QFont::DemiBold);
    const QString where =
        LibraryText::tr("Where you left off") + QStringLiteral("  ·  ") + m_card.progressText();
    y += paintCardText(m_painter, {where, small, m_look[Ink::accent], 1, {}, {}, {}},
                       {text.left(), y, text.width(), lineHeight(footerSize)}) +
         px(6);
    title({text.left(), y, text.width(), lineHeight(titleSize)});
    y += lineHeight(titleSize) + px(4);
    const int lines = std::max(1, (room.bottom() + 1 - y) / lineHeight(bodySize));
    body({text.left(), y, text.width(), lines * lineHeight(bodySize)}, lines);
}

} // namespace

void paintCard(QPainter& painter, const QRect& place, const CardContent& card, const CardTouch& touch,
               const Look& look) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const CardPainter face(painter, place, card, look);
    face.frame(touch);
    card.shape == CardShape::wide ? face.wide() : face.normal();
}

} // namespace handlelab
