// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what the count of an object counts.
#include "core/quiz/imagination.h"

#include <set>

namespace handlelab {

namespace {

bool countIsOfProcesses(Imagination& i) {
    std::set<ObjectId> counted;
    for (const Meaning& changed : i.situation.all(MeaningKind::handleCountChanged))
        counted.insert(changed.object);
    if (counted.empty())
        return false;
    i.run();
    for (const ObjectId object : counted) {
        std::set<ProcessId> processes;
        for (const Holder& holder : holders(i.machine(), object))
            processes.insert(holder.process);
        i.alterCounts(object,
                      [&](ObjectCounts& c) { c.handles = static_cast<std::uint32_t>(processes.size()); });
    }
    return true;
}

bool onlyCreatingCounts(Imagination& i) {
    const Meaning* written = i.situation.first(MeaningKind::entryWritten);
    const bool later = written && (written->detail == static_cast<std::uint8_t>(OriginKind::opened) ||
                                   written->detail == static_cast<std::uint8_t>(OriginKind::duplicated));
    if (!later || i.situation.has(MeaningKind::entryCleared) ||
        i.situation.truth.machine[written->object].counts.handles < 2)
        return false;
    i.run();
    i.count(written->object, -1);
    return true;
}

/// The object a call works on without making or closing a handle to it; none otherwise.
ObjectId usedOnly(const Situation& s) {
    const Meaning* found = s.first(MeaningKind::handleFound);
    const bool only = found && s.succeeded() && !s.has(MeaningKind::entryWritten) &&
                      !s.has(MeaningKind::entryCleared) && !s.has(MeaningKind::handleCountChanged);
    return only && s.wasThere(found->object) ? found->object : ObjectId{};
}

bool everyUseCounts(Imagination& i) {
    const ObjectId used = usedOnly(i.situation);
    if (!used.valid())
        return false;
    i.run();
    i.count(used, 1);
    return true;
}

bool waitingTakesFromTheCount(Imagination& i) {
    const Meaning* satisfied = i.situation.first(MeaningKind::waitSatisfied);
    if (!satisfied || !usedOnly(i.situation).valid() || !i.situation.wasThere(satisfied->object) ||
        i.situation.before[satisfied->object].counts.handles == 0)
        return false;
    i.run();
    i.count(satisfied->object, -1);
    return true;
}

constexpr ModelRule rules[] = {
    {{"countIsOfProcesses",
      CORE_TR("Mental models", "The usage count is the number of processes that use the object."),
      CORE_TR(
          "Mental models",
          "It counts handles. A process with two handles to one object counts twice and must close both.")},
     countIsOfProcesses},
    {{"onlyCreatingCounts",
      CORE_TR("Mental models",
              "Only creating counts; opening or duplicating a handle leaves the count as it is."),
      CORE_TR("Mental models",
              "The count is the number of entries that lead to the object. However an entry was made, it "
              "counts one.")},
     onlyCreatingCounts},
    {{"everyUseCounts",
      CORE_TR("Mental models", "Every thread or call that uses an object raises its usage count."),
      CORE_TR("Mental models",
              "A call looks the handle up and is done. Only making and closing handles changes the count.")},
     everyUseCounts},
    {{"waitingTakesFromTheCount",
      CORE_TR("Mental models", "A wait that succeeds takes one from the usage count."),
      CORE_TR("Mental models",
              "A wait changes the state of the object: it takes one from a semaphore's own count, or resets "
              "an event. The usage count tells how many handles there are, and no wait touches it.")},
     waitingTakesFromTheCount},
};

} // namespace

std::span<const ModelRule> countingModels() { return rules; }

} // namespace handlelab
