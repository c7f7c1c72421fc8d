// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/find_caller.h"

#include <fmt/format.h>

#include <cstdlib>

namespace handlelab {

namespace {

/// The number that "T2" gives a thread; nothing written means the first one.
std::uint32_t threadNumber(std::string_view written) {
    if (written.size() <= 1)
        return 1;
    return static_cast<std::uint32_t>(std::strtoul(std::string(written.substr(1)).c_str(), nullptr, 10));
}

Hindrance whyNoCalls(const Thread& thread, std::string_view label) {
    if (!thread.alive)
        return fmt::format("thread T{} of {} has ended", thread.number, label);
    if (thread.waits)
        return fmt::format("thread T{} of {} is waiting; it makes no calls before its wait is over. "
                           "Signal what it waits for first",
                           thread.number, label);
    if (thread.suspendCount > 0)
        return fmt::format("thread T{} of {} is suspended; it makes no calls before ResumeThread has "
                           "let it run",
                           thread.number, label);
    return {};
}

} // namespace

Hindrance findCaller(const RunView& run, const Statement& statement, Caller& caller) {
    const std::string_view label = run.lesson[statement.process];
    caller = {run.processNamed(label), {}};
    if (!caller.process.valid())
        return fmt::format("there is no process {} at this point", label);
    if (!run.machine[caller.process].alive)
        return fmt::format("{} has ended; it makes no more calls", label);
    const std::uint32_t number = threadNumber(run.lesson[statement.thread]);
    for (std::uint32_t i = 0; i < run.machine.threads.size(); ++i) {
        const Thread& candidate = run.machine.threads[i];
        if (candidate.process == caller.process && candidate.number == number) {
            caller.thread = ThreadId{i};
            return whyNoCalls(candidate, label);
        }
    }
    return fmt::format("{} has no thread T{}", label, number);
}

} // namespace handlelab
