// SPDX-License-Identifier: GPL-3.0-or-later
// Constants and error names that generated programs bring along.
#include "core/program/write_constants.h"

#include "core/kinds/known_constants.h"
#include "core/win32/constants.h"
#include "core/win32/errors.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// Documented, but in none of the headers that programs include.
constexpr std::string_view undeclared[] = {
    "CREATE_WAITABLE_TIMER_HIGH_RESOLUTION",
    "EVENT_QUERY_STATE",
    "SEMAPHORE_QUERY_STATE",
    "IO_COMPLETION_QUERY_STATE",
    "PROCESS_SET_LIMITED_INFORMATION",
    "THREAD_RESUME",
    "JOB_OBJECT_IMPERSONATE",
    "DESKTOP_ALL_ACCESS",
    "DIRECTORY_QUERY",
    "DIRECTORY_TRAVERSE",
    "DIRECTORY_CREATE_OBJECT",
    "DIRECTORY_CREATE_SUBDIRECTORY",
    "DIRECTORY_ALL_ACCESS",
    "ERROR_NOT_SAME_OBJECT",
    "JOB_OBJECT_ALL_ACCESS",
};

} // namespace

std::string constantsHeader() {
    std::string text =
        "// Documented constants that older headers do not have.\n#pragma once\n\n#include <windows.h>\n\n"
        "#ifdef __MINGW32__\n#undef JOB_OBJECT_ALL_ACCESS // its value is that of Windows before 1703\n"
        "#endif\n\n";
    for (const std::string_view name : undeclared)
        if (const auto constant = findConstant(name))
            text += fmt::format("#ifndef {0}\n#define {0} 0x{1:X}\n#endif\n", name, constant->value);
    for (const Constant& constant : constants()) // a status has a sign
        if (constant.name.starts_with("STATUS_"))
            text += fmt::format("#ifndef {0}\n#define {0} static_cast<LONG>(0x{1:X})\n#endif\n",
                                constant.name, constant.value);
    return text;
}

std::string errorNamesHeader() {
    std::string text =
        "// The names of error codes, as facts print them.\n#pragma once\n\n#include <windows.h>\n\n"
        "namespace lesson {\n\nstruct ErrorName {\n    DWORD number;\n    const char* name;\n};\n"
        "inline constexpr ErrorName errorNames[] = {\n";
    for (const ErrorInfo& error : errors())
        text += fmt::format("    {{{}, \"{}\"}},\n", error.number, error.name);
    return text + "};\n\n} // namespace lesson\n";
}

} // namespace handlelab
