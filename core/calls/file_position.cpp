// SPDX-License-Identifier: GPL-3.0-or-later
// The position of a file object, which all handles to it share, the size of its file, and DeleteFile.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/known_calls.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/file_sharing.h"
#include "core/machine/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t allOnes = 0xFFFF'FFFF; // INVALID_FILE_SIZE, INVALID_SET_FILE_POINTER, ...

/// Sets the last error and returns the number that these calls say failure with.
Returned failNumber(CallContext& c, const Refusal& refusal) {
    Returned returned = c.fail(refusal);
    returned.value = allOnes;
    return returned;
}

/// A file on the disk that a handle leads to; everything else is refused.
Outcome<FoundEntry> useDiskFile(CallContext& c, Handle handle, std::uint32_t access) {
    auto found = c.kernel.tables.use(c.caller, handle, ObjectType::file, access);
    if (found.ok() && deviceOf(c.kernel.machine(), found.value.object))
        found.refusal = refuseDevice(c, found.value.object, error::invalidFunction);
    return found;
}

Returned setFilePointer(CallContext& c, Handle file, std::int32_t distance, Ignored, std::uint32_t method) {
    const auto found = useDiskFile(c, file, 0);
    if (!found.ok())
        return failNumber(c, found.refusal);
    FileBody body = std::get<FileBody>(c.kernel.machine()[found.value.object].body);
    if (method > 2)
        return failNumber(c, c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = 4}));
    const std::uint64_t origin = method == 0   ? 0
                                 : method == 1 ? body.position
                                               : c.kernel.machine()[body.file].size;
    const std::int64_t position = static_cast<std::int64_t>(origin) + distance;
    if (position < 0)
        return failNumber(c, c.refusal(MeaningKind::parameterRefused, error::negativeSeek, {.value = 2}));
    body.position = static_cast<std::uint64_t>(position);
    c.kernel.objects.setBody({.kind = MeaningKind::positionMoved,
                              .process = c.caller.process,
                              .object = found.value.object,
                              .value = static_cast<std::uint32_t>(position)},
                             found.value.object, body);
    return c.number(static_cast<std::uint32_t>(position));
}

Returned getFileSize(CallContext& c, Handle file, Ignored) {
    const auto found = useDiskFile(c, file, access::fileReadAttributes);
    if (!found.ok())
        return failNumber(c, found.refusal);
    const FileId id = std::get<FileBody>(c.kernel.machine()[found.value.object].body).file;
    const auto size = static_cast<std::uint32_t>(c.kernel.machine()[id].size);
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = size});
    return c.number(size);
}

/// The file or folder of a path; says in a micro-step why there is none.
Outcome<FileId> fileOfPath(CallContext& c, std::string_view name) {
    const auto fail = [&](MeaningKind kind, std::uint32_t code, FileId file = {}) {
        return Outcome<FileId>::failed(c.refusal(kind, code, {.index = file.index, .value = code}));
    };
    if (const std::uint32_t problem = pathProblem(name))
        return fail(MeaningKind::nameRefused, problem);
    const std::string path = fullPath(name);
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

Returned getFileAttributes(CallContext& c, PathArgument name) {
    const auto file = fileOfPath(c, name.text);
    if (!file.ok())
        return failNumber(c, file.refusal);
    constexpr std::uint32_t directory = 0x10, archive = 0x20;
    const std::uint32_t attributes = c.kernel.machine()[file.value].directory ? directory : archive;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = attributes});
    return c.number(attributes);
}

Returned deleteFile(CallContext& c, PathArgument name) {
    const auto file = fileOfPath(c, name.text);
    if (!file.ok())
        return c.fail(file.refusal);
    const auto refuse = [&](MeaningKind kind, std::uint32_t code) {
        return c.refuse(kind, code, {.index = file.value.index, .value = code});
    };
    if (c.kernel.machine()[file.value].directory)
        return refuse(MeaningKind::fileIsFolder, error::accessDenied);
    constexpr std::uint32_t everything = 7;
    if (sharingConflicts(c.kernel.machine(), file.value, access::deleteObject, everything))
        return refuse(MeaningKind::fileShareConflict, error::sharingViolation);
    c.kernel.files.remove(file.value);
    return c.truth();
}

} // namespace

std::vector<CallDescription> filePositionCalls() {
    return {
        Described<setFilePointer>::as(
            {"SetFilePointer", group::use, Returns::dword,
             CORE_TR("Calls", "Moves the position of a file object, for all handles that lead to it.")},
            only(isOnDisk, handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file."))),
            integer("lDistanceToMove", "0", CORE_TR("Calls", "How far to move; may be negative.")),
            ignored("lpDistanceToMoveHigh"),
            dword("dwMoveMethod", "FILE_BEGIN",
                  CORE_TR("Calls", "From where: FILE_BEGIN, FILE_CURRENT or FILE_END."))),
        Described<getFileSize>::as(
            {"GetFileSize", group::ask, Returns::dword,
             CORE_TR("Calls", "The size of a file in bytes, INVALID_FILE_SIZE on failure.")},
            only(isOnDisk, handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file."))),
            ignored("lpFileSizeHigh")),
        Described<getFileAttributes>::as(
            {"GetFileAttributes", group::ask, Returns::dword,
             CORE_TR("Calls", "What a file or folder is, by its path: no handle is needed. "
                              "INVALID_FILE_ATTRIBUTES when there is none.")},
            path("lpFileName", CORE_TR("Calls", "The file; a name without a folder is in C:\\Lab."))),
        Described<deleteFile>::as(
            {knownCall::deleteFile, group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Deletes a file, not a handle: it leaves its folder when the last handle to it is "
                     "closed. Whoever has it open must share it for deletion."),
             CORE_TR("Calls", "Newer systems take the name away at once.")},
            path("lpFileName", CORE_TR("Calls", "The file; a name without a folder is in C:\\Lab.")))
            .inC({.writesFiles = true}),
    };
}

} // namespace handlelab
