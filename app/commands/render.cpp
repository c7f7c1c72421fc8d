// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "app/commands/toolkit.h"
#include "app/paint/fonts.h"
#include "app/paint/save.h"
#include "app/words/catalogue.h"
#include "core/picture/layout/layout.h"

#include <QGuiApplication>

namespace handlelab {

int renderCommand(const RenderOptions& options, const Voice& voice) {
    const std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;
    Timeline timeline = Timeline::run(*lesson);
    if (!seekOrComplain(timeline, options.step, options.micro, voice))
        return unreadable;

    // A picture needs fonts, which need the toolkit's application object, but never a display.
    drawWithoutDisplay();
    char name[] = "handlelab";
    char* arguments[] = {name, nullptr};
    int count = 1;
    const QGuiApplication application(count, arguments);
    loadFonts();

    View view;
    view.words = wordsIn(QString::fromStdString(languageOf(options.lesson, options.language)));
    view.title = true;
    const Picture picture = layout(*lesson, timeline, view);
    if (const WriteRefusal refusal =
            save(picture, themeNamed(options.theme), QString::fromStdString(options.output), options.scale)) {
        voice.complain(*refusal);
        return unreadable;
    }
    return allHold;
}

} // namespace handlelab
