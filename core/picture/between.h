// SPDX-License-Identifier: GPL-3.0-or-later
// The whole animator: a picture between two pictures.
#pragma once

#include "core/picture/picture.h"

namespace handlelab {

/// What moves from one picture to the other and what stays as it is, prepared once for many frames.
struct Transition {
    Picture still; ///< nodes that are equal in both, the grounds, and the bounds of both
    std::vector<Node> before,
        after; ///< pairs by index; a node that appears or vanishes has opacity 0 on its missing side
};

[[nodiscard]] Transition transition(const Picture& from, const Picture& to);
/// The moving nodes at t of 0..1. Positions ease, opacities and counts cross-fade; `moves` false only
/// cross-fades.
[[nodiscard]] std::vector<Node> moving(const Transition& transition, double t, bool moves = true);

} // namespace handlelab
