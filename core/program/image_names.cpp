// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/image_names.h"

#include "core/machine/views/file_system.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

constexpr std::size_t longestName = 64;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isPlainCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

/// Whether Windows takes the name for a device, whatever stands behind its first dot: nul.txt, COM1.exe.
bool isDevice(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    std::ranges::transform(stem, stem.begin(), lower);
    constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "conin$", "conout$"};
    return std::ranges::find(devices, stem) != devices.end() ||
           (stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' &&
            stem[3] <= '9');
}

/// Whether the folder of a run has a file of that name that is no program of the lesson.
bool isTaken(std::string_view name) {
    return samePath(name, "run_lesson.exe") ||
           std::ranges::any_of(initialFiles(),
                               [&](const InitialFile& file) { return samePath(file.path, fullPath(name)); });
}

/// A plain name made of any text, in which the name that it was can be recognized.
std::string madePlain(std::string_view image, std::size_t attempt) {
    const bool program = image.size() > 4 && samePath(image.substr(image.size() - 4), ".exe");
    std::string_view stem = image.substr(0, image.size() - (program ? 4 : 0));
    stem = stem.substr(stem.find_last_of("\\/") + 1); // npos + 1 is 0
    std::string name = "program_";
    for (const char c : stem.substr(0, longestName / 2))
        name += isPlainCharacter(c) && c != '.' ? c : '_';
    if (attempt > 0)
        name += fmt::format("_{}", attempt + 1);
    return name + ".exe";
}

} // namespace

bool isPlainFileName(std::string_view name) {
    return !name.empty() && name.size() <= longestName && std::ranges::all_of(name, isPlainCharacter) &&
           name.front() != '.' && name.back() != '.' && name.find("..") == std::string_view::npos &&
           !isDevice(name);
}

std::vector<std::string> plainImageNames(const std::vector<std::string>& images) {
    std::vector<std::string> names(images.size());
    const auto isUsed = [&](const std::string& name) {
        return isTaken(name) ||
               std::ranges::any_of(names, [&](const std::string& used) { return samePath(used, name); });
    };
    // Those that may keep their names come first, so that no made name is in their way.
    for (std::size_t i = 0; i < images.size(); ++i)
        if (isPlainFileName(images[i]) && !isTaken(images[i]))
            names[i] = images[i];
    for (std::size_t i = 0; i < images.size(); ++i) {
        for (std::size_t j = 0; j < i && names[i].empty(); ++j)
            if (samePath(images[i], images[j]))
                names[i] = names[j];
        for (std::size_t attempt = 0; names[i].empty(); ++attempt)
            if (const std::string made = madePlain(images[i], attempt); !isUsed(made))
                names[i] = made;
    }
    return names;
}

} // namespace handlelab
