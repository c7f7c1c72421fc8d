// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what closing a handle, and the end of a process, do.
#include "core/quiz/imagination.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The objects whose entries a closing call clears; none for calls that make entries, too, and for the end of
/// a process.
std::vector<ObjectId> closedBy(const Situation& s) {
    std::vector<ObjectId> objects;
    if (s.has(MeaningKind::sweepStarted) || s.has(MeaningKind::entryWritten) || s.truth.returned.failed)
        return objects;
    for (const Meaning& cleared : s.all(MeaningKind::entryCleared))
        objects.push_back(cleared.object);
    return objects;
}

bool isProcessOrThread(const Machine& machine, ObjectId object) {
    return kindOf(machine, object).runs != nullptr;
}

bool runs(const Machine& machine, ObjectId object) {
    return isProcessOrThread(machine, object) && kindOf(machine, object).runs(machine, object);
}

bool closingTerminates(Imagination& i) {
    const Meaning* pseudo = i.situation.closes() ? i.situation.first(MeaningKind::pseudoHandle) : nullptr;
    const std::vector<ObjectId> closed = pseudo ? std::vector{pseudo->object} : closedBy(i.situation);
    if (closed.size() != 1 || !i.situation.wasThere(closed.front()) ||
        !runs(i.situation.before, closed.front()))
        return false;
    i.run();
    const ObjectBody body = i.machine()[closed.front()].body;
    if (const auto* process = std::get_if<ProcessBody>(&body))
        i.kernel().processes.end(process->process, 0);
    else if (const auto* thread = std::get_if<ThreadBody>(&body))
        i.kernel().processes.endThread(thread->thread, 0);
    return true;
}

bool closingDestroys(Imagination& i) {
    const std::vector<ObjectId> closed = closedBy(i.situation);
    if (closed.size() != 1 || !i.situation.wasThere(closed.front()) ||
        !alive(i.situation.truth.machine[closed.front()]) ||
        isProcessOrThread(i.situation.before, closed.front()))
        return false;
    i.run();
    i.destroy(closed.front());
    return true;
}

bool closingOnlyForgets(Imagination& i) {
    const std::vector<ObjectId> closed = closedBy(i.situation);
    if (closed.empty() || !std::ranges::all_of(closed, [&](ObjectId o) { return i.situation.wasThere(o); }))
        return false;
    i.run();
    for (const Meaning& cleared : i.situation.all(MeaningKind::entryCleared)) {
        i.keep(cleared.object);
        i.writeEntry(cleared.process, cleared.index,
                     i.situation.before.table(cleared.process).entries[cleared.index]);
    }
    return true;
}

bool protectedClosesAnyway(Imagination& i) {
    const Meaning* refused = i.situation.first(MeaningKind::entryProtected);
    if (!refused || i.situation.has(MeaningKind::sweepStarted) || !i.situation.wasThere(refused->process) ||
        !entryAt(i.situation.before.table(refused->process), refused->index))
        return false;
    i.alterEntry(refused->process, refused->index, [](HandleEntry& e) { e.protect = false; });
    i.run();
    return true;
}

bool objectsDieWithTheirCreator(Imagination& i) {
    const Meaning* ended = i.situation.first(MeaningKind::processEnded);
    if (!ended || !i.situation.wasThere(ended->object))
        return false;
    const ProcessId process = std::get<ProcessBody>(i.situation.before[ended->object].body).process;
    const Machine& truth = i.situation.truth.machine;
    std::vector<ObjectId> made;
    for (std::uint32_t o = 0; o < truth.objects.size(); ++o)
        if (truth.objects[o].header.creator == process && alive(truth.objects[o]) &&
            !isProcessOrThread(truth, ObjectId{o}))
            made.push_back(ObjectId{o});
    if (made.empty())
        return false;
    i.run();
    for (const ObjectId object : made)
        i.destroy(object);
    return true;
}

bool processObjectsEndWithTheirProcess(Imagination& i) {
    const Meaning* ended = i.situation.first(MeaningKind::processEnded);
    if (!ended || !alive(i.situation.truth.machine[ended->object]))
        return false;
    i.run();
    i.destroy(ended->object);
    return true;
}

bool processEndLeaks(Imagination& i) {
    const Meaning* sweep = i.situation.first(MeaningKind::sweepStarted);
    if (!sweep || sweep->value == 0 || !i.situation.wasThere(sweep->process))
        return false;
    i.run();
    i.setTable(sweep->process, i.situation.before.table(sweep->process));
    for (const Meaning& cleared : i.situation.all(MeaningKind::entryCleared))
        if (i.situation.wasThere(cleared.object) && !isProcessOrThread(i.situation.before, cleared.object))
            i.keep(cleared.object);
    return true;
}

constexpr ModelRule rules[] = {
    {{"closingTerminates", CORE_TR("Mental models", "Closing the handle of a process or a thread ends it."),
      CORE_TR("Mental models",
              "CloseHandle only gives up one handle. A process or thread runs until it ends by itself or "
              "is terminated; whether anybody holds a handle to it makes no difference.")},
     closingTerminates},
    {{"closingDestroys", CORE_TR("Mental models", "Closing a handle destroys the object."),
      CORE_TR("Mental models",
              "CloseHandle clears one entry and takes one from the object's count. The kernel destroys the "
              "object only when nothing refers to it any more, so other handles keep it alive.")},
     closingDestroys},
    {{"closingOnlyForgets",
      CORE_TR("Mental models", "Closing a handle only makes the number useless; the object notices nothing."),
      CORE_TR(
          "Mental models",
          "Every open entry counts. Clearing one takes one from the object's count, and with the last one "
          "the object goes.")},
     closingOnlyForgets},
    {{"protectedClosesAnyway",
      CORE_TR("Mental models", "HANDLE_FLAG_PROTECT_FROM_CLOSE is advice that CloseHandle ignores."),
      CORE_TR("Mental models",
              "CloseHandle refuses to close a protected entry, and the entry stays as it is. Only the end of "
              "the process takes no notice of the flag.")},
     protectedClosesAnyway},
    {{"objectsDieWithTheirCreator",
      CORE_TR("Mental models", "An object goes when the process that created it ends."),
      CORE_TR("Mental models",
              "An object belongs to the kernel, not to its creator. The end of a process closes the handles "
              "of that process; an object that others still use lives on.")},
     objectsDieWithTheirCreator},
    {{"processObjectsEndWithTheirProcess",
      CORE_TR("Mental models", "When a process ends, its process object is gone."),
      CORE_TR("Mental models",
              "The process stops running, but its object, with the exit code in it, stays until the last "
              "handle to it is closed.")},
     processObjectsEndWithTheirProcess},
    {{"processEndLeaks",
      CORE_TR("Mental models", "Handles that a process forgets to close stay open after its end."),
      CORE_TR("Mental models",
              "When a process ends, the kernel goes through its table and closes every entry that is left. "
              "Forgotten handles are lost only as long as the process runs.")},
     processEndLeaks},
};

} // namespace

std::span<const ModelRule> closingModels() { return rules; }

} // namespace handlelab
