// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/text_width.h"

#include "core/base/utf8.h"
#include "core/picture/font_widths.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr char32_t asciiEnd = 128;
constexpr char32_t ellipsis = 0x2026;
/// Of what no embedded font has; the system draws it with a font that nobody knows here.
constexpr std::uint16_t unknownUnits = 12800;

const FaceWidths& widthsOf(Face face) { return faceWidths[static_cast<std::size_t>(face)]; }

std::uint16_t unitsOf(const FaceWidths& widths, char32_t c) {
    if (c < asciiEnd)
        return widths.ascii[c];
    const auto after =
        std::upper_bound(widths.others.begin(), widths.others.end(), c,
                         [](char32_t wanted, const WidthRun& run) { return wanted < run.first; });
    if (after == widths.others.begin())
        return unknownUnits;
    const WidthRun& run = *(after - 1);
    return c - run.first < run.count ? run.units : unknownUnits;
}

double pixelsOf(std::uint64_t units, double pixels) {
    return static_cast<double>(units) / widthUnitsPerEm * pixels;
}

} // namespace

double textWidth(std::string_view text, Face face, double pixels) {
    const FaceWidths& widths = widthsOf(face);
    double ems = 0;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= asciiEnd) {
            std::uint64_t units = 0;
            while (!text.empty())
                units += unitsOf(widths, takeCharacter(text));
            return pixelsOf(units, pixels);
        }
        ems += widths.ascii[static_cast<unsigned char>(c)] / widthUnitsPerEm;
    }
    return ems * pixels;
}

std::string elide(std::string_view text, Face face, double pixels, double width) {
    if (textWidth(text, face, pixels) <= width)
        return std::string(text);
    const FaceWidths& widths = widthsOf(face);
    std::uint64_t units = unitsOf(widths, ellipsis);
    std::size_t fits = 0; // bytes of the longest beginning that fits
    for (std::string_view rest = text; !rest.empty(); fits = text.size() - rest.size()) {
        units += unitsOf(widths, takeCharacter(rest));
        if (pixelsOf(units, pixels) > width)
            break;
    }
    std::string result(withoutSpaces(text.substr(0, fits)));
    append(result, ellipsis);
    return result;
}

} // namespace handlelab
