// SPDX-License-Identifier: GPL-3.0-or-later
// The actions and menus of the window as things of Qt's. Every text is kept with its source, so that a change
// of language is a loop.
#pragma once

#include "app/window/menus/window_action.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

#include <functional>
#include <utility>
#include <vector>

namespace handlelab {

/// One of the values that a submenu offers, under a text that is translated with the window's.
template <class Value>
struct MenuChoice {
    const char* text;
    Value value;
};

class WindowActions {
  public:
    /// Makes all actions as children of the window; their keys work while the menu bar is away.
    explicit WindowActions(QMainWindow& window);

    [[nodiscard]] QAction* operator[](WindowAction action) const {
        return m_actions[static_cast<std::size_t>(action)];
    }
    /// Says what is done when somebody asks for an action.
    void on(WindowAction action, std::function<void()> answer) const;
    void enable(std::initializer_list<WindowAction> actions, bool enabled) const;

    /// A menu of the menu bar, or below `parent`.
    QMenu* addMenu(const char* source, QMenu* parent = nullptr);
    /// A submenu of which one entry is chosen, looked up each time it opens.
    template <class Value>
    QMenu* addChoices(QMenu* parent, const char* source, const std::vector<MenuChoice<Value>>& choices,
                      std::function<void(const Value&)> choose, std::function<bool(const Value&)> isChosen);
    /// All texts anew, in the language of now.
    void retranslate() const;
    /// All icons anew.
    void restyle(QColor ink, QColor off) const;

  private:
    QAction* addChoice(QMenu* menu, const char* source, std::function<void()> choose);

    QMainWindow& m_window;
    std::vector<QAction*> m_actions; ///< in the order of the enumerators
    std::vector<std::pair<QMenu*, const char*>> m_menus;
    std::vector<std::pair<QAction*, const char*>> m_choices;
};

template <class Value>
QMenu* WindowActions::addChoices(QMenu* parent, const char* source,
                                 const std::vector<MenuChoice<Value>>& choices,
                                 std::function<void(const Value&)> choose,
                                 std::function<bool(const Value&)> isChosen) {
    QMenu* menu = addMenu(source, parent);
    auto* group = new QActionGroup(menu);
    for (const auto& [text, value] : choices) {
        QAction* made = addChoice(menu, text, [choose, value = value] { choose(value); });
        group->addAction(made);
        QObject::connect(menu, &QMenu::aboutToShow, made,
                         [made, isChosen, value = value] { made->setChecked(isChosen(value)); });
    }
    return menu;
}

} // namespace handlelab
