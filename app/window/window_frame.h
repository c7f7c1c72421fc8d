// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the main window is given. Parts do not know each other unless their constructors say so;
// what one of them has to say to the others it says by a signal, and MainWindow connects it.
#pragma once

#include "app/session/learner.h"
#include "app/session/player.h"
#include "app/session/preferences.h"
#include "app/session/workbench.h"
#include "app/window/banner.h"
#include "app/window/menus/window_actions.h"
#include "app/window/window_setup.h"

namespace handlelab {

struct WindowFrame {
    QMainWindow& window;
    const WindowSetup& setup;
    Preferences& preferences;
    const Look& look;
    Session& session;
    Player& player;
    Learner& learner;
    Banner& banner;
    WindowActions& actions;

    [[nodiscard]] const Dialogs& dialogs() const { return setup.dialogs; }
    [[nodiscard]] Workbench workbench() const { return {session, player, look}; }
};

} // namespace handlelab
