// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors in SDDL and the access check (win32-semantics section 10).
// Not modelled: conditional and object ACEs, integrity labels, privileges other than the ones Token names.
#pragma once

#include "object_types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A security identifier in the short text of SDDL ("BA", "WD") or as an account name ("Alice").
using Sid = std::string;

struct Ace {
    bool deny = false;
    std::uint32_t mask = 0; ///< generic bits as written; mapped when checked
    Sid sid;
    bool operator==(const Ace&) const = default;
};

struct SecurityDescriptor {
    Sid owner, group;         ///< empty: taken from the creator's token
    bool daclPresent = false; ///< false: a NULL DACL, everyone gets everything
    std::vector<Ace> dacl;    ///< present and empty: nobody gets anything
    std::string sacl;         ///< kept as text and shown; auditing is not simulated
    bool operator==(const SecurityDescriptor&) const = default;
};

/// Who asks: the user and the groups a token names.
struct Token {
    Sid user;
    std::vector<Sid> groups; ///< "WD" (Everyone) belongs to every token without being listed
    bool operator==(const Token&) const = default;
};

/// Reads SDDL such as "D:(A;;GA;;;BA)(D;;0x2;;;Alice)". On failure returns nothing and puts a sentence into
/// `mistake`.
[[nodiscard]] std::optional<SecurityDescriptor> parseSddl(std::string_view text, std::string& mistake);

/// The descriptor as SDDL; parseSddl reads it back to the same value.
[[nodiscard]] std::string formatSddl(const SecurityDescriptor& descriptor);

/// What may be opened: the granted mask, or nothing (ERROR_ACCESS_DENIED). `desired` may hold generic bits
/// and MAXIMUM_ALLOWED. ACEs are walked in order; the owner always gets READ_CONTROL and WRITE_DAC.
[[nodiscard]] std::optional<std::uint32_t>
accessCheck(const SecurityDescriptor& descriptor, const Token& token, ObjectType type, std::uint32_t desired);

/// A token for an account: the account itself, Users ("BU") and, for "Administrator" and "SYSTEM",
/// Administrators ("BA").
[[nodiscard]] Token tokenOf(std::string_view account);

} // namespace handlelab
