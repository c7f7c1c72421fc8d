// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson on the library page, to be opened by mouse and keys: its pictures, its title, the question it
// answers, how far the learner is.
#pragma once

#include "app/library/cards/card_content.h"
#include "app/look/look.h"

#include <QAbstractButton>

class QToolButton;

namespace handlelab {

class LessonCard : public QAbstractButton {
    Q_OBJECT

  public:
    LessonCard(const Look& look, LessonEntry lesson, CardShape shape = CardShape::normal,
               QWidget* parent = nullptr);

    [[nodiscard]] const CardContent& content() const { return m_content; }
    [[nodiscard]] const LessonEntry& lesson() const { return m_content.lesson; }
    [[nodiscard]] const CardState& state() const { return m_content.state; }
    void setState(CardState state);
    /// The second picture stays null on a wide card.
    void setPictures(const QImage& first, const QImage& second);
    [[nodiscard]] bool hasPictures() const { return !m_content.first.isNull(); }
    void restyle();
    void retranslate();
    [[nodiscard]] QToolButton* menuButton() const { return m_menu; }

  Q_SIGNALS:
    /// The small menu of a lesson that has progress.
    void menuWanted(const QPoint& globalPosition);
    /// A key that moves between cards.
    void moveWanted(int key);
    /// A letter that somebody began to search with.
    void typed(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    const Look& m_look;
    CardContent m_content;
    QToolButton* m_menu;
};

} // namespace handlelab
