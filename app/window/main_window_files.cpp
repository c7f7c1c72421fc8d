// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's files: nothing unsaved is ever lost without having been asked about.
#include "app/paint/save.h"
#include "app/reading/narration.h"
#include "app/session/shipped_lessons.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/main_window.h"

namespace handlelab {

bool MainWindow::mayLeaveLesson() {
    if (!m_session.changed())
        return true;
    switch (m_setup.dialogs.unsaved(this, m_session.title())) {
    case Unsaved::save:
        return save();
    case Unsaved::discard:
        return true; // the crash copy goes when another lesson is there, or the window is closed
    case Unsaved::cancel:
        break;
    }
    return false;
}

bool MainWindow::newLesson() {
    if (!mayLeaveLesson())
        return false;
    m_shipped.clear();
    m_session.newLesson();
    reportMistakes();
    showStage();
    return true;
}

bool MainWindow::openLesson(const QString& path) { return mayLeaveLesson() && openAndReport(path); }

bool MainWindow::openAndReport(const QString& path) {
    const QString shipped = std::exchange(m_shipped, path.startsWith(u':') ? path : QString());
    const Result<bool> done = m_session.open(path);
    if (!done) {
        m_shipped = shipped;
        m_setup.dialogs.sorry(this, QString::fromStdString(toText(done.mistake())));
        return false;
    }
    if (m_shipped.isEmpty()) {
        addRecent(m_preferences, QFileInfo(path).absoluteFilePath());
    }
    reportMistakes();
    showStage();
    m_narration->beginLesson();
    if (m_shipped.isEmpty() && isVisible()) // else offerRestore() follows
        offerKept(m_session.file());
    return true;
}

QString MainWindow::openLessonKey() const {
    return lessonKey(m_shipped.isEmpty() ? m_session.file() : m_shipped);
}

/// A lesson that somebody changed is no longer the one that is remembered.
void MainWindow::recordProgress() {
    const Timeline& timeline = m_session.timeline();
    if (!m_session.changed())
        m_learner.reached(openLessonKey(), static_cast<int>(timeline.stepsDone()),
                          static_cast<int>(timeline.steps().size()));
}

void MainWindow::reportRecord() {
    if (!m_learner.asideAs().isEmpty())
        m_banner->say(tr("The file with your progress and answers could not be read. It was put aside as %1, "
                         "and a new one begins.")
                          .arg(QDir::toNativeSeparators(m_learner.asideAs())),
                      true);
    if (m_learner.readOnly())
        m_banner->say(tr("The file with your progress and answers was written by a newer HandleLab. It stays "
                         "as it is, and what you do now is not recorded. Use the newer program to go on."),
                      true);
}

void MainWindow::reportMistakes() {
    m_banner->say({}, false);
    m_banner->showMistakes(m_session.lesson().mistakes);
}

void MainWindow::exportPicture() {
    const QString base =
        m_session.file().isEmpty() ? QStringLiteral("handlelab") : QFileInfo(m_session.file()).baseName();
    const QString suggested =
        QStringLiteral("%1-step-%2.png").arg(base).arg(m_session.timeline().stepsDone());
    const QString path = m_setup.dialogs.exportFile(this, suggested);
    if (path.isEmpty())
        return;
    if (const Refusal refusal = handlelab::save(m_stage->pictureForExport(), m_look.theme, path, 2))
        m_setup.dialogs.sorry(this, m_look.words(*refusal));
}

/// A shipped lesson that was only read follows the language of the window, at the same place.
void MainWindow::openInLanguage() {
    if (m_shipped.isEmpty() || m_session.changed())
        return;
    const QString base = QFileInfo(m_shipped).fileName().section(u'.', 0, 0);
    for (const ShippedLesson& lesson : shippedLessons(m_look.words.language())) {
        if (QFileInfo(lesson.path).fileName().section(u'.', 0, 0) != base || lesson.path == m_shipped)
            continue;
        const std::uint32_t position = m_session.timeline().position();
        const Target selection = m_session.selection();
        const auto question = m_quiz->kept();
        if (!m_session.open(lesson.path))
            return;
        m_shipped = lesson.path;
        m_session.seek(position);
        m_session.select(selection);
        if (question)
            m_quiz->resume(*question);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeaveLesson())
        return event->ignore();
    m_autosave.discardOwn();
    m_player.pause();
    remember();
    m_learner.writeNow();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) { openLesson(event->mimeData()->urls().front().toLocalFile()); }

} // namespace handlelab
