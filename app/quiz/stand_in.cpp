// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the engine's questions until they are there; then this file goes.
#include "core/quiz/gift.h"

namespace handlelab {

__attribute__((weak)) std::vector<Question> questionsAbout(const Lesson&, const Timeline&, std::uint32_t) {
    return {};
}
__attribute__((weak)) std::vector<Question> questions(const Lesson&, const Timeline&, const QuizOptions&) {
    return {};
}
__attribute__((weak)) std::string giftText(const Lesson&, const std::vector<Question>&, const Speak&) {
    return "::stand-in::";
}
__attribute__((weak)) std::string_view questionKindName(QuestionKind) { return "usage"; }
__attribute__((weak)) const MentalModel* findMentalModel(std::string_view) { return nullptr; }

} // namespace handlelab
