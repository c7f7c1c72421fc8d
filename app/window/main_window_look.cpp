// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's theme, language, type size, layout, and what is remembered of them.
#include "app/docks/actions.h"
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/docks/timeline_panel.h"
#include "app/inspector/inspector.h"
#include "app/library/library_page.h"
#include "app/look/appearance.h"
#include "app/look/icons.h"
#include "app/paint/save.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/quiz/results.h"
#include "app/reading/narration.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/main_window.h"
#include "app/window/presentation.h"
#include "core/tell/machine_text.h"

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

} // namespace

void MainWindow::setTheme(const QString& name) {
    m_preferences.theme = name;
    applyLook();
}

void MainWindow::setMotion(Motion motion) { m_look.motion = m_preferences.motion = motion; }

void MainWindow::setTypeScale(double scale) {
    m_look.typeScale = m_preferences.typeScale = scale;
    applyLook();
}

void MainWindow::applyLook() {
    const QString name =
        m_preferences.theme == u"system" ? systemThemeName(m_desktopPalette) : m_preferences.theme;
    m_look.theme = themeNamed(name);
    QApplication::setPalette(windowPalette(m_look.theme));
    QApplication::setFont(windowFont(m_look.typeScale));
    setStyleSheet(
        QStringLiteral(
            "QMainWindow::separator { background: %1; border: 1px solid %3; width: 1px; height: 1px; }"
            "QMainWindow::separator:hover { background: %2; }"
            "QMainWindow > QTabBar { background: %3; }"
            "QMainWindow > QTabBar::tab { background: transparent; color: %4; border: none; "
            "border-bottom: 2px solid transparent; padding: 5px 12px; }"
            "QMainWindow > QTabBar::tab:selected { color: %2; border-bottom-color: %2; }")
            .arg(hex(m_look.theme, Ink::cardBorder), hex(m_look.theme, Ink::accent),
                 hex(m_look.theme, Ink::card), hex(m_look.theme, Ink::mutedText)) +
        menuStyle(m_look.theme, m_look.typeScale));
    m_toolBar->setStyleSheet(toolBarStyle(m_look.theme));
    const QColor ink = m_look[Ink::text], off = m_look[Ink::faintText];
    const std::pair<const char*, Glyph> icons[] = {{"First", Glyph::first},
                                                   {"Step back", Glyph::back},
                                                   {"Step forward", Glyph::forward},
                                                   {"Last", Glyph::last}};
    for (const auto& [action_, glyph] : icons)
        action(action_)->setIcon(icon(glyph, ink, off));
    for (Panel* panel : m_panels)
        panel->restyle();
    m_banner->restyle();
    m_quizStrip->restyle();
    if (m_results != nullptr)
        m_results->restyle();
    m_presentation->restyle();
    placeQuiz();
    m_stage->restyle();
    m_library->restyle();
    playerChanged();
}

void MainWindow::setLanguage(const QString& language) {
    m_preferences.language = language;
    applyLanguage(language);
    openInLanguage();
    applyLook(); // some languages need other sizes, and the stage its words
}

void MainWindow::applyLanguage(const QString& language) {
    if (QTranslator* old = m_look.words.translator(); old != nullptr)
        QApplication::removeTranslator(old);
    QApplication::removeTranslator(&m_qtTranslator);
    m_look.words = Words::forLanguage(language == u"system" ? QLocale::system().name() : language);
    // English needs no texts of Qt's, only its plurals: "1 entry", "2 entries".
    const QString catalogue = m_look.words.language() == u"en" ? QStringLiteral(":/i18n/handlelab_%1.qm")
                                                               : QStringLiteral(":/i18n/qtbase_%1.qm");
    if (m_qtTranslator.load(catalogue.arg(m_look.words.language())))
        QApplication::installTranslator(&m_qtTranslator);
    if (QTranslator* now = m_look.words.translator(); now != nullptr)
        QApplication::installTranslator(now);
    retranslate();
    QEvent changed(QEvent::LanguageChange); // English has no translator, so nothing would say that it is back
    QCoreApplication::sendEvent(this, &changed);
}

void MainWindow::resetLayout() {
    for (Panel* panel : m_panels)
        panel->setFloating(false);
    addDockWidget(Qt::LeftDockWidgetArea, m_actions);
    addDockWidget(Qt::BottomDockWidgetArea, m_callLine);
    splitDockWidget(m_callLine, m_timeline, Qt::Vertical);
    splitDockWidget(m_timeline, m_narration, Qt::Vertical);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    splitDockWidget(m_inspector, m_code, Qt::Vertical);
    tabifyDockWidget(m_inspector, m_quizPanel);
    m_quiz->setSilent(false);
    for (Panel* panel : m_panels)
        panel->setVisible(panel != m_quizPanel || m_quiz->on() || m_quiz->question() != nullptr);
    const bool small = width() < 1500 || height() < 900;
    resizeDocks({m_actions, m_inspector}, {small ? 240 : 256, small ? 276 : 300}, Qt::Horizontal);
    resizeDocks({m_callLine, m_timeline, m_narration}, {36, 90, small ? 188 : 220}, Qt::Vertical);
    resizeDocks({m_inspector, m_code}, {height() * 66 / 100, height() * 34 / 100}, Qt::Vertical);
}

void MainWindow::restoreLayout() {
    resetLayout();
    if (!m_preferences.geometry.isEmpty())
        restoreGeometry(m_preferences.geometry);
    // a layout that this version does not understand leaves the default one
    if (!m_preferences.docks.isEmpty() && !restoreState(m_preferences.docks))
        m_preferences.docks.clear();
}

void MainWindow::remember() {
    m_presentation->leave();
    showStage();
    m_preferences.geometry = saveGeometry();
    m_preferences.docks = saveState();
    m_preferences.wholeText = m_narration->prefersWholeText();
    writePreferences(m_preferences, m_setup.settingsFile);
}

/// `copied`: the clipboard has it now; some desktops refuse.
void MainWindow::reportCopied(const QString& text, bool copied) {
    m_banner->say(copied ? text : tr("The clipboard took nothing. Try again, or export the picture."),
                  !copied);
}

void MainWindow::copyPicture() {
    const QImage picture = image(m_stage->pictureForExport(), m_look.theme, 2);
    if (picture.isNull())
        return m_banner->say(tr("The picture is too large for the clipboard. Fold long tables, or export it "
                                "as .svg."),
                             true);
    QApplication::clipboard()->setImage(picture);
    reportCopied(tr("The picture is on the clipboard."), QApplication::clipboard()->mimeData()->hasImage());
}

void MainWindow::copyText() {
    QApplication::clipboard()->setText(QString::fromStdString(machineText(m_session.timeline())));
    reportCopied(tr("The state is on the clipboard as text."),
                 QApplication::clipboard()->mimeData()->hasText());
}

} // namespace handlelab
