// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/cards/card_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace handlelab {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const CardText& text, qsizetype offset, qsizetype length) {
    QList<QTextLayout::FormatRange> formats;
    for (const Mark& mark : text.marks) {
        const qsizetype begin = std::max(mark.begin, offset) - offset;
        const qsizetype end = std::min(mark.begin + mark.length, offset + length) - offset;
        if (end <= begin)
            continue;
        QTextCharFormat format;
        format.setBackground(text.markGround);
        format.setForeground(text.markInk);
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(true); // colour is never alone
        formats.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
    }
    return formats;
}

void paintLine(QPainter& painter, const CardText& text, const QString& line, qsizetype offset, QPointF at) {
    QTextLayout layout(line, text.font);
    layout.setFormats(formatsOf(text, offset, line.size()));
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    layout.draw(&painter, at);
}

} // namespace

int paintCardText(QPainter& painter, const CardText& text, const QRect& place) {
    const QFontMetrics metrics(text.font);
    const int lineHeight = metrics.height() + 2;
    QTextLayout wrapped(text.text, text.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapped.setTextOption(option);
    wrapped.setFormats(formatsOf(text, 0, text.text.size()));
    painter.setPen(text.ink);
    painter.setFont(text.font);
    int y = place.top();
    wrapped.beginLayout();
    for (int i = 0; i < text.lines; ++i) {
        QTextLine line = wrapped.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const qsizetype begin = line.textStart(), end = begin + line.textLength();
        const bool cut = i + 1 == text.lines && end < text.text.size();
        const QString shown = cut ? metrics.elidedText(text.text.mid(begin), Qt::ElideRight, place.width())
                                  : text.text.mid(begin, line.textLength());
        paintLine(painter, text, shown, begin, QPointF(place.left(), y));
        y += lineHeight;
    }
    wrapped.endLayout();
    return y - place.top();
}

Hit shortened(const Hit& hit, qsizetype before) {
    if (hit.marks.empty() || hit.marks.front().begin <= before)
        return hit;
    Hit cut = hit;
    qsizetype from = hit.marks.front().begin - before;
    while (from > 0 && from < hit.marks.front().begin && !hit.sentence[from - 1].isSpace() &&
           hit.sentence[from].unicode() < 0x2E80)
        ++from; // begin with a whole word
    cut.sentence = QStringLiteral("… ") + hit.sentence.mid(from);
    for (Mark& mark : cut.marks)
        mark.begin += 2 - from;
    return cut;
}

} // namespace handlelab
