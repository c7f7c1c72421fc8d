// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb of the kernel gives back that can be refused.
#pragma once

#include "core/kernel/refusal.h"

namespace handlelab {

/// A value or the refusal that prevented it.
template <class T>
struct Outcome {
    T value{};
    Refusal refusal;
    [[nodiscard]] bool ok() const { return !refusal; }
    static Outcome failed(Refusal refusal) { return {T{}, refusal}; }
};

} // namespace handlelab
