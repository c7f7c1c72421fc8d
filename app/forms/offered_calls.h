// SPDX-License-Identifier: GPL-3.0-or-later
// Which calls make sense for a thing on the stage: derived from the calls' descriptions.
#pragma once

#include "app/forms/form_spec.h"

namespace handlelab {

/// A call with what is known of its arguments when it is offered for a thing.
struct OfferedCall {
    const CallDescription* call = nullptr;
    std::vector<std::pair<QString, QString>> fields; ///< parameter, what is written there
    Caller caller;
};

/// The calls of an entry's process that are made for this handle, in the order in which they are wanted: what
/// closes it, the common calls for its type, the common ones for every handle, then the others. Empty for
/// free entries and processes that have ended.
[[nodiscard]] std::vector<OfferedCall> callsFor(const Moment& moment, ProcessId process, std::uint32_t index);
/// The same for the handle that a variable holds, written with the variable's name. A value that leads
/// nowhere can be closed still: to see how that fails.
[[nodiscard]] std::vector<OfferedCall> callsFor(const Moment& moment, VariableId variable);
/// The calls that give `actor` a handle to the object, by its name or its id.
[[nodiscard]] std::vector<OfferedCall> callsThatOpen(const Moment& moment, ObjectId object, Caller actor);
/// The newest variable of the process that leads to the entry, or the value itself.
[[nodiscard]] QString nameOf(const Moment& moment, ProcessId process, std::uint32_t index);
/// Whether what is known completes the call.
[[nodiscard]] bool needsNothingElse(const OfferedCall& offered);

} // namespace handlelab
