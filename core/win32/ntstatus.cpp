// SPDX-License-Identifier: GPL-3.0-or-later
// Names and errors: win32-semantics section 0.1.
#include "core/win32/ntstatus.h"

#include "core/win32/ntstatus_table.h"

#include <array>

namespace handlelab {

namespace {

/// Those that people meet; the others that have an error stand in ntstatus_table.cpp.
/// STATUS_OBJECT_NAME_EXISTS has one of its own: it is the functions that create by name which make
/// ERROR_ALREADY_EXISTS of it.
constexpr std::array all{
    StatusInfo{0x0, "STATUS_SUCCESS", 0},
    StatusInfo{0x80, "STATUS_ABANDONED_WAIT_0", 735},
    StatusInfo{0xC0, "STATUS_USER_APC", 737},
    StatusInfo{0x102, "STATUS_TIMEOUT", 1460},
    StatusInfo{0x103, "STATUS_PENDING", 997},
    StatusInfo{0x105, "STATUS_MORE_ENTRIES", 234},
    StatusInfo{0x106, "STATUS_NOT_ALL_ASSIGNED", 1300},
    StatusInfo{0x10C, "STATUS_NOTIFY_ENUM_DIR", 1022},
    StatusInfo{0x123, "STATUS_PROCESS_NOT_IN_JOB", 759},
    StatusInfo{0x124, "STATUS_PROCESS_IN_JOB", 760},
    StatusInfo{0x4000'0000, "STATUS_OBJECT_NAME_EXISTS", 698},
    StatusInfo{0x4000'0001, "STATUS_THREAD_WAS_SUSPENDED", 699},
    StatusInfo{0x4000'0003, "STATUS_IMAGE_NOT_AT_BASE", 700},
    StatusInfo{0x8000'0001, "STATUS_GUARD_PAGE_VIOLATION", 2147483649},
    StatusInfo{0x8000'0002, "STATUS_DATATYPE_MISALIGNMENT", 998},
    StatusInfo{0x8000'0005, "STATUS_BUFFER_OVERFLOW", 234},
    StatusInfo{0x8000'0006, "STATUS_NO_MORE_FILES", 18},
    StatusInfo{0x8000'001A, "STATUS_NO_MORE_ENTRIES", 259},
    StatusInfo{0xC000'0001, "STATUS_UNSUCCESSFUL", 31},
    StatusInfo{0xC000'0002, "STATUS_NOT_IMPLEMENTED", 1},
    StatusInfo{0xC000'0003, "STATUS_INVALID_INFO_CLASS", 87},
    StatusInfo{0xC000'0004, "STATUS_INFO_LENGTH_MISMATCH", 24},
    StatusInfo{0xC000'0005, "STATUS_ACCESS_VIOLATION", 998},
    StatusInfo{0xC000'0008, "STATUS_INVALID_HANDLE", 6},
    StatusInfo{0xC000'000B, "STATUS_INVALID_CID", 87},
    StatusInfo{0xC000'000D, "STATUS_INVALID_PARAMETER", 87},
    StatusInfo{0xC000'000F, "STATUS_NO_SUCH_FILE", 2},
    StatusInfo{0xC000'0010, "STATUS_INVALID_DEVICE_REQUEST", 1},
    StatusInfo{0xC000'0011, "STATUS_END_OF_FILE", 38},
    StatusInfo{0xC000'0017, "STATUS_NO_MEMORY", 8},
    StatusInfo{0xC000'0018, "STATUS_CONFLICTING_ADDRESSES", 487},
    StatusInfo{0xC000'0019, "STATUS_NOT_MAPPED_VIEW", 487},
    StatusInfo{0xC000'001F, "STATUS_INVALID_VIEW_SIZE", 5},
    StatusInfo{0xC000'0022, "STATUS_ACCESS_DENIED", 5},
    StatusInfo{0xC000'0023, "STATUS_BUFFER_TOO_SMALL", 122},
    StatusInfo{0xC000'0024, "STATUS_OBJECT_TYPE_MISMATCH", 6},
    StatusInfo{0xC000'002A, "STATUS_NOT_LOCKED", 158},
    StatusInfo{0xC000'0033, "STATUS_OBJECT_NAME_INVALID", 123},
    StatusInfo{0xC000'0034, "STATUS_OBJECT_NAME_NOT_FOUND", 2},
    StatusInfo{0xC000'0035, "STATUS_OBJECT_NAME_COLLISION", 183},
    StatusInfo{0xC000'0037, "STATUS_PORT_DISCONNECTED", 6},
    StatusInfo{0xC000'0039, "STATUS_OBJECT_PATH_INVALID", 161},
    StatusInfo{0xC000'003A, "STATUS_OBJECT_PATH_NOT_FOUND", 3},
    StatusInfo{0xC000'003B, "STATUS_OBJECT_PATH_SYNTAX_BAD", 161},
    StatusInfo{0xC000'0040, "STATUS_SECTION_TOO_BIG", 8},
    StatusInfo{0xC000'0041, "STATUS_PORT_CONNECTION_REFUSED", 5},
    StatusInfo{0xC000'0043, "STATUS_SHARING_VIOLATION", 32},
    StatusInfo{0xC000'0044, "STATUS_QUOTA_EXCEEDED", 1816},
    StatusInfo{0xC000'0045, "STATUS_INVALID_PAGE_PROTECTION", 87},
    StatusInfo{0xC000'0046, "STATUS_MUTANT_NOT_OWNED", 288},
    StatusInfo{0xC000'0047, "STATUS_SEMAPHORE_LIMIT_EXCEEDED", 298},
    StatusInfo{0xC000'004B, "STATUS_THREAD_IS_TERMINATING", 5},
    StatusInfo{0xC000'004E, "STATUS_SECTION_PROTECTION", 87},
    StatusInfo{0xC000'0054, "STATUS_FILE_LOCK_CONFLICT", 33},
    StatusInfo{0xC000'0055, "STATUS_LOCK_NOT_GRANTED", 33},
    StatusInfo{0xC000'0056, "STATUS_DELETE_PENDING", 5},
    StatusInfo{0xC000'0058, "STATUS_UNKNOWN_REVISION", 1305},
    StatusInfo{0xC000'005A, "STATUS_INVALID_OWNER", 1307},
    StatusInfo{0xC000'005C, "STATUS_NO_IMPERSONATION_TOKEN", 1309},
    StatusInfo{0xC000'005D, "STATUS_CANT_DISABLE_MANDATORY", 1310},
    StatusInfo{0xC000'0060, "STATUS_NO_SUCH_PRIVILEGE", 1313},
    StatusInfo{0xC000'0061, "STATUS_PRIVILEGE_NOT_HELD", 1314},
    StatusInfo{0xC000'0077, "STATUS_INVALID_ACL", 1336},
    StatusInfo{0xC000'0078, "STATUS_INVALID_SID", 1337},
    StatusInfo{0xC000'0079, "STATUS_INVALID_SECURITY_DESCR", 1338},
    StatusInfo{0xC000'007B, "STATUS_INVALID_IMAGE_FORMAT", 193},
    StatusInfo{0xC000'007C, "STATUS_NO_TOKEN", 1008},
    StatusInfo{0xC000'007F, "STATUS_DISK_FULL", 112},
    StatusInfo{0xC000'0096, "STATUS_PRIVILEGED_INSTRUCTION", 3221225622},
    StatusInfo{0xC000'009A, "STATUS_INSUFFICIENT_RESOURCES", 1450},
    StatusInfo{0xC000'00A5, "STATUS_BAD_IMPERSONATION_LEVEL", 1346},
    StatusInfo{0xC000'00A6, "STATUS_CANT_OPEN_ANONYMOUS", 1347},
    StatusInfo{0xC000'00A8, "STATUS_BAD_TOKEN_TYPE", 1349},
    StatusInfo{0xC000'00AB, "STATUS_INSTANCE_NOT_AVAILABLE", 231},
    StatusInfo{0xC000'00AC, "STATUS_PIPE_NOT_AVAILABLE", 231},
    StatusInfo{0xC000'00AD, "STATUS_INVALID_PIPE_STATE", 230},
    StatusInfo{0xC000'00AE, "STATUS_PIPE_BUSY", 231},
    StatusInfo{0xC000'00AF, "STATUS_ILLEGAL_FUNCTION", 1},
    StatusInfo{0xC000'00B0, "STATUS_PIPE_DISCONNECTED", 233},
    StatusInfo{0xC000'00B1, "STATUS_PIPE_CLOSING", 232},
    StatusInfo{0xC000'00B2, "STATUS_PIPE_CONNECTED", 535},
    StatusInfo{0xC000'00B3, "STATUS_PIPE_LISTENING", 536},
    StatusInfo{0xC000'00B4, "STATUS_INVALID_READ_MODE", 230},
    StatusInfo{0xC000'00B5, "STATUS_IO_TIMEOUT", 121},
    StatusInfo{0xC000'00BA, "STATUS_FILE_IS_A_DIRECTORY", 5},
    StatusInfo{0xC000'00BB, "STATUS_NOT_SUPPORTED", 50},
    StatusInfo{0xC000'00CB, "STATUS_BAD_DEVICE_TYPE", 66},
    StatusInfo{0xC000'00D4, "STATUS_NOT_SAME_DEVICE", 17},
    StatusInfo{0xC000'00D5, "STATUS_FILE_RENAMED", 5},
    StatusInfo{0xC000'00D7, "STATUS_NO_SECURITY_ON_OBJECT", 1350},
    StatusInfo{0xC000'00D9, "STATUS_PIPE_EMPTY", 232},
    StatusInfo{0xC000'0101, "STATUS_DIRECTORY_NOT_EMPTY", 145},
    StatusInfo{0xC000'0103, "STATUS_NOT_A_DIRECTORY", 267},
    StatusInfo{0xC000'0106, "STATUS_NAME_TOO_LONG", 206},
    StatusInfo{0xC000'010A, "STATUS_PROCESS_IS_TERMINATING", 5},
    StatusInfo{0xC000'010D, "STATUS_CANNOT_IMPERSONATE", 1368},
    StatusInfo{0xC000'011E, "STATUS_MAPPED_FILE_SIZE_ZERO", 1006},
    StatusInfo{0xC000'011F, "STATUS_TOO_MANY_OPENED_FILES", 4},
    StatusInfo{0xC000'0120, "STATUS_CANCELLED", 995},
    StatusInfo{0xC000'0121, "STATUS_CANNOT_DELETE", 5},
    StatusInfo{0xC000'0123, "STATUS_FILE_DELETED", 5},
    StatusInfo{0xC000'0128, "STATUS_FILE_CLOSED", 6},
    StatusInfo{0xC000'012A, "STATUS_THREAD_NOT_IN_PROCESS", 566},
    StatusInfo{0xC000'012B, "STATUS_TOKEN_ALREADY_IN_USE", 1375},
    StatusInfo{0xC000'012D, "STATUS_COMMITMENT_LIMIT", 1455},
    StatusInfo{0xC000'0135, "STATUS_DLL_NOT_FOUND", 126},
    StatusInfo{0xC000'014B, "STATUS_PIPE_BROKEN", 109},
    StatusInfo{0xC000'01AC, "STATUS_NOT_SAME_OBJECT", 1656},
    StatusInfo{0xC000'0225, "STATUS_NOT_FOUND", 1168},
    StatusInfo{0xC000'0235, "STATUS_HANDLE_NOT_CLOSABLE", 6},
    StatusInfo{0xC000'0238, "STATUS_ADDRESS_ALREADY_ASSOCIATED", 1227},
    StatusInfo{0xC000'0243, "STATUS_USER_MAPPED_FILE", 1224},
    StatusInfo{0xC000'0353, "STATUS_PORT_NOT_SET", 642},
    StatusInfo{0xC000'0354, "STATUS_DEBUGGER_INACTIVE", 1284},
    StatusInfo{0xC000'0446, "STATUS_INVALID_LABEL", 1299},
};

constexpr std::uint32_t messageNotFound = 317; // ERROR_MR_MID_NOT_FOUND

} // namespace

std::span<const StatusInfo> statuses() { return all; }

std::uint32_t errorOf(std::uint32_t status) {
    constexpr std::uint32_t customer = 0x2000'0000, kindOfStatus = 0xF000'0000, wrapped = 0xD000'0000,
                            unwrapped = 0xC000'0000, facility = 0xFFFF'0000, win32Facility = 0x8007'0000,
                            errorFacility = 0xC001'0000;
    if ((status & customer) != 0) // not Microsoft's: it is handed on as it is
        return status;
    if ((status & kindOfStatus) == wrapped)
        status = (status & ~kindOfStatus) | unwrapped;
    for (const StatusInfo& info : all)
        if (info.status == status)
            return info.error;
    if (const auto error = unnamedError(status))
        return *error;
    const bool holdsError = (status & facility) == errorFacility || (status & facility) == win32Facility;
    return holdsError ? status & ~facility : messageNotFound;
}

} // namespace handlelab
