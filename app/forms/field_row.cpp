// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/field_row.h"

#include <QLabel>

namespace handlelab {

namespace {

constexpr int besideGap = 8, belowGap = 2;

} // namespace

FieldRow::FieldRow(QLabel* label, QWidget* field, int fieldWidth)
    : m_label(label)
    , m_field(field)
    , m_fieldWidth(fieldWidth) {
    m_label->setParent(this);
    m_field->setParent(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

bool FieldRow::beside(int width) const {
    return m_fieldWidth > 0 && m_label->sizeHint().width() + besideGap + m_fieldWidth <= width;
}

int FieldRow::heightForWidth(int width) const {
    const int label = m_label->sizeHint().height(), field = m_field->sizeHint().height();
    return beside(width) ? std::max(label, field) : label + belowGap + field;
}

QSize FieldRow::sizeHint() const {
    const int width = m_label->sizeHint().width() + besideGap + m_fieldWidth;
    return {width, heightForWidth(width)};
}

QSize FieldRow::minimumSizeHint() const { return {0, heightForWidth(width())}; }

void FieldRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int field = m_field->sizeHint().height(), label = m_label->sizeHint().height();
    if (beside(width())) {
        m_label->setGeometry(0, 0, width() - besideGap - m_fieldWidth, height());
        m_field->setGeometry(width() - m_fieldWidth, (height() - field) / 2, m_fieldWidth, field);
    } else {
        m_label->setGeometry(0, 0, width(), label);
        m_field->setGeometry(0, label + belowGap, width(), field);
    }
    updateGeometry();
}

} // namespace handlelab
