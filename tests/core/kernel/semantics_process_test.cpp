// SPDX-License-Identifier: GPL-3.0-or-later
// Processes as the records show them: ids, labels, the order of the end.
#include "tests/core/lab.h"

#include <gtest/gtest.h>

#include <set>

namespace handlelab {
namespace {

TEST(CreateProcess, PRC_01_02_IdsAreDifferentMultiplesOfFour) {
    const Lab lab(
        stage("a: CreateProcess(\"child.exe\") starts child\na: t = CreateThread(lpThreadId = &tid)\n"));
    std::vector<std::uint32_t> ids;
    for (const Process& process : lab.machine().processes)
        ids.push_back(process.pid);
    for (const Thread& thread : lab.machine().threads)
        ids.push_back(thread.tid);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        EXPECT_EQ(ids[i] % 4, 0u);
        EXPECT_NE(ids[i], 0u);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(ids[i], ids[j]);
    }
    EXPECT_EQ(lab.variable("a", "pi.dwProcessId").value.number, lab.machine()[lab.process("child")].pid);
    EXPECT_EQ(lab.variable("a", "tid").value.number, lab.machine().threads.back().tid);
}

TEST(CreateProcess, AChildWithoutANameTakesNoneThatALaterLineGives) {
    const Lab lab(stage("a: CreateProcess(\"b.exe\")\na: CreateProcess(\"b.exe\") starts child\n"
                        "child: h = CreateEvent() => 4\na: CreateProcess(\"b.exe\")\n"));
    ASSERT_EQ(lab.machine().processes.size(), 6u);
    EXPECT_EQ(lab.machine().table(ProcessId{4}).header.handleCount, 1u);
    std::set<TextId> labels;
    for (const Process& process : lab.machine().processes)
        EXPECT_TRUE(labels.insert(process.label).second) << lab.timeline.now().texts()[process.label];
}

TEST(ProcessEnd, ThreadsStopThenHandlesCloseThenTheProcessIsSignaled) {
    const Lab lab(stage("a: e = CreateEvent()\na: m = CreateMutex(NULL, TRUE, \"M\")\n"
                        "b: m = OpenMutex(SYNCHRONIZE, FALSE, \"M\")\na: ExitProcess(3)\n"));
    std::vector<MeaningKind> order;
    for (const MeaningKind kind : lab.kinds(3))
        if (kind == MeaningKind::mutexAbandoned || kind == MeaningKind::threadEnded ||
            kind == MeaningKind::entryCleared || kind == MeaningKind::processEnded)
            order.push_back(kind);
    const std::vector expected{MeaningKind::mutexAbandoned, MeaningKind::threadEnded,
                               MeaningKind::entryCleared, MeaningKind::entryCleared,
                               MeaningKind::processEnded};
    EXPECT_EQ(order, expected);
}

TEST(ProcessEnd, AMutexThatIsGoneIsNotAbandoned) {
    const Lab lab(stage("a: m = CreateMutex(NULL, TRUE, NULL)\na: CloseHandle(m)\na: ExitProcess(0)\n"));
    for (const MeaningKind kind : lab.kinds(2))
        EXPECT_NE(kind, MeaningKind::mutexAbandoned);
}

TEST(TerminateProcess, OnItselfDoesNotReturn) {
    const Lab lab(stage("a: h = CreateEvent()\na: TerminateProcess(GetCurrentProcess(), 4)\n"));
    EXPECT_EQ(lab.step(1).returned.as, Returns::nothing);
    EXPECT_FALSE(lab.machine()[lab.process("a")].alive);
    EXPECT_EQ(lab.machine()[lab.process("a")].exitCode, 4u);
}

} // namespace
} // namespace handlelab
