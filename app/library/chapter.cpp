// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/chapter.h"

#include "app/library/cards/card_measures.h"
#include "app/look/appearance.h"
#include "app/look/label.h"

namespace handlelab {

namespace {

constexpr double narrowestCard = 360; // at type scale 1
constexpr int gap = 16;

int columnsIn(int width, double typeScale) {
    return std::max(1, (width + gap) / (qRound(narrowestCard * typeScale) + gap));
}

} // namespace

int cardWidthIn(int chapterWidth, double typeScale) {
    const int columns = columnsIn(chapterWidth, typeScale);
    return (chapterWidth - (columns - 1) * gap) / columns;
}

Chapter::Chapter(const Look& look, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(plainLabel(name, this))
    , m_summary(plainLabel({}, this)) {
    restyle();
}

void Chapter::add(LessonCard* card) {
    card->setParent(this);
    card->show();
    m_cards.push_back(card);
}

void Chapter::setSummary(const QString& text) { m_summary->setText(text); }

void Chapter::restyle() {
    QFont font = windowFont(m_look.typeScale * 1.25);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_summary->setFont(windowFont(m_look.typeScale * 0.92));
    QPalette colours = m_summary->palette();
    colours.setColor(QPalette::WindowText, m_look[Ink::mutedText]);
    m_summary->setPalette(colours);
    for (LessonCard* card : m_cards)
        card->restyle();
}

void Chapter::arrange(int width) {
    const QSize heading = m_heading->sizeHint(), summary = m_summary->sizeHint();
    m_heading->setGeometry(0, 0, std::min(heading.width(), width), heading.height());
    const int left = m_heading->width() + gap;
    m_summary->setGeometry(left, heading.height() - summary.height() - 1, std::max(0, width - left),
                           summary.height());
    const int columns = columnsIn(width, m_look.typeScale), wide = cardWidthIn(width, m_look.typeScale);
    const int high = CardMeasures(m_look.typeScale).height(CardShape::normal, wide);
    int x = 0, y = heading.height() + 10, placed = 0;
    for (LessonCard* card : m_cards) {
        if (card->isHidden())
            continue;
        if (placed > 0 && placed % columns == 0) {
            x = 0;
            y += high + gap;
        }
        card->setGeometry(x, y, wide, high);
        x += wide + gap;
        ++placed;
    }
    setFixedHeight(y + (placed > 0 ? high : 0));
}

} // namespace handlelab
