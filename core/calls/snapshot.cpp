// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of the list of processes (win32-semantics section 2). The list is the content of a section.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace handlelab {

namespace {

constexpr std::uint32_t snapHeapList = 1, snapProcess = 2, snapThread = 4, snapModule = 8,
                        snapAll = snapHeapList | snapProcess | snapThread | snapModule,
                        snapInherit = 0x8000'0000, snapshotAccess = 0xF0007, readWrite = 4,
                        snapshotSize = 65536;

Returned createToolhelp32Snapshot(CallContext& c, std::uint32_t flags, std::uint32_t pid) {
    Kernel& kernel = c.kernel;
    const auto refuse = [&](std::uint32_t argument) {
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = argument});
    };
    const auto listed = [&](const Process& p) { return p.alive; };
    if ((flags & snapAll) == 0)
        return refuse(1);
    if ((flags & (snapHeapList | snapModule)) && pid != 0 &&
        std::ranges::none_of(kernel.machine().processes,
                             [&](const Process& p) { return p.alive && p.pid == pid; }))
        return refuse(2);
    if (const Refusal full = noRoom(c))
        return c.fail(full);
    std::string list;
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < kernel.machine().processes.size(); ++i)
        if ((flags & snapProcess) && listed(kernel.machine().processes[i])) {
            list += fmt::format("{} ", i);
            ++count;
        }
    const ObjectId object = kernel.objects.create(
        c.caller, ObjectType::section,
        SectionBody{
            .processes = kernel.texts().texts.intern(list), .protect = readWrite, .size = snapshotSize},
        kernel.security.descriptorFor(c.caller, {}, ObjectType::section, false));
    kernel.core.note(
        {.kind = MeaningKind::snapshotTaken, .process = c.caller.process, .object = object, .value = count});
    return c.handle(kernel.tables
                        .insert(c.caller.process, object,
                                {.access = snapshotAccess, .inherit = (flags & snapInherit) != 0})
                        .value);
}

/// The process at a place of a snapshot's list, and the place of the one behind it. The processes it lists
/// may have ended since.
struct Listed {
    ProcessId process;
    std::uint32_t next = 0;
};

Listed listedAt(std::string_view list, std::uint32_t place) {
    if (place >= list.size())
        return {};
    const std::size_t blank = list.find(' ', place);
    std::uint32_t process = 0;
    std::from_chars(list.data() + place, list.data() + blank, process);
    return {ProcessId{process}, static_cast<std::uint32_t>(blank + 1)};
}

Returned fetch(CallContext& c, Handle snapshot, Out entry, bool first) {
    Kernel& kernel = c.kernel;
    const auto found = kernel.tables.use(c.caller, snapshot, ObjectType::section,
                                         access::sectionMapRead | access::sectionMapWrite);
    if (!found.ok())
        return c.fail(found.refusal);
    const Machine& machine = kernel.machine();
    SectionBody body = std::get<SectionBody>(machine[found.value.object].body);
    const std::string_view list =
        body.processes.valid() ? kernel.texts()[body.processes] : std::string_view();
    const Listed listed = listedAt(list, first ? 0 : body.nextProcess);
    if (!listed.process.valid())
        return c.refuse(MeaningKind::listAtEnd, error::noMoreFiles, {.object = found.value.object});
    const Process process = machine[listed.process];
    body.nextProcess = listed.next;
    kernel.objects.setBody({.kind = MeaningKind::processListed,
                            .process = c.caller.process,
                            .object = found.value.object,
                            .value = process.pid},
                           found.value.object, body);
    if (entry.variable.empty())
        return c.truth();
    const std::string pe(entry.variable);
    c.out.put(pe + ".th32ProcessID", {ValueKind::integer, process.pid}, {});
    c.out.put(pe + ".th32ParentProcessID",
              {ValueKind::integer, process.parent.valid() ? machine[process.parent].pid : 0}, {});
    c.out.put(pe + ".szExeFile", {ValueKind::text, process.image.index}, {});
    return c.truth();
}

Returned process32First(CallContext& c, Handle snapshot, Out entry) {
    return fetch(c, snapshot, entry, true);
}
Returned process32Next(CallContext& c, Handle snapshot, Out entry) {
    return fetch(c, snapshot, entry, false);
}

constexpr std::string_view snapshotHelp = CORE_TR("Calls", "The handle of a snapshot.");
constexpr std::string_view entryHelp =
    CORE_TR("Calls", "Receives th32ProcessID, th32ParentProcessID and szExeFile.");

} // namespace

std::vector<CallDescription> snapshotCalls() {
    return {
        Described<createToolhelp32Snapshot>::as(
            {"CreateToolhelp32Snapshot", group::create, Returns::handleOrInvalid,
             CORE_TR("Calls", "Copies the list of the running processes into a section. The copy does not "
                              "change; the handle is closed with CloseHandle."),
             CORE_TR("Calls", "Only the lesson's processes are listed; threads, heaps and modules are not.")},
            choice(ConstantFamily::snapshotFlags, "dwFlags", "TH32CS_SNAPPROCESS",
                   CORE_TR("Calls", "What to list.")),
            dword("th32ProcessID", "0",
                  CORE_TR("Calls", "Whose heaps and modules to list; 0 means the caller."),
                  ParameterKind::pid))
            .inC({.headers = {CHeader::toolHelp}}),
        Described<process32First>::common(
            {"Process32First", group::ask, Returns::boolean,
             CORE_TR("Calls", "Reads the first process of a snapshot.")},
            only(isSnapshot, handleTo(ObjectType::section, "hSnapshot", snapshotHelp)),
            out(ParameterKind::outProcessEntry, "lppe", "&pe", entryHelp))
            .inC(
                {.headers = {CHeader::toolHelp}, .width = CWidth::wide, .differs = CDiffering::processesToo}),
        Described<process32Next>::common(
            {"Process32Next", group::ask, Returns::boolean,
             CORE_TR("Calls", "Reads the next process of a snapshot; fails with ERROR_NO_MORE_FILES behind "
                              "the last one.")},
            only(isSnapshot, handleTo(ObjectType::section, "hSnapshot", snapshotHelp)),
            out(ParameterKind::outProcessEntry, "lppe", "&pe", entryHelp))
            .inC(
                {.headers = {CHeader::toolHelp}, .width = CWidth::wide, .differs = CDiffering::processesToo}),
    };
}

} // namespace handlelab
