// SPDX-License-Identifier: GPL-3.0-or-later
// Comments in a lesson's Markdown: notes of its author, which no reader sees.
#pragma once

#include <QString>

namespace handlelab {

/// The text without what stands between <!-- and -->, which may be several lines. In code, and where the end
/// is missing, those signs are text.
[[nodiscard]] QString withoutComments(const QString& markdown);

} // namespace handlelab
