// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders, and the notifications of changes.
#include "core/kernel/kernel.h"
#include "core/machine/views/contents.h"
#include "core/machine/views/devices.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/file_system.h"

namespace handlelab {

namespace {

constexpr std::uint32_t fileNameChange = 0x1, folderNameChange = 0x2, sizeChange = 0x8;

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

void Files::nameChanged(FileId file) {
    const FileNode& node = m_machine[file];
    folderChanged(m_texts[node.path], node.directory ? folderNameChange : fileNameChange);
}

void Files::remove(FileId file) {
    if (m_machine.rules->deletion == Deletion::withLastHandle)
        return markForDeletion(file);
    FileNode node = m_machine[file];
    m_core.note({.kind = MeaningKind::fileUnlinked, .index = file.index, .value = isOpen(m_machine, file)});
    node.deleted = true;
    change(Slot<FileNode>{file.index}, node);
    nameChanged(file);
}

void Files::markForDeletion(FileId file) {
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
    nameChanged(file);
}

void Files::rename(FileId file, std::string_view path) {
    const std::string before(m_texts[m_machine[file].path]);
    nameChanged(file);
    const TextId name = m_texts.texts.intern(path);
    m_core.note({.kind = MeaningKind::fileRenamed, .index = file.index, .value = name.index});
    FileNode node = m_machine[file];
    node.path = name;
    change(Slot<FileNode>{file.index}, node);
    for (std::uint32_t i = 0; i < m_machine.files.size(); ++i) {
        FileNode inside = m_machine.files[i];
        const std::string_view old = m_texts[inside.path];
        if (inside.deleted || !isBelow(old, before))
            continue;
        inside.path = m_texts.texts.intern(std::string(path) + std::string(old.substr(before.size())));
        change(Slot<FileNode>{i}, inside);
    }
    nameChanged(file);
}

void Files::setSize(ObjectId object, std::uint64_t size) {
    const FileId file = std::get<FileBody>(m_machine[object].body).file;
    FileNode node = m_machine[file];
    m_core.note(
        {.kind = MeaningKind::fileSizeSet, .object = object, .value = static_cast<std::uint32_t>(size)});
    node.size = size;
    node.contents = storedContents(m_texts, m_texts[node.contents].substr(0, size));
    change(Slot<FileNode>{file.index}, node);
    folderChanged(m_texts[node.path], sizeChange);
}

} // namespace handlelab
