// SPDX-License-Identifier: GPL-3.0-or-later
// Names of objects as calls give them, and where they lead in the object manager's namespace (win32-semantics
// sections 3 and 4).
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace handlelab {

/// An object name argument; NULL and "" are both "no name".
struct ObjectName {
    bool given = false; ///< false for NULL
    std::string_view text;
};

/// Where a name leads: none for objects without a name.
struct ResolvedName {
    NameId id;
    ObjectId directory; ///< of a name in a private namespace: that namespace
};

/// A full name in the object manager's namespace, or the error that a syntax gives.
struct FullName {
    std::string value;
    std::uint32_t error = 0;
    [[nodiscard]] bool ok() const { return error == 0; }
};

/// The session a name of the form Session\n\... asks for, its prefix taken off; nothing for other names.
[[nodiscard]] std::optional<std::uint32_t> takeSession(std::string_view& name);

/// The full name of a name as programs of that session write it, or the error its syntax gives: 3, 6, 123,
/// 161 or 206. Prefixes of private namespaces are not known here: 3.
[[nodiscard]] FullName fullName(std::string_view name, std::uint32_t session = 1);

} // namespace handlelab
