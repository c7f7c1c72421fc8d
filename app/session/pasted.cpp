// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/pasted.h"

#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

bool isBlankLine(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// The lines, when each of them says who does it or is no call; nothing when one is of another language.
std::vector<ImportedLine> linesOfLesson(std::string_view text) {
    std::vector<ImportedLine> lines;
    std::uint32_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (isBlankLine(line))
            continue;
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (lacksProcess(line) || !parseStatement(line).mistakes.empty())
            return {};
        lines.push_back({number, std::string(line)});
    }
    return lines;
}

ImportedBy importer(const Moment& moment, Caller actor) {
    const Machine& machine = moment.machine();
    ImportedBy who;
    who.process = moment.texts()[machine[actor.process].label];
    who.thread = machine[actor.thread].number;
    for (const Thread& thread : machine.threads)
        if (thread.process == actor.process)
            who.nextThread = std::max(who.nextThread, thread.number + 1);
    return who;
}

} // namespace

Imported readPasted(const std::string& text, const Moment& moment, Caller actor) {
    if (std::vector<ImportedLine> lines = linesOfLesson(text); !lines.empty())
        return {std::move(lines), {}};
    return actor.process.valid() ? importSource(text, importer(moment, actor)) : Imported{};
}

} // namespace handlelab
