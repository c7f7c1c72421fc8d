// SPDX-License-Identifier: GPL-3.0-or-later
// What the descriptions of calls mean in C: types of variables, forms of functions, headers, what a result is
// in facts that hold on every system.
#pragma once

#include "core/calls/call.h"

#include <optional>
#include <string>
#include <string_view>

namespace handlelab {

/// DWORD, HANDLE, std::wstring ...
[[nodiscard]] std::string_view spelling(CType type);
/// What a declaration initializes it with: "= nullptr", "= 0", "= {}" or nothing.
[[nodiscard]] std::string_view initializer(CType type);
/// Whether a value of one type can stand where another is wanted: a text and a structure only for their like.
[[nodiscard]] bool convertible(CType from, CType to);
/// A value of one type where another is wanted, without a warning; the code itself where it is not
/// convertible.
[[nodiscard]] std::string converted(std::string code, CType from, CType to);
/// The type of a variable that both were stored in.
[[nodiscard]] CType common(CType a, CType b);

/// What a result is in a neutral fact; the names are those of Turn's functions.
enum class ResultForm : std::uint8_t {
    handle,
    created, ///< a handle whose call sets the last error on success, too
    pointer,
    truth,
    wait,
    number,
    id,
    value, ///< a number of a call that cannot fail
    done,
    zero, ///< 0, or SOCKET_ERROR on failure
    code,
    status,
    unknown, ///< a number that differs from system to system
};

[[nodiscard]] ResultForm resultForm(const CallDescription& call);
[[nodiscard]] CType resultType(const CallDescription& call);
/// What a parameter takes, or what an out parameter receives: HANDLE, HKEY, DWORD ...
[[nodiscard]] CType typeOf(const Parameter& parameter);
/// Whether values of the type are addresses or stand for one, as handles do.
[[nodiscard]] bool isAddress(CType type);
[[nodiscard]] bool isStructure(CType type);
/// The type of a field of a structure that a call fills: pi.hProcess, pe.th32ProcessID.
struct CField {
    CType structure;
    std::string_view name;
    CType type;
    bool differs = false; ///< from system to system
};
[[nodiscard]] const CField* fieldOf(std::string_view variable);
/// Whether a parameter receives a result: it takes the address of a variable.
[[nodiscard]] bool isOut(const Parameter& parameter);
[[nodiscard]] bool takesText(const Parameter& parameter);

/// The call's name in C: the wide form where there are two.
[[nodiscard]] std::string functionName(const CallDescription& call);
/// winternl.h ...
[[nodiscard]] std::string_view fileName(CHeader header);
/// The header besides windows.h that declares the type.
[[nodiscard]] std::optional<CHeader> headerOf(CType type);

} // namespace handlelab
