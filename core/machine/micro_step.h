// SPDX-License-Identifier: GPL-3.0-or-later
// A micro-step: what a teacher would name, with the changes it makes (often none: a look-up, a refusal).
#pragma once

#include "core/machine/change.h"

#include <cstdint>
#include <vector>

namespace handlelab {

/// What happened. The comment names the fields of Meaning that count besides `process`.
enum class MeaningKind : std::uint8_t {
    // directions
    processStaged, ///< object; the lesson put a process on the stage
    debuggerAttached,
    // arguments and names
    parameterRefused,  ///< value: number of the argument, 1-based
    descriptorRefused, ///< value: the revision that a security descriptor has
    nameRefused,       ///< value: the error; the name's syntax is not allowed
    nameNotFound,      ///< name
    nameFound,         ///< name, object
    typeMismatch,      ///< object, detail: the type that was wanted
    idNotFound,        ///< value: the pid or tid
    idFound,           ///< value: the pid or tid; object
    // handles
    pseudoHandle,    ///< value: the low 32 bits (-1, -2); object: the process or thread it stands for
    handleFound,     ///< index, object
    handleNotFound,  ///< value and high: the two halves of the handle value
    accessGranted,   ///< index, object, value: wanted, extra: granted on the entry
    accessRefused,   ///< index, object, value: wanted, extra: granted on the entry
    securityGranted, ///< object, value: mask granted by its security descriptor
    securityRefused, ///< object, value: mask wanted
    // entries
    freeEntryFound, ///< index
    pageAdded,      ///< value: entries now
    tableFull,
    entryWritten,      ///< index, object, value: granted access, detail: OriginKind
    entryCleared,      ///< index, object
    entryProtected,    ///< index, object; the entry may not be closed
    entryFlagsChanged, ///< index, object, value: new flags (1 inherit, 2 protect), extra: old ones
    entryFlagsRead,    ///< index, object, value: flags
    entryInherited,    ///< index, object, extra: ProcessId index of the parent; process: the child
    entryNotInherited, ///< index, object; process: the parent; its inherit flag is not set
    nothingInherited,  ///< process: the child; bInheritHandles is FALSE
    sweepStarted,      ///< value: entries still open at the end of the process
    // objects
    objectCreated,      ///< object
    nameInserted,       ///< object, name
    nameRemoved,        ///< object, name
    handleCountChanged, ///< object, value: before, extra: after
    referenceTaken,     ///< object, value: PointerCount before, extra: after, as the rules show it
    referenceDropped,   ///< object, value: PointerCount before, extra: after
    stockFilled,
    stockReturned,   ///< index, object, value: PointerCount before, extra: after
    stockUsed,       ///< index, object, value: references in stock before, extra: after
    objectDestroyed, ///< object
    objectsCompared, ///< object, extra: the other ObjectId's index, value: 1 same
    // state of objects
    eventSignaled,
    eventReset,
    eventUnchanged,   ///< object
    mutexAcquired,    ///< object, value: recursion, extra: ThreadId index
    mutexReleased,    ///< object, value: recursion left
    mutexNotOwned,    ///< object
    mutexAbandoned,   ///< object
    semaphoreChanged, ///< object, value: count before, extra: after
    semaphoreLimit,   ///< object, value: count, extra: what was added
    waitSatisfied,
    waitAbandoned, ///< object, value: how many objects the wait took
    waitTimedOut,  ///< object, value: the time-out, extra: how many objects it waited for
    notWaitable,   ///< object
    // files (index: FileId index, none where there is no such file)
    fileFound,
    fileMissing,
    fileCreated,
    filePathMissing,
    fileShareConflict,
    fileExists,
    fileIsFolder,
    fileNotExecutable,
    // processes and threads
    processStarted, ///< process: the child, object
    threadStarted,  ///< object
    threadEnded,    ///< object, value: exit code
    processEnded,   ///< object, value: exit code
    alreadyEnded,   ///< object; the process or thread had ended before
    exitCodeRead,   ///< object, value
    // waits and time
    threadWaits,    ///< object: the first of those it waits for, index: how many, extra: ThreadId index,
                    ///< value: time-out, detail: 1 it waits for an instance of a pipe
    threadWakes,    ///< object: the thread, extra: its ThreadId index, index: how many it waited for,
                    ///< value: what its call returns, detail: its ValueKind
    waitCancelled,  ///< object, extra: ThreadId index; the waiting thread ended
    eventPulsed,    ///< object
    timerSet,       ///< object, value: milliseconds until it fires, extra: the period
    timerFired,     ///< object
    timerCancelled, ///< object, value: 1 it was set
    timePassed,     ///< value: milliseconds
    threadSuspended,
    threadResumed, ///< object, value: suspend count
    // views and completion ports
    viewMapped,
    viewUnmapped,   ///< index: SideId index, object: the section
    addressUnknown, ///< value: the low 32 bits of the address
    memoryRead,
    memoryWritten,   ///< index: SideId index of the view, object: its section, value: bytes, extra: where in
                     ///< the section, name: what is known of them, as the index of a TextId
    memoryCopied,    ///< index: SideId index of the view, object: its section
    memoryMissing,   ///< value and high: the two halves of the address
    memoryProtected, ///< index: SideId index of the view, object: its section, value: 1 it was to be written
    portAssociated,  ///< object: the port, extra: ObjectId index of the file
    packetQueued,
    packetTaken, ///< object, value: packets before, extra: after
    // beside the table
    sideObjectMade,
    sideObjectGone,    ///< index: SideId index
    sideObjectCounted, ///< index: SideId index, value: count before, extra: after
    sideObjectUsed,    ///< index: SideId index
    notAnEntry,        ///< index: SideId index; the value is no handle of the kernel
    foreignSideObject, ///< index: SideId index; a GDI value of another process
    // files and devices
    fileRead,
    fileWritten, ///< object, value: bytes; of files, extra: where, name: what is known of them, as the
                 ///< index of a TextId
    fileDeletePending,
    fileDeleted,          ///< index: FileId index
    fileUnlinked,         ///< index: FileId index, value: 1 somebody has it open
    fileRenamed,          ///< index: FileId index, value: TextId index of the new path
    folderMade,           ///< index: FileId index
    folderChosen,         ///< index: FileId index; it is the current folder of the process
    folderInUse,          ///< index: FileId index, extra: ProcessId index of whose current folder it is
    folderNotEmpty,       ///< index: FileId index
    folderHoldsOpen,      ///< index: FileId index; something in it is open
    fileIsNoFolder,       ///< index: FileId index
    fileOfSystem,         ///< nobody but the system changes what is there
    fileInUse,            ///< index: FileId index; it is open, so nothing takes its place
    fileMapped,           ///< index: FileId index; a file mapping is made of it
    fileMappedForWriting, ///< index: FileId index; the opener does not share writing
    fileSizeSet,          ///< object, value: the size of its file
    fileFlushed,          ///< object
    rangeLocked,
    rangeUnlocked,  ///< object, value: where the range begins, extra: its length
    rangeIsLocked,  ///< object, extra: ObjectId index of the file object that has the range
    rangeNotLocked, ///< object
    lockAwaited,    ///< object
    deviceOpened,   ///< object
    deviceMissing,  ///< nothing serves this name
    deviceBusy,     ///< object; all instances of the pipe are in use
    pipeConnected,
    pipeDisconnected, ///< object, extra: ObjectId index of the other end
    pipeBroken,       ///< object; the other end has gone
    notificationArmed,
    notificationSignaled, ///< object
    pipeListens,          ///< object: the server's end, which waits for a client from now on
    pipeFull,             ///< object: the end that has no room, value: how many bytes go there all the same
    roomAwaited,          ///< object: the end that writes; there is no room at the other end
    bytesTakenBack,       ///< object: the end in whose queue they were, value: how many
    instanceAwaited,      ///< object: an instance of the pipe; the call waits until one listens
    instanceFound,        ///< object: an instance of the pipe that listens
    instanceTimedOut,     ///< object: an instance of the pipe, value: the time-out
    pipeModeSet,          ///< object: an end of a pipe, value: its new mode
    clientUnknown,        ///< object: the server's end; nothing tells who its client is
    operationBegun,       ///< object: the file; an OVERLAPPED will tell when it has ended
    operationEnded,       ///< object: the file, value: bytes, extra: the error
    operationUnfinished,  ///< object: the file; its result is asked for too early
    operationResult,      ///< object: the file, value: bytes
    operationFailed,      ///< object: the file, value: the error its operation ended with
    operationCancelled,   ///< object: the file
    operationMissing,     ///< object: the file, or the thread; nothing is pending there
    turnAwaited,          ///< object: the file, which another thread's call uses
    turnTaken,            ///< object: the file, extra: ThreadId index; its call can go on
    callGoesOn,           ///< extra: ThreadId index; an instance of the pipe listens
    inputAwaited,         ///< object; the call must wait: for a client, for something to read
    deviceRefused,        ///< object, value: the error; the state or the kind of the device does not allow it
    positionMoved,        ///< object, value: the new position
    closeAwaitsOthers,    ///< object; the call closed the last handle while another call uses the object
    standardHandleSet,    ///< process, index: 0 input, 1 output, 2 error; value: the handle's low 32 bits
    standardHandleCopied, ///< process: the child, index: 0 input, 1 output, 2 error; value: the handle
    standardHandleDuplicated, ///< the same; the value leads to an entry of the child's own
    standardHandleNone,       ///< process: the child, index: the same; detail: NoStandardHandle
    newConsole,               ///< process: the child
    fileListed,               ///< value: TextId index of the name that a search found
    keyMissing,               ///< the registry has no such key
    keyRefused,               ///< value: the mask that only administrators may have
    moduleMissing,            ///< no such module
    socketBound,
    socketListens,
    socketConnected,  ///< object
    winsockMissing,   ///< WSAStartup has not been called
    socketStateLeaks, ///< index: SideId index; the socket's entry is gone, this is not
    otherThing,       ///< value: the low 32 bits of a value; detail: the SideKind it is not
    // jobs, lists of processes, counts
    jobAssigned,
    jobLeft,           ///< object: the job, extra: ProcessId index
    jobTerminated,     ///< object
    jobSignaled,       ///< object
    jobLimitSet,       ///< object, value: the limit flags
    jobPortSet,        ///< object: the job, extra: ObjectId index of the port; value: 1 it has one now
    jobTells,          ///< object: the job, value: the message, extra: ProcessId index of the member
    jobBreakaway,      ///< object: the job, extra: ProcessId index of the child that is no member
    jobAsked,          ///< object: the job, or none for any; value: 1 member, extra: ProcessId index
    jobRefused,        ///< object: the job, extra: ProcessId index; it cannot become a member
    strictHandlesSet,  ///< every use of an invalid handle raises an exception from now on
    entryNotListed,    ///< index, object; process: the parent; the handle list leaves it out
    handleListRefused, ///< value: the low 32 bits of the handle; detail: 1 it is in the list twice
    handleListEmptied, ///< the list has a NULL in it: nothing is inherited
    snapshotTaken,     ///< object, value: how many processes it lists
    processListed,     ///< value: the pid
    handlesListed,     ///< value: how many handles the system has
    listAtEnd,         ///< object
    countsRead,        ///< object, value: HandleCount, extra: PointerCount
    handleCountRead,   ///< object: the process, value: its open handles
    // security and namespaces
    privilegeMissing,  ///< index: Privilege
    privilegeUsed,     ///< index: Privilege
    privilegeSwitched, ///< object: the token, index: Privilege, value: 1 enabled, 0 disabled
    tokenMissing,      ///< object: the thread, which has no token of its own
    ownerRefused,      ///< process; its token may not make somebody else the owner
    labelRefused,      ///< process; a mandatory label above its own integrity level
    descriptorMissing, ///< object; it has no security descriptor
    securityRead,
    securityWritten,      ///< object
    ownerRights,          ///< object, value: what its owner may do in any case
    objectShown,          ///< object; process; it was there all the time and is shown from now on
    impersonationChanged, ///< object: the token, or none
    boundaryFound,        ///< object: the private namespace of this boundary
    boundaryUnknown,      ///< no private namespace of this boundary can be opened
    boundaryRefused,      ///< the caller is not within the boundary
    namespaceDestroyed,   ///< object
    namespaceHidden,      ///< object; its creator's handle is closed: it cannot be opened any more
    aliasUnknown,         ///< name's prefix is no private namespace of the process
    objectInUse,          ///< object; a process or thread is connected to it: it is not closed
    madePermanent,
    madeTemporary,   ///< object
    memoryExhausted, ///< value: how many objects the rules allow
    // refusals that no other kind says
    objectExists,    ///< object; the call may only make a new one
    fileEmpty,       ///< object: the file object; it has no bytes that could be mapped
    fileTooShort,    ///< object: the file object; only a mapping that may be written to makes it longer
    foreignWindow,   ///< index: SideId index; only the thread that made the window may destroy it
    heapNeeded,      ///< index: SideId index; the process cannot do without this heap
    policyPermanent, ///< process; its strict handle checks cannot be switched off again
    suspendLimit,    ///< object: the thread, value: how often it is suspended, which is the most
    // the caller
    argumentsUnused, ///< value: TextId index of the names of parameters that are given and not simulated
    valueRead,       ///< value: a number a call just reports (an id, a constant)
    lastErrorSet,    ///< value: the error
    valueStored,     ///< index: VariableId index; detail: ValueKind, value and high: its two halves
    told,            ///< the same in the receiver; extra: ProcessId index of the teller, name: the channel's
                     ///< TextId as an index
    exceptionRaised, ///< value: the exception code; the debugger is told
    nothingChanged,  ///< the call was made and had nothing to do
    notRun,          ///< the statement could not be run; the finding of its step says why
};

/// Why a child begins without a standard handle.
enum class NoStandardHandle : std::uint8_t {
    detached,     ///< it has no console
    notGiven,     ///< STARTF_USESTDHANDLES, and the field is NULL
    notInherited, ///< STARTF_USESTDHANDLES, and bInheritHandles is FALSE
    notOpen       ///< what the parent has there cannot be duplicated
};

/// What a micro-step means, in values; explain.h makes a sentence of it.
struct Meaning {
    MeaningKind kind = MeaningKind::processStaged;
    std::uint8_t detail = 0;
    ProcessId process;
    ObjectId object;
    NameId name;             ///< where the kind says so
    std::uint32_t index = 0; ///< an entry's index in the process's table, unless the kind says otherwise
    std::uint32_t value = 0, extra = 0;
    std::uint32_t high = 0; ///< the upper half of a value of 64 bits, whose lower half is in `value`
    bool operator==(const Meaning&) const = default;
};

struct MicroStep {
    Meaning meaning;
    std::vector<Change> changes;
    bool operator==(const MicroStep&) const = default;
};

} // namespace handlelab
