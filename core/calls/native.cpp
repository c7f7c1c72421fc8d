// SPDX-License-Identifier: GPL-3.0-or-later
// Native calls: what stands below the Win32 functions and answers with an NTSTATUS (win32-semantics sections
// 0.1, 4.4 and 5).
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/target.h"
#include "core/calls/typed_call.h"
#include "core/win32/ntstatus.h"

namespace handlelab {

namespace {

constexpr std::uint32_t objectBasicInformation = 0, basicAttributeInherit = 2, basicAttributeProtect = 1,
                        basicAttributePermanent = 0x10;

Returned finish(CallContext& c, const Refusal& refusal = {}) {
    if (refusal)
        return c.failStatus(refusal);
    return c.kernel.machine()[c.caller.thread].alive ? c.number(status::success) : c.none();
}

/// A handle's object by the order of section 0.2, with the status that each check has of its own.
Outcome<FoundEntry> use(CallContext& c, Handle handle, std::optional<ObjectType> type, std::uint32_t access) {
    const auto found = c.kernel.tables.lookUp(c.caller, handle);
    if (!found.ok())
        return Outcome<FoundEntry>::failed(found.refusal.as(status::invalidHandle));
    if (type && c.kernel.machine()[found.value.object].header.type != *type)
        return Outcome<FoundEntry>::failed(c.refusal(MeaningKind::typeMismatch, status::objectTypeMismatch,
                                                     {.detail = static_cast<std::uint8_t>(*type),
                                                      .object = found.value.object,
                                                      .index = found.value.index}));
    if (const Refusal refusal = c.kernel.tables.checkAccess(c.caller, found.value, access))
        return Outcome<FoundEntry>::failed(refusal.as(status::accessDenied));
    return found;
}

Returned ntClose(CallContext& c, Handle handle) { return finish(c, closeByHandle(c, handle)); }

Returned ntSetEvent(CallContext& c, Handle event, Out previous) {
    const auto used = use(c, event, ObjectType::event, access::eventModify);
    if (!used.ok())
        return finish(c, used.refusal);
    EventBody body = std::get<EventBody>(c.kernel.machine()[used.value.object].body);
    const bool before = body.signaled;
    body.signaled = true;
    c.kernel.objects.setBody({.kind = before ? MeaningKind::eventUnchanged : MeaningKind::eventSignaled,
                              .process = c.caller.process,
                              .object = used.value.object},
                             used.value.object, body);
    c.kernel.waits.wake(used.value.object);
    c.out.put(previous.variable, {ValueKind::integer, before ? 1u : 0u}, {});
    return finish(c);
}

Returned ntQueryObject(CallContext& c, Handle handle, std::uint32_t informationClass, Out information,
                       Ignored, Ignored) {
    if (informationClass != objectBasicInformation)
        return finish(c, c.refusal(MeaningKind::parameterRefused, status::invalidParameter, {.value = 2}));
    const auto used = use(c, handle, {}, 0);
    if (!used.ok())
        return finish(c, used.refusal);
    const Machine& machine = c.kernel.machine();
    const Object& object = machine[used.value.object];
    const HandleEntry* entry = entryAt(machine.table(c.caller.process), used.value.index);
    const std::uint64_t pointers = shownPointerCount(machine, used.value.object);
    const std::uint32_t attributes = (entry && entry->inherit ? basicAttributeInherit : 0) |
                                     (entry && entry->protect ? basicAttributeProtect : 0) |
                                     (object.header.permanent ? basicAttributePermanent : 0);
    c.kernel.core.note({.kind = MeaningKind::countsRead,
                        .process = c.caller.process,
                        .object = used.value.object,
                        .value = object.counts.handles,
                        .extra = static_cast<std::uint32_t>(pointers)});
    const std::uint32_t handles = object.counts.handles;
    if (!information.variable.empty()) {
        const auto put = [&](const char* field, std::uint64_t value) {
            c.out.put(std::string(information.variable) + field, {ValueKind::integer, value}, {});
        };
        put(".Attributes", attributes);
        put(".GrantedAccess", used.value.granted);
        put(".HandleCount", handles);
        put(".PointerCount", pointers);
    }
    return finish(c);
}

Returned ntMakePermanentObject(CallContext& c, Handle handle) {
    if (const Refusal refusal = c.kernel.security.checkPrivilege(c.caller, Privilege::createPermanent))
        return finish(c, refusal.as(status::privilegeNotHeld));
    const auto used = use(c, handle, {}, 0);
    if (used.ok())
        c.kernel.names.setPermanent(used.value.object, true);
    return finish(c, used.refusal);
}

Returned ntMakeTemporaryObject(CallContext& c, Handle handle) {
    const auto used = use(c, handle, {}, access::deleteObject);
    if (used.ok())
        c.kernel.names.setPermanent(used.value.object, false);
    return finish(c, used.refusal);
}

Returned rtlNtStatusToDosError(CallContext& c, std::uint32_t status) {
    const std::uint32_t error = errorOf(status);
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = error});
    return c.number(error);
}

