// SPDX-License-Identifier: GPL-3.0-or-later
// Why a call fails, as the quiz says it: of all calls that the executable specification refuses, in the words
// of a micro-step that refuses this call.
#include "core/kernel/micro_steps.h"
#include "core/lesson/parser.h"
#include "core/quiz/inquiry.h"
#include "core/run/timeline.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"
#include "tests/semantics/sections.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace handlelab {
namespace {

/// Calls `look` for every call of a lesson that fails.
template <class Look>
void everyFailureIn(const Lesson& lesson, const Look& look) {
    const Timeline timeline = Timeline::run(lesson);
    const Moment moment = timeline;
    Texts texts = moment.texts();
    Past past;
    for (std::uint32_t step = 0; step < moment.steps().size(); ++step) {
        const std::vector<Meaning> told = toldIn(moment, step);
        if (moment.steps()[step].returned.failed)
            look(situationAt(lesson, moment.at(step, 0), texts, step, past),
                 lesson.file + " " + stepText(lesson, moment, step));
        past.extend(moment.steps()[step], told);
    }
}

/// Whether a micro-step says why a call failed.
bool saysWhy(const Meaning& meaning) {
    return isRefusal(meaning.kind, true) || microStep(meaning.kind).tone.refuses == Refuses::asAnswer;
}

/// Whether a micro-step is about the caller, or about a process that the call has a handle to.
bool isOfTheCall(const Meaning& meaning, const Situation& s) {
    const ProcessId process = meaning.process;
    return process == s.caller.process || std::ranges::any_of(s.told, [&](const Meaning& other) {
               return other.kind == MeaningKind::handleFound && s.wasThere(process) &&
                      other.object == s.before[process].object;
           });
}

TEST(QuizReasons, OfEveryRefusedCallAreAMicroStepThatRefusesIt) {
    std::size_t failures = 0;
    for (const char* folder : {"/tests/semantics", "/tests/claims"})
        for (const SpecificationSection& section :
             readSections(std::string(HANDLELAB_SOURCE_DIR) + folder).sections)
            everyFailureIn(parseLesson(section.lesson, section.file), [&](const Situation& s,
                                                                          const std::string& where) {
                ++failures;
                const Sentence reason = reasonOfResult(s);
                const auto isReason = [&](const Meaning& meaning) {
                    return sentenceOf(s, meaning) == reason && saysWhy(meaning) && isOfTheCall(meaning, s);
                };
                EXPECT_TRUE(std::ranges::any_of(s.told, isReason))
                    << where << ": \"" << english(reason) << '"';
            });
    EXPECT_GT(failures, 600u); // the sweep has not become empty
}

} // namespace
} // namespace handlelab
