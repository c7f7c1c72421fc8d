// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/code_box.h"

namespace handlelab {

CodeBox::CodeBox(QWidget* parent)
    : QTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(7);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QTextEdit::textChanged, this, &CodeBox::updateGeometry);
}

void CodeBox::setMostHeight(int pixels) {
    if (pixels == m_mostHeight)
        return;
    m_mostHeight = pixels;
    updateGeometry();
}

QSize CodeBox::sizeHint() const {
    constexpr int fewestRows = 2;
    const double margins = 2 * document()->documentMargin();
    const double least = fewestRows * (fontMetrics().lineSpacing() + 1) + margins;
    const double most = std::max<double>(least, m_mostHeight);
    return {0, static_cast<int>(std::ceil(std::min(document()->size().height(), most)))};
}

QSize CodeBox::minimumSizeHint() const { return sizeHint(); }

void CodeBox::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other rows, another height
}

} // namespace handlelab
