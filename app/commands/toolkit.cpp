// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/toolkit.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace handlelab {

namespace {

void passErrorsOn(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "handlelab: %s\n", qUtf8Printable(text));
}

} // namespace

void drawWithoutDisplay() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A picture is what was asked for, whatever the user's screen needs and whatever language the system has.
    for (const char* name :
         {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_AUTO_SCREEN_SCALE_FACTOR",
          "QT_ENABLE_HIGHDPI_SCALING", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_DPI_ADJUSTMENT_POLICY",
          "QT_FONT_DPI", "QT_USE_PHYSICAL_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"})
        qunsetenv(name);
    qputenv("LC_ALL", "C.UTF-8");
    qInstallMessageHandler(passErrorsOn);
}

} // namespace handlelab
