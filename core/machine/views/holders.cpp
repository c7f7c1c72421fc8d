// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/holders.h"

#include <algorithm>

namespace handlelab {

namespace {

/// Whether an object is an open of the file, or a file mapping that is made of one.
bool isOf(const Machine& machine, ObjectId object, FileId file) {
    const ObjectBody& body = machine[object].body;
    if (const auto* section = std::get_if<SectionBody>(&body))
        return section->file.valid() && isOf(machine, section->file, file);
    const auto* open = std::get_if<FileBody>(&body);
    return open != nullptr && open->file == file;
}

template <class Holds>
std::vector<ProcessId> processesWith(const Machine& machine, Holds holds) {
    std::vector<ProcessId> all;
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (std::ranges::any_of(machine.tables[i].entries, [&](const HandleEntry& entry) {
                return entry.inUse() && holds(entry.object);
            }))
            all.push_back(ProcessId{i});
    return all;
}

} // namespace

std::vector<ProcessId> holdersOfFile(const Machine& machine, FileId file) {
    std::vector<ProcessId> all =
        processesWith(machine, [&](ObjectId object) { return isOf(machine, object, file); });
    for (const SideObject& side : machine.sideObjects)
        if (side.alive && side.kind == SideKind::view && side.object.valid() &&
            isOf(machine, side.object, file) && std::ranges::find(all, side.process) == all.end())
            all.push_back(side.process);
    std::ranges::sort(all, {}, &ProcessId::index);
    return all;
}

std::vector<ProcessId> holdersOfObject(const Machine& machine, ObjectId object) {
    return processesWith(machine, [&](ObjectId held) { return held == object; });
}

} // namespace handlelab
