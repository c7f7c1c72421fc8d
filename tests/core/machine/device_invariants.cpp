// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_invariants.h"

#include "core/machine/views/file_sharing.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Sentences = std::vector<std::string>;

/// The ends of a pipe know each other and are open.
void checkPartners(const Machine& m, Sentences& found) {
    for (std::uint32_t i = 0; i < m.objects.size(); ++i) {
        const auto* end = std::get_if<DeviceBody>(&m.objects[i].body);
        if (!end || !end->partner.valid())
            continue;
        const auto* other = std::get_if<DeviceBody>(&m[end->partner].body);
        if (!other || other->partner != ObjectId{i})
            found.push_back(fmt::format("device {} has a partner that does not know it", i));
        if (!end->connected || end->listening)
            found.push_back(fmt::format("device {} has a partner and is not connected", i));
        // A call that uses it puts the end of a closed one off.
        const bool isUsed = std::ranges::any_of(
            m.waits, [&](const WaitBlock& block) { return block.active && block.object == ObjectId{i}; });
        if (m.objects[i].counts.handles == 0 && !isUsed)
            found.push_back(fmt::format("device {} is closed and has a partner", i));
    }
}

/// A file that nobody has open does not stay when it is to be deleted, and one that is gone is not open.
void checkFiles(const Machine& m, Sentences& found) {
    std::vector<bool> open(m.files.size());
    for (const Object& object : m.objects)
        if (const auto* file = std::get_if<FileBody>(&object.body); file && object.counts.handles != 0)
            open[file->file.index] = true;
    for (std::uint32_t f = 0; f < m.files.size(); ++f) {
        if (m.files[f].deleted && open[f] && m.rules->deletion == Deletion::withLastHandle)
            found.push_back(fmt::format("file {} is deleted and open", f));
        if (m.files[f].deletePending && !m.files[f].deleted && !open[f])
            found.push_back(fmt::format("file {} waits for its deletion and is not open", f));
    }
}

/// Two files that are in their folders have different paths.
void checkPaths(const Machine& m, Sentences& found) {
    for (std::uint32_t f = 0; f < m.files.size(); ++f)
        for (std::uint32_t g = f + 1; g < m.files.size(); ++g)
            if (!m.files[f].deleted && !m.files[g].deleted && m.files[f].path == m.files[g].path)
                found.push_back(fmt::format("files {} and {} have the same path", f, g));
}

/// The current folder of a process is a folder that is there.
void checkCurrentFolders(const Machine& m, Sentences& found) {
    for (std::uint32_t f = 0; f < m.files.size(); ++f)
        if (const ProcessId user = userOfFolder(m, FileId{f});
            user.valid() && (m.files[f].deleted || !m.files[f].directory))
            found.push_back(fmt::format("the current folder of process {} is gone", user.index));
}

/// A lock belongs to an open file object, of which its process has a handle; no lock is kept waiting that
/// nothing stands against.
void checkLocks(const Machine& m, Sentences& found) {
    for (std::uint32_t l = 0; l < m.locks.size(); ++l) {
        const FileLock& lock = m.locks[l];
        const auto& entries = m.table(lock.process).entries;
        const bool open = std::ranges::any_of(
            entries, [&](const HandleEntry& entry) { return entry.object == lock.object; });
        if (lock.held && !open)
            found.push_back(fmt::format("lock {} is held by a process that has not the file open", l));
        if (lock.held && lock.waiter.valid())
            found.push_back(fmt::format("lock {} is held and waited for", l));
    }
}

/// What is beside a table goes with its process, a window with its thread.
void checkSides(const Machine& m, Sentences& found) {
    for (std::uint32_t s = 0; s < m.sideObjects.size(); ++s) {
        const SideObject& side = m.sideObjects[s];
        if (!side.alive)
            continue;
        if (!m[side.process].alive)
            found.push_back(fmt::format("side object {} belongs to a process that has ended", s));
        if (side.count == 0)
            found.push_back(fmt::format("side object {} is there and counts nothing", s));
        if (const auto* thread =
                side.kind == SideKind::window ? std::get_if<ThreadBody>(&m[side.object].body) : nullptr;
            thread && !m[thread->thread].alive)
            found.push_back(fmt::format("window {} belongs to a thread that has ended", s));
    }
}

/// A pending operation is waited for or holds what it uses, and has a reason to be pending.
void checkOperations(const Machine& m, Sentences& found) {
    for (std::uint32_t i = 0; i < m.operations.size(); ++i) {
        const Operation& one = m.operations[i];
        if (!one.pending)
            continue;
        const Thread& thread = m[one.thread];
        if (!one.asynchronous && (!thread.waits || thread.operation != OperationId{i}))
            found.push_back(fmt::format("operation {} is pending and nobody waits for it", i));
        if (one.kind == OperationKind::instanceWait)
            continue;
        const auto* queue = std::get_if<DeviceBody>(&m[one.queue.valid() ? one.queue : one.file].body);
        if (one.kind == OperationKind::read && queue && (queue->pending != 0 || queue->messages.valid()))
            found.push_back(fmt::format("operation {} waits to read, and there are bytes", i));
        if (one.kind == OperationKind::write && queue &&
            (one.behind <= queue->quota || one.behind > queue->pending))
            found.push_back(fmt::format("operation {} waits to write, and there is room", i));
        if (one.kind == OperationKind::listen && queue && !queue->listening)
            found.push_back(fmt::format("operation {} waits for a client of a pipe that does not listen", i));
    }
    for (std::uint32_t t = 0; t < m.threads.size(); ++t)
        if (m.threads[t].resumes || (m.threads[t].awaitsTurn && !m.threads[t].waits))
            found.push_back(fmt::format("thread {} waits for a file that is free", t));
}

} // namespace

Sentences deviceViolations(const Machine& m, bool betweenSteps) {
    Sentences found;
    if (betweenSteps) {
        checkPartners(m, found);
        checkFiles(m, found);
        checkPaths(m, found);
        checkCurrentFolders(m, found);
        checkLocks(m, found);
        checkSides(m, found);
        checkOperations(m, found);
        for (std::uint32_t t = 0; t < m.threads.size(); ++t)
            if (m.threads[t].alive && m.threads[t].awaitsDevice && !m.threads[t].waits)
                found.push_back(fmt::format("thread {} awaits a device and does not wait", t));
    }
    return found;
}

} // namespace handlelab
