// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a lesson for other programs.
#include "core/lesson/parser.h"
#include "core/quiz/quiz_text.h"

#include <nlohmann/json.hpp>

namespace handlelab {

namespace {

using Json = nlohmann::ordered_json;

} // namespace

std::string questionsJson(const Lesson& lesson, const std::vector<Question>& questions, const Speak& speak) {
    Json all = Json::array();
    for (const Question& question : questions) {
        Json choices = Json::array();
        for (const Choice& choice : question.choices) {
            Json one{{"text", speak(choice.text)}, {"right", choice.model == nullptr}};
            if (choice.model) {
                one["model"] = std::string(choice.model->name);
                one["belief"] = speak({"Mental models", choice.model->belief, {}});
                one["correction"] = speak({"Mental models", choice.model->correction, {}});
            }
            choices.push_back(std::move(one));
        }
        const Statement& statement = statementAskedAbout(lesson, question);
        all.push_back({{"kind", std::string(questionKindName(question.kind))},
                       {"step", question.step + 1},
                       {"line", statement.lineNumber},
                       {"call", std::string(actText(lesson, statement))},
                       {"text", speak(question.text)},
                       {"choices", std::move(choices)},
                       {"right", question.right + 1},
                       {"explanation", speak(question.explanation)}});
    }
    return Json{{"lesson", lesson.title}, {"questions", std::move(all)}}.dump(2, ' ', false,
                                                                              Json::error_handler_t::replace);
}

} // namespace handlelab
