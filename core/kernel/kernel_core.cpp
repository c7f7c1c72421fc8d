// SPDX-License-Identifier: GPL-3.0-or-later
// Micro-steps and changes: the two things that the log consists of.
#include "core/kernel/kernel_core.h"

#include "core/kernel/micro_steps.h"

#include <cassert>

namespace handlelab {

template <class T>
void KernelCore::change(Place<T> place, const T& after) {
    const T before = at(static_cast<const Machine&>(m_machine), place);
    if (before == after)
        return;
    m_log.append(Changed<T>{place, before, after});
    store(m_machine, place, after);
}

template void KernelCore::change(Place<Extent>, const Extent&);
template void KernelCore::change(Place<HandleEntry>, const HandleEntry&);
template void KernelCore::change(Place<TableHeader>, const TableHeader&);
template void KernelCore::change(Place<ObjectHeader>, const ObjectHeader&);
template void KernelCore::change(Place<ObjectCounts>, const ObjectCounts&);
template void KernelCore::change(Place<ObjectBody>, const ObjectBody&);
template void KernelCore::change(Place<Process>, const Process&);
template void KernelCore::change(Place<Thread>, const Thread&);
template void KernelCore::change(Place<Variable>, const Variable&);
template void KernelCore::change(Place<FileNode>, const FileNode&);
template void KernelCore::change(Place<ObjectId>, const ObjectId&);
template void KernelCore::change(Place<WaitBlock>, const WaitBlock&);
template void KernelCore::change(Place<SideObject>, const SideObject&);
template void KernelCore::change(Place<MachineClock>, const MachineClock&);
template void KernelCore::change(Place<CompletionPacket>, const CompletionPacket&);

std::uint32_t KernelCore::grow(List list, std::uint32_t process) {
    const Place<Extent> place{process, static_cast<std::uint32_t>(list)};
    const Extent before = at(m_machine, place);
    change(place, Extent{before.length + 1});
    return before.length;
}

Refusal KernelCore::refuse(MeaningKind why, std::uint32_t error, Meaning about) {
    assert(microStep(why).tone.refuses != Refuses::no && error != 0);
    about.kind = why;
    m_log.begin(about);
    return Refusal(error);
}

} // namespace handlelab
