// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mode_switch.h"

#include "app/library/library_page.h"
#include "app/stage/stage_view.h"
#include "app/window/presenting/presentation.h"

namespace handlelab {

ModeSwitch::ModeSwitch(const WindowFrame& frame, StageView& stage, Presentation& presentation)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_stage(stage)
    , m_presentation(presentation)
    , m_pages(new QStackedWidget)
    , m_library(new LibraryPage(frame.look, frame.learner)) {
    m_pages->addWidget(&m_stage);
    m_pages->addWidget(m_library);
    connect(m_library, &LibraryPage::leaveWanted, this, &ModeSwitch::showStage);
    connect(&presentation, &Presentation::changed, this, &ModeSwitch::presentationChanged);
    connectActions();
}

void ModeSwitch::connectActions() {
    const WindowActions& actions = m_frame.actions;
    actions.on(WindowAction::library, [this] { libraryShown() ? showStage() : showLibrary(); });
    actions.on(WindowAction::zoomIn,
               [this] { m_presentation.active() ? m_presentation.larger() : m_stage.camera().zoomIn(); });
    actions.on(WindowAction::zoomOut,
               [this] { m_presentation.active() ? m_presentation.smaller() : m_stage.camera().zoomOut(); });
    actions.on(WindowAction::fit,
               [this] { m_presentation.active() ? m_presentation.setSize(1) : m_stage.fit(); });
    connect(actions[WindowAction::focusMode], &QAction::toggled, &m_stage, &StageView::setFocusMode);
    actions.on(WindowAction::present, [this] {
        showStage();
        m_presentation.toggle();
    });
    actions.on(WindowAction::leavePresentation, [this] { m_presentation.leave(); });
    actions.on(WindowAction::blankScreen, [this] { m_presentation.toggleBlank(); });
    actions.on(WindowAction::speakerNotes, [this] { m_presentation.toggleNotes(); });
}

void ModeSwitch::presentationChanged() {
    m_frame.actions.enable(
        {WindowAction::leavePresentation, WindowAction::blankScreen, WindowAction::speakerNotes},
        m_presentation.active());
    m_frame.preferences.presentedSize = m_presentation.size();
}

bool ModeSwitch::libraryShown() const { return m_pages->currentWidget() == m_library; }

void ModeSwitch::showLibrary() {
    if (libraryShown())
        return;
    m_presentation.leave();
    m_frame.player.pause();
    m_stage.finish();
    m_frame.learner.writeNow();
    m_docksBesideStage = m_frame.window.saveState();
    for (QDockWidget* dock : m_frame.window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        dock->hide();
    m_library->fill(m_frame.preferences.recent);
    m_pages->setCurrentWidget(m_library);
    m_library->header().find();
    Q_EMIT changed();
}

void ModeSwitch::showStage() {
    if (!libraryShown())
        return;
    m_pages->setCurrentWidget(&m_stage);
    m_frame.window.restoreState(m_docksBesideStage);
    m_stage.setFocus();
    Q_EMIT changed();
}

} // namespace handlelab
