// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_menu.h"

#include "app/words/text.h"
#include "core/calls/known_calls.h"
#include "core/calls/typed_call.h"
#include "core/kinds/spoken_name.h"
#include "core/tell/explain.h"

namespace handlelab {

namespace {

struct StageMenu {
    Q_DECLARE_TR_FUNCTIONS(StageMenu)
};

/// Who else holds an object, or what a process holds, is listed up to this many rows.
constexpr std::size_t mostRows = 16;

/// "SetEvent(hEvent)", "OpenEvent("JACK", …)"
QString offeredText(const OfferedCall& offered) {
    QString arguments;
    for (const auto& [parameter, value] : offered.fields)
        arguments += value;
    const QString dots = needsNothingElse(offered) ? QString()
                         : offered.fields.empty()  ? QStringLiteral("…")
                                                   : QStringLiteral(", …");
    return QStringLiteral("%1(%2%3)").arg(qt(offered.call->name), arguments, dots);
}

/// One menu being filled.
class Filler {
  public:
    Filler(const Moment& moment, Caller actor, const StageVerbs& verbs)
        : m_moment(moment)
        , m_machine(moment.machine())
        , m_actor(actor)
        , m_verbs(verbs) {}

    void fill(QMenu& menu, Target target) const;

  private:
    void add(QMenu& menu, const OfferedCall& offered) const {
        menu.addAction(offeredText(offered), &menu,
                       [carryOut = m_verbs.carryOut, offered] { carryOut(offered); });
    }
    void addCalls(QMenu& menu, const std::vector<OfferedCall>& offered) const;
    void addHolders(QMenu& menu, ObjectId object) const;
    void addObject(QMenu& menu, ObjectId object) const;
    void addProcess(QMenu& menu, ProcessId process) const;
    void addThread(QMenu& menu, ThreadId thread) const;
    void addActAs(QMenu& menu, ThreadId thread) const;
    void addClosing(QMenu& menu, Caller caller) const;
    /// A call that the caller makes about itself.
    void addOwn(QMenu& menu, std::string_view call, Caller caller) const;
    [[nodiscard]] QString entryText(Holder holder) const;

