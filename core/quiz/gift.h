// SPDX-License-Identifier: GPL-3.0-or-later
// Questions as GIFT, the text format that course systems (Moodle and others) import.
#pragma once

#include "core/quiz/question.h"

#include <functional>
#include <string>

namespace handlelab {

/// A sentence in the reader's language.
using Speak = std::function<std::string(const Sentence&)>;

/// One GIFT question each, with the call in the question's text and feedback for every answer. Everything
/// that GIFT would read as a sign of its own is escaped.
[[nodiscard]] std::string giftText(const Lesson& lesson, const std::vector<Question>& questions,
                                   const Speak& speak);

} // namespace handlelab
