// SPDX-License-Identifier: GPL-3.0-or-later
// A chapter of the library: its heading and its cards in as many columns as fit.
#pragma once

#include "app/library/cards/lesson_card.h"

#include <QLabel>
#include <QWidget>

namespace handlelab {

class Chapter : public QWidget {
    Q_OBJECT

  public:
    Chapter(const Look& look, const QString& name, QWidget* parent = nullptr);
    /// Takes a card over; it stands behind the others.
    void add(LessonCard* card);
    [[nodiscard]] const std::vector<LessonCard*>& cards() const { return m_cards; }
    /// Says behind the heading how many lessons are finished.
    void setSummary(const QString& text);
    /// The cards that are not hidden, placed for this width; the chapter gets the height that they need.
    void arrange(int width);
    void restyle();

  private:
    const Look& m_look;
    QLabel *m_heading, *m_summary;
    std::vector<LessonCard*> m_cards;
};

/// How wide a card becomes in a chapter of some width, in pixels.
[[nodiscard]] int cardWidthIn(int chapterWidth, double typeScale);

} // namespace handlelab
