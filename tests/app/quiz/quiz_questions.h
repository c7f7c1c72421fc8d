// SPDX-License-Identifier: GPL-3.0-or-later
// Questions made by hand, so that the window's quiz is tested apart from what the engine would ask.
#pragma once

#include "core/quiz/question.h"

#include <functional>

namespace handlelab {

/// One wrong idea for tests.
inline const MentalModel& madeUpModel() {
    static const MentalModel model{"closingDestroys", "Closing a handle destroys the object.",
                                   "Closing clears one entry; the object lives while others lead to it."};
    return model;
}

/// "How many?" with three choices of which the second is right.
inline Question madeUpQuestion(const Moment& moment, std::uint32_t step,
                               QuestionKind kind = QuestionKind::usage) {
    Question question;
    question.kind = kind;
    question.step = step;
    question.statement = moment.steps()[step].statement;
    question.text = {"Questions", "How many handles lead to it afterwards?", {}};
    question.choices = {{{"Questions", "none", {}}, &madeUpModel()},
                        {{"Questions", "one", {}}, nullptr},
                        {{"Questions", "two", {}}, &madeUpModel()}};
    question.right = 1;
    question.explanation = {"Questions", "One entry is left.", {}};
    return question;
}

} // namespace handlelab
