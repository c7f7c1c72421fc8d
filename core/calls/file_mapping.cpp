// SPDX-License-Identifier: GPL-3.0-or-later
// File mappings, which debuggers call Sections (win32-semantics sections 2, 2.1 and 3).
// Not modelled: SEC_ flags.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/named.h"

#include <algorithm>
#include <array>
#include <optional>

namespace handlelab {

namespace {

struct Protection {
    std::uint32_t page, granted, neededOnFile;
};

constexpr std::array<Protection, 6> protections{{
    {0x02, 0xF0005, access::fileReadData},                                // PAGE_READONLY
    {0x08, 0xF0005, access::fileReadData},                                // PAGE_WRITECOPY
    {0x04, 0xF0007, access::fileReadData | access::fileWriteData},        // PAGE_READWRITE
    {0x20, 0xF000D, access::fileReadData | 0x20},                         // PAGE_EXECUTE_READ
    {0x80, 0xF000D, access::fileReadData | 0x20},                         // PAGE_EXECUTE_WRITECOPY
    {0x40, 0xF000F, access::fileReadData | access::fileWriteData | 0x20}, // PAGE_EXECUTE_READWRITE
}};

const Protection* protectionOf(std::uint32_t flProtect) {
    for (const Protection& p : protections)
        if (p.page == (flProtect & 0xFF))
            return &p;
    return nullptr;
}

/// The file on the disk behind a file object; none for pipes and devices.
FileId fileOf(CallContext& c, ObjectId fileObject) {
    const auto* body = std::get_if<FileBody>(&c.kernel.machine()[fileObject].body);
    return body ? body->file : FileId{};
}

Returned createFileMapping(CallContext& c, Handle file, SecurityAttributes attributes,
                           std::uint32_t flProtect, std::uint32_t sizeHigh, std::uint32_t sizeLow,
                           ObjectName name) {
    const Protection* protection = protectionOf(flProtect);
    if (!protection)
        return refuseParameter(c, 3);
    SectionBody body{.protect = flProtect, .size = (std::uint64_t{sizeHigh} << 32) | sizeLow};
    if (file == invalidHandleValue) {
        if (body.size == 0)
            return refuseParameter(c, 5);
    } else {
        const auto found = c.kernel.tables.use(c.caller, file, ObjectType::file, protection->neededOnFile);
        if (!found.ok())
            return c.fail(found.refusal);
        body.file = found.value.object;
        const FileId onDisk = fileOf(c, body.file);
        if (!onDisk.valid() || c.kernel.machine()[onDisk].directory) // a pipe, a device, a folder
            return refuseParameter(c, 1, error::badExeFormat);
        const std::uint64_t length = c.kernel.machine()[onDisk].size;
        if (body.size == 0)
            body.size = length;
        if (body.size == 0)
            return c.refuse(MeaningKind::fileEmpty, error::fileInvalid, {.object = body.file});
        if (body.size > length && !(protection->neededOnFile & access::fileWriteData))
            return c.refuse(MeaningKind::fileTooShort, error::notEnoughMemory, {.object = body.file});
    }
    const std::size_t objectsBefore = c.kernel.machine().objects.size();
    const auto opened =
        c.kernel.names.create(c.caller, ObjectType::section, body, attributes, name, protection->granted);
    if (body.file.valid() && c.kernel.machine().objects.size() > objectsBefore) {
        c.kernel.objects.reference(body.file); // the new section keeps the file object
        FileNode node = c.kernel.machine()[fileOf(c, body.file)];
        node.size = std::max(node.size, body.size);
        c.kernel.files.replace(fileOf(c, body.file), node);
    }
    return finishCreate(c, opened);
}

/// FILE_MAP_ constants are section rights, except that FILE_MAP_COPY alone asks for reading.
std::uint32_t sectionAccess(std::uint32_t desired) {
    return desired == 0x1   ? std::uint32_t{access::sectionMapRead}
           : desired & 0x20 ? (desired & ~0x20u) | 0x8u
                            : desired;
}

Returned openFileMapping(CallContext& c, std::uint32_t desired, bool inherit, ObjectName name) {
    return finishOpen(
        c, c.kernel.names.open(c.caller, ObjectType::section, sectionAccess(desired), inherit, name));
}

} // namespace

std::vector<CallDescription> fileMappingCalls() {
    return {
        Described<createFileMapping>::as(
            {"CreateFileMapping", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Creates a file mapping over a file or the paging file, or opens the one of this name."),
             CORE_TR("Calls", "Only the first 256 bytes are remembered; all others are zeros.")},
            only(isOnDisk, handleTo(ObjectType::file, "hFile",
                                    CORE_TR("Calls", "A file, or INVALID_HANDLE_VALUE for the paging file."),
                                    "INVALID_HANDLE_VALUE")),
            securityAttributes("lpFileMappingAttributes"),
            choice(ConstantFamily::pageProtection, "flProtect", "PAGE_READWRITE",
                   CORE_TR("Calls", "What views may do; the new handle gets the matching rights.")),
            dword("dwMaximumSizeHigh", "0", CORE_TR("Calls", "The upper 32 bits of the size in bytes.")),
            dword("dwMaximumSizeLow", "4096",
                  CORE_TR("Calls", "The lower 32 bits of the size; with both 0 the size of the file.")),
            objectName())
            .inC({.lastError = CLastError::alwaysSet}),
        Described<openFileMapping>::as(
            {"OpenFileMapping", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the file mapping that has this name; never creates one.")},
            accessMask(ObjectType::section, "dwDesiredAccess", "FILE_MAP_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
    };
}

} // namespace handlelab
