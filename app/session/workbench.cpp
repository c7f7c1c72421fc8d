// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbench.h"

#include "app/look/appearance.h"
#include "app/look/icons.h"

namespace handlelab {

Panel::Panel(const Workbench& bench, const QString& name)
    : m_bench(bench)
    , m_title(new QWidget(this))
    , m_heading(new QLabel(m_title))
    , m_detach(new QToolButton(m_title))
    , m_close(new QToolButton(m_title)) {
    setObjectName(name);
    auto* row = new QHBoxLayout(m_title);
    row->setContentsMargins(12, 6, 6, 4);
    row->setSpacing(2);
    row->addWidget(m_heading);
    row->addStretch(1);
    for (QToolButton* button : {m_detach, m_close}) {
        button->setAutoRaise(true);
        button->setIconSize({12, 12});
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    connect(m_detach, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
    connect(this, &QDockWidget::topLevelChanged, this, [this](bool floating) {
        // a window of its own has no frame of the desktop's, because it keeps the title row
        setContentsMargins(floating ? QMargins(2, 2, 2, 2) : QMargins());
    });
    setTitleBarWidget(m_title);
}

void Panel::addToTitle(QWidget* widget) {
    auto* row = static_cast<QHBoxLayout*>(m_title->layout());
    row->insertWidget(row->indexOf(m_detach), widget);
}

void Panel::addBehindHeading(QWidget* widget) {
    auto* row = static_cast<QHBoxLayout*>(m_title->layout());
    row->insertWidget(1, widget);
}

void Panel::setHeading(const QString& text) {
    setWindowTitle(text);
    m_heading->setText(text.toUpper());
    m_detach->setToolTip(tr("Detach or dock this panel"));
    m_close->setToolTip(tr("Close this panel (View brings it back)"));
    m_detach->setAccessibleName(m_detach->toolTip());
    m_close->setAccessibleName(m_close->toolTip());
}

void Panel::restyle() {
    QFont font = windowFont(look().typeScale * 0.86);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    m_heading->setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look()[Ink::mutedText]);
    m_heading->setPalette(colours);
    const QColor ink = look()[Ink::mutedText], off = look()[Ink::faintText];
    m_detach->setIcon(icon(Glyph::detach, ink, off));
    m_close->setIcon(icon(Glyph::close, ink, off));
    if (widget() != nullptr)
        widget()->setStyleSheet(panelStyle(look().theme));
    refreshSoon();
}

void Panel::refreshSoon() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    refresh();
}

void Panel::paintEvent(QPaintEvent* event) {
    QDockWidget::paintEvent(event);
    if (!isFloating())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), look()[Ink::accent]);
    painter.fillRect(rect().adjusted(2, 2, -2, -2), palette().color(QPalette::Window));
}

void Panel::showEvent(QShowEvent* event) {
    QDockWidget::showEvent(event);
    if (m_stale)
        refreshSoon();
}

void Panel::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshSoon();
    }
}

} // namespace handlelab
