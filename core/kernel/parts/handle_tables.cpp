// SPDX-License-Identifier: GPL-3.0-or-later
// Handle values and entries; what an entry has in stock is in reference_stocks.cpp.
#include "core/kernel/kernel.h"
#include "core/machine/views/side_values.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {
constexpr std::uint32_t fullAccess = 0x1FFFFF; // what a pseudo handle of a process or thread stands for
}

// ---- from a value to an object ------------------------------------------------------------------------

Outcome<FoundEntry> HandleTables::find(ProcessId process, Caller caller, Handle value) {
    const auto low = static_cast<std::uint32_t>(value.value);
    if (value == currentProcessHandle || value == currentThreadHandle) {
        const ObjectId object =
            value == currentProcessHandle ? m_machine[process].object : m_machine[caller.thread].object;
        m_core.note({.kind = MeaningKind::pseudoHandle, .process = process, .object = object, .value = low});
        return {FoundEntry{object, 0, fullAccess}};
    }
    const HandleEntry* entry = entryOf(m_machine, process, value);
    if (!entry) {
        // The value of a heap, a module, a window ...: a handle to programmers, no entry to the kernel.
        const SideId side = findSide(m_machine, process, value.value);
        const Refusal refusal = side.valid()
                                    ? m_core.refuse(MeaningKind::notAnEntry, error::invalidHandle,
                                                    {.process = process, .index = side.index, .value = low})
                                    : m_core.refuse(MeaningKind::handleNotFound, error::invalidHandle,
                                                    {.process = process,
                                                     .value = low,
                                                     .high = static_cast<std::uint32_t>(value.value >> 32)});
        if (process == caller.process && m_machine[process].strictHandles)
            m_core.note({.kind = MeaningKind::exceptionRaised,
                         .process = process,
                         .value = exception::invalidHandle});
        return Outcome<FoundEntry>::failed(refusal);
    }
    const std::uint32_t index = *indexOf(m_machine.rules, value);
    const FoundEntry found{entry->object, index, entry->granted};
    m_core.note({.kind = MeaningKind::handleFound,
                 .process = process,
                 .object = found.object,
                 .index = index,
                 .value = low});
    return {found};
}

Outcome<FoundEntry> HandleTables::lookUpIn(ProcessId process, Caller caller, Handle value) {
    const Outcome<FoundEntry> found = find(process, caller, value);
    if (found.ok() && !found.value.pseudo())
        m_kernel.stocks.take(process, found.value.index);
    return found;
}

Outcome<FoundEntry> HandleTables::lookUp(Caller caller, Handle value) {
    return lookUpIn(caller.process, caller, value);
}

Outcome<FoundEntry> HandleTables::use(Caller caller, Handle value, ObjectType type, std::uint32_t access) {
    const Outcome<FoundEntry> found = lookUp(caller, value);
    if (!found.ok())
        return found;
    if (m_machine[found.value.object].header.type != type)
        return Outcome<FoundEntry>::failed(m_core.refuse(MeaningKind::typeMismatch, error::invalidHandle,
                                                         {.detail = static_cast<std::uint8_t>(type),
                                                          .process = caller.process,
                                                          .object = found.value.object,
                                                          .index = found.value.index}));
    if (const Refusal refusal = checkAccess(caller, found.value, access))
        return Outcome<FoundEntry>::failed(refusal);
    return found;
}

Refusal HandleTables::checkAccess(Caller caller, const FoundEntry& found, std::uint32_t access) {
    if (access == 0 || found.pseudo())
        return {};
    const Meaning about{.kind = MeaningKind::accessGranted,
                        .process = caller.process,
                        .object = found.object,
                        .index = found.index,
                        .value = access,
                        .extra = found.granted};
    if ((found.granted & access) != access)
        return m_core.refuse(MeaningKind::accessRefused, error::accessDenied, about);
    m_core.note(about);
    return {};
}

// ---- entries ------------------------------------------------------------------------------------------

Refusal HandleTables::isFull(ProcessId process, std::uint32_t more) {
    if (m_machine.table(process).header.handleCount + more <= m_machine.rules->handleLimit)
        return {};
    return m_core.refuse(MeaningKind::tableFull, error::noSystemResources,
                         {.process = process, .value = m_machine.rules->handleLimit});
}

