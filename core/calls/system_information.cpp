// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all handles of the system (win32-semantics section 15.5).
#include "core/calls/calls.h"
#include "core/calls/typed_call.h"
#include "core/win32/ntstatus.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

constexpr std::uint32_t extendedHandleInformation = 64, attributeProtect = 1, attributeInherit = 2,
                        mostListed = 256;

/// The bytes of SYSTEM_HANDLE_INFORMATION_EX with so many entries.
std::uint32_t bytesFor(const Rules& rules, std::uint32_t handles) {
    const std::uint32_t header = rules.pointer64 ? 16 : 8, entry = rules.pointer64 ? 40 : 28;
    return header + entry * handles;
}

/// What one entry of the list says of an entry of a table.
void putEntry(CallContext& c, const std::string& name, ProcessId process, std::uint32_t index) {
    const Machine& machine = c.kernel.machine();
    const HandleEntry entry = machine.table(process).entries[index];
    const auto put = [&](const char* field, std::uint64_t value) {
        c.out.put(name + field, {ValueKind::integer, value}, {});
    };
    put(".Object", addressOf(machine, entry.object));
    put(".UniqueProcessId", machine[process].pid);
    put(".HandleValue", valueOf(machine.rules, index).value);
    put(".GrantedAccess", entry.granted);
    put(".HandleAttributes", (entry.inherit ? attributeInherit : 0) | (entry.protect ? attributeProtect : 0));
}

Returned ntQuerySystemInformation(CallContext& c, std::uint32_t informationClass, Out information,
                                  std::uint32_t length, Out needed) {
    if (informationClass != extendedHandleInformation)
        return c.failStatus(c.refusal(MeaningKind::parameterRefused, status::invalidInfoClass, {.value = 1}));
    const Machine& machine = c.kernel.machine();
    std::vector<Holder> all;
    for (std::uint32_t p = 0; p < machine.tables.size(); ++p)
        for (std::uint32_t i = 0; i < machine.tables[p].entries.size(); ++i)
            if (machine.tables[p].entries[i].inUse())
                all.push_back({ProcessId{p}, i});
    const auto count = static_cast<std::uint32_t>(all.size());
    const std::uint32_t bytes = bytesFor(machine.rules, count);
    c.out.put(needed.variable, {ValueKind::integer, bytes}, {});
    if (length < bytes)
        return c.failStatus(
            c.refusal(MeaningKind::parameterRefused, status::infoLengthMismatch, {.value = 3}));
    c.kernel.core.note({.kind = MeaningKind::handlesListed, .process = c.caller.process, .value = count});
    if (!information.variable.empty()) {
        const std::string name(information.variable);
        c.out.put(name + ".NumberOfHandles", {ValueKind::integer, count}, {});
        for (std::uint32_t i = 0; i < std::min(count, mostListed); ++i)
            putEntry(c, fmt::format("{}.Handles{}", name, i), all[i].process, all[i].index);
    }
    return c.number(status::success);
}

} // namespace

std::vector<CallDescription> systemInformationCalls() {
    return {
        Described<ntQuerySystemInformation>::as(
            {"NtQuerySystemInformation", group::ask, Returns::ntstatus,
             CORE_TR("Calls",
                     "Lists the handles of all processes: whose each is, its value, the access it grants "
                     "and the address of its object. Fails with STATUS_INFO_LENGTH_MISMATCH when the "
                     "buffer is too small; ReturnLength says how large it must be."),
             CORE_TR("Calls",
                     "Only SystemExtendedHandleInformation is simulated, for the lesson's processes; the "
                     "first 256 handles become variables. The number of the object's type, which differs "
                     "from version to version, is left out. Since Windows 11 24H2 the addresses are 0 for "
                     "callers without SeDebugPrivilege.")},
            castTo("SYSTEM_INFORMATION_CLASS",
                   choice(ConstantFamily::systemInformation, "SystemInformationClass",
                          "SystemExtendedHandleInformation",
                          CORE_TR("Calls", "What is asked for: SystemExtendedHandleInformation."))),
            out(ParameterKind::outObjectInformation, "SystemInformation", "&info",
                CORE_TR("Calls", "Receives NumberOfHandles and, for each handle, Handles0.UniqueProcessId, "
                                 "Handles0.HandleValue, Handles0.Object and so on.")),
            dword("SystemInformationLength", "65536",
                  CORE_TR("Calls",
                          "The size of the buffer in bytes: 16 and 40 for each handle in programs of 64 "
                          "bits.")),
            out(ParameterKind::outDword, "ReturnLength", "NULL",
                CORE_TR("Calls", "Receives the size that is needed, or NULL.")))
            .inC({.headers = {CHeader::winternl},
                  .unwritable = "a real system has the handles of hundreds of processes"}),
    };
}

} // namespace handlelab
