// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/timeline_panel.h"

#include "app/docks/timeline_strip.h"
#include "app/look/appearance.h"

namespace handlelab {

TimelinePanel::TimelinePanel(const Workbench& bench)
    : Panel(bench, QStringLiteral("timeline"))
    , m_strip(new TimelineStrip(bench))
    , m_legend(new QLabel) {
    setWidget(m_strip);
    addToTitle(m_legend);
    connect(&session(), &Session::lessonChanged, this, [this] {
        m_marksStale = true;
        refreshSoon();
    });
    connect(&session(), &Session::positionChanged, this, &TimelinePanel::refreshSoon);
    connect(&session(), &Session::veilChanged, this, &TimelinePanel::refreshSoon);
    retranslate();
}

void TimelinePanel::retranslate() {
    setHeading(tr("Timeline"));
    m_strip->setAccessibleName(tr("Timeline: calls done"));
    m_legend->setText(tr("▲ birth   □ death   ✕ failure"));
}

void TimelinePanel::restyle() {
    Panel::restyle();
    m_legend->setFont(windowFont(look().typeScale * 0.8));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look()[Ink::mutedText]);
    m_legend->setPalette(colours);
}

void TimelinePanel::refresh() {
    if (m_marksStale)
        m_strip->lessonChanged();
    else
        m_strip->positionChanged();
    m_marksStale = false;
}

} // namespace handlelab
