// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the kernel has.
#pragma once

#include "core/kernel/caller.h"
#include "core/kernel/kernel_core.h"

namespace handlelab {

class Kernel;

/// A part of the kernel: the verbs of one duty. It reads the machine, writes through the core, and uses the
/// other parts by the kernel that owns them all.
class KernelPart {
  public:
    /// Both outlive the part.
    KernelPart(Kernel& kernel, KernelCore& core)
        : m_kernel(kernel)
        , m_core(core)
        , m_machine(core.machine())
        , m_texts(core.texts()) {}
    KernelPart(const KernelPart&) = delete;
    KernelPart& operator=(const KernelPart&) = delete;

  protected:
    ~KernelPart() = default;

    /// Replaces a record of the machine within the current micro-step.
    template <class T>
    void change(Slot<T> slot, const T& after) {
        m_core.change(slot, after);
    }
    /// Lengthens a list by one record and returns the index of the new one.
    std::uint32_t grow(List list) { return m_core.grow(list); }

    Kernel& m_kernel;
    KernelCore& m_core;
    const Machine& m_machine;
    Texts& m_texts;
};

} // namespace handlelab
