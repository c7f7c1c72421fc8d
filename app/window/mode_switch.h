// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the window: the stage between its panels, the library, or a presentation. Zooming means
// something else in each.
#pragma once

#include "app/window/window_frame.h"

class QStackedWidget;

namespace handlelab {

class LibraryPage;
class Presentation;
class StageView;

class ModeSwitch : public QObject {
    Q_OBJECT

  public:
    ModeSwitch(const WindowFrame& frame, StageView& stage, Presentation& presentation);

    /// The stage and the library, of which one is seen.
    [[nodiscard]] QStackedWidget* pages() const { return m_pages; }
    [[nodiscard]] LibraryPage& library() const { return *m_library; }
    [[nodiscard]] bool libraryShown() const;
    /// The library takes the place of the stage and its panels.
    void showLibrary();
    void showStage();

  Q_SIGNALS:
    /// The library came or went.
    void changed();

  private:
    void connectActions();
    void presentationChanged();

    WindowFrame m_frame;
    StageView& m_stage;
    Presentation& m_presentation;
    QStackedWidget* m_pages;
    LibraryPage* m_library;
    QByteArray m_docksBesideStage; ///< while the library is shown
};

} // namespace handlelab
