// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of files, devices, pipes and what lives beside the table.
#include "core/win32/constants.h"

#include <array>

namespace handlelab {

namespace {

using F = ConstantFamily;

constexpr std::array all{
    Constant{"FILE_FLAG_DELETE_ON_CLOSE", 0x0400'0000, F::fileFlags},
    Constant{"FILE_FLAG_OVERLAPPED", 0x4000'0000, F::fileFlags},
    Constant{"SECURITY_SQOS_PRESENT", 0x10'0000, F::fileFlags},
    Constant{"SECURITY_ANONYMOUS", 0, F::fileFlags},
    Constant{"SECURITY_IDENTIFICATION", 0x1'0000, F::fileFlags},
    Constant{"SECURITY_IMPERSONATION", 0x2'0000, F::fileFlags},
    Constant{"SECURITY_DELEGATION", 0x3'0000, F::fileFlags},
    Constant{"SECURITY_CONTEXT_TRACKING", 0x4'0000, F::fileFlags},
    Constant{"SECURITY_EFFECTIVE_ONLY", 0x8'0000, F::fileFlags},
    Constant{"FILE_BEGIN", 0, F::other},
    Constant{"FILE_CURRENT", 1, F::other},
    Constant{"FILE_END", 2, F::other},
    Constant{"MOVEFILE_REPLACE_EXISTING", 1, F::moveFlags},
    Constant{"MOVEFILE_COPY_ALLOWED", 2, F::moveFlags},
    Constant{"MOVEFILE_WRITE_THROUGH", 8, F::moveFlags},
    Constant{"LOCKFILE_FAIL_IMMEDIATELY", 1, F::lockFlags},
    Constant{"LOCKFILE_EXCLUSIVE_LOCK", 2, F::lockFlags},
    Constant{"FILE_NAME_NORMALIZED", 0, F::pathFlags},
    Constant{"VOLUME_NAME_DOS", 0, F::pathFlags},
    Constant{"VOLUME_NAME_NT", 2, F::pathFlags},
    Constant{"VOLUME_NAME_NONE", 4, F::pathFlags},
    Constant{"FILE_NAME_OPENED", 8, F::pathFlags},
    Constant{"INVALID_FILE_SIZE", 0xFFFF'FFFF, F::other},
    Constant{"INVALID_FILE_ATTRIBUTES", 0xFFFF'FFFF, F::other},
    Constant{"INVALID_SET_FILE_POINTER", 0xFFFF'FFFF, F::other},
    Constant{"PIPE_ACCESS_INBOUND", 1, F::pipeOpenMode},
    Constant{"PIPE_ACCESS_OUTBOUND", 2, F::pipeOpenMode},
    Constant{"PIPE_ACCESS_DUPLEX", 3, F::pipeOpenMode},
    Constant{"FILE_FLAG_FIRST_PIPE_INSTANCE", 0x8'0000, F::pipeOpenMode},
    Constant{"PIPE_TYPE_BYTE", 0, F::pipeMode},
    Constant{"PIPE_TYPE_MESSAGE", 4, F::pipeMode},
    Constant{"PIPE_READMODE_BYTE", 0, F::pipeMode},
    Constant{"PIPE_READMODE_MESSAGE", 2, F::pipeMode},
    Constant{"PIPE_WAIT", 0, F::pipeMode},
    Constant{"PIPE_NOWAIT", 1, F::pipeMode},
    Constant{"PIPE_UNLIMITED_INSTANCES", 255, F::other},
    Constant{"PIPE_CLIENT_END", 0, F::other},
    Constant{"PIPE_SERVER_END", 1, F::other},
    Constant{"NMPWAIT_USE_DEFAULT_WAIT", 0, F::other},
    Constant{"NMPWAIT_NOWAIT", 1, F::other},
    Constant{"NMPWAIT_WAIT_FOREVER", 0xFFFF'FFFF, F::other},
    Constant{"MAILSLOT_WAIT_FOREVER", 0xFFFF'FFFF, F::other},
    Constant{"MAILSLOT_NO_MESSAGE", 0xFFFF'FFFF, F::other},
    Constant{"FILE_NOTIFY_CHANGE_FILE_NAME", 0x1, F::notifyFilter},
    Constant{"FILE_NOTIFY_CHANGE_DIR_NAME", 0x2, F::notifyFilter},
    Constant{"FILE_NOTIFY_CHANGE_ATTRIBUTES", 0x4, F::notifyFilter},
    Constant{"FILE_NOTIFY_CHANGE_SIZE", 0x8, F::notifyFilter},
    Constant{"FILE_NOTIFY_CHANGE_LAST_WRITE", 0x10, F::notifyFilter},
    Constant{"FILE_NOTIFY_CHANGE_SECURITY", 0x100, F::notifyFilter},
    Constant{"STD_INPUT_HANDLE", 0xFFFF'FFF6, F::standardDevice},
    Constant{"STD_OUTPUT_HANDLE", 0xFFFF'FFF5, F::standardDevice},
    Constant{"STD_ERROR_HANDLE", 0xFFFF'FFF4, F::standardDevice},
    Constant{"CONSOLE_TEXTMODE_BUFFER", 1, F::other},
    Constant{"AF_INET", 2, F::other},
    Constant{"SOCK_STREAM", 1, F::socketKind},
    Constant{"SOCK_DGRAM", 2, F::socketKind},
    Constant{"IPPROTO_TCP", 6, F::other},
    Constant{"WSA_FLAG_OVERLAPPED", 0x01, F::other},
    Constant{"WSA_FLAG_NO_HANDLE_INHERIT", 0x80, F::other},
    Constant{"SOMAXCONN", 0x7FFF'FFFF, F::other},
    Constant{"INVALID_SOCKET", ~0ull, F::other},
    Constant{"SOCKET_ERROR", 0xFFFF'FFFF, F::other},
    Constant{"HKEY_CLASSES_ROOT", 0xFFFF'FFFF'8000'0000, F::other},
    Constant{"HKEY_CURRENT_USER", 0xFFFF'FFFF'8000'0001, F::other},
    Constant{"HKEY_LOCAL_MACHINE", 0xFFFF'FFFF'8000'0002, F::other},
    Constant{"HKEY_USERS", 0xFFFF'FFFF'8000'0003, F::other},
    Constant{"REG_CREATED_NEW_KEY", 1, F::other},
    Constant{"REG_OPENED_EXISTING_KEY", 2, F::other},
    Constant{"WM_NULL", 0x0, F::other},
    Constant{"WM_CLOSE", 0x10, F::other},
    Constant{"WS_OVERLAPPEDWINDOW", 0xCF'0000, F::other},
    Constant{"PS_SOLID", 0, F::other},
    Constant{"OBJ_PEN", 1, F::other},
    Constant{"OBJ_BRUSH", 2, F::other},
};

} // namespace

std::span<const Constant> deviceConstants() { return all; }

} // namespace handlelab
