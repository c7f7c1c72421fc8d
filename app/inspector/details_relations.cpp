// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says about relations that are no entries: things beside the table, waiting threads, the
// two ends of a pipe, the members of a job.
#include "app/inspector/details.h"
#include "app/inspector/inspector_text.h"
#include "app/words/text.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"
#include "core/machine/views/contents.h"
#include "core/picture/side_words.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

namespace handlelab {

namespace {

QString threadName(const Moment& moment, std::uint32_t thread) {
    const Machine& machine = moment.machine();
    return QStringLiteral("%1 · T%2")
        .arg(qt(processName(machine, moment.texts(), machine.threads[thread].process)))
        .arg(machine.threads[thread].number);
}

/// "Heap", 'View File mapping "pages"', with the value it has.
Detail sideRow(const Moment& moment, std::uint32_t index, const Words& words) {
    const SideObject& side = moment.machine().sideObjects[index];
    QString label = qt(words.kind(sideWord(side.kind)));
    if (const QString name = qt(words.named(sideName(moment.machine(), moment.texts(), side)));
        !name.isEmpty())
        label += u' ' + name;
    if (side.count > 1)
        label += QStringLiteral(" ×%1").arg(side.count);
    return {label, qt(sideValue(side)), false, {}, Target{Target::Kind::side, index, 0}};
}

constexpr std::size_t mostRows = 100;

} // namespace

Details sideFacts(const Moment& moment, SideId id, const Words& words) {
    const Machine& machine = moment.machine();
    const SideObject& side = machine[id];
    Details facts{qt(words.kind(sideWord(side.kind))),
                  qt(words.named(sideName(machine, moment.texts(), side))),
                  Ink::text,
                  {}};
    DetailSection section{Inspector::tr("Beside the handle table"), {}};
    const auto add = [&](const QString& label, const QString& value, std::optional<Target> target = {}) {
        section.facts.push_back({label, value, false, {}, target});
    };
    add(Inspector::tr("Value"), qt(sideValue(side)));
    add(ofSession(side.kind) ? Inspector::tr("Made by") : Inspector::tr("Process"),
        qt(processName(machine, moment.texts(), side.process)),
        Target{Target::Kind::process, side.process.index, 0});
    if (ofSession(side.kind))
        add(Inspector::tr("Session"), QString::number(machine[side.process].session));
    if (side.kind == SideKind::module)
        add(Inspector::tr("Loads"), QString::number(side.count));
    if (side.object.valid())
        add(refersToObject(side) ? Inspector::tr("Keeps referenced") : Inspector::tr("Object"),
            qt(words.named(spokenName(machine, moment.texts(), side.object))),
            Target{Target::Kind::object, side.object.index, 0});
    if (side.index != 0)
        add(Inspector::tr("Owns the entry"),
            qt(handleText(machine.rules, valueOf(machine.rules, side.index))),
            Target{Target::Kind::entry, side.process.index, side.index});
    if (side.kind == SideKind::view)
        add(Inspector::tr("Contents"), qt(shownBytes(moment.texts()[contentsOf(machine, side)])));
    add(Inspector::tr("State"), side.alive ? Inspector::tr("alive") : Inspector::tr("freed"));
    facts.sections.push_back(std::move(section));
    facts.sections.push_back(
        {Inspector::tr("Why it is no entry"), {{qt(words(whyNoEntry(side.kind))), {}, false, {}, {}}}});
    return facts;
}

namespace {

QString operationWord(OperationKind kind) {
    switch (kind) {
    case OperationKind::listen:
        return Inspector::tr("waits for a client");
    case OperationKind::read:
        return Inspector::tr("reads");
    case OperationKind::write:
        return Inspector::tr("writes");
    case OperationKind::instanceWait:
        return Inspector::tr("waits for an instance of the pipe");
    case OperationKind::lock:
        return Inspector::tr("waits for locked bytes");
    }
    return {};
}

/// What is under way on a file, or tells an event when it is finished.
DetailSection pendingOperations(const Moment& moment, ObjectId object) {
    DetailSection section{Inspector::tr("Pending operations"), {}};
    for (const Operation& one : moment.machine().operations)
        if (one.pending && (one.file == object || one.event == object) && section.facts.size() < mostRows)
            section.facts.push_back({threadName(moment, one.thread.index),
                                     operationWord(one.kind),
                                     false,
                                     {},
                                     Target{Target::Kind::thread, one.thread.index, 0}});
    return section;
}

} // namespace

void addRelations(Details& facts, const Moment& moment, ObjectId object, const Words& words) {
    const Machine& machine = moment.machine();
    DetailSection waiters{Inspector::tr("Threads that wait for it"), {}};
    for (const WaitBlock& block : machine.waits)
        if (block.active && block.object == object && waiters.facts.size() < mostRows)
            waiters.facts.push_back(
                {threadName(moment, block.thread.index),
                 machine[block.thread].waitAll ? Inspector::tr("needs all of its objects") : QString(),
                 false,
                 {},
                 Target{Target::Kind::thread, block.thread.index, 0}});
    DetailSection beside{Inspector::tr("Referenced without a handle"), {}};
    for (std::uint32_t i = 0; i < machine.sideObjects.size() && beside.facts.size() < mostRows; ++i)
        if (machine.sideObjects[i].alive && refersToObject(machine.sideObjects[i]) &&
            machine.sideObjects[i].object == object)
            beside.facts.push_back({qt(processName(machine, moment.texts(), machine.sideObjects[i].process)),
                                    qt(words.kind(sideWord(machine.sideObjects[i].kind))) + u' ' +
                                        qt(sideValue(machine.sideObjects[i])),
                                    false,
                                    {},
                                    Target{Target::Kind::side, i, 0}});
    DetailSection end{Inspector::tr("Other end"), {}};
    if (const auto* device = std::get_if<DeviceBody>(&machine[object].body);
        device && device->partner.valid())
        end.facts.push_back({qt(words.named(spokenName(machine, moment.texts(), device->partner))),
                             {},
                             false,
                             {},
                             Target{Target::Kind::object, device->partner.index, 0}});
    DetailSection members{Inspector::tr("Processes in this job"), {}};
    for (std::uint32_t i = 0; i < machine.processes.size() && members.facts.size() < mostRows; ++i)
        if (machine.processes[i].alive && machine.processes[i].job == object)
            members.facts.push_back({qt(processName(machine, moment.texts(), ProcessId{i})),
                                     {},
                                     false,
                                     {},
                                     Target{Target::Kind::process, i, 0}});
    DetailSection pending = pendingOperations(moment, object);
    for (DetailSection* section : {&waiters, &pending, &beside, &end, &members})
        if (!section->facts.empty())
            facts.sections.push_back(std::move(*section));
}

DetailSection threadRows(const Moment& moment, ProcessId process, const Words& words) {
    const Machine& machine = moment.machine();
    DetailSection section{Inspector::tr("Threads"), {}};
    for (std::uint32_t i = 0; i < machine.threads.size() && section.facts.size() < mostRows; ++i) {
        const Thread& thread = machine.threads[i];
        if (thread.process != process)
            continue;
        section.facts.push_back(
            {QStringLiteral("T%1 · TID %2").arg(thread.number).arg(thread.tid),
             thread.alive ? QStringLiteral("GetLastError() = %1").arg(qt(errorName(thread.lastError)))
                          : Inspector::tr("ended"),
             false,
             {},
             {}});
        for (const WaitBlock& block : machine.waits)
            if (block.active && block.thread.index == i)
                section.facts.push_back({Inspector::tr("T%1 waits for").arg(thread.number),
                                         qt(words.named(spokenName(machine, moment.texts(), block.object))),
                                         false,
                                         {},
                                         Target{Target::Kind::object, block.object.index, 0}});
        if (thread.suspendCount > 0)
            section.facts.push_back({Inspector::tr("T%1 is suspended").arg(thread.number),
                                     QString::number(thread.suspendCount),
                                     false,
                                     {},
                                     {}});
        if (thread.impersonation.valid())
            section.facts.push_back(
                {Inspector::tr("T%1 acts with").arg(thread.number),
                 qt(words.named(spokenName(machine, moment.texts(), thread.impersonation))),
                 false,
                 {},
                 Target{Target::Kind::object, thread.impersonation.index, 0}});
    }
    return section;
}

DetailSection sideRows(const Moment& moment, ProcessId process, const Words& words) {
    DetailSection section{Inspector::tr("Beside the handle table"), {}};
    const auto& sides = moment.machine().sideObjects;
    for (std::uint32_t i = 0; i < sides.size() && section.facts.size() < mostRows; ++i)
        if (sides[i].alive && sides[i].process == process)
            section.facts.push_back(sideRow(moment, i, words));
    return section;
}

} // namespace handlelab
