// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "app/words/catalogue.h"
#include "core/tell/machine_text.h"

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
    return writeResult(text, voice) ? allHold : unreadable;
}

int callsCommand(const CallsOptions& options, const Voice& voice) {
    const Words words = !options.language.empty() ? wordsIn(QString::fromStdString(options.language))
                        : options.json            ? Words()
                                                  : voice.words();
    const auto translate = [&](std::string_view text) {
        return text.empty() ? std::string() : words("Calls", std::string(text).c_str());
    };
    std::string text = options.json ? callsJson(translate) : callsText(translate);
    if (!text.ends_with('\n'))
        text += '\n';
    return writeResult(text, voice) ? allHold : unreadable;
}

} // namespace handlelab
