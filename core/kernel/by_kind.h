// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that say something about every kind of micro-step. A kind that is missing, or given twice, does not
// compile.
#pragma once

#include "core/kernel/micro_step.h"

#include <array>
#include <initializer_list>

namespace handlelab {

/// Kinds about which the same is said.
template <class T>
struct KindGroup {
    T value;
    std::initializer_list<MeaningKind> kinds;
};

inline constexpr std::size_t kindCount = static_cast<std::size_t>(MeaningKind::notRun) + 1;

/// The values of all kinds, in the order of the enumeration.
template <class T, std::size_t groupCount>
consteval std::array<T, kindCount> byKind(const KindGroup<T> (&groups)[groupCount]) {
    std::array<T, kindCount> values{};
    std::array<bool, kindCount> given{};
    for (const KindGroup<T>& group : groups)
        for (const MeaningKind kind : group.kinds) {
            const auto at = static_cast<std::size_t>(kind);
            if (given[at])
                throw "a kind of micro-step stands in two groups";
            given[at] = true;
            values[at] = group.value;
        }
    for (const bool one : given)
        if (!one)
            throw "a kind of micro-step stands in no group";
    return values;
}

} // namespace handlelab
