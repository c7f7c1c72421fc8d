// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/words.h"

#include "core/base/languages.h"
#include "core/base/utf8.h"

#include <vector>

namespace handlelab {

namespace {

constexpr char32_t wordEdge = 0xE000; ///< stands around a translated word until it has found its place

/// An argument with its marked words translated.
std::string inOwnLanguage(const Words& words, std::string_view argument) {
    std::string text;
    for (bool marked = false;; marked = !marked) {
        const std::size_t end = argument.find(kindMark);
        const std::string_view piece = argument.substr(0, end);
        if (marked) {
            append(text, wordEdge);
            text += words.kind(piece);
            append(text, wordEdge);
        } else {
            text += piece;
        }
        if (end == std::string_view::npos)
            return text;
        argument.remove_prefix(end + 1);
    }
}

bool isHan(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

/// Chinese sentences have spaces around the foreign words that fill them; between two Chinese words there is
/// none.
std::string withoutEdges(std::string_view edged) {
    const std::u32string text = characters(edged);
    const auto at = [&](std::size_t k) {
        return k < text.size() ? text[k] : U'\0';
    }; // before 0 is far behind
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool opens = text[i] == ' ' && at(i + 1) == wordEdge && isHan(at(i - 1)) && isHan(at(i + 2));
        const bool closes = text[i] == ' ' && at(i - 1) == wordEdge && isHan(at(i - 2)) && isHan(at(i + 1));
        if (text[i] != wordEdge && !opens && !closes)
            append(result, text[i]);
    }
    return result;
}

} // namespace

Words::Words(std::shared_ptr<const Catalogue> catalogue)
    : m_catalogue(std::move(catalogue)) {}

std::string Words::language() const {
    return std::string(m_catalogue ? m_catalogue->language() : languages[0].code);
}

std::string Words::operator()(const char* context, const char* text) const {
    std::string translated = m_catalogue ? m_catalogue->translated(context, text) : std::string();
    return translated.empty() ? text : translated;
}

std::string Words::operator()(const Sentence& sentence) const {
    const std::string pattern = (*this)(sentence.context, sentence.pattern);
    if (!m_catalogue)
        return fill(pattern, sentence.arguments);
    std::vector<std::string> arguments;
    arguments.reserve(sentence.arguments.size());
    for (const std::string& argument : sentence.arguments)
        arguments.push_back(inOwnLanguage(*this, argument));
    return withoutEdges(fill(pattern, arguments));
}

std::string Words::operator()(const std::vector<Sentence>& sentences) const {
    const std::string_view gap = language().starts_with("zh") ? "" : " ";
    std::string text;
    for (const Sentence& sentence : sentences)
        text += std::string(text.empty() ? "" : gap) + (*this)(sentence);
    return text;
}

std::string Words::kind(std::string_view word) const { return (*this)("Kind", std::string(word).c_str()); }

std::string Words::named(std::string_view spoken) const { return withoutEdges(inOwnLanguage(*this, spoken)); }

} // namespace handlelab
