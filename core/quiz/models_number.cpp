// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of which value a new handle gets.
#include "core/quiz/imagination.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The table a call takes free entries of; nullptr when it makes none or not in one table.
const Meaning* taking(const Situation& s) {
    const Meaning* first = s.first(MeaningKind::freeEntryFound);
    const Meaning* last = s.last(MeaningKind::freeEntryFound);
    return first && first->process == last->process && s.wasThere(first->process) ? first : nullptr;
}

/// The call is made as if that entry were the first free one.
bool runTaking(Imagination& i, ProcessId process, std::uint32_t index) {
    if (index == i.situation.before.table(process).header.firstFree)
        return false;
    i.alterTable(process, [&](TableHeader& h) { h.firstFree = index; });
    i.run();
    return true;
}

bool numbersAreNeverReused(Imagination& i) {
    const Meaning* taken = taking(i.situation);
    if (!taken)
        return false;
    const std::vector<HandleEntry>& entries = i.situation.before.table(taken->process).entries;
    std::uint32_t fresh = 1;
    while (fresh < entries.size() &&
           (entries[fresh].inUse() || entries[fresh].everUsed || isReserved(i.situation.before.rules, fresh)))
        ++fresh;
    const bool usable = fresh < entries.size();
    return usable && runTaking(i, taken->process, fresh);
}

bool lowestFreeFirst(Imagination& i) {
    const Meaning* taken = taking(i.situation);
    if (!taken || i.situation.before.rules->freeEntry == FreeEntry::lowest)
        return false;
    Rules scanning = i.situation.before.rules;
    scanning.freeEntry = FreeEntry::lowest;
    const HandleTable& table = i.situation.before.table(taken->process);
    const std::uint32_t index = lowestFree(scanning, table, 1);
    return index < table.entries.size() && runTaking(i, taken->process, index);
}

bool lastFreedFirst(Imagination& i) {
    const Meaning* taken = taking(i.situation);
    if (!taken || i.situation.before.rules->freeEntry != FreeEntry::fifo)
        return false;
    const HandleTable& table = i.situation.before.table(taken->process);
    const std::uint32_t index = table.header.lastFree;
    const bool freed =
        index < table.entries.size() && !table.entries[index].inUse() && table.entries[index].everUsed;
    return freed && runTaking(i, taken->process, index);
}

/// The entry that the call wrote, when it wrote one only; nullptr otherwise.
const Meaning* onlyWritten(const Situation& s) {
    return s.all(MeaningKind::entryWritten).size() == 1 && s.succeeded() ? s.first(MeaningKind::entryWritten)
                                                                         : nullptr;
}

bool numbersAreSystemWide(Imagination& i) {
    const Meaning* written = onlyWritten(i.situation);
    if (!written)
        return false;
    std::uint32_t highest = 0;
    for (const HandleTable& table : i.situation.before.tables)
        for (std::uint32_t index = 0; index < table.entries.size(); ++index)
            if (table.entries[index].inUse())
                highest = std::max(highest, index);
    i.run();
    const HandleEntry entry = i.machine().table(written->process).entries[written->index];
    i.clearEntry(written->process, written->index);
    i.writeEntry(written->process, highest + 1, entry);
    i.replaceHandle(valueOf(i.situation.before.rules, written->index),
                    valueOf(i.situation.before.rules, highest + 1));
    return true;
}

bool otherSpacing(Imagination& i, std::uint32_t valuePerIndex) {
    const Meaning* written = onlyWritten(i.situation);
    if (!written || i.situation.before.rules->valuePerIndex == valuePerIndex)
        return false;
    i.run();
    i.replaceHandle(valueOf(i.situation.before.rules, written->index),
                    Handle{std::uint64_t{written->index} * valuePerIndex});
    return true;
}

bool handlesCountUpByOne(Imagination& i) { return otherSpacing(i, 1); }
bool handlesGrowByFour(Imagination& i) { return otherSpacing(i, 4); }

bool failureValue(Imagination& i, Returns as, std::uint64_t value) {
    if (!i.situation.call || i.situation.call->returns != as || !i.situation.truth.returned.failed)
        return false;
    i.run();
    i.setReturned(value);
    return true;
}

bool failureIsAlwaysNull(Imagination& i) { return failureValue(i, Returns::handleOrInvalid, 0); }
bool failureIsAlwaysInvalid(Imagination& i) {
    return failureValue(i, Returns::handleOrNull, invalidHandleValue.value);
}

