// SPDX-License-Identifier: GPL-3.0-or-later
// DuplicateHandle, in the order of win32-semantics section 7; the numbers in the comments are its steps.
#include "core/calls/duplicate.h"

#include "core/calls/known_calls.h"
#include "core/calls/target.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t closeSource = 1, sameAccess = 2;

struct Duplication {
    CallContext& c;
    Handle source;
    Out target;
    std::uint32_t options;

    [[nodiscard]] ProcessId processOf(const FoundEntry& found) const {
        return std::get<ProcessBody>(c.kernel.machine()[found.object].body).process;
    }

    /// Closes the source unless that is forbidden or it is a pseudo handle.
    void close(ProcessId process, const FoundEntry& found) const {
        if (!found.pseudo() && !c.kernel.tables.checkClose(process, found.index))
            c.kernel.tables.close(process, found.index);
    }

    /// CLOSE_SOURCE holds whatever else goes wrong, as long as the source process lives.
    void closeSourceEntry(ProcessId process) const {
        if (!(options & closeSource) || !c.kernel.machine()[process].alive)
            return;
        if (const auto found = c.kernel.tables.find(process, c.caller, source); found.ok())
            close(process, found.value);
    }

    /// Without a target process: closing somebody else's handle is a documented use.
    [[nodiscard]] Returned closeOnly(ProcessId process, const FoundEntry& found) const {
        if (!(options & closeSource))
            return failed(c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = 3}));
        close(process, found);
        c.out.put(target.variable, {ValueKind::handle, 0}, c.caller.process);
        return truthIfAlive(c); // a job may have ended its members
    }

    Returned failed(const Refusal& refusal) const {
        if (!c.kernel.machine()[c.caller.thread].alive) // its own job went with the source
            return c.none();
        c.out.put(target.variable, {ValueKind::handle, 0}, c.caller.process);
        return c.fail(refusal);
    }

    /// Step 5 and 6: the access of the new entry.
    [[nodiscard]] Outcome<std::uint32_t> accessFor(const FoundEntry& found, std::uint32_t desired,
                                                   ProcessId targetProcess) const {
        if (options & sameAccess)
            return {found.granted};
        const ObjectType type = c.kernel.machine()[found.object].header.type;
        const auto refused = [&] {
            return c.refusal(MeaningKind::securityRefused, error::accessDenied,
                             {.object = found.object, .value = desired});
        };
        if (desired == 0xFFFF'FFFF)
            return Outcome<std::uint32_t>::failed(refused());
        const bool maximum = (desired & access::maximumAllowed) != 0;
        const std::uint32_t wanted =
            withImpliedAccess(type, mapGeneric(type, desired) & info(type).validMask);
        if (!maximum && (wanted & ~found.granted) == 0) {
            (void)c.kernel.tables.checkAccess(c.caller, found, wanted); // says what the source's mask covers
            return {wanted};
        }
        if (info(type).duplicatesWithinSource) {
            const Refusal lacking = c.kernel.tables.checkAccess(c.caller, found, wanted);
            return Outcome<std::uint32_t>::failed(lacking ? lacking : refused());
        }
        const std::uint32_t asked = wanted | (maximum ? access::maximumAllowed : 0);
        const auto byCaller = c.kernel.security.check(c.caller, found.object, asked);
        if (!byCaller.ok())
            return byCaller;
        // The target process's own token is asked as well, whomever the caller impersonates.
        const Machine& machine = c.kernel.machine();
        const Process &receiver = machine[targetProcess], &own = machine[c.caller.process];
        const bool sameToken = receiver.user == own.user && receiver.elevation == own.elevation &&
                               !machine[c.caller.thread].impersonation.valid();
        return sameToken ? byCaller : c.kernel.security.check({targetProcess, {}}, found.object, asked);
    }
};

Returned duplicateHandle(CallContext& c, Handle hSourceProcess, Handle hSource, Handle hTargetProcess,
                         Out target, std::uint32_t desired, bool inherit, std::uint32_t options) {
    const Duplication d{c, hSource, target, options};
    Kernel& kernel = c.kernel;
    const auto source =
        kernel.tables.use(c.caller, hSourceProcess, ObjectType::process, access::processDupHandle); // 1
    if (!source.ok())
        return d.failed(source.refusal);
    const ProcessId from = d.processOf(source.value);
    ProcessId to;
    if (hTargetProcess != nullHandle) { // 2
        const auto destination =
            kernel.tables.use(c.caller, hTargetProcess, ObjectType::process, access::processDupHandle);
        if (!destination.ok()) {
            d.closeSourceEntry(from);
            return d.failed(destination.refusal);
        }
        to = d.processOf(destination.value);
    }
    if (const Refusal ended = hasEnded(c, from))
        return d.failed(ended);
    const auto found = kernel.tables.lookUpIn(from, c.caller, hSource); // 3
    if (!found.ok())
        return d.failed(found.refusal);
    if (!to.valid())
        return d.closeOnly(from, found.value);
    if (const Refusal ended = hasEnded(c, to)) {
        d.closeSourceEntry(from);
        return d.failed(ended);
    }
    const auto granted = d.accessFor(found.value, desired, to);
    if (!granted.ok()) {
        d.closeSourceEntry(from);
        return d.failed(granted.refusal);
    }
    const EntryGrant grant{.access = granted.value,
                           .inherit = inherit,
                           .origin = OriginKind::duplicated,
                           .originProcess = from,
                           .originIndex = found.value.index};
    const bool moves = (options & closeSource) && !found.value.pseudo();
    const auto handle =
        moves ? kernel.tables.move(to, found.value.object, grant, from, found.value.index) // 7, 8
              : kernel.tables.insert(to, found.value.object, grant);
    if (!handle.ok())
        return d.failed(handle.refusal);
    c.out.put(target.variable, {ValueKind::handle, handle.value.value}, to);
    return c.truth();
}

} // namespace

CallDescription duplicateHandleCall() {
    return Described<duplicateHandle>::common(
        {knownCall::duplicateHandle, group::share, Returns::boolean,
         CORE_TR(
             "Calls",
             "Makes an entry in the target process that leads to the same object. The target is not told.")},
        handleTo(ObjectType::process, "hSourceProcessHandle",
                 CORE_TR("Calls", "The process whose handle is copied; needs PROCESS_DUP_HANDLE."),
                 "GetCurrentProcess()"),
        anyHandle("hSourceHandle", CORE_TR("Calls", "The handle, as a value of the source process.")),
        handleTo(ObjectType::process, "hTargetProcessHandle",
                 CORE_TR("Calls", "The process that gets the new handle; needs PROCESS_DUP_HANDLE."),
                 "GetCurrentProcess()"),
        out(ParameterKind::outHandle, "lpTargetHandle", "&hCopy",
            CORE_TR("Calls", "Receives the new value, which means something in the target process only.")),
        accessMask(ObjectType::event, "dwDesiredAccess", "0",
                   CORE_TR("Calls", "The new handle's rights; ignored with DUPLICATE_SAME_ACCESS."), true),
        boolean("bInheritHandle", "FALSE", CORE_TR("Calls", "Whether the new handle can be inherited.")),
        choice(ConstantFamily::duplicateOptions, "dwOptions", "DUPLICATE_SAME_ACCESS",
               CORE_TR("Calls", "DUPLICATE_SAME_ACCESS, DUPLICATE_CLOSE_SOURCE, or both.")));
}

} // namespace handlelab
