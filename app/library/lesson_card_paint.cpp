// SPDX-License-Identifier: GPL-3.0-or-later
// How a card of the library is drawn.
#include "app/library/card_text.h"
#include "app/library/lesson_card.h"
#include "app/look/appearance.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace handlelab {

namespace {

constexpr double padding = 14, gap = 10, arrowWidth = 22; // at type scale 1
constexpr double pictureShape = 0.405; // height of a picture for its width: that of a short stage
constexpr double titleSize = 1.12, bodySize = 1, footerSize = 0.92;
constexpr int bodyLines = 3;
constexpr qsizetype beforeMark = 60; ///< characters of a sentence before what was found in it

QFont weighted(double scale, QFont::Weight weight) {
    QFont font = windowFont(scale);
    font.setWeight(weight);
    return font;
}

} // namespace

int LessonCard::px(double pixels) const { return qRound(pixels * m_look.typeScale); }

int LessonCard::lineHeight(double size) const {
    return QFontMetrics(windowFont(m_look.typeScale * size)).height() + 2;
}

QSize LessonCard::pictureSize(int width) const {
    const int wide = m_shape == Shape::wide ? px(208) : (width - 2 * px(padding) - px(arrowWidth)) / 2;
    return {wide, qRound(wide * pictureShape)};
}

int LessonCard::heightFor(int width) const {
    if (m_shape == Shape::wide)
        return 2 * px(padding) + pictureSize(width).height();
    return 2 * px(padding) + pictureSize(width).height() + 2 * px(gap) + lineHeight(titleSize) + px(3) +
           bodyLines * lineHeight(bodySize) + lineHeight(footerSize);
}

void LessonCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintFrame(painter);
    m_shape == Shape::wide ? paintWide(painter) : paintNormal(painter);
}

void LessonCard::paintFrame(QPainter& painter) const {
    const bool lit = underMouse() || isDown();
    const QColor fill = isDown() ? mixed(m_look[Ink::card], m_look[Ink::accent], 0.08) : m_look[Ink::card];
    const double line = hasFocus() ? 2 : 1;
    painter.setBrush(fill);
    painter.setPen(QPen(m_look[hasFocus() || lit ? Ink::accent : Ink::cardBorder], line));
    const double inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(8), px(8));
}

void LessonCard::paintPicture(QPainter& painter, const QImage& picture, const QRect& place) const {
    QPainterPath outline;
    outline.addRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(place, m_look[Ink::stageGround]);
    if (!picture.isNull())
        painter.drawImage(QRectF(place), picture);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_look[Ink::cardBorder]);
    painter.drawPath(outline);
}

