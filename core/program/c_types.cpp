// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/c_types.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

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

/// The type that a declaration spells so; none where it is one that no variable has: TOKEN_TYPE.
std::optional<CType> typeSpelled(std::string_view cType) {
    for (auto type = CType::number; type <= CType::objectInformation;
         type = static_cast<CType>(static_cast<std::uint8_t>(type) + 1))
        if (spelling(type) == cType)
            return type;
    return {};
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
bool isStructure(CType type) { return type > CType::pointer; }

std::string_view initializer(CType type) {
    if (isAddress(type))
        return " = nullptr";
    if (isStructure(type))
        return " = {}";
    return type == CType::boolean  ? " = FALSE"
           : type == CType::text   ? ""
           : type == CType::socket ? " = INVALID_SOCKET"
                                   : " = 0";
}

bool convertible(CType from, CType to) {
    const auto alone = [](CType type) { return type == CType::text || isStructure(type); };
    return from == to || (!alone(from) && !alone(to));
}

std::string converted(std::string code, CType from, CType to) {
    if (spelling(from) == spelling(to) || !convertible(from, to))
        return code;
    const std::string_view name = spelling(to);
    if (isAddress(from) && isAddress(to))
        return to >= CType::handle ? code : fmt::format("reinterpret_cast<{}>({})", name, code);
    if (isAddress(to)) {
        const std::string handle = from == CType::socket ? fmt::format("reinterpret_cast<HANDLE>({})", code)
                                                         : fmt::format("lesson::asHandle({})", code);
        return to >= CType::handle ? handle : fmt::format("reinterpret_cast<{}>({})", name, handle);
    }
    if (!isAddress(from))
        return fmt::format("static_cast<{}>({})", name, code);
    if (to == CType::socket || to == CType::pointerSized)
        return fmt::format("reinterpret_cast<{}>({})", name, code);
    return to == CType::number || to == CType::id
               ? fmt::format("lesson::asNumber({})", code)
               : fmt::format("static_cast<{}>(lesson::asNumber({}))", name, code);
}

CType inType(const Parameter& parameter) {
    if (const auto declared = typeSpelled(parameter.cType))
        return *declared;
    switch (parameter.kind) {
    case ParameterKind::handle:
        return CType::handle;
    case ParameterKind::address:
        return CType::pointer;
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
        return CType::text;
    case ParameterKind::boolean:
        return CType::boolean;
    case ParameterKind::integer:
        return CType::signedNumber;
    case ParameterKind::size:
        return CType::pointerSized;
    case ParameterKind::dword:
    case ParameterKind::constant:
    case ParameterKind::access:
    case ParameterKind::largeInteger:
    case ParameterKind::handles:
    case ParameterKind::startupInfo:
    case ParameterKind::securityAttributes:
    case ParameterKind::pid:
    case ParameterKind::tid:
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessInformation:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
    case ParameterKind::ignored:
        break;
    }
    return CType::number;
}

std::string_view castOf(const Parameter& parameter) {
    return typeSpelled(parameter.cType) ? std::string_view() : parameter.cType;
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
    if (const auto declared = typeSpelled(call.cType))
        return *declared;
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
    if (const auto declared = typeSpelled(parameter.cType))
        return *declared;
    if (parameter.name.ends_with("Id"))
        return CType::id;
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

std::string_view headerOf(CType type) {
    return type == CType::processEntry ? "tlhelp32.h" : type == CType::socket ? "winsock2.h" : "";
}

std::vector<std::string_view> headersOf(const CallDescription& call) {
    std::vector<std::string_view> list;
    for (const Header& known : headers)
        if (call.name.starts_with(known.prefix))
            list.push_back(known.header);
    return list;
}

} // namespace handlelab
