// SPDX-License-Identifier: GPL-3.0-or-later
// CreateFile over a small file system, and for the devices that open_device.h knows. Not modelled:
// attributes, templates, symbolic links.
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/known_calls.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/file_system.h"

namespace handlelab {

namespace {

enum Disposition : std::uint32_t { createNew = 1, createAlways, openExisting, openAlways, truncateExisting };
constexpr std::uint32_t backupSemantics = 0x0200'0000, deleteOnClose = 0x0400'0000, overlapped = 0x4000'0000;
constexpr std::uint32_t shareWrite = 2;
constexpr std::uint32_t fileNameChange = 0x1, sizeAndWriteChange = 0x18;

struct Request {
    std::string path;
    std::uint32_t granted, share, disposition, flags;

    [[nodiscard]] bool empties() const {
        return disposition == createAlways || disposition == truncateExisting;
    }
};

/// Whether opening or creating the file is refused.
Refusal checkFile(CallContext& c, const Request& r, FileId file) {
    const auto say = [&](MeaningKind kind, std::uint32_t code) {
        return c.refusal(kind, code, {.index = file.index, .value = code});
    };
    const Machine& machine = c.kernel.machine();
    if (!file.valid()) {
        if (!folderExists(machine, c.kernel.texts(), parentFolder(r.path)))
            return say(MeaningKind::filePathMissing, error::pathNotFound);
        if (r.disposition == openExisting || r.disposition == truncateExisting)
            return say(MeaningKind::fileMissing, error::fileNotFound);
        return {};
    }
    if (machine[file].deletePending)
        return say(MeaningKind::fileDeletePending, error::accessDenied);
    if (r.disposition == createNew)
        return say(MeaningKind::fileExists, error::fileExists);
    if (machine[file].directory && (!(r.flags & backupSemantics) || (r.flags & deleteOnClose)))
        return say(MeaningKind::fileIsFolder, error::accessDenied);
    if (sharingConflicts(machine, file, r.granted, r.share))
        return say(MeaningKind::fileShareConflict, error::sharingViolation);
    if (!(r.share & shareWrite) && isMappedForWriting(machine, file))
        return say(MeaningKind::fileMappedForWriting, error::sharingViolation);
    if (r.empties() && mappedSize(machine, file) != 0)
        return say(MeaningKind::fileMapped, error::userMappedFile);
    return {};
}

/// The node that is opened: the one that is there, emptied if that was asked for, or a new one.
FileId prepareNode(CallContext& c, const Request& r, FileId file) {
    if (!file.valid()) {
        const auto next = static_cast<std::uint32_t>(c.kernel.machine().files.size());
        file = c.kernel.files.add(
            {.path = c.kernel.texts().texts.intern(r.path)},
            {.kind = MeaningKind::fileCreated, .process = c.caller.process, .index = next});
        c.kernel.files.folderChanged(r.path, fileNameChange);
        return file;
    }
    c.kernel.core.note({.kind = MeaningKind::fileFound, .process = c.caller.process, .index = file.index});
    if (r.empties()) {
        FileNode emptied = c.kernel.machine()[file];
        emptied.size = 0;
        emptied.contents = {};
        c.kernel.files.replace(file, emptied);
        c.kernel.files.folderChanged(r.path, sizeAndWriteChange);
    }
    return file;
}

Returned openOnDisk(CallContext& c, const Request& request, const SecurityAttributes& attributes) {
    FileId file = findFile(c.kernel.machine(), c.kernel.texts(), request.path);
    if (const Refusal refusal = checkFile(c, request, file))
        return c.fail(refusal);
    const bool existed = file.valid();
    Refusal refusal = existed ? Refusal() : c.kernel.security.checkNew(c.caller, attributes);
    if (!refusal)
        refusal = noRoom(c);
    if (refusal)
        return c.fail(refusal);
    file = prepareNode(c, request, file);
    const FileBody body{.file = file,
                        .access = request.granted,
                        .share = request.share,
                        .deleteOnClose = (request.flags & deleteOnClose) != 0,
                        .overlapped = (request.flags & overlapped) != 0};
    const ObjectId object = c.kernel.objects.create(c.caller, ObjectType::file, body, attributes.descriptor);
    const auto handle = c.kernel.tables.insert(
        c.caller.process, object, {.access = request.granted, .inherit = attributes.inheritHandle});
    const bool mayExist = request.disposition == createAlways || request.disposition == openAlways;
    c.kernel.processes.setLastError(c.caller.thread,
                                    existed && mayExist ? error::alreadyExists : error::success);
    return c.handle(handle.value);
}

/// CON is the console's input for those who only read and its output for those who only write.
std::string_view consoleMeant(std::string_view name, std::uint32_t desired) {
    const bool reads = (desired & access::genericRead) != 0, writes = (desired & access::genericWrite) != 0;
    if (!samePath(name, "CON") || reads == writes)
        return name;
    return reads ? "CONIN$" : "CONOUT$";
}

Returned createFile(CallContext& c, PathArgument name, std::uint32_t desired, std::uint32_t share,
                    SecurityAttributes attributes, std::uint32_t disposition, std::uint32_t flags, Ignored) {
    if (disposition < createNew || disposition > truncateExisting ||
        (disposition == truncateExisting && !(desired & access::genericWrite)))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 5});
    const auto named = devicePath(name.text); // the names of pipes may have characters that paths may not
    const bool ofPipe = named && named->place == DevicePlace::pipe;
    if (const std::uint32_t problem = pathProblem(name.text); problem != 0 && !ofPipe) {
        return c.refuse(MeaningKind::nameRefused, problem, {.value = problem});
    }
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    if (desired & access::systemSecurity)
        if (const Refusal refusal = c.kernel.security.checkPrivilege(c.caller, Privilege::security))
            return c.fail(refusal);
    if (desired & access::maximumAllowed) // the simulated disk lets everybody do everything
        desired |= access::genericAll;
    if (flags & deleteOnClose)
        desired |= access::deleteObject;
    // CreateFile always asks for these two besides what it was told.
    const std::uint32_t granted =
        (mapGeneric(ObjectType::file, desired) | access::synchronize | access::fileReadAttributes) &
        (info(ObjectType::file).validMask | access::systemSecurity);
    const std::string_view path = consoleMeant(name.text, desired);
    if (samePath(path, "CON"))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 2});
    const auto device = devicePath(path);
    if (!device)
        return openOnDisk(c, {fullPathOf(c, name.text), granted, share, disposition, flags}, attributes);
    const Returned opened = openDevice(c, *device, granted, share, attributes, flags);
    if (!opened.failed)
        c.kernel.processes.setLastError(c.caller.thread,
                                        error::success); // every success of CreateFile writes one
    return opened;
}

} // namespace

