// SPDX-License-Identifier: GPL-3.0-or-later
// What the code panel lists, computed from a lesson and its run.
#pragma once

#include "core/run/moment.h"

#include <QString>

#include <vector>

namespace handlelab {

struct CodeRow {
    enum class Kind { heading, statement } kind = Kind::statement;
    std::uint32_t statement = 0;
    QString text;
    int failure = -1; ///< index of a finding that was not met; -1 for none
    bool mistaken = false;
};

/// Headings of the lesson and its statements in order.
[[nodiscard]] std::vector<CodeRow> codeRows(const Lesson& lesson, const Moment& moment);

/// The statement that a position stands in or has just finished; the last direction at the start.
[[nodiscard]] std::optional<std::uint32_t> currentStatement(const Moment& moment);

/// A statement's line without what tells its outcome: the value behind =>, the claim of an `expect`, a
/// comment.
[[nodiscard]] QString veiledLine(const QString& line);

/// The number of steps done after which a statement has just run.
[[nodiscard]] std::uint32_t stepsThrough(const Moment& moment, std::uint32_t statement);

} // namespace handlelab
