// SPDX-License-Identifier: GPL-3.0-or-later
// Full screen for a room: only the stage, large type, and the keys of clickers.
#pragma once

#include "docks/panel.h"

class QMainWindow;

namespace handlelab {

class StageView;

class Presentation : public QObject {
    Q_OBJECT

  public:
    Presentation(QMainWindow& window, StageView& stage, const Bench& bench);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool blank() const;
    [[nodiscard]] bool notes() const;
    void enter();
    void leave();
    void toggle() { m_active ? leave() : enter(); }
    void toggleBlank();
    void toggleNotes();

  Q_SIGNALS:
    /// A presentation began, ended, or got another size.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    void fillNotes();

    QMainWindow& m_window;
    StageView& m_stage;
    Bench m_bench;
    QWidget* m_blank;
    QLabel* m_notes;
    std::vector<QWidget*> m_hidden; ///< what was visible before
    QByteArray m_state;
    Qt::WindowStates m_windowState;
    bool m_active = false;
};

} // namespace handlelab
