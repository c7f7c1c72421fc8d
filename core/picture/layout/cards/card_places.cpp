// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/cards/card_places.h"

#include "core/picture/layout/scene.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

/// A child stands opposite its parent, others where fewer stand; a side does not run ahead by more than one.
bool goesLeft(const Process& process, const std::vector<Card>& before, const std::array<int, 2>& counts) {
    const bool fewerLeft = counts[0] <= counts[1];
    if (!process.parent.valid() || process.parent.index >= before.size())
        return fewerLeft;
    const bool opposite = !before[process.parent.index].left;
    const int ahead = opposite ? counts[0] - counts[1] : counts[1] - counts[0];
    return ahead > 0 ? fewerLeft : opposite;
}

double heightOf(const Scene& scene, const Card& card) {
    const Measures& m = scene.measures;
    return m.cardHeader + card.threadsHeight + m.strip + card.chipRows * (m.chip + m.chipGap) + m.tableHead +
           card.rows.rows() * m.row + m.cardFoot + card.sidesHeight;
}

} // namespace

void planCards(Scene& scene) {
    std::array<int, 2> counts{};
    const auto count = static_cast<std::uint32_t>(scene.machine.processes.size());
    scene.cards.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        Card card;
        card.process = ProcessId{i};
        card.left = goesLeft(scene.machine.processes[i], scene.cards, counts);
        ++counts[card.left ? 0 : 1];
        card.rows = planRows(scene, card.process);
        scene.cards.push_back(std::move(card));
    }
    planThreads(scene, scene.cards);
    planVariables(scene, scene.cards);
    planSides(scene);
}

void placeCards(Scene& scene) {
    const Measures& m = scene.measures;
    std::array<double, 2> ends = {scene.top, scene.top};
    for (Card& card : scene.cards) {
        double& end = ends[card.left ? 0 : 1];
        const double height = heightOf(scene, card);
        card.rect = {card.left ? m.leftCard : m.rightCard, end, m.cardWidth, height};
        card.tableTop =
            end + m.cardHeader + card.threadsHeight + m.strip + card.chipRows * (m.chip + m.chipGap);
        card.rowsTop = card.tableTop + m.tableHead;
        double side = height - card.sidesHeight + m.tableHead;
        for (SideLine& line : card.sides) {
            line.rect = {0, side, m.cardWidth, m.sideRow};
            side += m.sideRow;
        }
        end += height + m.cardGap;
    }
}

} // namespace handlelab
