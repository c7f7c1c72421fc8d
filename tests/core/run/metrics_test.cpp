// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers over time agree with the machine at every position.
#include "core/run/metrics.h"

#include "core/kinds/object_kind.h"
#include "tests/core/lab.h"
#include "tests/core/random_program.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

/// The value of a series at a position: that of the last sample at or before it.
std::uint32_t valueAt(const std::vector<Sample>& samples, std::uint32_t position) {
    std::uint32_t value = 0;
    for (const Sample& sample : samples)
        if (sample.position <= position)
            value = sample.value;
    return value;
}

TEST(Metrics, SeriesAreWhatTheMachineSaysAtEveryPosition) {
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        Lab lab(block(randomLesson(choicesOf(seed, 60))));
        const auto objects = static_cast<std::uint32_t>(lab.machine().objects.size());
        const auto processes = static_cast<std::uint32_t>(lab.machine().processes.size());
        std::vector<std::vector<Sample>> usage, open;
        for (std::uint32_t i = 0; i < objects; ++i)
            usage.push_back(usageOverTime(lab.timeline, ObjectId{i}));
        for (std::uint32_t i = 0; i < processes; ++i)
            open.push_back(handlesOverTime(lab.timeline, ProcessId{i}));
        for (std::uint32_t position = 0; position <= lab.timeline.end(); ++position) {
            lab.timeline.seek(position);
            for (std::uint32_t i = 0; i < lab.machine().objects.size(); ++i)
                ASSERT_EQ(valueAt(usage[i], position), usageCount(lab.machine(), ObjectId{i}))
                    << "seed " << seed << " object " << i << " at " << position;
            for (std::uint32_t i = 0; i < lab.machine().processes.size(); ++i)
                ASSERT_EQ(valueAt(open[i], position), lab.machine().tables[i].header.handleCount)
                    << "seed " << seed << " process " << i << " at " << position;
        }
    }
}

TEST(Metrics, AskingDoesNotMoveTheCursor) {
    Lab lab(stage("a: h = CreateEvent()\na: CloseHandle(h)\n"));
    lab.timeline.seek(lab.timeline.start() + 2);
    (void)usageOverTime(lab.timeline, ObjectId{0});
    (void)stepMarks(lab.timeline);
    EXPECT_EQ(lab.timeline.position(), lab.timeline.start() + 2);
}

TEST(Metrics, TheUsageOfAnEventRisesAndFalls) {
    const Lab lab(
        stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\nb: g = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
              "a: CloseHandle(h)\nb: CloseHandle(g)\n"));
    std::vector<std::uint32_t> values;
    for (const Sample& sample : usageOverTime(lab.timeline, lab.variable("a", "h").meant))
        values.push_back(sample.value);
    EXPECT_EQ(values, (std::vector<std::uint32_t>{0, 1, 2, 1, 0})) << "born without a handle";
}

TEST(Metrics, TheLedgerNamesTheStepOfEveryChange) {
    const Lab lab(
        stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\nb: g = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
              "a: SetEvent(h)\na: CloseHandle(h)\nb: ExitProcess(0)\n"));
    const auto lines = ledger(lab.timeline, lab.variable("a", "h").meant);
    ASSERT_EQ(lines.size(), 4u);
    const std::uint32_t steps[] = {0, 1, 3, 4};
    const std::int32_t differences[] = {1, 1, -1, -1};
    std::uint32_t usage = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        usage += static_cast<std::uint32_t>(differences[i]);
        EXPECT_EQ(lines[i].step, steps[i]);
        EXPECT_EQ(lines[i].difference, differences[i]);
        EXPECT_EQ(lines[i].usage, usage);
    }
}

TEST(Metrics, AProcessIsCountedWhileItRuns) {
    const Lab lab(stage("a: CreateProcess(\"child.exe\") starts child\nchild: ExitProcess(0)\n"
                        "a: CloseHandle(pi.hProcess)\n"));
    const auto lines = ledger(lab.timeline, lab.machine()[lab.process("child")].object);
    std::vector<std::uint32_t> usage;
    for (const LedgerLine& line : lines)
        usage.push_back(line.usage);
    EXPECT_EQ(usage, (std::vector<std::uint32_t>{1, 2, 1, 0}));
}

