// SPDX-License-Identifier: GPL-3.0-or-later
// Names and errors: win32-semantics section 0.1.
#include "core/win32/ntstatus.h"

#include "core/win32/constants.h"

#include <array>

namespace handlelab {

namespace {

/// ERROR_OBJECT_NAME_EXISTS: it is the functions that create by name which make ERROR_ALREADY_EXISTS of this
/// success, not the table of errors.
constexpr std::uint32_t nameExists = 698;

constexpr std::array all{
    StatusInfo{status::success, "STATUS_SUCCESS", error::success},
    StatusInfo{status::objectNameExists, "STATUS_OBJECT_NAME_EXISTS", nameExists},
    StatusInfo{status::invalidHandle, "STATUS_INVALID_HANDLE", error::invalidHandle},
    StatusInfo{status::invalidCid, "STATUS_INVALID_CID", error::invalidParameter},
    StatusInfo{status::invalidParameter, "STATUS_INVALID_PARAMETER", error::invalidParameter},
    StatusInfo{status::accessDenied, "STATUS_ACCESS_DENIED", error::accessDenied},
    StatusInfo{status::objectTypeMismatch, "STATUS_OBJECT_TYPE_MISMATCH", error::invalidHandle},
    StatusInfo{status::objectNameNotFound, "STATUS_OBJECT_NAME_NOT_FOUND", error::fileNotFound},
    StatusInfo{status::objectNameCollision, "STATUS_OBJECT_NAME_COLLISION", error::alreadyExists},
    StatusInfo{status::objectPathNotFound, "STATUS_OBJECT_PATH_NOT_FOUND", error::pathNotFound},
    StatusInfo{status::objectPathSyntaxBad, "STATUS_OBJECT_PATH_SYNTAX_BAD", error::badPathname},
    StatusInfo{status::mutantNotOwned, "STATUS_MUTANT_NOT_OWNED", error::notOwner},
    StatusInfo{status::semaphoreLimitExceeded, "STATUS_SEMAPHORE_LIMIT_EXCEEDED", error::tooManyPosts},
    StatusInfo{status::privilegeNotHeld, "STATUS_PRIVILEGE_NOT_HELD", error::privilegeNotHeld},
    StatusInfo{status::insufficientResources, "STATUS_INSUFFICIENT_RESOURCES", error::noSystemResources},
    StatusInfo{status::processIsTerminating, "STATUS_PROCESS_IS_TERMINATING", error::accessDenied},
    StatusInfo{status::notSameObject, "STATUS_NOT_SAME_OBJECT", error::notSameObject},
    StatusInfo{status::handleNotClosable, "STATUS_HANDLE_NOT_CLOSABLE", error::invalidHandle},
};

constexpr std::uint32_t messageNotFound = 317; // ERROR_MR_MID_NOT_FOUND

} // namespace

std::span<const StatusInfo> statuses() { return all; }

std::uint32_t errorOf(std::uint32_t status) {
    for (const StatusInfo& info : all)
        if (info.status == status)
            return info.error;
    return messageNotFound;
}

} // namespace handlelab
