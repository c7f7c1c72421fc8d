// SPDX-License-Identifier: GPL-3.0-or-later
// What every command does first: read a lesson, run it, and say what is wrong with either.
#pragma once

#include "app/commands/voice.h"
#include "core/run/timeline.h"

#include <cstdint>
#include <optional>
#include <string>

namespace handlelab {

/// Reads a lesson and says each of its mistakes. Nothing when there was one.
[[nodiscard]] std::optional<Lesson> readOrComplain(const std::string& path, const Voice& voice);

/// Says each expectation that fails, with file and line. Returns how many.
std::uint32_t complainAboutFailures(const Lesson& lesson, const Moment& moment, const Voice& voice);

/// Moves the cursor behind `step` calls (all when none) and `micro` micro-steps of the next one. Says how
/// many there are and returns false when there are not so many.
bool seekOrComplain(Timeline& timeline, std::optional<std::uint32_t> step, std::optional<std::uint32_t> micro,
                    const Voice& voice);

/// The language of a picture: the one asked for, or else that of the lesson's file name (name.zh_CN.lab.md).
[[nodiscard]] std::string languageOf(const std::string& lesson, const std::string& asked);

} // namespace handlelab
