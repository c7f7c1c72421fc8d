// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/file_sharing.h"

#include "core/machine/access_rights.h"
#include "core/machine/handle_table.h"

#include <algorithm>

namespace handlelab {

namespace {

struct Sharing { // which kinds of use an open wants, and which it tolerates in others
    bool reads, writes, deletes, sharesRead, sharesWrite, sharesDelete;

    [[nodiscard]] bool takesPart() const { return reads || writes || deletes; }
};

Sharing sharingOf(std::uint32_t granted, std::uint32_t share) {
    return {(granted & 0x21) != 0,
            (granted & (access::fileWriteData | access::fileAppendData)) != 0,
            (granted & access::deleteObject) != 0,
            (share & 1) != 0,
            (share & 2) != 0,
            (share & 4) != 0};
}

bool tolerates(const Sharing& a, const Sharing& b) {
    return (!b.reads || a.sharesRead) && (!b.writes || a.sharesWrite) && (!b.deletes || a.sharesDelete);
}

/// Whether two opens of a file cannot be there together.
bool excludeEachOther(const Sharing& a, const Sharing& b) {
    return a.takesPart() && (!tolerates(a, b) || !tolerates(b, a));
}

/// The file mappings that are made of a file.
template <class Use>
void forEachMapping(const Machine& machine, FileId file, Use use) {
    for (const Object& object : machine.objects)
        if (const auto* section = std::get_if<SectionBody>(&object.body);
            section && section->file.valid() && alive(object))
            if (const auto* mapped = std::get_if<FileBody>(&machine[section->file].body);
                mapped && mapped->file == file)
                use(*section);
}

/// Whether a process has the folder open as its current one. It has done so since its start, also before the
/// entry is shown; a program that closes the entry gives it up.
bool holdsAsCurrentFolder(const Machine& machine, const Process& process, FileId folder) {
    if (!process.alive || process.folder != folder || !folder.valid())
        return false;
    if (process.folderEntry == 0)
        return true;
    const auto index = static_cast<std::size_t>(&process - machine.processes.data());
    const HandleEntry* entry = entryAt(machine.tables[index], process.folderEntry);
    const auto* body = entry ? std::get_if<FileBody>(&machine[entry->object].body) : nullptr;
    return body && body->file == folder;
}

} // namespace

bool sharingConflicts(const Machine& machine, FileId file, std::uint32_t granted, std::uint32_t share) {
    const Sharing wanted = sharingOf(granted, share);
    if (!wanted.takesPart())
        return false;
    for (const Object& object : machine.objects) {
        const auto* other = std::get_if<FileBody>(&object.body);
        if (!other || other->file != file || object.counts.handles == 0)
            continue;
        if (excludeEachOther(sharingOf(other->access, other->share), wanted))
            return true;
    }
    // A current folder that is not shown yet has no file object, and is open all the same.
    const bool isCurrent = std::ranges::any_of(machine.processes, [&](const Process& process) {
        return process.folderEntry == 0 && holdsAsCurrentFolder(machine, process, file);
    });
    return isCurrent && excludeEachOther(sharingOf(currentFolderAccess, currentFolderShare), wanted);
}

ProcessId userOfFolder(const Machine& machine, FileId folder) {
    for (std::uint32_t p = 0; p < machine.processes.size(); ++p)
        if (holdsAsCurrentFolder(machine, machine.processes[p], folder))
            return ProcessId{p};
    return {};
}

bool isOpen(const Machine& machine, FileId file) {
    return std::ranges::any_of(machine.objects, [&](const Object& object) {
        const auto* body = std::get_if<FileBody>(&object.body);
        return body && body->file == file && object.counts.handles != 0;
    });
}

std::uint64_t mappedSize(const Machine& machine, FileId file) {
    std::uint64_t size = 0;
    forEachMapping(machine, file, [&](const SectionBody& one) { size = std::max(size, one.size); });
    return size;
}

bool isMappedForWriting(const Machine& machine, FileId file) {
    constexpr std::uint32_t protections = 0xFF, writablePage = 0x04, writableCode = 0x40;
    bool writable = false;
    forEachMapping(machine, file, [&](const SectionBody& one) {
        const std::uint32_t protection = one.protect & protections;
        writable = writable || protection == writablePage || protection == writableCode;
    });
    return writable;
}

} // namespace handlelab
