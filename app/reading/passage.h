// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a lesson's article belongs to which moment. All places are bytes of Lesson::source.
#pragma once

#include "core/run/moment.h"

#include <QString>

#include <optional>

namespace handlelab {

/// What the lesson says about the cursor. Before the first step: everything up to the block of that step.
/// Then from the last heading in front of the current step's block (or from the block before it) to the end
/// of the block; once the block's last step is complete, on to the heading that leads to the next block, and
/// behind the last block to the end of the article. Blocks of code without a step divide nothing. So every
/// piece of prose belongs to some moment, and none to a moment before the steps that it tells of.
[[nodiscard]] Span passageAt(const Lesson& lesson, const Moment& moment);

/// Where the closing sections begin: the first heading behind the last block with a step. Nothing for a
/// lesson without a step or without such a heading.
[[nodiscard]] std::optional<std::uint32_t> closingOf(const Lesson& lesson, const Moment& moment);

/// The text of the heading that begins at a place, without marks.
[[nodiscard]] QString headingAt(const Lesson& lesson, std::uint32_t place);

/// The blocks around a passage that hold at most `limit` bytes, or the passage's own beginning when it is
/// longer: what can be laid out at once.
[[nodiscard]] Span around(const Lesson& lesson, Span passage, std::uint32_t limit);

/// A stretch of an article as Markdown, and where its parts stand.
struct Article {
    QString markdown; ///< with a paragraph that is no text (markOf) before each part
    std::vector<std::uint32_t>
        parts; ///< the byte at which each part begins: headings, code, what follows code
    bool operator==(const Article&) const = default;
};

/// Which blocks of a stretch an article has.
enum class Blocks { prose, proseAndCode };

/// The blocks of a stretch; passageAt() says which stretch belongs to a moment.
[[nodiscard]] Article articleOf(const Lesson& lesson, Span stretch, Blocks blocks);

/// The text of the paragraph that stands in Article::markdown before a part, so that the part is found again
/// in the document; it is taken out there.
[[nodiscard]] QString markOf(std::size_t part);

} // namespace handlelab
