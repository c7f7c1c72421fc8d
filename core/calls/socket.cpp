// SPDX-License-Identifier: GPL-3.0-or-later
// Making and closing sockets (win32-semantics section 2). A socket is an entry of the type File, and besides
// the library of sockets keeps something about it in the process: closesocket frees both, CloseHandle only
// the entry.
#include "core/calls/socket.h"
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"

namespace handlelab {

namespace {

constexpr std::uint32_t socketAccess = 0x12019F; // GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE
constexpr std::uint32_t noHandleInherit = 0x80;

/// The library's own state of a process; none before WSAStartup.
SideId winsockOf(const CallContext& c) {
    const auto& sides = c.kernel.machine().sideObjects;
    for (std::uint32_t i = 0; i < sides.size(); ++i)
        if (sides[i].alive && sides[i].kind == SideKind::winsock && sides[i].process == c.caller.process)
            return SideId{i};
    return {};
}

/// Refuses with WSANOTINITIALISED while the process has not called WSAStartup.
Refusal checkWinsock(CallContext& c) {
    return winsockOf(c).valid() ? Refusal() : c.refusal(MeaningKind::winsockMissing, error::notInitialised);
}

Returned wsaStartup(CallContext& c, std::uint32_t, Ignored) {
    if (const SideId started = winsockOf(c); started.valid())
        c.kernel.sides.count(started, c.kernel.machine()[started].count + 1);
    else
        c.kernel.sides.make({.kind = SideKind::winsock,
                             .process = c.caller.process,
                             .name = c.kernel.texts().texts.intern("ws2_32.dll")});
    return c.number(error::success);
}

Returned wsaCleanup(CallContext& c) {
    if (const Refusal refusal = checkWinsock(c))
        return c.fail(refusal);
    const SideId started = winsockOf(c);
    if (const std::uint32_t count = c.kernel.machine()[started].count; count > 1)
        c.kernel.sides.count(started, count - 1);
    else
        c.kernel.sides.close(started);
    return c.number(0);
}

Returned wsaGetLastError(CallContext& c) {
    const std::uint32_t error = c.kernel.machine()[c.caller.thread].lastError;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = error});
    return c.number(error);
}

Returned finishSocket(CallContext& c, bool inherit) {
    if (const Refusal refusal = checkWinsock(c))
        return c.fail(refusal);
    const auto made = makeSocket(c, {}, inherit);
    return made.ok() ? c.handle(made.value) : c.fail(made.refusal);
}

Returned makePlainSocket(CallContext& c, std::uint32_t, std::uint32_t, std::uint32_t) {
    return finishSocket(c, true);
}

Returned wsaSocket(CallContext& c, std::uint32_t, std::uint32_t, std::uint32_t, Ignored, Ignored,
                   std::uint32_t flags) {
    return finishSocket(c, (flags & noHandleInherit) == 0);
}

Returned closeSocket(CallContext& c, Handle socket) {
    const auto found = useSocket(c, socket);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId object = found.value.object;
    const auto& sides = c.kernel.machine().sideObjects;
    for (std::uint32_t i = 0; i < sides.size(); ++i)
        if (sides[i].alive && sides[i].kind == SideKind::socketState && sides[i].object == object &&
            sides[i].process == c.caller.process) {
            c.kernel.sides.close(SideId{i});
            break;
        }
    if (!c.kernel.tables.checkClose(c.caller.process, found.value.index))
        c.kernel.tables.close(c.caller.process, found.value.index);
    return c.number(0);
}

} // namespace

Outcome<FoundEntry> useSocket(CallContext& c, Handle socket) {
    if (const Refusal refusal = checkWinsock(c))
        return Outcome<FoundEntry>::failed(refusal);
    auto found = c.kernel.tables.lookUp(c.caller, socket);
    if (!found.ok())
        return Outcome<FoundEntry>::failed(found.refusal.as(error::notASocket));
    const DeviceBody* device = deviceOf(c.kernel.machine(), found.value.object);
    if (!device || device->kind != DeviceKind::socket)
        found.refusal = refuseDevice(c, found.value.object, error::notASocket);
    return found;
}

