// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting threads and the clock (win32-semantics section 11).
#include "kernel.h"

namespace handlelab {

std::optional<std::uint32_t> Kernel::wait(Caller caller, std::span<const ObjectId> objects, bool all,
                                          std::uint32_t milliseconds) {
    Thread thread = m_machine[caller.thread];
    m_log.begin({.kind = MeaningKind::threadWaits,
                 .process = caller.process,
                 .object = objects.front(),
                 .value = milliseconds,
                 .extra = caller.thread.index});
    thread.waits = true;
    thread.waitAll = all;
    change(Place<Thread>{caller.thread.index}, thread);
    return std::nullopt;
}

void Kernel::wakeWaiters(ObjectId) {}
void Kernel::cancelWait(ThreadId) {}

void Kernel::expectWaitResult(ThreadId thread, TextId variable) {
    Thread after = m_machine[thread];
    after.waitVariable = variable;
    change(Place<Thread>{thread.index}, after);
}

void Kernel::passTime(std::uint64_t) {}

} // namespace handlelab
