// SPDX-License-Identifier: GPL-3.0-or-later
// What a running system says about handles and objects. Nothing here changes the state of an object; a handle
// opened on the way is closed again.
#pragma once

#include "turn.h"

#include <winternl.h>

namespace lesson {

/// What NtQueryObject tells about the object and the entry behind a handle.
struct ObjectInformation {
    ULONG Attributes = 0;
    ACCESS_MASK GrantedAccess = 0;
    ULONG HandleCount = 0, PointerCount = 0;
    ULONG Reserved[10] = {};
};

template <class Function>
Function fromNtdll(const char* name) {
    return reinterpret_cast<Function>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), name)));
}

using NtQuery = LONG(WINAPI*)(HANDLE, int, void*, ULONG, ULONG*);
// Found before main, because finding them later could open handles in the middle of a lesson.
inline const NtQuery queryObject = fromNtdll<NtQuery>("NtQueryObject");
inline const NtQuery queryEvent = fromNtdll<NtQuery>("NtQueryEvent");
inline const NtQuery queryMutex = fromNtdll<NtQuery>("NtQueryMutant");
inline const NtQuery querySemaphore = fromNtdll<NtQuery>("NtQuerySemaphore");

inline ObjectInformation informationOf(HANDLE handle) {
    ObjectInformation facts;
    queryObject(handle, 0, &facts, sizeof facts, nullptr);
    return facts;
}

inline ULONG handleCount(HANDLE handle) { return informationOf(handle).HandleCount; }
inline ACCESS_MASK grantedAccess(HANDLE handle) { return informationOf(handle).GrantedAccess; }

/// Whether the value leads to an entry at all.
inline bool isOpen(HANDLE handle) {
    DWORD flags = 0;
    return GetHandleInformation(handle, &flags) != FALSE;
}

/// Whether the variable holds a handle value that leads nowhere.
inline bool isStale(HANDLE handle) { return Turn::isHandle(handle) && !isOpen(handle); }

inline bool isProtected(HANDLE handle) {
    DWORD flags = 0;
    return GetHandleInformation(handle, &flags) && (flags & HANDLE_FLAG_PROTECT_FROM_CLOSE) != 0;
}

inline bool isInherited(HANDLE handle) {
    DWORD flags = 0;
    return GetHandleInformation(handle, &flags) && (flags & HANDLE_FLAG_INHERIT) != 0;
}

/// The books' count of a process or thread object: its handles, and one more while it runs.
inline ULONG usageCount(HANDLE processOrThread) {
    return handleCount(processOrThread) + (WaitForSingleObject(processOrThread, 0) == WAIT_TIMEOUT ? 1 : 0);
}

inline DWORD exitCodeOf(HANDLE processOrThread) {
    DWORD code = 0;
    if (!GetExitCodeProcess(processOrThread, &code))
        GetExitCodeThread(processOrThread, &code);
    return code;
}

/// One of the two LONGs that the state of a synchronization object begins with; 0 when it may not be asked.
inline LONG stateWord(NtQuery query, HANDLE handle, int word) {
    LONG words[2] = {};
    return query(handle, 0, words, sizeof words, nullptr) < 0 ? 0 : words[word];
}

inline bool isSignaledEvent(HANDLE handle) { return stateWord(queryEvent, handle, 1) != 0; }
inline bool isFreeMutex(HANDLE handle) { return stateWord(queryMutex, handle, 0) > 0; }
inline bool isSignaledSemaphore(HANDLE handle) { return stateWord(querySemaphore, handle, 0) > 0; }
inline bool hasEnded(HANDLE processOrThread) {
    return WaitForSingleObject(processOrThread, 0) == WAIT_OBJECT_0;
}

/// The name the kernel gives to the object's type: "Event", "Mutant".
inline std::string typeOf(HANDLE handle) {
    struct {
        UNICODE_STRING name;
        BYTE rest[1024];
    } type = {};
    if (queryObject(handle, 2, &type, sizeof type, nullptr) < 0)
        return {};
    return std::string(type.name.Buffer, type.name.Buffer + type.name.Length / sizeof(wchar_t));
}

/// Whether an object of any kind has the name. Opening it as an event fails with 2 only when nobody has it.
inline bool nameExists(const wchar_t* name) {
    if (const HANDLE event = OpenEventW(SYNCHRONIZE, FALSE, name)) {
        CloseHandle(event);
        return true;
    }
    const DWORD error = GetLastError();
    return error == ERROR_INVALID_HANDLE || error == ERROR_ACCESS_DENIED;
}

/// The lesson's handles that are open in this process.
inline ULONG openHandles() {
    ULONG count = 0;
    for (ULONG_PTR value = tableBase + 4; value < tableBase + 0x2000; value += 4)
        count += isOpen(reinterpret_cast<HANDLE>(value)) ? 1 : 0;
    return count;
}

/// Reports the entry a new handle stands for.
inline void reportEntry(unsigned step, const char* variable, HANDLE handle) {
    const ObjectInformation facts = informationOf(handle);
    DWORD flags = 0;
    GetHandleInformation(handle, &flags);
    fact("after step %u %s: granted 0x%08lX, flags %lu, handles %lu", step, variable, facts.GrantedAccess,
         flags, facts.HandleCount);
}

} // namespace lesson
