// SPDX-License-Identifier: GPL-3.0-or-later
// The engine without a lesson: calls made directly, as a person who only knows core/calls would.
#pragma once

#include "core/calls/call.h"
#include "core/calls/call_context.h"

#include <array>
#include <stdexcept>

namespace handlelab::bench {

/// Keeps what out parameters receive.
struct Sink final : OutSink {
    Value last;
    std::string label = "child";
    void put(std::string_view, Value value, ProcessId) override { last = value; }
    [[nodiscard]] std::string_view childLabel() const override { return label; }
    [[nodiscard]] bool namesChild() const override { return true; }
};

/// A machine with one process, and its log.
class Engine {
  public:
    Engine() {
        Process process;
        process.label = m_texts.texts.intern("a");
        process.image = m_texts.texts.intern("a.exe");
        m_caller.process = m_kernel.processes.start({}, process, {});
        m_caller.thread = m_kernel.processes.startThread({}, m_caller.process, {});
    }
    Engine(const Engine&) = delete;

    Returned call(const CallDescription& description, std::span<const ArgumentValue> arguments) {
        CallContext context{m_kernel, m_caller, m_sink, description.returns};
        return description.run(context, arguments);
    }
    [[nodiscard]] const Log& log() const { return m_log; }
    void undo(std::uint32_t step) { m_log.undo(m_machine, step); }
    void redo(std::uint32_t step) { m_log.redo(m_machine, step); }
    /// Forgets what was written down from a step on; the steps must be undone.
    void forget(std::uint32_t start) { m_log.truncate(start); }
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    [[nodiscard]] Kernel& kernel() { return m_kernel; }
    [[nodiscard]] Sink& sink() { return m_sink; }
    [[nodiscard]] Caller caller() const { return m_caller; }

  private:
    Machine m_machine{ntRules()};
    Log m_log;
    Texts m_texts;
    Kernel m_kernel{m_machine, m_log, m_texts};
    Sink m_sink;
    Caller m_caller;
};

[[nodiscard]] inline const CallDescription& described(std::string_view name) {
    const CallDescription* description = findCall(name);
    if (description == nullptr)
        throw std::runtime_error("no such call");
    return *description;
}

[[nodiscard]] inline ArgumentValue number(std::uint64_t value) {
    return {ArgumentValue::Kind::number, value, {}, {}};
}

/// CreateEvent(NULL, TRUE, FALSE, NULL).
inline Returned createEvent(Engine& engine, const CallDescription& create) {
    const std::array arguments{number(0), number(1), number(0), number(0)};
    return engine.call(create, arguments);
}
inline Returned closeHandle(Engine& engine, const CallDescription& close, std::uint64_t handle) {
    const std::array arguments{number(handle)};
    return engine.call(close, arguments);
}

} // namespace handlelab::bench
