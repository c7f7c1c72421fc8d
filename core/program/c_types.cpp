// SPDX-License-Identifier: GPL-3.0-or-later
#include "c_types.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Calls whose documentation says that success sets the last error: to ERROR_ALREADY_EXISTS or ERROR_SUCCESS.
constexpr std::string_view tellsOnSuccess[] = {
    "CreateEvent",         "CreateEventEx",         "CreateMutex",       "CreateMutexEx",
    "CreateSemaphore",     "CreateSemaphoreEx",     "CreateFileMapping", "CreateJobObject",
    "CreateWaitableTimer", "CreateWaitableTimerEx",
};

/// What they store differs from system to system: the system's own handles and other programs, keys of
/// earlier runs.
constexpr std::string_view differing[] = {"GetProcessHandleCount", "Process32First", "Process32Next",
                                          "RegCreateKeyEx"};

/// Out parameters that are no DWORD, by name.
struct OutName {
    std::string_view name;
    CType type;
};
constexpr OutName outNames[] = {
    {"lpPreviousCount", CType::signedNumber},
    {"PreviousState", CType::signedNumber},
    {"lpThreadId", CType::id},
    {"lpProcessId", CType::id},
    {"phkResult", CType::key},
    {"lpCompletionKey", CType::pointerSized},
    {"Result", CType::boolean},
    {"ResourceState", CType::boolean},
};

/// Parameters whose handles have a type of their own, by name.
constexpr OutName handleNames[] = {
    {"hLibModule", CType::module}, {"hKey", CType::key},        {"hWnd", CType::window},
    {"hMenu", CType::menu},        {"hWinSta", CType::station}, {"hDesktop", CType::desktop},
    {"s", CType::socket},
};

/// Calls whose results have a type of their own.
constexpr OutName resultNames[] = {
    {"LoadLibrary", CType::module},
    {"GetModuleHandle", CType::module},
    {"CreateWindow", CType::window},
    {"CreateMenu", CType::menu},
    {"CreatePen", CType::pen},
    {"CreateSolidBrush", CType::brush},
    {"CreateWindowStation", CType::station},
    {"OpenWindowStation", CType::station},
    {"GetProcessWindowStation", CType::station},
    {"CreateDesktop", CType::desktop},
    {"OpenDesktop", CType::desktop},
    {"GetThreadDesktop", CType::desktop},
};

constexpr CField fields[] = {
    {CType::processInformation, "hProcess", CType::handle},
    {CType::processInformation, "hThread", CType::handle},
    {CType::processInformation, "dwProcessId", CType::id},
    {CType::processInformation, "dwThreadId", CType::id},
    {CType::processEntry, "th32ProcessID", CType::id},
    {CType::processEntry, "szExeFile", CType::text},
    {CType::processEntry, "th32ParentProcessID", CType::id},
    {CType::processEntry, "cntThreads", CType::number},
    {CType::objectInformation, "HandleCount", CType::number},
    {CType::objectInformation, "PointerCount", CType::number},
    {CType::objectInformation, "GrantedAccess", CType::number},
    {CType::objectInformation, "Attributes", CType::number},
};

/// Calls whose arguments are structures that a lesson does not spell out, with what they are about.
struct Unwritable {
    std::string_view call, why;
};
constexpr std::string_view noForm = "a call whose structures a lesson does not spell out";
constexpr Unwritable unwritable[] = {
    {"SetProcessMitigationPolicy", noForm},
    {"bind", noForm},
    {"connect", noForm},
    {"SendMessage", "a message needs somebody who handles it"},
};

