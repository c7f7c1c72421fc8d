// SPDX-License-Identifier: GPL-3.0-or-later
// A line of code to read and to copy, broken wherever the width asks for it.
#pragma once

#include <QTextEdit>

namespace handlelab {

/// As high as its text up to a limit; longer ones scroll. Its text never widens what it stands in.
class CodeBox : public QTextEdit {
    Q_OBJECT

  public:
    explicit CodeBox(QWidget* parent = nullptr);
    /// No higher than so many pixels, but two rows at least.
    void setMostHeight(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace handlelab
