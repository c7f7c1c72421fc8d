// SPDX-License-Identifier: GPL-3.0-or-later
// From a handle value to an object, and the entries of handle tables: how they are filled, copied and
// cleared.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/outcome.h"
#include "core/machine/handle_table.h"

namespace handlelab {

/// An open entry found by a look-up, or a pseudo handle: then `index` is 0 and the access is full.
struct FoundEntry {
    ObjectId object;
    std::uint32_t index = 0;
    std::uint32_t granted = 0;
    [[nodiscard]] bool pseudo() const { return index == 0; }
};

/// Everything a new entry says besides its object.
struct EntryGrant {
    std::uint32_t access = 0;
    bool inherit = false;
    bool protect = false;
    OriginKind origin = OriginKind::created;
    ProcessId originProcess;
    std::uint32_t originIndex = 0;
};

/// Handle tables. An entry and the HandleCount of its object change in two micro-steps, in the documented
/// order.
class HandleTables final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// A value used by a caller: pseudo handle, entry, type, access, in the documented order (section 0.2).
    /// Fails with ERROR_INVALID_HANDLE or ERROR_ACCESS_DENIED.
    Outcome<FoundEntry> use(Caller caller, Handle value, ObjectType type, std::uint32_t access);
    /// The same without asking for a type or an access.
    Outcome<FoundEntry> lookUp(Caller caller, Handle value);
    /// A look-up in another process's table, as DuplicateHandle makes it: -1 means that process.
    Outcome<FoundEntry> lookUpIn(ProcessId process, Caller caller, Handle value);
    /// A look-up that only wants the entry, to close it or to change its flags. Unlike the others it takes no
    /// reference to the object, so nothing leaves the entry's stock.
    Outcome<FoundEntry> find(ProcessId process, Caller caller, Handle value);
    /// Whether the entry grants the access, as a micro-step; ERROR_ACCESS_DENIED if not.
    Refusal checkAccess(Caller caller, const FoundEntry& found, std::uint32_t access);
    /// Takes a free entry and fills it; HandleCount +1. Fails with ERROR_NO_SYSTEM_RESOURCES at the limit.
    /// An entry with origin `created` takes over the object's creation reference.
    Outcome<Handle> insert(ProcessId process, ObjectId object, const EntryGrant& grant);
    /// The same in DuplicateHandle's order: the count rises, `source` is closed if it is given and
    /// unprotected, the entry is written. So the last handle can be moved without the name being lost.
    Outcome<Handle> move(ProcessId process, ObjectId object, const EntryGrant& grant, ProcessId sourceProcess,
                         std::uint32_t sourceIndex);
    /// Refuses with ERROR_NO_SYSTEM_RESOURCES when the table has no room for `more` entries.
    [[nodiscard]] Refusal isFull(ProcessId process, std::uint32_t more = 1);
    /// Copies an entry to the same index of a child's table.
    void inherit(ProcessId parent, ProcessId child, std::uint32_t index);
    /// Clears an entry, then drops the count. Protection is the caller's business: the end of a process
    /// ignores it.
    void close(ProcessId process, std::uint32_t index);
    /// Refuses to let a program close an entry that is protected, or by which its process is connected to its
    /// window station or desktop: ERROR_INVALID_HANDLE.
    Refusal checkClose(ProcessId process, std::uint32_t index);
    /// Sets the two flags of an entry: inherit and protect from close.
    void setFlags(ProcessId process, std::uint32_t index, bool inherit, bool protect);
    /// Makes room for that many entries, in whole pages; new ones are free, never used, and linked in
    /// ascending order without being written.
    void growTo(ProcessId process, std::uint32_t entries);

  private:
    void fill(ProcessId process, std::uint32_t index, const HandleEntry& entry);
    Outcome<std::uint32_t> takeFree(ProcessId process);
    void addPages(ProcessId process, std::uint32_t entries);
};

} // namespace handlelab
