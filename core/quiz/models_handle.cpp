// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what a handle value leads to, and in whose table it is looked up.
#include "core/quiz/imagination.h"

#include "core/calls/known_calls.h"
#include <algorithm>

namespace handlelab {

namespace {

/// The table another process's value came from; none when the value is the caller's own.
ProcessId foreignHome(const Situation& s, const Variable& variable) {
    const bool foreign = variable.home.valid() && variable.home != s.caller.process &&
                         variable.value.kind == ValueKind::handle && s.before[variable.home].alive;
    return foreign ? variable.home : ProcessId{};
}

/// The call is made with the tables of two processes exchanged, so that the value leads where it leads there.
bool handleIsGlobal(Imagination& i) {
    const VariableId used = i.s.handleVariable();
    if (!used.valid() || i.s.has(MeaningKind::entryWritten) || i.s.has(MeaningKind::processEnded))
        return false;
    const Variable& variable = i.s.before[used];
    if (const Meaning* side = i.s.first(MeaningKind::foreignSideObject)) {
        i.alterSide(side->index, [&](SideObject& o) { o.process = i.s.caller.process; });
        i.run();
        i.alterSide(side->index,
                    [&](SideObject& o) { o.process = i.s.before.sideObjects[side->index].process; });
        return true;
    }
    const ProcessId home = foreignHome(i.s, variable);
    if (!home.valid() || static_cast<std::int64_t>(variable.value.number) < 0)
        return false;
    i.exchangeTables(home, i.s.caller.process);
    i.run();
    i.exchangeTables(home, i.s.caller.process);
    return true;
}

/// The caller's own variable whose value no longer leads to what it meant; none for others.
VariableId staleVariable(const Situation& s) {
    const VariableId used = s.handleVariable();
    if (!used.valid())
        return {};
    const Variable& variable = s.before[used];
    return variable.home == s.caller.process && stale(s.before, variable) ? used : VariableId{};
}

bool staleAlwaysFails(Imagination& i) {
    if (!staleVariable(i.s).valid() || !i.s.has(MeaningKind::handleFound) || i.s.truth.returned.failed)
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool staleStillLeadsToItsObject(Imagination& i) {
    const VariableId used = staleVariable(i.s);
    if (!used.valid())
        return false;
    const Variable& variable = i.s.before[used];
    const auto index = indexOf(i.s.before.rules, Handle{variable.value.number});
    if (!index || !variable.meant.valid() || !alive(i.s.before[variable.meant]) || i.s.closes())
        return false;
    i.writeEntry(
        i.s.caller.process, *index,
        {.object = variable.meant, .granted = info(i.s.before[variable.meant].header.type).mapping.all});
    i.run();
    const HandleTable& own = i.s.before.table(i.s.caller.process);
    if (entryAt(own, *index))
        i.alterEntry(i.s.caller.process, *index, [&](HandleEntry& e) { e = own.entries[*index]; });
    else
        i.clearEntry(i.s.caller.process, *index);
    return true;
}

bool eachThreadHasItsTable(Imagination& i) {
    if (const Meaning* ended = i.s.first(MeaningKind::threadEnded);
        ended && !i.s.has(MeaningKind::processEnded)) {
        i.run();
        bool any = false;
        const HandleTable& table = i.s.before.table(i.s.caller.process);
        for (const auto& [place, maker] : i.s.past.makers)
            if (place.first == i.s.caller.process && maker == i.s.caller.thread &&
                entryAt(table, place.second)) {
                i.kernel().tables.close(place.first, place.second);
                any = true;
            }
        return any;
    }
    const Meaning* found = i.s.first(MeaningKind::handleFound);
    if (!found || found->process != i.s.caller.process || !i.s.succeeded())
        return false;
    const auto maker = i.s.past.makers.find({found->process, found->index});
    const bool ofAnother = maker != i.s.past.makers.end() && maker->second != i.s.caller.thread &&
                           i.s.before[maker->second].process == i.s.caller.process;
    if (!ofAnother)
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool pseudoHandleIsAnEntry(Imagination& i) {
    if (!i.s.calls(knownCall::getCurrentProcess) && !i.s.calls(knownCall::getCurrentThread))
        return false;
    i.run();
    const ObjectId object = i.s.calls(knownCall::getCurrentProcess) ? i.s.before[i.s.caller.process].object
                                                                    : i.s.before[i.s.caller.thread].object;
    const auto made = i.kernel().tables.insert(i.s.caller.process, object,
                                               {.access = 0x1FFFFF, .origin = OriginKind::opened});
    if (!made.ok())
        return false;
    i.setReturned(made.value.value);
    return true;
}

/// -1 is the pseudo handle of the process even where a program takes it for the sign of a failure.
bool usesMinusOne(const Situation& s) {
    const VariableId used = s.handleVariable();
    return used.valid() && s.before[used].value.number == invalidHandleValue.value &&
           s.has(MeaningKind::pseudoHandle) && s.succeeded();
}

bool closingPseudoHandleFails(Imagination& i) {
    if (!usesMinusOne(i.s) || !i.s.calls(knownCall::closeHandle))
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool invalidHandleValueLeadsNowhere(Imagination& i) {
    if (!usesMinusOne(i.s) || i.s.calls(knownCall::closeHandle))
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool everyBitCounts(Imagination& i) {
    const Meaning* found = i.s.first(MeaningKind::handleFound);
    if (!found || found->value == valueOf(i.s.before.rules, found->index).value)
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

constexpr ModelRule rules[] = {
    {{"handleIsGlobal", CORE_TR("Mental models", "A handle value means the same in every process."),
      CORE_TR("Mental models",
              "Each process has its own handle table, and the kernel looks a value up in the caller's. The "
              "same number in another process leads to another object, or to none.")},
     handleIsGlobal},
    {{"staleStillLeadsToItsObject",
      CORE_TR("Mental models", "A closed handle still leads to its object as long as the object lives."),
      CORE_TR(
          "Mental models",
          "With the entry gone, the way to the object is gone. The value leads to nothing, or to whatever "
          "has taken the entry since.")},
     staleStillLeadsToItsObject},
    {{"staleAlwaysFails", CORE_TR("Mental models", "Using a closed handle always fails."),
      CORE_TR("Mental models",
              "It fails only while the entry is empty. Once a new handle has taken the entry, the old value "
              "leads to the new object, and nobody notices. Set variables to NULL after closing.")},
     staleAlwaysFails},
    {{"eachThreadHasItsTable", CORE_TR("Mental models", "Handles belong to the thread that made them."),
      CORE_TR("Mental models",
              "The table belongs to the process. All of its threads use the same handles, and the end of a "
              "thread closes none of them.")},
     eachThreadHasItsTable},
    {{"pseudoHandleIsAnEntry",
      CORE_TR("Mental models", "GetCurrentProcess opens a handle that must be closed."),
      CORE_TR("Mental models",
              "It returns a pseudo handle: a constant that stands for whoever uses it. No entry is made, no "
              "count changes, and there is nothing to close.")},
     pseudoHandleIsAnEntry},
    {{"closingPseudoHandleFails", CORE_TR("Mental models", "-1 is in no handle table, so closing it fails."),
      CORE_TR(
          "Mental models",
          "-1 is the pseudo handle of the process. CloseHandle accepts it, does nothing and returns TRUE.")},
     closingPseudoHandleFails},
    {{"invalidHandleValueLeadsNowhere",
      CORE_TR("Mental models", "INVALID_HANDLE_VALUE leads to nothing, so every call refuses it."),
      CORE_TR("Mental models",
              "INVALID_HANDLE_VALUE is -1, and so is the pseudo handle of the process. A call that gets it "
              "works on the process itself, without an error.")},
     invalidHandleValueLeadsNowhere},
    {{"everyBitCounts", CORE_TR("Mental models", "A handle value must match to the last bit."),
      CORE_TR("Mental models",
              "Handle values are multiples of four. The look-up ignores the two lowest bits, which a program "
              "may use as a tag.")},
     everyBitCounts},
};

} // namespace

std::span<const ModelRule> handleModels() { return rules; }

} // namespace handlelab
