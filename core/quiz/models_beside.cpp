// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of handles that are no entries, and of calls that make or close other handles than one thinks.
#include "core/quiz/imagination.h"

#include "core/calls/known_calls.h"
#include <algorithm>

namespace handlelab {

namespace {

bool everyHandleIsAnEntry(Imagination& i) {
    const Returns as = i.situation.call ? i.situation.call->returns : Returns::nothing;
    const bool gives =
        as == Returns::handleOrNull || as == Returns::handleOrInvalid || as == Returns::addressOrNull;
    if (gives && i.situation.has(MeaningKind::sideObjectMade)) {
        i.run();
        const HandleTable& table = i.situation.before.table(i.situation.caller.process);
        const std::uint32_t next =
            needsPage(table) ? lowestFree(i.situation.before.rules, table, 1) : table.header.firstFree;
        if (!i.situation.has(MeaningKind::entryWritten))
            i.alterTable(i.situation.caller.process, [](TableHeader& h) { ++h.handleCount; });
        i.setReturned(valueOf(i.situation.before.rules, next).value);
        return true;
    }
    if (!i.situation.has(MeaningKind::notAnEntry))
        return false;
    i.succeed();
    return true;
}

bool windowHandlesBelongToOneProcess(Imagination& i) {
    const Meaning* used = i.situation.first(MeaningKind::sideObjectUsed);
    if (!used || used->index >= i.situation.before.sideObjects.size() ||
        i.situation.before.sideObjects[used->index].kind != SideKind::window ||
        i.situation.before.sideObjects[used->index].process == i.situation.caller.process)
        return false;
    i.refuse(error::invalidWindowHandle);
    return true;
}

bool deletingClosesHandles(Imagination& i) {
    const Meaning* deleted = i.situation.first(MeaningKind::fileUnlinked);
    if (!deleted)
        deleted = i.situation.first(MeaningKind::fileDeletePending);
    if (!deleted || !i.situation.calls(knownCall::deleteFile))
        return false;
    i.run();
    const HandleTable& table = i.situation.before.table(i.situation.caller.process);
    bool any = false;
    for (std::uint32_t index = 0; index < table.entries.size(); ++index) {
        const ObjectId object = table.entries[index].object;
        const auto* file = object.valid() ? std::get_if<FileBody>(&i.situation.before[object].body) : nullptr;
        if (!file || file->file.index != deleted->index)
            continue;
        i.kernel().tables.close(i.situation.caller.process, index);
        any = true;
    }
    return any;
}

bool aPipeIsOneHandle(Imagination& i) {
    const Meaning* second =
        i.situation.calls(knownCall::createPipe) ? i.situation.last(MeaningKind::entryWritten) : nullptr;
    if (!second)
        return false;
    i.run();
    i.clearEntry(second->process, second->index);
    return true;
}

bool gettingOpensAnotherHandle(Imagination& i) {
    const Meaning* found = i.situation.last(MeaningKind::handleFound);
    const bool gets = i.situation.calls(knownCall::getThreadDesktop) ||
                      i.situation.calls(knownCall::getProcessWindowStation);
    if (!gets || !i.situation.succeeded() || i.situation.has(MeaningKind::entryWritten))
        return false;
    const HandleEntry* entry =
        found ? entryAt(i.situation.before.table(i.situation.caller.process), found->index)
              : entryOf(i.situation.before, i.situation.caller.process,
                        Handle{i.situation.truth.returned.value});
    if (!entry)
        return false;
    i.run();
    const auto made = i.kernel().tables.insert(i.situation.caller.process, entry->object,
                                               {.access = entry->granted, .origin = OriginKind::opened});
    if (!made.ok())
        return false;
    i.setReturned(made.value.value);
    return true;
}

bool whatIsInUseIsClosedAnyway(Imagination& i) {
    const Meaning* refused = i.situation.first(MeaningKind::objectInUse);
    if (!refused || !entryAt(i.situation.before.table(refused->process), refused->index))
        return false;
    i.succeed();
    i.kernel().tables.close(refused->process, refused->index);
    return true;
}

constexpr ModelRule rules[] = {
    {{"everyHandleIsAnEntry",
      CORE_TR("Mental models", "Whatever is called a handle is an entry of the handle table."),
      CORE_TR("Mental models",
              "Only kernel objects have entries. Windows, pens, heaps, modules and the like are kept "
              "elsewhere, their values mean something else, and each has a closing function of its own.")},
     everyHandleIsAnEntry},
    {{"windowHandlesBelongToOneProcess",
      CORE_TR("Mental models", "A window handle is valid only in the process that made the window."),
      CORE_TR("Mental models",
              "Window handles mean the same to every process of the session. That is how one program can "
              "send messages to the window of another.")},
     windowHandlesBelongToOneProcess},
    {{"deletingClosesHandles", CORE_TR("Mental models", "Deleting a file closes the handles to it."),
      CORE_TR("Mental models",
              "DeleteFile takes the name away. Open handles stay open, and what is in the file stays until "
              "the last of them is closed.")},
     deletingClosesHandles},
    {{"aPipeIsOneHandle", CORE_TR("Mental models", "A pipe is one object with one handle."),
      CORE_TR("Mental models",
              "A pipe has two ends, each a file object of its own. CreatePipe makes two entries, one to read "
              "and one to write, and both must be closed.")},
     aPipeIsOneHandle},
    {{"gettingOpensAnotherHandle",
      CORE_TR("Mental models", "Asking for the desktop opens another handle each time."),
      CORE_TR("Mental models",
              "The system opened that handle when the process started. Every further call returns the same "
              "value and makes no entry.")},
     gettingOpensAnotherHandle},
    {{"whatIsInUseIsClosedAnyway",
      CORE_TR("Mental models", "A program can close every handle in its own table."),
      CORE_TR("Mental models",
              "The handles to the desktop and the window station that a process is connected to are in use; "
              "closing them is refused.")},
     whatIsInUseIsClosedAnyway},
};

} // namespace

std::span<const ModelRule> besideModels() { return rules; }

} // namespace handlelab
