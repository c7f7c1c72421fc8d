// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences and words: what a reader is told is what happened.
#include "tests/core/lab.h"

#include "core/kinds/spoken_name.h"
#include "core/tell/explain.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

bool says(const Lab& lab, std::uint32_t step, std::string_view words) {
    const std::string text = lab.sentences(step);
    const bool found = text.find(words) != std::string::npos;
    if (!found)
        ADD_FAILURE() << "no \"" << words << "\" in:\n" << text;
    return found;
}

TEST(Sentences, NameHandlesAsTheRulesWriteThem) {
    const char* const lines = "a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\na: CloseHandle(h)\n";
    const Lab nt(stage(lines), ntRules()), book(stage(lines), textbookRules());
    says(nt, 0, "handle 0x4");
    says(nt, 0, "a.exe's table");
    says(nt, 0, "Event \"JACK\"");
    says(nt, 0, "HandleCount of Event \"JACK\": 0 becomes 1");
    says(book, 0, "handle 1");
    says(book, 0, "usage count");
    says(nt, 1, "Entry 0x4 of a.exe's table is cleared");
    says(nt, 1, "the name JACK is free again");
    says(nt, 1, "the kernel destroys it");
}

TEST(Sentences, SayWhyACallIsRefused) {
    const Lab lab(stage(R"(a: e = CreateEvent(NULL, TRUE, FALSE, "E")
a: w = OpenEvent(SYNCHRONIZE, FALSE, "E")
a: SetEvent(w)
a: SetEvent(0x1234)
a: ReleaseMutex(e)
a: OpenEvent(SYNCHRONIZE, FALSE, "F")
a: OpenMutex(SYNCHRONIZE, FALSE, "E")
a: OpenProcess(SYNCHRONIZE, FALSE, 12)
a: CloseHandle(NULL)
a: OpenEvent(0x01000000, FALSE, "E")
)"));
    says(lab, 2, "lacks EVENT_MODIFY_STATE");
    says(lab, 2, "ERROR_ACCESS_DENIED (5)");
    says(lab, 3, "0x1234 leads to no open entry of a.exe's table");
    says(lab, 4, "Event \"E\" is not of the type Mutex");
    says(lab, 5, "No object has the name \"F\"");
    says(lab, 6, "is not of the type Mutex");
    says(lab, 7, "Nothing has the id 12");
    says(lab, 8, "NULL leads to no open entry");
    says(lab, 9, "ERROR_PRIVILEGE_NOT_HELD (1314)");
    says(lab, 9, "cannot be opened");
}

TEST(Sentences, TellHowAValueTravelledEvenAfterItCameAnotherWay) {
    const Lab lab(
        stage("a: h = CreateEvent()\na tells b: h as x by \"pipe\"\na tells b: h as x by \"mail\"\n"));
    says(lab, 1, "a.exe tells b.exe the value 0x4 by pipe; it becomes the variable x");
    says(lab, 2, "by mail");
}

TEST(Sentences, SayTheValueThatWasStoredThen) {
    const Lab lab(stage("a: n = 1\na: n = 2\na: p = GetCurrentProcess()\na: t = \"text\"\n"));
    says(lab, 0, "n of a.exe receives 1");
    says(lab, 1, "n of a.exe receives 2");
    says(lab, 2, "receives -1");
    says(lab, 3, "receives \"text\"");
}

TEST(Sentences, CutNoValueThatIsWiderThan32Bits) {
    const Lab lab(stage("a: h = HeapCreate()\na: f = FindFirstFile(\"*.txt\", &name)\n"
                        "a: CloseHandle(0x123456789ABCDE)\na: m = CreateFile(\"nowhere.txt\")\n"
                        "a tells b: h as heap by \"message\"\n"));
    says(lab, 0, fmt::format("receives 0x{:X}", lab.variable("a", "h").value.number));
    says(lab, 1, fmt::format("receives 0x{:X}", lab.variable("a", "f").value.number));
    says(lab, 2, "0x123456789ABCDE leads to no open entry");
    says(lab, 3, "The variable m of a.exe receives -1");
    says(lab, 4, fmt::format("the value 0x{:X}", lab.variable("a", "h").value.number));
    EXPECT_GT(lab.variable("a", "f").value.number, 0xFFFF'FFFFull);
}

TEST(Sentences, NameWhatAWaitReturned) {
    const Lab lab(stage("a: w = WaitForSingleObject(0x40, 0)\na: e = CreateEvent()\n"
                        "a: t = WaitForSingleObject(e, 0)\na: CreateThread()\n"
                        "a/T2: v = WaitForSingleObject(e, INFINITE)\na: SetEvent(e)\n"));
    says(lab, 0, "The variable w of a.exe receives WAIT_FAILED");
    says(lab, 2, "receives WAIT_TIMEOUT");
    says(lab, 5, "its call returns WAIT_OBJECT_0");
    says(lab, 5, "The variable v of a.exe receives WAIT_OBJECT_0");
}

TEST(Sentences, NameWhatAReadThatWaitedReturned) {
    const Lab lab(stage("a: CreateThread()\na: CreatePipe(&r, &w)\na/T2: ok = ReadFile(r, NULL, 8, NULL)\n"
                        "a: WriteFile(w, NULL, 3, NULL)\n"));
    says(lab, 3, "its call returns TRUE");
    says(lab, 3, "The variable ok of a.exe receives TRUE");
}

TEST(Sentences, SayPointerCountsAsTheToolsShowThem) {
    Rules rules = ntRules();
    rules.counts = Counts::withStock;
    const Lab lab(stage("a: s = CreateFileMapping()\na: v = MapViewOfFile(s)\na: UnmapViewOfFile(v)\n"),
                  rules);
    says(lab, 1, "PointerCount 32768 becomes 32769");
    says(lab, 1, "out of the stock of entry 0x4: 32767 become 32766, the PointerCount stays");
    says(lab, 1, "PointerCount 32769 becomes 32768");
    says(lab, 2, "PointerCount 32768 becomes 32767");
}

TEST(Sentences, SayWhichCallGivesBackWhatIsNoEntry) {
    const Lab lab(stage("a: h = HeapCreate()\na: CloseHandle(h)\na: m = LoadLibrary(\"version.dll\")\n"
                        "a: SetEvent(m)\n"));
    says(lab, 1, "only HeapDestroy gives it back");
    says(lab, 3, "only FreeLibrary gives it back");
}

TEST(Sentences, TellProcessesOfOneProgramApart) {
    const Lab lab(block("process one \"same.exe\"\nprocess two \"same.exe\"\ntwo: h = CreateEvent()\n"));
    says(lab, 0, "same.exe (two)");
}

TEST(Sentences, TellOfInheritance) {
    const Lab lab(stage("a: h = CreateEvent({bInheritHandle = TRUE})\na: m = CreateMutex()\n"
                        "a: CreateProcess(\"child.exe\", bInheritHandles = TRUE) starts child\n"
                        "a: CreateProcess(\"other.exe\") starts other\n"));
    says(lab, 2, "Entry 0x4 is inheritable: it is copied to the same place in child.exe's table");
    says(lab, 2, "Entry 0x8 of a.exe is not inheritable");
    says(lab, 3, "other.exe starts with an empty table");
}

TEST(Words, OfHandlesAndResults) {
    EXPECT_EQ(handleText(ntRules(), Handle{0x1C}), "0x1C");
    EXPECT_EQ(handleText(textbookRules(), Handle{28}), "28");
    EXPECT_EQ(handleText(ntRules(), nullHandle), "NULL");
    EXPECT_EQ(handleText(ntRules(), invalidHandleValue), "INVALID_HANDLE_VALUE");
    EXPECT_EQ(handleText(ntRules(), currentThreadHandle), "-2");
    EXPECT_EQ(returnedText(ntRules(), {Returns::boolean, 1, false}), "TRUE");
    EXPECT_EQ(returnedText(ntRules(), {Returns::wait, 0x80, false}), "WAIT_ABANDONED");
    EXPECT_EQ(returnedText(ntRules(), {Returns::wait, 0xFFFFFFFF, true}), "WAIT_FAILED");
    EXPECT_EQ(returnedText(ntRules(), {Returns::dword, 259, false}), "259");
    EXPECT_EQ(returnedText(ntRules(), {Returns::pseudoHandle, ~0ull, false}), "-1");
    EXPECT_EQ(returnedText(ntRules(), {Returns::handleOrInvalid, ~0ull, true}), "INVALID_HANDLE_VALUE");
    EXPECT_EQ(returnedText(ntRules(), {}), "none");
}

TEST(Words, OfObjects) {
    const Lab lab(stage("a: e = CreateEvent()\na: m = CreateMutex(NULL, FALSE, \"Global\\\\M\")\n"
                        "a: f = CreateFile(\"notes.txt\")\na: t = CreateThread()\n"));
    const auto name = [&](const char* variable) {
        return objectName(lab.machine(), lab.timeline.now().texts(), lab.variable("a", variable).meant);
    };
    EXPECT_EQ(name("e"), "Event");
    EXPECT_EQ(name("m"), "Mutex \"M\"");
    EXPECT_EQ(name("f"), "File notes.txt");
    EXPECT_EQ(name("t"), "Thread a.exe/T2");
    EXPECT_EQ(processName(lab.machine(), lab.timeline.now().texts(), lab.process("b")), "b.exe");
}

TEST(WhyAlive, NamesEveryHolder) {
    const Lab lab(
        stage("a: f = CreateFile(\"notes.txt\")\n"
              "a: v = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, NULL)\n"
              "a: e = CreateEvent(NULL, TRUE, FALSE, \"E\")\nb: e = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
              "a: gone = CreateEvent()\na: CloseHandle(gone)\n"));
    const auto reasons = [&](ObjectId object) {
        std::string text;
        for (const Sentence& sentence : whyAlive(lab.machine(), lab.timeline.now().texts(), object))
            text += english(sentence) + "\n";
        return text;
    };
    EXPECT_EQ(reasons(lab.variable("a", "e").meant),
              "a.exe has an open handle: 0xC\nb.exe has an open handle: 0x4\n");
    EXPECT_EQ(reasons(lab.variable("a", "f").meant),
              "a.exe has an open handle: 0x4\nFile mapping maps the file.\n");
    EXPECT_EQ(reasons(lab.variable("a", "gone").meant), "It is gone: nothing refers to it any more.\n");
    EXPECT_EQ(reasons(lab.machine()[lab.process("a")].object), "The process is running.\n");
}

TEST(WhyAlive, NamesTheThreadObjectThatKeepsAnEndedProcess) {
    const Lab lab(
        stage("a: CreateProcess(\"child.exe\", NULL, NULL, NULL, FALSE, 0, NULL, NULL, NULL, &pi) starts "
              "child\na: CloseHandle(pi.hProcess)\nchild: ExitProcess(0)\n"));
    const auto reasons =
        whyAlive(lab.machine(), lab.timeline.now().texts(), lab.machine()[lab.process("child")].object);
    ASSERT_EQ(reasons.size(), 1u);
    EXPECT_EQ(english(reasons[0]),
              "Thread child.exe/T1 has ended, but its object is there and refers to its process.");
}

TEST(WhyAlive, NamesWhatKeepsAnObjectWithoutHandles) {
    const auto why = [](const std::string& lines, const char* variable) {
        const Lab lab(stage(lines));
        std::string text;
        for (const Sentence& sentence :
             whyAlive(lab.machine(), lab.timeline.now().texts(), lab.variable("a", variable).meant))
            text += english(sentence) + "\n";
        return text;
    };
    EXPECT_EQ(why("a: h = CreateFileMapping()\na: v = MapViewOfFile(h)\na: CloseHandle(h)\n", "h"),
              "A view of it is mapped: Process a.exe.\n");
    EXPECT_EQ(why("a: h = CreateEvent()\na: CreateThread()\na/T2: WaitForSingleObject(h, INFINITE)\n"
                  "a: CloseHandle(h)\n",
                  "h"),
              "Thread a.exe/T2 waits for it.\n");
    EXPECT_EQ(why("a: h = CreateJobObject()\na: AssignProcessToJobObject(h, GetCurrentProcess())\n"
                  "a: CloseHandle(h)\n",
                  "h"),
              "Its member processes keep it: 1.\n");
    EXPECT_EQ(why("a: h = GetProcessWindowStation()\n", "h"),
              "a.exe has an open handle: 0x4\nIt is permanent: its name keeps it.\nThe system keeps it.\n");
}

} // namespace
} // namespace handlelab
