// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that may stand at the cursor, taken from the machine and the call descriptions. Internal to
// core/offer.
#pragma once

#include "core/kernel/caller.h"
#include "core/lesson/unfinished_line.h"
#include "core/offer/complete.h"

#include <initializer_list>
#include <ranges>
#include <unordered_set>

namespace handlelab {

class Candidates {
  public:
    Candidates(const CallLine& line, const Moment& moment);

    /// Keeps a text that fits the typed word: that begins with it, or else contains it; letters of either
    /// case are equal. Nothing is kept twice, and no more than anybody would read through.
    void add(std::string text, std::string detail);
    void addWords(std::initializer_list<std::string_view> words);
    void addCalls();
    /// Processes that run, first who acted last; `behind` follows the label.
    void addProcesses(std::string_view behind);
    void addThreads();
    /// Variables of the process that acts, newest first.
    void addVariables(std::string_view behind);
    /// editor.h for every variable of every process.
    void addVariablesOfAll();
    void addConstants(ConstantFamily family);
    /// The names that objects have now, quoted.
    void addObjectNames();
    void addRules();
    /// Values of the parameter at the cursor, then the names of parameters not given yet.
    void addArgument();
    /// The fields that may stand in the braces at the cursor, and what one of them may be.
    void addFields();
    void addFieldValues(std::string_view name);

    /// First those that begin with the typed word.
    [[nodiscard]] std::vector<Completion> sorted() const;

  private:
    /// The newest variables, of which there may be very many.
    [[nodiscard]] auto newestVariables() const {
        return m_machine.variables | std::views::reverse | std::views::take(1000);
    }
    void addOffers(const Parameter& parameter);
    void addValue(const Parameter& parameter);

    const CallLine& m_line;
    const Moment& m_moment;
    const Machine& m_machine;
    const Texts& m_texts;
    ProcessId m_process; ///< who acts: named by the line, else who acted last
    Caller m_caller;     ///< the same, with a thread that lives
    std::vector<Completion> m_beginning, m_containing;
    std::unordered_set<std::string> m_known;
};

} // namespace handlelab
