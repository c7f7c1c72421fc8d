// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what a wait takes, and when it is over.
#include "core/quiz/imagination.h"

namespace handlelab {

namespace {

constexpr std::uint32_t waitTimeout = 258, abandonedFlag = 0x80;

bool callsAWait(const Situation& s) { return s.call && s.call->returns == Returns::wait; }

bool isEvent(const Machine& machine, ObjectId object) {
    return std::holds_alternative<EventBody>(machine[object].body);
}

void setSignaled(Imagination& i, ObjectId event, bool signaled) {
    i.alterBody<EventBody>(event, [&](EventBody& body) { body.signaled = signaled; });
}

bool aWaitAlwaysTakes(Imagination& i) {
    const Meaning* satisfied = i.situation.first(MeaningKind::waitSatisfied);
    if (!satisfied || !callsAWait(i.situation) || !i.situation.wasThere(satisfied->object))
        return false;
    const auto* event = std::get_if<EventBody>(&i.situation.before[satisfied->object].body);
    if (!event || !event->manualReset)
        return false;
    i.run();
    setSignaled(i, satisfied->object, false);
    return true;
}

bool aWaitTakesNothing(Imagination& i) {
    if (!callsAWait(i.situation))
        return false;
    if (const Meaning* satisfied = i.situation.first(MeaningKind::waitSatisfied);
        satisfied && i.situation.wasThere(satisfied->object)) {
        const ObjectBody& body = i.situation.before[satisfied->object].body;
        const auto* event = std::get_if<EventBody>(&body);
        const bool takes = event ? !event->manualReset : std::holds_alternative<SemaphoreBody>(body);
        if (!takes)
            return false;
        i.run();
        i.setBody(satisfied->object, body);
        return true;
    }
    const Meaning* out = i.situation.first(MeaningKind::waitTimedOut);
    if (!out || !i.situation.wasThere(out->object) || !i.situation.past.consumed.contains(out->object) ||
        !isEvent(i.machine(), out->object))
        return false;
    setSignaled(i, out->object, true);
    i.run();
    setSignaled(i, out->object, true);
    return true;
}

bool aWaitReturnsOnlyWhenSignaled(Imagination& i) {
    const Meaning* out = i.situation.first(MeaningKind::waitTimedOut);
    if (!out || !callsAWait(i.situation))
        return false;
    i.succeed();
    if (i.situation.wasThere(out->object) && isEvent(i.machine(), out->object))
        setSignaled(i, out->object, true);
    return true;
}

bool aWaitForNothingGoesOn(Imagination& i) {
    if (!callsAWait(i.situation) || !i.situation.truth.returned.failed)
        return false;
    if (i.situation.lesson[i.situation.line().line].find("INFINITE") != std::string_view::npos)
        i.wait();
    else
        i.answer({Returns::wait, waitTimeout, false});
    return true;
}

bool abandonedMutexesStayLocked(Imagination& i) {
    const Meaning* abandoned = i.situation.first(MeaningKind::waitAbandoned);
    if (!abandoned || !i.situation.wasThere(abandoned->object))
        return false;
    if (!std::holds_alternative<MutexBody>(i.machine()[abandoned->object].body))
        return false;
    i.alterBody<MutexBody>(abandoned->object, [&](MutexBody& mutex) {
        for (std::uint32_t t = 0; t < i.situation.before.threads.size(); ++t)
            if (!i.situation.before.threads[t].alive)
                mutex.owner = ThreadId{t};
        mutex.recursion = 1;
        mutex.abandoned = false;
    });
    i.run();
    return true;
}

bool abandonedMutexesAreSimplyFree(Imagination& i) {
    if (!i.situation.has(MeaningKind::waitAbandoned) || !callsAWait(i.situation))
        return false;
    i.run();
    i.setReturned(i.situation.truth.returned.value & ~std::uint64_t{abandonedFlag});
    return true;
}

bool anybodyMayRelease(Imagination& i) {
    if (!i.situation.has(MeaningKind::mutexNotOwned))
        return false;
    i.succeed();
    return true;
}

constexpr ModelRule rules[] = {
    {{"aWaitAlwaysTakes", CORE_TR("Mental models", "A wait that succeeds resets the event."),
      CORE_TR("Mental models",
              "Only an auto-reset event is reset by a wait. A manual-reset event stays signaled, for every "
              "waiting thread, until ResetEvent is called.")},
     aWaitAlwaysTakes},
    {{"aWaitTakesNothing", CORE_TR("Mental models", "A wait only looks; it changes nothing."),
      CORE_TR("Mental models",
              "A wait that succeeds resets an auto-reset event, takes one from a semaphore and takes "
              "ownership of a mutex. Waiting again may therefore have another result.")},
     aWaitTakesNothing},
    {{"aWaitReturnsOnlyWhenSignaled",
      CORE_TR("Mental models", "When a wait returns, the object is signaled."),
      CORE_TR("Mental models",
              "A wait also returns when its time-out has passed, or when it fails. Only the returned value "
              "tells these apart.")},
     aWaitReturnsOnlyWhenSignaled},
    {{"aWaitForNothingGoesOn",
      CORE_TR("Mental models", "A wait with a handle that cannot be waited for just waits."),
      CORE_TR(
          "Mental models",
          "It returns at once with WAIT_FAILED. A program that does not test for that value goes on as if "
          "it had waited.")},
     aWaitForNothingGoesOn},
    {{"abandonedMutexesStayLocked",
      CORE_TR("Mental models", "A mutex whose owner has ended stays locked for ever."),
      CORE_TR("Mental models",
              "The kernel frees the mutexes of a thread that ends. The next wait gets the mutex and is told "
              "with WAIT_ABANDONED that nobody released it.")},
     abandonedMutexesStayLocked},
    {{"abandonedMutexesAreSimplyFree",
      CORE_TR("Mental models", "The end of its owner releases a mutex as ReleaseMutex does."),
      CORE_TR("Mental models",
              "The mutex becomes free, but the next wait returns WAIT_ABANDONED: a warning that the data it "
              "protects may be half changed.")},
     abandonedMutexesAreSimplyFree},
    {{"anybodyMayRelease", CORE_TR("Mental models", "Every thread with a handle to a mutex can release it."),
      CORE_TR(
          "Mental models",
          "A mutex is owned by the thread whose wait took it. ReleaseMutex of any other thread fails with "
          "ERROR_NOT_OWNER.")},
     anybodyMayRelease},
};

} // namespace

std::span<const ModelRule> waitingModels() { return rules; }

} // namespace handlelab
