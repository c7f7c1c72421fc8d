// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a thing on the stage.
#pragma once

#include "docks/panel.h"
#include "form_spec.h"

class QMenu;

namespace handlelab {

/// A call that makes sense for a handle: which argument the handle goes into, and how it is written there.
struct HandleCall {
    const CallDescription* call = nullptr;
    QString parameter, value;
    Caller caller;
    bool anyType = false; ///< it takes handles of every type
};

/// The menu's entries for a handle: the calls of its type and those that close at once, the others in
/// submenus.
void addCalls(QMenu& menu, const std::vector<HandleCall>& calls,
              const std::function<void(const HandleCall&)>& carryOut, const Translate& translate);

/// The calls of an entry's process that take this handle, in the order of the catalogue; empty for free
/// entries.
[[nodiscard]] std::vector<HandleCall> callsFor(const Timeline& timeline, ProcessId process,
                                               std::uint32_t index);

/// Whether a call is complete once its handle is given.
[[nodiscard]] bool needsNothingElse(const CallDescription& call);

} // namespace handlelab
