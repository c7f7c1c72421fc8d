// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says about a thing: pure functions from a moment to labelled values, and their HTML.
#pragma once

#include "app/look/look.h"
#include "core/picture/picture.h"
#include "core/run/metrics.h"

#include <QString>

#include <optional>
#include <vector>

namespace handlelab {

struct Detail {
    QString label, value;
    bool lit = false;                      ///< the current call changed it
    std::optional<std::uint32_t> position; ///< a click travels there
    std::optional<Target> target;          ///< or selects this
};

struct DetailSection {
    QString heading;
    std::vector<Detail> facts;
};

struct Details {
    QString title, subtitle;
    Ink ink = Ink::text; ///< of the title
    std::vector<DetailSection> sections;
};

[[nodiscard]] Details objectFacts(const Moment& moment, ObjectId object, const Words& words);
[[nodiscard]] Details entryFacts(const Moment& moment, ProcessId process, std::uint32_t index,
                                 const Words& words);
[[nodiscard]] Details processFacts(const Moment& moment, ProcessId process, const Words& words);

// ---- details_relations.cpp -------------------------------------------------------------------------------

/// What a thing beside the tables is, whose, and why it is no entry.
[[nodiscard]] Details sideFacts(const Moment& moment, SideId side, const Words& words);
/// Who waits for an object, what keeps it referenced without a handle, its other end, its members.
void addRelations(Details& facts, const Moment& moment, ObjectId object, const Words& words);
[[nodiscard]] DetailSection threadRows(const Moment& moment, ProcessId process, const Words& words);
[[nodiscard]] DetailSection sideRows(const Moment& moment, ProcessId process, const Words& words);

// ---- ledger_rows.cpp ----------------------------------------------------------------------------------

/// The changes of a usage count as rows that travel, those around the cursor when there are many.
[[nodiscard]] DetailSection ledgerFacts(const Lesson& lesson, const Moment& moment,
                                        const std::vector<LedgerLine>& ledger);
/// The step that last changed an entry.
[[nodiscard]] DetailSection lastChangeFacts(const Lesson& lesson, const Moment& moment, ProcessId process,
                                            std::uint32_t index);
[[nodiscard]] QString html(const Details& facts, const Look& look);
/// "seek:17" or "select:5,2,1": what the links of html() say.
[[nodiscard]] std::optional<Target> linkedTarget(const QString& link);
[[nodiscard]] std::optional<std::uint32_t> linkedPosition(const QString& link);

} // namespace handlelab
