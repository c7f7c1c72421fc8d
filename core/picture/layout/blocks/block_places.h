// SPDX-License-Identifier: GPL-3.0-or-later
// Where object blocks stand. A block keeps its place for life, so the history up to the cursor is replayed: a
// birth takes the first gap that is high enough, or the end; a death leaves a gap that only a later call can
// take.
#pragma once

#include <vector>

namespace handlelab {

class Moment;
struct Scene;

/// Where the blocks of objects stand: tops that hold for an object's life.
struct BlockPlaces {
    bool many = false;        ///< so many that they stand by number
    double pitch = 0;         ///< then: the distance of their tops
    std::vector<double> tops; ///< by object, relative to the top of the column; negative: not shown
    double end = 0;           ///< the lowest bottom
};

/// Whether the lesson ever has too many objects at once for whole blocks; the same at all its positions.
[[nodiscard]] bool isCrowded(const Moment& moment);
/// The places of all objects that are shown at the scene's moment.
[[nodiscard]] BlockPlaces placeBlocks(const Scene& scene);

} // namespace handlelab
