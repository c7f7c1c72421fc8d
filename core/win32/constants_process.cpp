// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of processes, jobs and snapshots.
#include "core/win32/constants.h"

#include <array>

namespace handlelab {

namespace {

using F = ConstantFamily;

constexpr std::array processFamily{
    Constant{"DEBUG_PROCESS", 1, F::threadFlags},
    Constant{"DEBUG_ONLY_THIS_PROCESS", 2, F::threadFlags},
    Constant{"EXTENDED_STARTUPINFO_PRESENT", 0x80000, F::threadFlags},
    Constant{"DETACHED_PROCESS", 8, F::threadFlags},
    Constant{"CREATE_NO_WINDOW", 0x8000000, F::threadFlags},
    Constant{"CREATE_BREAKAWAY_FROM_JOB", 0x1000000, F::threadFlags},
    Constant{"TH32CS_SNAPHEAPLIST", 1, F::snapshotFlags},
    Constant{"TH32CS_SNAPPROCESS", 2, F::snapshotFlags},
    Constant{"TH32CS_SNAPTHREAD", 4, F::snapshotFlags},
    Constant{"TH32CS_SNAPMODULE", 8, F::snapshotFlags},
    Constant{"TH32CS_SNAPALL", 0xF, F::snapshotFlags},
    Constant{"TH32CS_INHERIT", 0x80000000, F::snapshotFlags},
    Constant{"ProcessStrictHandleCheckPolicy", 3, F::mitigation},
    Constant{"JobObjectBasicLimitInformation", 2, F::jobLimit},
    Constant{"JobObjectExtendedLimitInformation", 9, F::jobLimit},
    Constant{"JobObjectAssociateCompletionPortInformation", 7, F::jobLimit},
    Constant{"JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE", 0x2000, F::jobLimit},
    Constant{"JOB_OBJECT_LIMIT_BREAKAWAY_OK", 0x800, F::jobLimit},
    Constant{"JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK", 0x1000, F::jobLimit},
    Constant{"JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION", 0x400, F::jobLimit},
    Constant{"JOB_OBJECT_MSG_ACTIVE_PROCESS_ZERO", 4, F::other},
    Constant{"JOB_OBJECT_MSG_NEW_PROCESS", 6, F::other},
    Constant{"JOB_OBJECT_MSG_EXIT_PROCESS", 7, F::other},
    Constant{"JOB_OBJECT_MSG_ABNORMAL_EXIT_PROCESS", 8, F::other},
    Constant{"STARTF_USESHOWWINDOW", 1, F::other},
    Constant{"STARTF_USESTDHANDLES", 0x100, F::other},
    Constant{"THREAD_PRIORITY_IDLE", ~0ull - 14, F::other},
    Constant{"THREAD_PRIORITY_LOWEST", ~0ull - 1, F::other},
    Constant{"THREAD_PRIORITY_BELOW_NORMAL", ~0ull, F::other},
    Constant{"THREAD_PRIORITY_NORMAL", 0, F::other},
    Constant{"THREAD_PRIORITY_ABOVE_NORMAL", 1, F::other},
    Constant{"THREAD_PRIORITY_HIGHEST", 2, F::other},
    Constant{"THREAD_PRIORITY_TIME_CRITICAL", 15, F::other},
};

} // namespace

std::span<const Constant> processConstants() { return processFamily; }

} // namespace handlelab
