// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/inspected.h"

#include "core/machine/handle_table.h"

namespace handlelab {

namespace {

Inspected ofObject(const Machine& machine, std::uint32_t index) {
    Inspected subject;
    if (index >= machine.objects.size())
        return subject;
    subject.object = ObjectId{index};
    if (const auto who = holders(machine, *subject.object); !who.empty()) {
        subject.entry = {who.front().process, who.front().index};
        subject.process = who.front().process;
    }
    return subject;
}

Inspected ofEntry(const Machine& machine, ProcessId process, std::uint32_t index) {
    Inspected subject;
    if (process.index >= machine.processes.size())
        return subject;
    subject.process = process;
    subject.entry = {process, index};
    if (const HandleEntry* entry = entryAt(machine.table(process), index); entry != nullptr)
        subject.object = entry->object;
    return subject;
}

Inspected ofProcess(const Machine& machine, std::uint32_t index) {
    Inspected subject;
    if (index < machine.processes.size()) {
        subject.process = ProcessId{index};
        subject.object = machine[*subject.process].object;
    }
    return subject;
}

/// Of a variable that holds a handle: of its entry.
Inspected ofVariable(const Machine& machine, std::uint32_t at) {
    if (at >= machine.variables.size())
        return {};
    const Variable& variable = machine.variables[at];
    if (const auto index = indexOf(machine.rules, Handle{variable.value.number});
        index && variable.value.kind == ValueKind::handle && variable.home.valid())
        return ofEntry(machine, variable.home, *index);
    Inspected subject;
    subject.process = variable.process;
    return subject;
}

Inspected ofSide(const Machine& machine, std::uint32_t index) {
    Inspected subject;
    if (index >= machine.sideObjects.size())
        return subject;
    subject.side = SideId{index};
    subject.process = machine[*subject.side].process;
    if (machine[*subject.side].object.valid())
        subject.object = machine[*subject.side].object;
    return subject;
}

Inspected ofThread(const Machine& machine, std::uint32_t index) {
    Inspected subject;
    if (index < machine.threads.size()) {
        subject.process = machine.threads[index].process;
        subject.object = machine.threads[index].object;
    }
    return subject;
}

Inspected ofWait(const Machine& machine, std::uint32_t index) {
    Inspected subject;
    if (index < machine.waits.size()) {
        subject.object = machine.waits[index].object;
        subject.process = machine[machine.waits[index].thread].process;
    }
    return subject;
}

} // namespace

Inspected inspectedBy(Target selection, const Machine& machine) {
    switch (selection.kind) {
    case Target::Kind::object:
    case Target::Kind::partner:
        return ofObject(machine, selection.a);
    case Target::Kind::entry:
    case Target::Kind::pointer:
    case Target::Kind::provenance:
        return ofEntry(machine, ProcessId{selection.a}, selection.b);
    case Target::Kind::process:
    case Target::Kind::more:
        return ofProcess(machine, selection.a);
    case Target::Kind::variable:
        return ofVariable(machine, selection.a);
    case Target::Kind::side:
    case Target::Kind::sidePointer:
        return ofSide(machine, selection.a);
    case Target::Kind::thread:
        return ofThread(machine, selection.a);
    case Target::Kind::wait:
        return ofWait(machine, selection.a);
    case Target::Kind::none:
    case Target::Kind::callout:
    case Target::Kind::hint:
    case Target::Kind::session:
    case Target::Kind::clock:
        break;
    }
    return {};
}

} // namespace handlelab
