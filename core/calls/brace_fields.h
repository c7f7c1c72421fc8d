// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the structures that lessons write in braces: SECURITY_ATTRIBUTES, STARTUPINFOEX and
// JOBOBJECT_ASSOCIATE_COMPLETION_PORT.
#pragma once

#include "core/calls/call.h"

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
    jobList,
    startupFlags,
    standardInput,
    standardOutput,
    standardError,
    completionKey,
    completionPort,
};

/// The names of the fields, in the order of the enumeration.
inline constexpr std::array<std::string_view, 12> braceFieldNames{"bInheritHandle",
                                                                  "lpSecurityDescriptor",
                                                                  "Revision",
                                                                  "PROC_THREAD_ATTRIBUTE_HANDLE_LIST",
                                                                  "PROC_THREAD_ATTRIBUTE_PARENT_PROCESS",
                                                                  "PROC_THREAD_ATTRIBUTE_JOB_LIST",
                                                                  "dwFlags",
                                                                  "hStdInput",
                                                                  "hStdOutput",
                                                                  "hStdError",
                                                                  "CompletionKey",
                                                                  "CompletionPort"};
static_assert(braceFieldNames.size() == static_cast<std::size_t>(BraceField::completionPort) + 1);

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

enum class BraceStructure : std::uint8_t { securityAttributes, startupInfo, jobPort };

/// The structure that has the field.
[[nodiscard]] constexpr BraceStructure structureOf(BraceField field) {
    return field <= BraceField::revision        ? BraceStructure::securityAttributes
           : field <= BraceField::standardError ? BraceStructure::startupInfo
                                                : BraceStructure::jobPort;
}

/// The structure whose fields a parameter takes in braces; none for the others.
[[nodiscard]] constexpr std::optional<BraceStructure> structureFor(ParameterKind kind) {
    if (kind == ParameterKind::securityAttributes)
        return BraceStructure::securityAttributes;
    if (kind == ParameterKind::startupInfo)
        return BraceStructure::startupInfo;
    return kind == ParameterKind::jobInformation ? std::optional(BraceStructure::jobPort) : std::nullopt;
}

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
