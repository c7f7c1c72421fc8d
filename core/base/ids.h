// SPDX-License-Identifier: GPL-3.0-or-later
// Typed indices of the machine's records, and the handle value as a program sees it.
#pragma once

#include <cstddef> // before <compare>: Qt's moc cannot read that one first

#include <compare>
#include <cstdint>
#include <functional>

namespace handlelab {

/// Index of a record of kind Tag in a Machine or a dictionary; the default is "none".
template <class Tag>
struct Id {
    static constexpr std::uint32_t noIndex = 0xFFFFFFFFu;
    std::uint32_t index = noIndex;

    [[nodiscard]] constexpr bool valid() const { return index != noIndex; }
    auto operator<=>(const Id&) const = default;
};

using ProcessId = Id<struct ProcessTag>; ///< not the PID that programs see: that is Process::pid
using ThreadId = Id<struct ThreadTag>;   ///< not the TID that programs see: that is Thread::tid
using ObjectId = Id<struct ObjectTag>;
using VariableId = Id<struct VariableTag>;
using FileId = Id<struct FileTag>;           ///< a node of the simulated file system, not a file object
using NameId = Id<struct NameTag>;           ///< a full object name such as \BaseNamedObjects\JACK
using TextId = Id<struct TextTag>;           ///< any other text: image names, variable names, command lines
using SideId = Id<struct SideTag>;           ///< a thing beside the handle tables: a heap, a view, a window
using PacketId = Id<struct PacketTag>;       ///< a packet that was queued to a completion port
using OperationId = Id<struct OperationTag>; ///< an operation on a file that takes its time
using SecurityId = Id<struct SecurityTag>;   ///< a security descriptor; none means the object has none

/// A handle value as the program holds it: 64 bits, sign-extended from the 32 significant ones.
/// Deliberately unrelated to ObjectId: a value means something only in one process's table.
struct Handle {
    std::uint64_t value = 0;
    auto operator<=>(const Handle&) const = default;
};

inline constexpr Handle nullHandle{0};
inline constexpr Handle invalidHandleValue{~0ull};
inline constexpr Handle currentProcessHandle{~0ull};    ///< GetCurrentProcess() is -1, the same bits
inline constexpr Handle currentThreadHandle{~0ull - 1}; ///< GetCurrentThread() is -2

} // namespace handlelab

template <class Tag>
struct std::hash<handlelab::Id<Tag>> {
    std::size_t operator()(handlelab::Id<Tag> id) const noexcept { return id.index; }
};
