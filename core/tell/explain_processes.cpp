// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about suspended threads, jobs, snapshots, counts, exceptions and exhausted memory.
#include "core/tell/speaker.h"

namespace handlelab {

namespace {

Sentence aboutJobs(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::jobAssigned:
        return say(CORE_TR("Steps", "%1 becomes a member of %2"), {s.other(), s.object()});
    case MeaningKind::jobLeft:
        return say(CORE_TR("Steps", "%1 has ended: %2 has one active process less"), {s.other(), s.object()});
    case MeaningKind::jobTerminated:
        return say(CORE_TR("Steps", "Every member of %1 is ended with exit code %2"),
                   {s.object(), s.value()});
    case MeaningKind::jobLimitSet:
        return s.m.value != 0
                   ? say(CORE_TR("Steps", "When the last handle to %1 is closed, its members will be ended"),
                         {s.object()})
                   : say(CORE_TR("Steps", "%1 has no limits: its members outlive its last handle"),
                         {s.object()});
    case MeaningKind::jobAsked:
        if (!s.m.object.valid())
            return s.m.value ? say(CORE_TR("Steps", "%1 is a member of a job"), {s.other()})
                             : say(CORE_TR("Steps", "%1 is a member of no job"), {s.other()});
        return s.m.value ? say(CORE_TR("Steps", "%1 is a member of %2"), {s.other(), s.object()})
                         : say(CORE_TR("Steps", "%1 is no member of %2"), {s.other(), s.object()});
    case MeaningKind::jobRefused:
        return say(CORE_TR("Steps", "%1 cannot enter or leave %2: its job or its session does not allow it"),
                   {s.other(), s.object()});
    default:
        return {};
    }
}

Sentence aboutLists(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::entryNotListed:
        return say(CORE_TR("Steps", "Entry %1 of %2 is inheritable, but the handle list leaves it out: the "
                                    "child's place stays empty"),
                   {s.handle(), s.process()});
    case MeaningKind::handleListRefused:
        return say(CORE_TR("Steps", "The handle list names %1, which is no inheritable entry"), {s.spoken()});
    case MeaningKind::snapshotTaken:
        return say(CORE_TR("Steps", "The list of the running processes is copied into %1; it has %2"),
                   {s.object(), s.value()});
    case MeaningKind::processListed:
        return say(CORE_TR("Steps", "The snapshot names the process with the id %1"), {s.value()});
    case MeaningKind::listAtEnd:
        return say(CORE_TR("Steps", "The list of %1 is at its end"), {s.object()});
    case MeaningKind::handleCountRead:
        return say(CORE_TR("Steps", "%1's table has %2 entries in use"), {s.process(), s.value()});
    case MeaningKind::countsRead:
        return say(CORE_TR("Steps", "%1 has HandleCount %2 and PointerCount %3"),
                   {s.object(), s.value(), s.extra()});
    default:
        return {};
    }
}

} // namespace

Sentence aboutProcesses(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::threadSuspended:
        return say(CORE_TR("Steps", "%1 is suspended; its suspend count is %2 now"), {s.object(), s.value()});
    case MeaningKind::threadResumed:
        return s.m.value == 0
                   ? say(CORE_TR("Steps", "The suspend count of %1 is 0: it runs again"), {s.object()})
                   : say(CORE_TR("Steps", "%1 is still suspended; its suspend count is %2 now"),
                         {s.object(), s.value()});
    case MeaningKind::suspendLimit:
        return say(CORE_TR("Steps", "%1 is suspended %2 times already, and more is not allowed"),
                   {s.object(), s.value()});
    case MeaningKind::policyPermanent:
        return say(CORE_TR("Steps", "%1 checks its handles strictly for good: that cannot be switched off"),
                   {s.process()});
    case MeaningKind::strictHandlesSet:
        return say(CORE_TR("Steps", "From now on every use of an invalid handle raises an exception in %1"),
                   {s.process()});
    case MeaningKind::exceptionRaised:
        return s.machine[s.m.process].debugged
                   ? say(CORE_TR("Steps", "Exception %1 is raised in %2: the debugger stops here"),
                         {s.hexValue(), s.process()})
                   : say(CORE_TR("Steps", "Exception %1 is raised in %2: it checks its handles strictly"),
                         {s.hexValue(), s.process()});
    case MeaningKind::memoryExhausted:
        return say(CORE_TR("Steps", "The kernel has no memory for another object: %1 are the limit"),
                   {s.value()});
    default:
        break;
    }
    const Sentence job = aboutJobs(s);
    return *job.pattern != '\0' ? job : aboutLists(s);
}

} // namespace handlelab
