// SPDX-License-Identifier: GPL-3.0-or-later
// Context menus of the stage, and the ways to a new process.
#include "window_fixture.h"

#include "app/docks/actions.h"
#include "app/docks/actor_menu.h"
#include "app/stage/stage_menu.h"
#include "app/stage/stage_view.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/devices.h"
#include "core/win32/errors.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

#include <set>

namespace handlelab {

namespace {

/// What kind of thing an object is, for the calls that take it.
std::pair<ObjectType, std::string_view> sortOf(const Machine& machine, ObjectId object) {
    const DeviceBody* device = deviceOf(machine, object);
    return {machine[object].header.type, device != nullptr ? deviceWord(device->kind) : std::string_view()};
}

/// A call's line as its form has it, with some fields filled in.
QString lineOf(const Session& session, const OfferedCall& one) {
    const FormSpec form = formOf(*one.call, session.moment(), one.caller,
                                 [](const char*, const char* text) { return QString::fromUtf8(text); });
    QStringList values;
    for (const FormField& field : form.fields) {
        const auto given = std::ranges::find(one.fields, field.name, [](const auto& f) { return f.first; });
        values.append(given != one.fields.end() ? given->second : field.initial);
    }
    return form.line(values);
}

using Look = std::function<void(ProcessId, std::uint32_t, ObjectId)>;

void forEveryEntryNow(const Session& session, const Look& look) {
    const Moment now = session.moment();
    const Machine& machine = now.machine();
    for (std::uint32_t p = 0; p < machine.processes.size(); ++p) {
        if (!callerOf(machine, ProcessId{p}).process.valid())
            continue;
        for (std::uint32_t i = 0; i < machine.tables[p].entries.size(); ++i)
            if (const HandleEntry entry = machine.tables[p].entries[i]; entry.inUse())
                look(ProcessId{p}, i, entry.object);
    }
}

/// At the end of every English lesson, and of a session that has made whatever calls can make.
void forEveryEnd(Session& session, const std::function<void()>& look) {
    for (const QString& path : everyShippedLesson()) {
        if (path.contains(QStringLiteral("zh")))
            continue;
        ASSERT_TRUE(session.open(path)) << path.toStdString();
        session.seekStep(static_cast<std::uint32_t>(session.moment().steps().size()));
        look();
    }
    session.newLesson();
    for (const CallDescription& call : calls())
        if (call.group == group::create || call.group == group::open)
            (void)session.act(lineOf(session, {&call, {}, session.actor()}));
    look();
}

TEST(StageMenu, OfEveryHandleBeginsWithWhatClosesIt) {
    Session session;
    std::set<ObjectType> types;
    forEveryEnd(session, [&] {
        forEveryEntryNow(session, [&](ProcessId process, std::uint32_t index, ObjectId object) {
            const ObjectType type = session.moment().machine()[object].header.type;
            const auto offered = callsFor(session.moment(), process, index);
            ASSERT_FALSE(offered.empty());
            types.insert(type);
            EXPECT_EQ(offered.front().call->menuPlace, MenuPlace::closing) << info(type).name;
            EXPECT_TRUE(std::ranges::any_of(
                offered, [](const OfferedCall& one) { return one.call->name == "CloseHandle"; }));
            for (const OfferedCall& one : offered)
                EXPECT_TRUE(std::ranges::any_of(one.call->parameters,
                                                [&](const Parameter& parameter) {
                                                    return accepts(parameter, session.moment().machine(),
                                                                   object);
                                                }))
                    << one.call->name << " for a " << info(type).name;
        });
    });
    for (std::size_t type = 0; type < objectTypeCount; ++type)
        EXPECT_TRUE(types.contains(static_cast<ObjectType>(type)))
            << info(static_cast<ObjectType>(type)).name;
}

/// How many handles a call must be given.
auto handlesWanted(const CallDescription& call) {
    return std::ranges::count_if(call.parameters, [](const Parameter& one) {
        return one.kind == ParameterKind::handle && one.initial.empty();
    });
}

/// The line, if making the call finds its object to be of a wrong kind.
std::string whyUnfit(Session& session, const OfferedCall& one, ObjectId object) {
    const std::uint32_t before = session.moment().position();
    const QString line = lineOf(session, one);
    if (const auto done = session.act(line); !done)
        return line.toStdString() + ": " + done.mistake().text;
    std::string why;
    for (std::uint32_t at = before; at < session.moment().position(); ++at) {
        const Meaning& meaning = session.moment().log().meaning(at);
        constexpr std::uint32_t notASocket = 10038;
        const bool wrong = meaning.kind == MeaningKind::typeMismatch ||
                           meaning.kind == MeaningKind::notWaitable ||
                           (meaning.kind == MeaningKind::deviceRefused &&
                            (meaning.value == error::invalidFunction || meaning.value == notASocket));
        if (wrong && meaning.object == object)
            why = line.toStdString();
    }
    session.undo();
    return why;
}

TEST(StageMenu, OffersOnlyCallsThatFitTheObject) {
    Session session;
    std::set<std::pair<ObjectType, std::string_view>> met;
    forEveryEnd(session, [&] {
        forEveryEntryNow(session, [&](ProcessId process, std::uint32_t index, ObjectId object) {
            if (!met.insert(sortOf(session.moment().machine(), object)).second)
                return;
            for (const OfferedCall& one : callsFor(session.moment(), process, index))
                if (handlesWanted(*one.call) == 1) {
                    EXPECT_EQ(whyUnfit(session, one, object), "");
                }
        });
    });
    EXPECT_GE(met.size(), objectTypeCount + 4) << "pipes and other devices, too";
}

class StageMenus : public WindowTest {
  protected:
    void act(const char* line) {
        const auto done = window().session().act(QString::fromLatin1(line));
        ASSERT_TRUE(done) << done.mistake().text;
        QCoreApplication::processEvents();
    }
    QPoint placeOf(Target target) {
        const QPoint place = window().stage().pointOf(target);
        EXPECT_FALSE(place.isNull());
        return place;
    }
    /// Clicks there with the right button, and gives the menu that opens to `look` before it is closed.
    void rightClick(QPoint place, const std::function<void(QMenu&)>& look) {
        bool opened = false;
        QTimer::singleShot(0, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            opened = true;
            look(*menu);
            menu->close();
        });
        QWidget* view = window().stage().viewport();
        QTest::mousePress(view, Qt::RightButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->mapToGlobal(place));
        QCoreApplication::sendEvent(view, &event);
        EXPECT_TRUE(opened);
    }
    static QStringList texts(const QMenu& menu) {
        QStringList all;
        for (const QAction* action : menu.actions())
            if (!action->isSeparator())
                all.append(action->text());
        return all;
    }
    static void trigger(const QMenu& menu, const char* text) {
        for (QAction* action : menu.actions())
            if (action->text() == QString::fromUtf8(text))
                return action->trigger();
        FAIL() << text << " is not in " << texts(menu).join(QStringLiteral("; ")).toStdString();
    }
    ObjectId newest() {
        return ObjectId{static_cast<std::uint32_t>(window().session().moment().machine().objects.size() - 1)};
    }
};

TEST_F(StageMenus, OfAnEventsHandleOffersWhatIsDoneWithEvents) {
    quick();
    act("hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")");
    rightClick(placeOf({Target::Kind::entry, 0, 1}), [&](QMenu& menu) {
        const QStringList all = texts(menu);
        EXPECT_EQ(
            all.mid(0, 7),
            (QStringList{QStringLiteral("CloseHandle(hEvent)"), QStringLiteral("SetEvent(hEvent)"),
                         QStringLiteral("ResetEvent(hEvent)"), QStringLiteral("WaitForSingleObject(hEvent)"),
                         QStringLiteral("DuplicateHandle(hEvent)"),
                         QStringLiteral("SetHandleInformation(hEvent)"),
                         QStringLiteral("GetHandleInformation(hEvent)")}))
            << all.join(QStringLiteral("; ")).toStdString();
        for (const QAction* action : menu.findChildren<QAction*>())
            EXPECT_FALSE(action->text().startsWith(u"QueryMemoryResourceNotification"));
        trigger(menu, "SetEvent(hEvent)");
    });
    EXPECT_EQ(steps(), 2u);
    EXPECT_TRUE(std::get<EventBody>(window().session().moment().machine()[newest()].body).signaled);
}

TEST_F(StageMenus, OfAnObjectOffersTheCallsOfItsHolderAndTheWayToItsEntry) {
    quick();
    act("hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")");
    rightClick(placeOf({Target::Kind::object, newest().index, 0}), [&](QMenu& menu) {
        EXPECT_EQ(texts(menu).front(), QStringLiteral("CloseHandle(hEvent)"));
        EXPECT_TRUE(texts(menu).contains(QStringLiteral("OpenEvent(\"JACK\")")));
        for (QAction* action : menu.findChildren<QAction*>())
            if (action->text().contains(QStringLiteral("editor.exe · 0x4")))
                action->trigger();
    });
    EXPECT_EQ(window().session().selection(), (Target{Target::Kind::entry, 0, 1}));
}

TEST_F(StageMenus, OfAProcessOffersToActAsItToEndItAndToOpenIt) {
    quick();
    act("process viewer \"viewer.exe\"");
    act("hViewer = OpenProcess(PROCESS_ALL_ACCESS, FALSE, 4124)");
    rightClick(placeOf({Target::Kind::process, 1, 0}), [&](QMenu& menu) {
        const QString all = texts(menu).join(u';');
        for (const char* part : {"Act as this process", "CreateProcess(…)", "ExitProcess(…)",
                                 "CloseHandle(hViewer)", "TerminateProcess(hViewer)", "OpenProcess("})
            EXPECT_TRUE(all.contains(QString::fromUtf8(part))) << part << " in " << all.toStdString();
        trigger(menu, "CreateProcess(…)");
    });
    EXPECT_EQ(window().actionsPanel().form()->title(), QStringLiteral("CreateProcess"));
    EXPECT_EQ(window().session().actor().process, ProcessId{1});
    EXPECT_EQ(steps(), 1u) << "the form is to be filled in first";
}

TEST_F(StageMenus, OfAVariableWritesItsName) {
    quick();
    act("hEvent = CreateEvent(NULL, TRUE, FALSE, NULL)");
    rightClick(placeOf({Target::Kind::variable, 0, 0}), [&](QMenu& menu) {
        EXPECT_EQ(texts(menu).front(), QStringLiteral("CloseHandle(hEvent)"));
        trigger(menu, "CloseHandle(hEvent)");
    });
    EXPECT_EQ(steps(), 2u);
    EXPECT_NE(source().find("CloseHandle(hEvent)"), std::string::npos);
}

TEST_F(StageMenus, TheEmptyGroundOffersANewProcess) {
    quick();
    rightClick({5, window().stage().viewport()->height() - 5},
               [&](QMenu& menu) { trigger(menu, "New process…"); });
    EXPECT_EQ(window().actionsPanel().form()->title(), QStringLiteral("New process"));
    EXPECT_TRUE(window().actionsPanel().form()->isAncestorOf(window().focusWidget()));
    QTest::mouseClick(window().actionsPanel().form()->button(), Qt::LeftButton);
    EXPECT_EQ(window().session().moment().machine().processes.size(), 2u);
}

TEST_F(StageMenus, WhoeverMakesTheCallsIsChosenWhereANewProcessIsOffered) {
    quick();
    auto* actor = window().actionsPanel().findChild<ActorButton*>();
    Q_EMIT actor->menu()->aboutToShow();
    trigger(*actor->menu(), "New process…");
    EXPECT_EQ(window().actionsPanel().form()->title(), QStringLiteral("New process"));
}

TEST_F(StageMenus, AStageWithoutProcessesLeadsToTheFirstOne) {
    quick();
    QFile file(path("plain.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("# Nothing yet\n");
    file.close();
    ASSERT_TRUE(window().openLesson(file.fileName()));
    QCoreApplication::processEvents();
    ActionsPanel& actions = window().actionsPanel();
    EXPECT_EQ(actions.form()->title(), QStringLiteral("New process")) << "it is offered by itself";
    EXPECT_TRUE(actions.list()->topLevelItem(0)->isExpanded());
    EXPECT_EQ(actions.list()->currentItem()->parent(), actions.list()->topLevelItem(0));
    EXPECT_TRUE(actions.findChild<ActorButton*>()->isEnabled());
    actions.offer(QStringLiteral("CreateEvent"));
    EXPECT_FALSE(actions.form()->button()->isEnabled());
    QTest::mouseClick(window().stage().viewport(), Qt::LeftButton, {}, placeOf({Target::Kind::hint, 0, 0}));
    EXPECT_EQ(actions.form()->title(), QStringLiteral("New process"));
    QTest::mouseClick(actions.form()->button(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().session().moment().machine().processes.size(), 1u);
    EXPECT_EQ(actions.form()->title(), QStringLiteral("CreateEvent")) << "and then the calls come first";
}

} // namespace

} // namespace handlelab
