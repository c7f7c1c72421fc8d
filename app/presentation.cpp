// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include "appearance.h"
#include "prose/prose_document.h"
#include "stage_view.h"

namespace handlelab {

Presentation::Presentation(QMainWindow& window, StageView& stage, const Bench& bench)
    : QObject(&window)
    , m_window(window)
    , m_stage(stage)
    , m_bench(bench)
    , m_blank(new QWidget(&window))
    , m_notes(new QLabel(&window)) {
    m_blank->setAutoFillBackground(true);
    m_blank->setPalette(QPalette(Qt::black));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::RichText);
    m_blank->hide();
    m_notes->hide();
    window.installEventFilter(this);
    connect(&bench.session, &Session::positionChanged, this, &Presentation::fillNotes);
}

bool Presentation::blank() const { return !m_blank->isHidden(); }
bool Presentation::notes() const { return !m_notes->isHidden(); }

void Presentation::enter() {
    if (m_active)
        return;
    m_active = true;
    m_state = m_window.saveState();
    m_windowState = m_window.windowState();
    m_hidden.clear();
    std::vector<QWidget*> chrome{m_window.menuBar()};
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        chrome.push_back(dock);
    for (QToolBar* bar : m_window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        chrome.push_back(bar);
    for (QWidget* widget : chrome)
        if (!widget->isHidden()) {
            m_hidden.push_back(widget);
            widget->hide();
        }
    m_window.showFullScreen();
    m_stage.setFocus();
    m_stage.setPresenting(true);
    Q_EMIT changed();
}

void Presentation::leave() {
    if (!m_active)
        return;
    m_active = false;
    m_blank->hide();
    m_notes->hide();
    Q_EMIT changed(); // what stands below the stage goes first, or the window grows to hold it and the panels
    m_window.setWindowState(m_windowState);
    for (QWidget* widget : m_hidden)
        widget->show();
    m_window.restoreState(m_state);
    m_stage.setPresenting(false);
    Q_EMIT changed();
}

void Presentation::toggleBlank() {
    m_blank->setVisible(m_active && !blank());
    place();
}

void Presentation::toggleNotes() {
    m_notes->setVisible(m_active && !notes());
    fillNotes();
    place();
}

void Presentation::fillNotes() {
    if (!notes())
        return;
    Look look = m_bench.look;
    look.typeScale = m_window.height() / 1080.0 * 1.9;
    m_notes->setStyleSheet(
        QStringLiteral("QLabel { background: %1; color: %2; padding: 18px 28px; }")
            .arg(hex(m_bench.look.theme, Ink::calloutFill), hex(m_bench.look.theme, Ink::calloutText)));
    m_notes->setText(proseHtmlAt(m_bench.session.lesson(), m_bench.session.timeline(), look, 1200));
    place();
}

void Presentation::place() {
    m_blank->setGeometry(m_window.rect());
    const int high = std::min(m_notes->heightForWidth(m_window.width()), m_window.height() / 2);
    m_notes->setGeometry(0, m_window.height() - high, m_window.width(), high);
    m_notes->raise();
    m_blank->raise();
}

bool Presentation::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize && m_active) {
        place();
        Q_EMIT changed(); // what is sized for the room must be sized anew
    }
    return QObject::eventFilter(watched, event);
}

} // namespace handlelab
