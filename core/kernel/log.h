// SPDX-License-Identifier: GPL-3.0-or-later
// The list of micro-steps in a compact form: meanings in one vector, the bytes of their changes in another.
// A change whose before or after is the default value stores only the other half.
#pragma once

#include "core/base/growing_array.h"
#include "core/machine/micro_step.h"

#include <cstdint>
#include <vector>

namespace handlelab {

class Log {
  public:
    /// Starts a micro-step; the changes appended next belong to it.
    void begin(const Meaning& meaning) { m_steps.push_back({meaning, end()}); }

    template <class T>
    void append(const Changed<T>& change) {
        appendRaw(change);
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_steps.size()); }
    [[nodiscard]] const Meaning& meaning(std::uint32_t step) const { return m_steps[step].meaning; }
    [[nodiscard]] std::vector<Change> changes(std::uint32_t step) const;
    [[nodiscard]] MicroStep operator[](std::uint32_t step) const { return {meaning(step), changes(step)}; }

    void redo(Machine& machine, std::uint32_t step) const;
    void undo(Machine& machine, std::uint32_t step) const;

    /// Forgets every micro-step from `size` on. The machine must stand at or before that position.
    void truncate(std::uint32_t size);

    /// Bytes in use, for the figures of the benchmark.
    [[nodiscard]] std::size_t bytes() const;

  private:
    struct Entry {
        Meaning meaning;
        std::uint32_t firstWord;
    };

    [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(m_words.size()); }
    [[nodiscard]] std::uint32_t endOf(std::uint32_t step) const {
        return step + 1 < size() ? m_steps[step + 1].firstWord : end();
    }
    template <class T>
    void appendRaw(const Changed<T>& change);

    GrowingArray<Entry> m_steps;
    GrowingArray<std::uint32_t> m_words;
};

} // namespace handlelab
