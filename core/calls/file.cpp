// SPDX-License-Identifier: GPL-3.0-or-later
// CreateFile over a small file system: folders C:\, C:\Lab (the current one), C:\Windows,
// C:\Windows\System32. Not modelled: devices, pipes, attributes, reading and writing, deletion.
#include "core/calls.h"
#include "core/file_system.h"
#include "core/typed_call.h"

namespace handlelab {

namespace {

enum Disposition : std::uint32_t { createNew = 1, createAlways, openExisting, openAlways, truncateExisting };
constexpr std::uint32_t backupSemantics = 0x0200'0000;

struct Sharing { // which kinds of use an open wants, and which it tolerates in others
    bool reads, writes, deletes, sharesRead, sharesWrite, sharesDelete;
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

/// Whether an open file object of the same file forbids this one, or this one forbids it. An open that wants
/// no data access takes no part in sharing.
bool conflicts(const Machine& machine, FileId file, const Sharing& wanted) {
    if (!wanted.reads && !wanted.writes && !wanted.deletes)
        return false;
    for (const Object& object : machine.objects) {
        const auto* other = std::get_if<FileBody>(&object.body);
        if (!other || other->file != file || object.counts.handles == 0)
            continue;
        const Sharing theirs = sharingOf(other->access, other->share);
        if (!theirs.reads && !theirs.writes && !theirs.deletes)
            continue;
        if (!tolerates(theirs, wanted) || !tolerates(wanted, theirs))
            return true;
    }
    return false;
}

struct Request {
    std::string path;
    std::uint32_t granted, share, disposition, flags;
};

/// The error that opening or creating the file gives, 0 for none. Says why in a micro-step.
std::uint32_t refuse(CallContext& c, const Request& r, FileId file) {
    const auto say = [&](MeaningKind kind, std::uint32_t code) {
        c.kernel.note({.kind = kind, .process = c.caller.process, .index = file.index, .value = code});
        return code;
    };
    const Machine& machine = c.kernel.machine();
    if (!file.valid()) {
        if (!folderExists(machine, c.kernel.texts(), parentFolder(r.path)))
            return say(MeaningKind::filePathMissing, error::pathNotFound);
        if (r.disposition == openExisting || r.disposition == truncateExisting)
            return say(MeaningKind::fileMissing, error::fileNotFound);
        return 0;
    }
    if (r.disposition == createNew)
        return say(MeaningKind::fileExists, error::fileExists);
    if (machine[file].directory && !(r.flags & backupSemantics))
        return say(MeaningKind::fileIsFolder, error::accessDenied);
    if (conflicts(machine, file, sharingOf(r.granted, r.share)))
        return say(MeaningKind::fileShareConflict, error::sharingViolation);
    return 0;
}

Returned createFile(CallContext& c, PathArgument name, std::uint32_t desired, std::uint32_t share,
                    SecurityAttributes attributes, std::uint32_t disposition, std::uint32_t flags, Ignored) {
    if (disposition < createNew || disposition > truncateExisting ||
        (disposition == truncateExisting && !(desired & access::genericWrite))) {
        c.kernel.note({.kind = MeaningKind::parameterRefused, .process = c.caller.process, .value = 5});
        return c.fail(error::invalidParameter);
    }
    if (const std::uint32_t problem = pathProblem(name.text)) {
        c.kernel.note({.kind = MeaningKind::nameRefused, .process = c.caller.process, .value = problem});
        return c.fail(problem);
    }
    if (desired & access::systemSecurity)
        return c.fail(error::privilegeNotHeld);
    if (desired & access::maximumAllowed) // the simulated disk lets everybody do everything
        desired |= access::genericAll;
    // CreateFile always asks for these two besides what it was told.
    const std::uint32_t granted =
        (mapGeneric(ObjectType::file, desired) | access::synchronize | access::fileReadAttributes) &
        info(ObjectType::file).validMask;
    const Request request{fullPath(name.text), granted, share, disposition, flags};
    FileId file = findFile(c.kernel.machine(), c.kernel.texts(), request.path);
    if (const std::uint32_t problem = refuse(c, request, file))
        return c.fail(problem);
    if (c.kernel.tableIsFull(c.caller.process))
        return c.fail(error::noSystemResources);
    const bool existed = file.valid();
    if (existed) {
        c.kernel.note({.kind = MeaningKind::fileFound, .process = c.caller.process, .index = file.index});
        if (disposition == createAlways || disposition == truncateExisting) {
            FileNode emptied = c.kernel.machine()[file];
            emptied.size = 0;
            c.kernel.changeFile(file, emptied);
        }
    } else {
        const auto next = static_cast<std::uint32_t>(c.kernel.machine().files.size());
        file =
            c.kernel.addFile({.path = c.kernel.texts().texts.intern(request.path)},
                             {.kind = MeaningKind::fileCreated, .process = c.caller.process, .index = next});
    }
    const ObjectId object = c.kernel.createObject(
        c.caller, ObjectType::file, FileBody{.file = file, .port = {}, .access = granted, .share = share},
        attributes.descriptor);
    const auto handle = c.kernel.insertEntry(c.caller.process, object,
                                             {.access = granted, .inherit = attributes.inheritHandle});
    if (disposition == createAlways || disposition == openAlways)
        c.kernel.setLastError(c.caller.thread, existed ? error::alreadyExists : error::success);
    return c.handle(handle.value);
}

} // namespace

std::vector<CallDescription> fileCalls() {
    return {Described<createFile>::as(
        {"CreateFile", group::create, Returns::handleOrInvalid,
         CORE_TR("Calls", "Opens or creates a file. Each call makes a file object of its own."),
         CORE_TR(
             "Calls",
             "Only files and folders of a small disk exist: C:\\Lab is the current folder. Devices, pipes, "
             "attributes, reading and writing are left out.")},
        path("lpFileName", CORE_TR("Calls", "The file; a name without a folder is in C:\\Lab.")),
        accessMask(
            ObjectType::file, "dwDesiredAccess", "GENERIC_READ",
            CORE_TR("Calls", "What the handle shall allow; SYNCHRONIZE and FILE_READ_ATTRIBUTES are added.")),
        choice(ConstantFamily::shareMode, "dwShareMode", "FILE_SHARE_READ",
               CORE_TR("Calls", "What others may do with the file meanwhile; 0 for nothing.")),
        securityAttributes("lpSecurityAttributes"),
        choice(ConstantFamily::creationDisposition, "dwCreationDisposition", "OPEN_EXISTING",
               CORE_TR("Calls", "What to do when the file exists and when it does not.")),
        choice(ConstantFamily::fileFlags, "dwFlagsAndAttributes", "FILE_ATTRIBUTE_NORMAL",
               CORE_TR("Calls", "FILE_FLAG_BACKUP_SEMANTICS is needed to open a folder.")),
        ignored("hTemplateFile"))};
}

} // namespace handlelab
