// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "app/stage/stage_view.h"

#include <QApplication>
#include <QDir>

namespace handlelab {

WindowSetup WindowTest::setup() {
    Dialogs dialogs;
    dialogs.openFile = [this](QWidget*) { return answers.file; };
    dialogs.saveFile = dialogs.exportFile = [this](QWidget*, const QString&) { return answers.file; };
    dialogs.exportQuestions = dialogs.exportFile;
    dialogs.confirm = [this](QWidget*, const QString&) {
        ++answers.questions;
        return answers.confirmed;
    };
    dialogs.unsaved = [this](QWidget*, const QString&) {
        ++answers.questions;
        return answers.unsaved;
    };
    dialogs.conflict = [this](QWidget*, const QString& file) {
        answers.conflicts.append(file);
        return answers.conflict;
    };
    dialogs.restore = [this](QWidget*, const QList<KeptWork>& kept) {
        answers.offered.append(kept);
        return KeptAnswer{answers.kept, 0};
    };
    dialogs.laterSteps = [this](QWidget*, const Look&, const QString&, const Following& following) {
        answers.following.push_back(following);
        return answers.laterSteps;
    };
    dialogs.sorry = [this](QWidget*, const QString& text) { answers.complaints.append(text); };
    WindowSetup made{settingsFile(), path("data"), dialogs};
    if (answers.questionsAbout)
        made.questions = answers.questionsAbout;
    return made;
}

std::unique_ptr<MainWindow> WindowTest::secondWindow() { return std::make_unique<MainWindow>(setup()); }

MainWindow& WindowTest::window() {
    if (m_window)
        return *m_window;
    m_window = std::make_unique<MainWindow>(setup());
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    return *m_window;
}

MainWindow& WindowTest::restarted() {
    m_window.reset();
    return window();
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window(), key,
                    modifiers);
}

void WindowTest::quick() {
    window().setMotion(Motion::none);
    window().player().setSpeed(instantSpeed);
    window().stage().setFocus();
}

QStringList everyShippedLesson() {
    QStringList paths;
    for (const QString& name : QDir(QStringLiteral(":/lessons")).entryList(QDir::Files, QDir::Name))
        paths.append(QStringLiteral(":/lessons/") + name);
    return paths;
}

} // namespace handlelab
