// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open what.
#include "security.h"

#include <algorithm>

namespace handlelab {

namespace {

bool contains(const Token& token, const Sid& sid) {
    if (sid.empty())
        return false;
    return sid == "WD" || sid == token.user ||
           std::find(token.groups.begin(), token.groups.end(), sid) != token.groups.end();
}

/// The bits that the ACEs grant a token, walking them in order: a bit belongs to the first ACE that names it.
/// Stops refusing nothing: the caller compares with what is wanted.
std::uint32_t grantedBits(const SecurityDescriptor& descriptor, const Token& token, ObjectType type) {
    const bool owner = contains(token, descriptor.owner);
    const bool ownerRights = std::any_of(descriptor.dacl.begin(), descriptor.dacl.end(),
                                         [](const Ace& ace) { return ace.sid == "OW"; });
    // An ACE for OWNER RIGHTS replaces what owners get without asking.
    std::uint32_t granted = owner && !ownerRights ? access::readControl | access::writeDac : 0;
    std::uint32_t denied = 0;
    for (const Ace& ace : descriptor.dacl) {
        if (!(ace.sid == "OW" ? owner : contains(token, ace.sid)))
            continue;
        const std::uint32_t mask = mapGeneric(type, ace.mask);
        if (ace.deny)
            denied |= mask & ~granted;
        else
            granted |= mask & ~denied;
    }
    return granted;
}

} // namespace

std::optional<std::uint32_t> accessCheck(const SecurityDescriptor& descriptor, const Token& token,
                                         ObjectType type, std::uint32_t desired) {
    const bool maximum = (desired & access::maximumAllowed) != 0;
    const std::uint32_t wanted = mapGeneric(type, desired) & ~access::maximumAllowed;
    if ((wanted & access::systemSecurity) != 0)
        return std::nullopt; // needs a privilege that no token of the simulation holds
    const std::uint32_t granted =
        descriptor.daclPresent ? grantedBits(descriptor, token, type) : wanted | info(type).mapping.all;
    if ((wanted & ~granted) != 0)
        return std::nullopt;
    const std::uint32_t result = maximum ? granted : wanted;
    return result != 0 ? std::optional(result) : std::nullopt;
}

Token tokenOf(std::string_view account) {
    if (account == "SYSTEM" || account == "SY")
        return {"SY", {"BA", "BU", "AU"}};
    if (account == "Administrator")
        return {Sid(account), {"BA", "BU", "AU"}};
    return {Sid(account), {"BU", "AU"}};
}

} // namespace handlelab
