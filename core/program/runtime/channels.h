// SPDX-License-Identifier: GPL-3.0-or-later
// How a value gets from one program to another by command line or environment, and between C's types.
#pragma once

#include "constants.h"
#include "turn.h"

#include <initializer_list>
#include <vector>

namespace lesson {

inline HANDLE asHandle(ULONGLONG number) { return reinterpret_cast<HANDLE>(static_cast<ULONG_PTR>(number)); }
inline DWORD asNumber(HANDLE handle) { return HandleToULong(handle); }
/// The handle value of a table's entry, where the lesson writes it as a number; the two low bits mean
/// nothing.
inline HANDLE entry(ULONGLONG index, ULONGLONG lowBits = 0) {
    return asHandle(tableBase + 4 * index + lowBits);
}

/// Into a field of a structure that holds its characters itself; what is too long is cut.
template <int size>
void copyText(wchar_t (&field)[size], const std::wstring& text) {
    lstrcpynW(field, text.c_str(), size);
}

inline std::wstring asText(HANDLE handle) { return std::to_wstring(reinterpret_cast<ULONG_PTR>(handle)); }
inline std::wstring asText(ULONGLONG number) { return std::to_wstring(number); }

/// The number behind " name=" on this program's command line; 0 when it is not there.
inline ULONGLONG fromCommandLine(const std::wstring& name) {
    const std::wstring line = GetCommandLineW();
    const std::size_t at = line.rfind(L" " + name + L"=");
    return at == std::wstring::npos ? 0 : std::wcstoull(line.c_str() + at + name.size() + 2, nullptr, 10);
}
inline ULONGLONG fromEnvironment(const wchar_t* name) {
    wchar_t text[32] = {};
    GetEnvironmentVariableW(name, text, 32);
    return std::wcstoull(text, nullptr, 10);
}

/// A thread that the lesson gives no calls.
inline DWORD WINAPI idleThread(void*) {
    Sleep(INFINITE);
    return 0;
}

/// What CreateProcess is told besides its arguments: a list of handles to inherit, another parent, jobs,
/// standard handles.
class Startup {
  public:
    Startup() { m_info.StartupInfo.cb = sizeof m_info; }
    ~Startup() {
        if (m_info.lpAttributeList)
            DeleteProcThreadAttributeList(m_info.lpAttributeList);
    }
    Startup(const Startup&) = delete;
    Startup& operator=(const Startup&) = delete;

    void inherit(std::initializer_list<HANDLE> handles) {
        m_handles.assign(handles);
        set(PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_handles.data(), m_handles.size() * sizeof(HANDLE));
    }
    void parent(HANDLE process) {
        m_parent = process;
        set(PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &m_parent, sizeof m_parent);
    }
    void jobs(std::initializer_list<HANDLE> handles) {
        m_jobs.assign(handles);
        set(ProcThreadAttributeValue(13, FALSE, TRUE, FALSE), m_jobs.data(), m_jobs.size() * sizeof(HANDLE));
    }
    void standardHandles(HANDLE input, HANDLE output, HANDLE errors) {
        m_info.StartupInfo.dwFlags |= STARTF_USESTDHANDLES;
        m_info.StartupInfo.hStdInput = input;
        m_info.StartupInfo.hStdOutput = output;
        m_info.StartupInfo.hStdError = errors;
    }
    [[nodiscard]] STARTUPINFOW* get() { return &m_info.StartupInfo; }

  private:
    void set(DWORD_PTR attribute, void* value, SIZE_T bytes) {
        if (!m_info.lpAttributeList) {
            SIZE_T size = 0;
            InitializeProcThreadAttributeList(nullptr, 3, 0, &size);
            m_memory.resize(size);
            m_info.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data());
            InitializeProcThreadAttributeList(m_info.lpAttributeList, 3, 0, &size);
        }
        UpdateProcThreadAttribute(m_info.lpAttributeList, 0, attribute, value, bytes, nullptr, nullptr);
    }

    STARTUPINFOEXW m_info = {};
    std::vector<char> m_memory;
    std::vector<HANDLE> m_handles, m_jobs;
    HANDLE m_parent = nullptr;
};

} // namespace lesson
