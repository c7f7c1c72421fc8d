// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the few calls that other parts of the program mean by name. A call's description takes its
// name from here, so that a slip of the pen does not compile; no name of a call is written anywhere else.
#pragma once

#include <string_view>

namespace handlelab::knownCall {

inline constexpr std::string_view closeHandle = "CloseHandle", createEvent = "CreateEvent",
                                  createFile = "CreateFile", createPipe = "CreatePipe",
                                  createProcess = "CreateProcess", deleteFile = "DeleteFile",
                                  duplicateHandle = "DuplicateHandle", exitProcess = "ExitProcess",
                                  exitThread = "ExitThread", getCurrentProcess = "GetCurrentProcess",
                                  getCurrentProcessId = "GetCurrentProcessId",
                                  getCurrentThread = "GetCurrentThread",
                                  getProcessWindowStation = "GetProcessWindowStation",
                                  getThreadDesktop = "GetThreadDesktop";

} // namespace handlelab::knownCall
