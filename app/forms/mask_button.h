// SPDX-License-Identifier: GPL-3.0-or-later
// A mask of named bits, put together in a checkable menu: EVENT_MODIFY_STATE | SYNCHRONIZE.
#pragma once

#include "app/forms/form_spec.h"

#include <QPushButton>

namespace handlelab {

class MaskButton : public QPushButton {
    Q_OBJECT

  public:
    explicit MaskButton(QWidget* parent = nullptr);
    /// Offers these names; what is chosen stays.
    void setChoices(std::vector<FieldChoice> choices);
    /// The text for the line: names joined by |, or 0.
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString& value);

  Q_SIGNALS:
    void valueChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fillMenu();
    void toggled(const QString& name, bool on);
    void show(const QString& value);

    std::vector<FieldChoice> m_choices;
    QString m_value = QStringLiteral("0");
};

} // namespace handlelab
