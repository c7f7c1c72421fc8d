// SPDX-License-Identifier: GPL-3.0-or-later
// What all docks have in common: a quiet title row, the session they read, the look they follow. Panels never
// talk to each other: they read the session and call its verbs or the player's.
#pragma once

#include "app/look/look.h"
#include "app/session/session.h"

#include <QDockWidget>
#include <QLabel>
#include <QToolButton>

namespace handlelab {

class Player;

/// What every panel is given.
struct Workbench {
    Session& session;
    Player& player;
    const Look& look;
};

class Panel : public QDockWidget {
    Q_OBJECT

  public:
    /// `name` identifies the panel in saved layouts.
    Panel(const Workbench& bench, const QString& name);

    /// The look changed: take its colours and fonts.
    virtual void restyle();
    /// Whether it is shown when nobody has said otherwise.
    [[nodiscard]] virtual bool wanted() const { return true; }

  protected:
    /// Sets every text of the panel anew.
    virtual void retranslate() = 0;
    /// Shows the session as it is now; called only while the panel can be seen.
    virtual void refresh() {}
    /// Calls refresh once, when the panel is visible.
    void refreshSoon();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void setHeading(const QString& text);
    /// A widget at the right end of the title row.
    void addToTitle(QWidget* widget);
    /// A widget at the left end of the title row, behind the heading.
    void addBehindHeading(QWidget* widget);

    [[nodiscard]] Session& session() const { return m_bench.session; }
    [[nodiscard]] Player& player() const { return m_bench.player; }
    [[nodiscard]] const Look& look() const { return m_bench.look; }
    [[nodiscard]] const Workbench& bench() const { return m_bench; }

  private:
    Workbench m_bench;
    QWidget* m_title;
    QLabel* m_heading;
    QToolButton* m_detach;
    QToolButton* m_close;
    bool m_stale = true;
};

} // namespace handlelab
