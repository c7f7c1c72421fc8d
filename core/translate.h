// SPDX-License-Identifier: GPL-3.0-or-later
// Marks a text for translation without knowing the translator: lupdate collects it, app/picture/words looks
// it up.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#define CORE_TR(context, text) text

namespace handlelab {

/// A translatable pattern with numbered holes (%1, %2 ...) and the untranslated texts that fill them.
struct Sentence {
    const char* context = "";
    const char* pattern = "";
    std::vector<std::string> arguments;
    bool operator==(const Sentence&) const = default;
};

/// The pattern with its holes filled.
[[nodiscard]] std::string fill(std::string_view pattern, const std::vector<std::string>& arguments);
[[nodiscard]] std::string english(const Sentence& sentence);

} // namespace handlelab
