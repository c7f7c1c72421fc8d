// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and fonts of pictures and window. A theme is a value.
#pragma once

#include "core/machine/object_body.h"
#include "core/picture/picture.h"

#include <QColor>
#include <QFont>
#include <QStringList>

namespace handlelab {

struct Theme {
    QString name;             ///< light, dark, contrast, print: never translated
    std::vector<QColor> inks; ///< by Ink

    [[nodiscard]] QColor operator[](Ink ink) const { return inks[static_cast<std::size_t>(ink)]; }
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme contrastTheme();
[[nodiscard]] Theme printTheme(); ///< black on white; kinds differ by text, dash and letter only
[[nodiscard]] QStringList themeNames();
/// A theme by name; the light one for unknown names.
[[nodiscard]] Theme themeNamed(const QString& name);

[[nodiscard]] Ink inkOf(ObjectType type);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(QColor a, QColor b);
/// Every pair of text and ground, or line and ground, that pictures use, with the contrast it needs (4.5 or
/// 3).
struct InkPair {
    Ink front, ground;
    double needed;
};
[[nodiscard]] std::vector<InkPair> inkPairs();

/// The embedded fonts, registered once per process by loadFonts(); hinting is off so that pictures are the
/// same everywhere.
void loadFonts();
[[nodiscard]] QFont fontFor(Face face, double pixels, bool italic = false);
/// Width of a text in picture pixels by the fonts' own metrics at a reference size: the same on every
/// machine.
[[nodiscard]] double textWidth(const QString& text, Face face, double pixels);
/// The text shortened in the middle or at the end until it fits, with an ellipsis.
[[nodiscard]] QString elide(const QString& text, Face face, double pixels, double width);

} // namespace handlelab
