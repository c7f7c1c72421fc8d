// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of micro-steps are written with: the usual tones, and the cases in which a kind says
// different sentences.
#pragma once

#include "core/kernel/micro_steps.h"

namespace handlelab::rows {

using enum MeaningKind;

/// Nothing special: it stands for its call only when there is nothing better.
inline constexpr Tone plain{};
inline constexpr Tone refusal{10, Mood::refused, Refuses::always};
inline constexpr Tone refusalWhenFailed{1, Mood::none, Refuses::whenFailed};
constexpr Tone answer(int weight) { return {weight, Mood::none, Refuses::asAnswer}; }

constexpr bool valueIsZero(const Meaning& m, const Machine&) { return m.value == 0; }
constexpr bool valueIsGiven(const Meaning& m, const Machine&) { return m.value != 0; }
constexpr bool valueIsMany(const Meaning& m, const Machine&) { return m.value > 1; }
constexpr bool extraIsZero(const Meaning& m, const Machine&) { return m.extra == 0; }
constexpr bool extraIsMany(const Meaning& m, const Machine&) { return m.extra > 1; }
constexpr bool indexIsZero(const Meaning& m, const Machine&) { return m.index == 0; }
constexpr bool indexIsOne(const Meaning& m, const Machine&) { return m.index == 1; }
constexpr bool objectIsGiven(const Meaning& m, const Machine&) { return m.object.valid(); }

} // namespace handlelab::rows
