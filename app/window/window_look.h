// SPDX-License-Identifier: GPL-3.0-or-later
// The window's theme, language, type size and motion: sets them, and keeps what was chosen.
#pragma once

#include "app/look/look.h"
#include "app/session/preferences.h"

#include <QMainWindow>
#include <QPalette>
#include <QTranslator>

namespace handlelab {

class WindowLook : public QObject {
    Q_OBJECT

  public:
    WindowLook(QMainWindow& window, Preferences& preferences);
    ~WindowLook() override;

    [[nodiscard]] const Look& look() const { return m_look; }
    void setTheme(const QString& name);
    void setLanguage(const QString& language);
    void setMotion(Motion motion);
    void setTypeScale(double scale);
    /// Gives the program its colours and sizes, and has everything drawn anew.
    void restyle();
    /// Gives the program the texts of the language that is preferred.
    void applyLanguage();

  Q_SIGNALS:
    /// Colours or sizes are others.
    void restyled();
    /// Somebody chose a language; its texts are there.
    void languageChosen();

  private:
    void removeTranslators();

    QMainWindow& m_window;
    Preferences& m_preferences;
    QPalette m_desktopPalette;
    Look m_look;
    QTranslator m_qtTranslator;
};

} // namespace handlelab
