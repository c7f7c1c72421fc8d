// SPDX-License-Identifier: GPL-3.0-or-later
// The console: its standard handles and screen buffers (win32-semantics section 2). A process has one from
// the start; its handles are shown in the table once a program asks for them.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/standard_handle.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t stdInput = 0xFFFF'FFF6, stdError = 0xFFFF'FFF4, textMode = 1;
constexpr std::uint32_t consoleAccess = 0x12019F; // GENERIC_READ | GENERIC_WRITE

Returned refuseSlot(CallContext& c) {
    return c.refuse(MeaningKind::parameterRefused, error::invalidHandle, {.value = 1});
}

DeviceBody consoleBody(CallContext& c, bool input, std::uint32_t access) {
    return {.name = c.kernel.texts().texts.intern(input ? "CONIN$" : "CONOUT$"),
            .access = access,
            .share = 3,
            .kind = input ? DeviceKind::consoleInput : DeviceKind::screenBuffer,
            .signaled = !input};
}

Returned getStdHandle(CallContext& c, std::uint32_t standardDevice) {
    const auto slot = standardSlotOf(standardDevice);
    if (!slot)
        return refuseSlot(c);
    const auto shown = showStandardHandle(c, *slot);
    if (!shown.ok())
        return c.fail(shown.refusal);
    return c.handle(shown.value);
}

Returned setStdHandle(CallContext& c, std::uint32_t standardDevice, Handle value) {
    const auto slot = standardSlotOf(standardDevice);
    if (!slot)
        return refuseSlot(c);
    c.kernel.processes.setStandardHandle(c.caller.process, *slot, value);
    return c.truth();
}

Returned createConsoleScreenBuffer(CallContext& c, std::uint32_t desired, std::uint32_t share,
                                   SecurityAttributes attributes, std::uint32_t flags, Ignored) {
    if (flags != textMode)
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 4});
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const std::uint32_t granted =
        (mapGeneric(ObjectType::file, desired) | access::synchronize | access::fileReadAttributes) &
        info(ObjectType::file).validMask;
    DeviceBody body = consoleBody(c, false, granted);
    body.name = {}; // a buffer of its own, not the one that is shown
    body.share = share;
    const auto handle = insertDevice(c, body, attributes.descriptor, attributes.inheritHandle);
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

} // namespace

std::optional<std::uint32_t> standardSlotOf(std::uint64_t standardDevice) {
    const auto low = static_cast<std::uint32_t>(standardDevice);
    if (low > stdInput || low < stdError)
        return std::nullopt;
    return stdInput - low;
}

Outcome<Handle> showStandardHandle(CallContext& c, std::uint32_t slot) {
    const Process& process = c.kernel.machine()[c.caller.process];
    if ((process.consoleSlots >> slot & 1) == 0) {
        const Handle value = process.standardHandles[slot];
        c.kernel.core.note({.kind = MeaningKind::valueRead,
                            .process = c.caller.process,
                            .value = static_cast<std::uint32_t>(value.value)});
        return {value};
    }
    // The entry has been there since the process was made; what the console gives can be inherited.
    const auto shown = insertDevice(c, consoleBody(c, slot == 0, consoleAccess), {}, true);
    if (shown.ok())
        c.kernel.processes.setStandardHandle(c.caller.process, slot, shown.value);
    return shown;
}

std::vector<CallDescription> consoleCalls() {
    const auto device = [] {
        return choice(ConstantFamily::standardDevice, "nStdHandle", "STD_OUTPUT_HANDLE",
                      CORE_TR("Calls", "Input, output or error output."));
    };
    return {
        Described<createConsoleScreenBuffer>::as(
            {"CreateConsoleScreenBuffer", group::create, Returns::handleOrInvalid,
             CORE_TR("Calls", "Makes another screen buffer for the console of the process.")},
            accessMask(ObjectType::file, "dwDesiredAccess", "GENERIC_WRITE",
                       CORE_TR("Calls", "GENERIC_READ, GENERIC_WRITE or both.")),
            choice(ConstantFamily::shareMode, "dwShareMode", "0",
                   CORE_TR("Calls", "What others may do with the buffer meanwhile.")),
            securityAttributes("lpSecurityAttributes"),
            dword("dwFlags", "CONSOLE_TEXTMODE_BUFFER",
                  CORE_TR("Calls", "CONSOLE_TEXTMODE_BUFFER, nothing else is allowed.")),
            ignored("lpScreenBufferData")),
        Described<getStdHandle>::as(
            {"GetStdHandle", group::ask, Returns::handleOrInvalid,
             CORE_TR("Calls",
                     "A standard handle of the process: a value that is there already, nothing is "
                     "opened. NULL in a process that has none: programs with windows and detached "
                     "ones begin so. Before anybody asks, the simulation does not show the console's."),
             CORE_TR("Calls", "Real tables hold these handles from the start, and some more.")},
            device()),
        Described<setStdHandle>::as(
            {"SetStdHandle", group::use, Returns::boolean,
             CORE_TR("Calls", "Changes what GetStdHandle returns. No handle is opened, closed or checked.")},
            device(),
            only(isFileOrDevice, anyHandle("hHandle", CORE_TR("Calls", "The value to return from now on.")))),
    };
}

} // namespace handlelab
