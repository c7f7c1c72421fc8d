// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that MinGW's headers do not declare yet, taken from the system's libraries by name.
#pragma once

#include "turn.h"

#ifdef __MINGW32__
namespace lesson {
using CompareHandles = BOOL(WINAPI*)(HANDLE, HANDLE);
inline const auto compareHandles = reinterpret_cast<CompareHandles>(
    reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "CompareObjectHandles")));
} // namespace lesson

inline BOOL CompareObjectHandles(HANDLE first, HANDLE second) {
    return lesson::compareHandles(first, second);
}
#endif
