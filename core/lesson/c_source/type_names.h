// SPDX-License-Identifier: GPL-3.0-or-later
// The types that programs for Windows name in casts, declarations and sizeof.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace handlelab {

struct TypeName {
    std::string_view name;
    std::uint8_t narrow = 0; ///< a number of fewer than 8 bytes: how many; 0 for all others
    bool hasSign = false;
    std::uint16_t size64 = 8, size32 = 4; ///< on systems of 64 and of 32 bits
};

/// The type of that name; pointers by their documented names too, LPVOID and such. Nothing for other words.
[[nodiscard]] std::optional<TypeName> typeNamed(std::string_view word);

/// const, unsigned, struct and such, which stand before the name of a type.
[[nodiscard]] bool qualifiesType(std::string_view word);

/// For suggestions.
[[nodiscard]] std::vector<std::string_view> typeNames();

/// The value as the type holds it.
[[nodiscard]] std::uint64_t asType(const TypeName& type, std::uint64_t value);

} // namespace handlelab
