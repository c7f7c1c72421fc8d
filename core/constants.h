// SPDX-License-Identifier: GPL-3.0-or-later
// Named constants of Win32: what a lesson may write for a number, and what a form offers to choose from.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace handlelab {

/// The families a parameter can ask for, so that a form offers only what makes sense there.
enum class ConstantFamily : std::uint8_t {
    none,
    boolean,
    accessRight,
    handleFlags,
    duplicateOptions,
    creationDisposition,
    shareMode,
    pageProtection,
    fileFlags,
    timeout,
    waitResult,
    error,
    threadFlags,
    mapAccess,
    other
};

struct Constant {
    std::string_view name; ///< never translated
    std::uint64_t value;
    ConstantFamily family;
};

/// All constants, errors and access rights included.
[[nodiscard]] std::span<const Constant> constants();

/// A constant by its exact name.
[[nodiscard]] std::optional<Constant> findConstant(std::string_view name);

namespace error {
inline constexpr std::uint32_t success = 0, fileNotFound = 2, pathNotFound = 3, accessDenied = 5,
                               invalidHandle = 6, notEnoughMemory = 8, sharingViolation = 32, fileExists = 80,
                               invalidParameter = 87, invalidName = 123, badPathname = 161,
                               alreadyExists = 183, badExeFormat = 193, filenameExceedsRange = 206,
                               waitTimeout = 258, notOwner = 288, tooManyPosts = 298, fileInvalid = 1006,
                               privilegeNotHeld = 1314, invalidSecurityDescriptor = 1338,
                               noSystemResources = 1450, notSameObject = 1656;
}

/// ERROR_INVALID_HANDLE for 6; the number in decimal when it has no name here.
[[nodiscard]] std::string errorName(std::uint32_t error);

/// What an error says, as a translatable English sentence; empty when unknown.
[[nodiscard]] const char* errorMeaning(std::uint32_t error);

} // namespace handlelab
