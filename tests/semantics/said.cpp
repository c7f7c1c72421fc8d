// SPDX-License-Identifier: GPL-3.0-or-later
#include "said.h"

#include "core/kernel/micro_steps.h"
#include "core/lesson/parser.h"
#include "core/run/timeline.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace handlelab {

namespace {

std::string microText(const Moment& moment, std::uint32_t micro) {
    const Meaning& meaning = moment.log().meaning(micro);
    return fmt::format("    {}: {}\n", meaningName(meaning.kind),
                       english(explain(meaning, moment.machine(), moment.texts())));
}

/// The step's line without its number, so that a new call in a row changes no other line.
std::string lineOf(const Lesson& lesson, const Timeline& timeline, std::uint32_t step) {
    const std::string text = stepText(lesson, timeline, step);
    return text.substr(text.find_first_not_of(" 0123456789")) + "\n";
}

std::string contentOf(const std::filesystem::path& path) {
    return (std::ostringstream() << std::ifstream(path, std::ios::binary).rdbuf()).str();
}

/// The section's heading, each of its calls with what it returned and its last error, and under it every
/// micro-step with its sentence. The directions of the stage are left out where they are as they were in the
/// section before, whose `stage` is replaced.
std::string said(const SpecificationSection& section, std::string& stage) {
    const Lesson lesson = parseLesson(section.lesson, section.file);
    Timeline timeline = Timeline::run(lesson);
    timeline.seek(timeline.end());
    std::string text = fmt::format("## {}: {}\n\n", fmt::join(section.ids, ", "), section.sentence);
    std::string directions;
    for (std::uint32_t micro = 0; micro < timeline.start(); ++micro)
        directions += microText(timeline, micro);
    if (directions != stage)
        text += stage = directions;
    for (std::uint32_t step = 0; step < timeline.steps().size(); ++step) {
        text += lineOf(lesson, timeline, step);
        const std::uint32_t after = timeline.positionAfter(step + 1);
        for (std::uint32_t micro = timeline.steps()[step].firstMicro; micro < after; ++micro)
            text += microText(timeline, micro);
    }
    return text + "\n";
}

/// The first line in which two texts differ, and the section it stands in.
std::string firstDifference(const std::string& found, const std::string& written) {
    std::istringstream a(found), b(written);
    std::string section, said, golden;
    for (int number = 1;; ++number) {
        const bool more = static_cast<bool>(std::getline(a, said));
        if (!std::getline(b, golden) && !more)
            return {};
        if (said.starts_with("## "))
            section = said;
        if (said != golden || !more || !b)
            return fmt::format("line {}, in {}\n  says:    {}\n  written: {}\n", number, section,
                               more ? said : "(nothing)", b ? golden : "(nothing)");
    }
}

} // namespace

void saysAsWritten(const std::string& chapter, const std::vector<SpecificationSection>& sections) {
    std::string found = fmt::format("# {}: what each step of the specification says\n\n", chapter), stage;
    for (const SpecificationSection& section : sections)
        found += said(section, stage);
    const auto path =
        std::filesystem::path(HANDLELAB_SOURCE_DIR) / "tests" / "golden" / "said" / (chapter + ".txt");
    if (const char* update = std::getenv("HANDLELAB_UPDATE_GOLDEN");
        update && std::string_view(update) == "1") {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << found;
    }
    EXPECT_EQ(firstDifference(found, contentOf(path)), "")
        << path << " holds what is said; HANDLELAB_UPDATE_GOLDEN=1 writes it anew";
}

} // namespace handlelab
