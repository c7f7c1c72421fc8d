// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/run_paths.h"

#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::string_view labFolder = "C:\\Lab";

bool isSlash(char c) { return c == '\\' || c == '/'; }

/// Whether the path may lead out of the current folder: it names a drive, begins at a root or climbs.
bool mayLeave(std::string_view path) {
    return (!path.empty() && isSlash(path.front())) ||
           path.substr(0, 2).find(':') != std::string_view::npos || path.find("..") != std::string_view::npos;
}

} // namespace

RunPath runPath(std::string_view spelled) {
    if (spelled.size() > 1 && isSlash(spelled[0]) && isSlash(spelled[1])) {
        const auto isBelow = [&](std::string_view device) {
            return samePath(spelled.substr(0, device.size()), device) &&
                   spelled.find("..") == std::string_view::npos;
        };
        return {isBelow("\\\\.\\pipe\\") || isBelow("\\\\.\\mailslot\\"), std::string(spelled)};
    }
    if (!mayLeave(spelled))
        return {true, std::string(spelled)};
    const std::string full = fullPath(spelled);
    if (samePath(full, labFolder))
        return {true, "."};
    const std::string below = full.substr(std::min(full.size(), labFolder.size() + 1));
    const bool inside = full.size() > labFolder.size() && full[labFolder.size()] == '\\' &&
                        samePath(full.substr(0, labFolder.size()), labFolder) && !below.empty() &&
                        !mayLeave(below);
    return {inside, inside ? below : std::string(spelled)};
}

} // namespace handlelab
