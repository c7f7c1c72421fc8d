// SPDX-License-Identifier: GPL-3.0-or-later
// A call as a heading: on as many lines as it needs, but three at most.
#pragma once

#include <QLabel>

namespace handlelab {

/// Breaks where words end, or within a word that is longer than a line. What is behind the third line, or
/// behind the last that has room, is an ellipsis; the tool tip is to have the whole.
class CallLabel final : public QLabel {
  public:
    static constexpr qsizetype mostLines = 3;

    CallLabel();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The text in the lines of a label of so many pixels.
    [[nodiscard]] QStringList linesFor(int width, qsizetype most = mostLines) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace handlelab
