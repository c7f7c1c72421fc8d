// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_look.h"

#include "app/look/appearance.h"
#include "app/paint/fonts.h"
#include "app/words/catalogue.h"
#include "core/base/languages.h"

namespace handlelab {

namespace {

/// Menus with an edge and lines in every theme: the desktop's are drawn by shades, of which black has none.
QString menuStyle(const Theme& theme, double typeScale) {
    return QStringLiteral("QMenu { background: %1; border: 1px solid %2; padding: 4px 0; }"
                          "QMenu::item { color: %3; padding: 5px 26px 5px %10px; }"
                          "QMenu::item:selected { background: %4; color: %5; }"
                          "QMenu::item:disabled { background: transparent; color: %6; }"
                          "QMenu::separator { background: %2; height: 1px; margin: 4px 0; }"
                          "QMenu::indicator { width: %7px; height: %7px; left: 7px; }"
                          "QMenu::indicator:non-exclusive:unchecked { width: %8px; height: %8px; border: 1px "
                          "solid %9; border-radius: 3px; }"
                          "QMenu::indicator:non-exclusive:unchecked:selected { border-color: %5; }")
        .arg(hex(theme, Ink::card), hex(theme, Ink::cardBorder), hex(theme, Ink::text),
             hex(theme, Ink::accent), hex(theme, Ink::onAccent), hex(theme, Ink::faintText))
        .arg(std::lround(14 * std::max(1.0, typeScale)))
        .arg(std::lround(14 * std::max(1.0, typeScale)) - 2)
        .arg(hex(theme, Ink::mutedText))
        .arg(std::lround(14 * std::max(1.0, typeScale)) + 14);
}

QString windowStyle(const Look& look) {
    return QStringLiteral(
               "QMainWindow::separator { background: %1; border: 1px solid %3; width: 1px; height: 1px; }"
               "QMainWindow::separator:hover { background: %2; }"
               "QMainWindow > QTabBar { background: %3; }"
               "QMainWindow > QTabBar::tab { background: transparent; color: %4; border: none; "
               "border-bottom: 2px solid transparent; padding: 5px 12px; }"
               "QMainWindow > QTabBar::tab:selected { color: %2; border-bottom-color: %2; }")
               .arg(hex(look.theme, Ink::cardBorder), hex(look.theme, Ink::accent),
                    hex(look.theme, Ink::card), hex(look.theme, Ink::mutedText)) +
           menuStyle(look.theme, look.typeScale);
}

} // namespace

WindowLook::WindowLook(QMainWindow& window, Preferences& preferences)
    : m_window(window)
    , m_preferences(preferences)
    , m_desktopPalette(QApplication::palette()) {
    loadFonts();
    m_look.motion = preferences.motion;
    m_look.typeScale = preferences.typeScale;
}

WindowLook::~WindowLook() { removeTranslators(); }

void WindowLook::removeTranslators() {
    QApplication::removeTranslator(&m_qtTranslator);
    if (QTranslator* old = translatorOf(m_look.words); old != nullptr)
        QApplication::removeTranslator(old);
}

void WindowLook::setTheme(const QString& name) {
    m_preferences.theme = name;
    restyle();
}

void WindowLook::setMotion(Motion motion) { m_look.motion = m_preferences.motion = motion; }

void WindowLook::setTypeScale(double scale) {
    m_look.typeScale = m_preferences.typeScale = scale;
    restyle();
}

void WindowLook::restyle() {
    const QString name =
        m_preferences.theme == u"system" ? systemThemeName(m_desktopPalette) : m_preferences.theme;
    m_look.theme = themeNamed(name.toStdString());
    QApplication::setPalette(windowPalette(m_look.theme));
    QApplication::setFont(windowFont(m_look.typeScale));
    m_window.setStyleSheet(windowStyle(m_look));
    Q_EMIT restyled();
}

void WindowLook::setLanguage(const QString& language) {
    m_preferences.language = language;
    applyLanguage();
    Q_EMIT languageChosen();
    restyle(); // some languages need other sizes, and the stage its words
}

void WindowLook::applyLanguage() {
    removeTranslators();
    const QString& language = m_preferences.language;
    m_look.words = wordsIn(language == u"system" ? QLocale::system().name() : language);
    // the language of the sources needs no texts of Qt's, only its plurals: "1 entry", "2 entries".
    const QString catalogue = m_look.language() == QLatin1StringView(languages[0].code)
                                  ? QStringLiteral(":/i18n/handlelab_%1.qm")
                                  : QStringLiteral(":/i18n/qtbase_%1.qm");
    if (m_qtTranslator.load(catalogue.arg(m_look.language())))
        QApplication::installTranslator(&m_qtTranslator);
    if (QTranslator* now = translatorOf(m_look.words); now != nullptr)
        QApplication::installTranslator(now);
    QEvent changed(QEvent::LanguageChange); // English has no translator, so nothing would say that it is back
    QCoreApplication::sendEvent(&m_window, &changed);
}

} // namespace handlelab
