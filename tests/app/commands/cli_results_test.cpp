// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands print when all goes well, byte by byte where people read it, field by field where
// programs do.
#include "cli_program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace handlelab {

namespace {

const std::string sharedEvent =
    lessonOf("process editor \"editor.exe\"\n"
             "process viewer \"viewer.exe\"\n"
             "editor: hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")   => 0x4, ERROR_SUCCESS\n"
             "viewer: hSame = OpenEvent(EVENT_MODIFY_STATE, FALSE, \"JACK\")   => 0x4\n"
             "expect usage(viewer.hSame) == 2\n"
             "viewer: SetEvent(hSame)   => TRUE\n"
             "viewer: CloseHandle(hSame)   => TRUE\n"
             "viewer: CloseHandle(hSame)   => FALSE, ERROR_INVALID_HANDLE\n");

/// Compares with tests/golden/NAME; with HANDLELAB_UPDATE_GOLDEN set, writes it instead.
void expectGolden(const std::string& name, const std::string& text) {
    const std::string path = HANDLELAB_SOURCE_DIR "/tests/golden/" + name;
    if (std::getenv("HANDLELAB_UPDATE_GOLDEN") != nullptr)
        std::ofstream(path, std::ios::binary) << text;
    EXPECT_EQ(text, contentOf(path)) << "HANDLELAB_UPDATE_GOLDEN=1 accepts the new text";
}

std::vector<nlohmann::json> objectsOf(const std::string& lines) {
    std::vector<nlohmann::json> objects;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);)
        objects.push_back(nlohmann::json::parse(line));
    return objects;
}

std::vector<std::string> keysOf(const nlohmann::json& object) {
    std::vector<std::string> keys;
    for (const auto& item : object.items())
        keys.push_back(item.key());
    return keys;
}

} // namespace

TEST(CommandLineResults, RunPrintsALinePerCall) {
    const ScratchFolder scratch;
    const Ended ended = handlelabProgram({"run", scratch.file("shared.lab.md", sharedEvent)});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    expectGolden("cli_run.txt", ended.out);
}

TEST(CommandLineResults, RunUnderTextbookRulesPrintsHandlesOfTheBook) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file(
        "a.lab.md", lessonOf("process a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, NULL)\n"));
    EXPECT_NE(handlelabProgram({"run", lesson}).out.find("=> 0x4"), std::string::npos);
    EXPECT_NE(handlelabProgram({"run", lesson, "--rules", "textbook"}).out.find("=> 1"), std::string::npos);
}

TEST(CommandLineResults, RunUnderTwoSetsOfRulesPrintsWhereTheyDiffer) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file(
        "a.lab.md", lessonOf("process a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, NULL)\n"));
    const Ended ended = handlelabProgram({"run", lesson, "--rules", "textbook,nt"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_NE(ended.out.find("textbook: index 1, handle 1   nt: index 1, handle 0x4"), std::string::npos);
    EXPECT_NE(ended.out.find("Results and errors are equal in all steps: 1"), std::string::npos);
}

TEST(CommandLineResults, RunAsJsonGivesEveryPromisedFieldForEachCall) {
    const ScratchFolder scratch;
    const Ended ended = handlelabProgram({"run", scratch.file("shared.lab.md", sharedEvent), "--json"});
    ASSERT_EQ(ended.code, 0) << ended.err;
    const std::vector<nlohmann::json> steps = objectsOf(ended.out);
    ASSERT_EQ(steps.size(), 5u);
    for (const nlohmann::json& step : steps)
        for (const char* key : {"step", "process", "thread", "call", "returns", "value", "last_error",
                                "last_error_name", "expected", "micro_steps"})
            EXPECT_TRUE(step.contains(key)) << key << " in " << step.dump();
    EXPECT_EQ(steps[0]["process"], "editor");
    EXPECT_EQ(steps[0]["returns"], "0x4");
    EXPECT_EQ(steps[0]["value"], 4);
    EXPECT_EQ(steps[0]["expected"], true);
    EXPECT_EQ(steps[4]["returns"], "FALSE");
    EXPECT_EQ(steps[4]["last_error"], 6);
    EXPECT_EQ(steps[4]["last_error_name"], "ERROR_INVALID_HANDLE");
    EXPECT_FALSE(steps[0]["micro_steps"].empty());
    EXPECT_TRUE(steps[0]["micro_steps"][0].contains("meaning"));
    EXPECT_TRUE(steps[0]["micro_steps"][0].contains("sentence"));
}

TEST(CommandLineResults, PrintShowsTheMachineAtTheEnd) {
    const ScratchFolder scratch;
    const Ended ended = handlelabProgram({"print", scratch.file("shared.lab.md", sharedEvent)});
    EXPECT_EQ(ended.code, 0) << ended.err;
    expectGolden("cli_print.txt", ended.out);
}

TEST(CommandLineResults, PrintAtAStepShowsTheMachineOfThatMoment) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("shared.lab.md", sharedEvent);
    const Ended before = handlelabProgram({"print", lesson, "--step", "0"});
    const Ended after = handlelabProgram({"print", lesson, "--step=1"});
    EXPECT_EQ(before.out.find("JACK"), std::string::npos) << before.out;
    EXPECT_NE(after.out.find("JACK"), std::string::npos) << after.out;
}

