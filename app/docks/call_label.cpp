// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/call_label.h"

#include <QPainter>
#include <QTextLayout>

namespace handlelab {

CallLabel::CallLabel() {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList CallLabel::linesFor(int width, qsizetype most) const {
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text(), font());
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40));
        if (lines.size() + 1 == most) {
            lines << fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight,
                                              std::max(width, 40));
            break;
        }
        lines << text().mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

int CallLabel::heightForWidth(int width) const {
    const qsizetype lines = std::max<qsizetype>(1, linesFor(width).size());
    return static_cast<int>(lines) * fontMetrics().lineSpacing();
}

QSize CallLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2, heightForWidth(width())};
}

QSize CallLabel::minimumSizeHint() const { return {40, fontMetrics().lineSpacing()}; }

void CallLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    int baseline = fontMetrics().ascent();
    // where there is less room than it asked for, whole lines all the same
    const qsizetype room = std::clamp<qsizetype>(height() / fontMetrics().lineSpacing(), 1, mostLines);
    for (const QString& line : linesFor(width(), room)) {
        painter.drawText(0, baseline, line);
        baseline += fontMetrics().lineSpacing();
    }
}

} // namespace handlelab
