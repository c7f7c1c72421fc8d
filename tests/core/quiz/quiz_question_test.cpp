// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about single calls, and which wrong ideas answer.
#include "tests/core/lab.h"
#include "tests/core/random_program.h"

#include "core/quiz/choosing.h"
#include "core/quiz/imagination.h"
#include "core/quiz/quiz_text.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <set>

namespace handlelab {
namespace {

std::string speakEnglish(const Sentence& sentence) { return english(sentence); }

/// The question of a kind about a step; fails the test when there is none.
Question aboutStep(const Lab& lab, std::uint32_t step, QuestionKind kind) {
    const std::vector<Question> all = questionsAbout(lab.lesson, lab.timeline, step);
    const auto found = std::ranges::find(all, kind, &Question::kind);
    if (found == all.end()) {
        ADD_FAILURE() << "no question " << questionKindName(kind);
        return {.choices = {{}}};
    }
    return *found;
}

std::string rightOf(const Question& question) { return english(question.choices[question.right].text); }

/// What somebody answers who believes in a model; empty when that is no answer of the question.
std::string answerOf(const Question& question, std::string_view model) {
    for (const Choice& choice : question.choices)
        if (choice.model && choice.model->name == model)
            return english(choice.text);
    return {};
}

TEST(Questions, NameTheMisconceptionBehindAnAnswer) {
    const Lab lab(stage("a: h = CreateEvent({bInheritHandle = TRUE}, TRUE, FALSE, \"JACK\")\n"
                        "a: plain = CreateMutex()\n"
                        "a: CreateProcess(\"child.exe\", bInheritHandles = TRUE) starts child\n"));
    const Question usage = aboutStep(lab, 2, QuestionKind::usage);
    EXPECT_EQ(english(usage.text), "How many handles lead to Event \"JACK\" after this call?");
    EXPECT_EQ(rightOf(usage), "2");
    EXPECT_EQ(answerOf(usage, "inheritingDoesNotCount"), "1");
    const Question entries = aboutStep(lab, 2, QuestionKind::childEntries);
    EXPECT_EQ(rightOf(entries), "0x4: Event \"JACK\"");
    EXPECT_EQ(answerOf(entries, "everythingIsInherited"), "0x4: Event \"JACK\"; 0x8: Mutex");
}

TEST(Questions, AreAboutTheObjectThatTheLessonNamesInFull) {
    const Lab lab(stage(
        "a: e = CreateEvent(NULL, TRUE, FALSE, \"Global\\\\JACK\")\n"
        "a: m = CreateMutex(NULL, FALSE, \"Local\\\\JACK\")\n"
        "ask handles(\"Global\\\\JACK\")\na: again = OpenEvent(SYNCHRONIZE, FALSE, \"Global\\\\JACK\")\n"));
    const Question asked = aboutStep(lab, 2, QuestionKind::asked);
    EXPECT_NE(english(asked.text).find("Event"), std::string::npos) << english(asked.text);
    EXPECT_EQ(rightOf(asked), "2");
}

TEST(Questions, ShowWhatALessonAsksForAsItIsWritten) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\n"
                        "ask holders(\"JACK\") // who\nb: k = OpenEvent(SYNCHRONIZE, FALSE, \"JACK\")\n"
                        "ask usage(\"JACK\") == 1 // one?\na: CloseHandle(h)\n"));
    const std::vector<Question> ofHolders = questionsAbout(lab.lesson, lab.timeline, 1);
    EXPECT_EQ(std::ranges::count(ofHolders, QuestionKind::asked, &Question::kind), 0)
        << "no wrong idea answers with other names, and numbers are no answers";
    EXPECT_EQ(english(aboutStep(lab, 2, QuestionKind::asked).text),
              "Does this hold after the call: usage(\"JACK\") == 1");
}

TEST(Questions, LetTheChildFindItsEntriesInTheirPlaces) {
    const Lab lab(stage("a: plain = CreateMutex()\na: h = CreateEvent({bInheritHandle = TRUE})\n"
                        "a: CreateProcess(\"child.exe\", bInheritHandles = TRUE) starts child\n"));
    const Question entries = aboutStep(lab, 2, QuestionKind::childEntries);
    EXPECT_EQ(rightOf(entries), "0x8: Event");
    EXPECT_EQ(answerOf(entries, "childGetsNewNumbers"), "0x4: Event");
}

