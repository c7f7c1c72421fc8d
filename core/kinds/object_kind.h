// SPDX-License-Identifier: GPL-3.0-or-later
// What a kind of object is: one record for each, in a file of its own (event.cpp, mutex.cpp ...). Whoever
// wants to know what a type of object can do or what becomes of it asks the record; nobody else tells the
// types apart.
#pragma once

#include "core/kinds/object_fields.h"
#include "core/kinds/references.h"
#include "core/machine/access_rights.h"
#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"
#include "core/machine/micro_step.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

struct AccessName {
    std::uint32_t bits;
    std::string_view name; ///< EVENT_MODIFY_STATE; never translated
};

/// A right that comes with another one.
struct ImpliedAccess {
    std::uint32_t right, implied;
};

/// What an object's body becomes, and what that means.
struct BodyChange {
    Meaning meaning;
    ObjectBody body;
};

/// What signaling an object does: a change after which its waiters may go on, or why it is refused.
struct Signaling {
    std::uint32_t error = 0; ///< not 0: refused, and `change.meaning` says why
    BodyChange change;
    bool mayWake = true; ///< whether waiters may be satisfied now
};

class KindVerbs;

/// Everything that a kind is. A function that is null: nothing of the sort happens to objects of this kind.
struct ObjectKind {
    ObjectType type;
    std::string_view name;   ///< as the Win32 documentation says: Event, Mutex, File mapping
    std::string_view ntName; ///< as debuggers say: Event, Mutant, Section

    // ---- rights
    GenericMapping mapping;
    std::uint32_t validMask;                     ///< bits the type defines, standard rights included
    std::uint32_t createAccess;                  ///< what the plain create call grants
    std::span<const AccessName> rights;          ///< the type's specific rights, then ALL_ACCESS; widest last
    std::span<const ImpliedAccess> implied = {}; ///< rights that others bring along
    bool securedWithoutName =
        false; ///< also unnamed ones get a security descriptor, from their creator's token
    bool openedByDebuggers = false;      ///< SeDebugPrivilege opens it whatever its descriptor says
    bool privilegedGlobally = false;     ///< SeCreateGlobalPrivilege is needed to make a global one
    bool duplicatesWithinSource = false; ///< DuplicateHandle never grants more than the source entry has

    // ---- what can be done with it
    bool waitable = false;
    bool nameable = false; ///< lives in the common namespace of named objects

    // ---- what can be read
    /// Its fields, always the same ones in the same order.
    std::vector<StateField> (*fields)(const Machine&, const Texts&, const ObjectBody&) = nullptr;
    std::size_t briefFields = 0; ///< how many of them a block on the stage shows
    /// What it is called when that is not its kind and its object name.
    std::string (*called)(const Machine&, const Texts&, ObjectId) = nullptr;
    /// The references it holds as long as it exists, and those that what it stands for holds.
    void (*holds)(const Machine&, ObjectId, const TakeReference&) = nullptr;
    /// Of what runs: whether it still does. It keeps its object until then, and counts as one use of it.
    bool (*runs)(const Machine&, ObjectId) = nullptr;
    /// The function of a generated program that tells whether it is signaled, and the right that it needs.
    std::string_view signaledQuery = {};
    std::uint32_t signaledQueryAccess = 0;

    // ---- waits
    /// Whether a wait of this thread would be satisfied; null: never.
    bool (*signaled)(const Machine&, ObjectId, ThreadId waiter) = nullptr;
    /// What a satisfied wait of a thread takes from it; nothing when it stays as it is.
    std::optional<BodyChange> (*consume)(const Machine&, ObjectId, ThreadId waiter) = nullptr;
    /// Whether a wait that takes it says WAIT_ABANDONED.
    bool (*abandoned)(const Machine&, ObjectId) = nullptr;
    /// What SignalObjectAndWait and the call of its own (SetEvent, ReleaseMutex, ReleaseSemaphore) do;
    /// `times` is how often.
    Signaling (*signal)(const Machine&, ObjectId, ThreadId caller, std::int32_t times) = nullptr;
    std::uint32_t signalAccess = 0;

    // ---- ends
    /// The entry that its creator got is closed.
    std::optional<BodyChange> (*creatorClosed)(const Machine&, ObjectId, ProcessId) = nullptr;
    /// Its last handle is closed; references may keep it.
    void (*lastHandleClosed)(KindVerbs&, ObjectId) = nullptr;
    /// What it becomes when something that referred to it is gone, as a part of the same micro-step.
    std::optional<ObjectBody> (*released)(const Machine&, ObjectId, ReferenceKind) = nullptr;
    /// A thread that may have something to do with it ends.
    std::optional<BodyChange> (*threadEnded)(const Machine&, ObjectId, ThreadId) = nullptr;
};

/// The record of a type.
[[nodiscard]] const ObjectKind& info(ObjectType type);
[[nodiscard]] inline const ObjectKind& kindOf(const Machine& machine, ObjectId object) {
    return info(machine[object].header.type);
}

/// The body of an object that is known to have it.
template <class Body>
[[nodiscard]] const Body& bodyOf(const Machine& machine, ObjectId object) {
    return std::get<Body>(machine[object].body);
}

// ---- rights -------------------------------------------------------------------------------------------

[[nodiscard]] inline std::uint32_t mapGeneric(ObjectType type, std::uint32_t mask) {
    return mapGeneric(info(type).mapping, mask);
}

/// "EVENT_MODIFY_STATE | SYNCHRONIZE": the mask in the names of the documentation; unknown bits stay
/// hexadecimal, 0 is "0".
[[nodiscard]] std::string accessText(ObjectType type, std::uint32_t mask);

/// The names of the standard and generic rights, which every type has beside its own.
[[nodiscard]] std::span<const AccessName> standardRights();

/// The mask with what it implies: QUERY_INFORMATION of a process or thread brings QUERY_LIMITED_INFORMATION.
[[nodiscard]] std::uint32_t withImpliedAccess(ObjectType type, std::uint32_t mask);

// ---- state --------------------------------------------------------------------------------------------

/// The signaled state a wait would find, for `waiter` (a mutex is signaled for its owner). False for kinds
/// nobody can wait on.
[[nodiscard]] bool signaled(const Machine& machine, ObjectId object, ThreadId waiter = {});

/// The books' single count: the handles, plus one while a process or thread object runs.
[[nodiscard]] std::uint32_t usageCount(const Machine& machine, ObjectId object);

} // namespace handlelab
