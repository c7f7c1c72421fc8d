// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/rules.h"

#include <fmt/format.h>

#include <charconv>

namespace handlelab {

namespace {

/// 2^24 entries without the reserved first one of each page of 512 or 256.
constexpr std::uint32_t limit32 = 16'744'448, limit64 = 16'711'680;

} // namespace

Rules ntRules() { return {}; }

Rules textbookRules() {
    return {.valuePerIndex = 1,
            .freeEntry = FreeEntry::lowest,
            .counts = Counts::usage,
            .entriesPerPage = 512,
            .reservesPageStart = false,
            .handleLimit = limit32,
            .pointer64 = false};
}

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// One switch: its name, its values in words, how it is set and read back.
struct Switch {
    std::string_view name;
    std::vector<std::string_view> values;
    void (*set)(Rules&, std::size_t value);
    std::size_t (*get)(const Rules&);
};

const std::vector<Switch>& switches() {
    static const std::vector<Switch> all{
        {"free_entry",
         {"lowest", "last_freed", "fifo"},
         [](Rules& r, std::size_t v) { r.freeEntry = static_cast<FreeEntry>(v); },
         [](const Rules& r) { return static_cast<std::size_t>(r.freeEntry); }},
        {"counts",
         {"usage", "handle_and_pointer", "inflated"},
         [](Rules& r, std::size_t v) { r.counts = static_cast<Counts>(v); },
         [](const Rules& r) { return static_cast<std::size_t>(r.counts); }},
        {"values",
         {"1", "4"},
         [](Rules& r, std::size_t v) {
             r.valuePerIndex = v == 0 ? 1 : 4;
             r.reservesPageStart = v != 0;
         },
         [](const Rules& r) { return std::size_t{r.valuePerIndex == 4}; }},
        {"pointer_width",
         {"32", "64"},
         [](Rules& r, std::size_t v) {
             const bool ownLimit = r.handleLimit != limit32 && r.handleLimit != limit64;
             r.pointer64 = v == 1;
             r.entriesPerPage = v == 1 ? 256 : 512;
             if (!ownLimit)
                 r.handleLimit = v == 1 ? limit64 : limit32;
         },
         [](const Rules& r) { return std::size_t{r.pointer64}; }},
        {"ids",
         {"unique", "reused"},
         [](Rules& r, std::size_t v) { r.reusesIds = v != 0; },
         [](const Rules& r) { return std::size_t{r.reusesIds}; }},
        {"deletion",
         {"at_once", "with_last_handle"},
         [](Rules& r, std::size_t v) { r.deletion = static_cast<Deletion>(v); },
         [](const Rules& r) { return static_cast<std::size_t>(r.deletion); }},
    };
    return all;
}

std::string setLimit(std::uint32_t& limit, std::string_view name, std::string_view value) {
    std::uint32_t number = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (problem != std::errc{} || end != value.data() + value.size() || number == 0 || number > limit32)
        return fmt::format("{} needs a number from 1 to {}", name, limit32);
    limit = number;
    return {};
}

} // namespace

std::string setRule(Rules& rules, std::string_view word) {
    word = trimmed(word);
    if (word == "nt" || word == "textbook") {
        rules = word == "nt" ? ntRules() : textbookRules();
        return {};
    }
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos)
        return fmt::format(
            "unknown rules \"{}\". Known are nt, textbook and switches such as free_entry = fifo", word);
    const std::string_view name = trimmed(word.substr(0, equals)), value = trimmed(word.substr(equals + 1));
    if (name == "handle_limit")
        return setLimit(rules.handleLimit, name, value);
    if (name == "object_limit")
        return setLimit(rules.objectLimit, name, value);
    for (const Switch& s : switches()) {
        if (s.name != name)
            continue;
        for (std::size_t v = 0; v < s.values.size(); ++v)
            if (s.values[v] == value) {
                s.set(rules, v);
                return {};
            }
        return fmt::format("unknown value \"{}\" of {}. Known are {}", value, name,
                           fmt::join(s.values, ", "));
    }
    return fmt::format(
        "unknown switch \"{}\". Known are free_entry, counts, values, pointer_width, ids, deletion, "
        "handle_limit, object_limit",
        name);
}

std::string describeRules(const Rules& rules) {
    const bool textbook = rules.valuePerIndex == 1;
    Rules base = textbook ? textbookRules() : ntRules();
    std::string text = textbook ? "textbook" : "nt";
    for (const Switch& s : switches())
        if (s.get(base) != s.get(rules)) {
            text += fmt::format(", {} = {}", s.name, s.values[s.get(rules)]);
            s.set(base, s.get(rules));
        }
    if (base.handleLimit != rules.handleLimit)
        text += fmt::format(", handle_limit = {}", rules.handleLimit);
    if (base.objectLimit != rules.objectLimit)
        text += fmt::format(", object_limit = {}", rules.objectLimit);
    return text;
}

std::vector<std::string> ruleWords() {
    std::vector<std::string> words{"nt", "textbook"};
    for (const Switch& s : switches())
        for (const std::string_view value : s.values)
            words.push_back(fmt::format("{} = {}", s.name, value));
    words.emplace_back("handle_limit = 100");
    words.emplace_back("object_limit = 100");
    return words;
}

} // namespace handlelab
