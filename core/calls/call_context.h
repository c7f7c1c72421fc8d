// SPDX-License-Identifier: GPL-3.0-or-later
// What the function of a Win32 call gets besides its arguments: the kernel, its caller, and where values go.
#pragma once

#include "core/kernel/kernel.h"
#include "core/kernel/returned.h"

#include <string_view>

namespace handlelab {

/// Where a call stores what its out parameters receive. An empty name discards the value (NULL was passed).
struct OutSink {
    /// `home` is the process in whose table a handle means something.
    virtual void put(std::string_view variable, Value value, ProcessId home) = 0;
    /// The label of the process that CreateProcess makes: the one its statement gives ("starts child"), or a
    /// fresh one.
    [[nodiscard]] virtual std::string_view childLabel() const = 0;
    /// Whether the statement names the child; then its program exists.
    [[nodiscard]] virtual bool namesChild() const = 0;

  protected:
    ~OutSink() = default;
};

/// What a call's function gets besides its arguments.
struct CallContext {
    Kernel& kernel;
    Caller caller;
    OutSink& out;

    /// Fails the call: sets the last error; the returned value is the failure value of the call. A call that
    /// returns its error as such leaves the last error alone.
    Returned fail(const Refusal& refusal);
    /// Fails the call, with a micro-step that says why: its kind refuses, and its process is the caller's.
    Returned refuse(MeaningKind why, std::uint32_t error, const Meaning& about = {});
    /// The same for a part of a call that does not end it itself.
    [[nodiscard]] Refusal refusal(MeaningKind why, std::uint32_t error, Meaning about = {});
    Returned handle(Handle value);
    Returned truth();
    Returned number(std::uint64_t value);
    Returned none();
    /// FALSE, and the last error stays as it was.
    Returned failSilently(const Refusal& refusal);
    /// Fails a native call; the refusal has an NTSTATUS.
    Returned failStatus(const Refusal& refusal);
    Returns as = Returns::nothing;
};

} // namespace handlelab
