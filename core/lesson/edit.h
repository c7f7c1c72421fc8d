// SPDX-License-Identifier: GPL-3.0-or-later
// Every change to a lesson's text is one reversible Edit; undo and redo are two positions in a list of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace handlelab {

/// At byte `at`, `removed` is replaced by `inserted`.
struct Edit {
    std::size_t at = 0;
    std::string removed, inserted;
    std::string name; ///< what a menu says after "Undo": an English, translatable verb phrase
    bool operator==(const Edit&) const = default;
};

/// Carries the edit out on a text. Returns false and leaves the text alone when `removed` does not stand
/// there.
bool perform(std::string& text, const Edit& edit);

/// The edits made so far and how many of them are in force.
class History {
  public:
    /// Notes an edit that was just performed; what had been undone is forgotten.
    void push(Edit edit);
    [[nodiscard]] const Edit* nextUndo() const;
    [[nodiscard]] const Edit* nextRedo() const;
    /// Performs the undo or redo on `text`; false when there is none.
    bool undo(std::string& text);
    bool redo(std::string& text);
    void markSaved() { m_saved = m_position; }
    [[nodiscard]] bool changedSinceSave() const { return m_saved != m_position; }

  private:
    std::vector<Edit> m_edits;
    std::size_t m_position = 0;
    std::optional<std::size_t> m_saved = 0;
};

} // namespace handlelab
