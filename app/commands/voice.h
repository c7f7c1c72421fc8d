// SPDX-License-Identifier: GPL-3.0-or-later
// How commands speak: results on standard output, messages on standard error, messages in the user's
// language.
#pragma once

#include "core/base/result.h"
#include "core/picture/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

class Voice {
  public:
    /// Speaks the language that the environment asks for (LC_ALL, LC_MESSAGES, LANG, in this order).
    static Voice ofEnvironment();

    /// A pattern marked CORE_TR("CommandLine", ...) in the user's language, its holes filled.
    [[nodiscard]] std::string operator()(const char* pattern, std::vector<std::string> arguments = {}) const;

    [[nodiscard]] const Words& words() const { return m_words; }

    /// "handlelab: ..." on standard error.
    void complain(const char* pattern, std::vector<std::string> arguments = {}) const;
    /// "file:line:column: ..." on standard error, or as complain() when the mistake has no place.
    void complain(const Mistake& mistake) const;
    /// A sentence of the program on standard error.
    void complain(const Sentence& sentence) const;
    /// A line on standard error without any prefix.
    void remark(const char* pattern, std::vector<std::string> arguments = {}) const;

  private:
    Words m_words;
};

/// Writes a result. False, and a message, when standard output did not take it all.
[[nodiscard]] bool writeResult(std::string_view text, const Voice& voice);

} // namespace handlelab
