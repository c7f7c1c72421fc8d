// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_header.h"

#include "app/library/library_style.h"
#include "app/library/library_text.h"
#include "app/look/appearance.h"

namespace handlelab {

LibraryHeader::LibraryHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_total(new QLabel)
    , m_search(new QLineEdit)
    , m_progress(new QToolButton)
    , m_back(new QPushButton) {
    setObjectName(QStringLiteral("libraryHeader"));
    setAttribute(Qt::WA_StyledBackground);
    m_total->setObjectName(QStringLiteral("libraryTotal"));
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setClearButtonEnabled(true);
    m_progress->setPopupMode(QToolButton::InstantPopup);
    m_progress->setMenu(new QMenu(m_progress));
    m_progress->menu()->addAction(QString(), this, &LibraryHeader::forgetAllWanted);
    m_back->setObjectName(QStringLiteral("libraryBack"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(libraryMargin, 12, libraryMargin, 12);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_total);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_progress);
    row->addWidget(m_back);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryHeader::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &LibraryHeader::entered);
    connect(m_back, &QPushButton::clicked, this, &LibraryHeader::leaveWanted);
}

void LibraryHeader::find() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString LibraryHeader::text() const { return m_search->text(); }

void LibraryHeader::search(const QString& text) {
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(text);
}

void LibraryHeader::clear() { m_search->clear(); }

void LibraryHeader::setForgettable(bool any) { m_progress->setEnabled(any); }

bool LibraryHeader::eventFilter(QObject* watched, QEvent* event) {
    const bool down = watched == m_search && event->type() == QEvent::KeyPress &&
                      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (down)
        Q_EMIT cardsWanted();
    return down || QWidget::eventFilter(watched, event);
}

void LibraryHeader::setFinished(int finished, int all) {
    m_total->setText(LibraryText::tr("%1 of %n finished", nullptr, all).arg(finished));
}

void LibraryHeader::restyle(const Look& look) {
    QFont font = windowFont(look.typeScale * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_search->setMinimumWidth(qRound(260 * look.typeScale));
}

void LibraryHeader::retranslate() {
    m_title->setText(LibraryText::tr("Lessons"));
    m_search->setPlaceholderText(LibraryText::tr("Search titles and texts"));
    m_search->setAccessibleName(LibraryText::tr("Search the lessons"));
    m_progress->setText(LibraryText::tr("Progress") + QStringLiteral(" ▾"));
    m_progress->menu()->actions().front()->setText(LibraryText::tr("Forget all progress and answers"));
    m_back->setText(LibraryText::tr("Back to the stage") + QStringLiteral("  Esc"));
}

} // namespace handlelab
