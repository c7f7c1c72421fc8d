// SPDX-License-Identifier: GPL-3.0-or-later
// How a value gets from one program to another by command line or environment, and between C's types.
#pragma once

#include "turn.h"

#include <sddl.h>

namespace lesson {

inline HANDLE asHandle(ULONGLONG number) { return reinterpret_cast<HANDLE>(static_cast<ULONG_PTR>(number)); }
inline DWORD asNumber(HANDLE handle) { return HandleToULong(handle); }
/// The handle value of a table's entry, where the lesson writes it as a number; the two low bits mean
/// nothing.
inline HANDLE entry(ULONGLONG index, ULONGLONG lowBits = 0) {
    return asHandle(tableBase + 4 * index + lowBits);
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

/// A security descriptor from its documented text form, SDDL; the memory is freed with it.
class Descriptor {
  public:
    explicit Descriptor(const wchar_t* sddl) {
        ConvertStringSecurityDescriptorToSecurityDescriptorW(sddl, SDDL_REVISION_1, &m_descriptor, nullptr);
    }
    ~Descriptor() { LocalFree(m_descriptor); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] PSECURITY_DESCRIPTOR get() const { return m_descriptor; }

  private:
    PSECURITY_DESCRIPTOR m_descriptor = nullptr;
};

} // namespace lesson
