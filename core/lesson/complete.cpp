// SPDX-License-Identifier: GPL-3.0-or-later
#include "complete.h"
namespace handlelab {
std::vector<Completion> complete(std::string_view, std::size_t, const Timeline&) { return {}; }
std::optional<ParameterHint> parameterAt(std::string_view, std::size_t) { return {}; }
} // namespace handlelab
