// SPDX-License-Identifier: GPL-3.0-or-later
// Marks a text for translation without knowing the translator: lupdate collects it, core/picture/words looks
// it up.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#define CORE_TR(context, text) text

namespace handlelab {

/// A translatable pattern with numbered holes (%1, %2 ...) and the texts that fill them. Those are not
/// translated, except for marked words of kinds.
struct Sentence {
    const char* context = "";
    const char* pattern = "";
    std::vector<std::string> arguments;
    /// By what is written: one literal can have several addresses.
    bool operator==(const Sentence& other) const {
        return std::string_view(context) == other.context && std::string_view(pattern) == other.pattern &&
               arguments == other.arguments;
    }
};

/// Stands around a word of a kind within an argument, such as Event in 'Event "JACK"'. No UTF-8 text contains
/// it.
inline constexpr char kindMark = '\xFF';

/// A word of a kind ("Event", "Named pipe", "Heap"; context "Kind"), marked to be said in the reader's
/// language.
[[nodiscard]] std::string markedKind(std::string_view word);
/// The text as English says it: without marks.
[[nodiscard]] std::string unmarked(std::string text);

/// The pattern with its holes filled, without marks.
[[nodiscard]] std::string fill(std::string_view pattern, const std::vector<std::string>& arguments);
[[nodiscard]] std::string english(const Sentence& sentence);
/// Sentences one behind the other.
[[nodiscard]] std::string english(const std::vector<Sentence>& sentences);

} // namespace handlelab
