// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons that come with the program, in its resources.
#pragma once

#include <QStringList>

#include <vector>

namespace handlelab {

struct ShippedLesson {
    QString title; ///< in the language asked for
    QString path;  ///< ":/lessons/00-welcome.lab.md"
};

/// In the order of their numbers; a lesson without a text in `language` comes in English.
[[nodiscard]] std::vector<ShippedLesson> shippedLessons(const QString& language);

} // namespace handlelab
