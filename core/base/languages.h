// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the program: one row each. Beside its row a language needs translations/handlelab_CODE.ts
// and lessons with its ending.
#pragma once

#include <string_view>

namespace handlelab {

/// What differs from language to language besides the texts.
struct Language {
    std::string_view code;         ///< as in the names of files and on the command line: "zh_CN"
    std::string_view ownName;      ///< so that anybody finds the way back
    std::string_view family;       ///< what the names of its locales begin with: "zh", "zh_TW", "zh-Hans"
    std::string_view lessonEnding; ///< of the names of lessons that are written in it
    std::string_view dayFormat;    ///< a day without its year, as QLocale wants it
};

/// The language that the texts in the sources are written in comes first.
inline constexpr Language languages[] = {
    {"en", "English", "en", ".lab.md", "d MMM"},
    {"zh_CN", "简体中文", "zh", ".zh_CN.lab.md", "M月d日"},
};

/// The language of a locale: "zh_CN", "zh-Hans" or "zh" give Chinese; what is unknown gives the first one.
[[nodiscard]] const Language& languageOfLocale(std::string_view locale);
/// The row of a code; nullptr for others.
[[nodiscard]] const Language* languageWithCode(std::string_view code);
/// The language whose ending a lesson's name has; nullptr for the first one's, which is the ending of every
/// lesson.
[[nodiscard]] const Language* languageInName(std::string_view lesson);

} // namespace handlelab
