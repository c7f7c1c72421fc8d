// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an input form: what a field is called, and the field.
#pragma once

#include <QWidget>

class QLabel;

namespace handlelab {

/// Label above field; a field for short values stands beside its label where both have room.
class FieldRow : public QWidget {
    Q_OBJECT

  public:
    /// Takes both over. `fieldWidth` is what a field beside its label gets, in pixels; 0 puts it below.
    FieldRow(QLabel* label, QWidget* field, int fieldWidth);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] bool beside(int width) const;

    QLabel* m_label;
    QWidget* m_field;
    int m_fieldWidth;
};

} // namespace handlelab
