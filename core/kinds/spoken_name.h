// SPDX-License-Identifier: GPL-3.0-or-later
// What objects are called.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"
#include "core/machine/views/naming.h"

#include <string>

namespace handlelab {

/// 'Event "JACK"' or 'Event': an object in words; never translated.
[[nodiscard]] std::string objectName(const Machine& machine, const Texts& texts, ObjectId object);

/// objectName() with the word of its kind marked: for the arguments of sentences.
[[nodiscard]] std::string spokenName(const Machine& machine, const Texts& texts, ObjectId object);

} // namespace handlelab
