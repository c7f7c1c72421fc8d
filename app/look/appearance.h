// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own looks, derived from the theme of the pictures: palette, fonts and the style of bars and
// panels.
#pragma once

#include "app/look/look.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace handlelab {

[[nodiscard]] QPalette windowPalette(const Theme& theme);
/// The window's text; `scale` 1 is 13 pixels.
[[nodiscard]] QFont windowFont(double scale);
/// Code, handle values and other things of equal width.
[[nodiscard]] QFont codeFont(double scale);
[[nodiscard]] QString toolBarStyle(const Theme& theme);
[[nodiscard]] QString panelStyle(const Theme& theme);
/// The theme that "system" means: dark when the desktop's palette was dark before this program changed it.
[[nodiscard]] QString systemThemeName(const QPalette& desktop);

/// The dark ground on which code stands in every theme, and the text on it.
struct CodeColours {
    QColor ground, text;
};
[[nodiscard]] CodeColours codeColours(const Theme& theme);

/// "#1d4ed8"
[[nodiscard]] QString hex(const Theme& theme, Ink ink);
/// A text whose long words may break behind a bracket, a comma, an underscore, and long names before a
/// capital.
[[nodiscard]] QString breakable(const QString& text);
/// A colour between two others.
[[nodiscard]] QColor mixed(QColor a, QColor b, double share);

} // namespace handlelab
