// SPDX-License-Identifier: GPL-3.0-or-later
// The window station and the desktop every process with windows is connected to from its start.
#include "core/kernel/kernel.h"
#include "core/machine/views/namespaces.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

constexpr std::string_view interactiveStation = "WinSta0", serviceStation = "Service-0x0-3e7$",
                           desktopName = "Default";

} // namespace

Outcome<Handle> WindowStations::shownEntry(Caller caller, std::uint32_t Process::*place, ObjectId object) {
    Process after = m_machine[caller.process];
    if (after.*place != 0)
        return {valueOf(m_machine.rules, after.*place)};
    const Outcome<Handle> handle = m_kernel.tables.insert(
        caller.process, object,
        {.access = info(m_machine[object].header.type).mapping.all, .origin = OriginKind::opened});
    if (!handle.ok())
        return handle;
    after.*place = *indexOf(m_machine.rules, handle.value);
    change(Slot<Process>{caller.process.index}, after);
    return handle;
}

ObjectId WindowStations::stationOf(ProcessId process) {
    const Process& own = m_machine[process];
    if (const HandleEntry* entry = entryAt(m_machine.table(process), own.windowStation); entry)
        return entry->object;
    const bool service = own.session == 0;
    return m_kernel.names.systemObject(
        process, ObjectType::windowStation, WindowStationBody{.interactive = !service},
        stationDirectory(own.session) + std::string(service ? serviceStation : interactiveStation));
}

Outcome<Handle> WindowStations::processStation(Caller caller) {
    return shownEntry(caller, &Process::windowStation, stationOf(caller.process));
}

ObjectId WindowStations::firstDesktop(ProcessId process) {
    const ObjectId station = stationOf(process);
    const std::string path = fmt::format("{}\\{}", m_texts[m_machine[station].header.name], desktopName);
    const bool known = ownerOfName(m_machine, m_texts.names.find(path)).valid();
    const ObjectId desktop =
        m_kernel.names.systemObject(process, ObjectType::desktop, DesktopBody{station}, path);
    if (!known)
        m_kernel.objects.reference(station);
    return desktop;
}

Outcome<Handle> WindowStations::threadDesktop(Caller caller) {
    return shownEntry(caller, &Process::desktop, firstDesktop(caller.process));
}

} // namespace handlelab
