// SPDX-License-Identifier: GPL-3.0-or-later
// Every call with every kind of value, alone in a lesson, becomes programs that a Windows compiler takes
// without a warning.
#include "many_lessons.h"

#include "core/calls/call.h"
#include "core/lesson/parser.h"
#include "tests/conformance/random_lesson.h"
#include "tests/core/call_examples.h"
#include "tests/core/hostile_arguments.h"
#include "tests/core/random_program.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace handlelab {
namespace {

std::string lessonWith(std::string_view lines) {
    return fmt::format("# Sweep\n\n```handlelab\nprocess a \"a.exe\" as Alice\nprocess b \"b.exe\" as Alice\n"
                       "process c \"c.exe\" as Bob\n{}```\n",
                       lines);
}

// ---- variables of every type ------------------------------------------------------------------------------

/// Lines that make a variable of each type there is, and of each field of a structure.
std::string typedStage() {
    return hostileStage() + R"(a: gone = CreateEvent()
a: n = 5
a: zero = 0
a: none = NULL
a: truth = TRUE
a: pid = GetCurrentProcessId()
a: ReleaseSemaphore(s, 1, &count)
a: GetQueuedCompletionStatus(port, &bytes, &size, &overlapped, 0)
a: name = "N"
a: WSAStartup()
a: sock = socket()
a: module = LoadLibrary("version.dll")
a: menu = CreateMenu()
a: pen = CreatePen()
a: brush = CreateSolidBrush()
a: station = OpenWindowStation("WinSta0")
a: view = MapViewOfFile(section)
a: snapshot = CreateToolhelp32Snapshot()
a: Process32First(snapshot, &pe)
a: NtQueryObject(e, ObjectBasicInformation, &info)
)";
}

const std::vector<std::string>& typedVariables() {
    static const std::vector<std::string> all{"n",
                                              "zero",
                                              "none",
                                              "truth",
                                              "pid",
                                              "count",
                                              "bytes",
                                              "size",
                                              "name",
                                              "overlapped",
                                              "sock",
                                              "module",
                                              "menu",
                                              "pen",
                                              "brush",
                                              "station",
                                              "desktop",
                                              "view",
                                              "e",
                                              "heap",
                                              "window",
                                              "key",
                                              "pi.hProcess",
                                              "pi.dwProcessId",
                                              "pi",
                                              "pe",
                                              "info",
                                              "pe.cntThreads",
                                              "pe.szExeFile",
                                              "pe.th32ProcessID",
                                              "r",
                                              "info.HandleCount"};
    return all;
}

std::vector<std::string> wordsOf(std::string_view line) {
    std::vector<std::string> words(1);
    for (const char c : line)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_')
            words.back() += c;
        else
            words.emplace_back();
    return words;
}

/// The variables and processes a line of the stage brings into being.
bool makesOneOf(std::string_view line, const std::vector<std::string>& wanted) {
    const std::vector<std::string> words = wordsOf(line);
    return std::ranges::any_of(wanted, [&](const std::string& word) {
        return !word.empty() && word != "a" &&
               (line.starts_with(fmt::format("a: {} = ", word)) || line.starts_with(word + ":") ||
                line.find(fmt::format("&{}", word)) != std::string_view::npos ||
                (line.find(" = socket()") != std::string_view::npos && word == "sock"));
    });
}

/// The lines of the stage that the others need, and they.
std::string withWhatItNeeds(const std::string& stage, const std::string& lines) {
    std::vector<std::string> before;
    std::istringstream all(stage);
    for (std::string line; std::getline(all, line);)
        before.push_back(line);
    std::string text = lines;
    for (std::size_t i = before.size(); i-- > 0;)
        if (makesOneOf(before[i], wordsOf(text)) ||
            (before[i] == "a: WSAStartup()" && text.find("socket") != std::string::npos))
            text = before[i] + "\n" + text;
    return text;
}

std::string lineOf(const CallDescription& call, const CallExample& example, std::string_view arguments) {
    const bool hasResult = call.returns != Returns::nothing;
    return fmt::format("{}{}: {}{}({})\n", example.preparation, example.caller, hasResult ? "result = " : "",
                       call.name, arguments);
}

bool isUnderstood(const std::string& lines) {
    return parseLesson(lessonWith(lines), "test").mistakes.empty();
}

/// Every kind of value, whatever a parameter is for.
std::vector<std::string> kindsOfValues() {
    std::vector<std::string> all{"5",
                                 "-1",
                                 "-3000000000",
                                 "0xFFFFFFFFFFFFFFFF",
                                 "010",
                                 "NULL",
                                 "TRUE",
                                 "INFINITE",
                                 "WAIT_TIMEOUT",
                                 "INVALID_HANDLE_VALUE",
                                 "HKEY_CURRENT_USER",
                                 "GENERIC_READ | SYNCHRONIZE",
                                 "GENERIC_READ | n | 1",
                                 "e | truth | -1",
                                 "GetCurrentProcess()",
                                 "GetCurrentThreadId()",
                                 R"("N")",
                                 "{}",
                                 "{5, NULL, INVALID_HANDLE_VALUE, e | 1}",
                                 "{GetCurrentProcess(), n, key, menu}",
                                 "{bInheritHandle = n}",
                                 "{bInheritHandle = e, Revision = key}",
                                 "{lpSecurityDescriptor = name, bInheritHandle = 5}",
                                 R"x({lpSecurityDescriptor = "D:(A;;GA;;;WD)", Revision = count})x",
                                 "{hStdInput = n, hStdOutput = key, hStdError = 5}",
                                 "{PROC_THREAD_ATTRIBUTE_PARENT_PROCESS = window}",
                                 "{dwFlags = n, PROC_THREAD_ATTRIBUTE_JOB_LIST = {e, key}}",
                                 "{CompletionKey = n, CompletionPort = key}",
                                 "{CompletionKey = e, CompletionPort = 5}",
                                 "&fresh",
                                 "&fresh.hProcess",
                                 "&fresh.HandleCount"};
    for (const std::string& variable : typedVariables())
        all.push_back(variable);
    for (const std::string& variable : typedVariables())
        all.push_back("&" + variable);
    return all;
}

