// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "random_lesson.h"
#include "runs.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace handlelab {

namespace {

/// So many programs are compiled together; more would take compilers too much memory.
constexpr std::size_t batchSize = 100;
constexpr int shrinkingRounds = 10;

using Lines = std::vector<std::string>;

std::vector<BatchOutcome> runPrograms(const std::vector<Lines>& programs, const Wine& wine,
                                      const std::filesystem::path& folder) {
    std::vector<BatchLesson> lessons;
    for (const Lines& lines : programs)
        lessons.push_back({"random", lessonOf(lines), likeWine(ntRules())});
    return runBatch(lessons, wine, folder);
}

bool differs(const BatchOutcome& outcome) {
    return !outcome.trouble.empty() || !outcome.comparison.differences.empty();
}

/// Whether the programs did not come to their end; what they did not report is no answer.
bool endedEarly(const BatchOutcome& outcome) {
    const auto& differences = outcome.comparison.differences;
    return std::any_of(differences.begin(), differences.end(), [](const Difference& difference) {
        return difference.actual.starts_with("The run ended early");
    });
}

/// Runs that were cut short are made once more, by themselves. What is wrong with a program itself comes
/// back.
void repeatWhatEndedEarly(const std::vector<Lines>& programs, std::vector<BatchOutcome>& outcomes,
                          const Wine& wine, const std::filesystem::path& folder) {
    for (std::size_t i = 0; i < programs.size(); ++i)
        if (endedEarly(outcomes[i])) {
            std::cerr << "a run ended early and is made again\n";
            outcomes[i] = std::move(runPrograms({programs[i]}, wine, folder).front());
        }
}

/// The program without some of its lines, in every way that takes away a half, a quarter ... a single line.
std::vector<Lines> smallerOnes(const Lines& lines) {
    std::vector<Lines> programs;
    for (std::size_t size = lines.size() / 2; size > 0; size = size > 8 ? size / 2 : size - 1)
        for (std::size_t at = 0; at + size <= lines.size(); at += size) {
            Lines fewer = lines;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at),
                        fewer.begin() + static_cast<std::ptrdiff_t>(at + size));
            if (fewer = soundLines(fewer); fewer.size() < lines.size())
                programs.push_back(std::move(fewer));
        }
    return programs;
}

Lines shrink(Lines lines, const Wine& wine, const std::filesystem::path& folder) {
    for (int round = 0; round < shrinkingRounds; ++round) {
        const std::vector<Lines> smaller = smallerOnes(lines);
        const std::vector<BatchOutcome> outcomes = runPrograms(smaller, wine, folder);
        const Lines* best = nullptr;
        for (std::size_t i = 0; i < smaller.size(); ++i)
            if (differs(outcomes[i]) && (!best || smaller[i].size() < best->size()))
                best = &smaller[i];
        if (!best)
            break;
        lines = Lines(*best);
    }
    return lines;
}

} // namespace

int runRandomPrograms(const Wine& wine, const std::filesystem::path& folder, unsigned long count,
                      std::uint32_t seed) {
    Tally tally(knownDifferences());
    Lines worst;
    std::string worstName;
    for (unsigned long first = 0; first < count; first += batchSize) {
        std::vector<Lines> programs;
        for (unsigned long i = first; i < std::min(first + batchSize, count); ++i)
            programs.push_back(randomLines(seed + static_cast<std::uint32_t>(i), 20 + (seed + i) * 7 % 41));
        std::vector<BatchOutcome> outcomes = runPrograms(programs, wine, folder);
        repeatWhatEndedEarly(programs, outcomes, wine, folder / "again");
        for (std::size_t i = 0; i < programs.size(); ++i) {
            const std::string name = fmt::format("random/seed {}", seed + first + i);
            if (outcomes[i].trouble.empty())
                tally.add(name, outcomes[i].comparison);
            else
                tally.fail(name, outcomes[i].trouble);
            if (!outcomes[i].trouble.empty() || outcomes[i].comparison.differences.empty())
                continue;
            if (worst.empty() || programs[i].size() < worst.size()) { // the shortest one is made shorter
                worst = programs[i];
                worstName = name;
            }
        }
    }
    if (!worst.empty())
        std::cerr << worstName << ", made small:\n" << lessonOf(shrink(worst, wine, folder / "smaller"));
    return tally.finish({"random/"});
}

} // namespace handlelab
