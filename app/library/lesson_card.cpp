// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/lesson_card.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QToolButton>

#include "app/look/appearance.h"

namespace handlelab {

namespace {

bool isMove(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isTyping(const QKeyEvent& key) {
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           !key.text().isEmpty() && key.text().front().isPrint() && !key.text().front().isSpace();
}

} // namespace

LessonCard::LessonCard(const Look& look, LessonEntry lesson, Shape shape, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_lesson(std::move(lesson))
    , m_shape(shape)
    , m_menu(new QToolButton(this)) {
    setObjectName(m_lesson.key);
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
    m_state = std::move(state);
    m_menu->setVisible(m_shape == Shape::normal && (m_state.progress.steps > 0 || m_state.asked > 0));
    retranslate();
    update();
}

void LessonCard::setPictures(const QImage& first, const QImage& second) {
    m_first = first;
    m_second = second;
    update();
}

void LessonCard::restyle() {
    setFont(windowFont(m_look.typeScale));
    m_menu->setFont(windowFont(m_look.typeScale * 1.1));
    updateGeometry();
    update();
}

void LessonCard::retranslate() {
    const QString& title = m_lesson.text.title;
    m_menu->setAccessibleName(tr("Progress of “%1”").arg(title));
    m_menu->setToolTip(m_menu->accessibleName());
    setAccessibleName(m_shape == Shape::wide ? tr("Continue: %1").arg(title) : title);
    setAccessibleDescription(
        progressText() + QStringLiteral(". ") +
        (m_state.hit && !m_state.hit->sentence.isEmpty() ? m_state.hit->sentence : m_lesson.text.summary));
}

QString LessonCard::progressText() const {
    const LessonProgress& progress = m_state.progress;
    if (progress.finished())
        return tr("Finished");
    if (m_shape == Shape::wide)
        return tr("Step %1 of %2").arg(progress.lastStep).arg(progress.steps);
    if (progress.stepsSeen > 0)
        return tr("%1 of %n steps", nullptr, progress.steps).arg(progress.stepsSeen);
    return tr("%n steps", nullptr, m_lesson.steps) + QStringLiteral(" · ") +
           tr("about %n min", nullptr, m_lesson.minutes());
}

void LessonCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (isMove(event->key()))
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
        if (isMove(key->key()) || isTyping(*key) || key->key() == Qt::Key_Return)
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
    m_menu->setGeometry(width() - size.width() - px(6), height() - size.height() - px(9), size.width(),
                        size.height());
}

} // namespace handlelab
