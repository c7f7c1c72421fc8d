// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/win32/errors.h"

#include "core/win32/constants.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

constexpr std::array all{
    ErrorInfo{0, "ERROR_SUCCESS"},
    ErrorInfo{1, "ERROR_INVALID_FUNCTION"},
    ErrorInfo{2, "ERROR_FILE_NOT_FOUND"},
    ErrorInfo{3, "ERROR_PATH_NOT_FOUND"},
    ErrorInfo{5, "ERROR_ACCESS_DENIED"},
    ErrorInfo{6, "ERROR_INVALID_HANDLE"},
    ErrorInfo{8, "ERROR_NOT_ENOUGH_MEMORY"},
    ErrorInfo{18, "ERROR_NO_MORE_FILES"},
    ErrorInfo{32, "ERROR_SHARING_VIOLATION"},
    ErrorInfo{33, "ERROR_LOCK_VIOLATION"},
    ErrorInfo{38, "ERROR_HANDLE_EOF"},
    ErrorInfo{50, "ERROR_NOT_SUPPORTED"},
    ErrorInfo{80, "ERROR_FILE_EXISTS"},
    ErrorInfo{87, "ERROR_INVALID_PARAMETER"},
    ErrorInfo{109, "ERROR_BROKEN_PIPE"},
    ErrorInfo{121, "ERROR_SEM_TIMEOUT"},
    ErrorInfo{122, "ERROR_INSUFFICIENT_BUFFER"},
    ErrorInfo{123, "ERROR_INVALID_NAME"},
    ErrorInfo{126, "ERROR_MOD_NOT_FOUND"},
    ErrorInfo{156, "ERROR_SIGNAL_REFUSED"},
    ErrorInfo{131, "ERROR_NEGATIVE_SEEK"},
    ErrorInfo{145, "ERROR_DIR_NOT_EMPTY"},
    ErrorInfo{158, "ERROR_NOT_LOCKED"},
    ErrorInfo{161, "ERROR_BAD_PATHNAME"},
    ErrorInfo{170, "ERROR_BUSY"},
    ErrorInfo{183, "ERROR_ALREADY_EXISTS"},
    ErrorInfo{193, "ERROR_BAD_EXE_FORMAT"},
    ErrorInfo{206, "ERROR_FILENAME_EXCED_RANGE"},
    ErrorInfo{230, "ERROR_BAD_PIPE"},
    ErrorInfo{231, "ERROR_PIPE_BUSY"},
    ErrorInfo{232, "ERROR_NO_DATA"},
    ErrorInfo{233, "ERROR_PIPE_NOT_CONNECTED"},
    ErrorInfo{234, "ERROR_MORE_DATA"},
    ErrorInfo{258, "WAIT_TIMEOUT"},
    ErrorInfo{267, "ERROR_DIRECTORY"},
    ErrorInfo{288, "ERROR_NOT_OWNER"},
    ErrorInfo{298, "ERROR_TOO_MANY_POSTS"},
    ErrorInfo{487, "ERROR_INVALID_ADDRESS"},
    ErrorInfo{535, "ERROR_PIPE_CONNECTED"},
    ErrorInfo{536, "ERROR_PIPE_LISTENING"},
    ErrorInfo{698, "ERROR_OBJECT_NAME_EXISTS"},
    ErrorInfo{735, "ERROR_ABANDONED_WAIT_0"},
    ErrorInfo{995, "ERROR_OPERATION_ABORTED"},
    ErrorInfo{996, "ERROR_IO_INCOMPLETE"},
    ErrorInfo{997, "ERROR_IO_PENDING"},
    ErrorInfo{998, "ERROR_NOACCESS"},
    ErrorInfo{1006, "ERROR_FILE_INVALID"},
    ErrorInfo{1008, "ERROR_NO_TOKEN"},
    ErrorInfo{1132, "ERROR_MAPPED_ALIGNMENT"},
    ErrorInfo{1010, "ERROR_BADKEY"},
    ErrorInfo{1168, "ERROR_NOT_FOUND"},
    ErrorInfo{1175, "ERROR_UNABLE_TO_REMOVE_REPLACED"},
    ErrorInfo{1224, "ERROR_USER_MAPPED_FILE"},
    ErrorInfo{1300, "ERROR_NOT_ALL_ASSIGNED"},
    ErrorInfo{1305, "ERROR_UNKNOWN_REVISION"},
    ErrorInfo{1307, "ERROR_INVALID_OWNER"},
    ErrorInfo{1313, "ERROR_NO_SUCH_PRIVILEGE"},
    ErrorInfo{1314, "ERROR_PRIVILEGE_NOT_HELD"},
    ErrorInfo{1337, "ERROR_INVALID_SID"},
    ErrorInfo{1338, "ERROR_INVALID_SECURITY_DESCR"},
    ErrorInfo{1346, "ERROR_BAD_IMPERSONATION_LEVEL"},
    ErrorInfo{1347, "ERROR_CANT_OPEN_ANONYMOUS"},
    ErrorInfo{1349, "ERROR_BAD_TOKEN_TYPE"},
    ErrorInfo{1350, "ERROR_NO_SECURITY_ON_OBJECT"},
    ErrorInfo{1368, "ERROR_CANNOT_IMPERSONATE"},
    ErrorInfo{1400, "ERROR_INVALID_WINDOW_HANDLE"},
    ErrorInfo{1401, "ERROR_INVALID_MENU_HANDLE"},
    ErrorInfo{1407, "ERROR_CANNOT_FIND_WND_CLASS"},
    ErrorInfo{1450, "ERROR_NO_SYSTEM_RESOURCES"},
    ErrorInfo{1656, "ERROR_NOT_SAME_OBJECT"},
    ErrorInfo{10004, "WSAEINTR"},
    ErrorInfo{10022, "WSAEINVAL"},
    ErrorInfo{10038, "WSAENOTSOCK"},
    ErrorInfo{10048, "WSAEADDRINUSE"},
    ErrorInfo{10056, "WSAEISCONN"},
    ErrorInfo{10061, "WSAECONNREFUSED"},
    ErrorInfo{10093, "WSANOTINITIALISED"},
};

} // namespace

std::span<const ErrorInfo> errors() { return all; }

std::string errorName(std::uint32_t error) {
    const auto* known = std::ranges::find(all, error, &ErrorInfo::number);
    return known != all.end() ? std::string(known->name) : fmt::format("{}", error);
}

} // namespace handlelab
