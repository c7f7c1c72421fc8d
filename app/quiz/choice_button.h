// SPDX-License-Identifier: GPL-3.0-or-later
// One answer to choose: a full-width button with its key, whose text may take several lines, and which says
// afterwards by colour and by sign whether it was right.
#pragma once

#include "app/look/look.h"

#include <QAbstractButton>

namespace handlelab {

class ChoiceButton : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Judged { open, right, wrong, passedOver };

    /// `key` is what is pressed for it: 1 to 5, 0 for "I don't know".
    ChoiceButton(const Look& look, int key, QWidget* parent = nullptr);

    void setChoice(const QString& text, Judged judged);
    [[nodiscard]] Judged judged() const { return m_judged; }
    /// Of the window's text size.
    void setScale(double scale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Whether no word of the text is wider than a button of this width has room for.
    [[nodiscard]] bool hasRoomIn(int width) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Colours {
        QColor ground, border, text;
    };
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] QString sign() const;
    [[nodiscard]] int badgeWidth() const;
    [[nodiscard]] QRect textRect(int width, int height) const;
    void describe();
    /// What the text takes in its boldest form: what the right answer turns into must not change the height.
    [[nodiscard]] QSize textSize(int width) const;

    const Look& m_look;
    int m_key;
    double m_scale = 1;
    Judged m_judged = Judged::open;
};

} // namespace handlelab
