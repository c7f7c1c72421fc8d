// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the program, as Qt's catalogues that the build compiles into it.
#pragma once

#include "core/picture/words.h"

#include <QString>

class QTranslator;

namespace handlelab {

/// Of a locale: "zh_CN", "zh-Hans" or "zh" give Chinese, unknown ones English.
[[nodiscard]] Words wordsIn(const QString& locale);
/// The translator of a language, for the widgets of the window; null for English.
[[nodiscard]] QTranslator* translatorOf(const Words& words);

} // namespace handlelab
