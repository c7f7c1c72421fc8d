// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what a child process gets from its parent.
#include "core/quiz/imagination.h"

#include "core/calls/known_calls.h"
#include <algorithm>

namespace handlelab {

namespace {

ProcessId parentOf(const Situation& s, ProcessId child) { return s.before[child].parent; }

/// The parent's entry that stands where the child's look-up failed; nullptr unless the child was started with
/// bInheritHandles as told.
const HandleEntry* missedEntry(const Situation& s, std::uint32_t& index, bool inheriting) {
    const Meaning* missed = s.first(MeaningKind::handleNotFound);
    if (!missed || !s.wasThere(missed->process))
        return nullptr;
    const ProcessId parent = parentOf(s, missed->process);
    if (!parent.valid() || s.past.inheriting.contains(missed->process) != inheriting)
        return nullptr;
    const auto found = indexOf(s.before.rules, Handle{missed->value});
    if (!found)
        return nullptr;
    index = *found;
    return entryAt(s.before.table(parent), index);
}

/// The call is made as if the child had that entry, too.
bool runWithEntry(Imagination& i, std::uint32_t index, const HandleEntry& entry) {
    const ProcessId child = i.situation.first(MeaningKind::handleNotFound)->process;
    i.writeEntry(child, index, entry);
    i.count(entry.object, 1);
    i.run();
    return true;
}

bool everythingIsInherited(Imagination& i) {
    std::uint32_t index = 0;
    if (const HandleEntry* entry = missedEntry(i.situation, index, true))
        return !entry->inherit && runWithEntry(i, index, *entry);
    const std::vector<Meaning> left = i.situation.all(MeaningKind::entryNotInherited);
    if (left.empty())
        return false;
    for (const Meaning& m : left)
        i.alterEntry(m.process, m.index, [](HandleEntry& e) { e.inherit = true; });
    i.run();
    for (const Meaning& m : left)
        i.alterEntry(m.process, m.index, [](HandleEntry& e) { e.inherit = false; });
    return true;
}

bool laterHandlesReachTheChild(Imagination& i) {
    const Situation& s = i.situation;
    std::uint32_t at = 0;
    if (const HandleEntry* entry = missedEntry(s, at, true))
        return entry->inherit && runWithEntry(i, at, *entry);
    const Meaning* flags = s.first(MeaningKind::entryFlagsChanged);
    const Meaning* written = s.first(MeaningKind::entryWritten);
    const Meaning* late = flags ? flags : written;
    if (!late || s.calls(knownCall::createProcess))
        return false;
    const HandleEntry* entry = entryAt(s.truth.machine.table(late->process), late->index);
    if (!entry || !entry->inherit)
        return false;
    bool any = false;
    for (std::uint32_t p = 0; p < s.before.processes.size(); ++p) {
        const ProcessId child{p};
        if (!s.before[child].alive || s.before[child].parent != late->process ||
            !s.past.inheriting.contains(child))
            continue;
        if (!any)
            i.run();
        any = true;
        if (!entryAt(s.before.table(child), late->index))
            i.kernel().tables.inherit(late->process, child, late->index);
        else if (!i.kernel()
                      .tables
                      .insert(child, entry->object,
                              {.access = entry->granted, .origin = OriginKind::inherited})
                      .ok())
            return false;
    }
    return any;
}

bool flagAloneIsEnough(Imagination& i) {
    std::uint32_t index = 0;
    if (const HandleEntry* entry = missedEntry(i.situation, index, false))
        return entry->inherit && runWithEntry(i, index, *entry);
    const Meaning* nothing = i.situation.first(MeaningKind::nothingInherited);
    if (!nothing)
        return false;
    const ProcessId parent = i.situation.truth.machine[nothing->process].parent;
    if (std::ranges::none_of(i.situation.before.table(parent).entries,
                             [](const HandleEntry& e) { return e.inUse() && e.inherit; }))
        return false;
    i.run();
    i.kernel().processes.inheritTable(parent, nothing->process);
    return true;
}

bool childGetsNewNumbers(Imagination& i) {
    const std::vector<Meaning> inherited = i.situation.all(MeaningKind::entryInherited);
    if (inherited.empty())
        return false;
    i.run();
    const ProcessId child = inherited.front().process;
    const HandleTable full = i.machine().table(child);
    for (const Meaning& m : inherited)
        i.clearEntry(child, m.index);
    std::uint32_t next = 1;
    for (const Meaning& m : inherited)
        i.writeEntry(child, next++, full.entries[m.index]);
    return true;
}

bool inheritingDoesNotCount(Imagination& i) {
    const std::vector<Meaning> inherited = i.situation.all(MeaningKind::entryInherited);
    if (!inherited.empty()) {
        i.run();
        for (const Meaning& m : inherited)
            i.count(m.object, -1);
        return true;
    }
    // Later: what was inherited has never counted.
    const Meaning* cleared = i.situation.first(MeaningKind::entryCleared);
    if (!cleared || i.situation.has(MeaningKind::sweepStarted))
        return false;
    std::uint32_t uncounted = 0;
    for (const Holder& h : holders(i.situation.before, cleared->object))
        uncounted += i.situation.before.table(h.process).entries[h.index].origin == OriginKind::inherited;
    if (uncounted == 0 || !i.situation.wasThere(cleared->object) ||
        i.situation.before[cleared->object].counts.handles <= uncounted)
        return false;
    i.count(cleared->object, -static_cast<std::int32_t>(uncounted));
    i.run();
    return true;
}

bool inheritedEntriesAreOne(Imagination& i) {
    const Meaning* cleared = i.situation.first(MeaningKind::entryCleared);
    if (!cleared || i.situation.has(MeaningKind::sweepStarted) ||
        i.situation.has(MeaningKind::entryWritten) || !i.situation.wasThere(cleared->process) ||
        !entryAt(i.situation.before.table(cleared->process), cleared->index))
        return false;
    const HandleEntry& own = i.situation.before.table(cleared->process).entries[cleared->index];
    std::vector<Holder> twins;
    for (const Holder& h : holders(i.situation.before, cleared->object)) {
        const HandleEntry& other = i.situation.before.table(h.process).entries[h.index];
        const bool child = other.origin == OriginKind::inherited && other.originProcess == cleared->process &&
                           other.originIndex == cleared->index;
        const bool parent = own.origin == OriginKind::inherited && own.originProcess == h.process &&
                            own.originIndex == h.index;
        if (child || parent)
            twins.push_back(h);
    }
    if (twins.empty())
        return false;
    i.run();
    for (const Holder& twin : twins)
        i.kernel().tables.close(twin.process, twin.index);
    return true;
}

bool inheritingCopiesTheObject(Imagination& i) {
    const std::vector<Meaning> inherited = i.situation.all(MeaningKind::entryInherited);
    if (!inherited.empty()) {
        i.run();
        for (const Meaning& m : inherited) {
            i.alterEntry(m.process, m.index,
                         [clone = i.cloneOf(m.object)](HandleEntry& e) { e.object = clone; });
            i.count(m.object, -1);
        }
        return true;
    }
    const Meaning* found = i.situation.first(MeaningKind::handleFound);
    const HandleEntry* entry =
        found ? entryAt(i.situation.before.table(found->process), found->index) : nullptr;
    if (!entry || entry->origin != OriginKind::inherited || i.situation.has(MeaningKind::entryCleared))
        return false;
    const ObjectId clone = i.cloneOf(found->object);
    i.alterEntry(found->process, found->index, [&](HandleEntry& e) { e.object = clone; });
    i.run();
    return true;
}

bool inheritedMustBeOpened(Imagination& i) {
    const Meaning* found = i.situation.first(MeaningKind::handleFound);
    if (!found || !i.situation.succeeded() || i.situation.has(MeaningKind::entryCleared) ||
        i.situation.all(MeaningKind::handleFound).size() != 1)
        return false;
    const HandleEntry* entry = entryAt(i.situation.before.table(found->process), found->index);
    if (!entry || entry->origin != OriginKind::inherited)
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

bool flagBelongsToTheObject(Imagination& i) {
    if (const Meaning* flags = i.situation.first(MeaningKind::entryFlagsChanged)) {
        i.run();
        for (const Holder& h : holders(i.situation.before, flags->object))
            i.alterEntry(h.process, h.index, [&](HandleEntry& e) { e.inherit = (flags->value & 1) != 0; });
        return true;
    }
    const auto flagged = [&](ObjectId object) {
        return std::ranges::any_of(holders(i.situation.before, object), [&](const Holder& h) {
            return i.situation.before.table(h.process).entries[h.index].inherit;
        });
    };
    if (const std::vector<Meaning> left = i.situation.all(MeaningKind::entryNotInherited); !left.empty()) {
        if (std::ranges::none_of(left, [&](const Meaning& m) { return flagged(m.object); }))
            return false;
        for (const Meaning& m : left)
            i.alterEntry(m.process, m.index, [&](HandleEntry& e) { e.inherit = flagged(m.object); });
        i.run();
        return true;
    }
    const Meaning* written = i.situation.first(MeaningKind::entryWritten);
    if (!written || i.situation.calls(knownCall::createProcess) || !flagged(written->object))
        return false;
    i.run();
    i.alterEntry(written->process, written->index, [](HandleEntry& e) { e.inherit = true; });
    return true;
}

constexpr ModelRule rules[] = {
    {{"everythingIsInherited",
      CORE_TR("Mental models", "With bInheritHandles TRUE the child gets every handle of its parent."),
      CORE_TR("Mental models",
              "Two things must come together: bInheritHandles is TRUE, and the entry's own inherit flag is "
              "set. Entries without the flag are not copied.")},
     everythingIsInherited},
    {{"laterHandlesReachTheChild",
      CORE_TR("Mental models", "Handles that become inheritable later reach the running child, too."),
      CORE_TR("Mental models",
              "Inheritance is a snapshot: entries are copied once, inside CreateProcess. What the parent "
              "opens or marks afterwards stays with the parent.")},
     laterHandlesReachTheChild},
    {{"flagAloneIsEnough", CORE_TR("Mental models", "An inheritable handle goes to every child process."),
      CORE_TR("Mental models",
              "The inherit flag only allows it. Nothing is copied unless CreateProcess is called with "
              "bInheritHandles TRUE.")},
     flagAloneIsEnough},
    {{"childGetsNewNumbers",
      CORE_TR("Mental models", "The child gets the inherited handles under new numbers, from the first on."),
      CORE_TR("Mental models",
              "Each entry is copied to the same place in the child's table, so its value is the same in both "
              "processes. The places between stay empty.")},
     childGetsNewNumbers},
    {{"inheritingDoesNotCount",
      CORE_TR("Mental models", "An inherited handle does not count; only the parent's handle does."),
      CORE_TR("Mental models",
              "The child's entry is an entry of its own, and every entry counts. Inheriting raises the "
              "object's count by one for each entry that is copied.")},
     inheritingDoesNotCount},
    {{"inheritedEntriesAreOne",
      CORE_TR("Mental models",
              "Parent and child share one inherited handle; closing it in one process closes it in both."),
      CORE_TR("Mental models",
              "They have two entries with the same value in two tables. Each process closes its own, and the "
              "object lives until both are closed.")},
     inheritedEntriesAreOne},
    {{"inheritingCopiesTheObject", CORE_TR("Mental models", "The child gets its own copy of the object."),
      CORE_TR("Mental models",
              "Handles are inherited, objects are not. Both entries lead to one and the same object in the "
              "kernel.")},
     inheritingCopiesTheObject},
    {{"inheritedMustBeOpened",
      CORE_TR("Mental models", "A child must open an inherited object before it can use it."),
      CORE_TR(
          "Mental models",
          "The entry is in the child's table from its first instruction on, ready for use. The child only "
          "has to learn the value.")},
     inheritedMustBeOpened},
    {{"flagBelongsToTheObject",
      CORE_TR("Mental models", "Being inheritable is a property of the object, so all its handles share it."),
      CORE_TR("Mental models",
              "The inherit flag is in the entry. Two handles to one object can differ in it, as they can "
              "differ in their access.")},
     flagBelongsToTheObject},
};

} // namespace

std::span<const ModelRule> inheritingModels() { return rules; }

} // namespace handlelab
