// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the stage, in pictures and in presentations: the lesson, the step, its call and what came
// of it. The one source of these words.
#pragma once

#include "core/picture/picture.h"
#include "core/picture/words.h"
#include "core/run/moment.h"

namespace handlelab {

struct Headline {
    std::string title;     ///< of the lesson
    std::string step;      ///< "Step 3 of 14"; empty for a lesson without steps
    std::string call;      ///< as the lesson writes it, without what it expects; empty before the first call
    std::string note;      ///< in place of a call, before the first: what is seen instead
    std::string returned;  ///< "→ TRUE"; empty where nothing is returned, and until the call is complete
    std::string lastError; ///< "GetLastError() = ERROR_SUCCESS (0)", until the call is complete empty as well
    Ink returnedInk = Ink::newText, errorInk = Ink::mutedText;
};

/// The headline of the step that the cursor stands in or has just finished.
[[nodiscard]] Headline headline(const Lesson& lesson, const Moment& moment, const Words& words);
/// Of a step that is still to come and that somebody is asked about: nothing of its outcome.
[[nodiscard]] Headline headlineOfAsked(const Lesson& lesson, const Moment& moment, std::uint32_t step,
                                       const Words& words);
/// What came of a complete step: `returned`, `lastError` and their inks of its headline, nothing else. The
/// error says so when an earlier call left it; a statement that is no call has neither.
[[nodiscard]] Headline outcome(const Lesson& lesson, const Moment& moment, std::uint32_t step,
                               const Words& words);
/// A line of a lesson without what tells its outcome: without the value behind => and without a comment.
[[nodiscard]] std::string withoutOutcome(std::string_view line);

} // namespace handlelab
