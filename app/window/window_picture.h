// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the whole window without a screen; saved settings are ignored, so it is the same on every
// machine.
#pragma once

#include <QImage>
#include <QString>

#include <cstdint>
#include <optional>

namespace handlelab {

struct WindowPictureOptions {
    QString lesson;                     ///< a file, or a shipped lesson ":/lessons/..."
    std::optional<std::uint32_t> step;  ///< complete steps; the end without one
    std::optional<std::uint32_t> micro; ///< micro-steps into the next step
    QSize size{1760, 1100};
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");
};

/// Needs a QApplication. A null image when the lesson cannot be read: readLesson says why.
[[nodiscard]] QImage windowImage(const WindowPictureOptions& options);

} // namespace handlelab
