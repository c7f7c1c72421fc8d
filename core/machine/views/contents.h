// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a file or in memory: the bytes that a lesson named. All others are zeros.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace handlelab {

/// So many bytes from the beginning on are remembered; what is written behind them counts as zeros.
inline constexpr std::uint64_t rememberedBytes = 256;

/// The known bytes of a file object's file or of a section; none for everything else, and for nothing but
/// zeros.
[[nodiscard]] TextId contentsOf(const Machine& machine, const ObjectBody& body);
/// What a view shows of its section, or its own copy of it; none where the view begins behind what is
/// remembered.
[[nodiscard]] TextId contentsOf(const Machine& machine, const SideObject& view);

/// `count` bytes from a position on, without the zeros at their end.
[[nodiscard]] std::string bytesAt(std::string_view contents, std::uint64_t position, std::uint64_t count);
/// Contents with `count` bytes put in from a position on; those that `bytes` does not say are zeros.
[[nodiscard]] std::string overwritten(std::string_view contents, std::uint64_t position,
                                      std::string_view bytes, std::uint64_t count);
/// Contents as a record keeps them: none when there is nothing but zeros.
[[nodiscard]] TextId storedContents(Texts& texts, std::string_view contents);

/// Bytes as a C string: up to the first zero.
[[nodiscard]] std::string_view untilZero(std::string_view bytes);
/// Bytes to be read by people: what is no character is a dot.
[[nodiscard]] std::string shownBytes(std::string_view bytes);

/// The view of a process in which an address lies, or none.
[[nodiscard]] SideId viewAt(const Machine& machine, ProcessId process, std::uint64_t address);
/// How many bytes of address space a view has: whole pages.
[[nodiscard]] std::uint64_t addressesOf(const SideObject& view);

} // namespace handlelab
