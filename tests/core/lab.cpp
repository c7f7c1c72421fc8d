// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include "core/kernel/micro_steps.h"
#include "core/machine/handle_table.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"
#include "tests/core/machine/contents_invariants.h"
#include "tests/core/machine/invariants.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace handlelab {

Lab::Lab(std::string text, std::optional<Rules> rules)
    : lesson(parseLesson(std::move(text)))
    , timeline(Timeline::run(lesson, rules)) {
    for (const Mistake& mistake : lesson.mistakes)
        ADD_FAILURE() << toText(mistake);
    timeline.seek(timeline.end());
}

ProcessId Lab::process(std::string_view label) const {
    for (std::uint32_t i = 0; i < machine().processes.size(); ++i)
        if (timeline.now().texts()[machine().processes[i].label] == label)
            return ProcessId{i};
    ADD_FAILURE() << "no process " << label;
    return {};
}

Variable Lab::variable(std::string_view label, std::string_view name) const {
    const ProcessId owner = process(label);
    for (const Variable& variable : machine().variables)
        if (variable.process == owner && timeline.now().texts()[variable.name] == name)
            return variable;
    ADD_FAILURE() << label << " has no variable " << name;
    return {};
}

const HandleEntry* Lab::entry(std::string_view label, std::string_view name) const {
    return entryOf(machine(), process(label), Handle{variable(label, name).value.number});
}

const Object& Lab::object(std::string_view label, std::string_view name) const {
    const Variable found = variable(label, name);
    if (!found.meant.valid())
        ADD_FAILURE() << label << "." << name << " never led to an object";
    return machine().objects.at(found.meant.valid() ? found.meant.index : 0);
}

std::string Lab::sentences(std::size_t index) const {
    const auto moment = timeline.now();
    std::string text;
    const auto end = timeline.positionAfter(static_cast<std::uint32_t>(index) + 1);
    for (std::uint32_t i = step(index).firstMicro; i < end; ++i)
        text += english(explain(moment.log().meaning(i), moment.machine(), moment.texts())) + "\n";
    return text;
}

std::vector<MeaningKind> Lab::kinds(std::size_t index) const {
    std::vector<MeaningKind> list;
    const auto after = timeline.positionAfter(static_cast<std::uint32_t>(index + 1));
    for (std::uint32_t i = step(index).firstMicro; i < after; ++i)
        list.push_back(timeline.now().log().meaning(i).kind);
    return list;
}

const std::vector<Rules>& allRules() {
    static const std::vector<Rules> all = [] {
        Rules fifo = ntRules(), lifo = textbookRules();
        fifo.freeEntry = FreeEntry::fifo;
        lifo.freeEntry = FreeEntry::lastFreed;
        return std::vector{textbookRules(), ntRules(), fifo, lifo};
    }();
    return all;
}

std::string block(std::string_view lines) { return fmt::format("# Claim\n\n```handlelab\n{}\n```\n", lines); }

std::string stage(std::string_view lines) {
    return block(fmt::format("process a \"a.exe\" as Alice\nprocess b \"b.exe\" as Alice\n"
                             "process c \"c.exe\" as Bob\n{}",
                             lines));
}

std::string violationsOf(Timeline& timeline) {
    std::string text;
    const std::uint32_t position = timeline.position();
    timeline.seek(0);
    for (std::uint32_t p = 0; p <= timeline.end() && text.size() < 2000; ++p) {
        timeline.seek(p);
        const bool between = p < timeline.start() || timeline.positionAfter(timeline.stepsDone(p)) == p;
        std::vector<std::string> found = violations(timeline.now().machine(), between);
        std::ranges::move(contentsViolations(timeline.now().machine(), timeline.now().texts()),
                          std::back_inserter(found));
        for (const std::string& violation : found)
            text +=
                fmt::format("after micro-step {} ({}): {}\n", p,
                            p == 0 ? "" : meaningName(timeline.now().log().meaning(p - 1).kind), violation);
    }
    timeline.seek(position);
    return text;
}

std::string unspeakable(const Timeline& timeline) {
    std::string text;
    const Moment end = timeline.at(timeline.end());
    for (std::uint32_t i = 0; i < end.position(); ++i) {
        const Meaning& meaning = end.log().meaning(i);
        std::string sentence = english(explain(meaning, end.machine(), end.texts()));
        constexpr std::string_view finalPath = R"(\\?\)"; // how GetFinalPathNameByHandle begins
        if (const std::size_t begin = sentence.find(finalPath); begin != std::string::npos)
            sentence.erase(begin, finalPath.size());
        const std::size_t percent = sentence.find('%');
        const bool hole = percent != std::string::npos && percent + 1 < sentence.size() &&
                          sentence[percent + 1] >= '1' && sentence[percent + 1] <= '9';
        if (sentence.empty() || hole || sentence.find('?') != std::string::npos)
            text += fmt::format("{} {}: \"{}\"\n", i, meaningName(meaning.kind), sentence);
    }
    return text;
}

void checkRun(const Lesson& lesson, Timeline& timeline) {
    for (const Finding& finding : timeline.findings())
        EXPECT_TRUE(finding.met) << "line " << lesson.statements[finding.statement].lineNumber << ": "
                                 << finding.text();
    for (std::uint32_t i = 0; i < timeline.steps().size(); ++i)
        EXPECT_NE(timeline.steps()[i].verdict, Verdict::notRun) << stepText(lesson, timeline, i);
    EXPECT_EQ(violationsOf(timeline), "");
    EXPECT_EQ(unspeakable(timeline), "");
    timeline.seek(timeline.start());
    const Machine start = timeline.now().machine();
    timeline.seek(timeline.end());
    const Machine end = timeline.now().machine();
    timeline.seek(0);
    timeline.seek(timeline.start());
    EXPECT_TRUE(timeline.now().machine() == start);
    timeline.seek(timeline.end());
    EXPECT_TRUE(timeline.now().machine() == end);
}

std::string results(const Timeline& timeline) {
    std::string text;
    for (const Step& step : timeline.steps()) {
        const bool isHandle =
            (step.returned.as == Returns::handleOrNull || step.returned.as == Returns::handleOrInvalid ||
             step.returned.as == Returns::addressOrNull || step.returned.as == Returns::socketOrInvalid) &&
            !step.returned.failed;
        text += fmt::format(
            "{} {} {} {} {:X} {}\n",
            step.process.valid() ? timeline.now().texts()[timeline.now().machine()[step.process].label]
                                 : "stage",
            isHandle ? "handle" : returnedText(timeline.now().rules(), step.returned), step.returned.failed,
            step.lastError, step.exception, static_cast<int>(step.verdict));
    }
    return text;
}

void holds(std::string_view lines) {
    std::string first;
    for (const Rules& rules : allRules()) {
        SCOPED_TRACE(describeRules(rules));
        Lab lab(stage(lines), rules);
        checkRun(lab.lesson, lab.timeline);
        std::string found = results(lab.timeline);
        if (first.empty())
            first = std::move(found);
        else
            EXPECT_EQ(found, first) << "results differ between rules";
    }
}

void holdsAsWritten(const std::string& text) {
    Lab lab(text);
    checkRun(lab.lesson, lab.timeline);
}

} // namespace handlelab
