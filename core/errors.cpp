// SPDX-License-Identifier: GPL-3.0-or-later
#include "errors.h"

#include "constants.h"
#include "translate.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array all{
    ErrorInfo{0, "ERROR_SUCCESS", CORE_TR("Errors", "No error.")},
    ErrorInfo{2, "ERROR_FILE_NOT_FOUND", CORE_TR("Errors", "Nothing has this name.")},
    ErrorInfo{3, "ERROR_PATH_NOT_FOUND",
              CORE_TR("Errors", "A folder or namespace in the name does not exist.")},
    ErrorInfo{5, "ERROR_ACCESS_DENIED", CORE_TR("Errors", "The right to do this was not granted.")},
    ErrorInfo{6, "ERROR_INVALID_HANDLE",
              CORE_TR("Errors", "The value leads to no entry, or to an object of another type.")},
    ErrorInfo{8, "ERROR_NOT_ENOUGH_MEMORY", CORE_TR("Errors", "There is not enough memory.")},
    ErrorInfo{32, "ERROR_SHARING_VIOLATION",
              CORE_TR("Errors", "The file is open elsewhere and may not be shared so.")},
    ErrorInfo{80, "ERROR_FILE_EXISTS", CORE_TR("Errors", "The file exists already.")},
    ErrorInfo{87, "ERROR_INVALID_PARAMETER",
              CORE_TR("Errors", "An argument has a value that is not allowed.")},
    ErrorInfo{123, "ERROR_INVALID_NAME", CORE_TR("Errors", "The name has characters that are not allowed.")},
    ErrorInfo{161, "ERROR_BAD_PATHNAME", CORE_TR("Errors", "An object name may not begin with a backslash.")},
    ErrorInfo{183, "ERROR_ALREADY_EXISTS", CORE_TR("Errors", "The object existed already and was opened.")},
    ErrorInfo{193, "ERROR_BAD_EXE_FORMAT", CORE_TR("Errors", "The file is not a program.")},
    ErrorInfo{206, "ERROR_FILENAME_EXCED_RANGE", CORE_TR("Errors", "The name is longer than MAX_PATH.")},
    ErrorInfo{258, "WAIT_TIMEOUT", CORE_TR("Errors", "The time-out passed first.")},
    ErrorInfo{288, "ERROR_NOT_OWNER", CORE_TR("Errors", "The calling thread does not own the mutex.")},
    ErrorInfo{298, "ERROR_TOO_MANY_POSTS", CORE_TR("Errors", "The semaphore would exceed its maximum.")},
    ErrorInfo{1006, "ERROR_FILE_INVALID", CORE_TR("Errors", "The file is empty and cannot be mapped.")},
    ErrorInfo{1314, "ERROR_PRIVILEGE_NOT_HELD", CORE_TR("Errors", "The caller lacks a privilege.")},
    ErrorInfo{1338, "ERROR_INVALID_SECURITY_DESCR",
              CORE_TR("Errors", "The security descriptor is not valid.")},
    ErrorInfo{1450, "ERROR_NO_SYSTEM_RESOURCES", CORE_TR("Errors", "The handle table is full.")},
    ErrorInfo{1656, "ERROR_NOT_SAME_OBJECT", CORE_TR("Errors", "The two handles lead to different objects.")},
};

const ErrorInfo* find(std::uint32_t number) {
    for (const ErrorInfo& e : all)
        if (e.number == number)
            return &e;
    return nullptr;
}

} // namespace

std::span<const ErrorInfo> errors() { return all; }

std::string errorName(std::uint32_t error) {
    const ErrorInfo* known = find(error);
    return known ? std::string(known->name) : fmt::format("{}", error);
}

const char* errorMeaning(std::uint32_t error) {
    const ErrorInfo* known = find(error);
    return known ? known->meaning : "";
}

} // namespace handlelab
