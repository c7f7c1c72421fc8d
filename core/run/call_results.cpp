// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/call_results.h"

#include "core/run/variables.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// What kind of value a variable holds that receives what a call returns.
ValueKind kindOf(Returns as) {
    switch (as) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
    case Returns::pseudoHandle:
    case Returns::socketOrInvalid:
        return ValueKind::handle;
    case Returns::addressOrNull:
        return ValueKind::address;
    case Returns::boolean:
        return ValueKind::boolean;
    case Returns::wait:
        return ValueKind::waitResult;
    case Returns::dword:
    case Returns::socketError:
    case Returns::ntstatus:
    case Returns::errorCode:
    case Returns::nothing:
        break;
    }
    return ValueKind::integer;
}

/// What the call of a thread returned that had to wait. Only INVALID_SOCKET has bits above the lower half.
Value returnedByWait(const Thread& thread) {
    const bool invalid = thread.waitReturns == ValueKind::handle && thread.waitResult == 0xFFFF'FFFF;
    return {thread.waitReturns, invalid ? invalidHandleValue.value : thread.waitResult};
}

/// What GetQueuedCompletionStatus stores when it returns after a wait; without a packet only a NULL.
void storePacket(RunState& run, Kernel& kernel, const Thread& thread) {
    const auto store = [&](TextId variable, Value value) {
        if (variable.valid())
            storeValue(run, kernel, thread.process, run.texts[variable], value, {});
    };
    const bool taken =
        thread.waitResult != 0 || (thread.packet.valid() && run.machine[thread.packet].error != 0);
    const CompletionPacket packet = taken ? run.machine[thread.packet] : CompletionPacket{};
    if (taken) {
        store(thread.packetVariables[0], {ValueKind::integer, packet.bytes});
        store(thread.packetVariables[1], {ValueKind::integer, packet.key});
    }
    store(thread.packetVariables[2], {ValueKind::address, packet.overlapped});
}

} // namespace

void CallResults::put(std::string_view variable, Value value, ProcessId home) {
    storeValue(m_run, m_kernel, m_caller.process, variable, value, home);
}

std::string_view CallResults::childLabel() const {
    if (m_statement.other.length)
        return m_run.lesson[m_statement.other];
    for (std::uint32_t n = 1;; ++n) { // no label that a later line could give
        m_label = fmt::format("child-{}", n);
        if (!m_run.view().processNamed(m_label).valid())
            return m_label;
    }
}

void CallResults::storeReturned(const Returned& returned) {
    if (m_statement.variable.length == 0 || returned.as == Returns::nothing)
        return;
    const ValueKind kind = kindOf(returned.as);
    put(m_run.lesson[m_statement.variable], {kind, returned.value},
        kind == ValueKind::handle ? m_caller.process : ProcessId{});
}

void CallResults::expectReturned() {
    if (m_statement.variable.length != 0)
        m_kernel.waits.expectResult(m_caller.thread,
                                    m_run.texts.texts.intern(m_run.lesson[m_statement.variable]));
}

void storeResultsOfWaits(RunState& run, Kernel& kernel) {
    for (std::uint32_t i = 0; i < run.machine.threads.size(); ++i) {
        const Thread thread = run.machine.threads[i];
        const bool expected =
            thread.waitVariable.valid() || std::ranges::any_of(thread.packetVariables, &TextId::valid);
        if (thread.waits || !expected)
            continue;
        kernel.waits.expectResult(ThreadId{i}, {});
        if (!thread.alive)
            continue;
        if (thread.takesPacket)
            storePacket(run, kernel, thread);
        else if (thread.packetVariables[0].valid())
            storeValue(run, kernel, thread.process, run.texts[thread.packetVariables[0]],
                       {ValueKind::integer, thread.transferred}, {});
        if (thread.waitVariable.valid())
            storeValue(run, kernel, thread.process, run.texts[thread.waitVariable], returnedByWait(thread),
                       thread.process);
    }
}

} // namespace handlelab
