// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/typed_line.h"

#include "app/words/text.h"
#include "core/base/nearest.h"
#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

std::uint32_t columns(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// A mistake of a line that got `prefix` put before it, at the place where it was typed.
Mistake asTyped(Mistake mistake, std::string_view prefix) {
    if (mistake.column > 0)
        mistake.column = std::max(mistake.column, columns(prefix) + 1) - columns(prefix);
    return mistake;
}

std::optional<Mistake> unknownProcess(const Lesson& parsed, const Moment& moment) {
    const Machine& machine = moment.machine();
    const Texts& texts = moment.texts();
    const Statement& statement = parsed.statements.front();
    const auto known = [&](Span span) {
        if (span.length == 0)
            return true;
        for (const Process& process : machine.processes)
            if (texts[process.label] == parsed[span])
                return true;
        return false;
    };
    const bool caller = statement.kind == StatementKind::call || statement.kind == StatementKind::assign ||
                        statement.kind == StatementKind::tells || statement.kind == StatementKind::debug;
    Span wrong;
    if (caller && !known(statement.process))
        wrong = statement.process;
    else if (statement.kind == StatementKind::tells && !known(statement.other))
        wrong = statement.other;
    if (wrong.length == 0)
        return {};
    std::vector<std::string_view> labels;
    for (const Process& process : machine.processes)
        labels.push_back(texts[process.label]);
    const std::string label(parsed[wrong]);
    std::vector<Sentence> said{
        {"Mistakes", CORE_TR("Mistakes", "There is no process called %1 at this moment."), {label}}};
    if (const std::string near = nearest(label, labels); !near.empty())
        said.push_back({"Mistakes", CORE_TR("Mistakes", "Did you mean %1?"), {near}});
    return Mistake{
        {}, 1, columns(parsed[{0, wrong.begin}]) + 1, english(said), columns(label), std::move(said)};
}

} // namespace

QString actorPrefix(const Moment& moment, Caller actor) {
    if (!actor.process.valid())
        return {};
    const Machine& machine = moment.machine();
    QString prefix = qt(moment.texts()[machine[actor.process].label]);
    if (actor.thread.valid() && machine[actor.thread].number > 1)
        prefix += QStringLiteral("/T%1").arg(machine[actor.thread].number);
    return prefix;
}

Result<Lesson> readTyped(const QString& line, const Moment& moment, Caller actor) {
    const std::string typed = line.toStdString();
    std::string prefix;
    if (lacksProcess(typed)) {
        prefix = actorPrefix(moment, actor).toStdString();
        if (prefix.empty())
            return mistakeAt(
                0, 0,
                {{"Mistakes",
                  CORE_TR("Mistakes", "No process is running that could do this. Add one with a line such as "
                                      "process editor \"editor.exe\"."),
                  {}}});
        prefix += ": ";
    }
    Lesson parsed = parseStatement(prefix + typed);
    if (!parsed.mistakes.empty())
        return asTyped(parsed.mistakes.front(), prefix);
    if (parsed.statements.empty())
        return mistakeAt(1, 1,
                         {{"Mistakes", CORE_TR("Mistakes", "There is nothing to do in this line."), {}}});
    if (const auto wrong = unknownProcess(parsed, moment))
        return asTyped(*wrong, prefix);
    return parsed;
}

} // namespace handlelab
