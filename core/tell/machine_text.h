// SPDX-License-Identifier: GPL-3.0-or-later
// A machine as text for people, terminals and golden files, and as JSON for other programs.
#pragma once

#include "core/run/compare_rules.h"
#include "core/run/moment.h"

#include <functional>
#include <string>

namespace handlelab {

/// The machine at a moment: processes, variables, tables, objects. Stable, aligned,
/// untranslated.
[[nodiscard]] std::string machineText(const Moment& moment);

/// The `print --json` document (schema in README.md).
[[nodiscard]] std::string machineJson(const Moment& moment);

/// One line for a step: "3 editor: h = CreateEvent(...) => 0x4, ERROR_SUCCESS".
[[nodiscard]] std::string stepText(const Lesson& lesson, const Moment& moment, std::uint32_t step);
/// The `run --json` object of a step, on one line. Quick when the moment is the end.
[[nodiscard]] std::string stepJson(const Lesson& lesson, const Moment& moment, std::uint32_t step);

/// The `run --rules A,B --json` object of a step, on one line.
[[nodiscard]] std::string rivalJson(const Lesson& lesson, const Moment& first, const Moment& second,
                                    const std::vector<RivalStep>& steps, std::uint32_t step);

/// Says a text of the context "Calls" in the reader's language.
using TranslateCalls = std::function<std::string(std::string_view)>;

/// The `calls --json` document, and the catalogue as text: help and headings in the words of `translate`.
[[nodiscard]] std::string callsJson(const TranslateCalls& translate);
[[nodiscard]] std::string callsText(const TranslateCalls& translate);

} // namespace handlelab
