// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, and the current folder of a process, which is a handle that it always has (win32-semantics section
// 15.4).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t folderNameChange = 0x2;
constexpr std::string_view pathsDiffer = "the folder of the run has a path of its own";

Returned createDirectory(CallContext& c, PathArgument name, SecurityAttributes attributes) {
    if (const std::uint32_t problem = pathProblem(name.text))
        return c.fail(refuseFile(c, MeaningKind::nameRefused, problem));
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const std::string path = fullPathOf(c, name.text);
    const Machine& machine = c.kernel.machine();
    if (const FileId there = findFile(machine, c.kernel.texts(), path); there.valid())
        return c.fail(machine[there].deletePending
                          ? refuseFile(c, MeaningKind::fileDeletePending, error::accessDenied, there)
                          : refuseFile(c, MeaningKind::fileExists, error::alreadyExists, there));
    if (!folderExists(machine, c.kernel.texts(), parentFolder(path)))
        return c.fail(refuseFile(c, MeaningKind::filePathMissing, error::pathNotFound));
    if (const Refusal refusal = checkOwner(c, path))
        return c.fail(refusal);
    c.kernel.files.add({.path = c.kernel.texts().texts.intern(path), .directory = true},
                       {.kind = MeaningKind::folderMade,
                        .process = c.caller.process,
                        .index = static_cast<std::uint32_t>(machine.files.size())});
    c.kernel.files.folderChanged(path, folderNameChange);
    return c.truth();
}

bool isEmpty(const Machine& machine, const Texts& texts, FileId folder) {
    return std::ranges::none_of(machine.files, [&](const FileNode& file) {
        return !file.deleted && isBelow(texts[file.path], texts[machine[folder].path]);
    });
}

Returned removeDirectory(CallContext& c, PathArgument name) {
    const auto found = fileOfPath(c, name.text);
    if (!found.ok())
        return c.fail(found.refusal);
    const FileId folder = found.value;
    const Machine& machine = c.kernel.machine();
    if (!machine[folder].directory)
        return c.fail(refuseFile(c, MeaningKind::fileIsNoFolder, error::notADirectory, folder));
    if (const Refusal refusal = checkOwner(c, c.kernel.texts()[machine[folder].path]))
        return c.fail(refusal);
    if (const Refusal refusal = checkDeletable(c, folder))
        return c.fail(refusal);
    if (!isEmpty(machine, c.kernel.texts(), folder))
        return c.fail(refuseFile(c, MeaningKind::folderNotEmpty, error::dirNotEmpty, folder));
    c.kernel.files.remove(folder);
    return c.truth();
}

/// A folder that the caller can make its current one; the errors are those of opening it.
Outcome<FileId> folderToEnter(CallContext& c, std::string_view name) {
    auto folder = fileOfPath(c, name);
    if (!folder.ok())
        return folder;
    if (!c.kernel.machine()[folder.value].directory)
        folder.refusal = refuseFile(c, MeaningKind::fileIsNoFolder, error::notADirectory, folder.value);
    else if (sharingConflicts(c.kernel.machine(), folder.value, currentFolderAccess, currentFolderShare))
        folder.refusal = refuseFile(c, MeaningKind::fileShareConflict, error::sharingViolation, folder.value);
    return folder;
}

Returned setCurrentDirectory(CallContext& c, PathArgument name) {
    const auto folder = folderToEnter(c, name.text);
    if (!folder.ok())
        return c.fail(folder.refusal);
    if (const Refusal refusal = c.kernel.folders.show(c.caller))
        return c.fail(refusal);
    if (const Refusal full = noRoom(c))
        return c.fail(full);
    c.kernel.folders.choose(c.caller, folder.value);
    return c.truth();
}

Returned getCurrentDirectory(CallContext& c, std::uint32_t room, Out receiver) {
    if (const Refusal refusal = c.kernel.folders.show(c.caller))
        return c.fail(refusal);
    const FileId folder = c.kernel.machine()[c.caller.process].folder;
    const std::string path(c.kernel.texts()[c.kernel.machine()[folder].path]);
    return giveText(c, path, room, receiver);
}

} // namespace

std::vector<CallDescription> folderCalls() {
    constexpr std::string_view name = CORE_TR("Calls", "The folder; a name without one above it is in the "
                                                       "current folder.");
    const auto folder = [&](std::string_view example) { return such({{example}}, path("lpPathName", name)); };
    return {
        Described<createDirectory>::as(
            {"CreateDirectory", group::create, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Makes a folder. It gives no handle. ERROR_ALREADY_EXISTS when something has the name.")},
            folder("sub"), seldom(securityAttributes("lpSecurityAttributes")))
            .inC({.writesFiles = true}),
        Described<removeDirectory>::as(
            {"RemoveDirectory", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Removes an empty folder. It fails with ERROR_SHARING_VIOLATION while the folder is the "
                     "current one of a process, and with ERROR_DIR_NOT_EMPTY while something is in it.")},
            folder("sub"))
            .inC({.writesFiles = true}),
        Described<setCurrentDirectory>::as(
            {"SetCurrentDirectory", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Chooses the folder in which names without a folder begin. The process opens it and keeps "
                 "it open: nobody can remove or rename it meanwhile.")},
            such({{R"(C:\Lab)"}, {R"(C:\)"}}, path("lpPathName", name)))
            .inC({.unwritable = pathsDiffer}),
        Described<getCurrentDirectory>::as(
            {"GetCurrentDirectory", group::ask, Returns::dword,
             CORE_TR("Calls",
                     "The current folder of the process: how long its path is, or how much room the buffer "
                     "would need. The handle to it is shown from now on.")},
            dword("nBufferLength", "260", CORE_TR("Calls", "The size of the buffer, in characters.")),
            out(ParameterKind::outText, "lpBuffer", "&folder", CORE_TR("Calls", "Receives the path.")))
            .inC({.unwritable = pathsDiffer}),
    };
}

} // namespace handlelab
