// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus/window_action.h"

#include "app/window/window_text.h"

namespace handlelab {

namespace {

using enum WindowAction;

constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;

constexpr ActionRow rows[] = {
    {.action = newLesson, .text = WindowText::mark("New"), .keys = {Qt::CTRL | Qt::Key_N}},
    {.action = openLesson, .text = WindowText::mark("Open…"), .keys = {Qt::CTRL | Qt::Key_O}},
    {.action = save, .text = WindowText::mark("Save"), .keys = {Qt::CTRL | Qt::Key_S}},
    {.action = saveAs, .text = WindowText::mark("Save as…"), .keys = {ctrlShift | Qt::Key_S}},
    {.action = exportPicture, .text = WindowText::mark("Export picture…"), .keys = {Qt::CTRL | Qt::Key_E}},
    {.action = exportQuestions,
     .text = WindowText::mark("Export questions…"),
     .keys = {ctrlShift | Qt::Key_E}},
    {.action = quit, .text = WindowText::mark("Quit"), .keys = {Qt::CTRL | Qt::Key_Q}},

    {.action = undo, .text = WindowText::mark("Undo"), .keys = {Qt::CTRL | Qt::Key_Z}},
    {.action = redo, .text = WindowText::mark("Redo"), .keys = {ctrlShift | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
    {.action = copyPicture, .text = WindowText::mark("Copy picture"), .keys = {ctrlShift | Qt::Key_C}},
    {.action = copyState, .text = WindowText::mark("Copy state as text")},
    {.action = findCall, .text = WindowText::mark("Find a call"), .keys = {Qt::CTRL | Qt::Key_F}},
    {.action = callLine, .text = WindowText::mark("Call line"), .keys = {Qt::CTRL | Qt::Key_L}},
    {.action = newProcess, .text = WindowText::mark("New process…")},

    {.action = play, .text = WindowText::mark("Play"), .keys = {Qt::Key_Space}},
    {.action = playBackwards,
     .text = WindowText::mark("Play backwards"),
     .keys = {Qt::SHIFT | Qt::Key_Space}},
    {.action = stepForward,
     .text = WindowText::mark("Step forward"),
     .keys = {Qt::Key_Right, Qt::Key_F10, Qt::Key_PageDown},
     .glyph = Glyph::forward},
    {.action = stepBack,
     .text = WindowText::mark("Step back"),
     .keys = {Qt::Key_Left, Qt::SHIFT | Qt::Key_F10, Qt::Key_PageUp},
     .glyph = Glyph::back},
    {.action = microForward,
     .text = WindowText::mark("Micro-step forward"),
     .keys = {Qt::SHIFT | Qt::Key_Right}},
    {.action = microBack, .text = WindowText::mark("Micro-step back"), .keys = {Qt::SHIFT | Qt::Key_Left}},
    {.action = first, .text = WindowText::mark("First"), .keys = {Qt::Key_Home}, .glyph = Glyph::first},
    {.action = last, .text = WindowText::mark("Last"), .keys = {Qt::Key_End}, .glyph = Glyph::last},
    {.action = reset, .text = WindowText::mark("Reset"), .keys = {Qt::CTRL | Qt::Key_R}},
    {.action = quizMode, .text = WindowText::mark("Quiz me"), .keys = {Qt::Key_F9}, .checkable = true},
    {.action = quizResults, .text = WindowText::mark("Quiz results…")},
    {.action = slower, .text = WindowText::mark("Slower"), .keys = {Qt::Key_BracketLeft}},
    {.action = faster, .text = WindowText::mark("Faster"), .keys = {Qt::Key_BracketRight}},

    {.action = wholeText,
     .text = WindowText::mark("Whole text"),
     .keys = {Qt::CTRL | Qt::Key_T},
     .checkable = true},
    {.action = zoomIn,
     .text = WindowText::mark("Zoom in"),
     .keys = {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
    {.action = zoomOut, .text = WindowText::mark("Zoom out"), .keys = {Qt::CTRL | Qt::Key_Minus}},
    {.action = fit, .text = WindowText::mark("Fit"), .keys = {Qt::CTRL | Qt::Key_0}},
    {.action = focusMode,
     .text = WindowText::mark("Focus on the selection"),
     .keys = {ctrlShift | Qt::Key_F},
     .checkable = true},
    {.action = resetLayout, .text = WindowText::mark("Reset layout")},
    {.action = present, .text = WindowText::mark("Present"), .keys = {Qt::Key_F11}},
    // these letters mean something only while presenting
    {.action = leavePresentation,
     .text = WindowText::mark("Leave the presentation"),
     .keys = {Qt::Key_Escape},
     .enabled = false},
    {.action = blankScreen,
     .text = WindowText::mark("Blank the screen"),
     .keys = {Qt::Key_B},
     .enabled = false},
    {.action = speakerNotes,
     .text = WindowText::mark("Speaker notes"),
     .keys = {Qt::Key_S},
     .enabled = false},

    {.action = library, .text = WindowText::mark("Library…"), .keys = {ctrlShift | Qt::Key_L}},
    {.action = nextLesson, .text = WindowText::mark("Next lesson"), .keys = {Qt::CTRL | Qt::Key_PageDown}},
    {.action = previousLesson,
     .text = WindowText::mark("Previous lesson"),
     .keys = {Qt::CTRL | Qt::Key_PageUp}},

    {.action = keys, .text = WindowText::mark("Keys and mouse"), .keys = {Qt::Key_F1, Qt::Key_Question}},
    {.action = about, .text = WindowText::mark("About HandleLab")},

    // and these only while there is a question
    {.action = answer1, .keys = {Qt::Key_1}, .enabled = false, .repeats = false},
    {.action = answer2, .keys = {Qt::Key_2}, .enabled = false, .repeats = false},
    {.action = answer3, .keys = {Qt::Key_3}, .enabled = false, .repeats = false},
    {.action = answer4, .keys = {Qt::Key_4}, .enabled = false, .repeats = false},
    {.action = answer5, .keys = {Qt::Key_5}, .enabled = false, .repeats = false},
    {.action = showAnswer, .keys = {Qt::Key_0}, .enabled = false, .repeats = false},
    {.action = proceed, .keys = {Qt::Key_Return, Qt::Key_Enter}, .enabled = false, .repeats = false},
};

/// Whether every action has its row, where it is looked for.
constexpr bool complete() {
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (rows[i].action != static_cast<WindowAction>(i))
            return false;
    return std::size(rows) == static_cast<std::size_t>(proceed) + 1;
}
static_assert(complete());

} // namespace

std::span<const ActionRow> actionRows() { return rows; }

} // namespace handlelab
