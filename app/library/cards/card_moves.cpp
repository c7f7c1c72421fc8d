// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/cards/card_moves.h"

#include "app/library/cards/lesson_card.h"

namespace handlelab {

namespace {

/// The nearest of the cards so many rows below, or above; nullptr where there is none.
LessonCard* nearestCard(const LessonCard* from, int rows, const std::vector<LessonCard*>& cards,
                        const QWidget* ground) {
    const auto place = [ground](const LessonCard* card) {
        return QRect(card->mapTo(ground, QPoint()), card->size()).center();
    };
    const QPoint start = place(from);
    LessonCard* best = nullptr;
    double least = 1e9;
    for (LessonCard* card : cards) {
        const QPoint there = place(card);
        const int down = (there.y() - start.y()) * (rows > 0 ? 1 : -1);
        if (down < from->height() / 2)
            continue;
        const double far =
            std::abs(down - std::abs(rows) * from->height()) * 4.0 + std::abs(there.x() - start.x());
        if (far < least) {
            least = far;
            best = card;
        }
    }
    return best;
}

} // namespace

bool isCardMove(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

LessonCard* cardTowards(int key, const LessonCard* from, const std::vector<LessonCard*>& cards,
                        const QWidget* ground) {
    const auto here = std::ranges::find(cards, from);
    if (here == cards.end())
        return nullptr;
    switch (key) {
    case Qt::Key_Left:
        return here != cards.begin() ? *(here - 1) : nullptr;
    case Qt::Key_Right:
        return here + 1 != cards.end() ? *(here + 1) : nullptr;
    case Qt::Key_Home:
        return cards.front();
    case Qt::Key_End:
        return cards.back();
    case Qt::Key_Up:
        return nearestCard(from, -1, cards, ground);
    case Qt::Key_Down:
        return nearestCard(from, 1, cards, ground);
    case Qt::Key_PageUp:
        return nearestCard(from, -2, cards, ground);
    case Qt::Key_PageDown:
        return nearestCard(from, 2, cards, ground);
    default:
        return nullptr;
    }
}

} // namespace handlelab
