// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what DuplicateHandle makes, where, and what becomes of the source.
#include "core/quiz/imagination.h"

#include "core/calls/known_calls.h"
namespace handlelab {

namespace {

/// The entry a successful DuplicateHandle has written; nullptr for everything else.
const Meaning* duplicated(const Situation& s) {
    return s.calls(knownCall::duplicateHandle) && s.succeeded() ? s.first(MeaningKind::entryWritten)
                                                                : nullptr;
}

Handle valueGiven(const Situation& s, const Meaning& written) {
    return valueOf(s.before.rules, written.index);
}

bool duplicatingCopiesTheObject(Imagination& i) {
    if (const Meaning* written = duplicated(i.situation)) {
        i.run();
        const ObjectId clone = i.cloneOf(written->object);
        i.alterEntry(written->process, written->index, [&](HandleEntry& e) { e.object = clone; });
        i.count(written->object, -1);
        for (const Meaning& stored : i.situation.all(MeaningKind::valueStored))
            i.alterVariable(stored.index, [&](Variable& v) { v.meant = clone; });
        return true;
    }
    const Meaning* found = i.situation.last(MeaningKind::handleFound);
    const HandleEntry* entry =
        found ? entryAt(i.situation.before.table(found->process), found->index) : nullptr;
    if (!entry || entry->origin != OriginKind::duplicated || i.situation.has(MeaningKind::entryCleared) ||
        i.situation.has(MeaningKind::entryWritten))
        return false;
    const ObjectId clone = i.cloneOf(found->object);
    i.alterEntry(found->process, found->index, [&](HandleEntry& e) { e.object = clone; });
    i.run();
    return true;
}

bool duplicateKeepsTheNumber(Imagination& i) {
    const Meaning* written = duplicated(i.situation);
    if (!written)
        return false;
    const HandleEntry entry = i.situation.truth.machine.table(written->process).entries[written->index];
    if (entry.originIndex == 0 || entry.originProcess == written->process)
        return false;
    i.run();
    i.clearEntry(written->process, written->index);
    i.writeEntry(written->process, entry.originIndex, entry);
    i.replaceHandle(valueGiven(i.situation, *written), valueOf(i.situation.before.rules, entry.originIndex));
    return true;
}

bool duplicateBelongsToTheCaller(Imagination& i) {
    const Meaning* written = duplicated(i.situation);
    if (!written || written->process == i.situation.caller.process)
        return false;
    i.run();
    const HandleEntry entry = i.situation.truth.machine.table(written->process).entries[written->index];
    const HandleTable& own = i.machine().table(i.situation.caller.process);
    const std::uint32_t index =
        needsPage(own) ? lowestFree(i.situation.before.rules, own, 1) : own.header.firstFree;
    i.clearEntry(written->process, written->index);
    i.writeEntry(i.situation.caller.process, index, entry);
    i.replaceHandle(valueGiven(i.situation, *written), valueOf(i.situation.before.rules, index));
    for (const Meaning& stored : i.situation.all(MeaningKind::valueStored))
        i.alterVariable(stored.index, [&](Variable& v) { v.home = i.situation.caller.process; });
    return true;
}

/// The call is made as if the source could not be closed.
bool runKeepingTheSource(Imagination& i, const Meaning& cleared) {
    i.alterEntry(cleared.process, cleared.index, [](HandleEntry& source) { source.protect = true; });
    i.run();
    i.alterEntry(cleared.process, cleared.index, [](HandleEntry& source) { source.protect = false; });
    return true;
}

bool closeSourceLeavesTheSource(Imagination& i) {
    const Meaning* cleared = i.situation.calls(knownCall::duplicateHandle)
                                 ? i.situation.first(MeaningKind::entryCleared)
                                 : nullptr;
    return cleared && i.situation.succeeded() && runKeepingTheSource(i, *cleared);
}

bool failureChangesNothing(Imagination& i) {
    const Meaning* cleared = i.situation.calls(knownCall::duplicateHandle)
                                 ? i.situation.first(MeaningKind::entryCleared)
                                 : nullptr;
    return cleared && !i.situation.succeeded() && runKeepingTheSource(i, *cleared);
}

constexpr ModelRule rules[] = {
    {{"closeSourceLeavesTheSource",
      CORE_TR("Mental models", "DUPLICATE_CLOSE_SOURCE leaves the source handle open until it is closed."),
      CORE_TR("Mental models",
              "The option closes the source handle within the same call: one entry goes, one comes, and the "
              "object's count stays what it was.")},
     closeSourceLeavesTheSource},
    {{"failureChangesNothing", CORE_TR("Mental models", "A call that fails has changed nothing."),
      CORE_TR("Mental models",
              "With DUPLICATE_CLOSE_SOURCE the source handle is closed even when the duplicate cannot be "
              "made.")},
     failureChangesNothing},
    {{"duplicatingCopiesTheObject", CORE_TR("Mental models", "DuplicateHandle makes a copy of the object."),
      CORE_TR("Mental models",
              "It makes another entry that leads to the same object. What is done through one handle is seen "
              "through the other.")},
     duplicatingCopiesTheObject},
    {{"duplicateKeepsTheNumber",
      CORE_TR("Mental models", "A duplicate has the same number in the target process."),
      CORE_TR("Mental models",
              "The new entry goes to a free place of the target's table, and its value follows from that "
              "place. Only inheritance keeps the number.")},
     duplicateKeepsTheNumber},
    {{"duplicateBelongsToTheCaller",
      CORE_TR("Mental models",
              "The duplicate goes into the table of the process that calls DuplicateHandle."),
      CORE_TR("Mental models",
              "The new entry is in the target's table. The caller only receives its number, which means "
              "something in the target alone.")},
     duplicateBelongsToTheCaller},
};

} // namespace

std::span<const ModelRule> duplicatingModels() { return rules; }

} // namespace handlelab
