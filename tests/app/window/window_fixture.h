// SPDX-License-Identifier: GPL-3.0-or-later
// A main window for tests: settings and autosaves in a temporary folder, questions answered by the test, no
// waiting.
#pragma once

#include "app/window/main_window.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace handlelab {

/// What the window asked and what the test answers.
struct Answers {
    Unsaved unsaved = Unsaved::cancel;
    KeptChoice kept = KeptChoice::later; ///< for unsaved work of earlier runs
    Conflict conflict = Conflict::cancel;
    QList<QList<KeptWork>> offered; ///< what was asked about then
    QStringList conflicts;          ///< the files
    bool confirmed = false;
    std::optional<ActPlace> laterSteps; ///< where to act while steps follow
    std::vector<Following> following;   ///< what the window asked about then
    QString file;                       ///< for every file dialog
    int questions = 0;
    QStringList complaints;
    Quiz::Source questionsAbout; ///< what the quiz asks; the engine's questions without one
};

class WindowTest : public testing::Test {
  protected:
    /// The window, shown and active; made on first use.
    MainWindow& window();
    /// A second window with the same settings and data, as if the program ran twice.
    [[nodiscard]] std::unique_ptr<MainWindow> secondWindow();
    /// Closes the window without questions and makes a new one over the same settings.
    MainWindow& restarted();
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("handlelab.ini")); }
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Puts the keys into the stage and makes movements take no time.
    void quick();
    [[nodiscard]] std::string source() { return window().session().lesson().source; }
    [[nodiscard]] std::size_t steps() { return window().session().moment().steps().size(); }

    Answers answers;

  private:
    [[nodiscard]] WindowSetup setup();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// The files of all shipped lessons, both languages, in the resources.
[[nodiscard]] QStringList everyShippedLesson();

} // namespace handlelab
