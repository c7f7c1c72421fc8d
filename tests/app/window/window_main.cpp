// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the window's tests without a screen.
#include "app/look/window_style.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setStyle(new handlelab::WindowStyle);
    return RUN_ALL_TESTS();
}
