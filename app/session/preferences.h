// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between two starts. Whatever stands in the file, reading it gives usable values.
#pragma once

#include "app/look/look.h"

#include <QByteArray>
#include <QStringList>

namespace handlelab {

struct Preferences {
    QString theme = QStringLiteral("system");    ///< a theme's name, or "system"
    QString language = QStringLiteral("system"); ///< "en", "zh_CN" or "system"
    double typeScale = 1;                        ///< 0.8 to 2
    double presentedSize = 1;                    ///< of a presentation, 0.7 to 2
    Motion motion = Motion::full;
    double speed = 1;       ///< one of playSpeeds()
    bool quiz = false;      ///< whether "Quiz me" is on
    bool wholeText = false; ///< whether the narration shows the whole article
    QStringList recent;
    QByteArray geometry, docks; ///< of the main window; empty: the default
    bool operator==(const Preferences&) const = default;
};

inline constexpr qsizetype recentLimit = 9;

/// Reads the file; anything missing or senseless becomes its default. An empty name gives the defaults.
[[nodiscard]] Preferences readPreferences(const QString& file);
/// Writes the file; nothing for an empty name. A full disk loses preferences, never the session.
void writePreferences(const Preferences& preferences, const QString& file);
/// The file at the top of the recent ones, which stay short and without repetition.
void addRecent(Preferences& preferences, const QString& file);

} // namespace handlelab
