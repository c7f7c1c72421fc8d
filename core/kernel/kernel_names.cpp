// SPDX-License-Identifier: GPL-3.0-or-later
// Object names: their syntax, the namespaces they lead into, and the create and open rules (win32-semantics 3
// and 4). Private namespaces have a file of their own.
#include "core/kernel/kernel.h"

#include "core/machine/namespaces.h"

#include <fmt/format.h>

#include <charconv>
#include <string>

namespace handlelab {

namespace {

/// The session a name of the form Session\n\... asks for, its prefix taken off; nothing for other names.
std::optional<std::uint32_t> takeSession(std::string_view& name) {
    constexpr std::string_view prefix = "Session\\";
    if (!name.starts_with(prefix))
        return std::nullopt;
    std::uint32_t session = 0;
    const char* last = name.data() + name.size();
    const auto [end, problem] = std::from_chars(name.data() + prefix.size(), last, session);
    if (problem != std::errc{} || end == last || *end != '\\')
        return std::nullopt;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()) + 1);
    return session;
}

} // namespace

FullName fullName(std::string_view name, std::uint32_t session) {
    if (const std::uint32_t wrong = nameSyntaxError(name); wrong != 0)
        return {{}, wrong};
    const auto other = takeSession(name);
    std::string directory = sessionDirectory(other.value_or(session));
    // The prefixes are symbolic links in every such folder, so they can follow one another. Local leads back
    // to the folder that it is in.
    for (;;) {
        if (name.starts_with("Global\\")) {
            directory = globalDirectory;
            name.remove_prefix(7);
        } else if (name.starts_with("Local\\")) {
            name.remove_prefix(6);
        } else {
            break;
        }
    }
    if (name.empty())
        return {{}, error::invalidName};
    if (name == "Global" || name == "Local" || name == "Session") // the links: what they lead to is a folder
        return {{}, error::invalidHandle};
    if (name.find('\\') != std::string_view::npos)
        return {{}, error::pathNotFound};
    return {directory + std::string(name)};
}

ObjectId Kernel::ownerOf(NameId name) const {
    const bool known = name.valid() && name.index < m_machine.nameOwners.size();
    return known ? m_machine.nameOwners[name.index] : ObjectId{};
}

/// Creating (not opening) objects of some kinds in the global namespace needs SeCreateGlobalPrivilege outside
/// of session 0.
Refusal Kernel::checkGlobalName(Caller caller, ObjectType type, std::string_view full) {
    if (!info(type).privilegedGlobally || m_machine[caller.process].session == 0 ||
        !full.starts_with(globalDirectory) || ownerOf(m_texts.names.find(full)).valid())
        return {};
    return checkPrivilege(caller, Privilege::createGlobal).as(error::accessDenied);
}

Outcome<ResolvedName> Kernel::resolveName(Caller caller, ObjectType type, ObjectName name, bool creating) {
    const std::uint32_t session = m_machine[caller.process].session;
    FullName full = fullName(name.text, session);
    if (full.error == error::pathNotFound && isPrivateName(name.text))
        return resolvePrivate(caller, name.text, creating);
    std::string_view rest = name.text;
    if (full.ok()) {
        // Session\n\ is reserved for the system: for others it leads nowhere but home.
        const auto other = takeSession(rest);
        if (other && *other != session && tokenOf(caller).user != "SY")
            full.error = error::accessDenied;
        else if (const Refusal refusal = creating ? checkGlobalName(caller, type, full.value) : Refusal())
            return Outcome<ResolvedName>::failed(refusal);
    }
    if (!full.ok())
        return Outcome<ResolvedName>::failed(
            refuse(MeaningKind::nameRefused, full.error, {.process = caller.process, .value = full.error}));
    return {{m_texts.names.intern(full.value), {}}};
}

void Kernel::insertName(ObjectId object, ResolvedName name) {
    m_log.begin({.kind = MeaningKind::nameInserted, .object = object, .name = name.id});
    if (name.id.index >= m_machine.nameOwners.size())
        change(Place<Extent>{0, static_cast<std::uint32_t>(List::nameOwners)}, Extent{name.id.index + 1});
    change(Place<ObjectId>{name.id.index}, object);
    ObjectHeader header = m_machine[object].header;
    header.name = name.id;
    header.named = true;
    header.directory = name.directory;
    change(Place<ObjectHeader>{object.index}, header);
    ObjectCounts counts = m_machine[object].counts;
    ++counts.references; // the directory's
    change(Place<ObjectCounts>{object.index}, counts);
    if (name.directory.valid())
        reference(name.directory);
}

void Kernel::removeName(ObjectId object) {
    ObjectHeader header = m_machine[object].header;
    m_log.begin({.kind = MeaningKind::nameRemoved, .object = object, .name = header.name});
    change(Place<ObjectId>{header.name.index}, ObjectId{});
    header.named = false;
    change(Place<ObjectHeader>{object.index}, header);
    ObjectCounts counts = m_machine[object].counts;
    --counts.references;
    change(Place<ObjectCounts>{object.index}, counts);
    if (!alive(m_machine[object]))
        destroyed(object);
    if (header.directory.valid())
        dereference(header.directory);
}

void Kernel::setPermanent(ObjectId object, bool permanent) {
    m_log.begin(
        {.kind = permanent ? MeaningKind::madePermanent : MeaningKind::madeTemporary, .object = object});
    ObjectHeader header = m_machine[object].header;
    header.permanent = permanent;
    change(Place<ObjectHeader>{object.index}, header);
}

