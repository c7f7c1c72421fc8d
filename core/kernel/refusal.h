// SPDX-License-Identifier: GPL-3.0-or-later
// The error that a call is refused with, and the proof that a micro-step says why.
#pragma once

#include <cstdint>

namespace handlelab {

/// Nothing, or the error of a refusal. Only the kernel makes one that is something, and notes the micro-step
/// that says why; so a call cannot fail without a reason.
class Refusal {
  public:
    Refusal() = default;

    [[nodiscard]] explicit operator bool() const { return m_error != 0; }
    /// The Win32 error, or an NTSTATUS where a native call is refused.
    [[nodiscard]] std::uint32_t error() const { return m_error; }
    /// The same refusal, for a call that reports it as an error of its own.
    [[nodiscard]] Refusal as(std::uint32_t error) const { return Refusal(m_error == 0 ? 0 : error); }

  private:
    friend class KernelCore;
    explicit Refusal(std::uint32_t error)
        : m_error(error) {}

    std::uint32_t m_error = 0;
};

} // namespace handlelab
