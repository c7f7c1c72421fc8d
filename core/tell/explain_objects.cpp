// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about objects, their names, counts and states.
#include "core/tell/speaker.h"

namespace handlelab {

Sentence aboutObjects(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::objectCreated:
        return say(
            CORE_TR("Steps", "The kernel allocates and initializes a block of memory: a new %1 object"),
            {s.type()});
    case MeaningKind::nameInserted:
        return say(CORE_TR("Steps", "The object gets its name: %1"), {s.name()});
    case MeaningKind::nameRemoved:
        return say(CORE_TR("Steps", "No handle is left: the name %1 is free again"), {s.leaf()});
    case MeaningKind::nameFound:
        return say(CORE_TR("Steps", "The name \"%1\" belongs to an object: %2"), {s.leaf(), s.type()});
    case MeaningKind::nameNotFound:
        return say(CORE_TR("Steps", "No object has the name \"%1\""), {s.nameFor(s.m.process)});
    case MeaningKind::nameRefused:
        return say(CORE_TR("Steps", "A name like this is refused: %1"), {s.error()});
    case MeaningKind::handleCountChanged:
        if (s.machine.rules.counts == Counts::usage)
            return say(CORE_TR("Steps", "The usage count of %1 changes: its handles go from %2 to %3"),
                       {s.object(), s.value(), s.extra()});
        return say(CORE_TR("Steps", "HandleCount of %1: %2 becomes %3"), {s.object(), s.value(), s.extra()});
    case MeaningKind::referenceTaken:
        if (s.machine.rules.counts == Counts::usage)
            return say(CORE_TR("Steps", "The kernel takes a reference to %1"), {s.object()});
        return say(CORE_TR("Steps", "The kernel takes a reference to %1: PointerCount %2 becomes %3"),
                   {s.object(), s.value(), s.extra()});
    case MeaningKind::referenceDropped:
        if (s.machine.rules.counts == Counts::usage)
            return say(CORE_TR("Steps", "The kernel drops its reference to %1"), {s.object()});
        return say(CORE_TR("Steps", "The kernel drops a reference to %1: PointerCount %2 becomes %3"),
                   {s.object(), s.value(), s.extra()});
    case MeaningKind::stockFilled:
        return say(CORE_TR("Steps", "The kernel books references in advance for entry %1 of %2's table, a "
                                    "stock for its uses: PointerCount of %3 %4 becomes %5"),
                   {s.handle(), s.process(), s.object(), s.value(), s.extra()});
    case MeaningKind::stockReturned:
        return say(CORE_TR("Steps", "What is left in the stock of entry %1 of %2's table is given back: "
                                    "PointerCount of %3 %4 becomes %5"),
                   {s.handle(), s.process(), s.object(), s.value(), s.extra()});
    case MeaningKind::stockUsed:
        return say(CORE_TR("Steps", "The call takes its reference to %1 out of the stock of entry %2: %3 "
                                    "become %4, the PointerCount stays"),
                   {s.object(), s.handle(), s.value(), s.extra()});
    case MeaningKind::objectDestroyed:
        return say(CORE_TR("Steps", "Nothing refers to %1 any more: the kernel destroys it"), {s.object()});
    case MeaningKind::objectExists:
        return say(CORE_TR("Steps", "%1 exists already, and the call may only make a new one"), {s.object()});
    case MeaningKind::fileEmpty:
        return say(CORE_TR("Steps", "%1 is empty: there is nothing that could be mapped"), {s.object()});
    case MeaningKind::fileTooShort:
        return say(CORE_TR("Steps",
                           "%1 has fewer bytes, and only a mapping that may be written to would make "
                           "it longer"),
                   {s.object()});
    case MeaningKind::objectsCompared:
        return s.m.value ? say(CORE_TR("Steps", "Both handles lead to the same object: %1"), {s.object()})
                         : say(CORE_TR("Steps", "The handles lead to two objects: %1 and %2"),
                               {s.object(), spokenName(s.machine, s.texts, ObjectId{s.m.extra})});
    case MeaningKind::eventSignaled:
        return say(CORE_TR("Steps", "%1 becomes signaled"), {s.object()});
    case MeaningKind::eventReset:
        return say(CORE_TR("Steps", "%1 becomes nonsignaled"), {s.object()});
    case MeaningKind::eventUnchanged:
        return say(CORE_TR("Steps", "%1 is in that state already"), {s.object()});
    case MeaningKind::mutexAcquired:
        return say(CORE_TR("Steps", "%1 owns %2 now, %3 deep"), {s.thread(), s.object(), s.value()});
    case MeaningKind::mutexReleased:
        return s.m.value == 0 ? say(CORE_TR("Steps", "%1 is free again"), {s.object()})
                              : say(CORE_TR("Steps", "The calling thread still owns %1, %2 deep"),
                                    {s.object(), s.value()});
    case MeaningKind::mutexNotOwned:
        return say(CORE_TR("Steps", "The calling thread does not own %1"), {s.object()});
    case MeaningKind::mutexAbandoned:
        return say(CORE_TR("Steps", "The owner of %1 ends without releasing it: the mutex is abandoned"),
                   {s.object()});
    case MeaningKind::semaphoreChanged:
        return say(CORE_TR("Steps", "The count of %1: %2 becomes %3"), {s.object(), s.value(), s.extra()});
    case MeaningKind::semaphoreLimit:
        return say(CORE_TR("Steps", "%1 has count %2; adding %3 would exceed its maximum"),
                   {s.object(), s.value(), s.extra()});
    default:
        return {};
    }
}

} // namespace handlelab
