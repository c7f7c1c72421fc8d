// SPDX-License-Identifier: GPL-3.0-or-later
// Prediction questions: what will this call do? The right answer is what the engine does; every wrong answer
// is what a named wrong mental model makes of the same call, so that an answer names the misconception.
#pragma once

#include "core/base/translate.h"
#include "core/run/moment.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace handlelab {

/// What a question is about.
enum class QuestionKind : std::uint8_t {
    nextHandle,   ///< which value the new handle gets
    usage,        ///< the HandleCount of an object, or the open handles of a process
    returned,     ///< what the call returns
    lastError,    ///< what GetLastError says then
    alive,        ///< whether an object lives on or is destroyed
    holders,      ///< which processes hold a handle to an object
    childEntries, ///< which entries a new process finds in its table
    arrow,        ///< to which object a handle leads
    signaled,     ///< the state of an object that can be waited for
    asked,        ///< the author's own: an `ask` of the lesson
};

/// A wrong idea of how handles work, and what is true instead.
struct MentalModel {
    std::string_view name;  ///< stable, untranslated: "closingDestroys"; kept in histories
    const char* belief;     ///< translatable, context "Mental models": what somebody thinks who believes it
    const char* correction; ///< translatable, context "Mental models": what is true instead, and why
    bool fitsEveryHandle = false; ///< it is wrong about every new handle: alone it makes no question
};

/// A model by its exact name; nullptr when there is none.
[[nodiscard]] const MentalModel* findMentalModel(std::string_view name);

struct Choice {
    Sentence text;
    const MentalModel* model = nullptr; ///< who thinks so; nullptr for the right answer
};

struct Question {
    QuestionKind kind = QuestionKind::usage;
    std::uint32_t step = 0;      ///< index into Moment::steps(): asked before this step is shown
    std::uint32_t statement = 0; ///< index into Lesson::statements: the step's, or the `ask`
    Sentence text;               ///< "How many handles lead to Event “JACK” afterwards?"
    std::vector<Choice> choices; ///< 2 to 5, all different, exactly one without a model; in the order shown
    std::uint32_t right = 0;     ///< index of that one
    Sentence explanation;        ///< why it is right, in the words of this call
};

/// What to make of a lesson.
struct QuizOptions {
    bool authorsOnly = false;  ///< only the lesson's own `ask` statements
    std::uint32_t perStep = 1; ///< at most so many generated questions about one step
    std::uint32_t limit = 0;   ///< at most so many in all, the most telling ones; 0 for no limit
};

/// The questions of a whole run, ordered by step. `moment` is any of the run of `lesson`.
[[nodiscard]] std::vector<Question> questions(const Lesson& lesson, const Moment& moment,
                                              const QuizOptions& options = {});
/// Every question that can be asked about one step, the most telling first; empty when there is none.
[[nodiscard]] std::vector<Question> questionsAbout(const Lesson& lesson, const Moment& moment,
                                                   std::uint32_t step);

/// The statement whose effect is asked for: the question's own, or the one that an `ask` stands before.
[[nodiscard]] const Statement& statementAskedAbout(const Lesson& lesson, const Question& question);

/// The lesson's `ask` statements about which nobody can be wrong, as indices into Lesson::statements: every
/// idea leads to the right answer. They are not asked; `handlelab check` reports them.
[[nodiscard]] std::vector<std::uint32_t> asksWithoutWrongAnswer(const Lesson& lesson, const Moment& moment);

/// The stable, untranslated word of a kind: "nextHandle".
[[nodiscard]] std::string_view questionKindName(QuestionKind kind);

} // namespace handlelab
