// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open what.
#include "core/machine/access_control.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

bool listed(const std::vector<Sid>& sids, const Sid& sid) {
    return std::ranges::find(sids, sid) != sids.end();
}

/// The bits that the ACEs grant a token, walking them in order: a bit belongs to the first ACE that names it.
/// Stops refusing nothing: the caller compares with what is wanted.
std::uint32_t grantedBits(const SecurityDescriptor& descriptor, const Token& token,
                          const GenericMapping& map) {
    const bool owner = contains(token, descriptor.owner);
    const bool ownerRights = std::any_of(descriptor.dacl.begin(), descriptor.dacl.end(),
                                         [](const Ace& ace) { return ace.sid == "OW"; });
    // An ACE for OWNER RIGHTS replaces what owners get without asking.
    std::uint32_t granted = owner && !ownerRights ? access::readControl | access::writeDac : 0;
    std::uint32_t denied = 0;
    for (const Ace& ace : descriptor.dacl) {
        const bool meant = ace.sid == "OW"
                               ? owner
                               : contains(token, ace.sid) || (ace.deny && listed(token.denyOnly, ace.sid));
        if (ace.inheritOnly || !meant)
            continue;
        const std::uint32_t mask = mapGeneric(map, ace.mask);
        if (ace.deny)
            denied |= mask & ~granted;
        else
            granted |= mask & ~denied;
    }
    return granted;
}

std::uint32_t levelOf(const Sid& sid) {
    return sid == "SI"   ? integrity::system
           : sid == "HI" ? integrity::high
           : sid == "LW" ? integrity::low
                         : integrity::medium;
}

/// What the mandatory label forbids this token, whatever the DACL says. An object without one is of medium
/// level and refuses writing to lower levels; no user of the simulation is below that.
std::uint32_t forbiddenBits(const SecurityDescriptor& descriptor, const Token& token,
                            const GenericMapping& map) {
    std::uint32_t forbidden = 0;
    for (const SaclAce& ace : descriptor.sacl) {
        if (!ace.label || token.integrity >= levelOf(ace.sid))
            continue;
        if ((ace.mask & label::noWriteUp) != 0)
            forbidden |= (map.write & ~(map.read | map.execute)) | access::deleteObject | access::writeDac |
                         access::writeOwner;
        if ((ace.mask & label::noReadUp) != 0)
            forbidden |= map.read & ~(map.write | map.execute);
        if ((ace.mask & label::noExecuteUp) != 0)
            forbidden |= map.execute & ~(map.read | map.write);
    }
    return forbidden;
}

/// The SID of the logon of an account, which both of its tokens have.
Sid logonOf(std::string_view account) {
    const auto found = std::ranges::find(users(), account);
    return fmt::format("S-1-5-5-0-{}", 100 + (found - users().begin()));
}

} // namespace

bool contains(const Token& token, const Sid& sid) {
    if (sid.empty())
        return false;
    return sid == "WD" || sid == token.user || listed(token.groups, sid);
}

std::optional<std::uint32_t> accessCheck(const SecurityDescriptor& descriptor, const Token& token,
                                         const GenericMapping& map, std::uint32_t desired) {
    const bool maximum = (desired & access::maximumAllowed) != 0;
    const std::uint32_t wanted = mapGeneric(map, desired) & ~access::maximumAllowed;
    std::uint32_t granted = descriptor.daclPresent ? grantedBits(descriptor, token, map)
                                                   : (wanted & ~access::systemSecurity) | map.all;
    granted &= ~forbiddenBits(descriptor, token, map);
    // Privileges give what is asked for by its name: MAXIMUM_ALLOWED alone does not bring them in.
    if ((wanted & access::writeOwner) != 0 && holds(token, Privilege::takeOwnership))
        granted |= access::writeOwner;
    if ((wanted & access::systemSecurity) != 0 && holds(token, Privilege::security))
        granted |= access::systemSecurity;
    if ((wanted & ~granted) != 0)
        return std::nullopt;
    const std::uint32_t result = maximum ? granted : wanted;
    return result != 0 ? std::optional(result) : std::nullopt;
}

