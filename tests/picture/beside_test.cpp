// SPDX-License-Identifier: GPL-3.0-or-later
// What is no entry of a handle table is shown where it lives, and says why.
#include "moments.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

using Kind = Target::Kind;

bool says(const Picture& picture, Kind kind, std::string_view words) {
    return std::any_of(picture.nodes.begin(), picture.nodes.end(), [&](const Node& node) {
        const auto* text = std::get_if<Text>(&node.shape);
        return text && node.target.kind == kind && text->text.find(words) != std::string::npos;
    });
}

TEST(BesideTheTable, AHeapIsALineOfItsProcessAndNoRowOfTheTable) {
    StagedLesson moment("process a \"a.exe\"\na: h = HeapCreate()");
    const Picture picture = moment.picture();
    ASSERT_EQ(areasOf(picture, Kind::side).size(), 1u);
    EXPECT_TRUE(areasOf(picture, Kind::entry).empty());
    const Area heap = areasOf(picture, Kind::side).front();
    EXPECT_TRUE(heap.toolTip.find("No entry") != std::string::npos) << heap.toolTip;
    EXPECT_TRUE(says(picture, Kind::process, "Beside the handle table"));
    EXPECT_TRUE(areaOf(picture, {Kind::process, 0, 0})->rect.contains(heap.rect));
}

TEST(BesideTheTable, WithoutSuchThingsThereIsNoSection) {
    StagedLesson moment(
        "process a \"a.exe\"\na: h = HeapCreate()\na: HeapDestroy(h)\na: e = CreateEvent(NULL, TRUE)");
    EXPECT_FALSE(says(moment.picture(), Kind::process, "Beside"));
    EXPECT_TRUE(says(moment.after(2), Kind::process, "Beside")) << "it goes with its call";
}

TEST(BesideTheTable, AModuleLoadedTwiceIsOneLineThatCounts) {
    StagedLesson moment(
        "process a \"a.exe\"\na: m = LoadLibrary(\"version.dll\")\na: n = LoadLibrary(\"version.dll\")");
    EXPECT_EQ(areasOf(moment.picture(), Kind::side).size(), 1u);
    EXPECT_TRUE(says(moment.picture(), Kind::side, "×2"));
}

TEST(BesideTheTable, AViewPointsAtItsSectionAfterTheLastHandle) {
    StagedLesson moment(
        "process a \"a.exe\"\n"
        "a: h = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)\n"
        "a: p = MapViewOfFile(h, FILE_MAP_READ)\na: CloseHandle(h)\na: UnmapViewOfFile(p)\na: p = NULL");
    EXPECT_EQ(areasOf(moment.after(3), Kind::sidePointer).size(), 1u);
    EXPECT_EQ(areasOf(moment.after(3), Kind::object).size(), 1u) << "the view keeps the section alive";
    EXPECT_TRUE(areasOf(moment.after(5), Kind::sidePointer).empty());
    EXPECT_TRUE(areasOf(moment.after(5), Kind::object).empty());
}

TEST(BesideTheTable, AFindFileStructureSaysWhichEntryItOwns) {
    StagedLesson moment("process a \"a.exe\"\na: h = FindFirstFile(\"*.txt\")");
    EXPECT_TRUE(says(moment.picture(), Kind::side, "→ 0x4"));
    EXPECT_TRUE(says(moment.picture(), Kind::entry, "find file"));
}

TEST(BesideTheTable, UserObjectsStandInTheirSessionAndGdiObjectsInTheirProcess) {
    StagedLesson moment("process a \"a.exe\"\na: w = CreateWindow(\"EDIT\", \"notes\")\na: p = CreatePen()");
    const Picture picture = moment.picture();
    const Area* session = areaOf(picture, {Kind::session, 1, 0});
    ASSERT_NE(session, nullptr);
    const Rect card = areaOf(picture, {Kind::process, 0, 0})->rect;
    int inSession = 0, inCard = 0;
    for (const Area& line : areasOf(picture, Kind::side)) {
        inSession += session->rect.contains(line.rect);
        inCard += card.contains(line.rect);
    }
    EXPECT_EQ(inSession, 1);
    EXPECT_EQ(inCard, 1);
}

TEST(WaitingThreads, SayWhatTheyWaitForUntilTheyAreWoken) {
    StagedLesson moment(
        "process a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\na: t = CreateThread()\n"
        "a/T2: WaitForSingleObject(h, INFINITE) => waits\na: SetEvent(h)\na: x = NULL");
    EXPECT_TRUE(areasOf(moment.after(2), Kind::thread).empty());
    EXPECT_TRUE(says(moment.after(3), Kind::thread, "waits for Event \"JACK\""));
    EXPECT_EQ(areasOf(moment.after(3), Kind::wait).size(), 1u);
    EXPECT_TRUE(says(moment.after(4), Kind::thread, "WAIT_OBJECT_0"));
    EXPECT_TRUE(areasOf(moment.after(4), Kind::wait).empty());
    EXPECT_TRUE(areasOf(moment.after(5), Kind::thread).empty());
}

TEST(WaitingThreads, SuspendedOnesSayHowOften) {
    StagedLesson moment(
        "process a \"a.exe\"\na: t = CreateThread()\na: SuspendThread(t)\na: SuspendThread(t)");
    EXPECT_TRUE(says(moment.picture(), Kind::thread, "suspended, count 2"));
}

TEST(ProcessCards, SayUserSessionAndJobWhereTheyAreNotTheUsualOnes) {
    StagedLesson moment(
        "process a \"a.exe\"\nprocess s \"s.exe\" as SYSTEM in session 0\n"
        "a: j = CreateJobObject(NULL, \"build\")\na: CreateProcess(\"b.exe\", lpProcessInformation = &pi) "
        "starts b\na: AssignProcessToJobObject(j, pi.hProcess)");
    const Picture picture = moment.picture();
    EXPECT_TRUE(says(picture, Kind::process, "SYSTEM · session 0"));
    EXPECT_TRUE(says(picture, Kind::process, "Job build"));
    EXPECT_FALSE(says(picture, Kind::process, "session 1"));
}

TEST(Clock, IsShownOnceTimeHasPassed) {
    StagedLesson moment("process a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, NULL)\na: Sleep(1500)");
    EXPECT_EQ(areaOf(moment.after(1), {Kind::clock, 0, 0}), nullptr);
    EXPECT_TRUE(says(moment.after(2), Kind::clock, "1500 ms"));
}

TEST(PrivateNamespaces, ListTheNamesInThem) {
    StagedLesson moment(
        "process a \"a.exe\"\na: b = CreateBoundaryDescriptor(\"boundary\", 0)\n"
        "a: AddSIDToBoundaryDescriptor(&b, \"Alice\")\na: n = CreatePrivateNamespace(NULL, b, \"mine\")\n"
        "a: e = CreateEvent(NULL, TRUE, FALSE, \"mine\\\\JACK\")");
    EXPECT_TRUE(says(moment.picture(), Kind::object, "names inside"));
    const Picture picture = moment.picture();
    const bool listed = std::any_of(picture.nodes.begin(), picture.nodes.end(), [](const Node& node) {
        const auto* text = std::get_if<Text>(&node.shape);
        return text && text->text == "JACK";
    });
    EXPECT_TRUE(listed);
}

} // namespace
} // namespace handlelab
