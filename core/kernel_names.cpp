// SPDX-License-Identifier: GPL-3.0-or-later
// Object names: their syntax, the one namespace they share, and the create and open rules (win32-semantics 3
// and 4). Not modelled: private namespaces, other sessions, permanent objects.
#include "kernel.h"

#include <string>

namespace handlelab {

namespace {

constexpr std::size_t maximumName = 260; // MAX_PATH
constexpr std::string_view sessionDirectory = "\\Sessions\\1\\BaseNamedObjects\\";
constexpr std::string_view globalDirectory = "\\BaseNamedObjects\\";

} // namespace

Outcome<std::string> fullName(std::string_view name) {
    std::size_t letters = 0;
    for (const char c : name)
        letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    if (letters > maximumName)
        return Outcome<std::string>::failed(error::filenameExceedsRange);
    if (name.starts_with('\\'))
        return Outcome<std::string>::failed(error::badPathname);
    std::string_view directory = sessionDirectory;
    if (name.starts_with("Global\\")) {
        directory = globalDirectory;
        name.remove_prefix(7);
    } else if (name.starts_with("Local\\")) {
        name.remove_prefix(6);
    }
    if (name.empty() || name.find('\\') != std::string_view::npos)
        return Outcome<std::string>::failed(error::pathNotFound);
    return {std::string(directory) + std::string(name)};
}

std::string_view leafName(std::string_view fullName) {
    const std::size_t slash = fullName.rfind('\\');
    return slash == std::string_view::npos ? fullName : fullName.substr(slash + 1);
}

/// The id of a name, interned when something is about to be created under it.
Outcome<NameId> Kernel::resolveName(Caller caller, ObjectType type, ObjectName name, bool creating) {
    Outcome<std::string> full = fullName(name.text);
    // Creating (not opening) a section in the global namespace needs SeCreateGlobalPrivilege outside session
    // 0.
    if (full.ok() && creating && type == ObjectType::section && full.value.starts_with(globalDirectory)) {
        const std::string_view user = m_texts[m_machine[caller.process].user];
        const NameId known = m_texts.names.find(full.value);
        const bool exists = known.valid() && known.index < m_machine.nameOwners.size() &&
                            m_machine.nameOwners[known.index].valid();
        if (!exists && user != "Administrator" && user != "SYSTEM")
            full.error = error::accessDenied;
    }
    if (!full.ok()) {
        m_log.begin({.kind = MeaningKind::nameRefused, .process = caller.process, .value = full.error});
        return Outcome<NameId>::failed(full.error);
    }
    return {m_texts.names.intern(full.value)};
}

void Kernel::insertName(ObjectId object, NameId name) {
    m_log.begin({.kind = MeaningKind::nameInserted, .object = object, .name = name});
    if (name.index >= m_machine.nameOwners.size())
        change(Place<Extent>{0, static_cast<std::uint32_t>(List::nameOwners)}, Extent{name.index + 1});
    change(Place<ObjectId>{name.index}, object);
    ObjectHeader header = m_machine[object].header;
    header.name = name;
    header.named = true;
    change(Place<ObjectHeader>{object.index}, header);
    ObjectCounts counts = m_machine[object].counts;
    ++counts.references; // the directory's
    change(Place<ObjectCounts>{object.index}, counts);
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
}

Outcome<Opened> Kernel::createNamed(Caller caller, ObjectType type, const ObjectBody& body,
                                    const SecurityAttributes& attributes, ObjectName name,
                                    std::uint32_t access) {
    const bool named = name.given && !name.text.empty();
    NameId id;
    if (named) {
        const Outcome<NameId> resolved = resolveName(caller, type, name, true);
        if (!resolved.ok())
            return Outcome<Opened>::failed(resolved.error);
        id = resolved.value;
    }
    const ObjectId owner =
        named && id.index < m_machine.nameOwners.size() ? m_machine.nameOwners[id.index] : ObjectId{};
    EntryGrant grant{.access = access, .inherit = attributes.inheritHandle};
    if (owner.valid()) {
        m_log.begin({.kind = MeaningKind::nameFound, .process = caller.process, .object = owner, .name = id});
        if (m_machine[owner].header.type != type) {
            m_log.begin({.kind = MeaningKind::typeMismatch,
                         .detail = static_cast<std::uint8_t>(type),
                         .process = caller.process,
                         .object = owner});
            return Outcome<Opened>::failed(error::invalidHandle);
        }
        const Outcome<std::uint32_t> granted = checkSecurity(caller, owner, access);
        if (!granted.ok())
            return Outcome<Opened>::failed(granted.error);
        grant.origin = OriginKind::opened;
        const Outcome<Handle> handle = insertEntry(caller.process, owner, grant);
        return {{handle.value, owner, true}, handle.error};
    }
    if (named)
        m_log.begin({.kind = MeaningKind::nameNotFound, .process = caller.process, .name = id});
    if (tableIsFull(caller.process))
        return Outcome<Opened>::failed(error::noSystemResources);
    const ObjectId object = createObject(caller, type, body, securityFor(caller, attributes, type, named));
    if (named)
        insertName(object, id);
    const Outcome<Handle> handle = insertEntry(caller.process, object, grant);
    return {{handle.value, object, false}, handle.error};
}

Outcome<Handle> Kernel::openNamed(Caller caller, ObjectType type, std::uint32_t access, bool inherit,
                                  ObjectName name) {
    if (!name.given) {
        m_log.begin({.kind = MeaningKind::parameterRefused, .process = caller.process, .value = 3});
        return Outcome<Handle>::failed(error::invalidParameter);
    }
    if (name.text.empty()) { // the empty name is the directory itself: an object of another type
        m_log.begin(
            {.kind = MeaningKind::nameRefused, .process = caller.process, .value = error::invalidHandle});
        return Outcome<Handle>::failed(error::invalidHandle);
    }
    const Outcome<NameId> id = resolveName(caller, type, name, false);
    if (!id.ok())
        return Outcome<Handle>::failed(id.error);
    const bool known = id.value.index < m_machine.nameOwners.size();
    const ObjectId owner = known ? m_machine.nameOwners[id.value.index] : ObjectId{};
    m_log.begin({.kind = owner.valid() ? MeaningKind::nameFound : MeaningKind::nameNotFound,
                 .process = caller.process,
                 .object = owner,
                 .name = id.value});
    if (!owner.valid())
        return Outcome<Handle>::failed(error::fileNotFound);
    if (m_machine[owner].header.type != type) {
        m_log.begin({.kind = MeaningKind::typeMismatch,
                     .detail = static_cast<std::uint8_t>(type),
                     .process = caller.process,
                     .object = owner});
        return Outcome<Handle>::failed(error::invalidHandle);
    }
    return openObject(caller, owner, access, inherit);
}

Outcome<Handle> Kernel::openObject(Caller caller, ObjectId object, std::uint32_t desired, bool inherit) {
    const ObjectType type = m_machine[object].header.type;
    const std::uint32_t defined = info(type).validMask | access::maximumAllowed | access::systemSecurity;
    const std::uint32_t mapped = mapGeneric(type, desired);
    if (mapped == 0 || (mapped & ~defined) != 0) {
        m_log.begin({.kind = MeaningKind::securityRefused,
                     .process = caller.process,
                     .object = object,
                     .value = mapped});
        return Outcome<Handle>::failed(error::accessDenied);
    }
    const Outcome<std::uint32_t> granted = checkSecurity(caller, object, desired);
    if (!granted.ok())
        return Outcome<Handle>::failed(granted.error);
    return insertEntry(
        caller.process, object,
        {.access = withImpliedAccess(type, granted.value), .inherit = inherit, .origin = OriginKind::opened});
}

std::uint32_t withImpliedAccess(ObjectType type, std::uint32_t mask) {
    if (type == ObjectType::process)
        return mask | (mask & access::processQuery ? access::processQueryLimited : 0) |
               (mask & 0x200 ? access::processSetLimited : 0);
    if (type == ObjectType::thread)
        return mask | (mask & access::threadQuery ? access::threadQueryLimited : 0) |
               (mask & 0x20 ? access::threadSetLimited : 0);
    return mask;
}

} // namespace handlelab
