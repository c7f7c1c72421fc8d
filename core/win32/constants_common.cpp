// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/win32/constants.h"

#include <array>

namespace handlelab {

namespace {

using F = ConstantFamily;

constexpr std::array fixed{
    Constant{"TRUE", 1, F::boolean},
    Constant{"FALSE", 0, F::boolean},
    Constant{"NULL", 0, F::other},
    Constant{"INVALID_HANDLE_VALUE", ~0ull, F::other},
    Constant{"INFINITE", 0xFFFFFFFF, F::timeout},
    Constant{"STILL_ACTIVE", 259, F::other},
    Constant{"MAX_PATH", 260, F::other},
    Constant{"HANDLE_FLAG_INHERIT", 1, F::handleFlags},
    Constant{"HANDLE_FLAG_PROTECT_FROM_CLOSE", 2, F::handleFlags},
    Constant{"DUPLICATE_CLOSE_SOURCE", 1, F::duplicateOptions},
    Constant{"DUPLICATE_SAME_ACCESS", 2, F::duplicateOptions},
    Constant{"CREATE_NEW", 1, F::creationDisposition},
    Constant{"CREATE_ALWAYS", 2, F::creationDisposition},
    Constant{"OPEN_EXISTING", 3, F::creationDisposition},
    Constant{"OPEN_ALWAYS", 4, F::creationDisposition},
    Constant{"TRUNCATE_EXISTING", 5, F::creationDisposition},
    Constant{"FILE_SHARE_READ", 1, F::shareMode},
    Constant{"FILE_SHARE_WRITE", 2, F::shareMode},
    Constant{"FILE_SHARE_DELETE", 4, F::shareMode},
    Constant{"FILE_ATTRIBUTE_NORMAL", 0x80, F::fileFlags},
    Constant{"FILE_FLAG_BACKUP_SEMANTICS", 0x2000000, F::fileFlags},
    Constant{"PAGE_NOACCESS", 0x01, F::pageProtection},
    Constant{"PAGE_READONLY", 0x02, F::pageProtection},
    Constant{"PAGE_READWRITE", 0x04, F::pageProtection},
    Constant{"PAGE_WRITECOPY", 0x08, F::pageProtection},
    Constant{"PAGE_EXECUTE", 0x10, F::pageProtection},
    Constant{"PAGE_EXECUTE_READ", 0x20, F::pageProtection},
    Constant{"PAGE_EXECUTE_READWRITE", 0x40, F::pageProtection},
    Constant{"PAGE_EXECUTE_WRITECOPY", 0x80, F::pageProtection},
    Constant{"FILE_MAP_COPY", 0x1, F::mapAccess},
    Constant{"FILE_MAP_EXECUTE", 0x20, F::mapAccess},
    Constant{"SECTION_MAP_WRITE", 0x2, F::mapAccess},
    Constant{"SECTION_MAP_READ", 0x4, F::mapAccess},
    Constant{"SECTION_ALL_ACCESS", 0xF001F, F::mapAccess},
    Constant{"CREATE_SUSPENDED", 4, F::threadFlags},
    Constant{"CREATE_NEW_CONSOLE", 0x10, F::threadFlags},
    Constant{"WAIT_OBJECT_0", 0, F::waitResult},
    Constant{"WAIT_ABANDONED", 0x80, F::waitResult},
    Constant{"WAIT_ABANDONED_0", 0x80, F::waitResult},
    Constant{"WAIT_TIMEOUT", 258, F::waitResult},
    Constant{"WAIT_FAILED", 0xFFFFFFFF, F::waitResult},
};

} // namespace

std::span<const Constant> commonConstants() { return fixed; }

bool joinsBits(ConstantFamily family) {
    using enum ConstantFamily;
    switch (family) {
    case accessRight:
    case handleFlags:
    case duplicateOptions:
    case shareMode:
    case fileFlags:
    case threadFlags:
    case mapAccess:
    case eventFlags:
    case mutexFlags:
    case timerFlags:
    case pipeOpenMode:
    case pipeMode:
    case notifyFilter:
    case snapshotFlags:
    case jobLimit:
    case securityInformation:
    case moveFlags:
    case lockFlags:
    case pathFlags:
        return true;
    case none:
    case boolean:
    case creationDisposition:
    case pageProtection:
    case timeout:
    case waitResult:
    case error:
    case ntstatus:
    case standardDevice:
    case moduleFlags:
    case socketKind:
    case mitigation:
    case tokenType:
    case impersonationLevel:
    case namespaceFlags:
    case tokenFlags:
    case stationFlags:
    case objectInformation:
    case systemInformation:
    case memoryNotification:
    case objectFamily:
    case other:
        return false;
    }
    return false;
}

} // namespace handlelab
