// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a dock.
#pragma once

#include "app/session/workbench.h"

namespace handlelab {

class TimelineStrip;

class TimelinePanel final : public Panel {
    Q_OBJECT

  public:
    explicit TimelinePanel(const Workbench& bench);
    void restyle() override;
    [[nodiscard]] TimelineStrip* strip() const { return m_strip; }

  protected:
    void retranslate() override;
    void refresh() override;

  private:
    TimelineStrip* m_strip;
    QLabel* m_legend;
    bool m_marksStale = true;
};

} // namespace handlelab
