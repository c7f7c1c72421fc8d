// SPDX-License-Identifier: GPL-3.0-or-later
// What an argument can be given at a moment, derived from the description of its parameter: the call line and
// the forms offer the same.
#pragma once

#include "core/calls/call.h"
#include "core/kernel/caller.h"
#include "core/run/moment.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// One value, as lines write it.
struct Offer {
    std::string text;
    std::string detail;     ///< what it is: '0x4 · Event "JACK"'; untranslated
    std::uint64_t bits = 0; ///< of what is joined by |
    bool operator==(const Offer&) const = default;
};

/// What fits a parameter when `caller` makes the call, the likeliest first. A variable that receives a result
/// is a new one, unless the call changes what it holds.
[[nodiscard]] std::vector<Offer> offersFor(const Parameter& parameter, const Moment& moment, Caller caller);

/// What a form begins with: a value with which the call can be tried as it is.
[[nodiscard]] std::string firstValue(const CallDescription& call, const Parameter& parameter,
                                     const Moment& moment, Caller caller);

/// The variables of a process, the newest first, with their values.
[[nodiscard]] std::vector<Offer> variablesOf(const Moment& moment, ProcessId process);
/// The processes that live, by their names in the lesson.
[[nodiscard]] std::vector<Offer> livingProcesses(const Moment& moment);

/// The process with its first thread that lives; nobody when there is none.
[[nodiscard]] Caller callerOf(const Machine& machine, ProcessId process);

/// `base`, or `base` with the first number that makes it a new variable of the process.
[[nodiscard]] std::string freshVariable(const Moment& moment, ProcessId process, std::string_view base);
/// `base`, or `base` with the first number that no process of the lesson has as its name.
[[nodiscard]] std::string freshLabel(const Moment& moment, std::string_view base);

} // namespace handlelab
