// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about waiting threads, time, views and completion ports.
#include "core/tell/speaker.h"

namespace handlelab {

namespace {

constexpr std::uint32_t infinite = 0xFFFF'FFFF;

Sentence waitBegins(const Speaker& s) {
    const bool endless = s.m.value == infinite;
    if (s.m.index == 0)
        return endless ? say(CORE_TR("Steps", "%1 sleeps for ever"), {s.thread()})
                       : say(CORE_TR("Steps", "%1 sleeps for %2 ms"), {s.thread(), s.value()});
    if (s.m.index == 1)
        return endless ? say(CORE_TR("Steps", "%1 waits until %2 is signaled"), {s.thread(), s.object()})
                       : say(CORE_TR("Steps", "%1 waits for %2, at most %3 ms"),
                             {s.thread(), s.object(), s.value()});
    return endless ? say(CORE_TR("Steps", "%1 waits for %2 objects"), {s.thread(), s.index()})
                   : say(CORE_TR("Steps", "%1 waits for %2 objects, at most %3 ms"),
                         {s.thread(), s.index(), s.value()});
}

Sentence waitEnds(const Speaker& s) {
    if (s.m.index == 0)
        return say(CORE_TR("Steps", "%1 has slept long enough and runs again"), {s.thread()});
    return say(CORE_TR("Steps", "%1 runs again: its call returns %2"), {s.thread(), s.variableValue()});
}

Sentence aboutResults(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::waitSatisfied:
        return s.m.value > 1
                   ? say(CORE_TR("Steps", "All %1 objects were signaled: the wait is over"), {s.value()})
                   : say(CORE_TR("Steps", "%1 was signaled: the wait is over"), {s.object()});
    case MeaningKind::waitAbandoned:
        return s.m.value > 1
                   ? say(CORE_TR(
                             "Steps",
                             "The wait is over, and says that the last owner of a mutex never released it"),
                         {})
                   : say(CORE_TR("Steps",
                                 "The wait is over, and says that the last owner of %1 never released it"),
                         {s.object()});
    case MeaningKind::waitTimedOut:
        return s.m.extra > 1
                   ? say(CORE_TR("Steps",
                                 "Too few of the %1 objects are signaled: the time-out of %2 ms passes"),
                         {s.extra(), s.value()})
                   : say(CORE_TR("Steps", "%1 is not signaled: the time-out of %2 ms passes"),
                         {s.object(), s.value()});
    default:
        return {};
    }
}

Sentence aboutTime(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::timerSet:
        return s.m.extra == 0
                   ? say(CORE_TR("Steps", "%1 is set: it will fire in %2 ms"), {s.object(), s.value()})
                   : say(CORE_TR("Steps", "%1 is set: it will fire in %2 ms, then every %3 ms"),
                         {s.object(), s.value(), s.extra()});
    case MeaningKind::timerFired:
        return say(CORE_TR("Steps", "%1 is due: it becomes signaled"), {s.object()});
    case MeaningKind::timerCancelled:
        return s.m.value != 0
                   ? say(CORE_TR("Steps", "%1 will fire no more; whether it is signaled does not change"),
                         {s.object()})
                   : say(CORE_TR("Steps", "%1 was not set"), {s.object()});
    case MeaningKind::timePassed:
        return say(CORE_TR("Steps", "%1 ms pass"), {s.value()});
    default:
        return {};
    }
}

Sentence aboutPackets(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::portAssociated:
        return say(CORE_TR("Steps", "%1 belongs to %2 from now on"), {s.otherObject(), s.object()});
    case MeaningKind::packetQueued:
        return say(CORE_TR("Steps", "A packet joins the queue of %1, which goes from %2 to %3"),
                   {s.object(), s.value(), s.extra()});
    case MeaningKind::packetTaken:
        return say(CORE_TR("Steps", "The oldest packet leaves the queue of %1, which goes from %2 to %3"),
                   {s.object(), s.value(), s.extra()});
    default:
        return {};
    }
}

} // namespace

Sentence aboutWaits(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::threadWaits:
        return waitBegins(s);
    case MeaningKind::threadWakes:
        return waitEnds(s);
    case MeaningKind::waitCancelled:
        return say(CORE_TR("Steps", "%1 ends and waits no longer"), {s.thread()});
    case MeaningKind::notWaitable:
        return say(CORE_TR("Steps", "Nobody can wait for %1"), {s.object()});
    case MeaningKind::eventPulsed:
        return say(CORE_TR("Steps", "%1 is signaled for a moment, for the threads that wait now"),
                   {s.object()});
    case MeaningKind::viewMapped:
        return say(CORE_TR("Steps", "A view of %1 is mapped at %2: an address, and no entry of the table"),
                   {s.object(), s.sideValue()});
    case MeaningKind::viewUnmapped:
        return say(CORE_TR("Steps", "The view of %1 at %2 is unmapped"), {s.object(), s.sideValue()});
    case MeaningKind::addressUnknown:
        return say(CORE_TR("Steps", "No view of %1 begins at this address"), {s.process()});
    default:
        break;
    }
    for (const auto about : {aboutResults, aboutTime, aboutPackets})
        if (Sentence sentence = about(s); *sentence.pattern != '\0')
            return sentence;
    return {};
}

} // namespace handlelab
