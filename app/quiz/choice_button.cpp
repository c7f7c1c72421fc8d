// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/choice_button.h"

#include "app/look/appearance.h"

namespace handlelab {

ChoiceButton::ChoiceButton(const Look& look, int key, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key) {
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setChoice(const QString& text, Judged judged) {
    setText(text);
    m_judged = judged;
    setEnabled(judged == Judged::open);
    describe();
    updateGeometry();
    update();
}

/// What is read out: the key, the text, and what became of it.
void ChoiceButton::describe() {
    const QString name = QStringLiteral("%1: %2").arg(m_key).arg(text());
    switch (m_judged) {
    case Judged::right:
        setAccessibleName(tr("%1 – right").arg(name));
        break;
    case Judged::wrong:
        setAccessibleName(tr("%1 – wrong").arg(name));
        break;
    case Judged::open:
    case Judged::passedOver:
        setAccessibleName(name);
        break;
    }
}

void ChoiceButton::setScale(double scale) {
    m_scale = scale;
    setFont(windowFont(scale));
    updateGeometry();
}

void ChoiceButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

QString ChoiceButton::sign() const {
    return m_judged == Judged::right   ? QStringLiteral("✓")
           : m_judged == Judged::wrong ? QStringLiteral("✗")
                                       : QString::number(m_key);
}

int ChoiceButton::badgeWidth() const { return qRound(24 * m_scale); }

QRect ChoiceButton::textRect(int width, int height) const {
    const int side = qRound(8 * m_scale), over = qRound(6 * m_scale);
    return QRect(0, 0, width, height).adjusted(side + badgeWidth() + side, over, -side, -over);
}

QSize ChoiceButton::textSize(int width) const {
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    return QFontMetrics(bold)
        .boundingRect(0, 0, textRect(width, 10'000).width(), 10'000, Qt::TextWordWrap, breakable(text()))
        .size();
}

int ChoiceButton::heightForWidth(int width) const {
    return std::max(textSize(width).height(), badgeWidth()) + 10'000 - textRect(width, 10'000).height();
}

bool ChoiceButton::hasRoomIn(int width) const {
    return textSize(width).width() <= textRect(width, 10'000).width();
}

QSize ChoiceButton::sizeHint() const {
    const int wide = qRound(240 * m_scale);
    return {wide, heightForWidth(wide)};
}

QSize ChoiceButton::minimumSizeHint() const { return {qRound(90 * m_scale), heightForWidth(width())}; }

ChoiceButton::Colours ChoiceButton::colours() const {
    const QColor card = m_look[Ink::card], accent = m_look[Ink::accent];
    switch (m_judged) {
    case Judged::right:
        return {m_look[Ink::newFill], m_look[Ink::newText], m_look[Ink::newText]};
    case Judged::wrong:
        return {m_look[Ink::refusedFill], m_look[Ink::refusedText], m_look[Ink::refusedText]};
    case Judged::passedOver:
        return {card, m_look[Ink::cardBorder], m_look[Ink::faintText]};
    case Judged::open:
        break;
    }
    if (isDown())
        return {mixed(card, accent, 0.28), accent, m_look[Ink::text]};
    if (underMouse() || hasFocus())
        return {mixed(card, accent, 0.12), accent, m_look[Ink::text]};
    return {mixed(card, m_look[Ink::text], 0.03), m_look[Ink::cardBorder], m_look[Ink::text]};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [ground, border, ink] = colours();
    const bool marked = hasFocus() || m_judged == Judged::right || m_judged == Judged::wrong;
    const double line = marked ? 2 : 1;
    painter.setPen(QPen(border, line));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);

    const int side = qRound(8 * m_scale), badge = badgeWidth();
    const QRectF place(side, (height() - badge) / 2.0, badge, badge);
    const bool open = m_judged == Judged::open;
    painter.setPen(open ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(open ? m_look[Ink::card] : Qt::transparent);
    painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 4, 4);
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(open ? m_look[Ink::mutedText] : ink);
    painter.drawText(place, Qt::AlignCenter, sign());
    painter.setFont(m_judged == Judged::right ? bold : font());
    painter.setPen(ink);
    painter.drawText(textRect(width(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                     breakable(text()));
}

} // namespace handlelab
