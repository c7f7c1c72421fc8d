// SPDX-License-Identifier: GPL-3.0-or-later
// All actions of the window: one enumerator and one row of the table each. What an action does is said by the
// part of the window that answers it (WindowActions::on).
#pragma once

#include "app/look/icons.h"

#include <QKeyCombination>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace handlelab {

enum class WindowAction : std::uint8_t {
    newLesson,
    openLesson,
    save,
    saveAs,
    exportPicture,
    exportQuestions,
    quit,
    undo,
    redo,
    copyPicture,
    copyState,
    findCall,
    callLine,
    newProcess,
    play,
    playBackwards,
    stepForward,
    stepBack,
    microForward,
    microBack,
    first,
    last,
    reset,
    quizMode,
    quizResults,
    slower,
    faster,
    wholeText,
    zoomIn,
    zoomOut,
    fit,
    focusMode,
    resetLayout,
    present,
    leavePresentation,
    blankScreen,
    speakerNotes,
    library,
    nextLesson,
    previousLesson,
    keys,
    about,
    answer1,
    answer2,
    answer3,
    answer4,
    answer5,
    showAnswer,
    proceed,
};

/// The answers of a question that have a key.
inline constexpr std::array answerActions{WindowAction::answer1, WindowAction::answer2, WindowAction::answer3,
                                          WindowAction::answer4, WindowAction::answer5};

/// What an action is before it is asked for.
struct ActionRow {
    WindowAction action;
    const char* text = nullptr; ///< in English; none for a key that stands in no menu
    std::array<QKeyCombination, 3> keys{};
    std::optional<Glyph> glyph{};
    bool checkable = false;
    bool enabled = true; ///< from the beginning; others mean something only at times
    bool repeats = true; ///< while its key is held
};

/// A row for each action, in the order of the enumerators.
[[nodiscard]] std::span<const ActionRow> actionRows();

} // namespace handlelab
