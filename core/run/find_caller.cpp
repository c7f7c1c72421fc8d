// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/find_caller.h"

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
    const std::vector<std::string> who{std::to_string(thread.number), std::string(label)};
    if (!thread.alive)
        return hindrance(CORE_TR("Mistakes", "thread T%1 of %2 has ended"), who);
    if (thread.waits)
        return hindrance(CORE_TR("Mistakes",
                                 "thread T%1 of %2 is waiting; it makes no calls before its wait is "
                                 "over. Signal what it waits for first"),
                         who);
    if (thread.suspendCount > 0)
        return hindrance(CORE_TR("Mistakes", "thread T%1 of %2 is suspended; it makes no calls before "
                                             "ResumeThread has let it run"),
                         who);
    return {};
}

} // namespace

Hindrance findCaller(const RunView& run, const Statement& statement, Caller& caller) {
    const std::string_view label = run.lesson[statement.process];
    caller = {run.processNamed(label), {}};
    if (!caller.process.valid())
        return hindrance(CORE_TR("Mistakes", "there is no process %1 at this point"), {std::string(label)});
    if (!run.machine[caller.process].alive)
        return hindrance(CORE_TR("Mistakes", "%1 has ended; it makes no more calls"), {std::string(label)});
    const std::uint32_t number = threadNumber(run.lesson[statement.thread]);
    for (std::uint32_t i = 0; i < run.machine.threads.size(); ++i) {
        const Thread& candidate = run.machine.threads[i];
        if (candidate.process == caller.process && candidate.number == number) {
            caller.thread = ThreadId{i};
            return whyNoCalls(candidate, label);
        }
    }
    return hindrance(CORE_TR("Mistakes", "%1 has no thread T%2"),
                     {std::string(label), std::to_string(number)});
}

} // namespace handlelab
