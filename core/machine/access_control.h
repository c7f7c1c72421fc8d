// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors in SDDL, tokens and the access check (win32-semantics section 10).
// Not modelled: conditional and object ACEs, auditing.
#pragma once

#include "core/machine/access_rights.h"
#include "core/machine/elevation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A security identifier in the short text of SDDL ("BA", "WD"), as a number ("S-1-5-99") or, where real SDDL
/// knows no such form, as the name of a user ("Alice").
using Sid = std::string;

/// An entry of a DACL.
struct Ace {
    bool deny = false;
    std::uint32_t mask = 0; ///< generic bits as written; mapped when checked
    Sid sid;
    bool inheritOnly = false; ///< for children only: not looked at when the object itself is opened
    bool operator==(const Ace&) const = default;
};

/// An entry of a SACL: what to write into the security log, or the object's mandatory label.
struct SaclAce {
    bool label = false;                    ///< a mandatory label; else an audit entry
    bool success = false, failure = false; ///< audit: which attempts are logged
    std::uint32_t mask = 0; ///< audit: generic bits as written; label: what lower levels may not do
    Sid sid;                ///< label: LW, ME, HI or SI
    bool operator==(const SaclAce&) const = default;
};

/// What a mandatory label refuses to tokens of a lower integrity level.
namespace label {
inline constexpr std::uint32_t noWriteUp = 1, noReadUp = 2, noExecuteUp = 4;
}

struct SecurityDescriptor {
    Sid owner, group;         ///< empty: taken from the creator's token
    bool daclPresent = false; ///< false: a NULL DACL, everyone gets everything
    std::vector<Ace> dacl;    ///< present and empty: nobody gets anything
    bool saclPresent = false;
    std::vector<SaclAce> sacl; ///< shown; of its entries only labels decide anything here
    bool operator==(const SecurityDescriptor&) const = default;
};

/// The privileges that decide about objects.
enum class Privilege : std::uint8_t {
    debug,
    security,
    takeOwnership,
    createGlobal,
    createPermanent,
    impersonate,
    restore,
    relabel
};

inline constexpr std::uint32_t privilegeCount = 8;

/// "SeDebugPrivilege"
[[nodiscard]] std::string_view privilegeName(Privilege privilege);
/// The privilege of a name, which ignores case as LookupPrivilegeValue does; nothing when it is none of them.
[[nodiscard]] std::optional<Privilege> findPrivilege(std::string_view name);
[[nodiscard]] constexpr std::uint32_t bitOf(Privilege privilege) {
    return 1u << static_cast<std::uint32_t>(privilege);
}

/// Mandatory integrity levels, as the last number of their SIDs.
namespace integrity {
inline constexpr std::uint32_t low = 0x1000, medium = 0x2000, high = 0x3000, system = 0x4000;
}

/// Who asks: the user and the groups a token names, and what it may do beyond descriptors.
struct Token {
    Sid user;
    std::vector<Sid> groups;      ///< "WD" (Everyone) belongs to every token without being listed
    std::vector<Sid> denyOnly;    ///< groups that only entries which deny see
    std::uint32_t privileges = 0; ///< enabled ones: a bit for each Privilege
    std::uint32_t integrity = integrity::medium;
    Sid owner; ///< who owns what it makes; empty: the user
    bool operator==(const Token&) const = default;
};
[[nodiscard]] inline bool holds(const Token& token, Privilege privilege) {
    return (token.privileges & bitOf(privilege)) != 0;
}
/// Whether a SID is the token's user or one of its groups that allow something.
[[nodiscard]] bool contains(const Token& token, const Sid& sid);

/// Whether the token names this owner for an object by itself: its user, or a group of its that may own. With
/// SeRestorePrivilege it may name anybody.
[[nodiscard]] bool mayAssignOwner(const Token& token, const Sid& sid);
/// Whether a mandatory label of the descriptor is above the token's integrity level.
[[nodiscard]] bool labelsAbove(const SecurityDescriptor& descriptor, const Token& token);
/// The DACL of an object with a name whose maker gives none.
[[nodiscard]] std::vector<Ace> defaultDacl(const Token& token);
/// The label that the system gives the processes, threads and tokens of a token above medium level; nothing
/// for others, which need none.
[[nodiscard]] std::optional<SaclAce> labelOf(const Token& token);

/// Reads SDDL such as "D:(A;;GA;;;BA)(D;;0x2;;;Alice)". On failure returns nothing and puts a sentence into
/// `mistake`.
[[nodiscard]] std::optional<SecurityDescriptor> parseSddl(std::string_view text, std::string& mistake);

/// The users of the simulation: a process runs as one of them, and descriptors may name them.
[[nodiscard]] std::span<const std::string_view> users();

/// Whether a user is somebody whose programs usually do not get the token of an administrator.
[[nodiscard]] bool isPerson(std::string_view user);

/// "Alice, Bob, Administrator and SYSTEM", for sentences about somebody else.
[[nodiscard]] std::string usersInWords();

/// A SID alone: "BA", "S-1-5-32-544" or the name of a known account; nothing when it is none.
[[nodiscard]] std::optional<Sid> parseSid(std::string_view text);
/// What is wrong with a SID alone, with the nearest name that is known; empty for one that parseSid reads.
[[nodiscard]] std::string sidMistake(std::string_view text);

/// The descriptor as SDDL; parseSddl reads it back to the same value.
[[nodiscard]] std::string formatSddl(const SecurityDescriptor& descriptor);
/// The entries of its SACL alone: "(ML;;NW;;;HI)".
[[nodiscard]] std::string formatSacl(const SecurityDescriptor& descriptor);

/// What may be opened of an object whose type maps the generic rights so: the granted mask, or nothing
/// (ERROR_ACCESS_DENIED). `desired` may hold generic bits and MAXIMUM_ALLOWED. ACEs are walked in order; the
/// owner always gets READ_CONTROL and WRITE_DAC.
[[nodiscard]] std::optional<std::uint32_t> accessCheck(const SecurityDescriptor& descriptor,
                                                       const Token& token, const GenericMapping& mapping,
                                                       std::uint32_t desired);

/// A token for an account: the account itself, Users ("BU") and, for "Administrator" and "SYSTEM",
/// Administrators ("BA"). It has those of its privileges enabled that Windows enables from the start. An
/// account with two tokens is an administrator, too.
[[nodiscard]] Token tokenOf(std::string_view account, Elevation elevation = Elevation::standard);

/// The privileges an account has, enabled or not. SYSTEM has all of them but SeRelabelPrivilege, which
/// Windows gives nobody; administrators lack SeCreatePermanentPrivilege, too; others have none.
[[nodiscard]] std::uint32_t privilegesOf(std::string_view account, Elevation elevation = Elevation::standard);

} // namespace handlelab
