// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/cards/lesson_card.h"

#include "app/library/cards/card_moves.h"
#include "app/library/cards/card_paint.h"
#include "app/library/library_text.h"
#include "app/look/appearance.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace handlelab {

namespace {

bool isTyping(const QKeyEvent& key) {
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           !key.text().isEmpty() && key.text().front().isPrint() && !key.text().front().isSpace();
}

} // namespace

LessonCard::LessonCard(const Look& look, LessonEntry lesson, CardShape shape, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_content{std::move(lesson), shape, {}, {}, {}}
    , m_menu(new QToolButton(this)) {
    setObjectName(m_content.lesson.key);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::NoFocus);
    m_menu->hide();
    connect(m_menu, &QToolButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    restyle();
    retranslate();
}

void LessonCard::setState(CardState state) {
    m_content.state = std::move(state);
    m_menu->setVisible(m_content.shape == CardShape::normal &&
                       (m_content.state.progress.steps > 0 || m_content.state.asked > 0));
    retranslate();
    update();
}

void LessonCard::setPictures(const QImage& first, const QImage& second) {
    m_content.first = first;
    m_content.second = second;
    update();
}

void LessonCard::restyle() {
    setFont(windowFont(m_look.typeScale));
    m_menu->setFont(windowFont(m_look.typeScale * 1.1));
    updateGeometry();
    update();
}

void LessonCard::retranslate() {
    const QString& title = m_content.lesson.text.title;
    m_menu->setAccessibleName(LibraryText::tr("Progress of “%1”").arg(title));
    m_menu->setToolTip(m_menu->accessibleName());
    setAccessibleName(m_content.shape == CardShape::wide ? LibraryText::tr("Continue: %1").arg(title)
                                                         : title);
    setAccessibleDescription(m_content.progressText() + QStringLiteral(". ") +
                             (m_content.state.hit && !m_content.state.hit->sentence.isEmpty()
                                  ? m_content.state.hit->sentence
                                  : m_content.lesson.text.summary));
}

void LessonCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCard(painter, rect(), m_content, {underMouse(), isDown(), hasFocus()}, m_look);
}

void LessonCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (isCardMove(event->key()))
        return Q_EMIT moveWanted(event->key());
    if (isTyping(*event))
        return Q_EMIT typed(event->text());
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

/// Arrows move between the cards, whatever the window's shortcuts say.
bool LessonCard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isCardMove(key->key()) || isTyping(*key) || key->key() == Qt::Key_Return)
            event->accept();
    }
    return QAbstractButton::event(event);
}

void LessonCard::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void LessonCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    const QSize size = m_menu->sizeHint();
    const double scale = m_look.typeScale;
    m_menu->setGeometry(width() - size.width() - qRound(6 * scale),
                        height() - size.height() - qRound(9 * scale), size.width(), size.height());
}

} // namespace handlelab
