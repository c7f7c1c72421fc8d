// SPDX-License-Identifier: GPL-3.0-or-later
// The description of a call owns what is derived from it: nothing else knows calls by name.
#include "core/calls/call_variables.h"
#include "core/calls/known_calls.h"
#include "core/offer/offers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace handlelab {
namespace {

/// Where calls are written by name: their own files, and the headers that generated programs bring along.
constexpr std::string_view exempt[] = {"core/calls/", "core/program/runtime/"};

std::vector<std::filesystem::path> sources(const char* folder) {
    std::vector<std::filesystem::path> all;
    const std::filesystem::path root = std::filesystem::path(HANDLELAB_SOURCE_DIR) / folder;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
            all.push_back(entry.path());
    return all;
}

/// Texts that are translated speak of calls, and of other things that have the same word.
bool isText(const std::string& line) { return line.find("CORE_TR(") != std::string::npos; }

TEST(Descriptions, NobodyElseWritesTheNameOfACall) {
    for (const char* folder : {"core", "app"})
        for (const std::filesystem::path& source : sources(folder)) {
            const std::string path = std::filesystem::relative(source, HANDLELAB_SOURCE_DIR).generic_string();
            if (std::ranges::any_of(exempt, [&](std::string_view room) { return path.starts_with(room); }))
                continue;
            std::ifstream file(source);
            std::string line;
            for (int number = 1; std::getline(file, line); ++number)
                for (const CallDescription& call : calls()) {
                    const std::string name = '"' + std::string(call.name);
                    const bool written = line.find(name + '"') != std::string::npos ||
                                         line.find(name + "()\"") != std::string::npos;
                    EXPECT_FALSE(written && !isText(line)) << path << ':' << number << ": " << line;
                }
        }
}

TEST(Descriptions, GiveAnExampleOfEveryStringThatMustBeGiven) {
    for (const CallDescription& call : calls())
        for (const Parameter& one : call.parameters)
            if (one.kind == ParameterKind::path || one.kind == ParameterKind::text) {
                EXPECT_FALSE(one.examples.empty()) << call.name << ' ' << one.name;
            }
}

TEST(Descriptions, NameWhatReceivesAResult) {
    const auto first = [](std::string_view call, std::string_view parameter) {
        const auto& all = findCall(call)->parameters;
        const std::vector<std::string> names =
            outVariables(*std::ranges::find(all, parameter, &Parameter::name));
        return names.empty() ? "" : names.front();
    };
    EXPECT_EQ(first("ReadFile", "lpNumberOfBytesRead"), "bytesRead");
    EXPECT_EQ(first("CreateProcess", "lpProcessInformation"), "pi");
    EXPECT_EQ(first("CreatePipe", "hReadPipe"), "hRead");
    EXPECT_EQ(first("CreateThread", "lpThreadId"), "threadId"); // whose default is NULL
    EXPECT_EQ(resultVariable(*findCall("CreateEvent")), "hEvent");
    EXPECT_EQ(resultVariable(*findCall("OpenEvent")), "hEvent");
    EXPECT_EQ(resultVariable(*findCall("MapViewOfFile")), "pView");
    EXPECT_EQ(resultVariable(*findCall("CloseHandle")), "");
}

TEST(Descriptions, TellWhichCallGivesBackWhatLivesBesideTheTable) {
    EXPECT_EQ(callThatCloses(SideKind::heap)->name, "HeapDestroy");
    EXPECT_EQ(callThatCloses(SideKind::eventLog)->name, "CloseEventLog");
    EXPECT_EQ(callThatCloses(SideKind::view)->name, "UnmapViewOfFile");
    EXPECT_EQ(callThatCloses(SideKind::namespaceAlias)->name, "ClosePrivateNamespace");
    EXPECT_EQ(callThatCloses(SideKind::boundaryDescriptor)->name, "DeleteBoundaryDescriptor");
    EXPECT_EQ(callThatCloses(SideKind::userObject)->name, "DestroyMenu");
    EXPECT_EQ(callThatCloses(SideKind::winsock), nullptr);
}

} // namespace
} // namespace handlelab
