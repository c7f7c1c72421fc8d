// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace handlelab {

namespace {

constexpr std::string_view notRun = "not run";

std::string nextLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string line(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

/// The step a fact belongs to: "after step 7 ...", "step 7 ...".
unsigned long stepOf(std::string_view fact) {
    const std::size_t at = fact.find("step ");
    return at == std::string_view::npos
               ? 0
               : std::strtoul(std::string(fact.substr(at + 5, 8)).c_str(), nullptr, 10);
}

bool covers(const KnownDifference& known, const std::string& lesson, const std::string& fact) {
    if (!matches(known.lesson, lesson))
        return false;
    constexpr std::string_view from = "from step ";
    if (known.fact.starts_with(from))
        return stepOf(fact) >= std::strtoul(known.fact.c_str() + from.size(), nullptr, 10);
    return matches(known.fact, fact);
}

std::vector<std::string> fieldsOf(const std::string& line) {
    std::vector<std::string> fields;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(" | ", at), line.size());
        fields.push_back(line.substr(at, end - at));
        at = end + 3;
    }
    return fields;
}

} // namespace

bool matches(std::string_view pattern, std::string_view text) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text;
    if (!text.starts_with(pattern.substr(0, star)))
        return false;
    text.remove_prefix(star);
    pattern.remove_prefix(star + 1);
    for (std::size_t at = 0; at <= text.size(); ++at)
        if (matches(pattern, text.substr(at)))
            return true;
    return false;
}

Comparison compareFacts(const std::vector<ExpectedFact>& expected, std::string_view output) {
    Comparison comparison;
    for (const ExpectedFact& fact : expected) {
        if (!fact.excluded.empty()) {
            ++comparison.excluded[fact.excluded];
            continue;
        }
        ++comparison.compared;
        std::string actual = output.empty() ? std::string() : nextLine(output);
        if (actual != fact.text)
            comparison.differences.push_back({fact.text, std::move(actual), fact.line});
    }
    while (!output.empty())
        if (std::string more = nextLine(output); !more.empty())
            comparison.differences.push_back({"nothing more", std::move(more), 0});
    return comparison;
}

Tally::Tally(const std::filesystem::path& list) {
    std::ifstream file(list);
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line.starts_with('#'))
            continue;
        const std::vector<std::string> fields = fieldsOf(line);
        if (fields.size() == 3)
            m_known.push_back({fields[0], fields[1], fields[2], number});
        else
            fail(list.filename().string() + ":" + std::to_string(number),
                 "a line has the form: lesson | fact | reason");
    }
}

void Tally::add(const std::string& lesson, const Comparison& comparison,
                const std::optional<KnownDifference>& byRule) {
    ++m_lessons;
    m_compared += comparison.compared;
    for (const auto& [reason, count] : comparison.excluded)
        m_excluded[reason] += count;
    for (const Difference& difference : comparison.differences) {
        if (const std::string* reason = reasonFor(lesson, difference, byRule)) {
            ++m_excluded[*reason];
            m_compared -= difference.line != 0 ? 1 : 0;
            continue;
        }
        ++m_failures;
        std::cerr << lesson << ":" << difference.line << ":\n  simulation: " << difference.expected
                  << "\n  programs:   " << (difference.actual.empty() ? "(nothing)" : difference.actual)
                  << "\n";
    }
}

const std::string* Tally::reasonFor(const std::string& lesson, const Difference& difference,
                                    const std::optional<KnownDifference>& byRule) {
    for (KnownDifference& entry : m_known)
        if (covers(entry, lesson, difference.expected)) {
            entry.differed = true;
            return &entry.reason;
        }
    return byRule && covers(*byRule, lesson, difference.expected) ? &byRule->reason : nullptr;
}

bool Tally::leavesOut(const std::string& lesson, const std::vector<ExpectedFact>& facts) {
    for (KnownDifference& entry : m_known)
        if (entry.fact == notRun && matches(entry.lesson, lesson)) {
            entry.differed = true;
            exclude(facts, entry.reason);
            return true;
        }
    return false;
}

void Tally::exclude(const std::vector<ExpectedFact>& facts, const std::string& reason) {
    m_excluded[reason] += facts.size();
}

void Tally::fail(const std::string& lesson, const std::string& why) {
    ++m_failures;
    std::cerr << lesson << ": " << why << "\n";
}

int Tally::finish(const std::vector<std::string_view>& beginnings) {
    const auto ofThisRun = [&](std::string_view lesson) {
        return std::ranges::any_of(beginnings,
                                   [&](std::string_view beginning) { return lesson.starts_with(beginning); });
    };
    for (const KnownDifference& entry : m_known)
        if (!entry.differed && ofThisRun(entry.lesson))
            fail("wine_differences.txt:" + std::to_string(entry.line),
                 "nothing differs here any more: " + entry.lesson + " | " + entry.fact +
                     ". Remove the line.");
    std::size_t excluded = 0;
    for (const auto& [reason, count] : m_excluded)
        excluded += count;
    for (const auto& [reason, count] : m_excluded)
        std::cout << "  " << count << " excluded: " << reason << "\n";
    std::cout << m_lessons << " lessons, " << m_compared << " facts compared, " << excluded << " excluded, "
              << m_failures << " failed\n";
    return m_failures == 0 ? 0 : 1;
}

} // namespace handlelab
