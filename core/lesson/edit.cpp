// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/edit.h"

#include <utility>

namespace handlelab {

bool perform(std::string& text, const Edit& edit) {
    if (edit.at > text.size() || text.compare(edit.at, edit.removed.size(), edit.removed) != 0)
        return false;
    text.replace(edit.at, edit.removed.size(), edit.inserted);
    return true;
}

void History::push(Edit edit) {
    if (m_saved && *m_saved > m_position)
        m_saved.reset(); // the saved text was among what is now forgotten
    m_edits.resize(m_position);
    m_edits.push_back(std::move(edit));
    ++m_position;
}

const Edit* History::nextUndo() const { return m_position > 0 ? &m_edits[m_position - 1] : nullptr; }

const Edit* History::nextRedo() const { return m_position < m_edits.size() ? &m_edits[m_position] : nullptr; }

bool History::undo(std::string& text) {
    const Edit* edit = nextUndo();
    if (!edit || !perform(text, {edit->at, edit->inserted, edit->removed, edit->name}))
        return false;
    --m_position;
    return true;
}

bool History::redo(std::string& text) {
    const Edit* edit = nextRedo();
    if (!edit || !perform(text, *edit))
        return false;
    ++m_position;
    return true;
}

} // namespace handlelab
