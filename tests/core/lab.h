// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tiny lessons for tests. The claims of win32-semantics.md are written as lines with what they return;
// each is run under all rules, and whatever must hold for every lesson is checked on the way.
#pragma once

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A lesson and its run, the cursor at the end.
struct Lab {
    explicit Lab(std::string text, std::optional<Rules> rules = {});

    Lesson lesson;
    Timeline timeline;

    [[nodiscard]] const Machine& machine() const { return timeline.now().machine(); }
    [[nodiscard]] const Step& step(std::size_t index) const { return timeline.steps().at(index); }
    [[nodiscard]] ProcessId process(std::string_view label) const;
    /// The variable of a process; fails the test when it does not exist.
    [[nodiscard]] Variable variable(std::string_view label, std::string_view name) const;
    /// The entry a variable leads to in the table of its own process, or nullptr.
    [[nodiscard]] const HandleEntry* entry(std::string_view label, std::string_view name) const;
    /// The object a variable meant when it was stored.
    [[nodiscard]] const Object& object(std::string_view label, std::string_view name) const;
    /// The English sentences of a step's micro-steps, a line each.
    [[nodiscard]] std::string sentences(std::size_t step) const;
    /// The kinds of a step's micro-steps.
    [[nodiscard]] std::vector<MeaningKind> kinds(std::size_t step) const;
};

/// The rules every claim is tried under: textbook, nt, nt with StrictFIFO, textbook values with LIFO.
[[nodiscard]] const std::vector<Rules>& allRules();

/// Lines in a handlelab block.
[[nodiscard]] std::string block(std::string_view lines);
/// Lines in a block after processes a and b of Alice and one, c, of Bob.
[[nodiscard]] std::string stage(std::string_view lines);

/// What must hold for every run, besides what its lesson expects: no line left out, no violation after any
/// micro-step, a sentence for each of them, back is forth undone.
void checkRun(const Lesson& lesson, Timeline& timeline);

/// Every expectation of the lines holds under all rules, with the same results and errors.
void holds(std::string_view lines);
/// The same for a whole lesson text under its own rules only.
void holdsAsWritten(const std::string& text);

/// What a program sees of a run: results, errors and exceptions, with handle values and addresses as
/// "handle".
[[nodiscard]] std::string results(const Timeline& timeline);

/// What is violated after any micro-step of a run, a line each; the cursor is left where it was.
[[nodiscard]] std::string violationsOf(Timeline& timeline);
/// The micro-steps without a complete sentence, a line each; read at the end.
[[nodiscard]] std::string unspeakable(const Timeline& timeline);

} // namespace handlelab
