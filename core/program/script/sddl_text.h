// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors and SIDs in C: SDDL knows SIDs and codes, where lessons name accounts as well.
#pragma once

#include <string>
#include <string_view>

namespace handlelab {

/// The text of a descriptor, or of a SID alone, as an expression in C++, with the SID of an account where the
/// lesson names one. `caller` is the account that the process runs as.
[[nodiscard]] std::string sddlExpression(std::string_view text, std::string_view caller);

} // namespace handlelab
