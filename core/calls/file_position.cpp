// SPDX-License-Identifier: GPL-3.0-or-later
// The position of a file object, which all handles to it share, the size of its file, and DeleteFile.
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/known_calls.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/file_system.h"

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

/// Moves the position of a file object; the new one.
Outcome<std::uint64_t> movePosition(CallContext& c, Handle file, std::int64_t distance,
                                    std::uint32_t method) {
    const auto found = useDiskFile(c, file, 0);
    if (!found.ok())
        return Outcome<std::uint64_t>::failed(found.refusal);
    FileBody body = fileBody(c, found.value.object);
    const auto refuse = [&](std::uint32_t code, std::uint32_t argument) {
        return Outcome<std::uint64_t>::failed(
            c.refusal(MeaningKind::parameterRefused, code, {.value = argument}));
    };
    if (method > 2)
        return refuse(error::invalidParameter, 4);
    const std::uint64_t origin = method == 0   ? 0
                                 : method == 1 ? body.position
                                               : c.kernel.machine()[body.file].size;
    const std::uint64_t position = origin + static_cast<std::uint64_t>(distance);
    if (static_cast<std::int64_t>(position) < 0)
        return refuse(error::negativeSeek, 2);
    body.position = position;
    c.kernel.objects.setBody({.kind = MeaningKind::positionMoved,
                              .process = c.caller.process,
                              .object = found.value.object,
                              .value = static_cast<std::uint32_t>(position)},
                             found.value.object, body);
    return {body.position};
}

Returned setFilePointer(CallContext& c, Handle file, std::int32_t distance, Ignored, std::uint32_t method) {
    const auto moved = movePosition(c, file, distance, method);
    return moved.ok() ? c.number(static_cast<std::uint32_t>(moved.value)) : failNumber(c, moved.refusal);
}

Returned setFilePointerEx(CallContext& c, Handle file, std::int64_t distance, Out receiver,
                          std::uint32_t method) {
    const auto moved = movePosition(c, file, distance, method);
    if (!moved.ok())
        return c.fail(moved.refusal);
    c.out.put(receiver.variable, {ValueKind::integer, moved.value}, {});
    return c.truth();
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
    if (c.kernel.machine()[file.value].directory)
        return c.fail(refuseFile(c, MeaningKind::fileIsFolder, error::accessDenied, file.value));
    if (const Refusal refusal = checkDeletable(c, file.value))
        return c.fail(refusal);
    if (mappedSize(c.kernel.machine(), file.value) != 0)
        return c.fail(refuseFile(c, MeaningKind::fileMapped, error::accessDenied, file.value));
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
        Described<setFilePointerEx>::as(
            {"SetFilePointerEx", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Moves the position of a file object, for all handles that lead to it; it may lie behind "
                 "the end of the file.")},
            only(isOnDisk, handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file."))),
            largeInteger("liDistanceToMove", "0", CORE_TR("Calls", "How far to move; may be negative.")),
            out(ParameterKind::outDword, "lpNewFilePointer", "NULL",
                CORE_TR("Calls", "Receives the new position.")),
            dword("dwMoveMethod", "FILE_BEGIN",
                  CORE_TR("Calls", "From where: FILE_BEGIN, FILE_CURRENT or FILE_END.")))
            .inC({.unwritable = noSuchStructure}),
        Described<getFileSize>::as(
            {"GetFileSize", group::ask, Returns::dword,
             CORE_TR("Calls", "The size of a file in bytes, INVALID_FILE_SIZE on failure.")},
            only(isOnDisk, handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file."))),
            ignored("lpFileSizeHigh")),
        Described<getFileAttributes>::as(
            {"GetFileAttributes", group::ask, Returns::dword,
             CORE_TR("Calls", "What a file or folder is, by its path: no handle is needed. "
                              "INVALID_FILE_ATTRIBUTES when there is none.")},
            path("lpFileName",
                 CORE_TR("Calls", "The file; a name without a folder is in the current folder."))),
        Described<deleteFile>::as(
            {knownCall::deleteFile, group::close, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Deletes a file, not a handle: its name is free at once, and whoever has it open goes on "
                 "using it. They must share it for deletion, and it must not be mapped."),
             CORE_TR("Calls", "Before Windows 10 1903 the name stays until the last handle is closed: the "
                              "rule \"deletion = with_last_handle\".")},
            path("lpFileName",
                 CORE_TR("Calls", "The file; a name without a folder is in the current folder.")))
            .inC({.writesFiles = true}),
    };
}

} // namespace handlelab
