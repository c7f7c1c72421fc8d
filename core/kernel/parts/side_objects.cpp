// SPDX-License-Identifier: GPL-3.0-or-later
// What Win32 hands out as handles or addresses without an entry of the kernel table (win32-semantics sections
// 1.1 and 2).
#include "core/kernel/kernel.h"

namespace handlelab {

namespace {

/// A made-up address, or a User or GDI handle, that no other thing on the stage has.
std::uint64_t inventedValue(SideKind kind, std::uint64_t number, bool pointer64) {
    constexpr std::uint64_t allocationGranularity = 0x1'0000;
    switch (kind) {
    case SideKind::window:
    case SideKind::userObject:
        return 0x1'0000 * (number + 1) + 0x2'0A0E; // the low half is an index into the session's table
    case SideKind::gdiObject:
        return 0x3F30'0A00 + number;
    case SideKind::module:
        return (pointer64 ? 0x7FFB'1C00'0000ull : 0x7640'0000ull) + number * 0x20'0000;
    case SideKind::heap:
    case SideKind::findFile:
    case SideKind::eventLog:
    case SideKind::updateResource:
    case SideKind::boundaryDescriptor:
    case SideKind::view:
    case SideKind::namespaceAlias:
    case SideKind::winsock:
    case SideKind::socketState:
        break;
    }
    return (pointer64 ? 0x1D4'9B20'0000ull : 0x2E0'0000ull) + number * allocationGranularity;
}

} // namespace

SideId SideObjects::make(SideObject object) {
    const SideId id{static_cast<std::uint32_t>(m_machine.sideObjects.size())};
    object.alive = true;
    if (object.value == 0)
        object.value = inventedValue(object.kind, id.index, m_machine.rules->pointer64);
    m_core.note(
        {.kind = object.kind == SideKind::view ? MeaningKind::viewMapped : MeaningKind::sideObjectMade,
         .process = object.process,
         .object = object.object,
         .index = id.index});
    change(Slot<Extent>{0, static_cast<std::uint32_t>(List::sideObjects)}, Extent{id.index + 1});
    change(Slot<SideObject>{id.index}, object);
    if (object.kind == SideKind::view)
        m_kernel.objects.reference(object.object);
    return id;
}

void SideObjects::close(SideId id) {
    SideObject after = m_machine[id];
    const bool view = after.kind == SideKind::view;
    m_core.note({.kind = view ? MeaningKind::viewUnmapped : MeaningKind::sideObjectGone,
                 .process = after.process,
                 .object = after.object,
                 .index = id.index});
    after.alive = false;
    after.count = 0;
    change(Slot<SideObject>{id.index}, after);
    if (view)
        m_kernel.objects.dereference(after.object);
}

void SideObjects::count(SideId id, std::uint32_t count) {
    SideObject after = m_machine[id];
    m_core.note({.kind = MeaningKind::sideObjectCounted,
                 .process = after.process,
                 .index = id.index,
                 .value = after.count,
                 .extra = count});
    after.count = count;
    change(Slot<SideObject>{id.index}, after);
}

void SideObjects::closeWindowsOf(ThreadId thread) {
    for (std::uint32_t i = 0; i < m_machine.sideObjects.size(); ++i)
        if (const SideObject& side = m_machine.sideObjects[i];
            side.alive && side.kind == SideKind::window && side.object == m_machine[thread].object)
            close(SideId{i});
}

void SideObjects::closeAllOf(ProcessId process) {
    for (std::uint32_t i = 0; i < m_machine.sideObjects.size(); ++i)
        if (m_machine.sideObjects[i].alive && m_machine.sideObjects[i].process == process)
            close(SideId{i});
}

} // namespace handlelab
