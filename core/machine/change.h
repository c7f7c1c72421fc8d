// SPDX-License-Identifier: GPL-3.0-or-later
// The only way a Machine changes: a value of one record before and after. Who goes forward stores `after`,
// who goes back stores `before`; there is nothing else, so going back can never differ from having gone
// forward.
#pragma once

#include "core/machine/machine.h"

#include <variant>

namespace handlelab {

/// The growing lists of a machine. A record is born by one Changed<Extent> and filled by one Changed of its
/// own.
enum class List : std::uint8_t {
    processes,
    threads,
    objects,
    variables,
    files,
    nameOwners,
    entries,
    waits,
    sideObjects,
    packets,
    locks,
    operations
};

/// The length of one of the lists.
struct Extent {
    std::uint32_t length = 0;
    bool operator==(const Extent&) const = default;
};

/// The slot of a T in a Machine: `a` is the record's index; `b` is the entry's index for HandleEntry, and
/// the List (with `a` the process for List::entries) for Extent.
template <class T>
struct Slot {
    std::uint32_t a = 0, b = 0;
    bool operator==(const Slot&) const = default;
};

template <class T>
struct Changed {
    Slot<T> slot;
    T before, after;
    bool operator==(const Changed&) const = default;
};

using Change = std::variant<Changed<Extent>, Changed<HandleEntry>, Changed<TableHeader>,
                            Changed<ObjectHeader>, Changed<ObjectCounts>, Changed<ObjectBody>,
                            Changed<Process>, Changed<Thread>, Changed<Variable>, Changed<FileNode>,
                            Changed<ObjectId>, Changed<WaitBlock>, Changed<SideObject>, Changed<MachineClock>,
                            Changed<CompletionPacket>, Changed<FileLock>, Changed<Operation>>;

/// The record at a slot. ObjectId slots are the owners of names.
const HandleEntry& at(const Machine& m, Slot<HandleEntry> p);
const TableHeader& at(const Machine& m, Slot<TableHeader> p);
const ObjectHeader& at(const Machine& m, Slot<ObjectHeader> p);
const ObjectCounts& at(const Machine& m, Slot<ObjectCounts> p);
const ObjectBody& at(const Machine& m, Slot<ObjectBody> p);
const Process& at(const Machine& m, Slot<Process> p);
const Thread& at(const Machine& m, Slot<Thread> p);
const Variable& at(const Machine& m, Slot<Variable> p);
const FileNode& at(const Machine& m, Slot<FileNode> p);
const ObjectId& at(const Machine& m, Slot<ObjectId> p);
const WaitBlock& at(const Machine& m, Slot<WaitBlock> p);
const SideObject& at(const Machine& m, Slot<SideObject> p);
const MachineClock& at(const Machine& m, Slot<MachineClock> p);
const CompletionPacket& at(const Machine& m, Slot<CompletionPacket> p);
const FileLock& at(const Machine& m, Slot<FileLock> p);
const Operation& at(const Machine& m, Slot<Operation> p);
Extent at(const Machine& m, Slot<Extent> p);

/// Stores a record. With the one for Extent, the only function that writes to a machine.
template <class T>
void store(Machine& m, Slot<T> p, const T& value);
/// Grows or shrinks a list; new records are default values. Processes take their table with them.
template <>
void store(Machine& m, Slot<Extent> p, const Extent& value);

} // namespace handlelab
