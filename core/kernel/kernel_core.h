// SPDX-License-Identifier: GPL-3.0-or-later
// The only writer of a Machine: every change is read, written down in the log and stored here.
#pragma once

#include "core/kernel/log.h"
#include "core/kernel/refusal.h"
#include "core/machine/change.h"
#include "core/machine/dictionaries.h"

namespace handlelab {

/// What all parts of the kernel stand on: the machine, its log and its texts, and the two ways to add to the
/// log, which are a micro-step and a change that belongs to it. Only parts can change anything.
class KernelCore final {
  public:
    KernelCore(Machine& machine, Log& log, Texts& texts)
        : m_machine(machine)
        , m_log(log)
        , m_texts(texts) {}
    KernelCore(const KernelCore&) = delete;
    KernelCore& operator=(const KernelCore&) = delete;

    [[nodiscard]] const Machine& machine() const { return m_machine; }
    [[nodiscard]] Texts& texts() { return m_texts; }

    /// Begins a micro-step; the changes that follow belong to it. One without changes only says something.
    void note(const Meaning& meaning) { m_log.begin(meaning); }
    /// The only way to refuse: a micro-step of a kind that refuses says why. `error` is not 0.
    [[nodiscard]] Refusal refuse(MeaningKind why, std::uint32_t error, Meaning about);

  private:
    friend class KernelPart;

    /// Replaces a record of the machine; writes nothing when it is the same already.
    template <class T>
    void change(Slot<T> slot, const T& after);
    /// Lengthens a list by one record and returns the index of the new one. `process` is the owner of the
    /// list when each process has one.
    std::uint32_t grow(List list);

    Machine& m_machine;
    Log& m_log;
    Texts& m_texts;
};

} // namespace handlelab
