// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/dictionaries.h"

namespace handlelab {

std::string_view leafName(std::string_view fullName) {
    const std::size_t slash = fullName.rfind('\\');
    return slash == std::string_view::npos ? fullName : fullName.substr(slash + 1);
}

} // namespace handlelab
