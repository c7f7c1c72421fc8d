// SPDX-License-Identifier: GPL-3.0-or-later
// Who may get an entry: tokens, privileges and security descriptors (win32-semantics section 10).
#include "core/kernel/kernel.h"
#include "core/machine/intern_descriptor.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t securityImpersonation = 2; // the lowest level that access checks accept

/// The token a thread acts with instead of its process's; none usually, and none without a thread.
ObjectId impersonationOf(const Machine& machine, ThreadId thread) {
    return thread.valid() ? machine[thread].impersonation : ObjectId{};
}

} // namespace

// ---- tokens -------------------------------------------------------------------------------------------

Token Security::tokenOf(Caller caller) const {
    const Process& process = m_machine[caller.process];
    const ObjectId impersonated = impersonationOf(m_machine, caller.thread);
    const ObjectId object = impersonated.valid() ? impersonated : process.token;
    if (!object.valid())
        return handlelab::tokenOf(m_texts[process.user], process.elevation);
    const auto& body = std::get<TokenBody>(m_machine[object].body);
    Token token = handlelab::tokenOf(m_texts[body.user], body.elevation);
    const bool onlyIdentifies = body.impersonation && body.level < securityImpersonation;
    token.privileges = onlyIdentifies ? 0 : body.privileges;
    if (body.filtered) {
        if (std::erase(token.groups, "BA") != 0)
            token.denyOnly.emplace_back("BA");
        token.owner.clear();
        token.integrity = std::min(token.integrity, integrity::medium);
    }
    return token;
}

Refusal Security::checkPrivilege(Caller caller, Privilege privilege) {
    const Meaning about{.kind = MeaningKind::privilegeUsed,
                        .process = caller.process,
                        .index = static_cast<std::uint32_t>(privilege)};
    if (!holds(tokenOf(caller), privilege))
        return m_core.refuse(MeaningKind::privilegeMissing, error::privilegeNotHeld, about);
    m_core.note(about);
    return {};
}

