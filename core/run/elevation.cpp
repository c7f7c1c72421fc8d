// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/elevation.h"

#include <algorithm>

namespace handlelab {

std::string_view userOf(const Lesson& lesson, const Statement& process) {
    return process.extra.length != 0 ? lesson[process.extra] : std::string_view("Alice");
}

Elevation elevationOf(const Lesson& lesson, const Statement& process) {
    if (process.elevated)
        return Elevation::full;
    const bool hasTwo = std::ranges::find(lesson.elevated, userOf(lesson, process)) != lesson.elevated.end();
    return hasTwo ? Elevation::limited : Elevation::standard;
}

} // namespace handlelab
