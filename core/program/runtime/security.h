// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors and accounts in their text form, SDDL.
#pragma once

#include "turn.h"

#include <sddl.h>

namespace lesson {

/// The SID of the account that runs this program: who the lesson calls by the name of the program's user.
inline std::wstring findOwnSid() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return L"WD";
    alignas(TOKEN_USER) BYTE user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE] = {};
    DWORD length = 0;
    std::wstring sid = L"WD";
    wchar_t* text = nullptr;
    if (GetTokenInformation(token, TokenUser, user, sizeof user, &length) &&
        ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(user)->User.Sid, &text)) {
        sid = text;
        LocalFree(text);
    }
    CloseHandle(token);
    return sid;
}

// Found before main, because finding it later could open handles in the middle of a lesson.
inline const std::wstring foundOwnSid = findOwnSid();
inline const std::wstring& ownSid() { return foundOwnSid; }

/// A SID that nobody has, for an account of the lesson that this system does not know.
inline std::wstring sidOfStranger(const std::wstring& account) {
    unsigned number = 1000;
    for (const wchar_t letter : account)
        number += letter;
    return L"S-1-5-21-1-2-3-" + std::to_wstring(number);
}

/// A security descriptor from its documented text form, SDDL; the memory is freed with it.
class Descriptor {
  public:
    explicit Descriptor(const std::wstring& sddl) {
        ConvertStringSecurityDescriptorToSecurityDescriptorW(sddl.c_str(), SDDL_REVISION_1, &m_descriptor,
                                                             nullptr);
    }
    ~Descriptor() { LocalFree(m_descriptor); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] PSECURITY_DESCRIPTOR get() const { return m_descriptor; }

  private:
    PSECURITY_DESCRIPTOR m_descriptor = nullptr;
};

/// A security identifier from its text form.
class Sid {
  public:
    explicit Sid(const std::wstring& text) { ConvertStringSidToSidW(text.c_str(), &m_sid); }
    ~Sid() { LocalFree(m_sid); }
    Sid(const Sid&) = delete;
    Sid& operator=(const Sid&) = delete;
    [[nodiscard]] PSID get() const { return m_sid; }

  private:
    PSID m_sid = nullptr;
};

/// A privilege that is to be enabled, by its name.
class Privilege {
  public:
    explicit Privilege(const std::wstring& name)
        : m_known(LookupPrivilegeValueW(nullptr, name.c_str(), &m_state.Privileges[0].Luid) != FALSE) {}
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] TOKEN_PRIVILEGES* get() { return &m_state; }

  private:
    TOKEN_PRIVILEGES m_state = {1, {{{}, SE_PRIVILEGE_ENABLED}}};
    bool m_known;
};

/// What GetKernelObjectSecurity fills.
class ReceivedDescriptor {
  public:
    [[nodiscard]] PSECURITY_DESCRIPTOR get() { return m_bytes; }
    [[nodiscard]] DWORD size() const { return sizeof m_bytes; }
    [[nodiscard]] DWORD* needed() { return &m_needed; }
    /// What has been received, in its text form; `otherwise` when nothing has been.
    [[nodiscard]] std::wstring text(std::wstring otherwise, SECURITY_INFORMATION parts) {
        wchar_t* text = nullptr;
        if (m_needed == 0 || !ConvertSecurityDescriptorToStringSecurityDescriptorW(m_bytes, SDDL_REVISION_1,
                                                                                   parts, &text, nullptr))
            return otherwise;
        std::wstring sddl = text;
        LocalFree(text);
        return sddl;
    }

  private:
    alignas(void*) BYTE m_bytes[8192] = {};
    DWORD m_needed = 0;
};

} // namespace lesson
