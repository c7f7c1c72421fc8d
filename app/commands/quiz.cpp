// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "app/words/catalogue.h"
#include "core/quiz/quiz_text.h"

namespace handlelab {

int quizCommand(const QuizCommandOptions& options, const Voice& voice) {
    const std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;
    const Timeline timeline = Timeline::run(*lesson);
    const std::vector<Question> asked = questions(*lesson, timeline, {.limit = options.limit});
    const Words words = wordsIn(QString::fromStdString(languageOf(options.lesson, options.language)));
    const Speak speak = [&](const Sentence& sentence) { return words(sentence); };
    const std::string text = options.json   ? questionsJson(*lesson, asked, speak) + '\n'
                             : options.gift ? giftText(*lesson, asked, speak)
                                            : questionsText(*lesson, asked, speak);
    if (!writeResult(text, voice))
        return unreadable;
    return complainAboutFailures(*lesson, timeline, voice) == 0 ? allHold : someFail;
}

} // namespace handlelab
