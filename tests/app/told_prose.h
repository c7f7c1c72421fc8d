// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson says at a moment, for tests.
#pragma once

#include "app/reading/passage.h"

namespace handlelab {

/// The prose of the passage at the cursor, as Markdown, without the marks of its parts.
inline QString toldProse(const Lesson& lesson, const Moment& moment) {
    const Article article = articleOf(lesson, passageAt(lesson, moment), Blocks::prose);
    QString prose = article.markdown;
    for (std::size_t part = article.parts.size(); part-- > 0;)
        prose.remove(markOf(part));
    return prose;
}

} // namespace handlelab
