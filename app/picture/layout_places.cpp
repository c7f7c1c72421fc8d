// SPDX-License-Identifier: GPL-3.0-or-later
// Which drawn thing a micro-step speaks of.
#include "layout_marks.h"

#include "core/handle_table.h"

namespace handlelab {

namespace {

using Kind = Target::Kind;

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

} // namespace

bool isRefusal(MeaningKind kind, bool failed) {
    switch (kind) {
    case MeaningKind::nameNotFound: // that nothing has the name is what a creating call hopes for
    case MeaningKind::fileMissing:
    case MeaningKind::filePathMissing:
    case MeaningKind::keyMissing:
        return failed;
    case MeaningKind::parameterRefused:
    case MeaningKind::nameRefused:
    case MeaningKind::typeMismatch:
    case MeaningKind::idNotFound:
    case MeaningKind::handleNotFound:
    case MeaningKind::accessRefused:
    case MeaningKind::securityRefused:
    case MeaningKind::tableFull:
    case MeaningKind::entryProtected:
    case MeaningKind::mutexNotOwned:
    case MeaningKind::semaphoreLimit:
    case MeaningKind::notWaitable:
    case MeaningKind::fileShareConflict:
    case MeaningKind::fileExists:
    case MeaningKind::fileNotExecutable:
    case MeaningKind::exceptionRaised:
    case MeaningKind::addressUnknown:
    case MeaningKind::notAnEntry:
    case MeaningKind::foreignSideObject:
    case MeaningKind::deviceMissing:
    case MeaningKind::deviceBusy:
    case MeaningKind::pipeBroken:
    case MeaningKind::handleListRefused:
    case MeaningKind::privilegeMissing:
    case MeaningKind::boundaryRefused:
    case MeaningKind::aliasUnknown:
    case MeaningKind::memoryExhausted:
    case MeaningKind::deviceRefused:
    case MeaningKind::moduleMissing:
    case MeaningKind::winsockMissing:
    case MeaningKind::socketStateLeaks:
    case MeaningKind::otherThing:
    case MeaningKind::jobRefused:
        return true;
    default:
        return false;
    }
}

Target placeOf(const Meaning& meaning, const Rules& rules) {
    switch (meaning.kind) {
    case MeaningKind::handleNotFound:
        return missingEntryPlace(meaning, rules);
    case MeaningKind::handleFound:
    case MeaningKind::accessGranted:
    case MeaningKind::accessRefused:
    case MeaningKind::typeMismatch:
    case MeaningKind::freeEntryFound:
    case MeaningKind::entryWritten:
    case MeaningKind::entryCleared:
    case MeaningKind::entryProtected:
    case MeaningKind::entryFlagsChanged:
    case MeaningKind::entryFlagsRead:
    case MeaningKind::entryInherited:
    case MeaningKind::entryNotInherited:
    case MeaningKind::entryNotListed:
        return entryPlace(meaning);
    case MeaningKind::sideObjectMade:
    case MeaningKind::sideObjectGone:
    case MeaningKind::sideObjectCounted:
    case MeaningKind::sideObjectUsed:
    case MeaningKind::viewMapped:
    case MeaningKind::viewUnmapped:
    case MeaningKind::notAnEntry:
    case MeaningKind::socketStateLeaks:
        return {Kind::side, meaning.index, 0};
    case MeaningKind::threadWaits:
    case MeaningKind::waitCancelled:
        return {Kind::thread, meaning.extra, 0};
    case MeaningKind::timePassed:
        return {Kind::clock, 0, 0};
    case MeaningKind::valueStored:
    case MeaningKind::told:
        return {Kind::variable, meaning.index, 0};
    case MeaningKind::processStaged:
    case MeaningKind::processStarted:
    case MeaningKind::processEnded:
    case MeaningKind::debuggerAttached:
    case MeaningKind::nothingInherited:
    case MeaningKind::sweepStarted:
    case MeaningKind::parameterRefused:
    case MeaningKind::nameRefused:
    case MeaningKind::nameNotFound:
    case MeaningKind::deviceMissing:
    case MeaningKind::addressUnknown:
    case MeaningKind::handleListRefused:
    case MeaningKind::privilegeMissing:
    case MeaningKind::privilegeUsed:
    case MeaningKind::boundaryRefused:
    case MeaningKind::aliasUnknown:
    case MeaningKind::memoryExhausted:
    case MeaningKind::jobLeft:
    case MeaningKind::processListed:
    case MeaningKind::standardHandleSet:
    case MeaningKind::keyMissing:
    case MeaningKind::moduleMissing:
    case MeaningKind::winsockMissing:
    case MeaningKind::otherThing:
    case MeaningKind::strictHandlesSet:
    case MeaningKind::foreignSideObject: // it lives with another process, and means nothing to this one
        return processPlace(meaning);
    default:
        return objectPlace(meaning);
    }
}

} // namespace handlelab