ObjectId Security::primaryToken(ProcessId process) {
    if (m_machine[process].token.valid())
        return m_machine[process].token;
    const TextId user = m_machine[process].user;
    const Elevation elevation = m_machine[process].elevation;
    const ObjectId token{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_core.note({.kind = MeaningKind::objectShown, .process = process, .object = token});
    m_kernel.objects.add({process, {}}, ObjectType::token,
                         TokenBody{.user = user,
                                   .held = privilegesOf(m_texts[user], elevation),
                                   .privileges = handlelab::tokenOf(m_texts[user], elevation).privileges,
                                   .elevation = elevation},
                         descriptorFor({process, {}}, {}, ObjectType::token, false),
                         {.handles = 0, .references = 1}); // the process's own reference
    Process after = m_machine[process];
    after.token = token;
    change(Slot<Process>{process.index}, after);
    return token;
}

void Security::impersonate(ThreadId thread, ObjectId token) {
    Thread after = m_machine[thread];
    const ObjectId before = after.impersonation;
    if (before == token)
        return;
    if (token.valid())
        m_kernel.objects.reference(token);
    m_core.note({.kind = MeaningKind::impersonationChanged,
                 .process = after.process,
                 .object = token,
                 .extra = thread.index});
    after.impersonation = token;
    change(Slot<Thread>{thread.index}, after);
    if (before.valid())
        m_kernel.objects.dereference(before);
}

// ---- descriptors --------------------------------------------------------------------------------------

namespace {

/// The kinds of objects that get a label even when nobody asks for one.
bool isLabeled(ObjectType type) {
    return type == ObjectType::process || type == ObjectType::thread || type == ObjectType::token;
}

} // namespace

SecurityId Security::descriptorFor(Caller caller, const SecurityAttributes& attributes, ObjectType type,
                                   bool named) {
    const Token token = tokenOf(caller);
    SecurityDescriptor descriptor;
    if (attributes.descriptor.valid()) {
        descriptor = m_texts[attributes.descriptor];
    } else if (named || info(type).securedWithoutName) { // the token's default DACL (section 10.2)
        descriptor.daclPresent = true;
        descriptor.dacl = defaultDacl(token);
    } else {
        return {};
    }
    if (descriptor.owner.empty())
        descriptor.owner = token.owner.empty() ? token.user : token.owner;
    if (descriptor.group.empty())
        descriptor.group = "BU";
    const bool hasLabel = std::ranges::any_of(descriptor.sacl, &SaclAce::label);
    if (auto label = labelOf(token); label && isLabeled(type) && !hasLabel) {
        if (type == ObjectType::token) // who it is of is no secret
            label->mask = label::noWriteUp;
        descriptor.saclPresent = true;
        descriptor.sacl.push_back(*label);
    }
    return internDescriptor(m_texts, std::move(descriptor));
}

Refusal Security::checkAssigned(Caller caller, const SecurityDescriptor& descriptor) {
    const Token token = tokenOf(caller);
    if (!descriptor.owner.empty() && !mayAssignOwner(token, descriptor.owner) &&
        checkPrivilege(caller, Privilege::restore))
        return m_core.refuse(MeaningKind::ownerRefused, error::invalidOwner, {.process = caller.process});
    if (labelsAbove(descriptor, token) && checkPrivilege(caller, Privilege::relabel))
        return m_core.refuse(MeaningKind::labelRefused, error::privilegeNotHeld, {.process = caller.process});
    return {};
}

Refusal Security::checkNew(Caller caller, const SecurityAttributes& attributes) {
    if (!attributes.descriptor.valid())
        return {};
    const SecurityDescriptor& descriptor = m_texts[attributes.descriptor];
    const bool audits = std::ranges::any_of(descriptor.sacl, [](const SaclAce& ace) { return !ace.label; });
    if (audits)
        if (const Refusal refusal = checkPrivilege(caller, Privilege::security))
            return refusal;
    return checkAssigned(caller, descriptor);
}

Refusal Security::checkRevision(Caller caller, const SecurityAttributes& attributes) {
    constexpr std::uint32_t known = 1;
    if (!attributes.descriptor.valid() || attributes.revision == known)
        return {};
    return m_core.refuse(MeaningKind::descriptorRefused, error::unknownRevision,
                         {.process = caller.process, .value = attributes.revision});
}

void Security::setDescriptor(ObjectId object, SecurityDescriptor descriptor) {
    m_core.note({.kind = MeaningKind::securityWritten, .object = object});
    ObjectHeader header = m_machine[object].header;
    header.security = internDescriptor(m_texts, std::move(descriptor));
    change(Slot<ObjectHeader>{object.index}, header);
}

Outcome<std::uint32_t> Security::check(Caller caller, ObjectId object, std::uint32_t desired) {
    const ObjectHeader& header = m_machine[object].header;
    const GenericMapping& mapping = info(header.type).mapping;
    const std::uint32_t mapped = mapGeneric(mapping, desired);
    const auto say = [&](MeaningKind kind, std::uint32_t value) {
        m_core.note({.kind = kind, .process = caller.process, .object = object, .value = value});
    };
    const auto refused = [&](std::uint32_t error) {
        return Outcome<std::uint32_t>::failed(
            m_core.refuse(MeaningKind::securityRefused, error,
                          {.process = caller.process, .object = object, .value = mapped}));
    };
    const ObjectId impersonated = impersonationOf(m_machine, caller.thread);
    if (impersonated.valid() &&
        std::get<TokenBody>(m_machine[impersonated].body).level < securityImpersonation)
        return refused(error::badImpersonationLevel);
    if ((desired & access::systemSecurity) != 0 && checkPrivilege(caller, Privilege::security))
        return refused(error::privilegeNotHeld);
    if (!header.security.valid()) // no descriptor: nothing is checked
        return {desired & access::maximumAllowed ? mapping.all : mapped};

    const SecurityDescriptor& descriptor = m_texts[header.security];
    const Token token = tokenOf(caller);
    const auto granted = accessCheck(descriptor, token, mapping, desired);
    if (!granted)
        return refused(error::accessDenied);
    if ((*granted & access::writeOwner) != 0 && holds(token, Privilege::takeOwnership)) {
        Token without = token;
        without.privileges &= ~bitOf(Privilege::takeOwnership);
        if (!accessCheck(descriptor, without, mapping, access::writeOwner))
            (void)checkPrivilege(caller, Privilege::takeOwnership); // it is said that it is used
    }
    const std::uint32_t implicit = *granted & (access::readControl | access::writeDac);
    if (implicit != 0 && descriptor.daclPresent && contains(token, descriptor.owner))
        say(MeaningKind::ownerRights, implicit);
    say(MeaningKind::securityGranted, *granted);
    return {*granted};
}

} // namespace handlelab
