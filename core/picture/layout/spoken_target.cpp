// SPDX-License-Identifier: GPL-3.0-or-later
// Which drawn thing a micro-step speaks of.
#include "core/picture/layout/marks.h"

#include "core/kernel/by_kind.h"
#include "core/machine/handle_table.h"

namespace handlelab {

namespace {

using Kind = Target::Kind;
using enum MeaningKind;

Target processPlace(const Meaning& meaning) {
    return meaning.process.valid() ? Target{Kind::process, meaning.process.index, 0} : Target{};
}

Target objectPlace(const Meaning& meaning) {
    return meaning.object.valid() ? Target{Kind::object, meaning.object.index, 0} : processPlace(meaning);
}

Target entryPlace(const Meaning& meaning) {
    return meaning.process.valid() && meaning.index != 0
               ? Target{Kind::entry, meaning.process.index, meaning.index}
               : objectPlace(meaning);
}

Target missingEntryPlace(const Meaning& meaning, const Rules& rules) {
    const auto index = indexOf(rules, Handle{meaning.value});
    return index && meaning.process.valid() ? Target{Kind::entry, meaning.process.index, *index}
                                            : processPlace(meaning);
}

/// Which field of a meaning says where it is.
enum class Where : std::uint8_t { object, process, entry, missingEntry, side, thread, clock, variable };

constexpr auto places = byKind<Where>({
    {Where::missingEntry, {handleNotFound}},
    {Where::entry,
     {handleFound, accessGranted, accessRefused, typeMismatch, freeEntryFound, entryWritten, entryCleared,
      entryProtected, entryFlagsChanged, entryFlagsRead, entryInherited, entryNotInherited, entryNotListed,
      stockFilled, stockReturned, stockUsed}},
    {Where::side,
     {sideObjectMade, sideObjectGone, sideObjectCounted, sideObjectUsed, viewMapped, viewUnmapped, notAnEntry,
      socketStateLeaks, foreignWindow, heapNeeded}},
    {Where::thread, {threadWaits, waitCancelled}},
    {Where::clock, {timePassed}},
    {Where::variable, {valueStored, told}},
    // A GDI object of another process lives there, and means nothing to this one.
    {Where::process,
     {processStaged,
      processStarted,
      processEnded,
      debuggerAttached,
      nothingInherited,
      sweepStarted,
      parameterRefused,
      descriptorRefused,
      nameRefused,
      nameNotFound,
      idNotFound,
      deviceMissing,
      addressUnknown,
      handleListRefused,
      privilegeMissing,
      privilegeUsed,
      boundaryRefused,
      boundaryUnknown,
      aliasUnknown,
      memoryExhausted,
      jobLeft,
      processListed,
      standardHandleSet,
      keyMissing,
      keyRefused,
      moduleMissing,
      winsockMissing,
      otherThing,
      strictHandlesSet,
      policyPermanent,
      foreignSideObject,
      fileFound,
      fileMissing,
      fileCreated,
      filePathMissing,
      fileShareConflict,
      fileExists,
      fileIsFolder,
      fileNotExecutable,
      fileDeletePending,
      fileDeleted,
      fileListed,
      pageAdded,
      tableFull,
      valueRead,
      lastErrorSet,
      exceptionRaised,
      nothingChanged,
      notRun}},
    {Where::object,
     {nameFound,
      idFound,
      pseudoHandle,
      securityGranted,
      securityRefused,
      objectCreated,
      nameInserted,
      nameRemoved,
      handleCountChanged,
      referenceTaken,
      referenceDropped,
      objectDestroyed,
      objectsCompared,
      eventSignaled,
      eventReset,
      eventUnchanged,
      mutexAcquired,
      mutexReleased,
      mutexNotOwned,
      mutexAbandoned,
      semaphoreChanged,
      semaphoreLimit,
      waitSatisfied,
      waitAbandoned,
      waitTimedOut,
      notWaitable,
      threadStarted,
      threadEnded,
      alreadyEnded,
      exitCodeRead,
      threadWakes,
      eventPulsed,
      timerSet,
      timerFired,
      timerCancelled,
      threadSuspended,
      threadResumed,
      portAssociated,
      packetQueued,
      packetTaken,
      fileRead,
      fileWritten,
      deviceOpened,
      deviceBusy,
      pipeConnected,
      pipeDisconnected,
      pipeBroken,
      notificationArmed,
      notificationSignaled,
      inputAwaited,
      deviceRefused,
      positionMoved,
      closeAwaitsOthers,
      socketBound,
      socketListens,
      socketConnected,
      jobAssigned,
      jobTerminated,
      jobLimitSet,
      jobAsked,
      jobRefused,
      snapshotTaken,
      listAtEnd,
      countsRead,
      handleCountRead,
      privilegeSwitched,
      tokenMissing,
      descriptorMissing,
      securityRead,
      securityWritten,
      ownerRights,
      objectShown,
      impersonationChanged,
      boundaryFound,
      namespaceDestroyed,
      namespaceHidden,
      objectInUse,
      madePermanent,
      madeTemporary,
      objectExists,
      fileEmpty,
      fileTooShort,
      suspendLimit}},
});

} // namespace

Target placeOf(const Meaning& meaning, const Rules& rules) {
    switch (places[static_cast<std::size_t>(meaning.kind)]) {
    case Where::missingEntry:
        return missingEntryPlace(meaning, rules);
    case Where::entry:
        return entryPlace(meaning);
    case Where::side:
        return {Kind::side, meaning.index, 0};
    case Where::thread:
        return {Kind::thread, meaning.extra, 0};
    case Where::clock:
        return {Kind::clock, 0, 0};
    case Where::variable:
        return {Kind::variable, meaning.index, 0};
    case Where::process:
        return processPlace(meaning);
    case Where::object:
        return objectPlace(meaning);
    }
    return {};
}

} // namespace handlelab
