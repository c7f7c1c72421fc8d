// SPDX-License-Identifier: GPL-3.0-or-later
// Every call is completely described, every default works, every kind of micro-step has its word.
#include "core/calls/call.h"
#include "core/kernel/micro_steps.h"
#include "core/tell/explain.h"
#include "core/win32/errors.h"
#include "tests/core/call_examples.h"
#include "tests/core/lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace handlelab {
namespace {

TEST(Catalogue, HoldsTheCallsOfTheIssue) {
    for (const char* name : {"CreateEvent",
                             "OpenEvent",
                             "SetEvent",
                             "ResetEvent",
                             "CreateMutex",
                             "OpenMutex",
                             "ReleaseMutex",
                             "CreateSemaphore",
                             "OpenSemaphore",
                             "ReleaseSemaphore",
                             "CreateFileMapping",
                             "OpenFileMapping",
                             "CreateFile",
                             "CreateThread",
                             "ExitThread",
                             "TerminateThread",
                             "CreateProcess",
                             "OpenProcess",
                             "ExitProcess",
                             "TerminateProcess",
                             "GetExitCodeProcess",
                             "GetCurrentProcess",
                             "GetCurrentThread",
                             "GetCurrentProcessId",
                             "GetCurrentThreadId",
                             "CloseHandle",
                             "DuplicateHandle",
                             "GetHandleInformation",
                             "SetHandleInformation",
                             "CompareObjectHandles",
                             "WaitForSingleObject",
                             "GetLastError",
                             "SetLastError"})
        EXPECT_NE(findCall(name), nullptr) << name;
}

TEST(Catalogue, EveryCallIsDescribed) {
    std::set<std::string_view> names;
    for (const CallDescription& call : calls()) {
        EXPECT_TRUE(names.insert(call.name).second) << call.name << " is described twice";
        EXPECT_FALSE(call.group.empty()) << call.name;
        EXPECT_GT(call.help.size(), 15u) << call.name;
        EXPECT_TRUE(call.help.ends_with('.')) << call.name;
        EXPECT_TRUE(call.notModelled.empty() || call.notModelled.ends_with('.')) << call.name;
        EXPECT_NE(call.run, nullptr) << call.name;
        EXPECT_EQ(findCall(call.name), &call);
    }
}

TEST(Catalogue, EveryParameterIsDescribed) {
    for (const CallDescription& call : calls()) {
        std::set<std::string_view> names;
        for (const Parameter& p : call.parameters) {
            SCOPED_TRACE(fmt::format("{} {}", call.name, p.name));
            EXPECT_TRUE(names.insert(p.name).second);
            EXPECT_GT(p.help.size(), 8u);
            EXPECT_TRUE(p.help.ends_with('.'));
            const bool choosesConstants = p.kind == ParameterKind::constant ||
                                          p.kind == ParameterKind::boolean ||
                                          p.kind == ParameterKind::jobInformation;
            EXPECT_EQ(choosesConstants || p.kind == ParameterKind::access, p.family != ConstantFamily::none);
        }
    }
}

TEST(Catalogue, NamesWithSuffixAreTheSameCall) {
    EXPECT_EQ(findCall("CreateEventW"), findCall("CreateEvent"));
    EXPECT_EQ(findCall("CreateEventA"), findCall("CreateEvent"));
    EXPECT_EQ(findCall("CreateEventX"), nullptr);
    EXPECT_EQ(findCall("createEvent"), nullptr);
    EXPECT_EQ(findCall(""), nullptr);
    EXPECT_EQ(findCall("W"), nullptr);
}

/// The example of a call, run in a process that has an event, a mutex, a semaphore and a child.
Lab runExample(std::string_view call, const CallExample& example) {
    return Lab(stage(fmt::format("a: e = CreateEvent()\na: m = CreateMutex(NULL, TRUE, NULL)\n"
                                 "a: s = CreateSemaphore()\na: CreateProcess(\"child.exe\") starts child\n{}"
                                 "{}: {}({})\n",
                                 example.preparation, example.caller, call, example.arguments)));
}

TEST(Catalogue, EveryCallSucceedsWithItsDefaults) {
    for (const CallDescription& call : calls()) {
        SCOPED_TRACE(call.name);
        Lab lab = runExample(call.name, exampleOf(call));
        checkRun(lab.lesson, lab.timeline);
        EXPECT_FALSE(lab.timeline.steps().back().returned.failed) << lab.lesson.source;
    }
}

TEST(Catalogue, EveryDefaultIsTheSameAsWritingIt) {
    for (const CallDescription& call : calls()) {
        const CallExample needed = exampleOf(call);
        CallExample written = needed;
        std::size_t position = 0; // arguments without a name stand for the first parameters
        const bool named = needed.arguments.find(" = ") != std::string::npos;
        if (!needed.arguments.empty() && !named)
            position = 1 + static_cast<std::size_t>(std::ranges::count(needed.arguments, ','));
        if (needed.arguments.find('{') != std::string::npos)
            continue; // the commas in a list are no separators
        for (; position < call.parameters.size(); ++position) {
            const Parameter& p = call.parameters[position];
            if (p.initial.empty() || needed.arguments.find(fmt::format("{} = ", p.name)) != std::string::npos)
                continue;
            written.arguments +=
                fmt::format("{}{} = {}", written.arguments.empty() ? "" : ", ", p.name, p.initial);
        }
        EXPECT_EQ(results(runExample(call.name, written).timeline),
                  results(runExample(call.name, needed).timeline))
            << call.name;
    }
}

TEST(Catalogue, EveryCallAppearsInTheSpecification) {
    std::string tests;
    const std::filesystem::path folder = std::filesystem::path(HANDLELAB_SOURCE_DIR) / "tests";
    for (const char* part : {"semantics", "claims"})
        for (const auto& file : std::filesystem::directory_iterator(folder / part))
            if (file.path().filename().string().ends_with(".lab.md"))
                tests += (std::ostringstream() << std::ifstream(file.path()).rdbuf()).str();
    ASSERT_FALSE(tests.empty());
    for (const CallDescription& call : calls())
        EXPECT_NE(tests.find(fmt::format("{}(", call.name)), std::string::npos) << call.name;
}

TEST(Meanings, WordsAreTheNamesOfTheEnumeration) {
    EXPECT_EQ(meaningName(MeaningKind::processStaged), "processStaged");
    EXPECT_EQ(meaningName(MeaningKind::securityRefused), "securityRefused");
    EXPECT_EQ(meaningName(MeaningKind::sweepStarted), "sweepStarted");
    EXPECT_EQ(meaningName(MeaningKind::objectsCompared), "objectsCompared");
    EXPECT_EQ(meaningName(MeaningKind::notWaitable), "notWaitable");
    EXPECT_EQ(meaningName(MeaningKind::fileNotExecutable), "fileNotExecutable");
    EXPECT_EQ(meaningName(MeaningKind::exitCodeRead), "exitCodeRead");
    EXPECT_EQ(meaningName(MeaningKind::notRun), "notRun");
}

TEST(Meanings, EveryKindHasASentenceWithAllItsHolesFilled) {
    for (const Rules& rules : allRules()) {
        const Lab lab(
            stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"N\")\na: f = CreateFile(\"notes.txt\")\n"), rules);
        for (std::size_t kind = 0; kind < microStepKinds; ++kind)
            for (const std::uint32_t value : {0u, 1u, 259u}) {
                const Meaning meaning{.kind = static_cast<MeaningKind>(kind),
                                      .process = lab.process("a"),
                                      .object = lab.variable("a", "h").meant,
                                      .name = lab.object("a", "h").header.name,
                                      .index = 1,
                                      .value = value,
                                      .extra = 1};
                const Sentence sentence = explain(meaning, lab.machine(), lab.timeline.now().texts());
                EXPECT_STREQ(sentence.context, "Steps") << kind;
                const std::string text = english(sentence);
                EXPECT_GT(text.size(), 8u) << meaningName(meaning.kind);
                EXPECT_EQ(text.find('%'), std::string::npos) << text;
            }
    }
}

TEST(Errors, EveryErrorHasANameThatIsAConstant) {
    for (const ErrorInfo& e : errors()) {
        EXPECT_FALSE(e.name.empty());
        EXPECT_EQ(errorName(e.number), e.name);
        ASSERT_TRUE(findConstant(e.name)) << e.name;
        EXPECT_EQ(findConstant(e.name)->value, e.number) << e.name;
    }
    EXPECT_EQ(errorName(4242), "4242");
}

TEST(Constants, ANameMeansOneValue) {
    for (const Constant& c : constants()) {
        const auto found = findConstant(c.name);
        ASSERT_TRUE(found) << c.name;
        EXPECT_EQ(found->value, c.value) << c.name;
    }
    EXPECT_FALSE(findConstant("NO_SUCH_CONSTANT"));
    EXPECT_FALSE(findConstant("true"));
}

} // namespace
} // namespace handlelab
