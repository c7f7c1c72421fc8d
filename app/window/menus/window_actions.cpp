// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus/window_actions.h"

#include "app/window/window_text.h"

namespace handlelab {

WindowActions::WindowActions(QMainWindow& window)
    : m_window(window) {
    for (const ActionRow& row : actionRows()) {
        auto* made = new QAction(&window);
        QList<QKeySequence> keys;
        for (const QKeyCombination key : row.keys)
            if (key.key() != Qt::Key_unknown)
                keys.append(key);
        made->setShortcuts(keys);
        made->setCheckable(row.checkable);
        made->setEnabled(row.enabled);
        made->setAutoRepeat(row.repeats);
        window.addAction(made);
        m_actions.push_back(made);
    }
}

void WindowActions::on(WindowAction action, std::function<void()> answer) const {
    QObject::connect((*this)[action], &QAction::triggered, &m_window, std::move(answer));
}

void WindowActions::enable(std::initializer_list<WindowAction> actions, bool enabled) const {
    for (const WindowAction action : actions)
        (*this)[action]->setEnabled(enabled);
}

QMenu* WindowActions::addMenu(const char* source, QMenu* parent) {
    QMenu* menu = parent != nullptr ? parent->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    m_menus.emplace_back(menu, source);
    return menu;
}

QAction* WindowActions::addChoice(QMenu* menu, const char* source, std::function<void()> choose) {
    auto* made = new QAction(&m_window);
    made->setCheckable(true);
    QObject::connect(made, &QAction::triggered, &m_window, std::move(choose));
    menu->addAction(made);
    m_window.addAction(made);
    m_choices.emplace_back(made, source);
    return made;
}

void WindowActions::retranslate() const {
    for (const ActionRow& row : actionRows())
        if (row.text != nullptr)
            (*this)[row.action]->setText(WindowText::tr(row.text));
    for (const auto& [menu, source] : m_menus)
        menu->setTitle(WindowText::tr(source));
    for (const auto& [choice, source] : m_choices)
        choice->setText(WindowText::tr(source));
}

void WindowActions::restyle(QColor ink, QColor off) const {
    for (const ActionRow& row : actionRows())
        if (row.glyph)
            (*this)[row.action]->setIcon(icon(*row.glyph, ink, off));
}

} // namespace handlelab
