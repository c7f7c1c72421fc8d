// SPDX-License-Identifier: GPL-3.0-or-later
// Registry keys: real entries of the type Key; HKEY_ constants are none (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/open_device.h"
#include "core/calls/side_value.h"
#include "core/machine/views/file_system.h"

#include <array>
#include <string>

namespace handlelab {

namespace {

constexpr std::uint32_t created = 1, openedExisting = 2; // REG_CREATED_NEW_KEY, REG_OPENED_EXISTING_KEY
constexpr std::uint32_t viewFlags = 0x300;               // KEY_WOW64_64KEY, KEY_WOW64_32KEY

struct Root {
    std::uint64_t value;
    std::string_view name;
};
constexpr std::array<Root, 4> roots{{{0xFFFF'FFFF'8000'0000, "HKEY_CLASSES_ROOT"},
                                     {0xFFFF'FFFF'8000'0001, "HKEY_CURRENT_USER"},
                                     {0xFFFF'FFFF'8000'0002, "HKEY_LOCAL_MACHINE"},
                                     {0xFFFF'FFFF'8000'0003, "HKEY_USERS"}}};
constexpr std::array<std::string_view, 5> initialKeys{
    "HKEY_CURRENT_USER\\Software", "HKEY_CURRENT_USER\\Environment", "HKEY_LOCAL_MACHINE\\SOFTWARE",
    "HKEY_LOCAL_MACHINE\\SYSTEM", "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft"};

/// Whether the key is there: from the start, or because a program made it or one below it.
bool keyExists(const Machine& machine, const Texts& texts, std::string_view path) {
    const auto isOrContains = [&](std::string_view known) {
        return known.size() >= path.size() && samePath(known.substr(0, path.size()), path) &&
               (known.size() == path.size() || known[path.size()] == '\\');
    };
    for (const auto& known : initialKeys)
        if (isOrContains(known))
            return true;
    for (const Root& root : roots)
        if (samePath(root.name, path))
            return true;
    for (const Object& object : machine.objects) // a key outlives the objects through which it was used
        if (const auto* key = std::get_if<KeyBody>(&object.body); key && isOrContains(texts[key->path]))
            return true;
    return false;
}

/// The full path of a key below an open one.
Outcome<std::string> keyPath(CallContext& c, Handle parent, const ObjectName& below, std::uint32_t access) {
    std::string path;
    for (const Root& root : roots)
        if (root.value == parent.value)
            path = root.name;
    if (path.empty()) {
        const auto found = c.kernel.tables.use(c.caller, parent, ObjectType::key, access);
        if (!found.ok())
            return Outcome<std::string>::failed(found.refusal);
        path = c.kernel.texts()[std::get<KeyBody>(c.kernel.machine()[found.value.object].body).path];
    }
    std::string_view rest = below.given ? below.text : std::string_view();
    while (rest.ends_with('\\'))
        rest.remove_suffix(1);
    if (rest.starts_with('\\'))
        return Outcome<std::string>::failed(
            c.refusal(MeaningKind::nameRefused, error::badPathname, {.value = error::badPathname}));
    return {rest.empty() ? path : path + "\\" + std::string(rest)};
}

/// An ordinary user may only read what belongs to the machine.
Refusal checkUse(CallContext& c, std::string_view path, std::uint32_t mask) {
    constexpr std::uint32_t changing =
        0x2 | 0x4 | access::deleteObject | access::writeDac | access::writeOwner;
    const bool ofMachine = !samePath(path.substr(0, path.find('\\')), "HKEY_CURRENT_USER");
    if (!ofMachine || !(mask & changing) || contains(c.kernel.security.tokenOf(c.caller), "BA"))
        return {};
    return c.refusal(MeaningKind::keyRefused, error::accessDenied, {.value = mask});
}

Returned finishKey(CallContext& c, const std::string& path, std::uint32_t desired, bool inherit, Out result) {
    const std::uint32_t all = info(ObjectType::key).mapping.all;
    const std::uint32_t mask =
        desired & access::maximumAllowed ? all : mapGeneric(ObjectType::key, desired & ~viewFlags);
    if (const Refusal refusal = checkUse(c, path, mask))
        return c.fail(refusal);
    if (const Refusal full = noRoom(c))
        return c.fail(full);
    const ObjectId object =
        c.kernel.objects.create(c.caller, ObjectType::key, KeyBody{c.kernel.texts().texts.intern(path)}, {});
    const auto handle = c.kernel.tables.insert(
        c.caller.process, object, {.access = mask & info(ObjectType::key).validMask, .inherit = inherit});
    c.out.put(result.variable, {ValueKind::handle, handle.value.value}, c.caller.process);
    return c.number(error::success);
}

Returned regOpenKeyEx(CallContext& c, Handle parent, ObjectName below, Ignored, std::uint32_t desired,
                      Out result) {
    const auto path = keyPath(c, parent, below, 0);
    if (!path.ok())
        return c.fail(path.refusal);
    if (!keyExists(c.kernel.machine(), c.kernel.texts(), path.value))
        return c.refuse(MeaningKind::keyMissing, error::fileNotFound);
    return finishKey(c, path.value, desired, false, result);
}

Returned regCreateKeyEx(CallContext& c, Handle parent, ObjectName below, Ignored, Ignored, Ignored,
                        std::uint32_t desired, SecurityAttributes attributes, Out result, Out disposition) {
    constexpr std::uint32_t createSubKey = 4;
    if (!below.given)
        return c.refuse(MeaningKind::parameterRefused, error::badKey, {.value = 2});
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const auto path = keyPath(c, parent, below, createSubKey);
    if (!path.ok())
        return c.fail(path.refusal);
    const bool existed = keyExists(c.kernel.machine(), c.kernel.texts(), path.value);
    if (const Refusal refusal = existed ? Refusal() : checkUse(c, path.value, createSubKey))
        return c.fail(refusal);
    if (const Refusal refusal = existed ? Refusal() : c.kernel.security.checkNew(c.caller, attributes))
        return c.fail(refusal);
    const Returned returned = finishKey(c, path.value, desired, attributes.inheritHandle, result);
    if (!returned.failed)
        c.out.put(disposition.variable, {ValueKind::integer, existed ? openedExisting : created}, {});
    return returned;
}

Returned regCloseKey(CallContext& c, Handle key) {
    for (const Root& root : roots)
        if (root.value == key.value) {
            c.kernel.core.note({.kind = MeaningKind::nothingChanged, .process = c.caller.process});
            return c.number(error::success);
        }
    const auto found = c.kernel.tables.find(c.caller.process, c.caller, key);
    if (!found.ok())
        return c.fail(found.refusal);
    if (found.value.pseudo())
        return c.refuse(MeaningKind::parameterRefused, error::invalidHandle, {.value = 1});
    if (const Refusal refusal = c.kernel.tables.checkClose(c.caller.process, found.value.index))
        return c.fail(refusal);
    c.kernel.tables.close(c.caller.process, found.value.index); // whatever it leads to
    return c.kernel.machine()[c.caller.thread].alive ? c.number(error::success) : c.none();
}

} // namespace

std::vector<CallDescription> registryCalls() {
    const auto parent = [] {
        return declaredAs(CType::key,
                          handleTo(ObjectType::key, "hKey",
                                   CORE_TR("Calls", "An open key, or one of the HKEY_ constants."),
                                   "HKEY_CURRENT_USER"));
    };
    const auto result = [] {
        return declaredAs(CType::key, out(ParameterKind::outHandle, "phkResult", "&hKey",
                                          CORE_TR("Calls", "Receives the handle.")));
    };
    constexpr std::string_view access = CORE_TR("Calls", "The rights the handle shall have.");
    return {
        Described<regOpenKeyEx>::common(
            {"RegOpenKeyEx", group::open, Returns::errorCode,
             CORE_TR("Calls",
                     "Opens a key of the registry: a real entry. The error is what the call returns."),
             CORE_TR("Calls", "Keys have no values and no descriptors of their own.")},
            parent(),
            optionalText("lpSubKey", CORE_TR("Calls", "The key below it; NULL for that key itself.")),
            ignored("ulOptions", "0"), accessMask(ObjectType::key, "samDesired", "KEY_READ", access),
            result()),
        Described<regCreateKeyEx>::as(
            {"RegCreateKeyEx", group::create, Returns::errorCode,
             CORE_TR("Calls",
                     "Opens a key of the registry, or makes it. The error is what the call returns."),
             CORE_TR("Calls", "Keys have no values and no descriptors of their own.")},
            parent(), optionalText("lpSubKey", CORE_TR("Calls", "The key below it.")),
            ignored("Reserved", "0"), ignored("lpClass"), ignored("dwOptions", "0"),
            accessMask(ObjectType::key, "samDesired", "KEY_READ", access),
            securityAttributes("lpSecurityAttributes"), result(),
            out(ParameterKind::outDword, "lpdwDisposition", "&disposition",
                CORE_TR("Calls", "Receives REG_CREATED_NEW_KEY or REG_OPENED_EXISTING_KEY.")))
            .inC({.differs = CDiffering::stored}),
        Described<regCloseKey>::closing(
            {"RegCloseKey", group::close, Returns::errorCode,
             CORE_TR("Calls", "Closes the handle of a key. The HKEY_ constants need no closing.")},
            declaredAs(CType::key, handleTo(ObjectType::key, "hKey", CORE_TR("Calls", "The key to close.")))),
    };
}

} // namespace handlelab
