// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/measures.h"

#include "core/picture/text_width.h"

#include <algorithm>
#include <cmath>

namespace handlelab {

namespace {

/// The width of a table column: of its content in cells, of its heading, and a gap.
double column(const Measures& m, const Words& words, double content, const char* heading) {
    return std::max(content, textWidth(words("Picture", heading), Face::sansSemiBold, m.small)) + 12 * m.air;
}

} // namespace

Measures::Measures(double typeScale, const Words& words) {
    const double s = std::clamp(typeScale, 0.25, 8.0);
    type = s;
    air = 0.5 + 0.5 * s;
    cell = std::round(13 * s);
    name = std::round(18 * s);
    count = std::round(25 * s);
    label = std::round(12 * s);
    small = std::round(11 * s);
    line = std::max(1.0, s);
    arrow = 1.6 * (0.6 + 0.4 * s);

    row = 28 * s;
    sideRow = 24 * s;
    threadRow = 27 * s;
    cardHeader = 50 * s;
    chip = 22 * s;
    chipGap = 6 * air;
    strip = 10 * air;
    tableHead = 26 * s;
    cardFoot = 7 * air;
    pad = 13 * air;
    radius = 10 * air;

    const double digit = textWidth("0", Face::mono, cell);
    flag = 20 * s;
    handleX = 10 * air + 11 * s;
    objectX = handleX + column(*this, words, 6 * digit, CORE_TR("Picture", "Handle"));
    accessX = objectX + column(*this, words, 17 * s + textWidth("I/O completion port", Face::sans, small),
                               CORE_TR("Picture", "Object"));
    flagsX = accessX + column(*this, words, 10 * digit, CORE_TR("Picture", "Access mask"));
    originX = flagsX + column(*this, words, 2 * flag + 3 * air, CORE_TR("Picture", "Flags"));
    const double origin =
        std::max(flag, textWidth(words("Picture", CORE_TR("Picture", "From")), Face::sansSemiBold, small));
    cardWidth = originX + origin + pad;

    badge = 20 * s;
    badgeOut = badge - std::min(badge * 2 / 3, pad - 3 * air); // the name begins at the pad
    blockBadgeOut = badge - std::min(badge / 2, pad - 3 * air);
    calloutLine = std::round(19 * s);
    calloutPadX = 14 * air;
    calloutPadY = 9 * air;
    calloutBar = 4 * air;
    cardGap = 2 * (calloutLine + calloutPadY) + 17 * s; // two lines about a card find room under it

    blockHeader = 32 * s;
    blockWidth = std::max(228 * s, 29 * digit);
    blockGap = 24 * air;
    addressLine = 18 * s;
    fact = 19 * s;
    blockFoot = 7 * air;
    pill = 34 * s;

    outer = 40 * air;
    gutter = std::max(100 * air, 94 * s); // lanes, and names by which objects were opened
    userPart = 30 * air;
    headingLine = 34 * s;
    channel = 30 * air;
    laneStep = 5 * air;
    bottom = 84 * s;

    leftCard = outer;
    leftCardEnd = leftCard + cardWidth;
    kernelLeft = leftCardEnd + userPart;
    blockLeft = leftCardEnd + gutter;
    blockRight = blockLeft + blockWidth;
    kernelRight = blockRight + gutter - userPart;
    rightCard = blockRight + gutter;
    rightCardEnd = rightCard + cardWidth;
    width = rightCardEnd + outer;
}

} // namespace handlelab
