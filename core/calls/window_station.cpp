// SPDX-License-Identifier: GPL-3.0-or-later
// Window stations and desktops: kernel objects that are counted among the User objects (win32-semantics
// sections 1.1, 2 and 3.3).
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/known_calls.h"
#include "core/calls/named.h"
#include "core/machine/views/namespaces.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t createOnly = 1; // CWF_CREATE_ONLY

bool equalFolded(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// The id of a full name in whatever case it is in use; a new one when nobody has it.
NameId nameInAnyCase(CallContext& c, const std::string& full) {
    for (const Object& object : c.kernel.machine().objects)
        if (object.header.named && equalFolded(c.kernel.texts()[object.header.name], full))
            return object.header.name;
    return c.kernel.texts().names.intern(full);
}

Returned refuse(CallContext& c, std::uint32_t argument, std::uint32_t error) {
    return c.refuse(MeaningKind::parameterRefused, error, {.value = argument});
}

std::string pathOfStation(CallContext& c, std::string_view name) {
    return stationDirectory(c.kernel.machine()[c.caller.process].session) + std::string(name);
}
std::string pathOfDesktop(CallContext& c, ObjectId station, std::string_view name) {
    return std::string(c.kernel.texts()[c.kernel.machine()[station].header.name]) + "\\" + std::string(name);
}

bool wellFormed(ObjectName name) {
    return name.given && !name.text.empty() && name.text.find('\\') == std::string_view::npos;
}

Returned existing(CallContext& c, const Outcome<Handle>& handle) {
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

Returned getProcessWindowStation(CallContext& c) {
    return existing(c, c.kernel.stations.processStation(c.caller));
}

Returned getThreadDesktop(CallContext& c, std::uint32_t tid) {
    const auto& threads = c.kernel.machine().threads;
    const auto thread = std::ranges::find_if(
        threads, [&](const Thread& t) { return t.tid == tid && t.process == c.caller.process && t.alive; });
    if (thread != threads.end())
        return existing(c, c.kernel.stations.threadDesktop(c.caller));
    return c.refuse(MeaningKind::idNotFound, error::invalidParameter, {.value = tid});
}

Returned createWindowStation(CallContext& c, ObjectName name, std::uint32_t flags, std::uint32_t access,
                             SecurityAttributes attributes) {
    c.kernel.stations.stationOf(c.caller.process); // its own is there before any other
    if (name.given && !name.text.empty()) {
        if (!wellFormed(name))
            return refuse(c, 1, error::invalidParameter);
        if (!contains(c.kernel.security.tokenOf(c.caller), "BA")) // only administrators choose a name
            return c.refuse(MeaningKind::nameRefused, error::accessDenied, {.value = error::accessDenied});
    }
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const bool named = name.given && !name.text.empty();
    const NameId id = nameInAnyCase(c, pathOfStation(c, named ? name.text : "Service-0x0-1f4e2$"));
    const ObjectId there = ownerOfName(c.kernel.machine(), id);
    if (there.valid() && (flags & createOnly) != 0)
        return c.refuse(MeaningKind::objectExists, error::alreadyExists, {.object = there});
    if (there.valid())
        return finishOpen(c, c.kernel.names.openAt(c.caller, ObjectType::windowStation, access,
                                                   attributes.inheritHandle, id));
    const auto created = c.kernel.names.createAt(c.caller, ObjectType::windowStation, WindowStationBody{},
                                                 attributes, {id, {}}, access);
    return created.ok() ? c.handle(created.value.handle) : c.fail(created.refusal);
}

Returned openWindowStation(CallContext& c, ObjectName name, bool inherit, std::uint32_t access) {
    c.kernel.stations.stationOf(c.caller.process);
    if (!wellFormed(name))
        return refuse(c, 1, error::invalidParameter);
    return finishOpen(c, c.kernel.names.openAt(c.caller, ObjectType::windowStation, access, inherit,
                                               nameInAnyCase(c, pathOfStation(c, name.text))));
}

/// Closes an entry of this type that is not the one the process is connected to.
Returned close(CallContext& c, Handle handle, ObjectType type, std::uint32_t connected, std::uint32_t busy) {
    const auto found = c.kernel.tables.use(c.caller, handle, type, 0);
    if (!found.ok())
        return c.fail(found.refusal);
    if (const Refusal refusal = c.kernel.tables.checkClose(c.caller.process, found.value.index))
        return c.fail(found.value.index == connected ? refusal.as(busy) : refusal);
    c.kernel.tables.close(c.caller.process, found.value.index);
    return c.truth();
}

Returned closeWindowStation(CallContext& c, Handle handle) {
    return close(c, handle, ObjectType::windowStation, c.kernel.machine()[c.caller.process].windowStation,
                 error::accessDenied);
}

Returned createDesktop(CallContext& c, ObjectName name, Ignored, Ignored, Ignored, std::uint32_t access,
                       SecurityAttributes attributes) {
    if (!wellFormed(name))
        return refuse(c, 1, error::invalidParameter);
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const ObjectId station = c.kernel.stations.stationOf(c.caller.process);
    const NameId id = nameInAnyCase(c, pathOfDesktop(c, station, name.text));
    if (ownerOfName(c.kernel.machine(), id).valid())
        return finishOpen(
            c, c.kernel.names.openAt(c.caller, ObjectType::desktop, access, attributes.inheritHandle, id));
    const auto created = c.kernel.names.createAt(c.caller, ObjectType::desktop, DesktopBody{station},
                                                 attributes, {id, {}}, access);
    if (!created.ok())
        return c.fail(created.refusal);
    c.kernel.objects.reference(station);
    return c.handle(created.value.handle);
}

Returned openDesktop(CallContext& c, ObjectName name, Ignored, bool inherit, std::uint32_t access) {
    if (!wellFormed(name))
        return refuse(c, 1, error::invalidParameter);
    c.kernel.stations.firstDesktop(c.caller.process);
    const ObjectId station = c.kernel.stations.stationOf(c.caller.process);
    return finishOpen(c, c.kernel.names.openAt(c.caller, ObjectType::desktop, access, inherit,
                                               nameInAnyCase(c, pathOfDesktop(c, station, name.text))));
}

Returned closeDesktop(CallContext& c, Handle handle) {
    return close(c, handle, ObjectType::desktop, c.kernel.machine()[c.caller.process].desktop, error::busy);
}

constexpr std::string_view stationHelp = CORE_TR("Calls", "A handle to a window station."),
                           desktopHelp = CORE_TR("Calls", "A handle to a desktop."),
                           stationName = CORE_TR("Calls", "The name, in any case; WinSta0 has the screen."),
                           desktopName = CORE_TR("Calls", "The name, in any case; the first one is Default.");

} // namespace

std::vector<CallDescription> windowStationCalls() {
    return {
        Described<getProcessWindowStation>::as(
            {knownCall::getProcessWindowStation, group::ask, Returns::handleOrNull,
             CORE_TR("Calls",
                     "The handle the process has to its window station since it began. Nothing new is "
                     "made, and it cannot be closed.")})
            .inC({.result = CType::station}),
        Described<createWindowStation>::as(
            {"CreateWindowStation", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Creates a window station, or opens the one of this name. Only administrators may "
                     "choose a name.")},
            optionalText("lpwinsta", stationName),
            choice(ConstantFamily::stationFlags, "dwFlags", "0",
                   CORE_TR("Calls", "CWF_CREATE_ONLY: fail when it exists.")),
            accessMask(ObjectType::windowStation, "dwDesiredAccess", "WINSTA_ALL_ACCESS", accessHelp),
            securityAttributes("lpsa"))
            .inC({.result = CType::station}),
        Described<openWindowStation>::as(
            {"OpenWindowStation", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the window station of this name.")},
            optionalText("lpszWinSta", stationName), boolean("fInherit", "FALSE", inheritHelp),
            accessMask(ObjectType::windowStation, "dwDesiredAccess", "WINSTA_ALL_ACCESS", accessHelp))
            .inC({.result = CType::station}),
        Described<closeWindowStation>::closing(
            {"CloseWindowStation", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Closes a handle to a window station; not the one the process is connected to.")},
            declaredAs(CType::station, handleTo(ObjectType::windowStation, "hWinSta", stationHelp))),
        Described<getThreadDesktop>::as(
            {knownCall::getThreadDesktop, group::ask, Returns::handleOrNull,
             CORE_TR("Calls",
                     "The handle the process has to the desktop of a thread. Nothing new is made, and "
                     "it cannot be closed."),
             CORE_TR("Calls", "All threads of a process have one desktop here.")},
            dword("dwThreadId", "", CORE_TR("Calls", "The id of a thread of this process."),
                  ParameterKind::tid))
            .inC({.result = CType::desktop}),
        Described<createDesktop>::as(
            {"CreateDesktop", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Creates a desktop in the process's window station, or opens the one of this name.")},
            optionalText("lpszDesktop", desktopName), ignored("lpszDevice"), ignored("pDevmode"),
            ignored("dwFlags", "0"),
            accessMask(ObjectType::desktop, "dwDesiredAccess", "DESKTOP_ALL_ACCESS", accessHelp),
            securityAttributes("lpsa"))
            .inC({.result = CType::desktop}),
        Described<openDesktop>::as(
            {"OpenDesktop", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the desktop of this name in the process's window station.")},
            optionalText("lpszDesktop", desktopName), ignored("dwFlags", "0"),
            boolean("fInherit", "FALSE", inheritHelp),
            accessMask(ObjectType::desktop, "dwDesiredAccess", "DESKTOP_ALL_ACCESS", accessHelp))
            .inC({.result = CType::desktop}),
        Described<closeDesktop>::closing(
            {"CloseDesktop", group::close, Returns::boolean,
             CORE_TR("Calls", "Closes a handle to a desktop; not the one a thread of the process uses.")},
            declaredAs(CType::desktop, handleTo(ObjectType::desktop, "hDesktop", desktopHelp))),
    };
}

} // namespace handlelab
