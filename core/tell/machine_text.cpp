// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tell/machine_text.h"

#include "core/calls/call.h"
#include "core/kinds/object_fields.h"
#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace handlelab {

namespace {

constexpr std::string_view originNames[] = {"created", "opened", "inherited", "duplicated"};

std::string entryLine(const Moment& moment, std::uint32_t index, const HandleEntry& entry) {
    const Machine& m = moment.machine();
    std::string origin(originNames[static_cast<std::size_t>(entry.origin)]);
    if (entry.originProcess.valid())
        origin += fmt::format(" from {} {}", moment.texts()[m[entry.originProcess].label],
                              handleText(m.rules, valueOf(m.rules, entry.originIndex)));
    return fmt::format("    {:<8} #{:<3} {:<28} 0x{:08X}  {}{}  {}\n",
                       handleText(m.rules, valueOf(m.rules, index)), entry.object.index,
                       objectName(m, moment.texts(), entry.object), entry.granted, entry.protect ? 'P' : '-',
                       entry.inherit ? 'I' : '-', origin);
}

std::string processText(const Moment& moment, ProcessId id) {
    const Machine& m = moment.machine();
    const Texts& texts = moment.texts();
    const Process& p = m[id];
    std::string text = fmt::format("{}  {}  PID {}  {}{}  {}{}\n", texts[p.label], texts[p.image], p.pid,
                                   texts[p.user], p.elevation == Elevation::full ? " elevated" : "",
                                   p.alive ? std::string("running")
                                           : fmt::format("ended with code {}", exitCodeText(p.exitCode)),
                                   p.debugged ? ", being debugged" : "");
    for (const Thread& thread : m.threads)
        if (thread.process == id && (thread.lastError != 0 || !thread.alive))
            text += fmt::format("  T{}  last error {}{}\n", thread.number, errorName(thread.lastError),
                                thread.alive ? "" : ", ended");
    for (const Variable& variable : m.variables)
        if (variable.process == id)
            text += fmt::format("  {} = {}{}\n", texts[variable.name], valueText(m, texts, variable.value),
                                stale(m, variable) ? "  (stale)" : "");
    const auto& entries = m.table(id).entries;
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        if (entries[i].inUse())
            text += entryLine(moment, i, entries[i]);
    return text;
}

std::string objectText(const Moment& moment, ObjectId id) {
    const Machine& m = moment.machine();
    const Object& o = m[id];
    std::string text = fmt::format("#{:<3} {:<28} usage {}  handles {}  pointers {}", id.index,
                                   objectName(m, moment.texts(), id), usageCount(m, id), o.counts.handles,
                                   shownPointerCount(m, id));
    if (m.rules->counts == Counts::withStock)
        text += fmt::format("  truerefs {}", pointerCount(o));
    for (const StateField& field : stateOf(m, moment.texts(), o.header.type, o.body))
        text += fmt::format("  {} {}", field.key, field.text.empty() ? "none" : field.text);
    return text + "\n";
}

/// What is under way on files while its thread goes on.
std::string operationsText(const Moment& moment) {
    static constexpr std::string_view kinds[] = {"waits for a client", "reads", "writes",
                                                 "waits for an instance", "waits for locked bytes"};
    static_assert(std::size(kinds) == static_cast<std::size_t>(OperationKind::lock) + 1);
    const Machine& m = moment.machine();
    std::string text;
    for (const Operation& one : m.operations)
        if (one.pending && one.asynchronous)
            text += fmt::format("#{:<3} {} for {} T{}\n", one.file.index,
                                kinds[static_cast<std::size_t>(one.kind)],
                                moment.texts()[m[m[one.thread].process].label], m[one.thread].number);
    return text.empty() ? text : "\npending operations\n" + text;
}

} // namespace

std::string machineText(const Moment& moment) {
    const Machine& m = moment.machine();
    std::string text = fmt::format("rules {}, after {} of {} steps\n\n", describeRules(m.rules),
                                   moment.stepsDone(), moment.steps().size());
    for (std::uint32_t i = 0; i < m.processes.size(); ++i)
        text += processText(moment, ProcessId{i}) + "\n";
    text += "objects\n";
    for (std::uint32_t i = 0; i < m.objects.size(); ++i)
        if (alive(m.objects[i]))
            text += objectText(moment, ObjectId{i});
    return text + operationsText(moment);
}

std::string stepText(const Lesson& lesson, const Moment& moment, std::uint32_t step) {
    const Step& s = moment.steps()[step];
    std::string text = fmt::format("{:>3}  {}", step + 1, callText(lesson, moment, step));
    if (s.verdict == Verdict::notRun)
        text += "  NOT RUN";
    else if (s.returned.as != Returns::nothing)
        text += fmt::format("  => {}, {}", returnedText(moment.rules(), s.returned), errorName(s.lastError));
    if (s.exception != 0)
        text += fmt::format("  exception 0x{:08X}", s.exception);
    if (s.verdict == Verdict::failed)
        text += "  NOT AS EXPECTED";
    return text;
}

std::string callsText(const TranslateCalls& translate) {
    std::string text;
    std::string_view group;
    for (const CallDescription& call : calls()) {
        if (call.group != group)
            text += fmt::format("{}{}\n", text.empty() ? "" : "\n", translate(group = call.group));
        std::vector<std::string> parameters;
        for (const Parameter& p : call.parameters)
            parameters.push_back(p.initial.empty() ? std::string(p.name)
                                                   : fmt::format("{} = {}", p.name, p.initial));
        text +=
            fmt::format("  {}({})\n      {}\n", call.name, fmt::join(parameters, ", "), translate(call.help));
    }
    return text;
}

} // namespace handlelab
