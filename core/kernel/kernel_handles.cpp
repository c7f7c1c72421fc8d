// SPDX-License-Identifier: GPL-3.0-or-later
// Handle values, entries and the HandleCount; what an entry has in stock is in kernel_stock.cpp.
#include "core/kernel/kernel.h"

#include <algorithm>

namespace handlelab {

namespace {
constexpr std::uint32_t fullAccess = 0x1FFFFF; // what a pseudo handle of a process or thread stands for
}

// ---- from a value to an object ------------------------------------------------------------------------

Outcome<Found> Kernel::findEntry(ProcessId process, Caller caller, Handle value) {
    const auto low = static_cast<std::uint32_t>(value.value);
    if (value == currentProcessHandle || value == currentThreadHandle) {
        const ObjectId object =
            value == currentProcessHandle ? m_machine[process].object : m_machine[caller.thread].object;
        m_log.begin({.kind = MeaningKind::pseudoHandle, .process = process, .object = object, .value = low});
        return {Found{object, 0, fullAccess}};
    }
    const HandleEntry* entry = entryOf(m_machine, process, value);
    if (!entry) {
        // The value of a heap, a module, a window ...: a handle to programmers, no entry to the kernel.
        const SideId side = findSideObject({process, caller.thread}, value.value);
        const Refusal refusal = side.valid()
                                    ? refuse(MeaningKind::notAnEntry, error::invalidHandle,
                                             {.process = process, .index = side.index, .value = low})
                                    : refuse(MeaningKind::handleNotFound, error::invalidHandle,
                                             {.process = process,
                                              .value = low,
                                              .high = static_cast<std::uint32_t>(value.value >> 32)});
        if (process == caller.process && m_machine[process].strictHandles)
            m_log.begin({.kind = MeaningKind::exceptionRaised,
                         .process = process,
                         .value = exception::invalidHandle});
        return Outcome<Found>::failed(refusal);
    }
    const std::uint32_t index = *indexOf(m_machine.rules, value);
    const Found found{entry->object, index, entry->granted};
    m_log.begin({.kind = MeaningKind::handleFound,
                 .process = process,
                 .object = found.object,
                 .index = index,
                 .value = low});
    return {found};
}

Outcome<Found> Kernel::lookUpIn(ProcessId process, Caller caller, Handle value) {
    const Outcome<Found> found = findEntry(process, caller, value);
    if (found.ok() && !found.value.pseudo())
        takeFromStock(process, found.value.index);
    return found;
}

Outcome<Found> Kernel::lookUp(Caller caller, Handle value) { return lookUpIn(caller.process, caller, value); }

Outcome<Found> Kernel::use(Caller caller, Handle value, ObjectType type, std::uint32_t access) {
    const Outcome<Found> found = lookUp(caller, value);
    if (!found.ok())
        return found;
    if (m_machine[found.value.object].header.type != type)
        return Outcome<Found>::failed(refuse(MeaningKind::typeMismatch, error::invalidHandle,
                                             {.detail = static_cast<std::uint8_t>(type),
                                              .process = caller.process,
                                              .object = found.value.object,
                                              .index = found.value.index}));
    if (const Refusal refusal = checkAccess(caller, found.value, access))
        return Outcome<Found>::failed(refusal);
    return found;
}

Refusal Kernel::checkAccess(Caller caller, const Found& found, std::uint32_t access) {
    if (access == 0 || found.pseudo())
        return {};
    const Meaning about{.kind = MeaningKind::accessGranted,
                        .process = caller.process,
                        .object = found.object,
                        .index = found.index,
                        .value = access,
                        .extra = found.granted};
    if ((found.granted & access) != access)
        return refuse(MeaningKind::accessRefused, error::accessDenied, about);
    note(about);
    return {};
}

// ---- entries ------------------------------------------------------------------------------------------

Refusal Kernel::tableIsFull(ProcessId process, std::uint32_t more) {
    if (m_machine.table(process).header.handleCount + more <= m_machine.rules->handleLimit)
        return {};
    return refuse(MeaningKind::tableFull, error::noSystemResources,
                  {.process = process, .value = m_machine.rules->handleLimit});
}

Refusal Kernel::memoryIsExhausted(ProcessId process, std::uint32_t more) {
    const std::uint32_t limit = m_machine.rules->objectLimit;
    if (m_machine.objects.size() + more <= limit) // so many were never made, so the living need no counting
        return {};
    const auto living = std::ranges::count_if(m_machine.objects, [](const Object& o) { return alive(o); });
    if (static_cast<std::uint64_t>(living) + more <= limit)
        return {};
    return refuse(MeaningKind::memoryExhausted, error::noSystemResources,
                  {.process = process, .value = limit});
}

/// Makes room for that many entries, in whole pages; new ones are free, never used, and linked in ascending
/// order without being written.
void Kernel::growTable(ProcessId process, std::uint32_t entries) {
    const Rules& rules = m_machine.rules;
    const HandleTable& table = m_machine.table(process);
    const auto old = static_cast<std::uint32_t>(table.entries.size());
    const std::uint32_t pages = (entries + rules.entriesPerPage - 1) / rules.entriesPerPage;
    const std::uint32_t length = pages * rules.entriesPerPage;
    change(Place<Extent>{process.index, static_cast<std::uint32_t>(List::entries)}, Extent{length});
    TableHeader header = table.header;
    if (header.firstFree == 0 || header.firstFree >= old)
        header.firstFree = lowestFree(rules, table, std::max(old, 1u));
    header.lastFree = length - 1;
    change(Place<TableHeader>{process.index}, header);
}

void Kernel::addPages(ProcessId process, std::uint32_t entries) {
    const auto old = static_cast<std::uint32_t>(m_machine.table(process).entries.size());
    if (entries <= old)
        return;
    const std::uint32_t page = m_machine.rules->entriesPerPage;
    m_log.begin(
        {.kind = MeaningKind::pageAdded, .process = process, .value = (entries + page - 1) / page * page});
    growTable(process, entries);
}

Outcome<std::uint32_t> Kernel::takeFreeEntry(ProcessId process) {
    if (const Refusal full = tableIsFull(process))
        return Outcome<std::uint32_t>::failed(full);
    const HandleTable& table = m_machine.table(process);
    if (needsPage(table))
        addPages(process, static_cast<std::uint32_t>(table.entries.size()) + 1);
    const std::uint32_t index = table.header.firstFree;
    m_log.begin({.kind = MeaningKind::freeEntryFound, .process = process, .index = index});
    return {index};
}

void Kernel::fillEntry(ProcessId process, std::uint32_t index, const HandleEntry& entry) {
    m_log.begin({.kind = MeaningKind::entryWritten,
                 .detail = static_cast<std::uint8_t>(entry.origin),
                 .process = process,
                 .object = entry.object,
                 .index = index,
                 .value = entry.granted});
    const HandleTable& table = m_machine.table(process);
    TableHeader header = table.header;
    header.firstFree = nextFree(m_machine.rules, table, index);
    ++header.handleCount;
    change(Place<HandleEntry>{process.index, index}, entry);
    change(Place<TableHeader>{process.index}, header);
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

Outcome<Handle> Kernel::insertEntry(ProcessId process, ObjectId object, const EntryGrant& grant) {
    const Outcome<std::uint32_t> index = takeFreeEntry(process);
    if (!index.ok())
        return Outcome<Handle>::failed(index.refusal);
    fillEntry(process, index.value, entryFrom(object, grant));
    countHandle(object, +1, grant.origin == OriginKind::created);
    fillStock(process, index.value);
    return {valueOf(m_machine.rules, index.value)};
}

Outcome<Handle> Kernel::moveEntry(ProcessId process, ObjectId object, const EntryGrant& grant,
                                  ProcessId sourceProcess, std::uint32_t sourceIndex) {
    countHandle(object, +1);
    if (entryAt(m_machine.table(sourceProcess), sourceIndex) && !checkClose(sourceProcess, sourceIndex))
        closeEntry(sourceProcess, sourceIndex);
    const Outcome<std::uint32_t> index = takeFreeEntry(process);
    if (!index.ok()) {
        countHandle(object, -1);
        return Outcome<Handle>::failed(index.refusal);
    }
    fillEntry(process, index.value, entryFrom(object, grant));
    fillStock(process, index.value);
    return {valueOf(m_machine.rules, index.value)};
}

void Kernel::inheritEntry(ProcessId parent, ProcessId child, std::uint32_t index) {
    HandleEntry entry = m_machine.table(parent).entries[index];
    entry.origin = OriginKind::inherited;
    entry.originProcess = parent;
    entry.originIndex = index;
    entry.stock = 0; // the copy gets a stock of its own
    addPages(child, index + 1);
    m_log.begin({.kind = MeaningKind::entryInherited,
                 .process = child,
                 .object = entry.object,
                 .index = index,
                 .value = entry.granted,
                 .extra = parent.index});
    change(Place<HandleEntry>{child.index, index}, entry);
    const HandleTable& table = m_machine.table(child);
    TableHeader header = table.header;
    ++header.handleCount;
    if (index == header.firstFree)
        header.firstFree = lowestFree(m_machine.rules, table, index + 1);
    while (header.lastFree > 0 &&
           (table.entries[header.lastFree].inUse() || isReserved(m_machine.rules, header.lastFree)))
        --header.lastFree; // the tail is a place that can be handed out
    change(Place<TableHeader>{child.index}, header);
    countHandle(entry.object, +1);
    fillStock(child, index);
}

void Kernel::closeEntry(ProcessId process, std::uint32_t index) {
    const Rules& rules = m_machine.rules;
    const HandleTable& table = m_machine.table(process);
    const ObjectId object = table.entries[index].object;
    const bool isCreators = table.entries[index].origin == OriginKind::created;
    returnStock(process, index);
    m_log.begin({.kind = MeaningKind::entryCleared, .process = process, .object = object, .index = index});

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
            change(Place<HandleEntry>{process.index, header.lastFree}, tail);
        }
        header.lastFree = index;
        break;
    }
    change(Place<HandleEntry>{process.index, index}, cleared);
    change(Place<TableHeader>{process.index}, header);
    if (const auto creatorClosed = kindOf(m_machine, object).creatorClosed; isCreators && creatorClosed)
        if (const auto change = creatorClosed(m_machine, object, process))
            setBody(change->meaning, object, change->body);
    countHandle(object, -1);
}

