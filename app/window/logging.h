// SPDX-License-Identifier: GPL-3.0-or-later
// The program's log: the console and a rotating file. Calls of lessons are never logged; they have the
// timeline.
#pragma once

#include <QString>

namespace handlelab {

/// Directs spdlog and Qt's messages to the console and to `folder`/handlelab.log; an unusable folder leaves
/// the console.
void startLogging(const QString& folder);

} // namespace handlelab
