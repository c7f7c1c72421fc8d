// SPDX-License-Identifier: GPL-3.0-or-later
// Text and JSON for people and programs: valid, with the keys that were promised, and true.
#include "core/calls/call.h"
#include "core/tell/machine_text.h"
#include "tests/core/lab.h"
#include "tests/core/random_program.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace handlelab {
namespace {

using Json = nlohmann::json;

const char* const everyKind = R"(debug b
a: e = CreateEvent({bInheritHandle = TRUE}, TRUE, FALSE, "JACK")
a: m = CreateMutex(NULL, TRUE, "M")
a: s = CreateSemaphore(NULL, 2, 5, NULL)
a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)
a: f = CreateFile("notes.txt", GENERIC_READ, FILE_SHARE_READ)
a: none = CreateFile("missing.txt")
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child
a: CreateThread()
a/T2: SetEvent(NULL)
a: now = GetCurrentProcess()
a: id = GetCurrentProcessId()
b: CloseHandle(0x1234)
a: WaitForSingleObject(e, 0)
child: ExitProcess(3)
a: text = "x"
)";

Json stepOf(const Lab& lab, std::uint32_t step) {
    return Json::parse(stepJson(lab.lesson, lab.timeline, step));
}

TEST(StepJson, HasThePromisedKeysForEveryStep) {
    const Lab lab(stage(everyKind));
    for (std::uint32_t i = 0; i < lab.timeline.steps().size(); ++i) {
        const std::string line = stepJson(lab.lesson, lab.timeline, i);
        EXPECT_EQ(line.find('\n'), std::string::npos);
        const Json json = Json::parse(line);
        for (const char* key : {"step", "process", "thread", "call", "returns", "value", "last_error",
                                "last_error_name", "expected", "micro_steps"})
            EXPECT_TRUE(json.contains(key)) << key << " in " << line;
        EXPECT_EQ(json.at("step"), i + 1);
        EXPECT_TRUE(json.at("process").is_string());
        EXPECT_TRUE(json.at("returns").is_string());
        EXPECT_TRUE(json.at("value").is_number());
        ASSERT_FALSE(json.at("micro_steps").empty());
        for (const Json& micro : json.at("micro_steps")) {
            EXPECT_TRUE(micro.at("meaning").is_string());
            EXPECT_GT(micro.at("sentence").get<std::string>().size(), 8u);
        }
    }
}

TEST(StepJson, SaysWhatTheCallReturned) {
    for (const Rules& rules : allRules()) {
        const Lab lab(stage(everyKind), rules);
        EXPECT_EQ(stepOf(lab, 0).at("returns"), fmt::format("0x{:X}", rules.valuePerIndex));
        EXPECT_EQ(stepOf(lab, 0).at("value"), rules.valuePerIndex);
        EXPECT_EQ(stepOf(lab, 0).at("last_error_name"), "ERROR_SUCCESS");
        EXPECT_EQ(stepOf(lab, 5).at("returns"), "INVALID_HANDLE_VALUE");
        EXPECT_EQ(stepOf(lab, 5).at("last_error"), 2);
        EXPECT_EQ(stepOf(lab, 6).at("returns"), "TRUE");
        EXPECT_EQ(stepOf(lab, 8).at("returns"), "FALSE");
        EXPECT_EQ(stepOf(lab, 8).at("thread"), "T2");
        EXPECT_EQ(stepOf(lab, 11).at("exception"), "0xC0000008");
        EXPECT_EQ(stepOf(lab, 13).at("returns"), "none");
        EXPECT_EQ(stepOf(lab, 13).at("process"), "child");
    }
}