bool handlesAreAddresses(Imagination& i) {
    const Meaning* written = onlyWritten(i.situation);
    if (!written)
        return false;
    i.run();
    i.replaceHandle(valueOf(i.situation.before.rules, written->index),
                    Handle{addressOf(i.situation.truth.machine, written->object)});
    return true;
}

/// The variable that receives the new handle gives back the one it holds.
bool overwritingClosesTheOld(Imagination& i) {
    const Meaning* written = onlyWritten(i.situation);
    if (!written || i.situation.line().variable.length == 0)
        return false;
    const TextId name = i.situation.texts.texts.find(i.situation.lesson[i.situation.line().variable]);
    for (const Variable& variable : i.situation.before.variables) {
        if (variable.process != i.situation.caller.process || variable.name != name ||
            variable.home != variable.process)
            continue;
        const auto index = indexOf(i.situation.before.rules, Handle{variable.value.number});
        if (!index || !entryAt(i.situation.before.table(variable.home), *index) ||
            stale(i.situation.before, variable))
            return false;
        i.kernel().tables.close(variable.home, *index);
        i.run();
        return true;
    }
    return false;
}

constexpr ModelRule rules[] = {
    {{"overwritingClosesTheOld",
      CORE_TR("Mental models", "A variable that receives a new handle gives the old one back first."),
      CORE_TR("Mental models",
              "The variable only holds a number. The old entry stays open, and nobody knows its value any "
              "more: a handle has leaked.")},
     overwritingClosesTheOld},
    {{"numbersAreNeverReused",
      CORE_TR("Mental models", "A handle value that was closed is never given out again."),
      CORE_TR(
          "Mental models",
          "A cleared entry is free for the next handle, and the value follows from the entry. That is why "
          "a closed value can suddenly lead to another object.")},
     numbersAreNeverReused},
    {{"lastFreedFirst", CORE_TR("Mental models", "The entry that was freed last is always used first."),
      CORE_TR(
          "Mental models",
          "This table hands entries out in strict order: a freed entry goes to the end of the list, so it "
          "takes long until its value comes back.")},
     lastFreedFirst},
    {{"lowestFreeFirst", CORE_TR("Mental models", "A new handle takes the lowest free place of the table."),
      CORE_TR("Mental models",
              "The kernel does not search the table: it takes the next entry of its free list. By default "
              "that is the entry freed last; with StrictFIFO it is the one that has been free longest.")},
     lowestFreeFirst},
    {{"numbersAreSystemWide",
      CORE_TR("Mental models",
              "Handles are numbered through the whole system; no two processes have the same value."),
      CORE_TR("Mental models",
              "Every process counts in a table of its own, so different processes have equal values for "
              "different objects all the time.")},
     numbersAreSystemWide},
    {{"handlesCountUpByOne",
      CORE_TR("Mental models", "Handle values are 1, 2, 3, as the entries are counted."),
      CORE_TR("Mental models",
              "That is how older books draw it. In Windows the value is four times the index: 4, 8, 0xC, "
              "0x10 and so on."),
      true},
     handlesCountUpByOne},
    {{"handlesGrowByFour", CORE_TR("Mental models", "Handle values are always multiples of four."),
      CORE_TR("Mental models",
              "So they are in Windows. This lesson follows the older books, in which the value is the index "
              "itself: 1, 2, 3."),
      true},
     handlesGrowByFour},
    {{"handlesAreAddresses", CORE_TR("Mental models", "A handle is the address of its object."),
      CORE_TR("Mental models",
              "Programs never see addresses of kernel objects. The value only says which entry of the table "
              "is meant, and the kernel finds the address there."),
      true},
     handlesAreAddresses},
    {{"failureIsAlwaysNull",
      CORE_TR("Mental models", "A call that makes a handle returns NULL when it fails."),
      CORE_TR("Mental models",
              "Most do, but CreateFile and a few others return INVALID_HANDLE_VALUE. The documentation of "
              "each call says which.")},
     failureIsAlwaysNull},
    {{"failureIsAlwaysInvalid",
      CORE_TR("Mental models", "A call that makes a handle returns INVALID_HANDLE_VALUE when it fails."),
      CORE_TR("Mental models",
              "Only CreateFile and a few others do. Calls such as CreateEvent, CreateMutex and OpenProcess "
              "return NULL.")},
     failureIsAlwaysInvalid},
};

} // namespace

std::span<const ModelRule> numberModels() { return rules; }

} // namespace handlelab
