// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that MinGW's headers do not declare yet, taken from the system's libraries by name.
#pragma once

#include "turn.h"

namespace lesson {
template <class Function>
Function fromModule(const wchar_t* module, const char* name) {
    return reinterpret_cast<Function>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(module), name)));
}
using CompareHandles = BOOL(WINAPI*)(HANDLE, HANDLE);
using SetNativeEvent = LONG(WINAPI*)(HANDLE, LONG*);
using OnHandle = LONG(WINAPI*)(HANDLE);
// Found before main, because finding them later could open handles in the middle of a lesson.
inline const auto compareHandles = fromModule<CompareHandles>(L"kernelbase.dll", "CompareObjectHandles");
inline const auto setNativeEvent = fromModule<SetNativeEvent>(L"ntdll.dll", "NtSetEvent");
inline const auto makePermanent = fromModule<OnHandle>(L"ntdll.dll", "NtMakePermanentObject");
inline const auto makeTemporary = fromModule<OnHandle>(L"ntdll.dll", "NtMakeTemporaryObject");
} // namespace lesson

#ifdef __MINGW32__
inline BOOL CompareObjectHandles(HANDLE first, HANDLE second) {
    return lesson::compareHandles(first, second);
}
#endif

// Native calls that no header declares.
inline LONG NtSetEvent(HANDLE event, LONG* previousState) {
    return lesson::setNativeEvent(event, previousState);
}
inline LONG NtMakePermanentObject(HANDLE handle) {
    return lesson::makePermanent ? lesson::makePermanent(handle) : static_cast<LONG>(0xC0000002);
}
inline LONG NtMakeTemporaryObject(HANDLE handle) {
    return lesson::makeTemporary ? lesson::makeTemporary(handle) : static_cast<LONG>(0xC0000002);
}