std::vector<CallDescription> fileCalls() {
    return {
        Described<createFile>::as(
            {knownCall::createFile, group::create, Returns::handleOrInvalid,
             CORE_TR("Calls",
                     "Opens or creates a file, or opens a device: the client's end of a pipe or mailslot, "
                     "the console, a serial port. Each call makes a file object of its own."),
             CORE_TR("Calls",
                     "Only files and folders of a small disk exist, and one serial port, COM1. Attributes "
                     "are left out.")},
            path("lpFileName",
                 CORE_TR("Calls",
                         "The file; a name without a folder is in the current folder. Or CON, CONIN$, "
                         "CONOUT$, COM1, \\\\.\\pipe\\name, \\\\.\\mailslot\\name.")),
            readsWith(
                {"GENERIC_READ", "0"},
                accessMask(
                    ObjectType::file, "dwDesiredAccess", "GENERIC_READ",
                    CORE_TR("Calls",
                            "What the handle shall allow; SYNCHRONIZE and FILE_READ_ATTRIBUTES are added."))),
            choice(ConstantFamily::shareMode, "dwShareMode", "FILE_SHARE_READ",
                   CORE_TR("Calls", "What others may do with the file meanwhile; 0 for nothing.")),
            securityAttributes("lpSecurityAttributes"),
            readsWith({"OPEN_EXISTING"},
                      choice(ConstantFamily::creationDisposition, "dwCreationDisposition", "OPEN_EXISTING",
                             CORE_TR("Calls", "What to do when the file exists and when it does not."))),
            readsWith(
                {"FILE_FLAG_BACKUP_SEMANTICS", "FILE_ATTRIBUTE_NORMAL", "0"},
                choice(ConstantFamily::fileFlags, "dwFlagsAndAttributes", "FILE_ATTRIBUTE_NORMAL",
                       CORE_TR("Calls", "FILE_FLAG_BACKUP_SEMANTICS is needed to open a folder; "
                                        "FILE_FLAG_DELETE_ON_CLOSE deletes the file with the last handle."))),
            ignored("hTemplateFile"))
            .inC({.writesFiles = true})};
}

} // namespace handlelab