TEST(Questions, KnowWhoTakesAHandleForGlobal) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\na tells b: h as x by \"pipe\"\n"
                        "b: SetEvent(x)\n"));
    const Question returned = aboutStep(lab, 2, QuestionKind::returned);
    EXPECT_EQ(rightOf(returned), "FALSE");
    EXPECT_EQ(answerOf(returned, "handleIsGlobal"), "TRUE");
    const Question reached = aboutStep(lab, 2, QuestionKind::arrow);
    EXPECT_EQ(rightOf(reached), "None: the value leads to no open entry");
    EXPECT_EQ(answerOf(reached, "handleIsGlobal"), "Event \"JACK\"");
}

TEST(Questions, KnowWhatHappensToAStaleHandle) {
    const Lab lab(stage(
        "a: h = CreateEvent(NULL, TRUE, FALSE, \"OLD\")\nb: k = OpenEvent(SYNCHRONIZE, FALSE, \"OLD\")\n"
        "a: CloseHandle(h)\na: n = CreateEvent(NULL, TRUE, FALSE, \"NEW\")\na: SetEvent(h)\n"));
    const Question reached = aboutStep(lab, 4, QuestionKind::arrow);
    EXPECT_EQ(rightOf(reached), "Event \"NEW\"");
    EXPECT_EQ(answerOf(reached, "staleStillLeadsToItsObject"), "Event \"OLD\"");
    EXPECT_EQ(answerOf(reached, "staleAlwaysFails"), "None: the value leads to no open entry");
}

TEST(Questions, TakeOnlyTheCallersOwnHandlesForStale) {
    const Lab lab(
        stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"OLD\")\n"
              "a: keep = OpenEvent(SYNCHRONIZE, FALSE, \"OLD\")\na tells b: h as x by \"pipe\"\n"
              "a: CloseHandle(h)\nb: own = CreateEvent(NULL, TRUE, FALSE, \"OWN\")\nb: SetEvent(x)\n"));
    const std::vector<Question> all = questionsAbout(lab.lesson, lab.timeline, 5);
    ASSERT_FALSE(all.empty());
    for (const Question& question : all)
        for (const char* model : {"staleAlwaysFails", "staleStillLeadsToItsObject"})
            EXPECT_EQ(answerOf(question, model), "")
                << model << ": x never was a handle of b. " << english(question.text);
    EXPECT_EQ(rightOf(aboutStep(lab, 5, QuestionKind::arrow)), "Event \"OWN\"");
}

TEST(Questions, AskForTheStateThatACallReachesThroughANumber) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\na: SetEvent(6)\n"
                        "a: ResetEvent(7)\n"),
                  ntRules());
    const Question set = aboutStep(lab, 1, QuestionKind::signaled);
    EXPECT_EQ(english(set.text), "Is Event \"JACK\" signaled after this call?");
    EXPECT_EQ(rightOf(set), "Yes");
    EXPECT_EQ(answerOf(set, "everyBitCounts"), "No");
    const Question reset = aboutStep(lab, 2, QuestionKind::signaled);
    EXPECT_EQ(rightOf(reset), "No");
    EXPECT_EQ(answerOf(reset, "everyBitCounts"), "Yes");
}

/// A question about the first step with one wrong answer.
Question withIdea(const char* text, const char* model) {
    return {.kind = QuestionKind::nextHandle,
            .text = {"", text, {}},
            .choices = {{{"", "right", {}}, nullptr}, {{"", text, {}}, findMentalModel(model)}}};
}

TEST(Questions, PreferIdeasThatNotEveryNewHandleRaises) {
    for (const char* common : {"handlesCountUpByOne", "handlesGrowByFour", "handlesAreAddresses"}) {
        Choosing choosing({.perStep = 1});
        choosing.offer({withIdea("common", common), withIdea("rare", "numbersAreNeverReused")});
        const std::vector<Question> chosen = choosing.chosen();
        ASSERT_EQ(chosen.size(), 1u);
        EXPECT_EQ(english(chosen.front().text), "rare") << common;
    }
}

TEST(Questions, PreferIdeasThatHaveNotBeenAskedFor) {
    Choosing choosing({.perStep = 1});
    choosing.offer({withIdea("first", "numbersAreNeverReused")});
    choosing.offer({withIdea("again", "numbersAreNeverReused"), withIdea("new", "handleIsGlobal")});
    const std::vector<Question> chosen = choosing.chosen();
    ASSERT_EQ(chosen.size(), 2u);
    EXPECT_EQ(english(chosen.back().text), "new");
}