TEST(CommandLineResults, PrintAsJsonGivesProcessesWithTheirTablesAndObjects) {
    const ScratchFolder scratch;
    const Ended ended =
        handlelabProgram({"print", scratch.file("shared.lab.md", sharedEvent), "--step", "2", "--json"});
    ASSERT_EQ(ended.code, 0) << ended.err;
    const nlohmann::json machine = nlohmann::json::parse(ended.out);
    EXPECT_EQ(machine["step"], 2);
    EXPECT_TRUE(machine.contains("rules"));
    ASSERT_EQ(machine["processes"].size(), 2u);
    const nlohmann::json& editor = machine["processes"][0];
    for (const char* key :
         {"name", "image", "pid", "alive", "exit_code", "last_errors", "variables", "handles"})
        EXPECT_TRUE(editor.contains(key)) << key << " in " << editor.dump();
    ASSERT_EQ(editor["handles"].size(), 1u);
    for (const char* key : {"value", "object", "granted", "inherit", "protect", "origin"})
        EXPECT_TRUE(editor["handles"][0].contains(key)) << key;
    bool found = false;
    for (const nlohmann::json& object : machine["objects"]) {
        for (const char* key :
             {"id", "type", "name", "handle_count", "pointer_count", "usage_count", "alive", "signaled"})
            EXPECT_TRUE(object.contains(key)) << key << " in " << object.dump();
        if (object["id"] == editor["handles"][0]["object"]) {
            found = true;
            EXPECT_EQ(object["handle_count"], 2);
            EXPECT_EQ(object["usage_count"], 2);
            EXPECT_EQ(object["signaled"], false);
        }
    }
    EXPECT_TRUE(found);
}

TEST(CommandLineResults, CallsListsTheWholeCatalogue) {
    const Ended text = handlelabProgram({"calls"});
    const Ended json = handlelabProgram({"calls", "--json"});
    ASSERT_EQ(text.code, 0);
    ASSERT_EQ(json.code, 0);
    const nlohmann::json document = nlohmann::json::parse(json.out);
    const nlohmann::json& calls = document.is_array() ? document : document["calls"];
    EXPECT_GE(calls.size(), 30u);
    for (const nlohmann::json& call : calls) {
        EXPECT_NE(text.out.find(call["name"].get<std::string>()), std::string::npos);
        EXPECT_FALSE(call["help"].get<std::string>().empty()) << call["name"];
        for (const nlohmann::json& parameter : call["parameters"])
            EXPECT_TRUE(parameter.contains("name") && parameter.contains("default") &&
                        parameter.contains("help"))
                << keysOf(parameter).size() << call["name"];
    }
}

TEST(CommandLineResults, CallsAreExplainedInTheReadersLanguage) {
    const std::string english = handlelabProgram({"calls"}, {"LC_ALL=C.UTF-8"}).out;
    const std::string asked = handlelabProgram({"calls", "--lang", "zh_CN"}, {"LC_ALL=C.UTF-8"}).out;
    const std::string usual = handlelabProgram({"calls"}, {"LC_ALL=zh_CN.UTF-8"}).out;
    EXPECT_TRUE(english.starts_with("Create\n")) << english.substr(0, 80);
    EXPECT_TRUE(asked.starts_with("创建\n")) << asked.substr(0, 80);
    EXPECT_EQ(asked, usual);
    const nlohmann::json json =
        nlohmann::json::parse(handlelabProgram({"calls", "--json", "--lang", "zh_CN"}).out);
    for (const nlohmann::json& call : json) {
        const std::string help = call["help"];
        EXPECT_NE(asked.find(help), std::string::npos) << call["name"];
        EXPECT_TRUE(help.ends_with("。")) << call["name"] << ": " << help;
    }
}

TEST(CommandLineResults, CheckPrintsALinePerLesson) {
    const ScratchFolder scratch;
    const std::string good = scratch.file("good.lab.md", sharedEvent);
    const Ended ended = handlelabProgram({"check", good, good});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_EQ(std::count(ended.out.begin(), ended.out.end(), '\n'), 2);
    EXPECT_NE(ended.out.find("good.lab.md: steps: 5, expectations that hold: 6 of 6"), std::string::npos)
        << ended.out;
}

TEST(CommandLineResults, HelpAndVersionGoToStandardOutput) {
    const Ended help = handlelabProgram({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.err, "");
    for (const char* command : {"run", "check", "print", "render", "window", "calls"}) {
        EXPECT_NE(help.out.find(command), std::string::npos) << command;
        const Ended own = handlelabProgram({command, "--help"});
        EXPECT_EQ(own.code, 0) << command;
        EXPECT_NE(own.out.find("--help"), std::string::npos) << command;
    }
    const Ended version = handlelabProgram({"--version"});
    EXPECT_EQ(version.code, 0);
    EXPECT_EQ(version.out.find("handlelab "), 0u) << version.out;
}

} // namespace handlelab
