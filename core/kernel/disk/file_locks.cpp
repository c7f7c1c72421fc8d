// SPDX-License-Identifier: GPL-3.0-or-later
// Locked ranges of files: who may lock what, and what a lock keeps others from (win32-semantics
// section 15.4).
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {

FileId fileOf(const Machine& machine, ObjectId object) {
    return std::get<FileBody>(machine[object].body).file;
}

/// Whether two ranges have a byte in common; an empty one has none.
bool meet(const FileLock& lock, std::uint64_t begin, std::uint64_t length) {
    if (lock.length == 0 || length == 0)
        return false;
    return lock.begin <= begin ? begin - lock.begin < lock.length : lock.begin - begin < length;
}

bool isOwn(const FileLock& lock, ObjectId object, ProcessId process) {
    return lock.object == object && lock.process == process;
}

/// Low halves, for a micro-step.
Meaning about(MeaningKind kind, const FileLock& lock) {
    return {.kind = kind,
            .process = lock.process,
            .object = lock.object,
            .value = static_cast<std::uint32_t>(lock.begin),
            .extra = static_cast<std::uint32_t>(lock.length)};
}

} // namespace

Refusal FileLocks::check(Caller caller, ObjectId object, std::uint64_t begin, std::uint64_t length,
                         bool writes) {
    const FileId file = fileOf(m_machine, object);
    const bool refused = std::ranges::any_of(m_machine.locks, [&](const FileLock& lock) {
        if (!lock.held || fileOf(m_machine, lock.object) != file || !meet(lock, begin, length))
            return false;
        return lock.exclusive ? !isOwn(lock, object, caller.process) : writes;
    });
    if (!refused)
        return {};
    return m_core.refuse(MeaningKind::rangeIsLocked, error::lockViolation,
                         {.process = caller.process, .object = object});
}

/// An exclusive lock meets no other; a shared one meets shared ones, and exclusive ones of the same owner.
bool FileLocks::isAllowed(const FileLock& wanted) const {
    const FileId file = fileOf(m_machine, wanted.object);
    return std::ranges::none_of(m_machine.locks, [&](const FileLock& lock) {
        if (!lock.held || fileOf(m_machine, lock.object) != file || !meet(lock, wanted.begin, wanted.length))
            return false;
        return wanted.exclusive || (lock.exclusive && !isOwn(lock, wanted.object, wanted.process));
    });
}

bool FileLocks::hasOpen(ProcessId process, ObjectId object) const {
    return std::ranges::any_of(m_machine.table(process).entries,
                               [&](const HandleEntry& entry) { return entry.object == object; });
}

/// Writes the record of a lock that is held from now on; nobody holds one without a handle.
void FileLocks::hold(const FileLock& wanted, std::uint32_t place) {
    FileLock lock = wanted;
    lock.waiter = {};
    lock.held = hasOpen(wanted.process, wanted.object);
    if (lock.held)
        m_core.note(about(MeaningKind::rangeLocked, wanted));
    if (place == m_machine.locks.size())
        grow(List::locks);
    change(Slot<FileLock>{place}, lock);
}

Refusal FileLocks::lock(const FileLock& wanted) {
    if (!isAllowed(wanted))
        return m_core.refuse(MeaningKind::rangeIsLocked, error::lockViolation,
                             {.process = wanted.process, .object = wanted.object});
    hold(wanted, static_cast<std::uint32_t>(m_machine.locks.size()));
    return {};
}

bool FileLocks::lockOrWait(Caller caller, FileLock wanted, const Operation& operation) {
    if (isAllowed(wanted)) {
        hold(wanted, static_cast<std::uint32_t>(m_machine.locks.size()));
        return false;
    }
    m_core.note({.kind = MeaningKind::lockAwaited, .process = caller.process, .object = wanted.object});
    wanted.waiter = m_kernel.operations.begin(caller, operation);
    change(Slot<FileLock>{grow(List::locks)}, wanted);
    return true;
}

void FileLocks::release(std::uint32_t place) {
    FileLock lock = m_machine.locks[place];
    m_core.note(about(MeaningKind::rangeUnlocked, lock));
    lock.held = false;
    change(Slot<FileLock>{place}, lock);
}

/// Lets those go on that wait for a range which is free by now, who came first first.
void FileLocks::grantWaiting(FileId file) {
    for (std::uint32_t i = 0; i < m_machine.locks.size(); ++i) {
        const FileLock wanted = m_machine.locks[i];
        if (!wanted.waiter.valid() || fileOf(m_machine, wanted.object) != file)
            continue;
        if (!m_machine[wanted.waiter].pending || !isAllowed(wanted))
            continue;
        hold(wanted, i);
        m_kernel.operations.end(wanted.waiter, error::success, 0);
    }
}

Refusal FileLocks::unlock(Caller caller, ObjectId object, std::uint64_t begin, std::uint64_t length) {
    // Of an exclusive and a shared lock of the same range the exclusive one goes first.
    for (const bool exclusive : {true, false})
        for (std::uint32_t i = 0; i < m_machine.locks.size(); ++i) {
            const FileLock& lock = m_machine.locks[i];
            if (!lock.held || lock.exclusive != exclusive || !isOwn(lock, object, caller.process) ||
                lock.begin != begin || lock.length != length)
                continue;
            release(i);
            grantWaiting(fileOf(m_machine, object));
            return {};
        }
    return m_core.refuse(MeaningKind::rangeNotLocked, error::notLocked,
                         {.process = caller.process, .object = object});
}

void FileLocks::releaseIfClosed(ProcessId process, ObjectId object) {
    if (hasOpen(process, object))
        return;
    bool any = false;
    for (std::uint32_t i = 0; i < m_machine.locks.size(); ++i) {
        if (!m_machine.locks[i].held || !isOwn(m_machine.locks[i], object, process))
            continue;
        release(i);
        any = true;
    }
    if (any)
        grantWaiting(fileOf(m_machine, object));
}

} // namespace handlelab
