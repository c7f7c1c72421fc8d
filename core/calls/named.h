// SPDX-License-Identifier: GPL-3.0-or-later
// How the create and open calls of all named kinds end, and the help their parameters share.
#pragma once

#include "core/calls/typed_call.h"

namespace handlelab {

/// A create call sets the last error to 0 for a new object and to ERROR_ALREADY_EXISTS for one it opened.
inline Returned finishCreate(CallContext& c, const Outcome<NamedCreate>& opened) {
    if (!opened.ok())
        return c.fail(opened.refusal);
    c.kernel.processes.setLastError(c.caller.thread,
                                    opened.value.existed ? error::alreadyExists : error::success);
    return c.handle(opened.value.handle);
}

/// An open call leaves the last error alone when it succeeds.
inline Returned finishOpen(CallContext& c, const Outcome<Handle>& opened) {
    return opened.ok() ? c.handle(opened.value) : c.fail(opened.refusal);
}

/// Fails because of an argument; `number` counts from 1.
inline Returned refuseParameter(CallContext& c, std::uint32_t number,
                                std::uint32_t error = error::invalidParameter) {
    return c.refuse(MeaningKind::parameterRefused, error, {.value = number});
}

inline constexpr std::string_view accessHelp =
    CORE_TR("Calls", "The rights the new handle shall have: all of them are granted, or the call fails.");
inline constexpr std::string_view createAccessHelp =
    CORE_TR("Calls", "The rights the new handle shall have; an object that exists must allow them all.");
inline constexpr std::string_view inheritHelp =
    CORE_TR("Calls", "TRUE: processes started later with bInheritHandles get a copy of the handle.");

} // namespace handlelab
