// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons with random damage: whatever is left of them runs without breaking the engine.
#include "tests/core/lab.h"

#include "core/tell/machine_text.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace handlelab {
namespace {

std::vector<std::string> shippedTexts() {
    std::vector<std::string> texts;
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(HANDLELAB_SOURCE_DIR) /
                                                                "resources" / "lessons"))
        if (!file.path().filename().string().ends_with(".zh_CN.lab.md"))
            texts.push_back(
                (std::ostringstream() << std::ifstream(file.path(), std::ios::binary).rdbuf()).str());
    return texts;
}

/// One wound: a character changed, a piece taken out, or a piece of the text put in elsewhere.
void wound(std::string& text, std::mt19937& random) {
    const std::string_view characters = "()=,\"&|/.:{}\\ 0914xnaT#`";
    const std::size_t at = random() % text.size(), length = random() % 24;
    switch (random() % 3) {
    case 0:
        text[at] = characters[random() % characters.size()];
        break;
    case 1:
        text.erase(at, length);
        break;
    default:
        text.insert(random() % text.size(), text.substr(at, length));
        break;
    }
}

TEST(MangledLessons, RunAndGoBackWhateverIsLeftOfThem) {
    const std::vector<std::string> texts = shippedTexts();
    ASSERT_FALSE(texts.empty());
    std::mt19937 random(2024);
    std::size_t steps = 0;
    for (int i = 0; i < 400; ++i) {
        std::string text = texts[random() % texts.size()];
        for (auto wounds = 1 + random() % 8; wounds > 0; --wounds)
            wound(text, random);
        SCOPED_TRACE(text);
        const Lesson lesson = parseLesson(text);
        Timeline timeline = Timeline::run(lesson);
        const Machine start = timeline.now().machine();
        timeline.seek(timeline.end());
        steps += timeline.steps().size();
        for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
            EXPECT_FALSE(stepJson(lesson, timeline, step).empty());
        ASSERT_EQ(violationsOf(timeline), "");
        ASSERT_EQ(unspeakable(timeline), "");
        timeline.seek(timeline.start());
        ASSERT_TRUE(timeline.now().machine() == start);
    }
    EXPECT_GT(steps, 1000u) << "most of the lessons still do something";
}

} // namespace
} // namespace handlelab
