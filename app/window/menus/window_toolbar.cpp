// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus/window_toolbar.h"

#include "app/look/appearance.h"
#include "app/look/icons.h"
#include "app/window/menus/pause_text.h"
#include "app/window/window_text.h"

#include <QToolBar>

namespace handlelab {

namespace {

constexpr int nextTitlePixels = 190; // at type scale 1

} // namespace

WindowToolBar::WindowToolBar(const WindowFrame& frame, const Quiz& quiz, QMenu& speeds, QMenu& models)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_quiz(quiz)
    , m_bar(frame.window.addToolBar(QString())) {
    const WindowActions& actions = m_frame.actions;
    m_bar->setObjectName(QStringLiteral("toolBar"));
    m_bar->setMovable(false);
    m_bar->setIconSize({16, 16});
    m_library = addButton("lessons");
    m_library->setCheckable(true);
    connect(m_library, &QToolButton::clicked, actions[WindowAction::library], &QAction::trigger);
    for (const WindowAction action :
         {WindowAction::first, WindowAction::stepBack, WindowAction::stepForward, WindowAction::last})
        m_bar->addAction(actions[action]);
    m_play = addButton("play");
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_play, &QToolButton::clicked, &m_frame.player, &Player::toggle);
    m_speed = addMenuButton(&speeds);
    m_step = new QLabel;
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setContentsMargins(12, 0, 12, 0);
    m_bar->addWidget(m_step);
    m_next = new QToolButton;
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setFocusPolicy(Qt::TabFocus);
    m_nextAction = m_bar->addWidget(m_next);
    connect(m_next, &QToolButton::clicked, actions[WindowAction::nextLesson], &QAction::trigger);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(spacer);
    addButton()->setDefaultAction(actions[WindowAction::quizMode]);
    m_model = addMenuButton(&models);
    makeExports();
    m_present = addButton("present");
    connect(m_present, &QToolButton::clicked, actions[WindowAction::present], &QAction::trigger);
}

QToolButton* WindowToolBar::addButton(const char* name) {
    auto* made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setFocusPolicy(Qt::TabFocus);
    m_bar->addWidget(made);
    return made;
}

QToolButton* WindowToolBar::addMenuButton(QMenu* menu) {
    QToolButton* made = addButton();
    made->setPopupMode(QToolButton::InstantPopup);
    made->setMenu(menu);
    return made;
}

void WindowToolBar::makeExports() {
    m_export = addMenuButton(nullptr);
    auto* exports = new QMenu(m_export);
    for (const WindowAction action : {WindowAction::exportPicture, WindowAction::exportQuestions,
                                      WindowAction::copyPicture, WindowAction::copyState})
        exports->addAction(m_frame.actions[action]);
    m_export->setMenu(exports);
}

bool WindowToolBar::tooWide() const { return m_bar->sizeHint().width() > m_bar->width(); }

void WindowToolBar::showStep() {
    const Moment& moment = m_frame.session.moment();
    const Player& player = m_frame.player;
    const auto steps = static_cast<std::uint32_t>(moment.steps().size());
    const auto step = moment.stepAt(moment.position());
    const auto why = player.pausedBy();
    const QString which = WindowText::tr("Step %1 of %2").arg(step ? *step + 1 : 0).arg(steps);
    QString text = which;
    if (why) {
        const QString said = whyPaused(*why),
                      all = WindowText::tr("%1 — %2").arg(
                          said,
                          whatPlaysOn(*why, player.backwards(), why == Pause::question && m_quiz.asked()));
        m_step->setToolTip(all);
        m_step->setText(WindowText::tr("%1 · %2").arg(which, all));
        if (tooWide())
            m_step->setText(WindowText::tr("%1 · %2").arg(which, said));
    } else {
        if (step) {
            const std::uint32_t from = moment.steps()[*step].firstMicro, to = moment.positionAfter(*step + 1);
            text += WindowText::tr(" · micro-step %1 of %2").arg(moment.position() - from).arg(to - from);
        }
        m_step->setToolTip({});
        m_step->setText(text);
    }
    m_play->setText(player.playing()    ? WindowText::tr("Pause")
                    : why == Pause::end ? WindowText::tr("Play again")
                    : why               ? WindowText::tr("Play on")
                                        : WindowText::tr("Play"));
    m_play->setAccessibleDescription(m_step->toolTip());
}

void WindowToolBar::showPlayer() {
    const Player& player = m_frame.player;
    const QColor ink = m_frame.look[Ink::onAccent];
    m_play->setIcon(icon(player.playing() ? Glyph::pause : Glyph::play, ink, ink));
    const QString speed = player.speed() == instantSpeed ? WindowText::tr("instant")
                                                         : QStringLiteral("%1×").arg(player.speed());
    m_speed->setText(speed + QStringLiteral(" ▾"));
    showStep();
}

void WindowToolBar::setLibraryShown(bool shown) {
    for (QToolButton* button : {m_play, m_speed, m_model, m_export})
        button->setEnabled(!shown);
    m_library->setChecked(shown);
}

void WindowToolBar::offerNext(const QString& title) {
    m_nextAction->setVisible(!title.isEmpty());
    if (title.isEmpty())
        return;
    const int wide = qRound(nextTitlePixels * m_frame.look.typeScale);
    m_next->setText(
        WindowText::tr("Next: %1").arg(m_next->fontMetrics().elidedText(title, Qt::ElideRight, wide)) +
        QStringLiteral("  ▸"));
    if (tooWide())
        m_next->setText(WindowText::tr("Next lesson") + QStringLiteral("  ▸"));
    m_next->setToolTip(title);
    m_next->setAccessibleName(WindowText::tr("Next: %1").arg(title));
}

void WindowToolBar::retranslate() {
    m_bar->setWindowTitle(WindowText::tr("Toolbar"));
    m_library->setText(WindowText::tr("Lessons"));
    m_library->setToolTip(WindowText::tr("All lessons, with a search and your progress"));
    m_model->setText(WindowText::tr("Model") + QStringLiteral(" ▾"));
    m_export->setText(WindowText::tr("Export") + QStringLiteral(" ▾"));
    m_present->setText(WindowText::tr("Present") + QStringLiteral("  F11"));
}

void WindowToolBar::restyle() { m_bar->setStyleSheet(toolBarStyle(m_frame.look.theme)); }

} // namespace handlelab
