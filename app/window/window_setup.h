// SPDX-License-Identifier: GPL-3.0-or-later
// What a window is made with.
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/quiz/quiz.h"

namespace handlelab {

struct WindowSetup {
    QString settingsFile; ///< empty: nothing is remembered
    QString dataFolder;   ///< for autosaves and the learner's record; empty: none are written
    Dialogs dialogs = realDialogs();
    Quiz::Source questions = questionsAbout; ///< what the quiz asks
};

} // namespace handlelab
