// SPDX-License-Identifier: GPL-3.0-or-later
// The widths of all characters of the embedded fonts: a table that tools/font_widths.cpp writes at build
// time.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace handlelab {

/// Widths are counted in this fraction of an em, so that sums of them are exact.
inline constexpr double widthUnitsPerEm = 12800;

/// Characters that follow each other and are equally wide.
struct WidthRun {
    char32_t first;
    std::uint16_t count, units;
};

/// The characters of one face; those that its font lacks have the width that the font for Chinese gives them.
struct FaceWidths {
    std::array<std::uint16_t, 128> ascii;
    std::span<const WidthRun> others; ///< ascending
};

/// By Face.
extern const std::array<FaceWidths, 5> faceWidths;

} // namespace handlelab
