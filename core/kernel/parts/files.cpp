// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders, and the notifications of changes.
#include "core/kernel/kernel.h"
#include "core/machine/devices.h"
#include "core/machine/file_system.h"

namespace handlelab {

namespace {

constexpr std::uint32_t fileNameChange = 0x1;

/// Whether somebody has the file open. A file mapping alone does not keep it in its folder.
bool isOpen(const Machine& machine, FileId file) {
    for (const Object& object : machine.objects) {
        const auto* body = std::get_if<FileBody>(&object.body);
        if (body && body->file == file && object.counts.handles != 0)
            return true;
    }
    return false;
}

/// Whether a notification for `folder` is about `path`.
bool watches(std::string_view folder, std::string_view path, bool subtree) {
    std::string above = parentFolder(path);
    while (!samePath(above, folder)) {
        const std::string next = parentFolder(above);
        if (!subtree || next == above)
            return false;
        above = next;
    }
    return true;
}

} // namespace

FileId Files::add(const FileNode& file, const Meaning& meaning) {
    m_core.note(meaning);
    const FileId id{grow(List::files)};
    change(Slot<FileNode>{id.index}, file);
    return id;
}

void Files::replace(FileId file, const FileNode& node) { change(Slot<FileNode>{file.index}, node); }

void Files::folderChanged(std::string_view path, std::uint32_t what) {
    for (std::uint32_t i = 0; i < m_machine.objects.size(); ++i) {
        const DeviceBody* notify = deviceOf(m_machine, ObjectId{i});
        if (!notify || notify->kind != DeviceKind::directoryNotify ||
            m_machine.objects[i].counts.handles == 0 || (notify->limit & what) == 0 ||
            !watches(m_texts[notify->name], path, notify->subtree))
            continue;
        DeviceBody after = *notify;
        after.pending =
            notify->signaled ? 1 : 0; // changes after the first one count for the next notification
        after.signaled = true;
        m_kernel.objects.setBody({.kind = MeaningKind::notificationSignaled, .object = ObjectId{i}},
                                 ObjectId{i}, after);
        m_kernel.waits.wake(ObjectId{i});
    }
}

void Files::remove(FileId file) {
    FileNode node = m_machine[file];
    m_core.note({.kind = MeaningKind::fileDeletePending, .index = file.index});
    node.deletePending = true;
    change(Slot<FileNode>{file.index}, node);
    removeIfUnused(file);
}

void Files::removeIfUnused(FileId file) {
    FileNode node = m_machine[file];
    if (!node.deletePending || node.deleted || isOpen(m_machine, file))
        return;
    m_core.note({.kind = MeaningKind::fileDeleted, .index = file.index});
    node.deleted = true;
    change(Slot<FileNode>{file.index}, node);
    folderChanged(m_texts[node.path], fileNameChange);
}

} // namespace handlelab