TEST(Questions, AskWhichValueANewHandleGets) {
    const Lab lab(
        stage("a: h = CreateEvent()\na: k = CreateEvent()\na: CloseHandle(h)\na: n = CreateMutex()\n"),
        ntRules());
    const Question value = aboutStep(lab, 3, QuestionKind::nextHandle);
    EXPECT_EQ(english(value.text), "Which value does n of a.exe receive?");
    EXPECT_EQ(rightOf(value), "0x4");
    EXPECT_EQ(answerOf(value, "numbersAreNeverReused"), "0xC");
    EXPECT_EQ(answerOf(value, "handlesCountUpByOne"), "0x1");
}

TEST(Questions, TellWhatCreateDoesWithANameInUse) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\n"
                        "b: k = CreateEvent(NULL, TRUE, TRUE, \"JACK\")\n"));
    const Question arrow = aboutStep(lab, 1, QuestionKind::arrow);
    EXPECT_EQ(rightOf(arrow), "To Event \"JACK\", which was there before");
    EXPECT_EQ(answerOf(arrow, "existingNameFails"), "To no object: the call fails");
    EXPECT_EQ(answerOf(arrow, "equalNameMakesASecondObject"), "To a new object");
    EXPECT_EQ(answerOf(aboutStep(lab, 1, QuestionKind::signaled), "existingObjectIsOverwritten"), "Yes");
}

TEST(Questions, DoNotAskWhatNobodyGetsWrong) {
    const Lab lab(stage("a: n = 1\na: Sleep(10)\n"));
    EXPECT_TRUE(questionsAbout(lab.lesson, lab.timeline, 0).empty());
    EXPECT_TRUE(questionsAbout(lab.lesson, lab.timeline, 1).empty());
    EXPECT_TRUE(questionsAbout(lab.lesson, lab.timeline, 99).empty());
}

TEST(Questions, FollowTheAuthorsAsk) {
    const Lab lab(stage("a: h = CreateEvent()\nask alive(a.h)\na: CloseHandle(h)\n"
                        "ask pointers(a.h)\na: Sleep(0)\n"));
    const Question asked = aboutStep(lab, 1, QuestionKind::asked);
    EXPECT_EQ(english(asked.text), "Does the kernel object Event (a.h) still exist after this call?");
    EXPECT_EQ(rightOf(asked), "No");
    EXPECT_EQ(lab.lesson[statementAskedAbout(lab.lesson, asked).line], "a: CloseHandle(h)");
    const std::vector<std::uint32_t> lost = asksWithoutWrongAnswer(lab.lesson, lab.timeline);
    ASSERT_EQ(lost.size(), 1u);
    EXPECT_EQ(lab.lesson[lab.lesson.statements[lost.front()].line], "ask pointers(a.h)");
}

TEST(Questions, KeepToTheirLimits) {
    const Lab lab(stage(
        "a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\nb: k = OpenEvent(SYNCHRONIZE, FALSE, \"JACK\")\n"
        "a: CloseHandle(h)\na: SetEvent(h)\nask alive(\"JACK\")\nb: CloseHandle(k)\n"));
    const auto few = questions(lab.lesson, lab.timeline, {.limit = 2});
    ASSERT_EQ(few.size(), 2u);
    EXPECT_EQ(few.back().kind, QuestionKind::asked) << "the author's questions come first, in order of steps";
    EXPECT_EQ(questions(lab.lesson, lab.timeline, {.authorsOnly = true}).size(), 1u);
    const auto many = questions(lab.lesson, lab.timeline, {.perStep = 3});
    EXPECT_GT(many.size(), questions(lab.lesson, lab.timeline).size());
}

TEST(Questions, HaveOneRightAnswerInRandomPrograms) {
    std::size_t asked = 0;
    for (std::uint32_t seed = 1; seed <= 12; ++seed)
        for (const Rules& rules : allRules()) {
            Lab lab(block(randomLesson(choicesOf(seed, 60))), rules);
            const Machine end = lab.machine();
            for (const Question& question : questions(lab.lesson, lab.timeline)) {
                ++asked;
                std::set<std::string> answers;
                for (const Choice& choice : question.choices)
                    answers.insert(english(choice.text));
                ASSERT_EQ(answers.size(), question.choices.size()) << english(question.text);
                ASSERT_EQ(std::ranges::count(question.choices, nullptr, &Choice::model), 1);
                ASSERT_EQ(question.choices.at(question.right).model, nullptr);
            }
            EXPECT_TRUE(lab.machine() == end);
        }
    EXPECT_GT(asked, 200u);
}

