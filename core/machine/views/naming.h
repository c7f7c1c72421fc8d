// SPDX-License-Identifier: GPL-3.0-or-later
// What things are called by their kind. The words are English; they are said in the reader's language when
// they are marked (translate.h) or looked up in the context "Kind".
#pragma once

#include "core/base/translate.h"
#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

namespace handlelab {

/// "Heap", "Find file": as programmers call what lives beside the handle table.
[[nodiscard]] std::string_view sideWord(SideKind kind);
/// "0x1D49B200000": the value that the program holds.
[[nodiscard]] std::string sideValue(const SideObject& side);
/// Whether it belongs to the session and not to the process that made it.
[[nodiscard]] inline bool ofSession(SideKind kind) {
    return kind == SideKind::window || kind == SideKind::userObject;
}

/// How a process told another one a value, as a lesson says it, marked when it is one of the usual ways:
/// "command line", "environment", "file", "message", "pipe", "shared memory", "window message".
[[nodiscard]] std::string spokenChannel(std::string_view channel);

/// "editor.exe", or the label when two processes have the same image.
[[nodiscard]] std::string processName(const Machine& machine, const Texts& texts, ProcessId process);
/// The process that a lesson calls so; none when there is none.
[[nodiscard]] ProcessId processLabelled(const Machine& machine, const Texts& texts, std::string_view label);

/// "0x4" (nt) or "1" (textbook); NULL and INVALID_HANDLE_VALUE by name.
[[nodiscard]] std::string handleText(const Rules& rules, Handle value);
/// A value as a lesson would write it: 0x4, TRUE, 259, "text".
[[nodiscard]] std::string valueText(const Machine& machine, const Texts& texts, const Value& value);
/// WAIT_OBJECT_0, WAIT_ABANDONED_0 + 2, WAIT_TIMEOUT: what a wait returned.
[[nodiscard]] std::string waitResultText(std::uint64_t value);

} // namespace handlelab
