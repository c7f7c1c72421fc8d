// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/actor_menu.h"

#include "app/look/appearance.h"
#include "core/machine/views/naming.h"
#include "core/tell/explain.h"

namespace handlelab {

namespace {

/// "editor.exe · T1"
QString actorName(const Moment& moment, Caller actor) {
    if (!actor.process.valid())
        return {};
    return QStringLiteral("%1 · T%2")
        .arg(QString::fromStdString(processName(moment.machine(), moment.texts(), actor.process)))
        .arg(moment.machine()[actor.thread].number);
}

} // namespace

ActorButton::ActorButton(const Workbench& bench)
    : m_bench(bench) {
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ActorButton::fillMenu);
    connect(&bench.session, &Session::positionChanged, this, &ActorButton::refresh);
    connect(&bench.session, &Session::lessonChanged, this, &ActorButton::refresh);
    connect(&bench.session, &Session::actorChanged, this, &ActorButton::refresh);
}

void ActorButton::restyle() {
    setFont(windowFont(m_bench.look.typeScale * 0.9));
    setStyleSheet(QStringLiteral("QToolButton { color: %1; border: none; padding: 1px 4px; }"
                                 "QToolButton:hover, QToolButton:focus { text-decoration: underline; }"
                                 "QToolButton::menu-indicator { image: none; width: 0; }")
                      .arg(hex(m_bench.look.theme, Ink::accent)));
    refresh();
}

void ActorButton::refresh() {
    const QString name = actorName(m_bench.session.moment(), m_bench.session.actor());
    m_text = (name.isEmpty() ? tr("nobody can act") : tr("as %1").arg(name)) + QStringLiteral(" ▾");
    setToolTip(tr("Which process and thread makes the calls"));
    setAccessibleName(m_text);
    updateGeometry();
    showText();
}

QSize ActorButton::sizeHint() const {
    constexpr int padding = 12;
    return {fontMetrics().horizontalAdvance(m_text) + padding, QToolButton::sizeHint().height()};
}

/// A long name gets shorter before it makes its panel wider.
QSize ActorButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void ActorButton::showText() {
    constexpr int padding = 10;
    setText(fontMetrics().elidedText(m_text, Qt::ElideMiddle, width() - padding));
}

void ActorButton::resizeEvent(QResizeEvent* event) {
    QToolButton::resizeEvent(event);
    showText();
}

void ActorButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ActorButton::fillMenu() {
    menu()->clear();
    const Moment moment = m_bench.session.moment();
    const Machine& machine = moment.machine();
    const Caller now = m_bench.session.actor();
    for (std::uint32_t i = 0; i < machine.threads.size(); ++i) {
        const Thread& thread = machine.threads[i];
        if (!thread.alive || !machine[thread.process].alive)
            continue;
        const Caller caller{thread.process, ThreadId{i}};
        QAction* action = menu()->addAction(actorName(moment, caller));
        action->setCheckable(true);
        action->setChecked(now.thread == caller.thread);
        connect(action, &QAction::triggered, this, [this, caller] { m_bench.session.setActor(caller); });
    }
    menu()->addSeparator();
    menu()->addAction(tr("New process…"), this, &ActorButton::newProcessWanted);
}

} // namespace handlelab
