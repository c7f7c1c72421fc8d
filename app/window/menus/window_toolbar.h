// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar: where the cursor is and why it halted there, and what is wanted most often.
#pragma once

#include "app/window/window_frame.h"

class QLabel;
class QToolBar;
class QToolButton;

namespace handlelab {

class WindowToolBar : public QObject {
    Q_OBJECT

  public:
    /// `speeds` and `models` are menus that it opens, too.
    WindowToolBar(const WindowFrame& frame, const Quiz& quiz, QMenu& speeds, QMenu& models);

    /// Where the cursor is, and why playing halted there.
    void showStep();
    /// Whether something plays, and how fast.
    void showPlayer();
    /// Whether the library is seen, which has no use for most of the buttons.
    void setLibraryShown(bool shown);
    /// Offers to go on to a lesson of this title; an empty one takes the offer back.
    void offerNext(const QString& title);
    void retranslate();
    void restyle();

  private:
    [[nodiscard]] QToolButton* addButton(const char* name = nullptr);
    [[nodiscard]] QToolButton* addMenuButton(QMenu* menu);
    void makeExports();
    [[nodiscard]] bool tooWide() const;

    WindowFrame m_frame;
    const Quiz& m_quiz;
    QToolBar* m_bar;
    QToolButton *m_library, *m_play, *m_speed, *m_next, *m_model, *m_export, *m_present;
    QLabel* m_step;
    QAction* m_nextAction; ///< shows and hides m_next
};

} // namespace handlelab
