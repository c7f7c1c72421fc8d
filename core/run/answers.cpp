// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/answers.h"

#include "core/kinds/object_kind.h"
#include "core/machine/table_view.h"

#include <algorithm>

namespace handlelab {

std::optional<std::uint64_t> answerAbout(const Machine& machine, ProcessId process, QueryKind kind) {
    const TableView table = viewTable(machine, process);
    switch (kind) {
    case QueryKind::beside:
        return static_cast<std::uint64_t>(
            std::ranges::count_if(machine.sideObjects, [&](const SideObject& side) {
                return side.process == process && side.alive;
            }));
    case QueryKind::tablecode:
        return table.tableCode;
    case QueryKind::level:
        return table.level;
    case QueryKind::pages:
        return table.pages;
    case QueryKind::capacity:
        return table.capacity;
    case QueryKind::limit:
        return machine.rules->handleLimit;
    case QueryKind::bound:
        return table.nextHandleNeedingPool;
    case QueryKind::firstfree:
        return table.firstFree;
    case QueryKind::lastfree:
        return table.lastFree;
    case QueryKind::strictfifo:
        return table.strictFifo;
    case QueryKind::owner:
        return table.uniqueProcessId;
    case QueryKind::quotaprocess:
        return table.quotaProcess;
    case QueryKind::open:
        return table.handleCount;
    case QueryKind::usage:
    case QueryKind::handles:
    case QueryKind::pointers:
    case QueryKind::truerefs:
    case QueryKind::exitcode:
    case QueryKind::granted:
    case QueryKind::lasterror:
    case QueryKind::exception:
    case QueryKind::entryaddress:
    case QueryKind::entrylow:
    case QueryKind::entryhigh:
    case QueryKind::suspended:
    case QueryKind::members:
    case QueryKind::address:
    case QueryKind::type:
    case QueryKind::alive:
    case QueryKind::stale:
    case QueryKind::signaled:
    case QueryKind::waits:
    case QueryKind::exists:
    case QueryKind::inherits:
    case QueryKind::protects:
        break;
    }
    return {};
}

std::optional<std::uint64_t> answerAbout(const Machine& machine, ProcessId process, std::uint32_t index,
                                         QueryKind kind) {
    const HandleEntry& entry = machine.table(process).entries[index];
    switch (kind) {
    case QueryKind::inherits:
        return entry.inherit;
    case QueryKind::protects:
        return entry.protect;
    case QueryKind::entryaddress:
        return entryAddress(machine, process, index);
    case QueryKind::entrylow:
        return entryBits(machine, process, index, entryLayout(machine.rules)).low;
    case QueryKind::entryhigh:
        return entryBits(machine, process, index, entryLayout(machine.rules)).high;
    case QueryKind::granted:
        return entry.granted;
    case QueryKind::usage:
    case QueryKind::handles:
    case QueryKind::pointers:
    case QueryKind::truerefs:
    case QueryKind::exitcode:
    case QueryKind::lasterror:
    case QueryKind::exception:
    case QueryKind::open:
    case QueryKind::beside:
    case QueryKind::level:
    case QueryKind::firstfree:
    case QueryKind::bound:
    case QueryKind::tablecode:
    case QueryKind::pages:
    case QueryKind::capacity:
    case QueryKind::limit:
    case QueryKind::lastfree:
    case QueryKind::owner:
    case QueryKind::quotaprocess:
    case QueryKind::suspended:
    case QueryKind::members:
    case QueryKind::address:
    case QueryKind::type:
    case QueryKind::alive:
    case QueryKind::stale:
    case QueryKind::signaled:
    case QueryKind::waits:
    case QueryKind::exists:
    case QueryKind::strictfifo:
        break;
    }
    return {};
}

std::optional<std::uint64_t> answerAbout(const Machine& machine, ObjectId object, QueryKind kind) {
    const Object& o = machine[object];
    const auto* process = std::get_if<ProcessBody>(&o.body);
    const auto* thread = std::get_if<ThreadBody>(&o.body);
    switch (kind) {
    case QueryKind::usage:
        return usageCount(machine, object);
    case QueryKind::handles:
        return o.counts.handles;
    case QueryKind::pointers:
        return shownPointerCount(machine, object);
    case QueryKind::truerefs:
        return pointerCount(o);
    case QueryKind::address:
        return addressOf(machine, object);
    case QueryKind::signaled:
        return signaled(machine, object);
    case QueryKind::exitcode:
        if (process)
            return machine[process->process].exitCode;
        if (thread)
            return machine[thread->thread].exitCode;
        return {};
    case QueryKind::suspended:
        return thread ? std::optional<std::uint64_t>(machine[thread->thread].suspendCount) : std::nullopt;
    case QueryKind::members:
        if (const auto* job = std::get_if<JobBody>(&o.body))
            return job->activeProcesses;
        return {};
    case QueryKind::granted:
    case QueryKind::lasterror:
    case QueryKind::exception:
    case QueryKind::open:
    case QueryKind::beside:
    case QueryKind::level:
    case QueryKind::firstfree:
    case QueryKind::bound:
    case QueryKind::tablecode:
    case QueryKind::pages:
    case QueryKind::capacity:
    case QueryKind::limit:
    case QueryKind::lastfree:
    case QueryKind::owner:
    case QueryKind::quotaprocess:
    case QueryKind::entryaddress:
    case QueryKind::entrylow:
    case QueryKind::entryhigh:
    case QueryKind::type:
    case QueryKind::alive:
    case QueryKind::stale:
    case QueryKind::waits:
    case QueryKind::exists:
    case QueryKind::inherits:
    case QueryKind::protects:
    case QueryKind::strictfifo:
        break;
    }
    return {};
}

} // namespace handlelab
