// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit.h"

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
    qunsetenv(
        "QT_SCALE_FACTOR"); // a picture's size is what was asked for, whatever the screen of the user needs
    qInstallMessageHandler(passErrorsOn);
}

} // namespace handlelab
