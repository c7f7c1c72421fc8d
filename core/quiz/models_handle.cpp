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
    const VariableId used = i.situation.handleVariable();
    if (!used.valid() || i.situation.has(MeaningKind::entryWritten) ||
        i.situation.has(MeaningKind::processEnded))
        return false;
    const Variable& variable = i.situation.before[used];
    if (const Meaning* side = i.situation.first(MeaningKind::foreignSideObject)) {
        i.alterSide(side->index, [&](SideObject& o) { o.process = i.situation.caller.process; });
        i.run();
        i.alterSide(side->index,
                    [&](SideObject& o) { o.process = i.situation.before.sideObjects[side->index].process; });
        return true;
    }
    const ProcessId home = foreignHome(i.situation, variable);
    if (!home.valid() || static_cast<std::int64_t>(variable.value.number) < 0)
        return false;
    i.exchangeTables(home, i.situation.caller.process);
    i.run();
    i.exchangeTables(home, i.situation.caller.process);
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
    if (!staleVariable(i.situation).valid() || !i.situation.has(MeaningKind::handleFound) ||
        i.situation.truth.returned.failed)
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool staleStillLeadsToItsObject(Imagination& i) {
    const VariableId used = staleVariable(i.situation);
    if (!used.valid())
        return false;
    const Variable& variable = i.situation.before[used];
    const auto index = indexOf(i.situation.before.rules, Handle{variable.value.number});
    if (!index || !variable.meant.valid() || !alive(i.situation.before[variable.meant]) ||
        i.situation.closes())
        return false;
    i.writeEntry(i.situation.caller.process, *index,
                 {.object = variable.meant,
                  .granted = info(i.situation.before[variable.meant].header.type).mapping.all});
    i.run();
    const HandleTable& own = i.situation.before.table(i.situation.caller.process);
    if (entryAt(own, *index))
        i.alterEntry(i.situation.caller.process, *index, [&](HandleEntry& e) { e = own.entries[*index]; });
    else
        i.clearEntry(i.situation.caller.process, *index);
    return true;
}

bool eachThreadHasItsTable(Imagination& i) {
    if (const Meaning* ended = i.situation.first(MeaningKind::threadEnded);
        ended && !i.situation.has(MeaningKind::processEnded)) {
        i.run();
        bool any = false;
        const HandleTable& table = i.situation.before.table(i.situation.caller.process);
        for (const auto& [place, maker] : i.situation.past.makers)
            if (place.first == i.situation.caller.process && maker == i.situation.caller.thread &&
                entryAt(table, place.second)) {
                i.kernel().tables.close(place.first, place.second);
                any = true;
            }
        return any;
    }
    const Meaning* found = i.situation.first(MeaningKind::handleFound);
    if (!found || found->process != i.situation.caller.process || !i.situation.succeeded())
        return false;
    const auto maker = i.situation.past.makers.find({found->process, found->index});
    const bool ofAnother = maker != i.situation.past.makers.end() &&
                           maker->second != i.situation.caller.thread &&
                           i.situation.before[maker->second].process == i.situation.caller.process;
    if (!ofAnother)
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool pseudoHandleIsAnEntry(Imagination& i) {
    if (!i.situation.calls(knownCall::getCurrentProcess) && !i.situation.calls(knownCall::getCurrentThread))
        return false;
    i.run();
    const ObjectId object = i.situation.calls(knownCall::getCurrentProcess)
                                ? i.situation.before[i.situation.caller.process].object
                                : i.situation.before[i.situation.caller.thread].object;
    const auto made = i.kernel().tables.insert(i.situation.caller.process, object,
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
    if (!usesMinusOne(i.situation) || !i.situation.calls(knownCall::closeHandle))
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool invalidHandleValueLeadsNowhere(Imagination& i) {
    if (!usesMinusOne(i.situation) || i.situation.calls(knownCall::closeHandle))
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool everyBitCounts(Imagination& i) {
    const Meaning* found = i.situation.first(MeaningKind::handleFound);
    if (!found || found->value == valueOf(i.situation.before.rules, found->index).value)
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
