// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to read: as text with a key, and as JSON.
#pragma once

#include "core/quiz/gift.h"

namespace handlelab {

/// The questions with numbered choices, then the key: the right answers with their reasons, and for every
/// wrong one what somebody thinks who chooses it, and what is true.
[[nodiscard]] std::string questionsText(const Lesson& lesson, const std::vector<Question>& questions,
                                        const Speak& speak);

/// The `quiz --json` document (schema in README.md). Steps, lines and choices count from 1.
[[nodiscard]] std::string questionsJson(const Lesson& lesson, const std::vector<Question>& questions,
                                        const Speak& speak);

} // namespace handlelab
