// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"

#include <fmt/format.h>

namespace handlelab {

std::string markedKind(std::string_view word) { return fmt::format("{0}{1}{0}", kindMark, word); }

std::string unmarked(std::string text) {
    std::erase(text, kindMark);
    return text;
}

std::string fill(std::string_view pattern, const std::vector<std::string>& arguments) {
    std::string text;
    text.reserve(pattern.size() + 16 * arguments.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char digit = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] : '0';
        const auto hole = static_cast<std::size_t>(digit - '1');
        if (digit >= '1' && digit <= '9' && hole < arguments.size()) {
            text += unmarked(arguments[hole]);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

std::string english(const Sentence& sentence) { return fill(sentence.pattern, sentence.arguments); }

std::string english(const std::vector<Sentence>& sentences) {
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : " ") + english(sentence);
    return text;
}

} // namespace handlelab
