// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for files: a structure on the process's heap that owns a handle to the folder (win32-semantics
// section 2).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/open_device.h"
#include "core/calls/side_value.h"
#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t listAccess = 0x100001; // SYNCHRONIZE | FILE_LIST_DIRECTORY

/// Whether a name fits a pattern with * and ?, regardless of case.
bool matches(std::string_view pattern, std::string_view name) {
    if (pattern.empty())
        return name.empty();
    if (pattern[0] == '*')
        return matches(pattern.substr(1), name) || (!name.empty() && matches(pattern, name.substr(1)));
    return !name.empty() && (pattern[0] == '?' || samePath(pattern.substr(0, 1), name.substr(0, 1))) &&
           matches(pattern.substr(1), name.substr(1));
}

struct Search {
    std::string folder, pattern;
};

Search searchOf(std::string full) { return {parentFolder(full), full.substr(full.rfind('\\') + 1)}; }

/// The names a search finds, sorted as the disk keeps them, after the folder itself and the one above.
std::vector<std::string> namesFound(const Machine& machine, const Texts& texts, const Search& search) {
    const std::string pattern = search.pattern == "*.*" ? "*" : search.pattern;
    std::vector<std::string> names, special;
    for (const FileNode& file : machine.files) {
        const std::string_view path = texts[file.path];
        if (!file.deleted && samePath(parentFolder(path), search.folder) && !samePath(path, search.folder) &&
            matches(pattern, leafName(path)))
            names.emplace_back(leafName(path));
    }
    std::ranges::sort(names, [](const std::string& a, const std::string& b) {
        return std::ranges::lexicographical_compare(a, b, {}, ::toupper, ::toupper);
    });
    constexpr std::size_t rootLength = 3;
    for (const std::string_view name : {".", ".."})
        if (search.folder.size() > rootLength && matches(pattern, name))
            special.emplace_back(name);
    names.insert(names.begin(), special.begin(), special.end());
    return names;
}

void tellName(CallContext& c, const std::string& name, Out receiver) {
    c.kernel.core.note({.kind = MeaningKind::fileListed,
                        .process = c.caller.process,
                        .value = c.kernel.texts().texts.intern(name).index});
    c.out.put(receiver.variable, {ValueKind::text, c.kernel.texts().texts.intern(name).index}, {});
}

Returned findFirstFile(CallContext& c, PathArgument name, Out receiver) {
    const auto refuse = [&](MeaningKind kind, std::uint32_t code) {
        return c.refuse(kind, code, {.value = code});
    };
    const Search search = searchOf(fullPathOf(c, name.text));
    const Machine& machine = c.kernel.machine();
    if (pathProblem(search.folder) != 0 || search.pattern.find('|') != std::string::npos)
        return refuse(MeaningKind::nameRefused, error::invalidName);
    const FileId folder = findFile(machine, c.kernel.texts(), search.folder);
    if (!folder.valid() || !machine[folder].directory)
        return refuse(MeaningKind::filePathMissing, error::pathNotFound);
    const std::vector<std::string> names = namesFound(machine, c.kernel.texts(), search);
    if (names.empty())
        return refuse(MeaningKind::fileMissing, error::fileNotFound);
    if (const Refusal full = noRoom(c))
        return c.fail(full);
    const ObjectId object = c.kernel.objects.create(
        c.caller, ObjectType::file, FileBody{.file = folder, .access = listAccess, .share = 7}, {});
    const auto entry = c.kernel.tables.insert(c.caller.process, object, {.access = listAccess});
    const Handle begun = makeSide(c, {.kind = SideKind::findFile,
                                      .name = c.kernel.texts().texts.intern(fullPathOf(c, name.text)),
                                      .object = object,
                                      .index = *indexOf(machine.rules, entry.value)});
    tellName(c, names.front(), receiver);
    return c.handle(begun);
}

Returned findNextFile(CallContext& c, Handle handle, Out receiver) {
    const auto used = useSide(c, handle, {SideKind::findFile});
    if (!used.ok())
        return c.fail(used.refusal);
    const SideId side = used.value;
    const SideObject search = c.kernel.machine()[side];
    const std::vector<std::string> names = namesFound(c.kernel.machine(), c.kernel.texts(),
                                                      searchOf(std::string(c.kernel.texts()[search.name])));
    if (search.count >= names.size())
        return c.refuse(MeaningKind::listAtEnd, error::noMoreFiles, {.object = search.object});
    c.kernel.sides.count(side, search.count + 1);
    tellName(c, names[search.count], receiver);
    return c.truth();
}

Returned findClose(CallContext& c, Handle handle) {
    const auto used = useSide(c, handle, {SideKind::findFile});
    if (!used.ok())
        return c.fail(used.refusal);
    const SideId side = used.value;
    const SideObject search = c.kernel.machine()[side];
    c.kernel.sides.close(side);
    // The entry may have been closed behind its back; then the value is free or somebody else's.
    const HandleEntry* entry = entryAt(c.kernel.machine().table(c.caller.process), search.index);
    if (entry && !entry->protect)
        c.kernel.tables.close(c.caller.process, search.index);
    return c.truth();
}

} // namespace

std::vector<CallDescription> findFileCalls() {
    const auto data = [] {
        return out(ParameterKind::outText, "lpFindFileData", "&fileName",
                   CORE_TR("Calls", "Receives the name that was found."));
    };
    return {
        Described<findFirstFile>::as(
            {"FindFirstFile", group::open, Returns::handleOrInvalid,
             CORE_TR("Calls", "Begins a search. The handle is a structure on the heap of the process, which "
                              "owns a handle to the folder.")},
            such({{R"(C:\Lab\*)"}}, path("lpFileName", CORE_TR("Calls", "What to look for, with * and ?."))),
            data()),
        Described<findNextFile>::as(
            {"FindNextFile", group::ask, Returns::boolean,
             CORE_TR("Calls", "The next name; ERROR_NO_MORE_FILES at the end."),
             CORE_TR("Calls", "Files that come or go during the search may be counted wrong.")},
            sideHandle(SideKind::findFile, "hFindFile", CORE_TR("Calls", "The search.")), data())
            .inC({.width = CWidth::wide}),
        Described<findClose>::as(
            {"FindClose", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Ends a search and closes its handle to the folder. CloseHandle cannot do that.")},
            sideHandle(SideKind::findFile, "hFindFile", CORE_TR("Calls", "The search."))),
    };
}

} // namespace handlelab
