// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"

#include <algorithm>
#include <cctype>

namespace handlelab {

namespace {

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

bool beginsWith(std::string_view text, std::string_view with) {
    return text.size() >= with.size() && std::ranges::equal(text.substr(0, with.size()), with, {}, lower);
}

} // namespace

const Language& languageOfLocale(std::string_view locale) {
    const auto found = std::ranges::find_if(
        languages, [locale](const Language& one) { return beginsWith(locale, one.family); });
    return found == std::end(languages) ? languages[0] : *found;
}

const Language* languageWithCode(std::string_view code) {
    const auto found = std::ranges::find(languages, code, &Language::code);
    return found == std::end(languages) ? nullptr : found;
}

const Language* languageInName(std::string_view lesson) {
    for (const Language& one : languages)
        if (&one != &languages[0] && lesson.ends_with(one.lessonEnding))
            return &one;
    return nullptr;
}

} // namespace handlelab