TEST(Questions, OfALongSessionAreMadeInBoundedTime) {
    std::size_t asked = 0; // of some programs nothing is left to ask: all of their threads wait early on
    std::chrono::duration<double> took{0};
    for (std::uint32_t seed = 7; seed < 12; ++seed) {
        const Lab lab(block(randomLesson(choicesOf(seed, 3000))));
        ASSERT_GT(lab.timeline.steps().size(), 2000u);
        const auto began = std::chrono::steady_clock::now();
        asked += questions(lab.lesson, lab.timeline, {.limit = 20}).size();
        took += std::chrono::steady_clock::now() - began;
    }
    EXPECT_GT(asked, 0u);
    EXPECT_LT(took.count(), 20.0) << "even unoptimized and watched";
}

TEST(Gift, EscapesWhatItWouldReadAsItsOwn) {
    const Lab lab("# 100 % ~right = {wrong}: #1\n\n" +
                  stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"a~b=c{d}e:f#g\")\n"
                        "b: k = OpenEvent(SYNCHRONIZE, FALSE, \"a~b=c{d}e:f#g\")\n"));
    const std::string gift = giftText(lab.lesson, questionsAbout(lab.lesson, lab.timeline, 1), speakEnglish);
    EXPECT_NE(gift.find("a\\~b\\=c\\{d\\}e\\:f\\#g"), std::string::npos) << gift;
    EXPECT_EQ(gift.find("a~b"), std::string::npos);
    EXPECT_NE(gift.find("::100 % \\~right \\= \\{wrong\\}\\: \\#1 1::"), std::string::npos) << gift;
    // What is not escaped is a sign of GIFT: braces come in pairs, one right answer between them.
    int open = 0, right = 0;
    for (std::size_t i = 0; i < gift.size(); ++i) {
        if (gift[i] == '\\') {
            ++i;
            continue;
        }
        if (gift[i] == '{') {
            EXPECT_EQ(open, 0);
            ++open;
            right = 0;
        } else if (gift[i] == '}') {
            EXPECT_EQ(right, 1);
            --open;
        } else if (gift[i] == '=') {
            EXPECT_EQ(open, 1);
            ++right;
        } else if (gift[i] == '~') {
            EXPECT_EQ(open, 1);
        }
    }
    EXPECT_EQ(open, 0);
}

TEST(Gift, TakesNoNameForAMark) {
    const Lab lab(block("process a \"%50%.exe\"\nprocess b \"b.exe\"\n"
                        "a: h = CreateEvent(NULL, TRUE, FALSE, \"J\")\n"
                        "b: k = OpenEvent(SYNCHRONIZE, FALSE, \"J\")\nb: CloseHandle(k)\n"));
    const std::string gift = giftText(lab.lesson, {aboutStep(lab, 2, QuestionKind::holders)}, speakEnglish);
    EXPECT_NE(gift.find("=\u2060%50%.exe#"), std::string::npos) << gift;
    EXPECT_EQ(gift.find("=%50%"), std::string::npos);
}

TEST(QuizJson, SaysEverythingAboutAQuestion) {
    const Lab lab("# Two\n\n" + stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"J\")\n"
                                      "b: k = OpenEvent(SYNCHRONIZE, FALSE, \"J\")   => 0x4\n"));
    const auto json = nlohmann::json::parse(
        questionsJson(lab.lesson, {aboutStep(lab, 1, QuestionKind::usage)}, speakEnglish));
    EXPECT_EQ(json["lesson"], "Two");
    const auto& question = json["questions"][0];
    EXPECT_EQ(question["kind"], "usage");
    EXPECT_EQ(question["step"], 2);
    EXPECT_EQ(question["call"], "b: k = OpenEvent(SYNCHRONIZE, FALSE, \"J\")")
        << "the answer is not given away";
    EXPECT_EQ(question["choices"][question["right"].get<int>() - 1]["text"], "2");
    for (const auto& choice : question["choices"])
        EXPECT_EQ(choice["right"].get<bool>(), !choice.contains("model"));
}

TEST(MentalModels, HaveNamesTextsAndCanBeFound) {
    std::set<std::string_view> names;
    for (const ModelRule* rule : modelRules()) {
        const MentalModel* model = &rule->model;
        EXPECT_TRUE(names.insert(model->name).second) << model->name;
        EXPECT_EQ(findMentalModel(model->name), model);
        EXPECT_TRUE(std::string_view(model->belief).ends_with('.')) << model->belief;
        EXPECT_TRUE(std::string_view(model->correction).ends_with('.')) << model->correction;
    }
    EXPECT_EQ(findMentalModel("nobodyThinksSo"), nullptr);
}

} // namespace
} // namespace handlelab
