// SPDX-License-Identifier: GPL-3.0-or-later
// Pages, levels, limits and the order of allocation as lessons see them: win32-semantics 14.3 and 14.4.
#include "lab.h"

#include "core/handle_table.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

/// A process that opens `count` handles to one mutex.
std::string opening(int count, std::string_view rules) {
    std::string lines =
        fmt::format("rules {}\nprocess a \"a.exe\"\na: CreateMutex(NULL, FALSE, \"M\")\n", rules);
    for (int i = 1; i < count; ++i)
        lines += "a: last = OpenMutex(SYNCHRONIZE, FALSE, \"M\")\n";
    return lines;
}

TEST(Pages, TBL_23_TheFirstPlaceOfAPageIsNeverHandedOut) {
    const Lab lab(block(opening(600, "nt")));
    const auto& entries = lab.machine().table(ProcessId{0}).entries;
    EXPECT_EQ(entries.size(), 768u);
    for (const std::size_t reserved : {0u, 256u, 512u})
        EXPECT_FALSE(entries[reserved].inUse()) << reserved;
    EXPECT_TRUE(entries[255].inUse());
    EXPECT_TRUE(entries[257].inUse());
    EXPECT_EQ(lab.variable("a", "last").value.number, 4u * 602u);
}

TEST(Pages, TheTextbookReservesOnlyIndexZero) {
    const Lab lab(block(opening(600, "textbook")));
    EXPECT_EQ(lab.variable("a", "last").value.number, 600u);
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 1024u);
}

TEST(Pages, APageIsAddedWhenTheOneBeforeIsFull) {
    const Lab lab(block(opening(256, "nt")));
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 512u);
    const auto kinds = lab.kinds(255);
    EXPECT_NE(std::ranges::find(kinds, MeaningKind::pageAdded), kinds.end());
    for (std::size_t step = 0; step < 255; ++step) {
        const auto before = lab.kinds(step);
        EXPECT_EQ(std::ranges::find(before, MeaningKind::pageAdded), before.end()) << step;
    }
}

TEST(Pages, TheTableNeverShrinksAndGoesBackWithTheCursor) {
    std::string lines = opening(300, "nt");
    lines += "a: CloseHandle(last) => TRUE\n";
    Lab lab(block(lines));
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 512u);
    lab.timeline.seek(lab.timeline.start());
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 256u);
}

