// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders get other names, and take the places of others (win32-semantics section 15.4).
// Not modelled: moves at the next start of the system, attributes that ReplaceFile keeps.
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t replaceExisting = 1;

/// The full path that a file shall get; says why it can be none.
Outcome<std::string> newPath(CallContext& c, std::string_view name) {
    const auto fail = [&](MeaningKind kind, std::uint32_t code) {
        return Outcome<std::string>::failed(refuseFile(c, kind, code));
    };
    if (const std::uint32_t problem = pathProblem(name))
        return fail(MeaningKind::nameRefused, problem);
    std::string path = fullPathOf(c, name);
    if (!folderExists(c.kernel.machine(), c.kernel.texts(), parentFolder(path)))
        return fail(MeaningKind::filePathMissing, error::pathNotFound);
    return {std::move(path)};
}

/// A folder stays where it is while something in it is open.
Refusal checkInside(CallContext& c, FileId folder) {
    const Machine& machine = c.kernel.machine();
    const std::string_view path = c.kernel.texts()[machine[folder].path];
    for (std::uint32_t i = 0; i < machine.files.size(); ++i) {
        const bool inside =
            !machine.files[i].deleted && isBelow(c.kernel.texts()[machine.files[i].path], path);
        if (inside && (isOpen(machine, FileId{i}) || userOfFolder(machine, FileId{i}).valid()))
            return refuseFile(c, MeaningKind::folderHoldsOpen, error::accessDenied, folder);
    }
    return {};
}

/// Whether a file lets another one take its place: nobody may have it open, however it is shared.
Refusal checkReplaceable(CallContext& c, FileId target, bool replaces) {
    const Machine& machine = c.kernel.machine();
    if (!replaces)
        return refuseFile(c, MeaningKind::fileExists, error::alreadyExists, target);
    if (machine[target].directory)
        return refuseFile(c, MeaningKind::fileIsFolder, error::accessDenied, target);
    if (isOpen(machine, target) || mappedSize(machine, target) != 0)
        return refuseFile(c, MeaningKind::fileInUse, error::accessDenied, target);
    return {};
}

/// The refusals of a move, in their order; the target is what the new path leads to.
Refusal checkMove(CallContext& c, FileId source, std::string_view path, FileId target, bool replaces) {
    const Machine& machine = c.kernel.machine();
    const std::string before(c.kernel.texts()[machine[source].path]);
    for (const std::string_view one : {std::string_view(before), path})
        if (const Refusal refusal = checkOwner(c, one))
            return refusal;
    if (const Refusal refusal = checkDeletable(c, source))
        return refusal;
    if (isBelow(path, before))
        return refuseFile(c, MeaningKind::fileShareConflict, error::sharingViolation, source);
    if (target.valid() && target != source)
        if (const Refusal refusal = checkReplaceable(c, target, replaces))
            return refusal;
    return machine[source].directory ? checkInside(c, source) : Refusal();
}

Returned move(CallContext& c, std::string_view existing, std::string_view wanted, bool replaces) {
    const auto source = fileOfPath(c, existing);
    if (!source.ok())
        return c.fail(source.refusal);
    const auto path = newPath(c, wanted);
    if (!path.ok())
        return c.fail(path.refusal);
    const FileId target = findFile(c.kernel.machine(), c.kernel.texts(), path.value);
    if (const Refusal refusal = checkMove(c, source.value, path.value, target, replaces))
        return c.fail(refusal);
    if (target.valid() && target != source.value)
        c.kernel.files.remove(target);
    c.kernel.files.rename(source.value, path.value);
    return c.truth();
}

Returned moveFile(CallContext& c, PathArgument existing, PathArgument wanted) {
    return move(c, existing.text, wanted.text, false);
}

Returned moveFileEx(CallContext& c, PathArgument existing, PathArgument wanted, std::uint32_t flags) {
    return move(c, existing.text, wanted.text, (flags & replaceExisting) != 0);
}

