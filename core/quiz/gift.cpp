// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/gift.h"

#include "core/lesson/parser.h"
#include "core/tell/machine_text.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// GIFT's own signs get a backslash; line ends and other control characters become blanks, because a blank
/// line ends a question.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (std::string_view("~=#{}:\\").find(c) != std::string_view::npos)
            safe += '\\';
        safe += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return safe;
}

/// An answer that begins with %50% would be read as one that is worth half the mark; an invisible character
/// in front, a word joiner, keeps it a text.
std::string escapedAnswer(std::string_view text) {
    return (text.starts_with('%') ? "\xE2\x81\xA0" : "") + escaped(text);
}

std::string feedbackTo(const Question& question, const Choice& choice, const Speak& speak) {
    if (!choice.model)
        return escaped(speak(question.explanation));
    return escaped(speak({"Mental models", choice.model->correction, {}}));
}

} // namespace

std::string giftText(const Lesson& lesson, const std::vector<Question>& questions, const Speak& speak) {
    // The category is not unescaped by those who read it, so no words of the lesson stand in it.
    std::string text = "$CATEGORY: HandleLab\n";
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question& question = questions[i];
        text += fmt::format("\n::{} {}::[plain]{}\\n{} {{\n", escaped(lesson.title), i + 1,
                            escaped(actText(lesson, statementAskedAbout(lesson, question))),
                            escaped(speak(question.text)));
        for (const Choice& choice : question.choices)
            text += fmt::format("\t{}{}#{}\n", choice.model ? '~' : '=', escapedAnswer(speak(choice.text)),
                                feedbackTo(question, choice, speak));
        text += "}\n";
    }
    return text;
}

} // namespace handlelab
