// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock_table.h"

#include "app/docks/actions.h"
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/docks/timeline_panel.h"
#include "app/inspector/inspector.h"
#include "app/quiz/quiz_panel.h"
#include "app/reading/narration.h"

namespace handlelab {

namespace {

template <class Dock>
Panel* make(const Workbench& workbench, Quiz& /*unused*/) {
    return new Dock(workbench);
}
Panel* makeQuiz(const Workbench& workbench, Quiz& quiz) { return new QuizPanel(workbench, quiz); }

constexpr auto left = Qt::LeftDockWidgetArea, bottom = Qt::BottomDockWidgetArea,
               right = Qt::RightDockWidgetArea;

constexpr DockRow rows[] = {
    {.make = make<ActionsPanel>, .area = left, .width = {240, 256}},
    {.make = make<CallLinePanel>, .area = bottom, .height = {36, 36}, .fixed = true},
    {.make = make<TimelinePanel>, .area = bottom, .height = {90, 90}, .fixed = true},
    {.make = make<NarrationPanel>, .area = bottom, .height = {188, 220}},
    {.make = make<InspectorPanel>, .area = right, .width = {276, 300}, .share = 66},
    {.make = make<CodePanel>, .area = right, .share = 34},
    {.make = makeQuiz, .area = right, .place = DockPlace::tabbed},
};

} // namespace

std::span<const DockRow> dockRows() { return rows; }

} // namespace handlelab
