// SPDX-License-Identifier: GPL-3.0-or-later
// How a micro-step speaks: how telling it is when one has to stand for the whole call, and in which mood.
#include "core/picture/layout/marks.h"

#include "core/kernel/refusal.h"

namespace handlelab {

namespace {

using enum MeaningKind;

struct KindTone {
    int weight = 1;
    Lit mood = Lit::none;
};

constexpr int refusalWeight = 10;

constexpr auto tones = byKind<KindTone>({
    {{refusalWeight, Lit::refused}, refusals},
    {{9, Lit::removed}, {processEnded}},
    {{9, Lit::changed}, {threadWaits}},
    {{9}, {waitTimedOut, jobTerminated, listAtEnd}},
    {{8, Lit::removed}, {objectDestroyed}},
    {{7, Lit::fresh}, {entryInherited}},
    {{7, Lit::changed}, {threadWakes, timerFired}},
    {{6, Lit::fresh}, {processStarted, processStaged, sideObjectMade}},
    {{5, Lit::fresh}, {entryWritten, viewMapped}},
    {{5, Lit::removed}, {entryCleared, threadEnded, viewUnmapped, sideObjectGone, namespaceDestroyed}},
    {{5, Lit::changed}, {entryFlagsChanged, sideObjectCounted, threadSuspended, threadResumed, jobAssigned}},
    {{5}, {objectsCompared, jobLeft, pipeConnected, pipeDisconnected, impersonationChanged, snapshotTaken}},
    {{4},
     {eventSignaled, eventReset, mutexAcquired, mutexReleased, semaphoreChanged, waitSatisfied, waitAbandoned,
      eventPulsed, timerSet, timerCancelled, packetQueued, packetTaken, portAssociated, fileRead, fileWritten,
      notificationSignaled, securityWritten}},
    {{3},
     {told, exitCodeRead, entryFlagsRead, countsRead, handleCountRead, processListed, securityRead,
      sideObjectUsed}},
    {{2}, {valueRead}},
    {{1, Lit::fresh}, {objectCreated, threadStarted, nameInserted}},
    {{1, Lit::removed}, {nameRemoved}},
    {{1, Lit::changed},
     {handleCountChanged, referenceTaken, referenceDropped, stockFilled, stockReturned, stockUsed,
      timePassed}},
    {{1}, {nameNotFound,      fileMissing,       filePathMissing,
           keyMissing,        fileIsFolder,      alreadyEnded,
           tokenMissing,      descriptorMissing, boundaryUnknown,
           debuggerAttached,  nameFound,         idFound,
           pseudoHandle,      handleFound,       accessGranted,
           securityGranted,   freeEntryFound,    pageAdded,
           entryNotInherited, nothingInherited,  sweepStarted,
           eventUnchanged,    mutexAbandoned,    fileFound,
           fileCreated,       waitCancelled,     fileDeletePending,
           fileDeleted,       deviceOpened,      notificationArmed,
           inputAwaited,      positionMoved,     closeAwaitsOthers,
           standardHandleSet, fileListed,        socketBound,
           socketListens,     socketConnected,   jobLimitSet,
           jobAsked,          strictHandlesSet,  entryNotListed,
           privilegeUsed,     privilegeSwitched, ownerRights,
           objectShown,       boundaryFound,     namespaceHidden,
           madePermanent,     madeTemporary,     lastErrorSet,
           valueStored,       nothingChanged,    notRun}},
});

const KindTone& toneOf(MeaningKind kind) { return tones[static_cast<std::size_t>(kind)]; }

} // namespace

int weightOf(MeaningKind kind, bool failed) {
    return isRefusal(kind, failed) ? refusalWeight : toneOf(kind).weight;
}

Lit moodOf(MeaningKind kind, bool failed) {
    return isRefusal(kind, failed) ? Lit::refused : toneOf(kind).mood;
}

} // namespace handlelab
