// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input, for every call of the catalogue: each parameter in turn gets each hostile value, and each call
// is made with a full table and without memory. Whatever comes of it is a documented result with an
// explanation, the machine stays sound after every micro-step, and going back gives the machine of before.
#include "core/kernel/micro_steps.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"
#include "core/win32/constants.h"
#include "tests/core/call_examples.h"
#include "tests/core/hostile_arguments.h"
#include "tests/core/lab.h"
#include "tests/core/machine/invariants.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace handlelab {
namespace {

/// What is wrong with the last step of a run, a line each; empty when nothing is.
std::string faultsOfLastStep(Timeline& timeline) {
    std::string faults;
    const auto last = static_cast<std::uint32_t>(timeline.steps().size() - 1);
    const std::uint32_t before = timeline.positionAfter(last);
    timeline.seek(before);
    const Machine machineBefore = timeline.now().machine();
    for (std::uint32_t p = before; p <= timeline.end(); ++p) {
        timeline.seek(p);
        for (const std::string& violation :
             violations(timeline.now().machine(), p == before || p == timeline.end()))
            faults += fmt::format("after micro-step {}: {}\n", p - before, violation);
    }
    const Machine machineAfter = timeline.now().machine();
    timeline.seek(before);
    if (!(timeline.now().machine() == machineBefore))
        faults += "going back does not give the machine of before\n";
    timeline.seek(timeline.end());
    if (!(timeline.now().machine() == machineAfter))
        faults += "going forth again does not give the machine of after\n";
    return faults;
}

/// The micro-steps of the last step: each has a sentence, and one of a failed call says why it failed.
std::string unexplained(const Moment& end) {
    std::string faults;
    const Step& step = end.steps().back();
    bool why = !step.returned.failed;
    for (std::uint32_t i = step.firstMicro; i < end.end(); ++i) {
        const Meaning& meaning = end.log().meaning(i);
        why = why || microStep(meaning.kind).tone.refuses != Refuses::no;
        if (english(explain(meaning, end.machine(), end.texts())).empty())
            faults += fmt::format("{} has no sentence\n", meaningName(meaning.kind));
    }
    return why ? faults : faults + "no micro-step says why the call failed\n";
}

/// A failed call reports an error that has a name.
std::string undocumented(const Timeline& timeline) {
    const Step& step = timeline.steps().back();
    if (!step.returned.failed)
        return {};
    if (step.returned.as == Returns::ntstatus)
        return returnedText(timeline.now().rules(), step.returned).starts_with("STATUS_")
                   ? ""
                   : "unknown NTSTATUS\n";
    const std::uint32_t error = step.returned.as == Returns::errorCode
                                    ? static_cast<std::uint32_t>(step.returned.value)
                                    : step.lastError;
    const bool named = std::isdigit(static_cast<unsigned char>(errorName(error).front())) == 0;
    return named ? "" : fmt::format("unknown error {}\n", error);
}

/// Counts of what was tried, so that the sweep cannot become empty without notice.
struct Sweep {
    std::size_t made = 0, failed = 0, notRun = 0, refused = 0;

    void run(const std::string& lines, const std::optional<Rules>& rules = {}) {
        const Lesson lesson = parseLesson(stage(lines));
        if (!lesson.mistakes.empty()) { // the language does not let it through
            ++refused;
            return;
        }
        Timeline timeline = Timeline::run(lesson, rules);
        timeline.seek(timeline.end());
        const Step& step = timeline.steps().back();
        ++made;
        failed += step.returned.failed;
        notRun += step.verdict == Verdict::notRun;
        const std::string faults =
            faultsOfLastStep(timeline) + unexplained(timeline) + undocumented(timeline);
        EXPECT_EQ(faults, "") << lines.substr(0, 4000)
                              << stepText(lesson, timeline, stepsBefore(timeline)).substr(0, 300);
    }

