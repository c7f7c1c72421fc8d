// SPDX-License-Identifier: GPL-3.0-or-later
// All kinds of objects. Each record stands in the file of its name.
#pragma once

#include "core/kinds/object_kind.h"

#include <iterator>

namespace handlelab {

extern const ObjectKind eventKind, mutexKind, semaphoreKind, sectionKind, fileKind, processKind, threadKind,
    timerKind, jobKind, tokenKind, ioCompletionKind, windowStationKind, desktopKind, directoryKind, keyKind;

/// In the order of ObjectType.
inline constexpr const ObjectKind* kinds[] = {
    &eventKind,        &mutexKind,         &semaphoreKind, &sectionKind,   &fileKind,
    &processKind,      &threadKind,        &timerKind,     &jobKind,       &tokenKind,
    &ioCompletionKind, &windowStationKind, &desktopKind,   &directoryKind, &keyKind};
static_assert(std::size(kinds) == objectTypeCount, "a type of object has no kind");

} // namespace handlelab
