// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/look/icons.h"
#include "app/look/window_style.h"
#include "app/session/shipped_lessons.h"
#include "app/window/banner.h"
#include "app/window/logging.h"
#include "app/window/main_window.h"

#include <QScreen>

namespace handlelab {

namespace {

/// A new window takes the whole of a small screen and most of a large one.
void fitToScreen(QWidget& window) {
    constexpr int smallWidth = 1600;
    const QRect room = window.screen()->availableGeometry();
    if (room.width() <= smallWidth)
        window.setWindowState(Qt::WindowMaximized);
    else
        window.setGeometry(room.marginsRemoved(
            {room.width() / 12, room.height() / 16, room.width() / 12, room.height() / 16}));
}

} // namespace

int runWindow(const QString& lesson) {
    QApplication::setStyle(new WindowStyle);
    QCoreApplication::setApplicationName(QStringLiteral("handlelab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDLELAB_VERSION));
    QApplication::setWindowIcon(icon(Glyph::program, QColor(0x1D4ED8), QColor(0x1D4ED8)));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString configuration = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(data);
    QDir().mkpath(configuration);
    startLogging(data);
    MainWindow window({configuration + QStringLiteral("/handlelab.ini"), data});
    const bool firstStart = window.learner().record().lessons.isEmpty();
    const auto shipped = shippedLessons(window.look().language());
    if (!lesson.isEmpty())
        window.openLesson(lesson);
    else if (firstStart && !shipped.empty())
        window.openLesson(shipped.front().path);
    if (!window.hasItsPlace())
        fitToScreen(window);
    if (firstStart) {
        window.banner().say(
            QCoreApplication::translate("RunWindow",
                                        "New here? Read the text below the stage and press → for the next "
                                        "step, ← to go back. F9 asks you to predict each step; F1 "
                                        "lists all keys."),
            false);
    }
    window.show();
    if (lesson.isEmpty() && !firstStart)
        window.showLibrary(); // with the place to go on from
    window.offerRestore();
    return QApplication::exec();
}

} // namespace handlelab
