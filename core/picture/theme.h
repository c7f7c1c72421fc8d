// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of pictures and window. A theme is a value.
#pragma once

#include "core/machine/object_body.h"
#include "core/picture/picture.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

struct Theme {
    std::string name;        ///< light, dark, contrast, print: never translated
    std::vector<Color> inks; ///< by Ink

    [[nodiscard]] Color operator[](Ink ink) const { return inks[static_cast<std::size_t>(ink)]; }
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme printTheme(); ///< black on white; kinds differ by text, dash and letter only
inline constexpr std::array<std::string_view, 4> themeNames = {"light", "dark", "contrast", "print"};
/// A theme by name; the light one for unknown names.
[[nodiscard]] Theme themeNamed(std::string_view name);

/// The hue of a kind of object.
[[nodiscard]] constexpr Ink inkOf(ObjectType type) {
    return static_cast<Ink>(static_cast<std::uint8_t>(Ink::firstHue) + static_cast<std::uint8_t>(type));
}

/// "#1d4ed8"
[[nodiscard]] std::string hexText(Color colour);

} // namespace handlelab