TEST(StepJson, SaysWhetherItWasAsExpected) {
    const Lab lab(stage("a: SetEvent(NULL) => FALSE\na: SetEvent(NULL) => TRUE\na: SetEvent(NULL)\n"
                        "a: ExitProcess(0)\na: SetEvent(NULL) => FALSE\n"));
    EXPECT_EQ(stepOf(lab, 0).at("expected"), true);
    EXPECT_EQ(stepOf(lab, 1).at("expected"), false);
    EXPECT_TRUE(stepOf(lab, 2).at("expected").is_null());
    EXPECT_TRUE(stepOf(lab, 4).at("expected").is_null());
    EXPECT_EQ(stepOf(lab, 4).at("not_run"), true);
}

TEST(StepJson, CanBeReadWhereverTheCursorStands) {
    Lab lab(stage(everyKind));
    std::vector<std::string> atEnd;
    for (std::uint32_t i = 0; i < lab.timeline.steps().size(); ++i)
        atEnd.push_back(stepJson(lab.lesson, lab.timeline, i));
    for (const std::uint32_t position : {0u, lab.timeline.start(), lab.timeline.end() / 2}) {
        lab.timeline.seek(position);
        for (std::uint32_t i = 0; i < lab.timeline.steps().size(); ++i) {
            EXPECT_EQ(stepJson(lab.lesson, lab.timeline, i), atEnd[i]);
            EXPECT_FALSE(stepText(lab.lesson, lab.timeline, i).empty());
        }
    }
}

TEST(MachineJson, HasThePromisedKeys) {
    const Lab lab(stage(everyKind));
    const Json json = Json::parse(machineJson(lab.timeline));
    EXPECT_EQ(json.at("rules"), "nt");
    EXPECT_EQ(json.at("step"), lab.timeline.steps().size());
    ASSERT_EQ(json.at("processes").size(), 4u);
    for (const Json& process : json.at("processes")) {
        for (const char* key :
             {"name", "image", "pid", "alive", "exit_code", "last_errors", "variables", "handles"})
            EXPECT_TRUE(process.contains(key)) << key;
        for (const Json& handle : process["handles"])
            for (const char* key : {"value", "object", "granted", "inherit", "protect", "origin"})
                EXPECT_TRUE(handle.contains(key)) << key;
    }
    for (const Json& object : json.at("objects"))
        for (const char* key :
             {"id", "type", "name", "handle_count", "pointer_count", "usage_count", "alive", "signaled"})
            EXPECT_TRUE(object.contains(key)) << key;
}

TEST(MachineJson, SaysWhatTheMachineIs) {
    const Lab lab(stage(everyKind));
    const Json json = Json::parse(machineJson(lab.timeline));
    const Json& a = json.at("processes").at(0);
    EXPECT_EQ(a.at("name"), "a");
    EXPECT_EQ(a.at("image"), "a.exe");
    EXPECT_EQ(a.at("alive"), true);
    EXPECT_EQ(a.at("last_errors").at("T2"), 6);
    EXPECT_EQ(a.at("variables").at("e"), "0x4");
    EXPECT_EQ(a.at("variables").at("text"), "x");
    EXPECT_EQ(a.at("variables").at("id"), a.at("pid"));
    EXPECT_EQ(a.at("handles").size(), 8u);
    EXPECT_EQ(a.at("handles").at(0).at("value"), "0x4");
    EXPECT_EQ(a.at("handles").at(0).at("granted"), "0x001F0003");
    EXPECT_EQ(a.at("handles").at(0).at("inherit"), true);
    EXPECT_EQ(a.at("handles").at(0).at("origin"), "created");
    const Json& event = json.at("objects")[a.at("handles").at(0).at("object").get<std::size_t>()];
    EXPECT_EQ(event.at("type"), "Event");
    EXPECT_EQ(event.at("name"), "\\Sessions\\1\\BaseNamedObjects\\JACK");
    EXPECT_EQ(event.at("handle_count"), 1) << "the child that inherited it has ended";
    EXPECT_EQ(event.at("signaled"), false);
    EXPECT_EQ(event.at("reset"), "manual");
    const Json& child = json.at("processes").at(3);
    EXPECT_EQ(child.at("alive"), false);
    EXPECT_EQ(child.at("exit_code"), 3);
    EXPECT_EQ(child.at("handles").size(), 0u);
}