// ---- the sweeps -------------------------------------------------------------------------------------------

TEST(ProgramsCompile, EveryCallAloneInALesson) {
    ManyLessons lessons;
    for (const CallDescription& call : calls()) {
        const CallExample example = exampleOf(call);
        for (const std::string& arguments :
             {example.arguments, withArgument(call, example.arguments, ~0u, "")}) {
            const std::string line = lineOf(call, example, arguments);
            EXPECT_TRUE(lessons.add(lessonWith(withWhatItNeeds(typedStage(), line)))) << line;
        }
    }
    EXPECT_GE(lessons.size(), 2 * calls().size());
    EXPECT_EQ(lessons.complaints(), "");
}

TEST(ProgramsCompile, EveryCallWithEveryHostileValue) {
    ManyLessons lessons;
    for (const CallDescription& call : calls()) {
        const CallExample example = exampleOf(call);
        for (std::size_t p = 0; p < call.parameters.size(); ++p)
            for (const std::string& value : hostileArguments(call.parameters[p]))
                lessons.add(lessonWith(withWhatItNeeds(
                    typedStage(), lineOf(call, example, withArgument(call, example.arguments, p, value)))));
    }
    EXPECT_GT(lessons.size(), 3000u);
    EXPECT_EQ(lessons.complaints(), "");
}

/// Makes each call again and again, its parameters each with the next kind of value, until each has had all.
TEST(ProgramsCompile, EveryParameterWithEveryKindOfValue) {
    const std::vector<std::string> values = kindsOfValues();
    ManyLessons lessons;
    for (const CallDescription& call : calls()) {
        std::vector<std::vector<std::string>> fitting(call.parameters.size());
        const CallExample example = exampleOf(call);
        std::size_t rounds = 0;
        for (std::size_t p = 0; p < call.parameters.size(); ++p) {
            for (const std::string& value : values)
                if (isUnderstood(lineOf(call, example, withArgument(call, example.arguments, p, value))))
                    fitting[p].push_back(value);
            rounds = std::max(rounds, fitting[p].size());
        }
        for (std::size_t round = 0; round < rounds; ++round) {
            std::string arguments;
            for (std::size_t p = 0; p < call.parameters.size(); ++p)
                if (!fitting[p].empty())
                    arguments = withArgument(call, arguments, p, fitting[p][(round + p) % fitting[p].size()]);
            EXPECT_TRUE(
                lessons.add(lessonWith(withWhatItNeeds(typedStage(), lineOf(call, example, arguments)))));
        }
    }
    EXPECT_GT(lessons.size(), 3000u);
    EXPECT_EQ(lessons.complaints(), "");
}

TEST(ProgramsCompile, AnyResultInAVariableOfAnyType) {
    ManyLessons lessons;
    std::set<std::pair<Returns, std::optional<CType>>> seen;
    for (const CallDescription& call : calls()) {
        if (!seen.emplace(call.returns, call.form.result).second)
            continue;
        const CallExample example = exampleOf(call);
        for (const std::string& variable : typedVariables())
            lessons.add(lessonWith(withWhatItNeeds(
                typedStage(), fmt::format("{}{}: {} = {}({})\n", example.preparation, example.caller,
                                          variable, call.name, example.arguments))));
    }
    EXPECT_GT(lessons.size(), 500u);
    EXPECT_EQ(lessons.complaints(), "");
}

std::vector<std::string> targets() {
    std::vector<std::string> all = typedVariables();
    all.insert(all.end(),
               {"fresh", "fresh.hProcess", "fresh.th32ProcessID", "fresh.PointerCount", "fresh.other"});
    return all;
}

TEST(ProgramsCompile, AnyValueAssignedToAVariableOfAnyType) {
    ManyLessons lessons;
    for (const std::string& target : targets())
        for (const std::string& value : kindsOfValues())
            if (!value.starts_with('&'))
                lessons.add(lessonWith(withWhatItNeeds(
                    typedStage(), fmt::format("a: {0} = {1}\na: CloseHandle({0})\n", target, value))));
    EXPECT_GT(lessons.size(), 1000u);
    EXPECT_EQ(lessons.complaints(), "");
}

TEST(ProgramsCompile, AnyVariableToldToOneOfAnyType) {
    ManyLessons lessons;
    std::size_t turn = 0;
    for (const std::string& target : targets())
        for (const std::string& told : typedVariables())
            lessons.add(lessonWith(withWhatItNeeds(
                typedStage(),
                fmt::format("a: CreateProcess(\"kid.exe\") starts kid\n"
                            "a tells kid: {} as {} by \"{}\"\nkid: {} = 0\n",
                            told, target, std::array{"message", "command line", "environment"}[turn++ % 3],
                            target))));
    EXPECT_GT(lessons.size(), 1000u);
    EXPECT_EQ(lessons.complaints(), "");
}

TEST(ProgramsCompile, RandomLessons) {
    ManyLessons lessons;
    for (std::uint32_t seed = 1; seed <= 150; ++seed) {
        lessons.add(lessonOf(randomLines(seed, 20)));
        lessons.add(fmt::format("```handlelab\n{}```\n", randomLesson(choicesOf(seed, 40))));
    }
    EXPECT_GT(lessons.size(), 200u);
    EXPECT_EQ(lessons.complaints(), "");
}

} // namespace
} // namespace handlelab
