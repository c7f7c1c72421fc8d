// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson on the library page: its pictures, its title, the question it answers, how far the learner is.
#pragma once

#include "app/library/search.h"
#include "app/look/look.h"
#include "app/session/learning_record.h"

#include <QAbstractButton>
#include <QImage>

class QToolButton;

namespace handlelab {

/// What a card shows beside its lesson.
struct CardState {
    LessonProgress progress;
    int asked = 0, right = 0; ///< questions answered
    std::optional<Hit> hit;   ///< while searching
};

class LessonCard : public QAbstractButton {
    Q_OBJECT

  public:
    /// A wide card offers to go on with its lesson and shows one picture, the moment where it was left.
    enum class Shape { normal, wide };
    LessonCard(const Look& look, LessonEntry lesson, Shape shape = Shape::normal, QWidget* parent = nullptr);

    [[nodiscard]] const LessonEntry& lesson() const { return m_lesson; }
    [[nodiscard]] const CardState& state() const { return m_state; }
    void setState(CardState state);
    /// The second picture stays null on a wide card.
    void setPictures(const QImage& first, const QImage& second);
    [[nodiscard]] bool hasPictures() const { return !m_first.isNull(); }
    void restyle();
    void retranslate();

    /// Height at a width, in pixels.
    [[nodiscard]] int heightFor(int width) const;
    /// The size of a picture on a card of some width.
    [[nodiscard]] QSize pictureSize(int width) const;
    /// "5 of 11 steps", "Finished", "11 steps · about 6 min"
    [[nodiscard]] QString progressText() const;
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
    void paintFrame(QPainter& painter) const;
    void paintNormal(QPainter& painter) const;
    void paintWide(QPainter& painter) const;
    void paintPicture(QPainter& painter, const QImage& picture, const QRect& place) const;
    void paintTitle(QPainter& painter, const QRect& place) const;
    void paintBody(QPainter& painter, const QRect& place, int lines) const;
    void paintFooter(QPainter& painter, const QRect& place) const;
    [[nodiscard]] int lineHeight(double size) const;
    [[nodiscard]] int px(double pixels) const;

    const Look& m_look;
    LessonEntry m_lesson;
    Shape m_shape;
    CardState m_state;
    QImage m_first, m_second;
    QToolButton* m_menu;
};

} // namespace handlelab
