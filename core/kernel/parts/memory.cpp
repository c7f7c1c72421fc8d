// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/parts/memory.h"

#include "core/kernel/kernel.h"
#include "core/machine/views/contents.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t mapCopy = 1, mapWrite = 2, mapRead = 4;

/// Whether what is written through the view is for its process alone.
bool copiesOnWrite(const SideObject& view) {
    return (view.access & (mapCopy | mapWrite | mapRead)) == mapCopy;
}

bool lets(const SideObject& view, bool writes) {
    return writes ? (view.access & mapWrite) != 0 || copiesOnWrite(view)
                  : (view.access & (mapCopy | mapWrite | mapRead)) != 0;
}

} // namespace

/// Bytes as what a micro-step can say; none when there is nothing but zeros.
NameId Memory::said(std::string_view bytes) { return NameId{storedContents(m_texts, bytes).index}; }

void Memory::writeFile(FileId file, std::uint64_t position, std::string_view bytes, std::uint64_t count) {
    FileNode node = m_machine[file];
    node.size = std::max(node.size, position + count);
    node.contents = storedContents(m_texts, overwritten(m_texts[node.contents], position, bytes, count));
    m_kernel.files.replace(file, node);
}

Outcome<SideId> Memory::reach(Caller caller, std::uint64_t address, std::uint64_t count, bool writes) {
    const Meaning about{.process = caller.process,
                        .value = static_cast<std::uint32_t>(address),
                        .high = static_cast<std::uint32_t>(address >> 32)};
    const SideId id = viewAt(m_machine, caller.process, address);
    if (!id.valid() || count > addressesOf(m_machine[id]) - (address - m_machine[id].value))
        return Outcome<SideId>::failed(m_core.refuse(MeaningKind::memoryMissing, error::noAccess, about));
    if (!lets(m_machine[id], writes))
        return Outcome<SideId>::failed(m_core.refuse(
            MeaningKind::memoryProtected, error::noAccess,
            {.process = caller.process, .object = m_machine[id].object, .index = id.index, .value = writes}));
    return {id};
}

Outcome<std::string> Memory::read(Caller caller, std::uint64_t address, std::uint64_t count) {
    const auto view = reach(caller, address, count, false);
    if (!view.ok())
        return Outcome<std::string>::failed(view.refusal);
    const SideObject& side = m_machine[view.value];
    const std::uint64_t position = address - side.value;
    std::string bytes = bytesAt(m_texts[contentsOf(m_machine, side)], side.offset + position, count);
    m_core.note({.kind = MeaningKind::memoryRead,
                 .process = caller.process,
                 .object = side.object,
                 .name = said(bytes),
                 .index = view.value.index,
                 .value = static_cast<std::uint32_t>(count),
                 .extra = static_cast<std::uint32_t>(side.offset + position)});
    return {std::move(bytes)};
}

Refusal Memory::write(Caller caller, std::uint64_t address, std::string_view bytes, std::uint64_t count) {
    const auto view = reach(caller, address, count, true);
    if (!view.ok())
        return view.refusal;
    const SideObject side = m_machine[view.value];
    const std::uint64_t position = side.offset + (address - side.value);
    const bool copies = copiesOnWrite(side);
    if (copies && !side.copied.valid()) {
        m_core.note({.kind = MeaningKind::memoryCopied,
                     .process = caller.process,
                     .object = side.object,
                     .index = view.value.index});
        writeCopy(view.value, position, {}, 0);
    }
    m_core.note({.kind = MeaningKind::memoryWritten,
                 .process = caller.process,
                 .object = side.object,
                 .name = said(bytes.substr(0, count)),
                 .index = view.value.index,
                 .value = static_cast<std::uint32_t>(count),
                 .extra = static_cast<std::uint32_t>(position)});
    if (copies)
        writeCopy(view.value, position, bytes, count);
    else
        writeShared(side.object, position, bytes, count);
    return {};
}

void Memory::writeCopy(SideId view, std::uint64_t position, std::string_view bytes, std::uint64_t count) {
    SideObject after = m_machine[view];
    const std::string now = overwritten(m_texts[contentsOf(m_machine, after)], position, bytes, count);
    after.copied = m_texts.texts.intern(now); // a text of its own also when it is empty
    change(Slot<SideObject>{view.index}, after);
}

void Memory::writeShared(ObjectId section, std::uint64_t position, std::string_view bytes,
                         std::uint64_t count) {
    auto body = std::get<SectionBody>(m_machine[section].body);
    if (body.file.valid()) {
        const FileId file = std::get<FileBody>(m_machine[body.file].body).file;
        const std::uint64_t size = m_machine[file].size; // memory does not make a file longer
        const std::uint64_t left = size - std::min(position, size);
        return writeFile(file, std::min(position, size), bytes, std::min(count, left));
    }
    const std::string now = overwritten(m_texts[body.contents], position, bytes, count);
    body.contents = storedContents(m_texts, std::string_view(now).substr(0, body.size));
    change(Slot<ObjectBody>{section.index}, ObjectBody(body));
}

} // namespace handlelab
