// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the structures that lessons write in braces: SECURITY_ATTRIBUTES and STARTUPINFOEX.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace handlelab {

enum class BraceField : std::uint8_t {
    inheritHandle,
    securityDescriptor,
    revision,
    handleList,
    parentProcess,
    standardInput,
    standardOutput,
    standardError,
};

/// The names of the fields, in the order of the enumeration.
inline constexpr std::array<std::string_view, 8> braceFieldNames{"bInheritHandle",
                                                                 "lpSecurityDescriptor",
                                                                 "Revision",
                                                                 "PROC_THREAD_ATTRIBUTE_HANDLE_LIST",
                                                                 "PROC_THREAD_ATTRIBUTE_PARENT_PROCESS",
                                                                 "hStdInput",
                                                                 "hStdOutput",
                                                                 "hStdError"};
static_assert(braceFieldNames.size() == static_cast<std::size_t>(BraceField::standardError) + 1);

[[nodiscard]] constexpr std::string_view nameOf(BraceField field) {
    return braceFieldNames[static_cast<std::size_t>(field)];
}

/// The field of that name; none when neither structure has it.
[[nodiscard]] constexpr std::optional<BraceField> braceFieldNamed(std::string_view name) {
    for (std::size_t i = 0; i < braceFieldNames.size(); ++i)
        if (braceFieldNames[i] == name)
            return static_cast<BraceField>(i);
    return {};
}

/// Whether it is one of SECURITY_ATTRIBUTES; the others are of STARTUPINFOEX.
[[nodiscard]] constexpr bool isOfSecurity(BraceField field) { return field <= BraceField::revision; }

/// The standard handles, in their order: how a parent passes one, which is also the variable that its child
/// finds it in, and how GetStdHandle calls it.
struct StandardHandle {
    BraceField field;
    std::string_view constant;
};
inline constexpr std::array<StandardHandle, 3> standardHandles{
    {{BraceField::standardInput, "STD_INPUT_HANDLE"},
     {BraceField::standardOutput, "STD_OUTPUT_HANDLE"},
     {BraceField::standardError, "STD_ERROR_HANDLE"}}};

} // namespace handlelab
