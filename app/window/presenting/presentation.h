// SPDX-License-Identifier: GPL-3.0-or-later
// Full screen for a room: the stage below the call, large type, and the keys of clickers.
#pragma once

#include "app/reading/passage.h"
#include "app/session/workbench.h"

class QMainWindow;
class QTextBrowser;

namespace handlelab {

class PresentationHeader;
class ProseDocument;
class Quiz;
class StageView;

/// Begins and ends presentations in a window, and fills it in between.
class Presentation : public QObject {
    Q_OBJECT

  public:
    Presentation(QMainWindow& window, StageView& stage, const Quiz& quiz, const Workbench& bench);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool blank() const;
    [[nodiscard]] bool notes() const;
    /// How large everything is shown, 1 being what fills the screen.
    [[nodiscard]] double size() const { return m_size; }
    /// Takes the nearest of the sizes that there are.
    void setSize(double size);
    void larger();
    void smaller();
    void enter();
    void leave();
    void toggle() { m_active ? leave() : enter(); }
    void toggleBlank();
    void toggleNotes();
    /// Takes the look anew.
    void restyle();

    /// What stands above the stage, and what beside it; both are hidden but in a presentation.
    [[nodiscard]] PresentationHeader& header() const { return *m_header; }
    [[nodiscard]] QTextBrowser& notesView() const { return *m_notes; }

  Q_SIGNALS:
    /// A presentation began, ended, or got another size.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    void fillNotes();
    bool type(const QKeyEvent& key);
    void setTyped(std::uint32_t number);

    QMainWindow& m_window;
    StageView& m_stage;
    Workbench m_bench;
    QWidget* m_blank;
    PresentationHeader* m_header;
    QTextBrowser* m_notes;
    ProseDocument* m_prose;
    std::vector<QWidget*> m_hidden; ///< what was visible before
    QByteArray m_state;
    Qt::WindowStates m_windowState;
    std::optional<QString> m_shownNotes; ///< their prose; nothing: they must be set anew, be they empty
    double m_size = 1;
    std::uint32_t m_typed = 0; ///< the step that somebody types the number of; 0 for none
    bool m_active = false;
};

} // namespace handlelab
