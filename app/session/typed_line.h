// SPDX-License-Identifier: GPL-3.0-or-later
// What a line says that is typed, or made by a form, while a lesson stands at a moment.
#pragma once

#include "core/base/result.h"
#include "core/kernel/caller.h"
#include "core/run/moment.h"

#include <QString>

namespace handlelab {

/// The label of a process as a lesson writes it, with the thread when it is not the first: "editor",
/// "editor/T2".
[[nodiscard]] QString actorPrefix(const Moment& moment, Caller actor);

/// The line as a lesson of one statement, the actor in front when its writer left the process out. The
/// columns of a mistake count in the line as it was typed.
[[nodiscard]] Result<Lesson> readTyped(const QString& line, const Moment& moment, Caller actor);

} // namespace handlelab
