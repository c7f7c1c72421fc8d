// SPDX-License-Identifier: GPL-3.0-or-later
// The families of calls. A new family is one line here and one in calls.cpp.
#pragma once

#include "core/calls/call.h"

namespace handlelab {

std::vector<CallDescription> eventCalls();
std::vector<CallDescription> mutexCalls();
std::vector<CallDescription> semaphoreCalls();
std::vector<CallDescription> fileCalls();
std::vector<CallDescription> fileMappingCalls();
std::vector<CallDescription> threadCalls();
std::vector<CallDescription> processCalls();
std::vector<CallDescription> handleCalls();
std::vector<CallDescription> waitCalls();
std::vector<CallDescription> askCalls();
std::vector<CallDescription> timerCalls();
std::vector<CallDescription> multipleWaitCalls();
std::vector<CallDescription> memoryNotificationCalls();
std::vector<CallDescription> viewCalls();
std::vector<CallDescription> memoryCalls();
std::vector<CallDescription> completionPortCalls();
std::vector<CallDescription> fileIoCalls();
std::vector<CallDescription> filePositionCalls();
std::vector<CallDescription> fileEndCalls();
std::vector<CallDescription> fileFactCalls();
std::vector<CallDescription> fileLockCalls();
std::vector<CallDescription> fileNameCalls();
std::vector<CallDescription> folderCalls();
std::vector<CallDescription> pipeCalls();
std::vector<CallDescription> namedPipeCalls();
std::vector<CallDescription> pipeStateCalls();
std::vector<CallDescription> pipeDialogueCalls();
std::vector<CallDescription> overlappedCalls();
std::vector<CallDescription> mailslotCalls();
std::vector<CallDescription> socketCalls();
std::vector<CallDescription> socketConnectionCalls();
std::vector<CallDescription> consoleCalls();
std::vector<CallDescription> changeNotificationCalls();
std::vector<CallDescription> findFileCalls();
std::vector<CallDescription> heapCalls();
std::vector<CallDescription> moduleCalls();
std::vector<CallDescription> eventLogCalls();
std::vector<CallDescription> updateResourceCalls();
std::vector<CallDescription> userObjectCalls();
std::vector<CallDescription> registryCalls();
std::vector<CallDescription> privateNamespaceCalls();
std::vector<CallDescription> nativeCalls();
std::vector<CallDescription> systemInformationCalls();
std::vector<CallDescription> securityInfoCalls();
std::vector<CallDescription> tokenCalls();
std::vector<CallDescription> windowStationCalls();
std::vector<CallDescription> jobCalls();
std::vector<CallDescription> snapshotCalls();
std::vector<CallDescription> processStateCalls();

} // namespace handlelab
