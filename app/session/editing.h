// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a lesson that has run: its text, its run and the history of edits change together, or none of them
// does.
#pragma once

#include "core/base/result.h"
#include "core/lesson/author.h"
#include "core/lesson/edit.h"
#include "core/run/timeline.h"

#include <QString>

namespace handlelab {

/// Where the cursor stands after acting: behind the new step, or before it, so that it can be played.
enum class Landing { after, before };

/// Where something is done. There is no way to act at a cursor in the midst of a lesson without saying that
/// what follows may go.
enum class ActPlace {
    end,                  ///< behind the last step; the cursor goes there and nothing is removed
    replacingWhatFollows, ///< at the cursor, in the place of all later steps and their text
};

/// What acting at the cursor would replace.
struct Following {
    std::uint32_t first = 0,
                  count = 0; ///< the steps behind the cursor: the first one's number from 0, how many
    QString line;            ///< what the first one does
    Tail text;               ///< what else goes
};

/// What acting at a moment of a lesson's run would replace; nothing at its end.
[[nodiscard]] std::optional<Following> followingAt(const Lesson& lesson, const Moment& moment);

/// Makes, takes back and repeats edits of one lesson; what it changes, it runs.
class Editing {
  public:
    /// All three stay whose they are; the timeline is the lesson's run, the history that of its text.
    Editing(Lesson& lesson, Timeline& timeline, History& history)
        : m_lesson(lesson)
        , m_timeline(timeline)
        , m_history(history) {}

    /// Adds a statement that was read by itself (readTyped). On a mistake nothing changes.
    Result<bool> act(const Lesson& statement, ActPlace place, Landing landing);
    /// Takes the last edit back; the cursor goes to where it was made, unless it stands before that. False
    /// when there is none.
    bool undo();
    /// Makes the next edit again; the cursor goes behind it. False when there is none.
    bool redo();

  private:
    Result<bool> carryOut(const Lesson& statement, Landing landing);
    void replaceText(std::string text);
    [[nodiscard]] std::optional<Mistake> whyNotLast() const;
    [[nodiscard]] std::optional<Mistake> whyNotRun(std::uint32_t step) const;
    [[nodiscard]] std::uint32_t stepsBefore(std::size_t at) const;

    Lesson& m_lesson;
    Timeline& m_timeline;
    History& m_history;
};

} // namespace handlelab
