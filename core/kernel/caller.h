// SPDX-License-Identifier: GPL-3.0-or-later
// Who makes a call.
#pragma once

#include "core/base/ids.h"

namespace handlelab {

/// Who calls.
struct Caller {
    ProcessId process;
    ThreadId thread;
};

} // namespace handlelab
