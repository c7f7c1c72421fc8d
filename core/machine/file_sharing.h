// SPDX-License-Identifier: GPL-3.0-or-later
// Who may have a file open at the same time.
#pragma once

#include "core/machine/machine.h"

namespace handlelab {

/// Whether an open of the file with these rights and this share mode collides with one that is there: either
/// wants what the other does not share. An open that wants no data access takes no part in sharing.
[[nodiscard]] bool sharingConflicts(const Machine& machine, FileId file, std::uint32_t granted,
                                    std::uint32_t share);

} // namespace handlelab
