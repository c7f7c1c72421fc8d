// SPDX-License-Identifier: GPL-3.0-or-later
// How programs use the memory that a view shows them (win32-semantics section 15.4). Not modelled: other
// memory than views and the program's variables.
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/typed_call.h"
#include "core/win32/constants.h"

namespace handlelab {

namespace {

/// The processor stops the thread at such an address; the program is taken to handle the exception.
Returned violate(CallContext& c, const Refusal& refusal) {
    c.kernel.core.note({.kind = MeaningKind::exceptionRaised,
                        .process = c.caller.process,
                        .value = exception::accessViolation});
    return c.failSilently(refusal);
}

Returned copyMemory(CallContext& c, Buffer destination, Bytes source, std::uint32_t length) {
    if (length == 0)
        return c.none();
    Outcome<std::string> bytes{std::string(source.text)};
    if (!source.ofProgram)
        bytes = c.kernel.memory.read(c.caller, source.address, length);
    if (!bytes.ok())
        return violate(c, bytes.refusal);
    const std::string_view copied = std::string_view(bytes.value).substr(0, length);
    if (!destination.variable.empty())
        giveBytes(c, copied, destination);
    else if (const Refusal refusal = c.kernel.memory.write(c.caller, destination.address, copied, length))
        return violate(c, refusal);
    return c.none();
}

} // namespace

std::vector<CallDescription> memoryCalls() {
    return {Described<copyMemory>::common(
        {"CopyMemory", group::use, Returns::nothing,
         CORE_TR("Calls",
                 "Copies bytes from one place in memory to another: into a view, or out of it. An address "
                 "without memory, and a view that does not allow it, raise EXCEPTION_ACCESS_VIOLATION."),
         CORE_TR("Calls",
                 "Memory is views and the program's variables. Of a view only the first 256 bytes of its "
                 "file mapping are remembered. The program is taken to catch the exception.")},
        buffer("Destination", {},
               CORE_TR("Calls", "Where the bytes go: the address of a view, or &text, which receives a text "
                                "up to the first zero.")),
        such({{"hello"}}, bytes("Source", {},
                                CORE_TR("Calls", "Where they come from: a string, a variable that holds one, "
                                                 "the address of a view."))),
        dword("Length", "5", CORE_TR("Calls", "How many bytes."), ParameterKind::size))};
}

} // namespace handlelab
