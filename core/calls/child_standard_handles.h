// SPDX-License-Identifier: GPL-3.0-or-later
// What a new process finds where it asks for its standard handles.
#pragma once

#include "core/calls/call.h"
#include "core/calls/call_context.h"

#include <array>

namespace handlelab {

/// Which console a new process is attached to.
enum class ConsoleMode : std::uint8_t {
    inherits, ///< that of its parent
    isNew,    ///< one of its own, with a window or without
    none      ///< it is detached
};

/// What the flags of the call, the program and its parent come to. A program with windows has no console.
[[nodiscard]] ConsoleMode consoleModeOf(std::uint32_t creationFlags, bool windowProgram,
                                        bool parentHasConsole);

/// What decides over the standard handles of a child (win32-semantics section 15.1).
struct ChildHandles {
    CallContext& c;
    ProcessId child;
    ProcessId parent; ///< whose table the child inherits from
    const StartupInfo& startup;
    bool inheritHandles = false;
    ConsoleMode console = ConsoleMode::inherits;

    /// Gives the child its three standard handles, after it has inherited what it inherits.
    void give() const;
    /// Those that STARTUPINFO speaks of are variables of the child, which the picture shows as told.
    void tell() const;

  private:
    void giveOne(std::uint32_t slot) const;
    void giveNone(std::uint32_t slot, NoStandardHandle why) const;
    void duplicate(std::uint32_t slot, Handle value) const;
    void tellOne(std::uint32_t slot) const;
};

} // namespace handlelab