TEST(Pages, LevelsGrowWithThePages) {
    const Rules nt = ntRules();
    HandleTable table;
    const auto levelAt = [&](const Rules& rules, std::size_t entries) {
        table.entries.resize(entries);
        return tableLevel(rules, table);
    };
    EXPECT_EQ(levelAt(nt, 256), 0u);
    EXPECT_EQ(levelAt(nt, 512), 1u);
    EXPECT_EQ(levelAt(nt, 131'072), 1u);
    EXPECT_EQ(levelAt(nt, 131'072 + 256), 2u);
    const Rules textbook = textbookRules();
    EXPECT_EQ(levelAt(textbook, 512), 0u);
    EXPECT_EQ(levelAt(textbook, 1024), 1u);
    EXPECT_EQ(levelAt(textbook, 524'288), 1u);
    EXPECT_EQ(levelAt(textbook, 524'288 + 512), 2u);
}

TEST(Pages, AFreedPlaceIsTakenBeforeANewPage) {
    std::string lines = opening(255, "nt");
    lines += "a: CloseHandle(40) => TRUE\na: again = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 40\n"
             "a: next = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 1028\n";
    holdsAsWritten(block(lines));
}

TEST(Pages, FifoTakesFreedPlacesBeforeANewPage) {
    std::string lines = opening(255, "nt, free_entry = fifo");
    lines += "a: CloseHandle(40) => TRUE\na: CloseHandle(20) => TRUE\n"
             "a: x = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 40\n"
             "a: CloseHandle(40) => TRUE\n"
             "a: y = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 20\n"
             "a: z = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 40\n"
             "a: w = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 1028\n"
             "a: CloseHandle(12) => TRUE\na: v = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 1032\n";
    holdsAsWritten(block(lines));
}

// ---- limits
// ------------------------------------------------------------------------------------------------

TEST(HandleLimit, EveryCallThatMakesAnEntryFailsWhenTheTableIsFull) {
    for (const char* rules : {"nt", "textbook", "nt, free_entry = fifo"})
        holdsAsWritten(block(fmt::format(R"(rules {}, handle_limit = 3
process a "a.exe"
process b "b.exe"
a: pid = GetCurrentProcessId()
a: tid = GetCurrentThreadId()
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
a: s = CreateSemaphore(NULL, 0, 1, "S")
b: CreateMutex(NULL, FALSE, "M")
b: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 1, "V")
a: CreateProcess("child.exe") starts child => FALSE, ERROR_NO_SYSTEM_RESOURCES
a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 1, NULL)
a: CreateEvent() => NULL, ERROR_NO_SYSTEM_RESOURCES
a: CreateMutex() => NULL, ERROR_NO_SYSTEM_RESOURCES
a: CreateSemaphore() => NULL, ERROR_NO_SYSTEM_RESOURCES
a: CreateFileMapping() => NULL, ERROR_NO_SYSTEM_RESOURCES
a: CreateFile("notes.txt") => INVALID_HANDLE_VALUE, ERROR_NO_SYSTEM_RESOURCES
a: CreateFile("new.txt", GENERIC_WRITE, 0, NULL, CREATE_NEW) => INVALID_HANDLE_VALUE, ERROR_NO_SYSTEM_RESOURCES
a: CreateThread() => NULL, ERROR_NO_SYSTEM_RESOURCES
a: OpenEvent(SYNCHRONIZE, FALSE, "E") => NULL, ERROR_NO_SYSTEM_RESOURCES
a: OpenMutex(SYNCHRONIZE, FALSE, "M") => NULL, ERROR_NO_SYSTEM_RESOURCES
a: OpenSemaphore(SYNCHRONIZE, FALSE, "S") => NULL, ERROR_NO_SYSTEM_RESOURCES
a: OpenFileMapping(FILE_MAP_READ, FALSE, "V") => NULL, ERROR_NO_SYSTEM_RESOURCES
a: OpenProcess(SYNCHRONIZE, FALSE, pid) => NULL, ERROR_NO_SYSTEM_RESOURCES
a: OpenThread(SYNCHRONIZE, FALSE, tid) => NULL, ERROR_NO_SYSTEM_RESOURCES
a: DuplicateHandle(-1, e, -1, &d) => FALSE, ERROR_NO_SYSTEM_RESOURCES
expect open(a) == 3
expect usage(a.e) == 1
a: DuplicateHandle(-1, e, -1, &d, 0, FALSE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE) => TRUE
a: SetEvent(d) => TRUE
)",
                                         rules)));
}

TEST(HandleLimit, AFullTargetLosesTheSourceThatWasToBeClosed) {
    holdsAsWritten(block(R"(rules nt, handle_limit = 2
process a "a.exe"
process b "b.exe"
b: id = GetCurrentProcessId()
b tells a: id as id by "message"
b: CreateEvent()
b: CreateEvent()
a: h = CreateEvent()
a: p = OpenProcess(PROCESS_DUP_HANDLE, FALSE, id)
a: DuplicateHandle(-1, h, p, &d, 0, FALSE, DUPLICATE_SAME_ACCESS) => FALSE, ERROR_NO_SYSTEM_RESOURCES
expect a.d == 0
expect usage(a.h) == 1
a: DuplicateHandle(-1, h, p, &d, 0, FALSE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE) => FALSE, ERROR_NO_SYSTEM_RESOURCES
expect not alive(a.h)
)"));
}

TEST(HandleLimit, DefaultsAreTheDocumentedOnes) {
    EXPECT_EQ(ntRules().handleLimit, (1u << 24) / 256 * 255);
    EXPECT_EQ(textbookRules().handleLimit, (1u << 24) / 512 * 511);
}

} // namespace
} // namespace handlelab
