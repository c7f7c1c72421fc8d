// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/file_system.h"

#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// A rooted path without "." and "..", without doubled separators, and without dots and blanks at its end,
/// which Windows ignores.
std::string withoutDots(std::string_view rooted) {
    std::string path(rooted.substr(0, 3));
    std::string_view rest = rooted.substr(3);
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('\\'), rest.size());
        const std::string_view part = rest.substr(0, length);
        rest.remove_prefix(std::min(length + 1, rest.size()));
        if (part == "..")
            path.erase(std::max<std::size_t>(path.rfind('\\'), path.size() > 3 ? 3 : path.size()));
        else if (!part.empty() && part != ".")
            path.append(path.size() > 3 ? "\\" : "").append(part);
    }
    while (path.size() > 3 && (path.ends_with('.') || path.ends_with(' ')))
        path.pop_back();
    return path;
}

} // namespace

bool samePath(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, lower, lower); }

const std::vector<InitialFile>& initialFiles() {
    static const std::vector<InitialFile> files{
        {"C:\\", 0, true},
        {"C:\\Lab", 0, true},
        {"C:\\Windows", 0, true},
        {"C:\\Windows\\System32", 0, true},
        {"C:\\Lab\\notes.txt", 1200, false, "Close every handle that you open."},
        {"C:\\Lab\\readme.txt", 640, false, "A handle is a number in the table of a process."},
        {"C:\\Lab\\empty.txt", 0, false},
    };
    return files;
}

std::uint32_t pathProblem(std::string_view path) {
    constexpr std::size_t maximumPath =
        260; // MAX_PATH, the closing zero included; devices know no such limit
    if (path.empty() || (path.size() >= maximumPath && !path.starts_with("\\\\.\\")))
        return error::pathNotFound;
    const bool forbidden = std::ranges::any_of(path, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 ||
               std::string_view("<>\"|?*").find(c) != std::string_view::npos;
    });
    return forbidden ? error::invalidName : 0;
}

std::string fullPath(std::string_view path) { return fullPath(path, firstFolder); }

std::string fullPath(std::string_view path, std::string_view currentFolder) {
    std::string full(path);
    std::ranges::replace(full, '/', '\\');
    const bool rooted = full.size() > 2 && full[1] == ':' && full[2] == '\\';
    if (!rooted && full.size() > 2 && full[1] == ':') // in the current folder of the drive
        full.erase(0, 2);
    if (!rooted)
        full = full.starts_with('\\') ? "C:" + full : std::string(currentFolder) + "\\" + full;
    return withoutDots(full);
}

std::string parentFolder(std::string_view fullPath) {
    const std::size_t slash = fullPath.rfind('\\');
    return std::string(fullPath.substr(0, slash <= 2 ? 3 : slash));
}

bool isBelow(std::string_view path, std::string_view folder) {
    const bool isRoot = folder.ends_with('\\');
    return path.size() > folder.size() && (isRoot || path[folder.size()] == '\\') &&
           samePath(path.substr(0, folder.size()), folder);
}

FileId findFile(const Machine& machine, const Texts& texts, std::string_view fullPath) {
    for (std::uint32_t i = 0; i < machine.files.size(); ++i)
        if (!machine.files[i].deleted && samePath(texts[machine.files[i].path], fullPath))
            return FileId{i};
    return {};
}

bool folderExists(const Machine& machine, const Texts& texts, std::string_view fullPath) {
    const FileId file = findFile(machine, texts, fullPath);
    return file.valid() && machine[file].directory;
}

} // namespace handlelab
