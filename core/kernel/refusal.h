// SPDX-License-Identifier: GPL-3.0-or-later
// Which micro-steps say why a call is refused.
#pragma once

#include "core/kernel/by_kind.h"

namespace handlelab {

/// The kinds of micro-steps that say so in every call.
inline constexpr std::initializer_list<MeaningKind> refusals{
    MeaningKind::parameterRefused,  MeaningKind::descriptorRefused, MeaningKind::nameRefused,
    MeaningKind::typeMismatch,      MeaningKind::idNotFound,        MeaningKind::handleNotFound,
    MeaningKind::accessRefused,     MeaningKind::securityRefused,   MeaningKind::tableFull,
    MeaningKind::entryProtected,    MeaningKind::mutexNotOwned,     MeaningKind::semaphoreLimit,
    MeaningKind::notWaitable,       MeaningKind::fileShareConflict, MeaningKind::fileExists,
    MeaningKind::fileNotExecutable, MeaningKind::exceptionRaised,   MeaningKind::addressUnknown,
    MeaningKind::notAnEntry,        MeaningKind::foreignSideObject, MeaningKind::deviceMissing,
    MeaningKind::deviceBusy,        MeaningKind::pipeBroken,        MeaningKind::handleListRefused,
    MeaningKind::privilegeMissing,  MeaningKind::boundaryRefused,   MeaningKind::aliasUnknown,
    MeaningKind::memoryExhausted,   MeaningKind::deviceRefused,     MeaningKind::moduleMissing,
    MeaningKind::winsockMissing,    MeaningKind::socketStateLeaks,  MeaningKind::otherThing,
    MeaningKind::jobRefused,        MeaningKind::keyRefused,        MeaningKind::objectInUse,
    MeaningKind::objectExists,      MeaningKind::fileEmpty,         MeaningKind::fileTooShort,
    MeaningKind::foreignWindow,     MeaningKind::heapNeeded,        MeaningKind::policyPermanent,
    MeaningKind::suspendLimit};
/// Whether a micro-step says why something was refused; `failed`: the call it belongs to did not succeed.
[[nodiscard]] bool isRefusal(MeaningKind kind, bool failed);

/// The end of a list, a time-out, a comparison that finds a difference: an answer in the form of a failure.
[[nodiscard]] bool isAnswer(MeaningKind kind);

} // namespace handlelab
