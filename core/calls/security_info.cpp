// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing security descriptors (win32-semantics sections 10 and 11).
#include "core/calls/calls.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t ownerPart = 1, groupPart = 2, daclPart = 4, saclPart = 8, labelPart = 0x10;

std::uint32_t readAccess(std::uint32_t parts) {
    return ((parts & (ownerPart | groupPart | daclPart | labelPart)) != 0 ? access::readControl : 0) |
           ((parts & saclPart) != 0 ? access::systemSecurity : 0);
}
std::uint32_t writeAccess(std::uint32_t parts) {
    return ((parts & daclPart) != 0 ? access::writeDac : 0) |
           ((parts & (ownerPart | groupPart | labelPart)) != 0 ? access::writeOwner : 0) |
           ((parts & saclPart) != 0 ? access::systemSecurity : 0);
}

bool wanted(const SaclAce& ace, std::uint32_t parts) {
    return (parts & (ace.label ? labelPart : saclPart)) != 0;
}

/// Only what was asked for, with generic rights replaced by the type's own, as the kernel stores them.
SecurityDescriptor partsOf(const SecurityDescriptor& whole, std::uint32_t parts, ObjectType type) {
    SecurityDescriptor some;
    if ((parts & ownerPart) != 0)
        some.owner = whole.owner;
    if ((parts & groupPart) != 0)
        some.group = whole.group;
    if ((parts & daclPart) != 0) {
        some.daclPresent = whole.daclPresent;
        some.dacl = whole.dacl;
    }
    for (const SaclAce& ace : whole.sacl)
        if (wanted(ace, parts))
            some.sacl.push_back(ace);
    some.saclPresent = whole.saclPresent && (parts & (saclPart | labelPart)) != 0;
    for (Ace& ace : some.dacl)
        ace.mask = mapGeneric(type, ace.mask);
    return some;
}

/// SDDL of the parts; a DACL that was not asked for is left out, not shown as a NULL one.
std::string partsText(const SecurityDescriptor& some, std::uint32_t parts) {
    std::string text = formatSddl(some);
    constexpr std::string_view nullDacl = "D:NO_ACCESS_CONTROL";
    if (const std::size_t at = text.find(nullDacl); (parts & daclPart) == 0 && at != std::string::npos)
        text.erase(at, nullDacl.size());
    return text;
}

Outcome<FoundEntry> usable(CallContext& c, Handle handle, std::uint32_t access) {
    const auto found = c.kernel.tables.lookUp(c.caller, handle);
    if (!found.ok())
        return found;
    return {found.value, c.kernel.tables.checkAccess(c.caller, found.value, access)};
}

Returned getKernelObjectSecurity(CallContext& c, Handle handle, std::uint32_t parts, Out receiver, Ignored,
                                 Ignored) {
    const auto found = usable(c, handle, readAccess(parts));
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectHeader& header = c.kernel.machine()[found.value.object].header;
    c.kernel.core.note(
        {.kind = MeaningKind::securityRead, .process = c.caller.process, .object = found.value.object});
    std::string text; // an object without a descriptor answers with an empty one
    if (header.security.valid())
        text = partsText(partsOf(c.kernel.texts()[header.security], parts, header.type), parts);
    c.out.put(receiver.variable, {ValueKind::text, c.kernel.texts().texts.intern(text).index}, {});
    return c.truth();
}

Returned setKernelObjectSecurity(CallContext& c, Handle handle, std::uint32_t parts, PathArgument sddl) {
    std::string mistake;
    const auto given = parseSddl(sddl.text, mistake);
    if (!given)
        return c.refuse(MeaningKind::parameterRefused, error::invalidSecurityDescriptor, {.value = 3});
    const auto found = usable(c, handle, writeAccess(parts));
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectHeader& header = c.kernel.machine()[found.value.object].header;
    if (!header.security.valid())
        return c.refuse(MeaningKind::descriptorMissing, error::noSecurityOnObject,
                        {.object = found.value.object});
    SecurityDescriptor assigned; // what the caller's token must allow
    if ((parts & ownerPart) != 0)
        assigned.owner = given->owner;
    if ((parts & labelPart) != 0)
        assigned.sacl = given->sacl;
    if ((parts & ownerPart) != 0 && given->owner.empty())
        return c.refuse(MeaningKind::ownerRefused, error::invalidOwner);
    if (const Refusal refusal = c.kernel.security.checkAssigned(c.caller, assigned))
        return c.fail(refusal);
    SecurityDescriptor after = c.kernel.texts()[header.security];
    if ((parts & ownerPart) != 0)
        after.owner = given->owner;
    if ((parts & groupPart) != 0)
        after.group = given->group;
    if ((parts & daclPart) != 0) {
        after.daclPresent = given->daclPresent;
        after.dacl = given->dacl;
    }
    if ((parts & (saclPart | labelPart)) != 0) {
        std::erase_if(after.sacl, [&](const SaclAce& ace) { return wanted(ace, parts); });
        for (const SaclAce& ace : given->sacl)
            if (wanted(ace, parts))
                after.sacl.push_back(ace);
        after.saclPresent = !after.sacl.empty() || given->saclPresent;
    }
    c.kernel.security.setDescriptor(found.value.object, std::move(after));
    return c.truth();
}

constexpr std::string_view partsHelp =
    CORE_TR("Calls", "Which parts: owner, group, DACL, SACL or mandatory label.");

} // namespace

std::vector<CallDescription> securityInfoCalls() {
    return {
        Described<getKernelObjectSecurity>::as(
            {"GetKernelObjectSecurity", group::ask, Returns::boolean,
             CORE_TR("Calls", "Reads the security descriptor of an object, here as SDDL. Needs READ_CONTROL; "
                              "for the SACL ACCESS_SYSTEM_SECURITY."),
             CORE_TR("Calls", "The real call fills a binary descriptor, which another call makes SDDL of.")},
            anyHandle("Handle", CORE_TR("Calls", "A handle to any kernel object.")),
            choice(ConstantFamily::securityInformation, "RequestedInformation", "DACL_SECURITY_INFORMATION",
                   partsHelp),
            builtAs(CStructure::receivedDescriptor,
                    out(ParameterKind::outText, "pSecurityDescriptor", "&sddl",
                        CORE_TR("Calls", "Receives the descriptor as SDDL."))),
            writtenAs("descriptor.size()", ignored("nLength", "0")),
            writtenAs("descriptor.needed()", ignored("lpnLengthNeeded"))),
        Described<setKernelObjectSecurity>::as(
            {"SetKernelObjectSecurity", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Changes parts of an object's security descriptor. The DACL needs WRITE_DAC, owner and "
                     "label WRITE_OWNER. The owner must be one that the caller's token may name, the label "
                     "not above it. Handles that are open keep the access they have.")},
            anyHandle("Handle", CORE_TR("Calls", "A handle to any kernel object.")),
            choice(ConstantFamily::securityInformation, "SecurityInformation", "DACL_SECURITY_INFORMATION",
                   partsHelp),
            builtAs(CStructure::descriptor,
                    such({{"D:(A;;GA;;;WD)"}},
                         text("SecurityDescriptor", "", CORE_TR("Calls", "The new descriptor, in SDDL.")))))
            .inC({.width = CWidth::narrow}),
    };
}

} // namespace handlelab
