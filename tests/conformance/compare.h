// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what programs reported with what the simulation says, and knows what Wine does differently.
#pragma once

#include "core/program/program.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A fact that came out differently. `actual` is empty when the programs did not get that far.
struct Difference {
    std::string expected, actual;
    std::uint32_t line = 0; ///< of the lesson
};

/// The facts of one lesson, compared one by one.
struct Comparison {
    std::size_t compared = 0;
    std::vector<Difference> differences;
    std::map<std::string, std::size_t> excluded; ///< facts no program can tell, by reason
};
[[nodiscard]] Comparison compareFacts(const std::vector<ExpectedFact>& expected, std::string_view output);

/// A line of wine_differences.txt: where Wine does not do what Windows does.
struct KnownDifference {
    std::string lesson; ///< pattern with *, of the lesson's name
    /// Pattern of the expected fact; "from step 7" for everything from there on; "not run" for a lesson that
    /// would bring Wine itself down.
    std::string fact;
    std::string reason; ///< with the section of win32-semantics that tells what Windows does
    std::size_t line = 0;
    bool differed = false;
};

/// Whether a text matches a pattern in which * stands for anything.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view text);

/// The tally of a whole run over many lessons.
class Tally {
  public:
    /// Reads the list; a line that is not understood is a failure.
    explicit Tally(const std::filesystem::path& list);

    /// Takes in one lesson. What differs and is neither in the list nor covered by `byRule` is a failure,
    /// said on standard error.
    void add(const std::string& lesson, const Comparison& comparison,
             const std::optional<KnownDifference>& byRule = {});
    /// Whether the list says that a lesson cannot be run at all; then its facts are counted as excluded.
    bool leavesOut(const std::string& lesson, const std::vector<ExpectedFact>& facts);
    /// Facts of a lesson that is not run, for a reason that holds wherever it is true.
    void exclude(const std::vector<ExpectedFact>& facts, const std::string& reason);
    /// A lesson that could not be built or run.
    void fail(const std::string& lesson, const std::string& why);
    /// Entries for lessons of this run that no longer differ are failures. Prints the last line; returns the
    /// exit code.
    [[nodiscard]] int finish(const std::vector<std::string_view>& onlyLessonsBeginningWith);
    [[nodiscard]] std::size_t failures() const { return m_failures; }

  private:
    /// Why a fact may differ; nothing when it may not.
    const std::string* reasonFor(const std::string& lesson, const Difference& difference,
                                 const std::optional<KnownDifference>& byRule);

    std::vector<KnownDifference> m_known;
    std::map<std::string, std::size_t> m_excluded;
    std::size_t m_compared = 0, m_failures = 0, m_lessons = 0;
};

} // namespace handlelab