void LessonCard::paintNormal(QPainter& painter) const {
    const QRect inside = rect().adjusted(px(padding), px(padding), -px(padding), -px(padding));
    const QSize size = pictureSize(width());
    const QRect first(inside.topLeft(), size);
    const QRect second(QPoint(inside.right() + 1 - size.width(), inside.top()), size);
    paintPicture(painter, m_first, first);
    paintPicture(painter, m_second, second);
    const QPointF middle((first.right() + second.left()) / 2.0 + 0.5, first.center().y());
    const double reach = px(4.5);
    painter.setPen(QPen(m_look[Ink::mutedText], 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    painter.drawLine(middle + QPointF(reach, 0), middle + QPointF(reach - px(3.5), -px(3.5)));
    painter.drawLine(middle + QPointF(reach, 0), middle + QPointF(reach - px(3.5), px(3.5)));

    int y = first.bottom() + 1 + px(gap);
    paintTitle(painter, {inside.left(), y, inside.width(), lineHeight(titleSize)});
    y += lineHeight(titleSize) + px(3);
    paintBody(painter, {inside.left(), y, inside.width(), bodyLines * lineHeight(bodySize)}, bodyLines);
    const int footer = lineHeight(footerSize);
    paintFooter(painter, {inside.left(), inside.bottom() + 1 - footer, inside.width(), footer});
}

void LessonCard::paintTitle(QPainter& painter, const QRect& place) const {
    QRect rest = place;
    const QFont font = weighted(m_look.typeScale * titleSize, QFont::DemiBold);
    if (!m_lesson.number.isEmpty()) {
        const int wide = QFontMetrics(font).horizontalAdvance(m_lesson.number) + px(8);
        paintCardText(painter, {m_lesson.number, font, m_look[Ink::mutedText], 1, {}, {}, {}}, rest);
        rest.setLeft(rest.left() + wide);
    }
    const std::vector<Mark> marks = m_state.hit ? m_state.hit->titleMarks : std::vector<Mark>();
    paintCardText(painter,
                  {m_lesson.text.title, font, m_look[Ink::text], 1, marks, m_look[Ink::changedFill],
                   m_look[Ink::changedText]},
                  rest);
}

void LessonCard::paintBody(QPainter& painter, const QRect& place, int lines) const {
    const bool found = m_state.hit && !m_state.hit->sentence.isEmpty();
    const Hit hit = found ? shortened(*m_state.hit, beforeMark) : Hit();
    paintCardText(painter,
                  {found ? hit.sentence : m_lesson.text.summary, windowFont(m_look.typeScale * bodySize),
                   m_look[found ? Ink::text : Ink::mutedText], lines, hit.marks, m_look[Ink::changedFill],
                   m_look[Ink::changedText]},
                  place);
}

void LessonCard::paintFooter(QPainter& painter, const QRect& place) const {
    const LessonProgress& progress = m_state.progress;
    QRect rest = place;
    const QFont font =
        weighted(m_look.typeScale * footerSize, progress.finished() ? QFont::DemiBold : QFont::Normal);
    const auto say = [&](const QString& text, const QColor& ink, const QFont& face) {
        paintCardText(painter, {text, face, ink, 1, {}, {}, {}}, rest);
        rest.setLeft(rest.left() + QFontMetrics(face).horizontalAdvance(text) + px(10));
    };
    if (progress.finished()) {
        const double side = rest.height() * 0.42;
        const QPointF corner(rest.left() + side * 0.5, rest.center().y() + side * 0.5);
        painter.setPen(QPen(m_look[Ink::newText], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF({corner - QPointF(side * 0.5, side * 0.5), corner, corner + QPointF(side, -side)}));
        rest.setLeft(rest.left() + qRound(side * 1.5) + px(7));
        say(progressText(), m_look[Ink::newText], font);
    } else if (progress.stepsSeen > 0) {
        const QRectF track(rest.left(), rest.center().y() - px(2), px(72), px(5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(m_look[Ink::card], m_look[Ink::text], 0.16));
        painter.drawRoundedRect(track, px(2.5), px(2.5));
        painter.setBrush(m_look[Ink::accent]);
        const double share = static_cast<double>(progress.stepsSeen) / progress.steps;
        painter.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(std::max(track.height(), track.width() * share), track.height())),
            px(2.5), px(2.5));
        rest.setLeft(qRound(track.right()) + px(9));
        say(progressText(), m_look[Ink::text], font);
    } else {
        say(progressText(), m_look[Ink::mutedText], font);
    }
    if (m_state.asked > 0)
        say(QStringLiteral("·  ") + tr("%1 of %n questions right", nullptr, m_state.asked).arg(m_state.right),
            m_look[Ink::mutedText], windowFont(m_look.typeScale * footerSize));
}

void LessonCard::paintWide(QPainter& painter) const {
    const QRect inside = rect().adjusted(px(padding), px(padding), -px(padding), -px(padding));
    const QRect picture(inside.topLeft(), pictureSize(width()));
    paintPicture(painter, m_first, picture);

    const QFont strong = weighted(m_look.typeScale, QFont::DemiBold);
    const QString label = tr("Continue") + QStringLiteral("  ▸");
    const QSize pill(QFontMetrics(strong).horizontalAdvance(label) + px(32), px(34));
    const QRect button(QPoint(inside.right() + 1 - pill.width(), inside.center().y() - pill.height() / 2),
                       pill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look[Ink::accent]);
    painter.drawRoundedRect(button, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(m_look[Ink::onAccent]);
    painter.setFont(strong);
    painter.drawText(button, Qt::AlignCenter, label);

    QRect text(picture.right() + px(18), inside.top(), 0, inside.height());
    text.setRight(button.left() - px(18));
    int y = text.top();
    const QFont small = weighted(m_look.typeScale * footerSize, QFont::DemiBold);
    const QString where = tr("Where you left off") + QStringLiteral("  ·  ") + progressText();
    y += paintCardText(painter, {where, small, m_look[Ink::accent], 1, {}, {}, {}},
                       {text.left(), y, text.width(), lineHeight(footerSize)}) +
         px(6);
    paintTitle(painter, {text.left(), y, text.width(), lineHeight(titleSize)});
    y += lineHeight(titleSize) + px(4);
    const int lines = std::max(1, (inside.bottom() + 1 - y) / lineHeight(bodySize));
    paintBody(painter, {text.left(), y, text.width(), lines * lineHeight(bodySize)}, lines);
}

} // namespace handlelab
