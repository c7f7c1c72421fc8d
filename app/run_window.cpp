// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_window.h"

#include "icons.h"
#include "logging.h"
#include "main_window.h"
#include "shipped_lessons.h"

namespace handlelab {

int runWindow(const QString& lesson) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    QCoreApplication::setApplicationName(QStringLiteral("handlelab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDLELAB_VERSION));
    QApplication::setWindowIcon(icon(Glyph::program, QColor(0x1D4ED8), QColor(0x1D4ED8)));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString configuration = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(data);
    QDir().mkpath(configuration);
    startLogging(data);
    MainWindow window({configuration + QStringLiteral("/handlelab.ini"), data});
    const auto shipped = shippedLessons(window.look().words.language());
    const QString path = !lesson.isEmpty() ? lesson : shipped.empty() ? QString() : shipped.front().path;
    if (!path.isEmpty())
        window.openLesson(path);
    window.show();
    window.offerRestore();
    return QApplication::exec();
}

} // namespace handlelab
