// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that show a text as it is: what a lesson or a file says in it has no power over the window.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace handlelab {

/// On one line.
[[nodiscard]] QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
/// On as many lines as its width needs.
[[nodiscard]] QLabel* plainParagraph(const QString& text = {}, QWidget* parent = nullptr);

} // namespace handlelab
