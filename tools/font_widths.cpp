// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the build: reads the widths of all characters from the embedded fonts and prints them as the C++
// source that core/picture/font_widths.h declares. Arguments: the font for what the others lack, then the
// font of each Face in its order.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "font_widths: %s\n", why.c_str());
    std::exit(1);
}

/// The tables of a TrueType or OpenType font that tell widths.
class Font {
  public:
    explicit Font(const std::string& file)
        : m_file(file) {
        std::ifstream in(file, std::ios::binary);
        m_bytes.assign(std::istreambuf_iterator<char>(in), {});
        m_head = table("head");
        m_hhea = table("hhea");
        m_hmtx = table("hmtx");
        m_lastWidth = u16(m_hhea + 34) - 1U;
        readCharacters();
    }

    /// The glyphs of all characters.
    [[nodiscard]] const std::map<char32_t, std::uint32_t>& glyphs() const { return m_glyphs; }

    /// In 64ths of a pixel at 200 pixels an em, rounded as FreeType does, so that what is measured here is
    /// what is drawn.
    [[nodiscard]] unsigned width(std::uint32_t glyph) const {
        constexpr std::uint64_t emSize = 200 * 64;
        const std::uint64_t unitsPerEm = u16(m_head + 18);
        const std::uint64_t scale = (emSize * 0x10000 + unitsPerEm / 2) / unitsPerEm;
        const std::uint64_t advance =
            u16(m_hmtx + 4 * std::size_t(glyph < m_lastWidth ? glyph : m_lastWidth));
        return static_cast<unsigned>((advance * scale + 32) / 64 >> 10);
    }

  private:
    [[nodiscard]] std::uint32_t u8(std::size_t at) const {
        if (at >= m_bytes.size())
            fail(m_file + " ends early");
        return static_cast<unsigned char>(m_bytes[at]);
    }
    [[nodiscard]] std::uint32_t u16(std::size_t at) const { return u8(at) << 8 | u8(at + 1); }
    [[nodiscard]] std::uint32_t u32(std::size_t at) const { return u16(at) << 16 | u16(at + 2); }

    [[nodiscard]] std::size_t table(std::string_view tag) const {
        for (std::size_t i = 0; i < u16(4); ++i)
            if (std::string_view(m_bytes).substr(12 + 16 * i, 4) == tag)
                return u32(12 + 16 * i + 8);
        fail(m_file + " has no table " + std::string(tag));
    }

    /// From the subtable with all of Unicode, whose format is 12: groups of consecutive characters.
    void readCharacters() {
        const std::size_t cmap = table("cmap");
        for (std::size_t i = 0; i < u16(cmap + 2); ++i) {
            const std::size_t subtable = cmap + u32(cmap + 4 + 8 * i + 4);
            if (u16(subtable) != 12)
                continue;
            for (std::size_t group = 0; group < u32(subtable + 12); ++group) {
                const std::size_t at = subtable + 16 + 12 * group;
                for (char32_t c = u32(at); c <= u32(at + 4); ++c)
                    m_glyphs[c] = u32(at + 8) + (c - u32(at));
            }
            return;
        }
        fail(m_file + " has no cmap of format 12");
    }

    std::string m_file, m_bytes;
    std::size_t m_head = 0, m_hhea = 0, m_hmtx = 0;
    std::uint32_t m_lastWidth = 0;
    std::map<char32_t, std::uint32_t> m_glyphs;
};

/// Controls, marks of direction and of joining, and private characters: nothing of them is drawn.
bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xE000 && c <= 0xF8FF) ||
           c == 0xFEFF;
}

std::map<char32_t, unsigned> widthsOf(const Font& font, const Font& fallback) {
    std::map<char32_t, unsigned> widths;
    for (const Font* each : {&fallback, &font}) // the second has the last word
        for (const auto& [c, glyph] : each->glyphs())
            if (glyph != 0)
                widths[c] = isInvisible(c) ? 0 : each->width(glyph);
    return widths;
}

void print(const std::map<char32_t, unsigned>& widths, int face) {
    struct Run {
        char32_t first;
        unsigned count, units;
    };
    std::vector<Run> runs;
    for (const auto& [c, units] : widths) {
        if (c < 128)
            continue;
        if (!runs.empty() && runs.back().units == units && runs.back().first + runs.back().count == c &&
            runs.back().count < 0xFFFF)
            ++runs.back().count;
        else
            runs.push_back({c, 1, units});
    }
    std::printf("constexpr WidthRun others%d[] = {\n", face);
    for (const Run& run : runs)
        std::printf("{0x%X,%u,%u},\n", static_cast<unsigned>(run.first), run.count, run.units);
    std::printf("};\nconstexpr std::array<std::uint16_t, 128> ascii%d = {\n", face);
    for (char32_t c = 0; c < 128; ++c)
        std::printf("%u,%s", widths.contains(c) ? widths.at(c) : 0, c % 16 == 15 ? "\n" : "");
    std::printf("};\n");
}

} // namespace

int main(int argc, char** argv) {
    constexpr int faces = 5;
    if (argc != 2 + faces)
        fail("needs the fonts of all faces");
    const Font fallback(argv[1]);
    std::printf("// Made by tools/font_widths.cpp\n#include \"core/picture/font_widths.h\"\n\n"
                "namespace handlelab {\nnamespace {\n");
    for (int face = 0; face < faces; ++face)
        print(widthsOf(Font(argv[2 + face]), fallback), face);
    std::printf("} // namespace\n\nconst std::array<FaceWidths, 5> faceWidths = {{\n");
    for (int face = 0; face < faces; ++face)
        std::printf("{ascii%d, others%d},\n", face, face);
    std::printf("}};\n\n} // namespace handlelab\n");
}
