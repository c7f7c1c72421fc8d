// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/claims/answers.h"

#include "core/kernel/name_syntax.h"
#include "core/kinds/object_kind.h"
#include "core/machine/views/table_view.h"

#include <algorithm>
#include <array>
#include <variant>

namespace handlelab {

namespace {

using Number = std::optional<std::uint64_t>;

// ---- processes and their tables -----------------------------------------------------------------------

template <auto member>
Number ofTable(const Machine& machine, ProcessId process) {
    return viewTable(machine, process).*member;
}

Number thingsBeside(const Machine& machine, ProcessId process) {
    return std::ranges::count_if(
        machine.sideObjects, [&](const SideObject& side) { return side.process == process && side.alive; });
}

Number handleLimit(const Machine& machine, ProcessId /*process*/) { return machine.rules->handleLimit; }

// ---- entries ------------------------------------------------------------------------------------------

Number grantedAccess(const Machine& machine, ProcessId process, std::uint32_t index) {
    return machine.table(process).entries[index].granted;
}

Number inherits(const Machine& machine, ProcessId process, std::uint32_t index) {
    return machine.table(process).entries[index].inherit;
}

Number isProtected(const Machine& machine, ProcessId process, std::uint32_t index) {
    return machine.table(process).entries[index].protect;
}

template <auto member>
Number ofBits(const Machine& machine, ProcessId process, std::uint32_t index) {
    return entryBits(machine, process, index, entryLayout(machine.rules)).*member;
}

Number addressOfEntry(const Machine& machine, ProcessId process, std::uint32_t index) {
    return entryAddress(machine, process, index);
}

// ---- objects ------------------------------------------------------------------------------------------

Number isSignaled(const Machine& machine, ObjectId object) { return signaled(machine, object); }

Number usage(const Machine& machine, ObjectId object) { return usageCount(machine, object); }

Number address(const Machine& machine, ObjectId object) { return addressOf(machine, object); }

Number shownReferences(const Machine& machine, ObjectId object) { return shownPointerCount(machine, object); }

Number handleCount(const Machine& machine, ObjectId object) { return machine[object].counts.handles; }

Number trueReferences(const Machine& machine, ObjectId object) { return pointerCount(machine[object]); }

Number exitCode(const Machine& machine, ObjectId object) {
    if (const auto* process = std::get_if<ProcessBody>(&machine[object].body))
        return machine[process->process].exitCode;
    if (const auto* thread = std::get_if<ThreadBody>(&machine[object].body))
        return machine[thread->thread].exitCode;
    return {};
}

Number suspendCount(const Machine& machine, ObjectId object) {
    const auto* thread = std::get_if<ThreadBody>(&machine[object].body);
    return thread ? Number(machine[thread->thread].suspendCount) : Number();
}

Number activeMembers(const Machine& machine, ObjectId object) {
    const auto* job = std::get_if<JobBody>(&machine[object].body);
    return job ? Number(job->activeProcesses) : Number();
}

// ---- which query is answered by what --------------------------------------------------------------------

using AboutProcess = Number (*)(const Machine&, ProcessId);
using AboutEntry = Number (*)(const Machine&, ProcessId, std::uint32_t);
using AboutObject = Number (*)(const Machine&, ObjectId);
using Elsewhere = std::monostate; // a text, or what more than one record of the machine says

struct Row {
    QueryKind kind;
    std::variant<Elsewhere, AboutProcess, AboutEntry, AboutObject> answer;
};

/// In the order of the kinds.
constexpr std::array rows{
    Row{QueryKind::usage, usage},
    Row{QueryKind::handles, handleCount},
    Row{QueryKind::pointers, shownReferences},
    Row{QueryKind::truerefs, trueReferences},
    Row{QueryKind::exitcode, exitCode},
    Row{QueryKind::granted, grantedAccess},
    Row{QueryKind::lasterror, Elsewhere()},
    Row{QueryKind::exception, Elsewhere()},
    Row{QueryKind::open, ofTable<&TableView::handleCount>},
    Row{QueryKind::beside, thingsBeside},
    Row{QueryKind::level, ofTable<&TableView::level>},
    Row{QueryKind::firstfree, ofTable<&TableView::firstFree>},
    Row{QueryKind::bound, ofTable<&TableView::nextHandleNeedingPool>},
    Row{QueryKind::tablecode, ofTable<&TableView::tableCode>},
    Row{QueryKind::pages, ofTable<&TableView::pages>},
    Row{QueryKind::capacity, ofTable<&TableView::capacity>},
    Row{QueryKind::limit, handleLimit},
    Row{QueryKind::lastfree, ofTable<&TableView::lastFree>},
    Row{QueryKind::owner, ofTable<&TableView::uniqueProcessId>},
    Row{QueryKind::quotaprocess, ofTable<&TableView::quotaProcess>},
    Row{QueryKind::entryaddress, addressOfEntry},
    Row{QueryKind::entrylow, ofBits<&EntryBits::low>},
    Row{QueryKind::entryhigh, ofBits<&EntryBits::high>},
    Row{QueryKind::suspended, suspendCount},
    Row{QueryKind::members, activeMembers},
    Row{QueryKind::address, address},
    Row{QueryKind::type, Elsewhere()},
    Row{QueryKind::holders, Elsewhere()},
    Row{QueryKind::alive, Elsewhere()},
    Row{QueryKind::stale, Elsewhere()},
    Row{QueryKind::signaled, isSignaled},
    Row{QueryKind::waits, Elsewhere()},
    Row{QueryKind::exists, Elsewhere()},
    Row{QueryKind::inherits, inherits},
    Row{QueryKind::protects, isProtected},
    Row{QueryKind::strictfifo, ofTable<&TableView::strictFifo>},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    return rows.size() == static_cast<std::size_t>(QueryKind::strictfifo) + 1;
}
static_assert(inOrder(), "a query says nowhere what answers it");

/// The answer of a query about such a thing; nothing when it is about something else.
template <class About, class... Thing>
Number answer(QueryKind kind, const Machine& machine, Thing... thing) {
    const auto* about = std::get_if<About>(&rows[static_cast<std::size_t>(kind)].answer);
    return about ? (*about)(machine, thing...) : Number();
}

} // namespace

std::optional<std::uint64_t> answerAbout(const Machine& machine, ProcessId process, QueryKind kind) {
    return answer<AboutProcess>(kind, machine, process);
}

std::optional<std::uint64_t> answerAbout(const Machine& machine, ProcessId process, std::uint32_t index,
                                         QueryKind kind) {
    return answer<AboutEntry>(kind, machine, process, index);
}

std::optional<std::uint64_t> answerAbout(const Machine& machine, ObjectId object, QueryKind kind) {
    return answer<AboutObject>(kind, machine, object);
}

ObjectId latestNamed(const Machine& machine, const Texts& texts, std::string_view written) {
    const bool isFull = written.starts_with('\\') || written.starts_with("...\\");
    const FullName full = isFull ? FullName{std::string(written)} : fullName(written);
    const NameId name = full.ok() ? texts.names.find(full.value) : NameId{};
    ObjectId latest;
    for (std::uint32_t i = 0; i < machine.objects.size(); ++i)
        if (name.valid() && machine.objects[i].header.name == name &&
            (!latest.valid() || alive(machine.objects[i])))
            latest = ObjectId{i};
    return latest;
}

} // namespace handlelab