Refusal Kernel::checkClose(ProcessId process, std::uint32_t index) {
    const HandleEntry& entry = m_machine.table(process).entries[index];
    const Process& owner = m_machine[process];
    // The window manager forbids the second, which is no protection of the entry.
    const bool connected = index == owner.windowStation || index == owner.desktop;
    if (!connected && !entry.protect)
        return {};
    return refuse(connected ? MeaningKind::objectInUse : MeaningKind::entryProtected, error::invalidHandle,
                  {.process = process, .object = entry.object, .index = index});
}

void Kernel::setEntryFlags(ProcessId process, std::uint32_t index, bool inherit, bool protect) {
    HandleEntry entry = m_machine.table(process).entries[index];
    const auto flags = [](const HandleEntry& e) { return (e.inherit ? 1u : 0u) | (e.protect ? 2u : 0u); };
    const std::uint32_t old = flags(entry);
    entry.inherit = inherit;
    entry.protect = protect;
    m_log.begin({.kind = MeaningKind::entryFlagsChanged,
                 .process = process,
                 .object = entry.object,
                 .index = index,
                 .value = flags(entry),
                 .extra = old});
    change(Place<HandleEntry>{process.index, index}, entry);
}

void Kernel::countHandle(ObjectId object, int difference, bool takesCreationReference) {
    ObjectCounts counts = m_machine[object].counts;
    const std::uint32_t before = counts.handles;
    counts.handles += static_cast<std::uint32_t>(difference);
    if (takesCreationReference)
        --counts.references;
    m_log.begin({.kind = MeaningKind::handleCountChanged,
                 .object = object,
                 .value = before,
                 .extra = counts.handles});
    change(Place<ObjectCounts>{object.index}, counts);
    const bool unreferenced = !alive(m_machine[object]); // who waits for it may let it go further down
    if (counts.handles != 0)
        return;
    const ObjectHeader& header = m_machine[object].header;
    const bool nameGoes = header.named && !header.permanent;
    if (nameGoes)
        removeName(object);
    if (const auto closed = kindOf(m_machine, object).lastHandleClosed)
        closed(*this, object);
    if (unreferenced && !nameGoes)
        destroyed(object);
}

} // namespace handlelab
