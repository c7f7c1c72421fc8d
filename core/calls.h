// SPDX-License-Identifier: GPL-3.0-or-later
// The families of calls. A new family is one line here, one in calls.cpp and one in CMakeLists.txt.
#pragma once

#include "call.h"

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

} // namespace handlelab
