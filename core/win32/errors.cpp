// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/win32/errors.h"

#include "core/base/translate.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array all{
    ErrorInfo{0, "ERROR_SUCCESS", CORE_TR("Errors", "No error.")},
    ErrorInfo{1, "ERROR_INVALID_FUNCTION", CORE_TR("Errors", "This cannot be done with such an object.")},
    ErrorInfo{2, "ERROR_FILE_NOT_FOUND", CORE_TR("Errors", "Nothing has this name.")},
    ErrorInfo{3, "ERROR_PATH_NOT_FOUND",
              CORE_TR("Errors", "A folder or namespace in the name does not exist.")},
    ErrorInfo{5, "ERROR_ACCESS_DENIED", CORE_TR("Errors", "The right to do this was not granted.")},
    ErrorInfo{6, "ERROR_INVALID_HANDLE",
              CORE_TR("Errors", "The value leads to no entry, or to an object of another type.")},
    ErrorInfo{8, "ERROR_NOT_ENOUGH_MEMORY", CORE_TR("Errors", "There is not enough memory.")},
    ErrorInfo{18, "ERROR_NO_MORE_FILES", CORE_TR("Errors", "The list is at its end.")},
    ErrorInfo{32, "ERROR_SHARING_VIOLATION",
              CORE_TR("Errors", "The file is open elsewhere and may not be shared so.")},
    ErrorInfo{38, "ERROR_HANDLE_EOF", CORE_TR("Errors", "The end of the file is reached.")},
    ErrorInfo{50, "ERROR_NOT_SUPPORTED", CORE_TR("Errors", "This kind of object does not support the call.")},
    ErrorInfo{80, "ERROR_FILE_EXISTS", CORE_TR("Errors", "The file exists already.")},
    ErrorInfo{87, "ERROR_INVALID_PARAMETER",
              CORE_TR("Errors", "An argument has a value that is not allowed.")},
    ErrorInfo{109, "ERROR_BROKEN_PIPE", CORE_TR("Errors", "The other end of the pipe has gone.")},
    ErrorInfo{121, "ERROR_SEM_TIMEOUT", CORE_TR("Errors", "Nothing came in the time that was given.")},
    ErrorInfo{122, "ERROR_INSUFFICIENT_BUFFER", CORE_TR("Errors", "The buffer is too small.")},
    ErrorInfo{123, "ERROR_INVALID_NAME", CORE_TR("Errors", "The name has characters that are not allowed.")},
    ErrorInfo{126, "ERROR_MOD_NOT_FOUND", CORE_TR("Errors", "The module was not found.")},
    ErrorInfo{156, "ERROR_SIGNAL_REFUSED",
              CORE_TR("Errors", "The thread is suspended too many times already.")},
    ErrorInfo{131, "ERROR_NEGATIVE_SEEK", CORE_TR("Errors", "The position would lie before the file.")},
    ErrorInfo{161, "ERROR_BAD_PATHNAME", CORE_TR("Errors", "An object name may not begin with a backslash.")},
    ErrorInfo{170, "ERROR_BUSY", CORE_TR("Errors", "It is in use.")},
    ErrorInfo{183, "ERROR_ALREADY_EXISTS", CORE_TR("Errors", "The object existed already and was opened.")},
    ErrorInfo{193, "ERROR_BAD_EXE_FORMAT", CORE_TR("Errors", "The file is not a program.")},
    ErrorInfo{206, "ERROR_FILENAME_EXCED_RANGE", CORE_TR("Errors", "The name is longer than MAX_PATH.")},
    ErrorInfo{230, "ERROR_BAD_PIPE", CORE_TR("Errors", "The state of the pipe does not allow this.")},
    ErrorInfo{231, "ERROR_PIPE_BUSY", CORE_TR("Errors", "All instances of the pipe are in use.")},
    ErrorInfo{232, "ERROR_NO_DATA", CORE_TR("Errors", "The other end of the pipe is being closed.")},
    ErrorInfo{233, "ERROR_PIPE_NOT_CONNECTED", CORE_TR("Errors", "Nobody is at the other end of the pipe.")},
    ErrorInfo{234, "ERROR_MORE_DATA", CORE_TR("Errors", "The message is longer than the buffer.")},
    ErrorInfo{258, "WAIT_TIMEOUT", CORE_TR("Errors", "The time-out passed first.")},
    ErrorInfo{267, "ERROR_DIRECTORY", CORE_TR("Errors", "The name is that of a file and not of a folder.")},
    ErrorInfo{288, "ERROR_NOT_OWNER", CORE_TR("Errors", "The calling thread does not own the mutex.")},
    ErrorInfo{298, "ERROR_TOO_MANY_POSTS", CORE_TR("Errors", "The semaphore would exceed its maximum.")},
    ErrorInfo{487, "ERROR_INVALID_ADDRESS", CORE_TR("Errors", "Nothing is mapped at this address.")},
    ErrorInfo{535, "ERROR_PIPE_CONNECTED", CORE_TR("Errors", "A client is connected already.")},
    ErrorInfo{536, "ERROR_PIPE_LISTENING", CORE_TR("Errors", "The pipe waits for a client.")},
    ErrorInfo{698, "ERROR_OBJECT_NAME_EXISTS", CORE_TR("Errors", "An object of the name was there already.")},
    ErrorInfo{735, "ERROR_ABANDONED_WAIT_0",
              CORE_TR("Errors", "The completion port was closed while the thread waited for a packet.")},
    ErrorInfo{1006, "ERROR_FILE_INVALID", CORE_TR("Errors", "The file is empty and cannot be mapped.")},
    ErrorInfo{1008, "ERROR_NO_TOKEN",
              CORE_TR("Errors", "The thread has no token of its own: it impersonates nobody.")},
    ErrorInfo{1132, "ERROR_MAPPED_ALIGNMENT", CORE_TR("Errors", "The offset is not a multiple of 65 536.")},
    ErrorInfo{1010, "ERROR_BADKEY", CORE_TR("Errors", "The name of a key is missing.")},
    ErrorInfo{1300, "ERROR_NOT_ALL_ASSIGNED",
              CORE_TR("Errors", "The token does not hold every privilege that was asked for.")},
    ErrorInfo{1305, "ERROR_UNKNOWN_REVISION",
              CORE_TR("Errors", "The revision of the security descriptor is unknown.")},
    ErrorInfo{1307, "ERROR_INVALID_OWNER",
              CORE_TR("Errors", "The SID may not be made the owner of an object by this caller.")},
    ErrorInfo{1313, "ERROR_NO_SUCH_PRIVILEGE", CORE_TR("Errors", "There is no privilege of this name.")},
    ErrorInfo{1314, "ERROR_PRIVILEGE_NOT_HELD", CORE_TR("Errors", "The caller lacks a privilege.")},
    ErrorInfo{1337, "ERROR_INVALID_SID", CORE_TR("Errors", "The SID is not valid.")},
    ErrorInfo{1338, "ERROR_INVALID_SECURITY_DESCR",
              CORE_TR("Errors", "The security descriptor is not valid.")},
    ErrorInfo{1346, "ERROR_BAD_IMPERSONATION_LEVEL",
              CORE_TR("Errors", "The token does not allow this impersonation.")},
    ErrorInfo{1347, "ERROR_CANT_OPEN_ANONYMOUS",
              CORE_TR("Errors", "A token that does not even tell who its user is cannot be opened.")},
    ErrorInfo{
        1349, "ERROR_BAD_TOKEN_TYPE",
        CORE_TR("Errors", "The token is of the wrong type: primary where an impersonation token is needed.")},
    ErrorInfo{1350, "ERROR_NO_SECURITY_ON_OBJECT",
              CORE_TR("Errors", "The object has no security descriptor that could be changed.")},
    ErrorInfo{1400, "ERROR_INVALID_WINDOW_HANDLE",
              CORE_TR("Errors", "The value is the handle of no window.")},
    ErrorInfo{1401, "ERROR_INVALID_MENU_HANDLE", CORE_TR("Errors", "The value is the handle of no menu.")},
    ErrorInfo{1407, "ERROR_CANNOT_FIND_WND_CLASS", CORE_TR("Errors", "No window class has this name.")},
    ErrorInfo{1450, "ERROR_NO_SYSTEM_RESOURCES",
              CORE_TR("Errors", "The handle table is full, or there is no memory for an object.")},
    ErrorInfo{1656, "ERROR_NOT_SAME_OBJECT", CORE_TR("Errors", "The two handles lead to different objects.")},
    ErrorInfo{10004, "WSAEINTR", CORE_TR("Errors", "The socket was closed while the call waited.")},
    ErrorInfo{10022, "WSAEINVAL", CORE_TR("Errors", "The state of the socket does not allow this.")},
    ErrorInfo{10038, "WSAENOTSOCK", CORE_TR("Errors", "The value is no socket.")},
    ErrorInfo{10048, "WSAEADDRINUSE", CORE_TR("Errors", "Another socket has this address.")},
    ErrorInfo{10056, "WSAEISCONN", CORE_TR("Errors", "The socket is connected already.")},
    ErrorInfo{10061, "WSAECONNREFUSED", CORE_TR("Errors", "Nobody listens at this address.")},
    ErrorInfo{10093, "WSANOTINITIALISED", CORE_TR("Errors", "WSAStartup has not been called.")},
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
