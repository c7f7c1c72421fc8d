// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/disk_file.h"

#include "core/calls/open_device.h"
#include "core/machine/views/contents.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/file_system.h"

namespace handlelab {

std::string fullPathOf(const CallContext& c, std::string_view path) {
    const FileId folder = c.kernel.machine()[c.caller.process].folder;
    return folder.valid() ? fullPath(path, c.kernel.texts()[c.kernel.machine()[folder].path])
                          : fullPath(path);
}

Refusal refuseFile(CallContext& c, MeaningKind why, std::uint32_t error, FileId file, std::uint32_t extra) {
    return c.refusal(why, error, {.index = file.index, .value = error, .extra = extra});
}

Outcome<FileId> fileOfPath(CallContext& c, std::string_view name) {
    const auto fail = [&](MeaningKind kind, std::uint32_t code, FileId file = {}) {
        return Outcome<FileId>::failed(refuseFile(c, kind, code, file));
    };
    if (const std::uint32_t problem = pathProblem(name))
        return fail(MeaningKind::nameRefused, problem);
    const std::string path = fullPathOf(c, name);
    const Machine& machine = c.kernel.machine();
    const FileId file = findFile(machine, c.kernel.texts(), path);
    if (!file.valid())
        return folderExists(machine, c.kernel.texts(), parentFolder(path))
                   ? fail(MeaningKind::fileMissing, error::fileNotFound)
                   : fail(MeaningKind::filePathMissing, error::pathNotFound);
    if (machine[file].deletePending)
        return fail(MeaningKind::fileDeletePending, error::accessDenied, file);
    return {file};
}

Outcome<FoundEntry> useDiskFile(CallContext& c, Handle handle, std::uint32_t access) {
    auto found = c.kernel.tables.use(c.caller, handle, ObjectType::file, access);
    if (found.ok() && deviceOf(c.kernel.machine(), found.value.object))
        found.refusal = refuseDevice(c, found.value.object, error::invalidFunction);
    return found;
}

Outcome<FoundEntry> useWritableFile(CallContext& c, Handle handle) {
    auto found = c.kernel.tables.use(c.caller, handle, ObjectType::file, 0);
    if (found.ok())
        found.refusal = c.kernel.tables.checkAccess(c.caller, found.value,
                                                    (found.value.granted & access::fileWriteData) != 0 ||
                                                            !(found.value.granted & access::fileAppendData)
                                                        ? access::fileWriteData
                                                        : access::fileAppendData);
    return found;
}

const FileBody& fileBody(const CallContext& c, ObjectId object) {
    return std::get<FileBody>(c.kernel.machine()[object].body);
}

Returned giveText(CallContext& c, std::string_view text, std::uint32_t room, Out receiver) {
    const auto length = static_cast<std::uint32_t>(text.size());
    const std::uint32_t told = length < room ? length : length + 1;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = told});
    if (length < room)
        c.out.put(receiver.variable, {ValueKind::text, c.kernel.texts().texts.intern(text).index}, {});
    return c.number(told);
}

void giveBytes(CallContext& c, std::string_view bytes, const Buffer& receiver) {
    const TextId text = c.kernel.texts().texts.intern(untilZero(bytes));
    c.out.put(receiver.variable, {ValueKind::text, text.index}, {});
}

Refusal checkOwner(CallContext& c, std::string_view fullPath) {
    constexpr std::string_view ofSystem = "C:\\Windows";
    if (fullPath.size() > 3 && !samePath(fullPath, ofSystem) && !isBelow(fullPath, ofSystem))
        return {};
    return refuseFile(c, MeaningKind::fileOfSystem, error::accessDenied);
}

Refusal checkDeletable(CallContext& c, FileId file) {
    const Machine& machine = c.kernel.machine();
    constexpr std::uint32_t everything = 7;
    if (!sharingConflicts(machine, file, access::deleteObject, everything))
        return {};
    const ProcessId user = userOfFolder(machine, file);
    return user.valid() ? refuseFile(c, MeaningKind::folderInUse, error::sharingViolation, file, user.index)
                        : refuseFile(c, MeaningKind::fileShareConflict, error::sharingViolation, file);
}

} // namespace handlelab
