// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/entry_claim.h"

#include "core/machine/handle_table.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <optional>

namespace handlelab {

namespace {

/// How a running system is asked: turn.CLAIM("text", lesson::FUNCTION(handle)), and what must come out.
struct Asked {
    std::string_view claim, function;
    std::string value;
    std::string_view why; ///< it cannot be asked; empty when it can
};

Asked unanswered(std::string_view why) { return {.why = why}; }
std::string truth(bool value) { return value ? "TRUE" : "FALSE"; }

/// About a value that leads to no entry, or whether it leads to what it once meant.
Asked askValue(const Machine& machine, const Variable& v, const HandleEntry* entry, QueryKind query) {
    const bool isStale = stale(machine, v);
    if (query != QueryKind::stale || (isStale && entry))
        return unanswered(noAnswer);
    return {"claimTruth", "isStale", truth(isStale)};
}

Asked askUsage(const Machine& machine, const HandleEntry& entry) {
    const Object& object = machine[entry.object];
    if (object.header.type != ObjectType::process && object.header.type != ObjectType::thread)
        return {"claim", "handleCount", std::to_string(object.counts.handles)};
    if ((entry.granted & access::synchronize) == 0)
        return unanswered("the handle does not allow to ask whether it runs");
    return {"claim", "usageCount", std::to_string(usageCount(machine, entry.object))};
}

Asked askExitCode(const Machine& machine, const HandleEntry& entry) {
    const Object& object = machine[entry.object];
    const auto* process = std::get_if<ProcessBody>(&object.body);
    const auto* thread = std::get_if<ThreadBody>(&object.body);
    if (!process && !thread)
        return unanswered(noAnswer);
    const std::uint32_t needed = process ? access::processQueryLimited : access::threadQueryLimited;
    if ((entry.granted & needed) == 0)
        return unanswered("the handle does not allow to ask for the exit code");
    const std::uint32_t value =
        process ? machine[process->process].exitCode : machine[thread->thread].exitCode;
    return {"claim", "exitCodeOf", std::to_string(value)};
}

Asked askSignaled(const Machine& machine, const HandleEntry& entry) {
    const ObjectKind& kind = info(machine[entry.object].header.type);
    if (kind.signaledQuery.empty() || (entry.granted & kind.signaledQueryAccess) == 0)
        return unanswered("the handle does not allow to ask for the state");
    return {"claimTruth", kind.signaledQuery, truth(signaled(machine, entry.object))};
}

Asked askEntry(const Machine& machine, const HandleEntry& entry, QueryKind query) {
    const Object& object = machine[entry.object];
    if (query == QueryKind::alive)
        return {"claimTruth", "isOpen", truth(true)};
    if (query == QueryKind::handles)
        return {"claim", "handleCount", std::to_string(object.counts.handles)};
    if (query == QueryKind::usage)
        return askUsage(machine, entry);
    if (query == QueryKind::granted)
        return {"claimMask", "grantedAccess", fmt::format("0x{:08X}", entry.granted)};
    if (query == QueryKind::type)
        return {"claimText", "typeOf", std::string(info(object.header.type).ntName)};
    if (query == QueryKind::protects)
        return {"claimTruth", "isProtected", truth(entry.protect)};
    if (query == QueryKind::inherits)
        return {"claimTruth", "isInherited", truth(entry.inherit)};
    if (query == QueryKind::exitcode)
        return askExitCode(machine, entry);
    if (query == QueryKind::signaled)
        return askSignaled(machine, entry);
    return unanswered(noAnswer);
}

} // namespace

void entryClaim(const ClaimTools& tools, const Expression& argument, QueryKind query,
                const std::string& text) {
    const LessonWalk& walk = tools.walk;
    const std::string fact = fmt::format("after step {} {}", walk.step, text);
    const ProcessId owner = walk.process(walk.lesson[argument.subject.label]);
    const std::string_view name = walk.lesson[argument.subject.variable];
    const Variable* v = walk.variable(owner, name);
    const auto exclude = [&](std::string_view why) { tools.turns.exclude(fact, std::string(why)); };
    if (!v)
        return exclude(noAnswer);
    const std::string label = walk.labelOf(owner);
    const std::string code =
        converted(tools.variables.code(label, name), tools.variables.type(label, name), CType::handle);
    const ProcessId home = v->home.valid() ? v->home : owner;
    const HandleEntry* entry = entryOf(walk.machine(), home, Handle{v->value.number});
    const int actor = tools.turns.actorFor(owner);
    if (actor < 0)
        return exclude("the process has ended, and its variables with it");
    if (home != owner)
        return exclude("the value means something in another process");
    const Asked asked = entry && query != QueryKind::stale ? askEntry(walk.machine(), *entry, query)
                                                           : askValue(walk.machine(), *v, entry, query);
    if (!asked.why.empty())
        return exclude(asked.why);
    tools.turns.turnFor(actor);
    tools.turns.write(
        fmt::format("turn.{}({}, lesson::{}({}));", asked.claim, narrowLiteral(text), asked.function, code));
    tools.turns.expect(fmt::format("{}: {}", fact, asked.value));
}

} // namespace handlelab
