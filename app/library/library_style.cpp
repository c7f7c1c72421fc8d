// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_style.h"

#include "app/look/appearance.h"

namespace handlelab {

QString libraryStyle(const Theme& theme) {
    const QString button =
        QStringLiteral("{ background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 5px "
                       "11px; }")
            .arg(hex(theme, Ink::card), hex(theme, Ink::text), hex(theme, Ink::cardBorder));
    return panelStyle(theme) +
           QStringLiteral("#librarySearch { padding: 5px 10px; border-radius: 6px; background: %1; }"
                          "#libraryHeader { background: %1; border-bottom: 1px solid %2; }"
                          "#libraryScroll, #libraryScroll > QWidget > QWidget { background: %3; }"
                          "QPushButton, #libraryHeader QToolButton %4"
                          "QPushButton:hover, QPushButton:focus, #libraryHeader QToolButton:hover,"
                          "#libraryHeader QToolButton:focus { border-color: %5; }"
                          "#libraryHeader QToolButton:disabled { color: %6; }"
                          "#libraryHeader QToolButton::menu-indicator { image: none; width: 0; }"
                          "#libraryNotice { background: %7; } #libraryNotice QLabel { color: %8; }"
                          "#libraryTotal, #libraryNothing { color: %9; }")
               .arg(hex(theme, Ink::card), hex(theme, Ink::cardBorder), hex(theme, Ink::stageGround), button,
                    hex(theme, Ink::accent), hex(theme, Ink::faintText), hex(theme, Ink::calloutFill),
                    hex(theme, Ink::calloutText), hex(theme, Ink::mutedText));
}

} // namespace handlelab
