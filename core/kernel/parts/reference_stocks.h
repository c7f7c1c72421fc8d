// SPDX-License-Identifier: GPL-3.0-or-later
// The stock of references of an entry: what look-ups take, fills and the close gives back.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/micro_steps.h"

#include <vector>

namespace handlelab {

/// Stocks of references (Counts::withStock); how they work stands in reference_stocks.cpp.
class ReferenceStocks final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// The end of a call: the references that its look-ups took out of stocks are dropped.
    void endUses();
    /// Fills the stock of an entry up, if the rules have stocks.
    void fill(ProcessId process, std::uint32_t index);
    /// What is left in the stock of an entry leaves the PointerCount.
    void giveBack(ProcessId process, std::uint32_t index);
    /// A look-up takes its reference out of the stock.
    void take(ProcessId process, std::uint32_t index);
    /// Whether the current call holds a reference to the object by a look-up; then it is the caller's.
    bool keepUse(ObjectId object);

  private:
    void set(MeaningKind kind, ProcessId process, std::uint32_t index, std::uint32_t stock);

    std::vector<ObjectId> m_uses; ///< what the look-ups of the current call took out of stocks
};

} // namespace handlelab
