// SPDX-License-Identifier: GPL-3.0-or-later
// The main window while something is done or played: what is asked before, and what is said about it.
#include "app/window/main_window.h"

#include "app/dialogs/later_steps.h"
#include "app/docks/code.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"

namespace handlelab {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Playing)
};

QString reason(Pause why) {
    switch (why) {
    case Pause::text:
        return Say::tr("Paused: read the text");
    case Pause::stop:
        return Say::tr("Paused: the lesson stops here");
    case Pause::question:
        return Say::tr("Paused: a question");
    case Pause::mistake:
        return Say::tr("Paused: the step did not do what the lesson says");
    case Pause::end:
        return Say::tr("The end");
    case Pause::beginning:
        return Say::tr("The beginning");
    }
    return {};
}

/// What goes on from there; `asked`: a question is open.
QString whatPlaysOn(Pause why, bool backwards, bool asked) {
    if (asked)
        return Say::tr("answer or skip it");
    switch (why) {
    case Pause::text:
    case Pause::stop:
    case Pause::mistake:
    case Pause::question:
        return backwards ? Say::tr("Shift+Space plays on") : Say::tr("Space plays on");
    case Pause::end:
        return Say::tr("Space plays from the beginning");
    case Pause::beginning:
        return Say::tr("Space plays forward");
    }
    return {};
}

} // namespace

void MainWindow::connectActing() {
    m_player.setDecide([this](const QString& line, const Following& following) {
        return m_setup.dialogs.laterSteps(this, m_look, line, following);
    });
    connect(&m_player, &Player::decided, this, [this](ActPlace place, const Following& following) {
        m_decided = saidAbout(place, following);
        m_banner->say(m_decided, false);
    });
    connect(m_quiz, &Quiz::changed, this, &MainWindow::showStep);
    connect(m_banner, &Banner::placeWanted, this,
            [this](const Mistake& mistake) { m_code->showLine(mistake.line); });
    connect(m_banner, &Banner::closed, this, [this] {
        if (!libraryShown())
            m_stage->setFocus();
    });
}

/// The lesson is another one: what was said about it is old.
void MainWindow::actedOn() {
    m_banner->retract(std::exchange(m_decided, {}));
    if (m_banner->mistakesShown())
        m_banner->showMistakes(m_session.lesson().mistakes);
}

/// Where the cursor is, and why playing halted there.
void MainWindow::showStep() {
    const Timeline& timeline = m_session.timeline();
    const auto steps = static_cast<std::uint32_t>(timeline.steps().size());
    const auto step = timeline.stepAt(timeline.position());
    const auto why = m_player.pausedBy();
    const QString which = tr("Step %1 of %2").arg(step ? *step + 1 : 0).arg(steps);
    QString text = which;
    if (why) {
        const QString said = reason(*why),
                      all = tr("%1 — %2").arg(said, whatPlaysOn(*why, m_player.backwards(),
                                                                why == Pause::question && m_quiz->asked()));
        m_step->setToolTip(all);
        m_step->setText(tr("%1 · %2").arg(which, all));
        if (m_toolBar->sizeHint().width() > m_toolBar->width())
            m_step->setText(tr("%1 · %2").arg(which, said));
    } else {
        if (step) {
            const std::uint32_t from = timeline.steps()[*step].firstMicro,
                                to = timeline.positionAfter(*step + 1);
            text += tr(" · micro-step %1 of %2").arg(timeline.position() - from).arg(to - from);
        }
        m_step->setToolTip({});
        m_step->setText(text);
    }
    const bool again = why == Pause::end;
    m_play->setText(m_player.playing() ? tr("Pause")
                    : again            ? tr("Play again")
                    : why              ? tr("Play on")
                                       : tr("Play"));
    m_play->setAccessibleDescription(m_step->toolTip());
}

} // namespace handlelab
