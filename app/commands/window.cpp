// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "app/commands/toolkit.h"
#include "app/files/write_file.h"
#include "app/window/run_window.h"
#include "app/window/window_picture.h"

#include <QApplication>
#include <QBuffer>

#include <cstdlib>
#include <filesystem>

namespace handlelab {

namespace {

/// "1600x1000" as a size; invalid for anything else, and for sizes no screen has.
QSize parseSize(const std::string& text) {
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char('x'));
    bool wide = false, high = false;
    const QSize size(parts.value(0).toInt(&wide), parts.value(1).toInt(&high));
    const bool sensible = parts.size() == 2 && wide && high && size.width() >= 320 && size.height() >= 240 &&
                          size.width() <= 8192 && size.height() <= 8192;
    return sensible ? size : QSize();
}

bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
            return true;
    return false;
}

bool savePng(const QImage& image, const std::string& path, const Voice& voice) {
    QBuffer buffer;
    if (!image.save(&buffer, "PNG")) {
        voice.complain({"Pictures",
                        CORE_TR("Pictures", "The picture could not be encoded. Is there enough memory?"),
                        {}});
        return false;
    }
    const QByteArray& bytes = buffer.data();
    const WriteRefusal refusal = writeFile(path, {bytes.data(), static_cast<std::size_t>(bytes.size())});
    if (refusal)
        voice.complain(*refusal);
    return !refusal;
}

int writeWindow(const WindowOptions& options, const Voice& voice) {
    const QSize size = parseSize(options.size);
    if (!size.isValid()) {
        voice.complain(
            CORE_TR("CommandLine", "--size %1 is not a size. Write it as 1600x1000, 320x240 to 8192x8192."),
            {options.size});
        return unreadable;
    }
    if (!options.output.ends_with(".png")) {
        voice.complain(
            CORE_TR("CommandLine", "%1 does not end in .png, the only format of pictures of the window."),
            {options.output});
        return unreadable;
    }
    std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;
    Timeline timeline = Timeline::run(*lesson);
    if (!seekOrComplain(timeline, options.step, {}, voice))
        return unreadable;

    WindowPictureOptions picture;
    picture.lesson = QString::fromStdString(options.lesson);
    picture.step = options.step;
    picture.size = size;
    picture.theme = QString::fromStdString(options.theme);
    picture.language = QString::fromStdString(languageOf(options.lesson, options.language));
    return savePng(windowImage(picture), options.output, voice) ? allHold : unreadable;
}

} // namespace

int windowCommand(const WindowOptions& options, const Voice& voice, int argc, char** argv) {
    if (!options.output.empty()) {
        drawWithoutDisplay();
        int count = 1; // the toolkit must not take its own options out of this command's
        const QApplication application(count, argv);
        return writeWindow(options, voice);
    }
    if (std::error_code ignored;
        !options.lesson.empty() && !std::filesystem::exists(options.lesson, ignored)) {
        voice.complain(CORE_TR("CommandLine", "there is no file %1."), {options.lesson});
        return unreadable;
    }
    if (!hasDisplay()) {
        voice.complain(CORE_TR("CommandLine",
                               "there is no display to show the window on. "
                               "\"handlelab render LESSON -o picture.png\" writes a picture without one."));
        return unreadable;
    }
    const QApplication application(argc, argv);
    return runWindow(QString::fromStdString(options.lesson));
}

} // namespace handlelab
