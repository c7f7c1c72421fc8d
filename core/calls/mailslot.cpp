// SPDX-License-Identifier: GPL-3.0-or-later
// The server's end of a mailslot; clients open it with CreateFile (win32-semantics sections 2 and 2.1).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t noMessage = 0xFFFF'FFFF;

/// GENERIC_READ, SYNCHRONIZE and WRITE_DAC, whatever the program asks for.
constexpr std::uint32_t serverAccess = 0x160089;

Returned createMailslot(CallContext& c, PathArgument name, std::uint32_t greatest, std::uint32_t timeout,
                        SecurityAttributes attributes) {
    if (!name.given)
        return c.refuse(MeaningKind::nameRefused, error::pathNotFound, {.value = error::pathNotFound});
    const auto path = devicePath(name.text);
    if (!path || path->place != DevicePlace::mailslot)
        return c.refuse(MeaningKind::nameRefused, error::invalidName, {.value = error::invalidName});
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const auto others =
        openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::mailslotServer, path->name);
    if (!others.empty())
        return c.fail(refuseDevice(c, others.front(), error::alreadyExists));
    if (const Refusal refusal = c.kernel.security.checkNew(c.caller, attributes))
        return c.fail(refusal);
    const DeviceBody body{.name = c.kernel.texts().texts.intern(path->name),
                          .access = serverAccess,
                          .limit = greatest,
                          .timeout = timeout,
                          .kind = DeviceKind::mailslotServer,
                          .signaled = true};
    const auto handle = insertDevice(c, body, attributes.descriptor, attributes.inheritHandle);
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

Returned getMailslotInfo(CallContext& c, Handle mailslot, Out greatest, Out next, Out count, Out timeout) {
    const auto found = c.kernel.tables.use(c.caller, mailslot, ObjectType::file, 0);
    if (!found.ok())
        return c.fail(found.refusal);
    const DeviceBody* body = deviceOf(c.kernel.machine(), found.value.object);
    if (!body || body->kind != DeviceKind::mailslotServer)
        return c.fail(refuseDevice(c, found.value.object, error::invalidFunction));
    const auto lengths = messagesOf(c.kernel.texts(), *body);
    const DeviceBody slot = *body;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = slot.pending});
    const auto tell = [&](Out receiver, std::uint32_t value) {
        c.out.put(receiver.variable, {ValueKind::integer, value}, {});
    };
    tell(greatest, slot.limit);
    tell(next, lengths.empty() ? noMessage : lengths.front());
    tell(count, slot.pending);
    tell(timeout, slot.timeout);
    return c.truth();
}

} // namespace

std::vector<CallDescription> mailslotCalls() {
    return {
        Described<createMailslot>::as(
            {"CreateMailslot", group::create, Returns::handleOrInvalid,
             CORE_TR("Calls",
                     "Makes a mailslot that others write messages to. It never opens one that is there."),
             CORE_TR("Calls", "A read with a time-out does not wait.")},
            such({{R"(\\.\mailslot\news)"}},
                 path("lpName", CORE_TR("Calls", "The name: \\\\.\\mailslot\\ and a word."))),
            dword("nMaxMessageSize", "0", CORE_TR("Calls", "The greatest message in bytes, 0 for any.")),
            dword("lReadTimeout", "0",
                  CORE_TR("Calls",
                          "How long a read waits for a message; 0 not at all, MAILSLOT_WAIT_FOREVER.")),
            securityAttributes("lpSecurityAttributes")),
        Described<getMailslotInfo>::common(
            {"GetMailslotInfo", group::ask, Returns::boolean,
             CORE_TR("Calls", "How many messages wait in a mailslot, and how long the next one is.")},
            only(isDevice<DeviceKind::mailslotServer>,
                 handleTo(ObjectType::file, "hMailslot", CORE_TR("Calls", "A handle to the server's end."))),
            out(ParameterKind::outDword, "lpMaxMessageSize", "NULL",
                CORE_TR("Calls", "Receives the greatest size of a message.")),
            out(ParameterKind::outDword, "lpNextSize", "&nextSize",
                CORE_TR("Calls", "Receives the next message's size, or MAILSLOT_NO_MESSAGE.")),
            out(ParameterKind::outDword, "lpMessageCount", "&messages",
                CORE_TR("Calls", "Receives the number of messages.")),
            out(ParameterKind::outDword, "lpReadTimeout", "NULL",
                CORE_TR("Calls", "Receives the time-out."))),
    };
}

} // namespace handlelab
