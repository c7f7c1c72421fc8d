// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what GetLastError says.
#include "core/quiz/imagination.h"

namespace handlelab {

namespace {

bool successClearsTheError(Imagination& i) {
    const std::uint32_t before = i.situation.errorBefore();
    if (!i.situation.call || !i.situation.succeeded() || before == 0 ||
        i.situation.truth.lastError != before || i.situation.has(MeaningKind::lastErrorSet))
        return false;
    i.run();
    i.setLastError(error::success);
    return true;
}

bool failureLeavesTheError(Imagination& i) {
    if (!i.situation.call || !i.situation.truth.returned.failed ||
        i.situation.truth.lastError == i.situation.errorBefore())
        return false;
    i.run();
    i.setLastError(i.situation.errorBefore());
    return true;
}

bool lastErrorIsShared(Imagination& i) {
    const Past& past = i.situation.past;
    if (!i.situation.call || !i.situation.succeeded() || i.situation.has(MeaningKind::lastErrorSet) ||
        !past.failing.valid() || past.failing == i.situation.caller.thread ||
        past.failure == i.situation.truth.lastError ||
        i.situation.before[past.failing].process != i.situation.caller.process)
        return false;
    i.run();
    i.setLastError(past.failure);
    return true;
}

constexpr ModelRule rules[] = {
    {{"successClearsTheError", CORE_TR("Mental models", "A call that succeeds sets the last error to 0."),
      CORE_TR("Mental models",
              "Most calls leave the last error alone when they succeed, so it still tells of an earlier "
              "failure. Ask for it only after a call has failed.")},
     successClearsTheError},
    {{"failureLeavesTheError",
      CORE_TR("Mental models", "The returned value says everything; the last error stays as it was."),
      CORE_TR("Mental models",
              "The returned value only says that the call failed. Why, it writes into the last error of the "
              "calling thread.")},
     failureLeavesTheError},
    {{"lastErrorIsShared", CORE_TR("Mental models", "The threads of a process share one last error."),
      CORE_TR("Mental models",
              "Every thread has a last error of its own. The failures of another thread do not show in it.")},
     lastErrorIsShared},
};

} // namespace

std::span<const ModelRule> errorModels() { return rules; }

} // namespace handlelab
