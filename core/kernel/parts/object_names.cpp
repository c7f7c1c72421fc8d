// SPDX-License-Identifier: GPL-3.0-or-later
// The create and open rules by name, and when a name comes and goes (win32-semantics 3 and 4). The syntax of
// names stands in core/kernel/name_syntax.h.
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include "core/machine/views/namespaces.h"

#include <string>

namespace handlelab {

/// Creating (not opening) objects of some kinds in the global namespace needs SeCreateGlobalPrivilege outside
/// of session 0.
Refusal ObjectNames::checkGlobal(Caller caller, ObjectType type, std::string_view full) {
    if (!info(type).privilegedGlobally || m_machine[caller.process].session == 0 ||
        !full.starts_with(globalDirectory) || ownerOfName(m_machine, m_texts.names.find(full)).valid())
        return {};
    return m_kernel.security.checkPrivilege(caller, Privilege::createGlobal).as(error::accessDenied);
}

Outcome<ResolvedName> ObjectNames::resolve(Caller caller, ObjectType type, ObjectName name, bool creating) {
    const std::uint32_t session = m_machine[caller.process].session;
    FullName full = fullName(name.text, session);
    if (full.error == error::pathNotFound && isPrivateName(name.text))
        return m_kernel.namespaces.resolve(caller, name.text, creating);
    std::string_view rest = name.text;
    if (full.ok()) {
        // Session\n\ is reserved for the system: for others it leads nowhere but home.
        const auto other = takeSession(rest);
        if (other && *other != session && m_kernel.security.tokenOf(caller).user != "SY")
            full.error = error::accessDenied;
        else if (const Refusal refusal = creating ? checkGlobal(caller, type, full.value) : Refusal())
            return Outcome<ResolvedName>::failed(refusal);
    }
    if (!full.ok())
        return Outcome<ResolvedName>::failed(m_core.refuse(MeaningKind::nameRefused, full.error,
                                                           {.process = caller.process, .value = full.error}));
    return {{m_texts.names.intern(full.value), {}}};
}

void ObjectNames::insert(ObjectId object, ResolvedName name) {
    m_core.note({.kind = MeaningKind::nameInserted, .object = object, .name = name.id});
    if (name.id.index >= m_machine.nameOwners.size())
        change(Slot<Extent>{0, static_cast<std::uint32_t>(List::nameOwners)}, Extent{name.id.index + 1});
    change(Slot<ObjectId>{name.id.index}, object);
    ObjectHeader header = m_machine[object].header;
    header.name = name.id;
    header.named = true;
    header.directory = name.directory;
    change(Slot<ObjectHeader>{object.index}, header);
    ObjectCounts counts = m_machine[object].counts;
    ++counts.references; // the directory's
    change(Slot<ObjectCounts>{object.index}, counts);
    if (name.directory.valid())
        m_kernel.objects.reference(name.directory);
}

void ObjectNames::remove(ObjectId object) {
    ObjectHeader header = m_machine[object].header;
    m_core.note({.kind = MeaningKind::nameRemoved, .object = object, .name = header.name});
    change(Slot<ObjectId>{header.name.index}, ObjectId{});
    header.named = false;
    change(Slot<ObjectHeader>{object.index}, header);
    ObjectCounts counts = m_machine[object].counts;
    --counts.references;
    change(Slot<ObjectCounts>{object.index}, counts);
    if (!alive(m_machine[object]))
        m_kernel.objects.destroy(object);
    if (header.directory.valid())
        m_kernel.objects.dereference(header.directory);
}

void ObjectNames::setPermanent(ObjectId object, bool permanent) {
    m_core.note(
        {.kind = permanent ? MeaningKind::madePermanent : MeaningKind::madeTemporary, .object = object});
    ObjectHeader header = m_machine[object].header;
    header.permanent = permanent;
    change(Slot<ObjectHeader>{object.index}, header);
}

Outcome<NamedCreate> ObjectNames::create(Caller caller, ObjectType type, const ObjectBody& body,
                                         const SecurityAttributes& attributes, ObjectName name,
                                         std::uint32_t access) {
    ResolvedName resolved;
    if (const Refusal refusal = m_kernel.security.checkRevision(caller, attributes))
        return Outcome<NamedCreate>::failed(refusal);
    if (name.given && !name.text.empty()) {
        const Outcome<ResolvedName> outcome = resolve(caller, type, name, true);
        if (!outcome.ok())
            return Outcome<NamedCreate>::failed(outcome.refusal);
        resolved = outcome.value;
    }
    return createAt(caller, type, body, attributes, resolved, access);
}

/// What the creator of an object gets of the rights it asks for: bits the type does not define are no rights.
static std::uint32_t grantedToCreator(ObjectType type, std::uint32_t desired) {
    if (desired & access::maximumAllowed)
        desired |= access::genericAll;
    return withImpliedAccess(type, mapGeneric(type, desired) & info(type).validMask);
}

Outcome<NamedCreate> ObjectNames::createAt(Caller caller, ObjectType type, const ObjectBody& body,
                                           const SecurityAttributes& attributes, ResolvedName name,
                                           std::uint32_t access) {
    if (const Refusal refusal = m_kernel.security.checkRevision(caller, attributes))
        return Outcome<NamedCreate>::failed(refusal);
    const bool named = name.id.valid();
    const ObjectId owner = ownerOfName(m_machine, name.id);
    const EntryGrant grant{.access = grantedToCreator(type, access), .inherit = attributes.inheritHandle};
    if (owner.valid()) {
        m_core.note(
            {.kind = MeaningKind::nameFound, .process = caller.process, .object = owner, .name = name.id});
        if (m_machine[owner].header.type != type)
            return Outcome<NamedCreate>::failed(m_core.refuse(
                MeaningKind::typeMismatch, error::invalidHandle,
                {.detail = static_cast<std::uint8_t>(type), .process = caller.process, .object = owner}));
        const Outcome<Handle> handle = openObject(caller, owner, access, attributes.inheritHandle);
        return {{handle.value, owner, true}, handle.refusal};
    }
    if (named)
        m_core.note({.kind = MeaningKind::nameNotFound, .process = caller.process, .name = name.id});
    Refusal full = m_kernel.security.checkNew(caller, attributes);
    if (!full)
        full = m_kernel.tables.isFull(caller.process);
    if (!full)
        full = m_kernel.objects.memoryIsExhausted(caller.process);
    if (full)
        return Outcome<NamedCreate>::failed(full);
    const ObjectId object = m_kernel.objects.create(
        caller, type, body, m_kernel.security.descriptorFor(caller, attributes, type, named));
    if (named)
        insert(object, name);
    const Outcome<Handle> handle = m_kernel.tables.insert(caller.process, object, grant);
    return {{handle.value, object, false}, handle.refusal};
}

Outcome<Handle> ObjectNames::open(Caller caller, ObjectType type, std::uint32_t access, bool inherit,
                                  ObjectName name) {
    if (!name.given)
        return Outcome<Handle>::failed(m_core.refuse(MeaningKind::parameterRefused, error::invalidParameter,
                                                     {.process = caller.process, .value = 3}));
    if (name.text.empty()) // the empty name is the directory itself: an object of another type
        return Outcome<Handle>::failed(
            m_core.refuse(MeaningKind::nameRefused, error::invalidHandle,
                          {.process = caller.process, .value = error::invalidHandle}));
    const Outcome<ResolvedName> resolved = resolve(caller, type, name, false);
    if (!resolved.ok())
        return Outcome<Handle>::failed(resolved.refusal);
    return openAt(caller, type, access, inherit, resolved.value.id);
}

Outcome<Handle> ObjectNames::openAt(Caller caller, ObjectType type, std::uint32_t access, bool inherit,
                                    NameId name) {
    const ObjectId owner = ownerOfName(m_machine, name);
    if (!owner.valid())
        return Outcome<Handle>::failed(m_core.refuse(MeaningKind::nameNotFound, error::fileNotFound,
                                                     {.process = caller.process, .name = name}));
    m_core.note({.kind = MeaningKind::nameFound, .process = caller.process, .object = owner, .name = name});
    if (m_machine[owner].header.type != type)
        return Outcome<Handle>::failed(m_core.refuse(
            MeaningKind::typeMismatch, error::invalidHandle,
            {.detail = static_cast<std::uint8_t>(type), .process = caller.process, .object = owner}));
    return openObject(caller, owner, access, inherit);
}

Outcome<Handle> ObjectNames::openObject(Caller caller, ObjectId object, std::uint32_t desired, bool inherit) {
    const ObjectType type = m_machine[object].header.type;
    const std::uint32_t defined = info(type).validMask | access::maximumAllowed | access::systemSecurity;
    const std::uint32_t mapped = mapGeneric(type, desired);
    if (mapped == 0 || (mapped & ~defined) != 0)
        return Outcome<Handle>::failed(
            m_core.refuse(MeaningKind::securityRefused, error::accessDenied,
                          {.process = caller.process, .object = object, .value = mapped}));
    // SeDebugPrivilege opens every process and thread, whatever the descriptor says.
    const bool debugs = info(type).openedByDebuggers && (desired & access::systemSecurity) == 0 &&
                        holds(m_kernel.security.tokenOf(caller), Privilege::debug) &&
                        !m_kernel.security.checkPrivilege(caller, Privilege::debug);
    const std::uint32_t all = info(type).mapping.all;
    const Outcome<std::uint32_t> granted =
        debugs ? Outcome<std::uint32_t>{desired & access::maximumAllowed ? all : mapped}
               : m_kernel.security.check(caller, object, desired);
    if (!granted.ok())
        return Outcome<Handle>::failed(granted.refusal);
    return m_kernel.tables.insert(
        caller.process, object,
        {.access = withImpliedAccess(type, granted.value), .inherit = inherit, .origin = OriginKind::opened});
}

ObjectId ObjectNames::systemObject(ProcessId process, ObjectType type, const ObjectBody& body,
                                   const std::string& path) {
    if (const ObjectId known = ownerOfName(m_machine, m_texts.names.find(path)); known.valid())
        return known;
    const ObjectId next{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_core.note({.kind = MeaningKind::objectShown, .process = process, .object = next});
    m_kernel.objects.add({}, type, body, m_kernel.security.descriptorFor({process, {}}, {}, type, true),
                         {.handles = 0, .references = 1});
    insert(next, {m_texts.names.intern(path), {}});
    setPermanent(next, true);
    return next;
}

} // namespace handlelab
