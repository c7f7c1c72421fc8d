// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/stage_acts.h"

#include "app/dialogs/later_steps.h"
#include "app/docks/actions.h"
#include "app/docks/actor_menu.h"
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/inspector/inspector.h"
#include "app/stage/stage_menu.h"
#include "app/stage/stage_view.h"
#include "app/window/window_docks.h"
#include "app/window/window_text.h"
#include "app/words/text.h"

namespace handlelab {

StageActs::StageActs(const WindowFrame& frame, StageView& stage, const WindowDocks& docks)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_stage(stage)
    , m_docks(docks) {
    m_frame.player.setDecide([this](const QString& line, const Following& following) {
        return m_frame.dialogs().laterSteps(&m_frame.window, m_frame.look, line, following);
    });
    connect(&m_frame.player, &Player::decided, this, [this](ActPlace place, const Following& following) {
        m_decided = saidAbout(place, following);
        m_frame.banner.say(m_decided, false);
    });
    connect(&m_frame.banner, &Banner::placeWanted, this,
            [this](const Mistake& mistake) { m_docks.get<CodePanel>().showLine(mistake.line); });
    connect(&stage, &StageView::menuWanted, this, &StageActs::showMenu);
    connect(&stage, &StageView::inspectWanted, this, [this] { inspect(m_frame.session.selection()); });
    connect(&stage, &StageView::newProcessWanted, this, &StageActs::offerNewProcess);
    for (ActorButton* button : m_frame.window.findChildren<ActorButton*>())
        connect(button, &ActorButton::newProcessWanted, this, &StageActs::offerNewProcess);
    connectActions();
}

void StageActs::connectActions() {
    m_frame.actions.on(WindowAction::findCall, [this] { m_docks.get<ActionsPanel>().find(); });
    m_frame.actions.on(WindowAction::callLine, [this] {
        auto& callLine = m_docks.get<CallLinePanel>();
        callLine.show();
        callLine.edit()->setFocus(Qt::ShortcutFocusReason);
        callLine.edit()->selectAll();
    });
}

void StageActs::lessonChanged() {
    m_frame.banner.retract(std::exchange(m_decided, {}));
    if (m_frame.banner.mistakesShown())
        m_frame.banner.showMistakes(m_frame.session.lesson().mistakes);
}

void StageActs::offerNewProcess() { m_docks.get<ActionsPanel>().offerNewProcess(); }

void StageActs::showMenu(Target target, const QPoint& place) {
    QMenu menu(&m_frame.window);
    fillStageMenu(
        menu, m_frame.session.moment(), m_frame.session.actor(), target,
        {[this](const OfferedCall& call) { carryOut(call); }, [this](Target wanted) { inspect(wanted); },
         [this](Caller caller) { m_frame.session.setActor(caller); },
         [this](const char* context, const char* text) { return m_frame.look.say(context, text); }});
    menu.addSeparator();
    using Kind = Target::Kind;
    if (target.kind != Kind::none && target.kind != Kind::hint)
        menu.addAction(WindowText::tr("Show in inspector"), this, [this, target] { inspect(target); });
    if (target.kind == Kind::process || target.kind == Kind::more) {
        const std::uint32_t process = target.a;
        menu.addAction(m_stage.unfolded(process) ? WindowText::tr("Fold the table")
                                                 : WindowText::tr("Show the whole table"),
                       this, [this, process] { m_stage.toggleUnfolded(process); });
    }
    if (target.kind == Kind::none || target.kind == Kind::hint)
        menu.addAction(m_frame.actions[WindowAction::newProcess]);
    menu.addSeparator();
    for (const WindowAction action : {WindowAction::copyPicture, WindowAction::focusMode, WindowAction::fit})
        menu.addAction(m_frame.actions[action]);
    menu.exec(place);
}

void StageActs::inspect(Target target) {
    m_frame.session.select(target);
    auto& inspector = m_docks.get<InspectorPanel>();
    inspector.show();
    inspector.raise();
}

void StageActs::carryOut(const OfferedCall& offered) {
    m_frame.session.setActor(offered.caller);
    const std::string_view name = offered.call->name;
    auto& actions = m_docks.get<ActionsPanel>();
    actions.offer(qt(name), offered.fields);
    if (needsNothingElse(offered))
        actions.form()->button()->click();
}

} // namespace handlelab
