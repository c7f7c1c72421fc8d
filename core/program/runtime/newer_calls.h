// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that MinGW's headers do not declare yet, taken from the system's libraries by name.
#pragma once

#include "turn.h"

#ifdef __MINGW32__
inline BOOL CompareObjectHandles(HANDLE first, HANDLE second) {
    using Compare = BOOL(WINAPI*)(HANDLE, HANDLE);
    static const auto compare = reinterpret_cast<Compare>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "CompareObjectHandles")));
    return compare(first, second);
}
#endif
