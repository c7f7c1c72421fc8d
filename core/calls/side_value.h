// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls share whose handles are no entries of the kernel table (win32-semantics sections 1.1 and 2).
#pragma once

#include "core/calls/typed_call.h"

#include <initializer_list>

namespace handlelab {

/// The living thing beside the table that a value means to the caller, if it is of one of the kinds. Fails
/// with ERROR_INVALID_HANDLE.
[[nodiscard]] Outcome<SideId> useSide(CallContext& c, std::uint64_t value,
                                      std::initializer_list<SideKind> kinds);

/// The same for a value given as a handle.
[[nodiscard]] inline Outcome<SideId> useSide(CallContext& c, Handle value,
                                             std::initializer_list<SideKind> kinds) {
    return useSide(c, value.value, kinds);
}

/// The value of a new thing beside the caller's table.
[[nodiscard]] Handle makeSide(CallContext& c, const SideObject& thing);

/// What a handle that is no kernel handle is given as.
[[nodiscard]] inline Typed<Handle> sideHandle(SideKind kind, std::string_view name, std::string_view help) {
    return meaning(kind, beside(anyHandle(name, help)));
}

} // namespace handlelab
