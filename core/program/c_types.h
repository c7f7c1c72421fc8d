// SPDX-License-Identifier: GPL-3.0-or-later
// What the descriptions of calls mean in C: types of variables, forms of functions, headers, what a result is
// in facts that hold on every system.
#pragma once

#include "core/call.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// The type of a variable in a generated program.
enum class CType : std::uint8_t {
    number,
    id,
    signedNumber,
    boolean,
    text,
    handle,
    pointer,
    processInformation
};

/// DWORD, HANDLE, std::wstring ...
[[nodiscard]] std::string_view spelling(CType type);
/// What a declaration initializes it with: "= nullptr", "= 0", "= {}" or nothing.
[[nodiscard]] std::string_view initializer(CType type);
/// A value of one type where another is wanted.
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
    code,
    status,
    unknown, ///< a number that differs from system to system
};

[[nodiscard]] ResultForm resultForm(const CallDescription& call);
[[nodiscard]] CType resultType(const CallDescription& call);
/// What an out parameter receives.
[[nodiscard]] CType outType(const Parameter& parameter);
[[nodiscard]] bool isOut(const Parameter& parameter);
[[nodiscard]] bool takesText(const Parameter& parameter);

/// The call's name in C: the wide form where there are two.
[[nodiscard]] std::string functionName(const CallDescription& call);
/// The headers besides windows.h that declare the call.
[[nodiscard]] std::vector<std::string_view> headersOf(const CallDescription& call);

} // namespace handlelab
