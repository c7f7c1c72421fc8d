// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/appearance.h"

#include "app/paint/fonts.h"

namespace handlelab {

namespace {

QFont scaled(Face face, double scale) { return fontFor(face, std::round(textPixels * scale)); }

} // namespace

QString hex(const Theme& theme, Ink ink) { return qt(hexText(theme[ink])); }

QColor mixed(QColor a, QColor b, double share) {
    const auto part = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

QString breakable(const QString& text) {
    constexpr qsizetype longWord = 20;
    const QChar here(0x200B); // a place to break that nobody sees
    const auto lengthFrom = [&text](qsizetype from, const auto& ends) {
        qsizetype to = from;
        while (to < text.size() && !ends(text[to]))
            ++to;
        return to - from;
    };
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto isSign = [](QChar c) { return c.isSpace() || QStringView(u"(,_|.\\/").contains(c); };
    QString all;
    bool inLongWord = false, inLongName = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool wordBegins = i == 0 || isSpace(text[i - 1]), nameBegins = i == 0 || isSign(text[i - 1]);
        if (wordBegins)
            inLongWord = lengthFrom(i, isSpace) > longWord;
        if (nameBegins)
            inLongName = lengthFrom(i, isSign) > longWord;
        const bool hump = i > 0 && text[i].isUpper() && text[i - 1].isLower();
        if ((inLongWord && nameBegins && !wordBegins) || (inLongName && hump))
            all += here;
        all += text[i];
    }
    return all;
}

CodeColours codeColours(const Theme& theme) {
    const bool calloutIsDark = qt(theme[Ink::calloutFill]).lightnessF() < 0.5F;
    return calloutIsDark ? CodeColours{qt(theme[Ink::calloutFill]), qt(theme[Ink::calloutText])}
                         : CodeColours{mixed(qt(theme[Ink::ground]), Qt::black, 0.25), qt(theme[Ink::text])};
}

QFont windowFont(double scale) { return scaled(Face::sans, scale); }
QFont codeFont(double scale) { return scaled(Face::mono, scale); }

QString systemThemeName(const QPalette& desktop) {
    const bool dark =
        desktop.color(QPalette::Window).lightnessF() < desktop.color(QPalette::WindowText).lightnessF();
    return dark ? QStringLiteral("dark") : QStringLiteral("light");
}

QPalette windowPalette(const Theme& theme) {
    QPalette palette;
    const QColor text = qt(theme[Ink::text]), muted = qt(theme[Ink::mutedText]), card = qt(theme[Ink::card]);
    const auto set = [&](QPalette::ColorRole role, QColor colour) { palette.setColor(role, colour); };
    set(QPalette::Window, card);
    set(QPalette::WindowText, text);
    set(QPalette::Base, card);
    set(QPalette::AlternateBase, qt(theme[Ink::stageGround]));
    set(QPalette::Text, text);
    set(QPalette::Button, mixed(card, text, 0.04));
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, qt(theme[Ink::onAccent]));
    set(QPalette::Highlight, qt(theme[Ink::accent]));
    set(QPalette::HighlightedText, qt(theme[Ink::onAccent]));
    set(QPalette::Link, qt(theme[Ink::accent]));
    set(QPalette::LinkVisited, qt(theme[Ink::accent]));
    set(QPalette::PlaceholderText, muted);
    set(QPalette::ToolTipBase, qt(theme[Ink::calloutFill]));
    set(QPalette::ToolTipText, qt(theme[Ink::calloutText]));
    set(QPalette::Light, mixed(card, text, 0.02));
    set(QPalette::Midlight, mixed(card, text, 0.08));
    set(QPalette::Mid, mixed(card, text, 0.2));
    set(QPalette::Dark, mixed(card, text, 0.3));
    set(QPalette::Shadow, mixed(card, text, 0.5));
    const QColor off = mixed(card, text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(card, text, 0.2));
    return palette;
}

