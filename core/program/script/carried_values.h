// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a program passes to a child when it starts it: on the command line, or in the environment.
#pragma once

#include "core/program/script/lesson_walk.h"

#include <map>
#include <vector>

namespace handlelab {

/// A value that one program passes to a child it is about to start.
struct CarriedValue {
    std::uint32_t tells = 0;  ///< the statement
    bool environment = false; ///< else on the command line
};

struct CarriedValues {
    std::map<std::uint32_t, std::vector<CarriedValue>> byStart; ///< by the statement that starts the child
    std::map<std::uint32_t, bool> byTells; ///< by the statement that tells: whether by environment
};

/// A value told to a child by command line or environment can really travel there when the parent knows it
/// before it starts the child. Goes here and there in the run.
[[nodiscard]] CarriedValues carriedValues(LessonWalk& walk);

} // namespace handlelab
