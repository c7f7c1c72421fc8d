// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/quiz_text.h"

#include "core/lesson/parser.h"
#include "core/tell/machine_text.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

std::string questionText(const Lesson& lesson, const Question& question, std::size_t number,
                         const Speak& speak) {
    std::string text =
        fmt::format("\n{}. {}\n   {}\n", number, actText(lesson, statementAskedAbout(lesson, question)),
                    speak(question.text));
    for (std::size_t i = 0; i < question.choices.size(); ++i)
        text += fmt::format("     {}) {}\n", i + 1, speak(question.choices[i].text));
    return text;
}

std::string keyText(const Question& question, std::size_t number, const Speak& speak) {
    std::string text = fmt::format("\n{}. {}) {}\n   {}\n", number, question.right + 1,
                                   speak(question.choices[question.right].text), speak(question.explanation));
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const MentalModel* model = question.choices[i].model;
        if (model)
            text += fmt::format("   {}) [{}] {}\n      {}\n", i + 1, model->name,
                                speak({"Mental models", model->belief, {}}),
                                speak({"Mental models", model->correction, {}}));
    }
    return text;
}

} // namespace

std::string questionsText(const Lesson& lesson, const std::vector<Question>& questions, const Speak& speak) {
    std::string text = lesson.title + '\n', key;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        text += questionText(lesson, questions[i], i + 1, speak);
        key += keyText(questions[i], i + 1, speak);
    }
    if (questions.empty())
        return text + '\n' + speak({"Questions", CORE_TR("Questions", "There is nothing to ask."), {}}) +
               '\n';
    return text + "\n" + speak({"Questions", CORE_TR("Questions", "Answers"), {}}) + '\n' + key;
}

} // namespace handlelab
