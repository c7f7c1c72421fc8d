// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/details.h"

#include "app/inspector/inspector_text.h"
#include "app/words/text.h"
#include "core/kinds/object_fields.h"
#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

#include <QStringList>

namespace handlelab {

namespace {

QString truth(bool value) { return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
QString hexOf(std::uint64_t value, int digits = 0) {
    return QStringLiteral("0x") + QString::number(value, 16).toUpper().rightJustified(digits, u'0');
}

/// Whether the current call, as far as it is done, changed a record of type T at a place.
template <class T>
bool changedNow(const Moment& moment, std::uint32_t a, std::uint32_t b = 0) {
    const auto step = moment.stepAt(moment.position());
    if (!step)
        return false;
    for (std::uint32_t i = moment.steps()[*step].firstMicro; i < moment.position(); ++i)
        for (const Change& change : moment.log().changes(i))
            if (const auto* changed = std::get_if<Changed<T>>(&change);
                changed != nullptr && changed->slot == Slot<T>{a, b})
                return true;
    return false;
}

QString originText(OriginKind kind) {
    switch (kind) {
    case OriginKind::created:
        return Inspector::tr("created");
    case OriginKind::opened:
        return Inspector::tr("opened by name or id");
    case OriginKind::inherited:
        return Inspector::tr("inherited");
    case OriginKind::duplicated:
        return Inspector::tr("duplicated");
    }
    return {};
}

QString flagsOf(const HandleEntry& entry) {
    return QStringLiteral("%1%2").arg(entry.protect ? u"P" : u"", entry.inherit ? u"I" : u"");
}

QString exitText(std::uint32_t code) {
    return code == stillActive ? QStringLiteral("STILL_ACTIVE") : qt(exitCodeText(code));
}

/// What only this type has.
DetailSection bodyFacts(const Moment& moment, ObjectId object, const Words& words) {
    DetailSection section{Inspector::tr("Body"), {}};
    const bool lit = changedNow<ObjectBody>(moment, object.index);
    for (const StateField& field :
         stateOf(moment.machine(), moment.texts(), moment.machine()[object].header.type,
                 moment.machine()[object].body)) {
        QString label = qt(words("State", field.label));
        label[0] = label[0].toUpper();
        const QString value = field.key == "device" ? qt(words.kind(field.text))
                              : field.word          ? qt(words("State", field.text.c_str()))
                                                    : qt(field.text);
        section.facts.push_back({label, value, lit, {}, {}});
    }
    return section;
}

DetailSection securityFacts(const Moment& moment, const Object& object) {
    DetailSection section{Inspector::tr("Security descriptor"), {}};
    if (!object.header.security.valid()) {
        section.facts.push_back({Inspector::tr("none: later opens are not checked"), {}, false, {}, {}});
        return section;
    }
    const SecurityDescriptor& descriptor = moment.texts()[object.header.security];
    section.facts.push_back({Inspector::tr("Owner"), qt(descriptor.owner), false, {}, {}});
    section.facts.push_back({QStringLiteral("DACL"),
                             descriptor.daclPresent
                                 ? Inspector::tr("%n entry(s)", nullptr, int(descriptor.dacl.size()))
                                 : Inspector::tr("NULL: everyone gets everything"),
                             false,
                             {},
                             {}});
    for (const Ace& ace : descriptor.dacl)
        section.facts.push_back(
            {(ace.deny ? Inspector::tr("deny %1") : Inspector::tr("allow %1")).arg(qt(ace.sid)),
             qt(accessText(object.header.type, ace.mask)),
             false,
             {},
             {}});
    section.facts.push_back({QStringLiteral("SACL"),
                             descriptor.sacl.empty() ? Inspector::tr("none") : qt(formatSacl(descriptor)),
                             false,
                             {},
                             {}});
    return section;
}

constexpr std::size_t mostRows = 100;

DetailSection aboutProcess(const Moment& moment, ProcessId id, const Words& words) {
    const Machine& machine = moment.machine();
    const Process& process = machine[id];
    const bool lit = changedNow<Process>(moment, id.index);
    DetailSection about{Inspector::tr("Process"), {}};
    const auto add = [&](const QString& label, const QString& value, bool changed = false) {
        about.facts.push_back({label, value, changed, {}, {}});
    };
    const auto addObject = [&](const QString& label, ObjectId object) {
        about.facts.push_back({label,
                               qt(words.named(spokenName(machine, moment.texts(), object))),
                               lit,
                               {},
                               Target{Target::Kind::object, object.index, 0}});
    };
    add(Inspector::tr("State"), process.alive ? Inspector::tr("running") : Inspector::tr("ended"), lit);
    add(Inspector::tr("Exit code"), exitText(process.exitCode), lit);
    add(Inspector::tr("User"),
        process.user.valid() ? qt(moment.texts()[process.user]) : Inspector::tr("the default user"));
    if (process.elevation != Elevation::standard)
        add(Inspector::tr("Token of the administrator"), process.elevation == Elevation::full
                                                             ? Inspector::tr("the full one (elevated)")
                                                             : Inspector::tr("the limited one"));
    add(Inspector::tr("Session"), QString::number(process.session));
    if (process.job.valid())
        addObject(Inspector::tr("Job"), process.job);
    if (process.token.valid())
        addObject(Inspector::tr("Access token"), process.token);
    if (process.parent.valid())
        about.facts.push_back({Inspector::tr("Parent"),
                               qt(processName(machine, moment.texts(), process.parent)),
                               false,
                               {},
                               Target{Target::Kind::process, process.parent.index, 0}});
    if (process.commandLine.valid())
        add(Inspector::tr("Command line"), qt(moment.texts()[process.commandLine]));
    return about;
}

DetailSection tableRows(const Moment& moment, ProcessId id) {
    const Machine& machine = moment.machine();
    const HandleTable& table = machine.table(id);
    DetailSection handles{Inspector::tr("Handle table"), {}};
    const auto add = [&](const QString& label, const QString& value, bool lit = false) {
        handles.facts.push_back({label, value, lit, {}, {}});
    };
    add(Inspector::tr("Open handles"), QString::number(table.header.handleCount),
        changedNow<TableHeader>(moment, id.index));
    add(Inspector::tr("Entries"), QString::number(table.entries.size()));
    add(Inspector::tr("Level of the table"), QString::number(tableLevel(machine.rules, table)));
    QStringList free;
    for (const std::uint32_t index : freeList(machine.rules, table, 5))
        free.append(qt(handleText(machine.rules, valueOf(machine.rules, index))));
    add(Inspector::tr("Next free"), free.isEmpty() ? QStringLiteral("–") : free.join(QStringLiteral(" → ")));
    return handles;
}

DetailSection entryRows(const Moment& moment, ProcessId id, const Words& words) {
    const Machine& machine = moment.machine();
    const HandleTable& table = machine.table(id);
    DetailSection entries{Inspector::tr("Entries in use"), {}};
    for (std::uint32_t i = 0; i < table.entries.size() && entries.facts.size() < mostRows; ++i)
        if (const HandleEntry& entry = table.entries[i]; entry.inUse())
            entries.facts.push_back({qt(handleText(machine.rules, valueOf(machine.rules, i))),
                                     qt(words.named(spokenName(machine, moment.texts(), entry.object))) +
                                         u' ' + hexOf(entry.granted, 8) + u' ' + flagsOf(entry),
                                     changedNow<HandleEntry>(moment, id.index, i),
                                     {},
                                     Target{Target::Kind::entry, id.index, i}});
    if (table.header.handleCount > entries.facts.size())
        entries.facts.push_back(
            {Inspector::tr("%n more", nullptr, int(table.header.handleCount - entries.facts.size())),
             {},
             false,
             {},
             {}});
    return entries;
}

} // namespace

Details objectFacts(const Moment& moment, ObjectId id, const Words& words) {
    const Machine& machine = moment.machine();
    const Object& object = machine[id];
    Details facts{qt(words.kind(info(object.header.type).name)), {}, inkOf(object.header.type), {}};
    if (object.header.name.valid())
        facts.subtitle = qt(moment.texts()[object.header.name]);
    const bool counts = changedNow<ObjectCounts>(moment, id.index);
    DetailSection header{Inspector::tr("Object header"), {}};
    const auto add = [&](const QString& label, const QString& value, bool lit = false) {
        header.facts.push_back({label, value, lit, {}, {}});
    };
    if (machine.rules->counts == Counts::usage)
        add(Inspector::tr("Usage count"), QString::number(usageCount(machine, id)), counts);
    add(QStringLiteral("HandleCount"), QString::number(object.counts.handles), counts);
    add(QStringLiteral("PointerCount"), QString::number(shownPointerCount(machine, id)), counts);
    if (machine.rules->counts == Counts::withStock)
        add(Inspector::tr("True references"), QString::number(pointerCount(object)), counts);
    add(Inspector::tr("Type"), qt(info(object.header.type).ntName));
    add(Inspector::tr("Address"), hexOf(addressOf(machine, id)));
    add(Inspector::tr("Creator"), object.header.creator.valid()
                                      ? qt(processName(machine, moment.texts(), object.header.creator))
                                      : Inspector::tr("on the stage from the start"));
    add(Inspector::tr("State"), alive(object) ? Inspector::tr("alive") : Inspector::tr("destroyed"));
    facts.sections.push_back(std::move(header));
    facts.sections.push_back(bodyFacts(moment, id, words));
    facts.sections.push_back(securityFacts(moment, object));
    DetailSection who{Inspector::tr("Who holds it"), {}};
    const std::vector<Holder> all = holders(machine, id);
    for (const Holder& holder : all) {
        if (who.facts.size() == mostRows)
            break;
        const HandleEntry& entry = machine.table(holder.process).entries[holder.index];
        who.facts.push_back({qt(processName(machine, moment.texts(), holder.process)),
                             qt(handleText(machine.rules, valueOf(machine.rules, holder.index))) + u' ' +
                                 hexOf(entry.granted, 8) + u' ' + flagsOf(entry) + u' ' +
                                 originText(entry.origin),
                             changedNow<HandleEntry>(moment, holder.process.index, holder.index),
                             {},
                             Target{Target::Kind::entry, holder.process.index, holder.index}});
    }
    if (all.size() > mostRows)
        who.facts.push_back(
            {Inspector::tr("%n more", nullptr, int(all.size() - mostRows)), {}, false, {}, {}});
    if (all.empty())
        who.facts.push_back({Inspector::tr("no handle"), {}, false, {}, {}});
    facts.sections.push_back(std::move(who));
    addRelations(facts, moment, id, words);
    DetailSection why{Inspector::tr("Why it is alive"), {}};
    for (const Sentence& sentence : whyAlive(machine, moment.texts(), id))
        why.facts.push_back({qt(words(sentence)), {}, false, {}, {}});
    if (!why.facts.empty())
        facts.sections.push_back(std::move(why));
    return facts;
}

Details entryFacts(const Moment& moment, ProcessId process, std::uint32_t index, const Words& words) {
    const Machine& machine = moment.machine();
    const HandleTable& table = machine.table(process);
    const QString value = qt(handleText(machine.rules, valueOf(machine.rules, index)));
    Details facts{value, qt(processName(machine, moment.texts(), process)), Ink::text, {}};
    if (index >= table.entries.size())
        return facts;
    const HandleEntry& entry = table.entries[index];
    const bool lit = changedNow<HandleEntry>(moment, process.index, index);
    DetailSection section{Inspector::tr("Handle table entry"), {}};
    const auto add = [&](const QString& label, const QString& text, std::optional<Target> target = {}) {
        section.facts.push_back({label, text, lit, {}, target});
    };
    add(Inspector::tr("Index"), QString::number(index));
    if (!entry.inUse()) {
        const std::uint32_t next = nextFree(machine.rules, table, index);
        add(Inspector::tr("State"),
            isReserved(machine.rules, index) ? Inspector::tr("reserved") : Inspector::tr("free"));
        add(Inspector::tr("Next free"), next >= table.entries.size()
                                            ? Inspector::tr("none: the list ends here")
                                            : qt(handleText(machine.rules, valueOf(machine.rules, next))));
        facts.sections.push_back(std::move(section));
        return facts;
    }
    const ObjectType type = machine[entry.object].header.type;
    facts.ink = inkOf(type);
    add(Inspector::tr("Object"), qt(words.named(spokenName(machine, moment.texts(), entry.object))),
        Target{Target::Kind::object, entry.object.index, 0});
    add(Inspector::tr("Granted access"), hexOf(entry.granted, 8));
    add(Inspector::tr("Inherit"), truth(entry.inherit));
    add(Inspector::tr("Protect from close"), truth(entry.protect));
    if (machine.rules->counts == Counts::withStock)
        add(Inspector::tr("References in stock"), QString::number(entry.stock));
    add(Inspector::tr("Origin"), originText(entry.origin));
    if (entry.originProcess.valid())
        add(Inspector::tr("From"),
            qt(processName(machine, moment.texts(), entry.originProcess)) + u' ' +
                qt(handleText(machine.rules, valueOf(machine.rules, entry.originIndex))),
            Target{Target::Kind::entry, entry.originProcess.index, entry.originIndex});
    facts.sections.push_back(std::move(section));
    DetailSection rights{Inspector::tr("Rights granted"), {}};
    for (const QString& right : qt(accessText(type, entry.granted)).split(QStringLiteral(" | ")))
        rights.facts.push_back({right, {}, false, {}, {}});
    facts.sections.push_back(std::move(rights));
    DetailSection names{Inspector::tr("Variables with this value"), {}};
    for (std::uint32_t i = 0; i < machine.variables.size() && names.facts.size() < mostRows; ++i) {
        const Variable& variable = machine.variables[i];
        if (variable.process == process && variable.value.kind == ValueKind::handle &&
            indexOf(machine.rules, Handle{variable.value.number}) == index)
            names.facts.push_back({qt(moment.texts()[variable.name]),
                                   stale(machine, variable) ? Inspector::tr("stale") : QString(),
                                   false,
                                   {},
                                   Target{Target::Kind::variable, i, 0}});
    }
    if (!names.facts.empty())
        facts.sections.push_back(std::move(names));
    return facts;
}

Details processFacts(const Moment& moment, ProcessId id, const Words& words) {
    const Process& process = moment.machine()[id];
    Details facts{qt(processName(moment.machine(), moment.texts(), id)),
                  QStringLiteral("PID %1").arg(process.pid),
                  inkOf(ObjectType::process),
                  {}};
    facts.sections.push_back(aboutProcess(moment, id, words));
    facts.sections.push_back(tableRows(moment, id));
    facts.sections.push_back(entryRows(moment, id, words));
    if (DetailSection beside = sideRows(moment, id, words); !beside.facts.empty())
        facts.sections.push_back(std::move(beside));
    facts.sections.push_back(threadRows(moment, id, words));
    return facts;
}

} // namespace handlelab
