// SPDX-License-Identifier: GPL-3.0-or-later
// What a handle to a file tells about the file (win32-semantics section 15.4).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/typed_call.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

constexpr std::uint32_t volumeNt = 2, volumeNone = 4, nameOpened = 8;

const FileNode& nodeOf(const CallContext& c, ObjectId object) {
    return c.kernel.machine()[fileBody(c, object).file];
}

Returned getFileSizeEx(CallContext& c, Handle file, Out receiver) {
    const auto found = useDiskFile(c, file, access::fileReadAttributes);
    if (!found.ok())
        return c.fail(found.refusal);
    const std::uint64_t size = nodeOf(c, found.value.object).size;
    c.kernel.core.note({.kind = MeaningKind::valueRead,
                        .process = c.caller.process,
                        .value = static_cast<std::uint32_t>(size)});
    c.out.put(receiver.variable, {ValueKind::integer, size}, {});
    return c.truth();
}

/// Where the file is now: behind the drive. NTFS keeps what has lost its name and is still open in a folder
/// of its own.
std::string pathOnVolume(const CallContext& c, FileId file) {
    const FileNode& node = c.kernel.machine()[file];
    if (node.deleted)
        return fmt::format("\\$Extend\\$Deleted\\{:020X}", 0x1'0000'0000'0000ull + file.index);
    return std::string(c.kernel.texts()[node.path].substr(2));
}

Returned getFinalPathName(CallContext& c, Handle file, Out receiver, std::uint32_t room,
                          std::uint32_t flags) {
    const std::uint32_t volume = flags & ~nameOpened;
    if (volume != 0 && volume != volumeNt && volume != volumeNone)
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 4});
    const auto found = useDiskFile(c, file, 0);
    if (!found.ok())
        return c.fail(found.refusal);
    const std::string_view drive = volume == 0          ? "\\\\?\\C:"
                                   : volume == volumeNt ? "\\Device\\HarddiskVolume3"
                                                        : "";
    return giveText(c, std::string(drive) + pathOnVolume(c, fileBody(c, found.value.object).file), room,
                    receiver);
}

Returned getFileInformation(CallContext& c, Handle file, Out receiver) {
    const auto found = useDiskFile(c, file, access::fileReadAttributes);
    if (!found.ok())
        return c.fail(found.refusal);
    const FileId id = fileBody(c, found.value.object).file;
    const FileNode& node = c.kernel.machine()[id];
    constexpr std::uint32_t directory = 0x10, archive = 0x20, volume = 0x2C84'1F3A;
    const std::uint32_t links = node.deleted || node.deletePending ? 0 : 1;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = links});
    if (receiver.variable.empty())
        return c.truth();
    const std::string info(receiver.variable);
    const auto put = [&](std::string_view field, std::uint64_t value) {
        c.out.put(fmt::format("{}.{}", info, field), {ValueKind::integer, value}, {});
    };
    put("dwFileAttributes", node.directory ? directory : archive);
    put("dwVolumeSerialNumber", volume);
    put("nFileSizeLow", node.size & 0xFFFF'FFFF);
    put("nNumberOfLinks", links);
    put("nFileIndexLow", id.index + 1);
    return c.truth();
}

} // namespace

std::vector<CallDescription> fileFactCalls() {
    const auto file = [](std::string_view name) {
        return only(isOnDisk, handleTo(ObjectType::file, name, CORE_TR("Calls", "A handle to a file.")));
    };
    return {
        Described<getFileSizeEx>::as(
            {"GetFileSizeEx", group::ask, Returns::boolean,
             CORE_TR("Calls", "The size of a file in bytes, also of one with more than 4 GiB.")},
            file("hFile"),
            out(ParameterKind::outDword, "lpFileSize", "&size", CORE_TR("Calls", "Receives the size.")))
            .inC({.unwritable = noSuchStructure}),
        Described<getFinalPathName>::as(
            {"GetFinalPathNameByHandle", group::ask, Returns::dword,
             CORE_TR("Calls",
                     "Where the file is now that a handle leads to: how long the path is, or how much room "
                     "the buffer would need. A file that was renamed has its new name."),
             CORE_TR("Calls",
                     "VOLUME_NAME_GUID is left out; a file that is deleted and still open is in a folder of "
                     "NTFS, under a number that is made up.")},
            file("hFile"),
            out(ParameterKind::outText, "lpszFilePath", "&path", CORE_TR("Calls", "Receives the path.")),
            dword("cchFilePath", "260", CORE_TR("Calls", "The size of the buffer, in characters.")),
            choice(ConstantFamily::pathFlags, "dwFlags", "FILE_NAME_NORMALIZED",
                   CORE_TR("Calls",
                           "How the volume is named: VOLUME_NAME_DOS (0) with a letter, VOLUME_NAME_NT as a "
                           "device, VOLUME_NAME_NONE not at all.")))
            .inC({.unwritable = "the folder of the run has a path of its own"}),
        Described<getFileInformation>::as(
            {"GetFileInformationByHandle", group::ask, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "What a file is: attributes, size, the number of its names and its number on the disk. Two "
                 "handles lead to the same file when dwVolumeSerialNumber and nFileIndexLow are equal."),
             CORE_TR("Calls", "Times are left out.")},
            file("hFile"),
            out(ParameterKind::outFileInformation, "lpFileInformation", "&info",
                CORE_TR("Calls",
                        "Receives dwFileAttributes, dwVolumeSerialNumber, nFileSizeLow, nNumberOfLinks and "
                        "nFileIndexLow.")))
            .inC({.unwritable = noSuchStructure}),
    };
}

} // namespace handlelab