    Moment m_moment;
    const Machine& m_machine;
    Caller m_actor;
    const StageVerbs& m_verbs;
};

/// The first of them directly, the others in one submenu, by their groups.
void Filler::addCalls(QMenu& menu, const std::vector<OfferedCall>& offered) const {
    constexpr qsizetype mostTogether = 6;
    std::vector<OfferedCall> rest;
    for (const OfferedCall& one : offered)
        if (one.call->menuPlace == MenuPlace::byHeading)
            rest.push_back(one);
        else
            add(menu, one);
    if (rest.empty())
        return;
    QMenu* more = menu.addMenu(StageMenu::tr("More calls"));
    if (std::ssize(rest) <= mostTogether) {
        for (const OfferedCall& one : rest)
            add(*more, one);
        return;
    }
    QHash<QString, QMenu*> groups;
    for (const OfferedCall& one : rest) {
        const QString heading = m_verbs.translate("Calls", std::string(one.call->group).c_str());
        QMenu*& sub = groups[heading];
        if (sub == nullptr)
            sub = more->addMenu(heading);
        add(*sub, one);
    }
}

QString Filler::entryText(Holder holder) const {
    const QString name = nameOf(m_moment, holder.process, holder.index);
    const QString value = qt(handleText(m_machine.rules, valueOf(m_machine.rules, holder.index)));
    const QString process = qt(processName(m_machine, m_moment.texts(), holder.process));
    return process + QStringLiteral(" · ") + (name == value ? value : value + u' ' + name);
}

/// The calls of those who hold the object, and the way to their entries.
void Filler::addHolders(QMenu& menu, ObjectId object) const {
    std::vector<Holder> all = holders(m_machine, object);
    if (all.size() > mostRows)
        all.resize(mostRows);
    if (all.size() == 1)
        addCalls(menu, callsFor(m_moment, all.front().process, all.front().index));
    else
        for (const Holder& one : all)
            if (const auto calls = callsFor(m_moment, one.process, one.index); !calls.empty())
                addCalls(*menu.addMenu(entryText(one)), calls);
    for (const OfferedCall& one : callsThatOpen(m_moment, object, m_actor))
        add(menu, one);
    if (all.empty())
        return;
    QMenu* who = menu.addMenu(StageMenu::tr("Who holds it"));
    for (const Holder& one : all) {
        const Target entry{Target::Kind::entry, one.process.index, one.index};
        who->addAction(entryText(one), who, [select = m_verbs.select, entry] { select(entry); });
    }
}

void Filler::addObject(QMenu& menu, ObjectId object) const {
    if (const auto* process = std::get_if<ProcessBody>(&m_machine[object].body))
        return addProcess(menu, process->process);
    if (const auto* thread = std::get_if<ThreadBody>(&m_machine[object].body))
        return addThread(menu, thread->thread);
    addHolders(menu, object);
}

void Filler::addActAs(QMenu& menu, ThreadId id) const {
    const Thread& thread = m_machine[id];
    if (!thread.alive || !m_machine[thread.process].alive)
        return;
    menu.addAction(StageMenu::tr("Act as this process, thread T%1").arg(thread.number), &menu,
                   [actAs = m_verbs.actAs, caller = Caller{thread.process, id}] { actAs(caller); });
}

void Filler::addOwn(QMenu& menu, std::string_view call, Caller caller) const {
    add(menu, {findCall(call), {}, caller});
}

/// What ends the use of each of its handles.
void Filler::addClosing(QMenu& menu, Caller caller) const {
    QMenu* close = nullptr;
    const auto& entries = m_machine.table(caller.process).entries;
    std::size_t rows = 0;
    for (std::uint32_t i = 0; i < entries.size() && rows < mostRows; ++i) {
        if (!entries[i].inUse())
            continue;
        if (close == nullptr)
            close = menu.addMenu(StageMenu::tr("Close a handle"));
        const auto calls = callsFor(m_moment, caller.process, i);
        close->addAction(offeredText(calls.front()) + u'\t' +
                             qt(objectName(m_machine, m_moment.texts(), entries[i].object)),
                         close, [carryOut = m_verbs.carryOut, one = calls.front()] { carryOut(one); });
        ++rows;
    }
}

void Filler::addProcess(QMenu& menu, ProcessId process) const {
    for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i)
        if (m_machine.threads[i].process == process)
            addActAs(menu, ThreadId{i});
    if (const Caller caller = callerOf(m_machine, process); caller.process.valid()) {
        addOwn(menu, knownCall::createProcess, caller);
        addOwn(menu, knownCall::exitProcess, caller);
        addClosing(menu, caller);
    }
    menu.addSeparator();
    addHolders(menu, m_machine[process].object);
}

void Filler::addThread(QMenu& menu, ThreadId id) const {
    const Thread& thread = m_machine[id];
    addActAs(menu, id);
    if (thread.alive && m_machine[thread.process].alive)
        addOwn(menu, knownCall::exitThread, {thread.process, id});
    menu.addSeparator();
    addHolders(menu, thread.object);
}

void Filler::fill(QMenu& menu, Target target) const {
    using Kind = Target::Kind;
    switch (target.kind) {
    case Kind::entry:
    case Kind::pointer:
    case Kind::provenance:
        return addCalls(menu, callsFor(m_moment, ProcessId{target.a}, target.b));
    case Kind::variable:
        return addCalls(menu, callsFor(m_moment, VariableId{target.a}));
    case Kind::object:
        return addObject(menu, ObjectId{target.a});
    case Kind::process:
    case Kind::more:
        return addProcess(menu, ProcessId{target.a});
    case Kind::thread:
        return addThread(menu, ThreadId{target.a});
    case Kind::none:
    case Kind::callout:
    case Kind::hint:
    case Kind::wait:
    case Kind::side:
    case Kind::sidePointer:
    case Kind::session:
    case Kind::partner:
    case Kind::clock:
        return;
    }
}

} // namespace

void fillStageMenu(QMenu& menu, const Moment& moment, Caller actor, Target target, const StageVerbs& verbs) {
    Filler(moment, actor, verbs).fill(menu, target);
}

} // namespace handlelab
