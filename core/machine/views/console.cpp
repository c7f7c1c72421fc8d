// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/console.h"

#include "core/machine/views/file_system.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

constexpr std::array<std::string_view, 14> withWindows{
    "calc.exe",    "charmap.exe", "explorer.exe", "javaw.exe",   "mmc.exe",     "mshta.exe", "mspaint.exe",
    "notepad.exe", "pythonw.exe", "regedit.exe",  "taskmgr.exe", "wordpad.exe", "write.exe", "wscript.exe"};

} // namespace

bool isWindowProgram(std::string_view image) {
    const std::string_view leaf = leafName(image);
    return std::ranges::any_of(withWindows, [&](std::string_view name) { return samePath(name, leaf); });
}

} // namespace handlelab
