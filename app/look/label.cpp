// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/label.h"

#include <QLabel>

namespace handlelab {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* plainParagraph(const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace handlelab
