// SPDX-License-Identifier: GPL-3.0-or-later
// What only one type of object has: signaled, owner, size, exit code ...
#pragma once

#include "core/machine/machine.h"

#include <string>
#include <vector>

namespace handlelab {

struct Scene;

struct BlockFact {
    std::string label, value;
    std::string before; ///< the value before the current call where that was another one; else empty
};

/// As many facts as factCount() says, always in the same order.
[[nodiscard]] std::vector<BlockFact> factsOf(const Scene& scene, ObjectId object);
/// The same all its life: it depends on the type, and of a file on the device it opens.
[[nodiscard]] int factCount(const Object& object);
/// The most facts an object of any type has.
[[nodiscard]] int mostFacts();

} // namespace handlelab
