// SPDX-License-Identifier: GPL-3.0-or-later
// All sizes of the stage at a type scale. Text sizes are whole pixels; paddings and lanes grow half as fast
// as text.
#pragma once

#include "core/picture/words.h"

namespace handlelab {

struct Measures {
    explicit Measures(double typeScale, const Words& words);

    double type, air; ///< factors of what holds text, and of what separates

    double cell, name, count, label,
        small;          ///< text sizes: cells, names of things, usage counts, labels, headings
    double line, arrow; ///< widths of borders and arrows

    double row, sideRow, threadRow, cardHeader, chip, chipGap, strip, tableHead, cardFoot, pad, radius;
    double handleX, objectX, accessX, flagsX, originX, flag; ///< columns of a row, from the card's left edge
    double cardWidth, cardGap;

    double blockHeader, blockWidth, blockGap, addressLine, fact, blockFoot, pill;

    double badge, badgeOut, blockBadgeOut; ///< the sign at the corner of what changed; how far it reaches out

    double calloutLine, calloutPadX, calloutPadY, calloutBar; ///< the dark sentence

    double outer, gutter,
        userPart; ///< width of an outer lane zone; of a gutter; of its part before the kernel border
    double headingLine, channel, laneStep, bottom;

    double leftCard, leftCardEnd, kernelLeft, blockLeft, blockRight, kernelRight, rightCard, rightCardEnd,
        width;
};

} // namespace handlelab