std::string_view privilegeName(Privilege privilege) {
    constexpr std::array<std::string_view, privilegeCount> names{
        "SeDebugPrivilege",        "SeSecurityPrivilege",        "SeTakeOwnershipPrivilege",
        "SeCreateGlobalPrivilege", "SeCreatePermanentPrivilege", "SeImpersonatePrivilege",
        "SeRestorePrivilege",      "SeRelabelPrivilege"};
    return names[static_cast<std::size_t>(privilege)];
}

std::optional<Privilege> findPrivilege(std::string_view name) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    for (std::uint32_t i = 0; i < privilegeCount; ++i)
        if (const auto privilege = static_cast<Privilege>(i);
            std::ranges::equal(privilegeName(privilege), name, {}, lower, lower))
            return privilege;
    return {};
}

std::span<const std::string_view> users() {
    static constexpr std::array<std::string_view, 4> all{"Alice", "Bob", "Administrator", "SYSTEM"};
    return all;
}

bool isPerson(std::string_view user) { return user != "Administrator" && user != "SYSTEM"; }

std::string usersInWords() {
    const auto all = users();
    return fmt::format("{} and {}", fmt::join(all.first(all.size() - 1), ", "), all.back());
}

bool mayAssignOwner(const Token& token, const Sid& sid) {
    return !sid.empty() && (sid == token.user || (sid == "BA" && listed(token.groups, sid)));
}

bool labelsAbove(const SecurityDescriptor& descriptor, const Token& token) {
    return std::ranges::any_of(
        descriptor.sacl, [&](const SaclAce& ace) { return ace.label && levelOf(ace.sid) > token.integrity; });
}

std::vector<Ace> defaultDacl(const Token& token) {
    if (token.owner.empty())
        return {{false, access::genericAll, token.user}, {false, access::genericAll, "SY"}};
    // What an elevated program makes belongs to the administrators; the other programs of the same logon may
    // look at it.
    return {{false, access::genericAll, token.owner},
            {false, access::genericAll, "SY"},
            {false, access::genericRead | access::genericExecute, logonOf(token.user)}};
}

std::optional<SaclAce> labelOf(const Token& token) {
    if (token.integrity <= integrity::medium)
        return {};
    return SaclAce{.label = true,
                   .mask = label::noWriteUp | label::noReadUp,
                   .sid = token.integrity >= integrity::system ? "SI" : "HI"};
}

std::uint32_t privilegesOf(std::string_view account, Elevation elevation) {
    constexpr std::uint32_t ofSystem = ((1u << privilegeCount) - 1) & ~bitOf(Privilege::relabel);
    if (account == "SYSTEM" || account == "SY")
        return ofSystem;
    const bool administrator = account == "Administrator" || elevation == Elevation::full;
    return administrator ? ofSystem & ~bitOf(Privilege::createPermanent) : 0;
}

Token tokenOf(std::string_view account, Elevation elevation) {
    constexpr std::uint32_t enabledForAdministrators =
        bitOf(Privilege::createGlobal) | bitOf(Privilege::impersonate);
    constexpr std::uint32_t enabledForSystem =
        enabledForAdministrators | bitOf(Privilege::debug) | bitOf(Privilege::createPermanent);
    if (account == "SYSTEM" || account == "SY")
        return {.user = "SY",
                .groups = {"BA", "BU", "AU"},
                .privileges = enabledForSystem,
                .integrity = integrity::system};
    Token token{.user = Sid(account), .groups = {"BU", "AU", "IU", logonOf(account)}};
    if (account == "Administrator" || elevation == Elevation::full) {
        token.groups.insert(token.groups.begin(), "BA");
        token.privileges = enabledForAdministrators;
        token.integrity = integrity::high;
    }
    if (elevation == Elevation::full)
        token.owner = "BA";
    if (elevation == Elevation::limited)
        token.denyOnly = {"BA"};
    return token;
}

} // namespace handlelab