Outcome<Handle> makeSocket(CallContext& c, const DeviceBody& state, bool inherit) {
    DeviceBody body = state;
    body.kind = DeviceKind::socket;
    body.access = socketAccess;
    body.signaled = true;
    const ObjectId object{static_cast<std::uint32_t>(c.kernel.machine().objects.size())};
    const auto handle = insertDevice(c, body, {}, inherit);
    if (handle.ok())
        c.kernel.sides.make({.kind = SideKind::socketState,
                             .process = c.caller.process,
                             .name = c.kernel.texts().texts.intern("ws2_32.dll"),
                             .object = object,
                             .index = *indexOf(c.kernel.machine().rules, handle.value)});
    return handle;
}

std::vector<CallDescription> socketCalls() {
    const auto family = [] { return dword("af", "AF_INET", CORE_TR("Calls", "The family of addresses.")); };
    const auto kind = [] {
        return choice(ConstantFamily::socketKind, "type", "SOCK_STREAM",
                      CORE_TR("Calls", "A stream of bytes, or single messages."));
    };
    const auto protocol = [] {
        return dword("protocol", "0", CORE_TR("Calls", "The protocol; 0 the usual one."));
    };
    return {
        Described<wsaStartup>::as(
            {"WSAStartup", group::use, Returns::errorCode,
             CORE_TR("Calls", "Makes sockets usable in the process. Returns the error itself.")},
            castTo("WORD",
                   dword("wVersionRequested", "0x202", CORE_TR("Calls", "The version: 0x202 is 2.2."))),
            writtenAs("&data", ignored("lpWSAData"), "WSADATA data = {};"))
            .inC({.headers = {CHeader::winsock}}),
        Described<makePlainSocket>::as(
            {"socket", group::create, Returns::socketOrInvalid,
             CORE_TR("Calls", "Makes a socket: an entry of the type File that children may inherit. Fails "
                              "before WSAStartup.")},
            family(), kind(), protocol())
            .inC({.headers = {CHeader::winsock}}),
        Described<wsaSocket>::as(
            {"WSASocket", group::create, Returns::socketOrInvalid,
             CORE_TR("Calls", "Makes a socket; WSA_FLAG_NO_HANDLE_INHERIT keeps it from being inherited.")},
            family(), kind(), protocol(), ignored("lpProtocolInfo"), ignored("g", "0"),
            dword("dwFlags", "WSA_FLAG_OVERLAPPED", CORE_TR("Calls", "How the handle is made.")))
            .inC({.headers = {CHeader::winsock}, .width = CWidth::wide}),
        Described<closeSocket>::closing(
            {"closesocket", group::close, Returns::socketError,
             CORE_TR("Calls", "Closes a socket: its entry, and what the library keeps about it. CloseHandle "
                              "forgets the second."),
             CORE_TR("Calls", "What the call returns for an entry that is protected from close is not "
                              "documented; here it returns 0 and the entry stays.")},
            declaredAs(CType::socket, only(isDevice<DeviceKind::socket>,
                                           handleTo(ObjectType::file, "s", CORE_TR("Calls", "The socket.")))))
            .inC({.headers = {CHeader::winsock}}),
        Described<wsaGetLastError>::as(
            {"WSAGetLastError", group::ask, Returns::dword,
             CORE_TR("Calls", "The error of the last call about sockets: the last error of this thread.")})
            .inC({.headers = {CHeader::winsock}}),
        Described<wsaCleanup>::as(
            {"WSACleanup", group::close, Returns::socketError, CORE_TR("Calls", "Undoes one WSAStartup."),
             CORE_TR("Calls", "The last one does not close the sockets that are still open.")})
            .inC({.headers = {CHeader::winsock}}),
    };
}

} // namespace handlelab
