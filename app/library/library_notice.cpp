// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_notice.h"

#include "app/library/library_style.h"
#include "app/library/library_text.h"
#include "app/look/icons.h"
#include "app/look/label.h"

namespace handlelab {

LibraryNotice::LibraryNotice(Learner& learner, QWidget* parent)
    : QWidget(parent)
    , m_learner(learner)
    , m_text(plainLabel())
    , m_undo(new QPushButton)
    , m_close(new QToolButton) {
    setObjectName(QStringLiteral("libraryNotice"));
    setAttribute(Qt::WA_StyledBackground);
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(libraryMargin, 7, 12, 7);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    hide();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_learner.takeBack(m_forgotten);
        hide();
        Q_EMIT undone();
    });
}

void LibraryNotice::say(const QString& text, const LearningRecord& before) {
    m_forgotten = before;
    m_text->setText(text);
    show();
}

void LibraryNotice::restyle(const Look& look) {
    m_close->setIcon(icon(Glyph::close, look[Ink::calloutText], look[Ink::calloutText]));
}

void LibraryNotice::retranslate() {
    m_undo->setText(LibraryText::tr("Undo"));
    m_close->setAccessibleName(LibraryText::tr("Close this message"));
    hide();
}

} // namespace handlelab
