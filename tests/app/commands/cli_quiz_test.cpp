// SPDX-License-Identifier: GPL-3.0-or-later
// handlelab quiz as a teacher and a course system meet it, and what check says about an ask.
#include "cli_program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

namespace handlelab {

namespace {

/// Its place in the row of lessons may change.
std::string lessonPath(const std::string& name) {
    const std::filesystem::path folder = HANDLELAB_SOURCE_DIR "/resources/lessons";
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (file.path().filename().string().ends_with("-" + name))
            return file.path().string();
    return name;
}

const std::string staleHandle = lessonPath("the-stale-handle.lab.md");
const std::string chineseStaleHandle = lessonPath("the-stale-handle.zh_CN.lab.md");

} // namespace

TEST(CommandLineQuiz, PrintsQuestionsAndThenTheirKey) {
    const Ended ended = handlelabProgram({"quiz", staleHandle});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    const std::string path = HANDLELAB_SOURCE_DIR "/tests/golden/cli_quiz.txt";
    if (std::getenv("HANDLELAB_UPDATE_GOLDEN") != nullptr)
        std::ofstream(path, std::ios::binary) << ended.out;
    EXPECT_EQ(ended.out, contentOf(path)) << "HANDLELAB_UPDATE_GOLDEN=1 accepts the new text";
}

TEST(CommandLineQuiz, SaysTheSameAsJsonAndAsGift) {
    const Ended json = handlelabProgram({"quiz", staleHandle, "--json", "--limit", "4"});
    ASSERT_EQ(json.code, 0);
    const auto document = nlohmann::json::parse(json.out);
    EXPECT_EQ(document["lesson"], "The stale handle");
    ASSERT_EQ(document["questions"].size(), 4u);
    const Ended gift = handlelabProgram({"quiz", staleHandle, "--gift", "--limit", "4"});
    ASSERT_EQ(gift.code, 0);
    std::size_t titles = 0;
    for (std::size_t at = gift.out.find("\n::"); at != std::string::npos; at = gift.out.find("\n::", at + 1))
        ++titles;
    EXPECT_EQ(titles, 4u);
}

TEST(CommandLineQuiz, SpeaksTheLanguageOfTheLessonUnlessAsked) {
    const auto titleOf = [](const Ended& ended) { return ended.out.substr(0, ended.out.find('\n')); };
    const Ended english = handlelabProgram({"quiz", chineseStaleHandle, "--lang", "en"});
    EXPECT_NE(english.out.find("Which object does the kernel find"), std::string::npos);
    EXPECT_EQ(titleOf(english), titleOf(handlelabProgram({"quiz", chineseStaleHandle})));
}

TEST(CommandLineQuiz, OffersDifferentAnswersInChineseToo) {
    const std::filesystem::path folder = HANDLELAB_SOURCE_DIR "/resources/lessons";
    std::size_t asked = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (!file.path().string().ends_with(".zh_CN.lab.md"))
            continue;
        const Ended ended = handlelabProgram({"quiz", file.path().string(), "--json"});
        ASSERT_EQ(ended.code, 0) << file.path();
        const auto document = nlohmann::json::parse(ended.out);
        for (const auto& question : document["questions"]) {
            std::set<std::string> texts;
            for (const auto& choice : question["choices"])
                texts.insert(choice["text"].get<std::string>());
            EXPECT_EQ(texts.size(), question["choices"].size()) << question.dump(2);
            ++asked;
        }
    }
    EXPECT_GT(asked, 100u);
}

TEST(CommandLineQuiz, RefusesTwoForms) {
    const Ended ended = handlelabProgram({"quiz", staleHandle, "--json", "--gift"});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err.find("--json and --gift are two forms; choose one of them."), std::string::npos);
}

TEST(CommandLineQuiz, CheckSaysWhichAskNobodyGetsWrong) {
    const ScratchFolder scratch;
    const std::string path = scratch.file("ask.lab.md", lessonOf("process a \"a.exe\"\n"
                                                                 "a: h = CreateEvent()\n"
                                                                 "ask alive(a.h)\n"
                                                                 "a: CloseHandle(h)\n"
                                                                 "ask open(a)\n"
                                                                 "a: Sleep(1)\n"));
    const Ended ended = handlelabProgram({"check", path});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.err.find("alive(a.h)"), std::string::npos);
    EXPECT_NE(ended.err.find("nobody can answer this wrong: ask open(a)."), std::string::npos) << ended.err;
}

} // namespace handlelab
