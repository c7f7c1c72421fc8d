// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/preferences.h"

#include "app/session/player.h"
#include "core/base/languages.h"

#include <QSettings>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array motionWords{"full", "crossfade", "none"};

double number(const QSettings& settings, const QString& key, double fallback, double low, double high) {
    bool ok = false;
    const double value = settings.value(key, fallback).toDouble(&ok);
    return ok && value >= low && value <= high ? value : fallback;
}

} // namespace

Preferences readPreferences(const QString& file) {
    Preferences read;
    if (file.isEmpty())
        return read;
    const QSettings settings(file, QSettings::IniFormat);
    const QString theme = settings.value(u"theme"_s).toString();
    if (std::ranges::find(themeNames, theme.toStdString()) != themeNames.end())
        read.theme = theme;
    const QString language = settings.value(u"language"_s).toString();
    if (languageWithCode(language.toStdString()) != nullptr)
        read.language = language;
    read.typeScale = number(settings, u"type_scale"_s, read.typeScale, 0.8, 2);
    read.presentedSize = number(settings, u"presented_size"_s, read.presentedSize, 0.7, 2);
    const QString motion = settings.value(u"motion"_s).toString();
    for (std::size_t i = 0; i < motionWords.size(); ++i)
        if (motion == QLatin1StringView(motionWords[i]))
            read.motion = static_cast<Motion>(i);
    const double speed = number(settings, u"speed"_s, read.speed, 0, 4);
    if (std::ranges::find(playSpeeds(), speed) != playSpeeds().end())
        read.speed = speed;
    read.quiz = settings.value(u"quiz"_s).toBool();
    read.wholeText = settings.value(u"whole_text"_s).toBool();
    for (const QString& name : settings.value(u"recent"_s).toStringList())
        if (!name.isEmpty() && read.recent.size() < recentLimit)
            read.recent.append(name);
    read.geometry = settings.value(u"geometry"_s).toByteArray();
    read.docks = settings.value(u"docks"_s).toByteArray();
    return read;
}

void writePreferences(const Preferences& preferences, const QString& file) {
    if (file.isEmpty())
        return;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"theme"_s, preferences.theme);
    settings.setValue(u"language"_s, preferences.language);
    settings.setValue(u"type_scale"_s, preferences.typeScale);
    settings.setValue(u"presented_size"_s, preferences.presentedSize);
    settings.setValue(u"motion"_s,
                      QString::fromLatin1(motionWords[static_cast<std::size_t>(preferences.motion)]));
    settings.setValue(u"speed"_s, preferences.speed);
    settings.setValue(u"quiz"_s, preferences.quiz);
    settings.setValue(u"whole_text"_s, preferences.wholeText);
    settings.setValue(u"recent"_s, preferences.recent);
    settings.setValue(u"geometry"_s, preferences.geometry);
    settings.setValue(u"docks"_s, preferences.docks);
}

void addRecent(Preferences& preferences, const QString& file) {
    preferences.recent.removeAll(file);
    preferences.recent.prepend(file);
    if (preferences.recent.size() > recentLimit)
        preferences.recent.resize(recentLimit);
}

} // namespace handlelab
