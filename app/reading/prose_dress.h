// SPDX-License-Identifier: GPL-3.0-or-later
// Typography of prose: fonts, distances and tables of a document that was read from Markdown.
#pragma once

#include "app/look/look.h"

#include <QTextBlock>
#include <QTextCursor>

namespace handlelab {

void dress(QTextDocument& document, const Look& look);
/// Gives an empty paragraph no height.
void makeFlat(QTextCursor& cursor);
/// A line of a fenced or indented block of code.
[[nodiscard]] bool isCode(const QTextBlock& block);
[[nodiscard]] bool isQuoted(const QTextBlock& block);
/// The room inside the ground of a block of code.
[[nodiscard]] double codePadding(const Look& look);

} // namespace handlelab