/// Both files of ReplaceFile must be files that nobody keeps from being renamed.
Outcome<FileId> replaceable(CallContext& c, std::string_view name) {
    auto file = fileOfPath(c, name);
    if (!file.ok())
        return file;
    if (c.kernel.machine()[file.value].directory)
        file.refusal = refuseFile(c, MeaningKind::fileIsFolder, error::accessDenied, file.value);
    else
        file.refusal = checkDeletable(c, file.value);
    return file;
}

Returned replaceFile(CallContext& c, PathArgument replaced, PathArgument replacement, PathArgument backup,
                     Ignored, Ignored, Ignored) {
    const auto old = replaceable(c, replaced.text);
    if (!old.ok())
        return c.fail(old.refusal);
    const auto fresh = replaceable(c, replacement.text);
    if (!fresh.ok())
        return c.fail(fresh.refusal);
    if (old.value == fresh.value)
        return c.fail(refuseFile(c, MeaningKind::fileShareConflict, error::sharingViolation, old.value));
    const std::string place(c.kernel.texts()[c.kernel.machine()[old.value].path]);
    if (backup.text.empty()) {
        c.kernel.files.remove(old.value);
    } else {
        const auto path = newPath(c, backup.text);
        if (!path.ok())
            return c.fail(path.refusal);
        const FileId there = findFile(c.kernel.machine(), c.kernel.texts(), path.value);
        if (there.valid()) {
            if (const Refusal refusal = checkReplaceable(c, there, true))
                return c.fail(refusal.as(error::unableToRemoveReplaced));
            c.kernel.files.remove(there);
        }
        c.kernel.files.rename(old.value, path.value);
    }
    c.kernel.files.rename(fresh.value, place);
    return c.truth();
}

} // namespace

std::vector<CallDescription> fileNameCalls() {
    constexpr std::string_view existing =
                                   CORE_TR("Calls", "The file or folder that shall have another name."),
                               wanted = CORE_TR("Calls", "The new name, which may be in another folder.");
    Typed<PathArgument> backup =
        path("lpBackupFileName",
             CORE_TR("Calls", "What the replaced file is called from now on; NULL deletes it."));
    backup.parameter.initial = "NULL";
    return {
        Described<moveFile>::as(
            {"MoveFile", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Gives a file or folder another name. ERROR_ALREADY_EXISTS when the name is taken. "
                     "Whoever has it open must share it for deletion.")},
            path("lpExistingFileName", existing), such({{"new.txt"}}, path("lpNewFileName", wanted)))
            .inC({.writesFiles = true}),
        Described<moveFileEx>::as(
            {"MoveFileEx", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Gives a file or folder another name, and can replace the file that has it: only when "
                     "nobody has that one open, else ERROR_ACCESS_DENIED."),
             CORE_TR("Calls", "MOVEFILE_DELAY_UNTIL_REBOOT is left out.")},
            path("lpExistingFileName", existing), such({{"new.txt"}}, path("lpNewFileName", wanted)),
            choice(ConstantFamily::moveFlags, "dwFlags", "MOVEFILE_REPLACE_EXISTING",
                   CORE_TR("Calls", "MOVEFILE_REPLACE_EXISTING: a file of the new name is replaced; a folder "
                                    "never is.")))
            .inC({.writesFiles = true}),
        Described<replaceFile>::as(
            {"ReplaceFile", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Puts a file in the place of another one. Whoever has one of them open must share it for "
                 "deletion; who has the replaced file open goes on using that."),
             CORE_TR("Calls", "The replacement does not get the attributes of the replaced file.")},
            path("lpReplacedFileName", CORE_TR("Calls", "The file that is replaced.")),
            such({{"readme.txt"}},
                 path("lpReplacementFileName", CORE_TR("Calls", "The file that gets its name."))),
            seldom(backup), ignored("dwReplaceFlags", "0"), ignored("lpExclude"), ignored("lpReserved"))
            .inC({.writesFiles = true}),
    };
}

} // namespace handlelab
