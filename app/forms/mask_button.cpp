// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/mask_button.h"

namespace handlelab {

namespace {

/// A menu that stays open while its entries are checked, so that several bits need one opening.
class StayingMenu : public QMenu {
  public:
    using QMenu::QMenu;

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (QAction* action = actionAt(event->pos()); action != nullptr && action->isCheckable())
            return action->trigger();
        QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Space && activeAction() != nullptr && activeAction()->isCheckable())
            return activeAction()->trigger();
        QMenu::keyPressEvent(event);
    }
};

QStringList namesIn(const QString& value) {
    QStringList names;
    for (const QString& name : value.split(u'|'))
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty() && trimmed != u"0")
            names.append(trimmed);
    return names;
}

} // namespace

MaskButton::MaskButton(QWidget* parent)
    : QPushButton(parent) {
    setObjectName(QStringLiteral("mask"));
    setMenu(new StayingMenu(this));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(menu(), &QMenu::aboutToShow, this, &MaskButton::fillMenu);
    show(m_value);
}

void MaskButton::setChoices(std::vector<FieldChoice> choices) { m_choices = std::move(choices); }

void MaskButton::setValue(const QString& value) {
    if (value != m_value)
        show(value.isEmpty() ? QStringLiteral("0") : value);
}

void MaskButton::show(const QString& value) {
    m_value = value;
    setText(value);
    setToolTip(value);
    Q_EMIT valueChanged();
}

/// The text stands where the fields around have theirs, and is shortened before it meets the arrow.
void MaskButton::paintEvent(QPaintEvent*) {
    constexpr int left = 8, arrow = 22;
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = rect().adjusted(left, 0, -arrow, 0);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void MaskButton::fillMenu() {
    menu()->clear();
    const QStringList chosen = namesIn(m_value);
    for (const FieldChoice& choice : m_choices) {
        QAction* action = menu()->addAction(choice.text + u'\t' + choice.detail);
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.text));
        connect(action, &QAction::toggled, this, [this, name = choice.text](bool on) { toggled(name, on); });
    }
}

void MaskButton::toggled(const QString& name, bool on) {
    QStringList names = namesIn(m_value);
    if (on && !names.contains(name))
        names.append(name);
    if (!on)
        names.removeAll(name);
    show(names.isEmpty() ? QStringLiteral("0") : names.join(QStringLiteral(" | ")));
}

} // namespace handlelab
