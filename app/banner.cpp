// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "appearance.h"
#include "icons.h"

namespace handlelab {

Banner::Banner(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_label(new QLabel)
    , m_close(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText); // lessons of strangers are quoted
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    setAutoFillBackground(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::say(const QString& text, bool wrong) {
    m_wrong = wrong;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    restyle();
}

void Banner::restyle() {
    const QColor ink = m_look[m_wrong ? Ink::refusedText : Ink::changedText];
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_look[m_wrong ? Ink::refusedFill : Ink::changedFill]);
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
    m_close->setIcon(icon(Glyph::close, ink, ink));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace handlelab