TEST(Metrics, AThreadIsCountedWhileItRuns) {
    const Lab lab(stage("a: t = CreateThread()\na/T2: ExitThread(0)\na: CloseHandle(t)\n"));
    const ObjectId thread = lab.variable("a", "t").meant;
    std::vector<std::uint32_t> values;
    for (const Sample& sample : usageOverTime(lab.timeline, thread))
        values.push_back(sample.value);
    EXPECT_EQ(values.back(), 0u);
    EXPECT_EQ(std::ranges::max(values), 2u) << "its handle, and that it runs";
    std::vector<std::uint32_t> usage;
    for (const LedgerLine& line : ledger(lab.timeline, thread))
        usage.push_back(line.usage);
    EXPECT_EQ(usage, (std::vector<std::uint32_t>{1, 2, 1, 0}));
}

TEST(Metrics, StepsAreMarked) {
    const Lab lab(
        stage("a: h = CreateEvent()\na: SetEvent(h)\na: SetEvent(NULL)\na: CloseHandle(h)\n"
              "a: CreateProcess(\"child.exe\") starts child\na: t = CreateThread()\nchild: ExitProcess(0)\n"
              "child: SetEvent(4)\na: h = NULL\n"));
    const auto marks = stepMarks(lab.timeline);
    ASSERT_EQ(marks.size(), 9u);
    EXPECT_EQ(marks[0], (StepMarks{.birth = true}));
    EXPECT_EQ(marks[1], StepMarks{});
    EXPECT_EQ(marks[2], (StepMarks{.failed = true}));
    EXPECT_EQ(marks[3], (StepMarks{.death = true}));
    EXPECT_EQ(marks[4], (StepMarks{.birth = true}));
    EXPECT_EQ(marks[5], (StepMarks{.birth = true}));
    EXPECT_EQ(marks[6], (StepMarks{.death = true}));
    EXPECT_TRUE(marks[7].failed) << "an ended process makes no calls";
    EXPECT_EQ(marks[8], StepMarks{});
}

TEST(Metrics, TheLastChangeOfAnEntryDependsOnTheCursor) {
    Lab lab(
        stage("a: h = CreateEvent()\na: SetHandleInformation(h, 1, 1)\na: SetEvent(h)\na: CloseHandle(h)\n"));
    const ProcessId a = lab.process("a");
    EXPECT_EQ(lastChangeOf(lab.timeline, a, 1), 3u);
    lab.timeline.seek(lab.timeline.positionAfter(3));
    EXPECT_EQ(lastChangeOf(lab.timeline, a, 1), 1u);
    lab.timeline.seek(lab.timeline.positionAfter(1));
    EXPECT_EQ(lastChangeOf(lab.timeline, a, 1), 0u);
    lab.timeline.seek(lab.timeline.start());
    EXPECT_EQ(lastChangeOf(lab.timeline, a, 1), std::nullopt);
    EXPECT_EQ(lastChangeOf(lab.timeline, a, 9), std::nullopt);
    EXPECT_EQ(lastChangeOf(lab.timeline, lab.process("b"), 1), std::nullopt);
}

TEST(Thinning, KeepsTheExtremesAndFewPoints) {
    std::vector<Sample> samples;
    for (std::uint32_t i = 0; i < 10'000; ++i)
        samples.push_back({i, i == 4321 ? 999u : i == 7777 ? 0u : 10 + i % 3});
    const auto few = thin(samples, 9'999, 100);
    EXPECT_LE(few.size(), 200u);
    EXPECT_NE(std::ranges::find(few, Sample{4321, 999}), few.end());
    EXPECT_NE(std::ranges::find(few, Sample{7777, 0}), few.end());
    EXPECT_TRUE(std::ranges::is_sorted(few, {}, &Sample::position));
    for (const Sample& sample : few)
        EXPECT_EQ(sample, samples[sample.position]) << "only samples that are there";
}

TEST(Thinning, LeavesShortSeriesAlone) {
    const std::vector<Sample> samples{{1, 1}, {5, 2}, {9, 1}};
    EXPECT_EQ(thin(samples, 9, 2), samples);
    EXPECT_EQ(thin(samples, 9, 0), samples);
    EXPECT_TRUE(thin({}, 9, 5).empty());
}

} // namespace
} // namespace handlelab
