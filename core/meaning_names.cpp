// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words of micro-step kinds in machine-readable output, in the order of the enumeration.
#include "explain.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(MeaningKind::notRun) + 1> names{
    "processStaged",
    "debuggerAttached",
    "parameterRefused",
    "nameRefused",
    "nameNotFound",
    "nameFound",
    "typeMismatch",
    "idNotFound",
    "idFound",
    "pseudoHandle",
    "handleFound",
    "handleNotFound",
    "accessGranted",
    "accessRefused",
    "securityGranted",
    "securityRefused",
    "freeEntryFound",
    "pageAdded",
    "tableFull",
    "entryWritten",
    "entryCleared",
    "entryProtected",
    "entryFlagsChanged",
    "entryFlagsRead",
    "entryInherited",
    "entryNotInherited",
    "nothingInherited",
    "sweepStarted",
    "objectCreated",
    "nameInserted",
    "nameRemoved",
    "handleCountChanged",
    "referenceTaken",
    "referenceDropped",
    "objectDestroyed",
    "objectsCompared",
    "eventSignaled",
    "eventReset",
    "eventUnchanged",
    "mutexAcquired",
    "mutexReleased",
    "mutexNotOwned",
    "mutexAbandoned",
    "semaphoreChanged",
    "semaphoreLimit",
    "waitSatisfied",
    "waitTimedOut",
    "waitAbandoned",
    "notWaitable",
    "fileFound",
    "fileMissing",
    "fileCreated",
    "filePathMissing",
    "fileShareConflict",
    "fileExists",
    "fileIsFolder",
    "fileNotExecutable",
    "processStarted",
    "threadStarted",
    "threadEnded",
    "processEnded",
    "alreadyEnded",
    "exitCodeRead",
    "valueRead",
    "lastErrorSet",
    "valueStored",
    "told",
    "exceptionRaised",
    "nothingChanged",
    "notRun",
};
static_assert(!names.back().empty());

} // namespace

std::string_view meaningName(MeaningKind kind) { return names[static_cast<std::size_t>(kind)]; }

} // namespace handlelab
