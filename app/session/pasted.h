// SPDX-License-Identifier: GPL-3.0-or-later
// What a text of several lines says that is pasted while a lesson stands at a moment.
#pragma once

#include "core/kernel/caller.h"
#include "core/lesson/c_source/import.h"
#include "core/run/moment.h"

namespace handlelab {

/// The statements of a text: its lines where all of them are lines of a lesson, else the calls of a program
/// in C, which the actor makes.
[[nodiscard]] Imported readPasted(const std::string& text, const Moment& moment, Caller actor);

} // namespace handlelab
