// SPDX-License-Identifier: GPL-3.0-or-later
// Change notifications: a handle to a folder that is signaled when something in it changes (win32-semantics
// section 2).
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/target.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_system.h"
#include "core/win32/ntstatus.h"

namespace handlelab {

namespace {

constexpr std::uint32_t notifyAccess = 0x100001; // SYNCHRONIZE | FILE_LIST_DIRECTORY
constexpr std::uint32_t everyChange = 0x17F;

Returned findFirstChange(CallContext& c, PathArgument name, bool subtree, std::uint32_t filter) {
    const auto refuse = [&](MeaningKind kind, std::uint32_t code, std::uint32_t value) {
        return c.refuse(kind, code, {.value = value});
    };
    if (filter == 0 || (filter & ~everyChange) != 0)
        return refuse(MeaningKind::parameterRefused, error::invalidParameter, 3);
    if (const std::uint32_t problem = pathProblem(name.text))
        return refuse(MeaningKind::nameRefused, problem, problem);
    const std::string path = fullPathOf(c, name.text);
    if (const FileId there = findFile(c.kernel.machine(), c.kernel.texts(), path);
        there.valid() && !c.kernel.machine()[there].directory)
        return refuse(MeaningKind::nameRefused, error::notADirectory, error::notADirectory);
    if (!folderExists(c.kernel.machine(), c.kernel.texts(), path)) {
        const bool parent = folderExists(c.kernel.machine(), c.kernel.texts(), parentFolder(path));
        return refuse(parent ? MeaningKind::fileMissing : MeaningKind::filePathMissing,
                      parent ? error::fileNotFound : error::pathNotFound, 0);
    }
    const DeviceBody body{.name = c.kernel.texts().texts.intern(path),
                          .access = notifyAccess,
                          .share = 7,
                          .limit = filter,
                          .kind = DeviceKind::directoryNotify,
                          .subtree = subtree};
    const auto handle = insertDevice(c, body, {}, false);
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

Returned findNextChange(CallContext& c, Handle handle) {
    const auto found = c.kernel.tables.use(c.caller, handle, ObjectType::file, access::fileReadData);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId object = found.value.object;
    const DeviceBody* notify = deviceOf(c.kernel.machine(), object);
    if (!notify || notify->kind != DeviceKind::directoryNotify)
        return c.fail(refuseDevice(c, object, error::invalidParameter));
    DeviceBody armed = *notify;
    armed.signaled = armed.pending != 0; // what changed in the meantime counts at once
    armed.pending = 0;
    c.kernel.objects.setBody(
        {.kind = armed.signaled ? MeaningKind::notificationSignaled : MeaningKind::notificationArmed,
         .process = c.caller.process,
         .object = object},
        object, armed);
    return c.truth();
}

Returned findCloseChange(CallContext& c, Handle handle) {
    const Refusal refusal = closeByHandle(c, handle);
    return refusal ? c.fail(refusal.as(errorOf(refusal.error()))) : truthIfAlive(c);
}

} // namespace

std::vector<CallDescription> changeNotificationCalls() {
    return {
        Described<findFirstChange>::as(
            {"FindFirstChangeNotification", group::create, Returns::handleOrInvalid,
             CORE_TR("Calls",
                     "Makes a handle that becomes signaled when something in a folder changes. It is a "
                     "real entry: a handle to the folder.")},
            such({{R"(C:\Lab)"}}, path("lpPathName", CORE_TR("Calls", "The folder to watch."))),
            boolean("bWatchSubtree", "FALSE", CORE_TR("Calls", "TRUE: the folders below count too.")),
            choice(ConstantFamily::notifyFilter, "dwNotifyFilter", "FILE_NOTIFY_CHANGE_FILE_NAME",
                   CORE_TR("Calls", "Which changes count."))),
        Described<findNextChange>::common(
            {"FindNextChangeNotification", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Waits for the next change: the handle is nonsignaled until something changes.")},
            only(isDevice<DeviceKind::directoryNotify>,
                 handleTo(ObjectType::file, "hChangeHandle", CORE_TR("Calls", "The change notification.")))),
        Described<findCloseChange>::closing(
            {"FindCloseChangeNotification", group::close, Returns::boolean,
             CORE_TR("Calls", "Closes a change notification. It does what CloseHandle does.")},
            only(isDevice<DeviceKind::directoryNotify>,
                 handleTo(ObjectType::file, "hChangeHandle", CORE_TR("Calls", "The change notification.")))),
    };
}

} // namespace handlelab