TEST(MachineJson, IsValidForAnyProgramAtAnyPosition) {
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        Lab lab(block(randomLesson(choicesOf(seed, 80))));
        for (std::uint32_t position = 0; position <= lab.timeline.end(); position += 37) {
            lab.timeline.seek(position);
            EXPECT_TRUE(Json::accept(machineJson(lab.timeline)));
            EXPECT_FALSE(machineText(lab.timeline).empty());
        }
    }
}

TEST(MachineJson, TextsThatNeedEscapesStayValid) {
    const Lab lab(
        stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"quote \\\" and \\t tab\")\na: t = \"\\n\"\n"));
    EXPECT_TRUE(Json::accept(machineJson(lab.timeline)));
    EXPECT_TRUE(Json::accept(stepJson(lab.lesson, lab.timeline, 0)));
}

std::string inEnglish(std::string_view text) { return std::string(text); }

TEST(CallsJson, IsTheCatalogue) {
    const Json json = Json::parse(callsJson(inEnglish));
    ASSERT_EQ(json.size(), calls().size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        const CallDescription& call = calls()[i];
        EXPECT_EQ(json.at(i).at("name"), call.name);
        EXPECT_EQ(json.at(i).at("help"), call.help);
        ASSERT_EQ(json.at(i).at("parameters").size(), call.parameters.size());
        for (std::size_t p = 0; p < call.parameters.size(); ++p) {
            EXPECT_EQ(json.at(i).at("parameters").at(p).at("name"), call.parameters[p].name);
            EXPECT_EQ(json.at(i).at("parameters").at(p).at("help"), call.parameters[p].help);
            EXPECT_EQ(json.at(i).at("parameters").at(p).at("default").is_null(),
                      call.parameters[p].initial.empty());
        }
    }
    const std::string text = callsText(inEnglish);
    for (const CallDescription& call : calls())
        EXPECT_NE(text.find(std::string(call.name) + "("), std::string::npos);
}

TEST(StepText, ShowsTheCallAndWhatItGave) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"a => b // c\")  // a comment\n"
                        "a: CloseHandle(h) => TRUE // closes\na: CloseHandle(h) => TRUE\n"));
    EXPECT_EQ(stepText(lab.lesson, lab.timeline, 0),
              "  1  a: h = CreateEvent(NULL, TRUE, FALSE, \"a => b // c\")  => 0x4, ERROR_SUCCESS");
    EXPECT_EQ(stepText(lab.lesson, lab.timeline, 1), "  2  a: CloseHandle(h)  => TRUE, ERROR_SUCCESS");
    EXPECT_EQ(stepText(lab.lesson, lab.timeline, 2),
              "  3  a: CloseHandle(h)  => FALSE, ERROR_INVALID_HANDLE  NOT AS EXPECTED");
    EXPECT_EQ(callText(lab.lesson, lab.timeline, 1), "a: CloseHandle(h)");
}

TEST(StepText, ShowsAWholeStringWhateverIsEscapedInIt) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"a\\\"//b\") => 0x4 // a comment\n"
                        "a: k = CreateEvent(NULL, TRUE, FALSE, \"a\\\"=>b\") => 0x8\n"
                        "a: f = CreateFile(\"C:\\\\no\\\\\") => INVALID_HANDLE_VALUE\n"));
    EXPECT_EQ(callText(lab.lesson, lab.timeline, 0), "a: h = CreateEvent(NULL, TRUE, FALSE, \"a\\\"//b\")");
    EXPECT_EQ(callText(lab.lesson, lab.timeline, 1), "a: k = CreateEvent(NULL, TRUE, FALSE, \"a\\\"=>b\")");
    EXPECT_EQ(callText(lab.lesson, lab.timeline, 2), "a: f = CreateFile(\"C:\\\\no\\\\\")")
        << "a backslash that is escaped itself escapes no quote";
}

} // namespace
} // namespace handlelab
