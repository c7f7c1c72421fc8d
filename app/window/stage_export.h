// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: the picture of the stage as a file or on the clipboard, the state as text.
#pragma once

#include "app/window/window_frame.h"

namespace handlelab {

class StageView;

class StageExport {
  public:
    StageExport(const WindowFrame& frame, const StageView& stage);
    void exportPicture() const;

  private:
    void copyPicture() const;
    void copyText() const;
    void reportCopied(const QString& text, bool copied) const;

    WindowFrame m_frame;
    const StageView& m_stage;
};

} // namespace handlelab
