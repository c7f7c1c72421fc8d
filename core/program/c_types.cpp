// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/c_types.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

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
    {CType::objectInformation, "PointerCount", CType::number, true},
    {CType::objectInformation, "GrantedAccess", CType::number},
    {CType::objectInformation, "Attributes", CType::number},
    {CType::overlapped, "hEvent", CType::handle},
    {CType::overlapped, "Offset", CType::number},
    {CType::overlapped, "OffsetHigh", CType::number},
};

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
    case CType::overlapped:
        return "OVERLAPPED";
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

CType typeOf(const Parameter& parameter) {
    if (parameter.form.type)
        return *parameter.form.type;
    switch (parameter.kind) {
    case ParameterKind::handle:
    case ParameterKind::outHandle:
        return CType::handle;
    case ParameterKind::address:
    case ParameterKind::outAddress:
        return CType::pointer;
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
    case ParameterKind::outText:
    case ParameterKind::bytes:
    case ParameterKind::buffer:
        return CType::text;
    case ParameterKind::outProcessInformation:
        return CType::processInformation;
    case ParameterKind::outProcessEntry:
        return CType::processEntry;
    case ParameterKind::outObjectInformation:
        return CType::objectInformation;
    case ParameterKind::outOverlapped:
        return CType::overlapped;
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
    case ParameterKind::jobInformation:
    case ParameterKind::startupInfo:
    case ParameterKind::securityAttributes:
    case ParameterKind::pid:
    case ParameterKind::tid:
    case ParameterKind::outDword:
    case ParameterKind::outFileInformation: // no program is written with it
    case ParameterKind::ignored:
        break;
    }
    return CType::number;
}

const CField* fieldOf(std::string_view variable) {
    const std::size_t dot = variable.find('.');
    if (dot == std::string_view::npos)
        return nullptr;
    const auto* found = std::ranges::find(fields, variable.substr(dot + 1), &CField::name);
    return found == std::end(fields) ? nullptr : found;
}

CType common(CType a, CType b) {
    // The order of the enumerators is that of generality; a structure keeps its type.
    return std::max(a, b);
}

ResultForm resultForm(const CallDescription& call) {
    switch (call.returns) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
        return call.form.lastError == CLastError::alwaysSet ? ResultForm::created : ResultForm::handle;
    case Returns::boolean:
        return ResultForm::truth;
    case Returns::wait:
        return ResultForm::wait;
    case Returns::pseudoHandle:
        return ResultForm::handle;
    case Returns::nothing:
        return ResultForm::done;
    case Returns::dword:
        if (call.form.result == CType::id)
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
    if (call.form.result)
        return *call.form.result;
    switch (call.returns) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
    case Returns::pseudoHandle:
        return CType::handle;
    case Returns::boolean:
        return CType::boolean;
    case Returns::addressOrNull:
        return CType::pointer;
    case Returns::socketOrInvalid:
        return CType::socket;
    case Returns::socketError:
    case Returns::ntstatus:
    case Returns::errorCode:
        return CType::signedNumber;
    case Returns::wait:
    case Returns::dword:
    case Returns::nothing:
        break;
    }
    return CType::number;
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
    case ParameterKind::outFileInformation:
    case ParameterKind::outOverlapped:
    case ParameterKind::buffer:
        return true;
    case ParameterKind::handle:
    case ParameterKind::boolean:
    case ParameterKind::dword:
    case ParameterKind::integer:
    case ParameterKind::size:
    case ParameterKind::constant:
    case ParameterKind::access:
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
    case ParameterKind::bytes:
    case ParameterKind::address:
    case ParameterKind::largeInteger:
    case ParameterKind::handles:
    case ParameterKind::jobInformation:
    case ParameterKind::startupInfo:
    case ParameterKind::securityAttributes:
    case ParameterKind::pid:
    case ParameterKind::tid:
    case ParameterKind::ignored:
        break;
    }
    return false;
}

bool takesText(const Parameter& parameter) {
    return parameter.kind == ParameterKind::name || parameter.kind == ParameterKind::path ||
           parameter.kind == ParameterKind::text;
}

std::string functionName(const CallDescription& call) {
    const bool wide = call.form.width == CWidth::wide ||
                      (call.form.width == CWidth::byTexts && std::ranges::any_of(call.parameters, takesText));
    return std::string(call.name) + (wide ? "W" : "");
}

std::string_view fileName(CHeader header) {
    switch (header) {
    case CHeader::winternl:
        return "winternl.h";
    case CHeader::newerCalls:
        return "newer_calls.h";
    case CHeader::toolHelp:
        return "tlhelp32.h";
    case CHeader::winsock:
        return "winsock2.h";
    }
    return {};
}

std::optional<CHeader> headerOf(CType type) {
    if (type == CType::processEntry)
        return CHeader::toolHelp;
    return type == CType::socket ? std::optional(CHeader::winsock) : std::nullopt;
}

} // namespace handlelab
