// SPDX-License-Identifier: GPL-3.0-or-later
// Provenance: the ways from the entry that another one was inherited or duplicated from.
#pragma once

#include "core/picture/layout/scene.h"

namespace handlelab {

struct Way {
    Target target;                        ///< the entry that was made
    std::uint32_t from = 0, to = 0;       ///< processes
    std::uint32_t fromRow = 0, toRow = 0; ///< rows of their cards
    OriginKind kind = OriginKind::inherited;
    Mood mood = Mood::none;
    [[nodiscard]] bool crosses(const Scene& scene) const {
        return scene.cards[from].left != scene.cards[to].left;
    }
};

/// The ways whose both ends are shown, ordered by the pair of processes and the kind.
[[nodiscard]] std::vector<Way> planWays(const Scene& scene);
/// How high the channel across the top must be.
[[nodiscard]] double channelHeight(const Scene& scene, const std::vector<Way>& ways);
void drawWays(Scene& scene, const std::vector<Way>& ways);

} // namespace handlelab
