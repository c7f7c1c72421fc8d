// SPDX-License-Identifier: GPL-3.0-or-later
// How sockets meet: bind, listen, connect, accept. Addresses are texts.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/socket.h"

namespace handlelab {

namespace {

/// A socket with the state it is in, or why there is none.
struct UsedSocket {
    ObjectId object;
    DeviceBody body;
    Refusal refusal;
};

UsedSocket use(CallContext& c, Handle socket) {
    const auto found = useSocket(c, socket);
    if (!found.ok())
        return {.refusal = found.refusal};
    return {found.value.object, *deviceOf(c.kernel.machine(), found.value.object)};
}

void change(CallContext& c, MeaningKind kind, const UsedSocket& socket) {
    c.kernel.objects.setBody({.kind = kind, .process = c.caller.process, .object = socket.object},
                             socket.object, socket.body);
}

Returned refuse(CallContext& c, const UsedSocket& socket, std::uint32_t error) {
    return c.fail(refuseDevice(c, socket.object, error));
}

Returned bindSocket(CallContext& c, Handle handle, PathArgument address, Ignored) {
    UsedSocket socket = use(c, handle);
    if (socket.refusal)
        return c.fail(socket.refusal);
    if (socket.body.name.valid())
        return refuse(c, socket, error::socketStateWrong);
    if (!openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::socket, address.text).empty())
        return refuse(c, socket, error::addressInUse);
    socket.body.name = c.kernel.texts().texts.intern(address.text);
    change(c, MeaningKind::socketBound, socket);
    return c.number(0);
}

Returned listenOn(CallContext& c, Handle handle, std::uint32_t) {
    UsedSocket socket = use(c, handle);
    if (socket.refusal)
        return c.fail(socket.refusal);
    if (!socket.body.name.valid() || socket.body.connected)
        return refuse(c, socket, error::socketStateWrong);
    socket.body.listening = true;
    change(c, MeaningKind::socketListens, socket);
    return c.number(0);
}

/// A connection has come: a thread that waits in accept gets its socket, else it waits to be accepted.
void offer(CallContext& c, UsedSocket& listener) {
    if (const ThreadId waiter = c.kernel.devices.waiterOf(listener.object); waiter.valid()) {
        CallContext other{c.kernel, {c.kernel.machine()[waiter].process, waiter}, c.out, c.as};
        const auto made = makeSocket(other, {.connected = true}, true);
        c.kernel.devices.endWait(listener.object, made.refusal.error(),
                                 static_cast<std::uint32_t>(made.value.value));
        return;
    }
    ++listener.body.pending;
    change(c, MeaningKind::socketConnected, listener);
}

Returned connectSocket(CallContext& c, Handle handle, PathArgument address, Ignored) {
    UsedSocket socket = use(c, handle);
    if (socket.refusal)
        return c.fail(socket.refusal);
    if (socket.body.connected)
        return refuse(c, socket, error::alreadyConnected);
    if (socket.body.listening)
        return refuse(c, socket, error::socketStateWrong);
    for (const ObjectId server :
         openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::socket, address.text)) {
        UsedSocket listener{server, *deviceOf(c.kernel.machine(), server)};
        if (!listener.body.listening)
            continue;
        socket.body.connected = true;
        change(c, MeaningKind::socketConnected, socket);
        offer(c, listener);
        return c.number(0);
    }
    return refuse(c, socket, error::connectionRefused);
}

Returned acceptConnection(CallContext& c, Handle handle, Ignored, Ignored) {
    UsedSocket socket = use(c, handle);
    if (socket.refusal)
        return c.fail(socket.refusal);
    if (!socket.body.listening)
        return refuse(c, socket, error::socketStateWrong);
    if (socket.body.pending == 0) {
        c.kernel.devices.await(c.caller, socket.object);
        return c.none();
    }
    const auto made = makeSocket(c, {.connected = true}, true);
    if (!made.ok())
        return c.fail(made.refusal);
    --socket.body.pending;
    change(c, MeaningKind::socketConnected, socket);
    return c.handle(made.value);
}

} // namespace

std::vector<CallDescription> socketConnectionCalls() {
    const auto socket = [](std::string_view help) {
        return declaredAs(CType::socket,
                          only(isDevice<DeviceKind::socket>, handleTo(ObjectType::file, "s", help)));
    };
    constexpr std::string_view anySocket = CORE_TR("Calls", "A socket.");
    return {
        Described<acceptConnection>::common(
            {"accept", group::create, Returns::socketOrInvalid,
             CORE_TR("Calls",
                     "Takes a connection that has come to a listening socket: a new socket, a new entry. "
                     "Waits when none has come.")},
            socket(CORE_TR("Calls", "The socket that listens.")), ignored("addr"), ignored("addrlen"))
            .inC({.headers = {CHeader::winsock}}),
        Described<bindSocket>::common(
            {"bind", group::use, Returns::socketError, CORE_TR("Calls", "Gives a socket its address.")},
            socket(anySocket),
            such({{"127.0.0.1:4000"}},
                 text("name", {}, CORE_TR("Calls", "The address, such as 127.0.0.1:4000."))),
            ignored("namelen", "0"))
            .inC({.unwritable = noSuchStructure}),
        Described<listenOn>::common(
            {"listen", group::use, Returns::socketError,
             CORE_TR("Calls", "Lets others connect to a socket that has an address.")},
            socket(anySocket),
            dword("backlog", "5", CORE_TR("Calls", "How many connections may wait; any number will do.")))
            .inC({.headers = {CHeader::winsock}}),
        Described<connectSocket>::common(
            {"connect", group::use, Returns::socketError,
             CORE_TR("Calls", "Connects a socket to one that listens."),
             CORE_TR("Calls", "Only sockets of this machine can be reached, and nothing is sent.")},
            socket(anySocket),
            such({{"127.0.0.1:4000"}},
                 text("name", {}, CORE_TR("Calls", "The address of the socket that listens."))),
            ignored("namelen", "0"))
            .inC({.unwritable = noSuchStructure}),
    };
}

} // namespace handlelab
