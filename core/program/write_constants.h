// SPDX-License-Identifier: GPL-3.0-or-later
// Constants and error names that generated programs bring along. Internal to core/program.
#pragma once

#include <string>

namespace handlelab {

/// Numbers and names of all errors the simulation knows: error_names.h.
[[nodiscard]] std::string errorNamesHeader();
/// Documented constants that headers may lack: constants.h.
[[nodiscard]] std::string constantsHeader();

} // namespace handlelab
