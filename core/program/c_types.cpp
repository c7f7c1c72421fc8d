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

/// Numbers that differ from system to system, so that they are no facts.
constexpr std::string_view differing[] = {"GetProcessHandleCount", "GetTickCount",
                                          "GetCurrentProcessorNumber"};

/// Out parameters that are no DWORD, by name.
struct OutName {
    std::string_view name;
    CType type;
};
constexpr OutName outNames[] = {
    {"lpPreviousCount", CType::signedNumber},
    {"lpThreadId", CType::id},
    {"lpProcessId", CType::id},
};

struct Header {
    std::string_view prefix; ///< of call names
    std::string_view header;
};
constexpr Header headers[] = {
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
};

/// Calls with a text argument and no wide form, and wide ones without a text argument.
constexpr std::string_view onlyNarrow[] = {"GetProcAddress", "gethostbyname", "getaddrinfo"};
constexpr std::string_view wideWithoutText[] = {"Process32First", "Process32Next", "FindNextFile"};

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
    case CType::text:
        return "std::wstring";
    case CType::handle:
        return "HANDLE";
    case CType::pointer:
        return "void*";
    case CType::processInformation:
        return "PROCESS_INFORMATION";
    }
    return "DWORD";
}

std::string_view initializer(CType type) {
    switch (type) {
    case CType::number:
    case CType::id:
    case CType::signedNumber:
        return " = 0";
    case CType::boolean:
        return " = FALSE";
    case CType::text:
        return "";
    case CType::handle:
    case CType::pointer:
        return " = nullptr";
    case CType::processInformation:
        return " = {}";
    }
    return "";
}

std::string converted(std::string code, CType from, CType to) {
    const auto isNumber = [](CType type) {
        return type == CType::number || type == CType::id || type == CType::signedNumber ||
               type == CType::boolean;
    };
    const auto isAddress = [](CType type) { return type == CType::handle || type == CType::pointer; };
    if (from == to || (isAddress(from) && isAddress(to)) || from == CType::text || to == CType::text)
        return code;
    if (isNumber(from) && isAddress(to))
        return fmt::format("lesson::asHandle({}{}", code, ")");
    if (isAddress(from) && isNumber(to))
        return fmt::format("lesson::asNumber({})", code);
    if (to == CType::signedNumber || to == CType::boolean || from == CType::signedNumber ||
        from == CType::boolean)
        return fmt::format("static_cast<{}>({})", spelling(to), code);
    return code;
}

CType common(CType a, CType b) {
    // The order of the enumerators is that of generality; a structure keeps its type.
    return std::max(a, b);
}

ResultForm resultForm(const CallDescription& call) {
    if (among(differing, call.name))
        return ResultForm::unknown;
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
        if (call.name.ends_with("Id"))
            return ResultForm::id;
        return call.parameters.empty() ? ResultForm::value : ResultForm::number;
    default:
        return ResultForm::unknown;
    }
}

CType resultType(const CallDescription& call) {
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
    default:
        return CType::number;
    }
}

bool isOut(const Parameter& parameter) {
    return parameter.kind == ParameterKind::outHandle || parameter.kind == ParameterKind::outDword ||
           parameter.kind == ParameterKind::outProcessInformation;
}

bool takesText(const Parameter& parameter) {
    return parameter.kind == ParameterKind::name || parameter.kind == ParameterKind::path;
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
