// SPDX-License-Identifier: GPL-3.0-or-later
// What queries of lessons answer about processes, entries and objects, as pure functions over a machine.
#pragma once

#include "core/lesson/query.h"
#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <optional>
#include <string_view>

namespace handlelab {

/// A query about a process and its table; nothing when it is about something else.
[[nodiscard]] std::optional<std::uint64_t> answerAbout(const Machine& machine, ProcessId process,
                                                       QueryKind kind);

/// A query about an entry that is in use; nothing when it is about something else.
[[nodiscard]] std::optional<std::uint64_t> answerAbout(const Machine& machine, ProcessId process,
                                                       std::uint32_t index, QueryKind kind);

/// A query about an object; nothing when its kind has no such state.
[[nodiscard]] std::optional<std::uint64_t> answerAbout(const Machine& machine, ObjectId object,
                                                       QueryKind kind);

/// The object that a claim names: the living one that has the name, or else the last one that had it. A full
/// name, which no call accepts, can be asked for: \Sessions\0\..., ...\boundary\name.
[[nodiscard]] ObjectId latestNamed(const Machine& machine, const Texts& texts, std::string_view written);

} // namespace handlelab