QString toolBarStyle(const Theme& theme) {
    const QString line = hex(theme, Ink::cardBorder), accent = hex(theme, Ink::accent);
    const QString hover = mixed(qt(theme[Ink::card]), qt(theme[Ink::accent]), 0.12).name();
    return QStringLiteral(
               "QToolBar { background: %1; border: none; border-bottom: 1px solid %2; padding: 5px 8px; "
               "spacing: 5px; }"
               "QToolBar QToolButton { background: %3; color: %4; border: 1px solid %2; border-radius: 6px;"
               "  padding: 4px 9px; min-height: 18px; }"
               "QToolBar QToolButton:hover { background: %5; border-color: %6; }"
               "QToolBar QToolButton:focus { border: 2px solid %6; padding: 3px 8px; }"
               "QToolBar QToolButton:disabled { color: %7; }"
               "QToolBar QToolButton:checked { background: %5; color: %6; border: 2px solid %6; padding: 3px "
               "8px; }"
               "QToolBar QToolButton::menu-indicator { image: none; width: 0; }"
               "QToolBar QToolButton#play { background: %6; color: %8; border-color: %6; border-radius: 13px;"
               "  padding: 4px 14px; font-weight: 600; }"
               "QToolBar QToolButton#play:hover { background: %9; }")
        .arg(hex(theme, Ink::card), line, mixed(qt(theme[Ink::card]), qt(theme[Ink::text]), 0.03).name(),
             hex(theme, Ink::text), hover, accent, hex(theme, Ink::faintText), hex(theme, Ink::onAccent),
             mixed(qt(theme[Ink::accent]), qt(theme[Ink::text]), 0.2).name());
}

QString panelStyle(const Theme& theme) {
    const QString line = hex(theme, Ink::cardBorder), accent = hex(theme, Ink::accent);
    return QStringLiteral(
               "QLineEdit, QComboBox, QPushButton#mask { background: %1; border: 1px solid "
               "%2; border-radius: 5px;"
               "  padding: 3px 6px; min-height: 18px; color: %3; selection-background-color: %4; "
               "selection-color: %5; }"
               "QPushButton#mask { text-align: left; }"
               "QLineEdit:focus, QComboBox:focus, QPushButton#mask:focus { border: 1px solid %4; }"
               "QTreeView { show-decoration-selected: 0; } QTreeView::branch { background: transparent; "
               "border: none; }"
               "QTreeView, QListView, QTextBrowser, QScrollArea, QTreeWidget { border: none; background: %6; "
               "}"
               "QComboBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }"
               "QComboBox::drop-down { border: none; width: 16px; }"
               "QComboBox::down-arrow { image: none; width: 0; height: 0; border-left: 4px solid %1;"
               "  border-right: 4px solid %1; border-top: 5px solid %7; }"
               "QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }"
               "QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }"
               "QScrollBar::handle { background: %2; border-radius: 3px; margin: 1px 2px; min-height: 24px; "
               "min-width: 24px; }"
               "QScrollBar::handle:hover { background: %7; }"
               "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page"
               "  { background: transparent; border: none; width: 0; height: 0; }"
               "QPushButton#mask::menu-indicator { subcontrol-origin: padding; subcontrol-position: center "
               "right; width: 12px; height: 12px; right: 2px; }"
               "QToolButton#fold { border: none; background: transparent; color: %7; padding: 2px 0; }"
               "QToolButton#fold:hover, QToolButton#fold:focus { color: %4; }"
               "QComboBox QAbstractItemView { background: %6; color: %3; border: 1px solid %2; outline: "
               "none; "
               "padding: 3px; selection-background-color: %4; selection-color: %5; }"
               "QComboBox QAbstractItemView::item { padding: 4px 6px; min-height: 16px; }"
               "QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; "
               "padding: 5px 10px; color: %7; }"
               "QTabBar::tab:selected { color: %4; border-bottom: 2px solid %4; font-weight: 600; }"
               "QTabBar::tab:focus { background: %8; }"
               "QPushButton#call { background: %4; color: %5; border: none; border-radius: 6px; padding: "
               "7px; font-weight: 600; }"
               "QPushButton#call:hover, QPushButton#call:focus { background: %9; }"
               "QPushButton#call:disabled { background: %2; color: %7; }")
        .arg(mixed(qt(theme[Ink::card]), qt(theme[Ink::ground]), 0.5).name(), line, hex(theme, Ink::text),
             accent, hex(theme, Ink::onAccent), hex(theme, Ink::card), hex(theme, Ink::mutedText),
             mixed(qt(theme[Ink::card]), qt(theme[Ink::accent]), 0.12).name(),
             mixed(qt(theme[Ink::accent]), qt(theme[Ink::text]), 0.2).name());
}

} // namespace handlelab
