// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/type_names.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr TypeName number(std::string_view name, std::uint8_t bytes, bool hasSign) {
    return {name, bytes, hasSign, bytes, bytes};
}
constexpr TypeName large(std::string_view name) { return {name, 0, false, 8, 8}; }
constexpr TypeName structure(std::string_view name, std::uint16_t size64, std::uint16_t size32) {
    return {name, 0, false, size64, size32};
}

constexpr TypeName types[] = {
    number("BOOL", 4, true),
    number("DWORD", 4, false),
    number("UINT", 4, false),
    number("ULONG", 4, false),
    number("unsigned", 4, false),
    number("DWORD32", 4, false),
    number("UINT32", 4, false),
    number("ULONG32", 4, false),
    number("uint32_t", 4, false),
    number("ACCESS_MASK", 4, false),
    number("REGSAM", 4, false),
    number("INT", 4, true),
    number("LONG", 4, true),
    number("int", 4, true),
    number("long", 4, true),
    number("INT32", 4, true),
    number("LONG32", 4, true),
    number("int32_t", 4, true),
    number("NTSTATUS", 4, true),
    number("HRESULT", 4, true),
    number("LSTATUS", 4, true),
    large("LRESULT"),
    number("WORD", 2, false),
    number("USHORT", 2, false),
    number("UINT16", 2, false),
    number("uint16_t", 2, false),
    number("SHORT", 2, true),
    number("short", 2, true),
    number("WCHAR", 2, false),
    number("wchar_t", 2, false),
    number("TCHAR", 2, false),
    number("BYTE", 1, false),
    number("UCHAR", 1, false),
    number("UINT8", 1, false),
    number("uint8_t", 1, false),
    number("BOOLEAN", 1, false),
    number("bool", 1, false),
    number("CHAR", 1, true),
    number("char", 1, true),
    large("LONGLONG"),
    large("ULONGLONG"),
    large("DWORD64"),
    large("UINT64"),
    large("INT64"),
    large("ULONG64"),
    large("LONG64"),
    large("uint64_t"),
    large("int64_t"),
    large("DWORDLONG"),
    large("LARGE_INTEGER"),
    large("ULARGE_INTEGER"),
    large("FILETIME"),
    large("LUID"),
    {"HANDLE"},
    {"HWND"},
    {"HMODULE"},
    {"HINSTANCE"},
    {"HKEY"},
    {"HDC"},
    {"HGDIOBJ"},
    {"HBRUSH"},
    {"HPEN"},
    {"HMENU"},
    {"HICON"},
    {"HCURSOR"},
    {"HDESK"},
    {"HWINSTA"},
    {"HLOCAL"},
    {"HGLOBAL"},
    {"HANDLE_PTR"},
    {"SC_HANDLE"},
    {"SOCKET"},
    {"SIZE_T"},
    {"SSIZE_T"},
    {"size_t"},
    {"ULONG_PTR"},
    {"LONG_PTR"},
    {"DWORD_PTR"},
    {"UINT_PTR"},
    {"INT_PTR"},
    {"uintptr_t"},
    {"intptr_t"},
    {"WPARAM"},
    {"LPARAM"},
    structure("void", 1, 1),
    structure("SECURITY_ATTRIBUTES", 24, 12),
    structure("PROCESS_INFORMATION", 24, 16),
    structure("STARTUPINFO", 104, 68),
    structure("STARTUPINFOEX", 112, 72),
    structure("OVERLAPPED", 32, 20),
    structure("PROCESSENTRY32", 568, 556),
    structure("SYSTEMTIME", 16, 16),
    structure("GUID", 16, 16),
    structure("TOKEN_PRIVILEGES", 16, 16),
    structure("TOKEN_ELEVATION", 4, 4),
    structure("JOBOBJECT_BASIC_LIMIT_INFORMATION", 64, 48),
    structure("JOBOBJECT_EXTENDED_LIMIT_INFORMATION", 144, 112),
    structure("MEMORY_BASIC_INFORMATION", 48, 28),
    structure("CRITICAL_SECTION", 40, 24),
    structure("WIN32_FIND_DATA", 592, 592),
    structure("BY_HANDLE_FILE_INFORMATION", 52, 52),
    structure("FILE_BASIC_INFO", 40, 40),
    structure("UNICODE_STRING", 16, 8),
    structure("OBJECT_ATTRIBUTES", 48, 24),
    structure("PUBLIC_OBJECT_BASIC_INFORMATION", 56, 56),
    structure("SYSTEM_INFO", 48, 36),
    structure("WSADATA", 408, 400),
    structure("SOCKADDR_IN", 16, 16),
    structure("sockaddr_in", 16, 16),
    structure("MSG", 48, 28),
    structure("SECURITY_DESCRIPTOR", 40, 20),
};

const TypeName* find(std::string_view word) {
    const auto* found = std::ranges::find(types, word, &TypeName::name);
    return found == std::end(types) ? nullptr : found;
}

/// LPVOID, PHANDLE, PSECURITY_ATTRIBUTES: a pointer to something by its documented name.
bool namesPointer(std::string_view word) {
    if (!std::ranges::all_of(
            word, [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9'); }))
        return false;
    std::string_view to = word;
    if (to.starts_with("LPC") && to != "LPCRITICAL_SECTION")
        to.remove_prefix(3);
    else if (to.starts_with("LP"))
        to.remove_prefix(2);
    else if (to.starts_with("P"))
        to.remove_prefix(1);
    else
        return false;
    constexpr std::string_view known[] = {"VOID",
                                          "STR",
                                          "WSTR",
                                          "TSTR",
                                          "CSTR",
                                          "CWSTR",
                                          "CTSTR",
                                          "THREAD_START_ROUTINE",
                                          "SID",
                                          "ACL",
                                          "SECURITY_DESCRIPTOR"};
    return std::ranges::find(known, to) != std::end(known) || find(to) != nullptr;
}

} // namespace

std::optional<TypeName> typeNamed(std::string_view word) {
    if (const TypeName* type = find(word))
        return *type;
    if (word.size() > 2 && (word.ends_with('W') || word.ends_with('A')))
        if (const TypeName* type = find(word.substr(0, word.size() - 1)); type && type->narrow == 0)
            return *type;
    return namesPointer(word) ? std::optional(TypeName{word}) : std::nullopt;
}

bool qualifiesType(std::string_view word) {
    constexpr std::string_view words[] = {"const",  "volatile",  "struct", "unsigned", "signed",
                                          "static", "constexpr", "extern", "register", "inline"};
    return std::ranges::find(words, word) != std::end(words);
}

std::vector<std::string_view> typeNames() {
    std::vector<std::string_view> names;
    for (const TypeName& type : types)
        names.push_back(type.name);
    return names;
}

std::uint64_t asType(const TypeName& type, std::uint64_t value) {
    if (type.narrow == 0 || type.narrow >= 8)
        return value;
    const unsigned unused = 64 - 8u * type.narrow;
    return type.hasSign ? static_cast<std::uint64_t>(static_cast<std::int64_t>(value << unused) >> unused)
                        : value << unused >> unused;
}

} // namespace handlelab
