// SPDX-License-Identifier: GPL-3.0-or-later
// Files into text: only UTF-8 text of bounded size gets through.
#include "core/lesson/bounds.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace handlelab {

namespace {

/// Bytes of the well-formed UTF-8 sequence at `at`; 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned first = byte(0), second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool shortest = first != 0xE0 || second >= 0xA0;
        const bool noSurrogate = first != 0xED || second < 0xA0;
        return continues(1) && continues(2) && shortest && noSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool inRange = (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
        return continues(1) && continues(2) && continues(3) && inRange ? 4 : 0;
    }
    return 0;
}

/// The first byte that is not UTF-8 text; the size of the text when all is well.
std::size_t firstBadByte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        if (at + 8 <= text.size()) {
            std::memcpy(&eight, text.data() + at, 8);
            // No byte has its top bit set and none is 0 (the usual subtraction borrows only below zero
            // bytes).
            if ((eight & 0x8080808080808080u) == 0 &&
                ((eight - 0x0101010101010101u) & 0x8080808080808080u) == 0) {
                at += 8;
                continue;
            }
        }
        const std::size_t length = text[at] == '\0' ? 0 : sequenceLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

Lesson unreadable(const std::string& path, std::string why) {
    Lesson lesson;
    lesson.expressions.emplace_back();
    lesson.file = path;
    lesson.mistakes.push_back({path, 0, 0, std::move(why)});
    return lesson;
}

std::string tooLarge(std::uintmax_t bytes) {
    return fmt::format("the file has {:.1f} MiB; a lesson may have at most {} MiB.",
                       static_cast<double>(bytes) / (1 << 20), maximumLessonBytes >> 20);
}

} // namespace

std::optional<Mistake> refuseText(std::string_view text) {
    if (text.size() > maximumLessonBytes)
        return Mistake{{}, 0, 0, tooLarge(text.size())};
    const std::size_t bad = firstBadByte(text);
    if (bad == text.size())
        return std::nullopt;
    const auto line = static_cast<std::uint32_t>(
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1);
    return Mistake{{},
                   line,
                   1,
                   text[bad] == '\0'
                       ? "this is not a text file: the line holds a NUL byte."
                       : "this is not a text file in UTF-8: the line holds a byte that is none. "
                         "Save it as UTF-8."};
}

Lesson readLesson(const std::string& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return unreadable(path, "there is no such file.");
    if (status.type() == std::filesystem::file_type::directory)
        return unreadable(path, "this is a folder, not a lesson.");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return unreadable(path, fmt::format("the file cannot be opened: {}.", std::strerror(errno)));
    // Reads one byte more than is allowed, so that devices and pipes without a size are bounded too.
    std::string text(maximumLessonBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        return unreadable(path, fmt::format("the file cannot be read: {}.", std::strerror(errno)));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > maximumLessonBytes) {
        const auto bytes = std::filesystem::file_size(path, error);
        return unreadable(path, tooLarge(error ? text.size() : bytes));
    }
    return parseLesson(std::move(text), path);
}

} // namespace handlelab
