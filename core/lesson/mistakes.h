// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes of one lesson: places become line and column here, and their number is bounded. Internal to
// core/lesson.
#pragma once

#include "core/lesson/lesson.h"

namespace handlelab {

class Mistakes {
  public:
    /// How many mistakes of one lesson are kept; the others are only counted.
    static constexpr std::size_t most = 2000;

    explicit Mistakes(Lesson& lesson)
        : m_lesson(lesson) {}

    /// A mistake at byte `offset` of the line that begins at `lineBegin`.
    void add(std::uint32_t lineNumber, std::uint32_t lineBegin, std::uint32_t offset, std::string text);
    /// The same in sentences, about the stretch `where` of the line.
    void add(std::uint32_t lineNumber, std::uint32_t lineBegin, Span where, std::vector<Sentence> said);
    /// While muted, mistakes are counted and not kept: somebody only tries.
    void mute(bool muted) { m_muted = muted; }
    /// Whether further mistakes are only counted, so that nobody needs to look for a remedy.
    [[nodiscard]] bool full() const { return m_muted || m_lesson.mistakes.size() >= most; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Forgets those that were counted since `count`, while muted.
    void forgetSince(std::size_t count) { m_count = count; }
    /// Brings the mistakes into the order of the text and says how many were left out.
    void finish();

  private:
    Lesson& m_lesson;
    std::size_t m_count = 0;
    bool m_muted = false;
};

} // namespace handlelab