void HandleTables::growTo(ProcessId process, std::uint32_t entries) {
    const Rules& rules = m_machine.rules;
    const HandleTable& table = m_machine.table(process);
    const auto old = static_cast<std::uint32_t>(table.entries.size());
    const std::uint32_t pages = (entries + rules.entriesPerPage - 1) / rules.entriesPerPage;
    const std::uint32_t length = pages * rules.entriesPerPage;
    change(Slot<Extent>{process.index, static_cast<std::uint32_t>(List::entries)}, Extent{length});
    TableHeader header = table.header;
    if (header.firstFree == 0 || header.firstFree >= old)
        header.firstFree = lowestFree(rules, table, std::max(old, 1u));
    header.lastFree = length - 1;
    change(Slot<TableHeader>{process.index}, header);
}

void HandleTables::addPages(ProcessId process, std::uint32_t entries) {
    const auto old = static_cast<std::uint32_t>(m_machine.table(process).entries.size());
    if (entries <= old)
        return;
    const std::uint32_t page = m_machine.rules->entriesPerPage;
    m_core.note(
        {.kind = MeaningKind::pageAdded, .process = process, .value = (entries + page - 1) / page * page});
    growTo(process, entries);
}

Outcome<std::uint32_t> HandleTables::takeFree(ProcessId process) {
    if (const Refusal full = isFull(process))
        return Outcome<std::uint32_t>::failed(full);
    const HandleTable& table = m_machine.table(process);
    if (needsPage(table))
        addPages(process, static_cast<std::uint32_t>(table.entries.size()) + 1);
    const std::uint32_t index = table.header.firstFree;
    m_core.note({.kind = MeaningKind::freeEntryFound, .process = process, .index = index});
    return {index};
}

void HandleTables::fill(ProcessId process, std::uint32_t index, const HandleEntry& entry) {
    m_core.note({.kind = MeaningKind::entryWritten,
                 .detail = static_cast<std::uint8_t>(entry.origin),
                 .process = process,
                 .object = entry.object,
                 .index = index,
                 .value = entry.granted});
    const HandleTable& table = m_machine.table(process);
    TableHeader header = table.header;
    header.firstFree = nextFree(m_machine.rules, table, index);
    ++header.handleCount;
    change(Slot<HandleEntry>{process.index, index}, entry);
    change(Slot<TableHeader>{process.index}, header);
}

namespace {

HandleEntry entryFrom(ObjectId object, const EntryGrant& grant) {
    return {.object = object,
            .granted = grant.access,
            .originProcess = grant.originProcess,
            .originIndex = grant.originIndex,
            .origin = grant.origin,
            .inherit = grant.inherit,
            .protect = grant.protect,
            .everUsed = true};
}

} // namespace

Outcome<Handle> HandleTables::insert(ProcessId process, ObjectId object, const EntryGrant& grant) {
    const Outcome<std::uint32_t> index = takeFree(process);
    if (!index.ok())
        return Outcome<Handle>::failed(index.refusal);
    fill(process, index.value, entryFrom(object, grant));
    m_kernel.objects.countHandle(object, +1, grant.origin == OriginKind::created);
    m_kernel.stocks.fill(process, index.value);
    return {valueOf(m_machine.rules, index.value)};
}

Outcome<Handle> HandleTables::move(ProcessId process, ObjectId object, const EntryGrant& grant,
                                   ProcessId sourceProcess, std::uint32_t sourceIndex) {
    m_kernel.objects.countHandle(object, +1);
    if (entryAt(m_machine.table(sourceProcess), sourceIndex) && !checkClose(sourceProcess, sourceIndex))
        close(sourceProcess, sourceIndex);
    const Outcome<std::uint32_t> index = takeFree(process);
    if (!index.ok()) {
        m_kernel.objects.countHandle(object, -1);
        return Outcome<Handle>::failed(index.refusal);
    }
    fill(process, index.value, entryFrom(object, grant));
    m_kernel.stocks.fill(process, index.value);
    return {valueOf(m_machine.rules, index.value)};
}

