// SPDX-License-Identifier: GPL-3.0-or-later
// The folder in which a process stands. Its entry is none that the program made, so a lesson does not see it
// until it asks for the folder or changes it.
#include "core/kernel/kernel.h"
#include "core/machine/views/devices.h"
#include "core/machine/views/file_sharing.h"

namespace handlelab {

namespace {

FileBody openFolder(FileId folder) {
    return {.file = folder, .access = currentFolderAccess, .share = currentFolderShare};
}

} // namespace

/// Makes the folder the current one of the process, by an entry for the file object.
void CurrentFolders::enter(Caller caller, ObjectId object, FileId folder) {
    const auto handle = m_kernel.tables.insert(caller.process, object, {.access = currentFolderAccess});
    m_core.note({.kind = MeaningKind::folderChosen, .process = caller.process, .index = folder.index});
    Process after = m_machine[caller.process];
    after.folder = folder;
    after.folderEntry = *indexOf(m_machine.rules, handle.value);
    change(Slot<Process>{caller.process.index}, after);
}

Refusal CurrentFolders::show(Caller caller) {
    const Process& process = m_machine[caller.process];
    if (process.folderEntry != 0)
        return {};
    if (const Refusal refusal = m_kernel.objects.memoryIsExhausted(caller.process))
        return refusal;
    if (const Refusal refusal = m_kernel.tables.isFull(caller.process))
        return refusal;
    const ObjectId object{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_core.note({.kind = MeaningKind::objectShown, .process = caller.process, .object = object});
    m_kernel.objects.add(caller, ObjectType::file, openFolder(process.folder), {},
                         {.handles = 0, .references = 1});
    enter(caller, object, process.folder);
    return {};
}

void CurrentFolders::choose(Caller caller, FileId folder) {
    const std::uint32_t before = m_machine[caller.process].folderEntry;
    enter(caller, m_kernel.objects.create(caller, ObjectType::file, openFolder(folder), {}), folder);
    const HandleEntry* old = entryAt(m_machine.table(caller.process), before);
    if (old && !old->protect && !deviceOf(m_machine, old->object))
        m_kernel.tables.close(caller.process, before);
}

bool CurrentFolders::beginsShown(Caller caller, FileId folder) const {
    const Process& maker = m_machine[caller.process];
    return folder != maker.folder || maker.folderEntry != 0;
}

void CurrentFolders::begin(Caller caller, ProcessId child, FileId folder) {
    Process after = m_machine[child];
    after.folder = folder;
    change(Slot<Process>{child.index}, after);
    const bool hasRoom = m_machine.table(child).header.handleCount < m_machine.rules->handleLimit;
    if (hasRoom && beginsShown(caller, folder)) // its maker has seen to the memory
        (void)show({child, {}});
}

} // namespace handlelab