struct Header {
    std::string_view prefix; ///< of call names
    std::string_view header;
};
constexpr Header headers[] = {
    {"NtSetEvent", "newer_calls.h"},
    {"NtMake", "newer_calls.h"},
    {"Nt", "winternl.h"},
    {"Rtl", "winternl.h"},
    {"CreateToolhelp32", "tlhelp32.h"},
    {"Process32", "tlhelp32.h"},
    {"Thread32", "tlhelp32.h"},
    {"ConvertString", "sddl.h"},
    {"SetSecurityInfo", "aclapi.h"},
    {"GetSecurityInfo", "aclapi.h"},
    {"SetNamedSecurityInfo", "aclapi.h"},
    {"GetNamedSecurityInfo", "aclapi.h"},
    {"CompareObjectHandles", "newer_calls.h"},
    {"WSA", "winsock2.h"},
    {"socket", "winsock2.h"},
    {"accept", "winsock2.h"},
    {"closesocket", "winsock2.h"},
    {"listen", "winsock2.h"},
};

/// Calls with a text argument and no wide form, and wide ones without a text argument.
constexpr std::string_view onlyNarrow[] = {"SetKernelObjectSecurity", "AddSIDToBoundaryDescriptor",
                                           "AdjustTokenPrivileges"};
constexpr std::string_view wideWithoutText[] = {"Process32First",   "Process32Next", "FindNextFile",
                                                "WSASocket",        "PostMessage",   "BeginUpdateResource",
                                                "EndUpdateResource"};

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) {
    return std::ranges::find(words, word) != std::end(words);
}

} // namespace

std::string_view spelling(CType type) {
    switch (type) {
    case CType::number:
    case CType::id:
        return "DWORD";
    case CType::signedNumber:
        return "LONG";
    case CType::boolean:
        return "BOOL";
    case CType::pointerSized:
        return "ULONG_PTR";
    case CType::text:
        return "std::wstring";
    case CType::socket:
        return "SOCKET";
    case CType::key:
        return "HKEY";
    case CType::module:
        return "HMODULE";
    case CType::window:
        return "HWND";
    case CType::menu:
        return "HMENU";
    case CType::pen:
        return "HPEN";
    case CType::brush:
        return "HBRUSH";
    case CType::station:
        return "HWINSTA";
    case CType::desktop:
        return "HDESK";
    case CType::handle:
        return "HANDLE";
    case CType::pointer:
        return "void*";
    case CType::processInformation:
        return "PROCESS_INFORMATION";
    case CType::processEntry:
        return "PROCESSENTRY32W";
    case CType::objectInformation:
        return "lesson::ObjectInformation";
    }
    return "DWORD";
}

bool isAddress(CType type) { return type >= CType::key && type <= CType::pointer; }

std::string_view initializer(CType type) {
    if (isAddress(type))
        return " = nullptr";
    switch (type) {
    case CType::boolean:
        return " = FALSE";
    case CType::text:
        return "";
    case CType::socket:
        return " = INVALID_SOCKET";
    case CType::processInformation:
    case CType::processEntry:
    case CType::objectInformation:
        return " = {}";
    default:
        return " = 0";
    }
}

std::string converted(std::string code, CType from, CType to) {
    if (spelling(from) == spelling(to) || from == CType::text || to == CType::text || from > CType::pointer ||
        to > CType::pointer)
        return code;
    if (isAddress(from) && isAddress(to))
        return to >= CType::handle ? code : fmt::format("reinterpret_cast<{}>({})", spelling(to), code);
    if (from == CType::socket && isAddress(to))
        return fmt::format("reinterpret_cast<{}>({})", spelling(to), code);
    if (to == CType::socket && isAddress(from))
        return fmt::format("reinterpret_cast<SOCKET>({})", code);
    if (isAddress(to))
        return to >= CType::handle
                   ? fmt::format("lesson::asHandle({})", code)
                   : fmt::format("reinterpret_cast<{}>(lesson::asHandle({}))", spelling(to), code);
    if (isAddress(from))
        return to == CType::pointerSized ? fmt::format("reinterpret_cast<ULONG_PTR>({})", code)
                                         : fmt::format("lesson::asNumber({})", code);
    return fmt::format("static_cast<{}>({})", spelling(to), code);
}

CType handleType(const Parameter& parameter) {
    for (const OutName& known : handleNames)
        if (known.name == parameter.name)
            return known.type;
    return CType::handle;
}