void HandleTables::inherit(ProcessId parent, ProcessId child, std::uint32_t index) {
    HandleEntry entry = m_machine.table(parent).entries[index];
    entry.origin = OriginKind::inherited;
    entry.originProcess = parent;
    entry.originIndex = index;
    entry.stock = 0; // the copy gets a stock of its own
    addPages(child, index + 1);
    m_core.note({.kind = MeaningKind::entryInherited,
                 .process = child,
                 .object = entry.object,
                 .index = index,
                 .value = entry.granted,
                 .extra = parent.index});
    change(Slot<HandleEntry>{child.index, index}, entry);
    const HandleTable& table = m_machine.table(child);
    TableHeader header = table.header;
    ++header.handleCount;
    if (index == header.firstFree)
        header.firstFree = lowestFree(m_machine.rules, table, index + 1);
    while (header.lastFree > 0 &&
           (table.entries[header.lastFree].inUse() || isReserved(m_machine.rules, header.lastFree)))
        --header.lastFree; // the tail is a place that can be handed out
    change(Slot<TableHeader>{child.index}, header);
    m_kernel.objects.countHandle(entry.object, +1);
    m_kernel.stocks.fill(child, index);
}

void HandleTables::close(ProcessId process, std::uint32_t index) {
    const Rules& rules = m_machine.rules;
    const HandleTable& table = m_machine.table(process);
    const ObjectId object = table.entries[index].object;
    const bool isCreators = table.entries[index].origin == OriginKind::created;
    m_kernel.stocks.giveBack(process, index);
    m_core.note({.kind = MeaningKind::entryCleared, .process = process, .object = object, .index = index});

    TableHeader header = table.header;
    --header.handleCount;
    HandleEntry cleared{.everUsed = true};
    switch (rules.freeEntry) {
    case FreeEntry::lowest:
        header.firstFree = std::min(header.firstFree, index);
        break;
    case FreeEntry::lastFreed:
        cleared.nextFree = header.firstFree;
        header.firstFree = index;
        break;
    case FreeEntry::fifo:
        cleared.nextFree = endOfFreeList;
        if (needsPage(table)) { // the list is empty
            header.firstFree = index;
        } else {
            HandleEntry tail = table.entries[header.lastFree];
            tail.nextFree = index;
            change(Slot<HandleEntry>{process.index, header.lastFree}, tail);
        }
        header.lastFree = index;
        break;
    }
    change(Slot<HandleEntry>{process.index, index}, cleared);
    change(Slot<TableHeader>{process.index}, header);
    if (const auto creatorClosed = kindOf(m_machine, object).creatorClosed; isCreators && creatorClosed)
        if (const auto change = creatorClosed(m_machine, object, process))
            m_kernel.objects.setBody(change->meaning, object, change->body);
    if (!m_machine.locks.empty())
        m_kernel.locks.releaseIfClosed(process, object);
    m_kernel.objects.countHandle(object, -1);
}

Refusal HandleTables::checkClose(ProcessId process, std::uint32_t index) {
    const HandleEntry& entry = m_machine.table(process).entries[index];
    const Process& owner = m_machine[process];
    // The window manager forbids the second, which is no protection of the entry.
    const bool connected = index == owner.windowStation || index == owner.desktop;
    if (!connected && !entry.protect)
        return {};
    return m_core.refuse(connected ? MeaningKind::objectInUse : MeaningKind::entryProtected,
                         error::invalidHandle, {.process = process, .object = entry.object, .index = index});
}

void HandleTables::setFlags(ProcessId process, std::uint32_t index, bool inherit, bool protect) {
    HandleEntry entry = m_machine.table(process).entries[index];
    const auto flags = [](const HandleEntry& e) { return (e.inherit ? 1u : 0u) | (e.protect ? 2u : 0u); };
    const std::uint32_t old = flags(entry);
    entry.inherit = inherit;
    entry.protect = protect;
    m_core.note({.kind = MeaningKind::entryFlagsChanged,
                 .process = process,
                 .object = entry.object,
                 .index = index,
                 .value = flags(entry),
                 .extra = old});
    change(Slot<HandleEntry>{process.index, index}, entry);
}

} // namespace handlelab