Outcome<Opened> Kernel::createNamed(Caller caller, ObjectType type, const ObjectBody& body,
                                    const SecurityAttributes& attributes, ObjectName name,
                                    std::uint32_t access) {
    ResolvedName resolved;
    if (const Refusal refusal = checkRevision(caller, attributes))
        return Outcome<Opened>::failed(refusal);
    if (name.given && !name.text.empty()) {
        const Outcome<ResolvedName> outcome = resolveName(caller, type, name, true);
        if (!outcome.ok())
            return Outcome<Opened>::failed(outcome.refusal);
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

Outcome<Opened> Kernel::createAt(Caller caller, ObjectType type, const ObjectBody& body,
                                 const SecurityAttributes& attributes, ResolvedName name,
                                 std::uint32_t access) {
    if (const Refusal refusal = checkRevision(caller, attributes))
        return Outcome<Opened>::failed(refusal);
    const bool named = name.id.valid();
    const ObjectId owner = ownerOf(name.id);
    const EntryGrant grant{.access = grantedToCreator(type, access), .inherit = attributes.inheritHandle};
    if (owner.valid()) {
        m_log.begin(
            {.kind = MeaningKind::nameFound, .process = caller.process, .object = owner, .name = name.id});
        if (m_machine[owner].header.type != type)
            return Outcome<Opened>::failed(refuse(
                MeaningKind::typeMismatch, error::invalidHandle,
                {.detail = static_cast<std::uint8_t>(type), .process = caller.process, .object = owner}));
        const Outcome<Handle> handle = openObject(caller, owner, access, attributes.inheritHandle);
        return {{handle.value, owner, true}, handle.refusal};
    }
    if (named)
        m_log.begin({.kind = MeaningKind::nameNotFound, .process = caller.process, .name = name.id});
    Refusal full = tableIsFull(caller.process);
    if (!full)
        full = memoryIsExhausted(caller.process);
    if (full)
        return Outcome<Opened>::failed(full);
    const ObjectId object = createObject(caller, type, body, securityFor(caller, attributes, type, named));
    if (named)
        insertName(object, name);
    const Outcome<Handle> handle = insertEntry(caller.process, object, grant);
    return {{handle.value, object, false}, handle.refusal};
}

Outcome<Handle> Kernel::openNamed(Caller caller, ObjectType type, std::uint32_t access, bool inherit,
                                  ObjectName name) {
    if (!name.given)
        return Outcome<Handle>::failed(refuse(MeaningKind::parameterRefused, error::invalidParameter,
                                              {.process = caller.process, .value = 3}));
    if (name.text.empty()) // the empty name is the directory itself: an object of another type
        return Outcome<Handle>::failed(refuse(MeaningKind::nameRefused, error::invalidHandle,
                                              {.process = caller.process, .value = error::invalidHandle}));
    const Outcome<ResolvedName> resolved = resolveName(caller, type, name, false);
    if (!resolved.ok())
        return Outcome<Handle>::failed(resolved.refusal);
    return openAt(caller, type, access, inherit, resolved.value.id);
}

Outcome<Handle> Kernel::openAt(Caller caller, ObjectType type, std::uint32_t access, bool inherit,
                               NameId name) {
    const ObjectId owner = ownerOf(name);
    if (!owner.valid())
        return Outcome<Handle>::failed(refuse(MeaningKind::nameNotFound, error::fileNotFound,
                                              {.process = caller.process, .name = name}));
    m_log.begin({.kind = MeaningKind::nameFound, .process = caller.process, .object = owner, .name = name});
    if (m_machine[owner].header.type != type)
        return Outcome<Handle>::failed(
            refuse(MeaningKind::typeMismatch, error::invalidHandle,
                   {.detail = static_cast<std::uint8_t>(type), .process = caller.process, .object = owner}));
    return openObject(caller, owner, access, inherit);
}

Outcome<Handle> Kernel::openObject(Caller caller, ObjectId object, std::uint32_t desired, bool inherit) {
    const ObjectType type = m_machine[object].header.type;
    const std::uint32_t defined = info(type).validMask | access::maximumAllowed | access::systemSecurity;
    const std::uint32_t mapped = mapGeneric(type, desired);
    if (mapped == 0 || (mapped & ~defined) != 0)
        return Outcome<Handle>::failed(
            refuse(MeaningKind::securityRefused, error::accessDenied,
                   {.process = caller.process, .object = object, .value = mapped}));
    // SeDebugPrivilege opens every process and thread, whatever the descriptor says.
    const bool debugs = info(type).openedByDebuggers && (desired & access::systemSecurity) == 0 &&
                        holds(tokenOf(caller), Privilege::debug) && !checkPrivilege(caller, Privilege::debug);
    const std::uint32_t all = info(type).mapping.all;
    const Outcome<std::uint32_t> granted =
        debugs ? Outcome<std::uint32_t>{desired & access::maximumAllowed ? all : mapped}
               : checkSecurity(caller, object, desired);
    if (!granted.ok())
        return Outcome<Handle>::failed(granted.refusal);
    return insertEntry(
        caller.process, object,
        {.access = withImpliedAccess(type, granted.value), .inherit = inherit, .origin = OriginKind::opened});
}

} // namespace handlelab
