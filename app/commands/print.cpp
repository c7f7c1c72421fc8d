// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "lessons.h"

#include "core/text.h"

namespace handlelab {

int printCommand(const PrintOptions& options, const Voice& voice) {
    const std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;
    Timeline timeline = Timeline::run(*lesson);
    if (!seekOrComplain(timeline, options.step, {}, voice))
        return unreadable;
    std::string text = options.json ? machineJson(timeline) : machineText(timeline);
    if (!text.ends_with('\n'))
        text += '\n';
    return writeResult(text) ? allHold : unreadable;
}

int callsCommand(const CallsOptions& options, const Voice&) {
    std::string text = options.json ? callsJson() : callsText();
    if (!text.ends_with('\n'))
        text += '\n';
    return writeResult(text) ? allHold : unreadable;
}

} // namespace handlelab
