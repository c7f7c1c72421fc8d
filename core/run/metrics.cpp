// SPDX-License-Identifier: GPL-3.0-or-later
// Folds over the meanings of the log: every count a reader sees changes in a micro-step that says so.
#include "core/run/metrics.h"

#include <algorithm>

namespace handlelab {

std::vector<Sample> usageOverTime(const Moment& moment, ObjectId object) {
    const Log& log = moment.log();
    std::vector<Sample> samples;
    std::uint32_t handles = 0, running = 0;
    for (std::uint32_t i = 0; i < log.size(); ++i) {
        const Meaning& m = log.meaning(i);
        if (m.object != object)
            continue;
        using enum MeaningKind;
        if (m.kind == handleCountChanged)
            handles = m.extra;
        else if (m.kind == processStaged || m.kind == processStarted || m.kind == threadStarted)
            running = 1;
        else if (m.kind == processEnded || m.kind == threadEnded)
            running = 0;
        else if (m.kind != objectCreated)
            continue;
        samples.push_back({i + 1, handles + running});
    }
    return samples;
}

std::vector<Sample> handlesOverTime(const Moment& moment, ProcessId process) {
    const Log& log = moment.log();
    std::vector<Sample> samples;
    std::uint32_t open = 0;
    for (std::uint32_t i = 0; i < log.size(); ++i) {
        const Meaning& m = log.meaning(i);
        if (m.process != process)
            continue;
        if (m.kind == MeaningKind::entryWritten || m.kind == MeaningKind::entryInherited)
            ++open;
        else if (m.kind == MeaningKind::entryCleared)
            --open;
        else if (m.kind != MeaningKind::processStaged && m.kind != MeaningKind::processStarted)
            continue;
        samples.push_back({i + 1, open});
    }
    return samples;
}

std::vector<StepMarks> stepMarks(const Moment& moment) {
    std::vector<StepMarks> marks(moment.steps().size());
    for (std::uint32_t step = 0; step < marks.size(); ++step) {
        const Step& s = moment.steps()[step];
        marks[step].failed = s.returned.failed || s.verdict == Verdict::notRun;
        for (std::uint32_t i = s.firstMicro; i < moment.positionAfter(step + 1); ++i) {
            const MeaningKind kind = moment.log().meaning(i).kind;
            marks[step].birth |= kind == MeaningKind::objectCreated || kind == MeaningKind::processStarted ||
                                 kind == MeaningKind::processStaged || kind == MeaningKind::threadStarted;
            marks[step].death |= kind == MeaningKind::objectDestroyed || kind == MeaningKind::processEnded;
        }
    }
    return marks;
}

std::vector<LedgerLine> ledger(const Moment& moment, ObjectId object) {
    std::vector<LedgerLine> lines;
    std::uint32_t before = 0;
    for (const Sample& sample : usageOverTime(moment, object)) {
        const auto difference = static_cast<std::int32_t>(sample.value) - static_cast<std::int32_t>(before);
        if (difference != 0)
            lines.push_back(
                {sample.position, moment.stepAt(sample.position).value_or(0), difference, sample.value});
        before = sample.value;
    }
    return lines;
}

std::optional<std::uint32_t> lastChangeOf(const Moment& moment, ProcessId process, std::uint32_t index) {
    for (std::uint32_t position = moment.position(); position > 0; --position) {
        const Meaning& m = moment.log().meaning(position - 1);
        const bool changes = m.kind == MeaningKind::entryWritten || m.kind == MeaningKind::entryCleared ||
                             m.kind == MeaningKind::entryFlagsChanged ||
                             m.kind == MeaningKind::entryInherited;
        if (changes && m.process == process && m.index == index)
            return moment.stepAt(position);
    }
    return {};
}

std::vector<Sample> thin(const std::vector<Sample>& samples, std::uint32_t end, std::uint32_t columns) {
    if (columns == 0 || samples.size() <= 2 * std::size_t{columns})
        return samples;
    std::vector<Sample> result;
    const auto columnOf = [&](const Sample& s) { return std::uint64_t{s.position} * columns / (end + 1ull); };
    for (auto first = samples.begin(); first != samples.end();) {
        const auto last = std::find_if(first, samples.end(),
                                       [&](const Sample& s) { return columnOf(s) != columnOf(*first); });
        const auto [low, high] = std::minmax_element(
            first, last, [](const Sample& a, const Sample& b) { return a.value < b.value; });
        result.push_back(low < high ? *low : *high);
        if (low != high)
            result.push_back(low < high ? *high : *low);
        first = last;
    }
    return result;
}

} // namespace handlelab