    static std::uint32_t stepsBefore(const Timeline& timeline) {
        return static_cast<std::uint32_t>(timeline.steps().size() - 1);
    }
};

std::string lineOf(const CallDescription& call, const CallExample& example, std::string_view arguments) {
    return fmt::format("{}{}: gone = CreateEvent()\n{}: CloseHandle(gone)\n{}: {}({})\n", example.preparation,
                       example.caller, example.caller, example.caller, call.name, arguments);
}

TEST(HostileCalls, EveryParameterOfEveryCallTakesAnythingWithoutHarm) {
    Sweep sweep;
    for (const CallDescription& call : calls()) {
        const CallExample example = exampleOf(call);
        for (std::size_t p = 0; p < call.parameters.size(); ++p)
            for (const std::string& value : hostileArguments(call.parameters[p])) {
                SCOPED_TRACE(
                    fmt::format("{} {} = {}", call.name, call.parameters[p].name, value.substr(0, 80)));
                sweep.run(hostileStage() +
                          lineOf(call, example, withArgument(call, example.arguments, p, value)));
            }
    }
    EXPECT_GT(sweep.made, 3000u);
    EXPECT_GT(sweep.failed, 1500u);
    EXPECT_LT(sweep.notRun, sweep.made / 20);
    RecordProperty("made", static_cast<int>(sweep.made));
    RecordProperty("failed", static_cast<int>(sweep.failed));
}

std::uint32_t livingObjects(const Machine& machine) {
    return static_cast<std::uint32_t>(
        std::ranges::count_if(machine.objects, [](const Object& object) { return alive(object); }));
}

/// Those of them that somebody made; the others have been there all the time, whether they were shown or not.
std::uint32_t madeObjects(const Machine& machine) {
    return static_cast<std::uint32_t>(std::ranges::count_if(machine.objects, [](const Object& object) {
        return alive(object) && object.header.creator.valid();
    }));
}

/// What the example of a call needs: the objects and the entries there are before it, and the most of each
/// while it is made.
struct Needs {
    std::uint32_t living = 0, made = 0, mostMade = 0, entries = 0, mostEntries = 0;
};

Needs needsOf(Timeline& timeline) {
    const auto last = static_cast<std::uint32_t>(timeline.steps().size() - 1);
    const ProcessId caller = timeline.steps().back().process;
    Needs needs;
    for (std::uint32_t p = timeline.positionAfter(last); p <= timeline.end(); ++p) {
        timeline.seek(p);
        const std::uint32_t made = madeObjects(timeline.now().machine());
        const std::uint32_t entries = timeline.now().machine().table(caller).header.handleCount;
        if (p == timeline.positionAfter(last))
            needs = {livingObjects(timeline.now().machine()), made, made, entries, entries};
        needs.mostMade = std::max(needs.mostMade, made);
        needs.mostEntries = std::max(needs.mostEntries, entries);
    }
    return needs;
}

/// Runs the example of each call under rules that leave no room, and under which `needsRoom` says that it
/// cannot succeed.
void runWithoutRoom(void (*limit)(Rules&, const Needs&), bool (*needsRoom)(const Needs&),
                    std::size_t atLeast) {
    std::size_t refused = 0;
    for (const CallDescription& call : calls()) {
        const CallExample example = exampleOf(call);
        const std::string lines = hostileStage() + lineOf(call, example, example.arguments);
        SCOPED_TRACE(lines);
        const Lesson lesson = parseLesson(stage(lines));
        Timeline roomy = Timeline::run(lesson);
        const Needs needs = needsOf(roomy);
        Rules rules = ntRules();
        limit(rules, needs);
        Timeline cramped = Timeline::run(lesson, rules);
        cramped.seek(cramped.end());
        EXPECT_EQ(faultsOfLastStep(cramped) + unexplained(cramped) + undocumented(cramped), "");
        if (!needsRoom(needs))
            continue;
        ++refused;
        const Step& step = cramped.steps().back();
        EXPECT_TRUE(step.returned.failed);
        EXPECT_EQ(step.returned.as == Returns::errorCode ? step.returned.value : step.lastError,
                  error::noSystemResources);
        EXPECT_FALSE(needsRoom(needsOf(cramped))) << "the call took what the rules forbid";
    }
    EXPECT_GE(refused, atLeast);
}

TEST(HostileCalls, NoCallMakesAnObjectWithoutMemory) {
    runWithoutRoom([](Rules& rules, const Needs& needs) { rules.objectLimit = needs.living; },
                   [](const Needs& needs) { return needs.mostMade > needs.made; }, 30);
}

TEST(HostileCalls, NoCallMakesAnEntryInAFullTable) {
    runWithoutRoom([](Rules& rules, const Needs& needs) { rules.handleLimit = needs.entries; },
                   [](const Needs& needs) { return needs.mostEntries > needs.entries; }, 40);
}

} // namespace
} // namespace handlelab
