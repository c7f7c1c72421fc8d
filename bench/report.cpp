// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>

namespace handlelab::bench {

namespace {

/// Keeps every repetition's time in nanoseconds, and the counters.
class Collector : public benchmark::ConsoleReporter {
  public:
    Collector()
        : ConsoleReporter(OO_None) {}

    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.error_occurred || run.run_type != Run::RT_Iteration || run.iterations == 0)
                continue;
            const std::string name =
                run.run_name.function_name + (run.run_name.args.empty() ? "" : "/" + run.run_name.args);
            m_figures[name].push_back(run.real_accumulated_time / static_cast<double>(run.iterations) * 1e9);
            for (const auto& [counter, value] : run.counters)
                m_figures[name + ":" + counter].push_back(value.value);
        }
    }

    [[nodiscard]] double median(const std::string& name) const {
        const auto found = m_figures.find(name);
        if (found == m_figures.end())
            return -1;
        std::vector<double> figures = found->second;
        std::sort(figures.begin(), figures.end());
        return figures[figures.size() / 2];
    }

  private:
    std::map<std::string, std::vector<double>> m_figures;
};

std::string timeText(double nanoseconds) {
    if (nanoseconds < 1e3)
        return fmt::format("{:.0f} ns", nanoseconds);
    if (nanoseconds < 1e6)
        return fmt::format("{:.1f} us", nanoseconds / 1e3);
    return fmt::format("{:.2f} ms", nanoseconds / 1e6);
}

std::string row(const Goal& goal, const Collector& figures) {
    const double subject =
        figures.median(goal.counter.empty() ? goal.subject : goal.subject + ":" + goal.counter);
    if (subject < 0 || (!goal.baseline.empty() && figures.median(goal.baseline) < 0))
        return fmt::format("| {} | not measured | | | | |\n", goal.what);
    if (!goal.baseline.empty()) {
        const double baseline = figures.median(goal.baseline), ratio = subject / baseline;
        return fmt::format("| {} | {} | {} | {:.2f} x | {:.2f} x | {} |\n", goal.what, timeText(subject),
                           timeText(baseline), ratio, goal.target,
                           ratio <= goal.target ? "reached" : "missed");
    }
    const bool isTime = goal.counter.empty();
    const double value = isTime ? subject / 1e6 : subject;
    const char* unit = isTime ? "ms" : goal.counter.c_str();
    return fmt::format("| {} | {:.2f} {} | | | {} {} | {} |\n", goal.what, value, unit, goal.target, unit,
                       value <= goal.target ? "reached" : "missed");
}

} // namespace

int run(int argc, char** argv, const std::vector<Goal>& goals) {
    // Repetitions in random turn, so that a drift of the machine meets the subject and its baseline alike.
    std::vector<std::string> words{argv[0], "--benchmark_repetitions=7",
                                   "--benchmark_enable_random_interleaving=true",
                                   "--benchmark_min_time=0.05"};
    words.insert(words.end(), argv + 1, argv + argc);
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    Collector figures;
    benchmark::RunSpecifiedBenchmarks(&figures);
    std::string table = "| what | figure | baseline | ratio | target | |\n|---|---|---|---|---|---|\n";
    for (const Goal& goal : goals)
        table += row(goal, figures);
    std::fputs(table.c_str(), stdout);
    return 0;
}

} // namespace handlelab::bench