constexpr std::string_view anyHandleHelp = CORE_TR("Calls", "A handle to any kernel object.");

} // namespace

std::vector<CallDescription> nativeCalls() {
    return {
        Described<ntClose>::as(
            {"NtClose", group::close, Returns::ntstatus,
             CORE_TR("Calls",
                     "What CloseHandle calls: clears the entry and says in its status why it could not."),
             CORE_TR("Calls", "Unlike CloseHandle it does not wait here until another thread's call on the "
                              "same pipe is finished.")},
            anyHandle("Handle", CORE_TR("Calls", "The handle to close.")))
            .inC({.headers = {CHeader::winternl}}),
        Described<ntSetEvent>::as(
            {"NtSetEvent", group::use, Returns::ntstatus,
             CORE_TR("Calls", "What SetEvent calls. Its status tells a wrong type from an invalid handle, "
                              "which the Win32 error 6 does not.")},
            handleTo(ObjectType::event, "EventHandle", CORE_TR("Calls", "A handle to an event.")),
            declaredAs(CType::signedNumber,
                       out(ParameterKind::outDword, "PreviousState", "NULL",
                           CORE_TR("Calls", "Receives 1 when the event was signaled before, or NULL."))))
            .inC({.headers = {CHeader::winternl, CHeader::newerCalls}}),
        Described<ntQueryObject>::as(
            {"NtQueryObject", group::ask, Returns::ntstatus,
             CORE_TR("Calls", "Reads the counts of an object and what one handle to it grants."),
             CORE_TR("Calls",
                     "The real call holds a reference of its own while it looks, so its PointerCount "
                     "is greater. Only ObjectBasicInformation is simulated.")},
            anyHandle("Handle", anyHandleHelp),
            castTo("OBJECT_INFORMATION_CLASS",
                   choice(ConstantFamily::objectInformation, "ObjectInformationClass",
                          "ObjectBasicInformation",
                          CORE_TR("Calls", "What is asked for: ObjectBasicInformation."))),
            out(ParameterKind::outObjectInformation, "ObjectInformation", "&info",
                CORE_TR("Calls", "Receives HandleCount, PointerCount, GrantedAccess and Attributes.")),
            writtenAs("sizeof(lesson::ObjectInformation)", ignored("ObjectInformationLength", "0")),
            ignored("ReturnLength"))
            .inC({.headers = {CHeader::winternl}}),
        Described<ntMakePermanentObject>::as(
            {"NtMakePermanentObject", group::use, Returns::ntstatus,
             CORE_TR("Calls", "Lets the object keep its name when the last handle is closed. Needs "
                              "SeCreatePermanentPrivilege, which only SYSTEM holds here.")},
            anyHandle("Handle", anyHandleHelp))
            .inC({.headers = {CHeader::winternl, CHeader::newerCalls}}),
        Described<ntMakeTemporaryObject>::as(
            {"NtMakeTemporaryObject", group::use, Returns::ntstatus,
             CORE_TR("Calls", "Lets the object's name go with the last handle again. Needs DELETE.")},
            anyHandle("Handle", anyHandleHelp))
            .inC({.headers = {CHeader::winternl, CHeader::newerCalls}}),
        Described<rtlNtStatusToDosError>::as(
            {"RtlNtStatusToDosError", group::ask, Returns::dword,
             CORE_TR("Calls",
                     "The Win32 error that Win32 functions make of a status; 317 where there is none.")},
            choice(ConstantFamily::ntstatus, "Status", "STATUS_SUCCESS",
                   CORE_TR("Calls", "The status of a native call.")))
            .inC({.headers = {CHeader::winternl}}),
    };
}

} // namespace handlelab