const CField* fieldOf(std::string_view variable) {
    const std::size_t dot = variable.find('.');
    if (dot == std::string_view::npos)
        return nullptr;
    const auto* found = std::ranges::find(fields, variable.substr(dot + 1), &CField::name);
    return found == std::end(fields) ? nullptr : found;
}

std::string_view whyUnwritable(const CallDescription& call) {
    for (const Unwritable& known : unwritable)
        if (known.call == call.name)
            return known.why;
    return {};
}

CType common(CType a, CType b) {
    // The order of the enumerators is that of generality; a structure keeps its type.
    return std::max(a, b);
}

bool storesWhatDiffers(const CallDescription& call) { return among(differing, call.name); }

ResultForm resultForm(const CallDescription& call) {
    switch (call.returns) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
        return among(tellsOnSuccess, call.name) ? ResultForm::created : ResultForm::handle;
    case Returns::boolean:
        return ResultForm::truth;
    case Returns::wait:
        return ResultForm::wait;
    case Returns::pseudoHandle:
        return ResultForm::handle;
    case Returns::nothing:
        return ResultForm::done;
    case Returns::dword:
        if (call.name.ends_with("Id") || call.name.ends_with("IdOfThread"))
            return ResultForm::id;
        return call.parameters.empty() ? ResultForm::value : ResultForm::number;
    case Returns::addressOrNull:
        return ResultForm::pointer;
    case Returns::socketOrInvalid:
        return ResultForm::handle;
    case Returns::socketError:
        return ResultForm::zero;
    case Returns::ntstatus:
        return ResultForm::status;
    case Returns::errorCode:
        return ResultForm::code;
    }
    return ResultForm::unknown;
}

CType resultType(const CallDescription& call) {
    for (const OutName& known : resultNames)
        if (known.name == call.name)
            return known.type;
    if (call.returns == Returns::socketOrInvalid)
        return CType::socket;
    if (call.returns == Returns::ntstatus || call.returns == Returns::errorCode ||
        call.returns == Returns::socketError)
        return CType::signedNumber;
    switch (resultForm(call)) {
    case ResultForm::handle:
    case ResultForm::created:
        return CType::handle;
    case ResultForm::pointer:
        return CType::pointer;
    case ResultForm::truth:
        return CType::boolean;
    case ResultForm::id:
        return CType::id;
    default:
        return CType::number;
    }
}

CType outType(const Parameter& parameter) {
    for (const OutName& known : outNames)
        if (known.name == parameter.name)
            return known.type;
    switch (parameter.kind) {
    case ParameterKind::outHandle:
        return CType::handle;
    case ParameterKind::outProcessInformation:
        return CType::processInformation;
    case ParameterKind::outProcessEntry:
        return CType::processEntry;
    case ParameterKind::outObjectInformation:
        return CType::objectInformation;
    case ParameterKind::outText:
        return CType::text;
    case ParameterKind::outAddress:
        return CType::pointer;
    default:
        return CType::number;
    }
}

bool isOut(const Parameter& parameter) {
    switch (parameter.kind) {
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessInformation:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
        return true;
    default:
        return false;
    }
}

bool takesText(const Parameter& parameter) {
    return parameter.kind == ParameterKind::name || parameter.kind == ParameterKind::path ||
           parameter.kind == ParameterKind::text;
}

std::string functionName(const CallDescription& call) {
    const bool wide = !among(onlyNarrow, call.name) && !call.name.starts_with("Nt") &&
                      (among(wideWithoutText, call.name) || std::ranges::any_of(call.parameters, takesText));
    return std::string(call.name) + (wide ? "W" : "");
}

std::vector<std::string_view> headersOf(const CallDescription& call) {
    std::vector<std::string_view> list;
    for (const Header& known : headers)
        if (call.name.starts_with(known.prefix))
            list.push_back(known.header);
    return list;
}

} // namespace handlelab
