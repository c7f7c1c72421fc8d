// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/use_file.h"

#include "core/calls/open_device.h"

#include <array>

namespace handlelab {

namespace {

UsedFile onceFree(CallContext& c, const Outcome<FoundEntry>& found) {
    UsedFile file{found.value, found.refusal};
    if (found.ok() && c.kernel.devices.isBusy(found.value.object)) {
        c.kernel.devices.awaitTurn(c.caller, found.value.object);
        file.waits = true;
    }
    return file;
}

/// Whether a file was opened with FILE_FLAG_OVERLAPPED.
bool isAsynchronous(const ObjectBody& body) {
    if (const auto* file = std::get_if<FileBody>(&body))
        return file->overlapped;
    const auto* device = std::get_if<DeviceBody>(&body);
    return device && device->overlapped;
}

/// Whether the file knows where to read and write without being told.
bool needsNoOffset(const ObjectBody& body) {
    const auto* device = std::get_if<DeviceBody>(&body);
    return device && (isPipe(device->kind) || device->kind == DeviceKind::mailslotServer ||
                      device->kind == DeviceKind::mailslotClient);
}

} // namespace

UsedFile useFile(CallContext& c, Handle handle, std::uint32_t access) {
    return onceFree(c, c.kernel.tables.use(c.caller, handle, ObjectType::file, access));
}

UsedFile usePipe(CallContext& c, Handle handle, std::uint32_t access) {
    UsedFile file = useFile(c, handle, access);
    if (!file.ok())
        return file;
    const DeviceBody* end = deviceOf(c.kernel.machine(), file.entry.object);
    if (!end || !isPipe(end->kind))
        file.refusal = refuseDevice(c, file.entry.object, error::invalidFunction);
    return file;
}

Request request(CallContext& c, const UsedFile& file, OperationKind kind, const Overlapped& overlapped) {
    Request made{file, {.file = file.entry.object, .kind = kind}, {}};
    if (!file.ok())
        return made;
    const bool given = !overlapped.variable.empty();
    const ObjectBody& body = c.kernel.machine()[file.entry.object].body;
    if (!given) {
        if (isAsynchronous(body) && !needsNoOffset(body))
            made.file.refusal =
                c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = 5});
        return made;
    }
    made.operation.overlapped = c.kernel.texts().texts.intern(overlapped.variable);
    made.operation.asynchronous = isAsynchronous(body);
    made.offset = overlapped.offset;
    if (overlapped.event != nullHandle) {
        const auto event =
            c.kernel.tables.use(c.caller, overlapped.event, ObjectType::event, access::eventModify);
        if (!event.ok()) {
            made.file.refusal = event.refusal;
            return made;
        }
        made.operation.event = event.value.object;
    }
    c.kernel.operations.prepare(c.caller, made.operation);
    return made;
}

Returned pending(CallContext& c, const Operation& operation, Out count) {
    if (operation.asynchronous) {
        c.out.put(count.variable, {ValueKind::integer, 0}, {});
        return c.refuse(MeaningKind::operationBegun, error::ioPending, {.object = operation.file});
    }
    const TextId counted = count.variable.empty() ? TextId{} : c.kernel.texts().texts.intern(count.variable);
    c.kernel.ports.expect(c.caller.thread, std::array{counted, TextId{}, TextId{}});
    return c.none();
}

Returned stop(CallContext& c, const UsedFile& file) { return file.waits ? c.none() : c.fail(file.refusal); }

} // namespace handlelab
