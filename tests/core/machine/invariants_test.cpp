// SPDX-License-Identifier: GPL-3.0-or-later
// The checker of invariants finds what it is there for: for each of its sentences a sound machine is damaged
// so that just this is said.
#include "contents_invariants.h"
#include "core/machine/change.h"
#include "core/machine/handle_table.h"
#include "invariants.h"
#include "tests/core/lab.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

namespace handlelab {
namespace {

/// A machine that a lesson has brought about, to be damaged.
class Patient {
  public:
    explicit Patient(std::string_view lines, const Rules& rules = ntRules())
        : m_lab(stage(lines), rules)
        , m_machine(m_lab.machine()) {}

    [[nodiscard]] const Machine& machine() const { return m_machine; }
    /// Everything wrong with the machine and with what is in its files and memory.
    [[nodiscard]] std::vector<std::string> complaints() const {
        std::vector<std::string> found = violations(m_machine);
        std::ranges::move(contentsViolations(m_machine, m_lab.timeline.now().texts()),
                          std::back_inserter(found));
        return found;
    }
    [[nodiscard]] ProcessId process(std::string_view label) const { return m_lab.process(label); }
    [[nodiscard]] ObjectId meant(std::string_view label, std::string_view name) const {
        return m_lab.variable(label, name).meant;
    }

    template <class T, class Edit>
    void damage(Slot<T> place, Edit edit) {
        T damaged = at(m_machine, place);
        edit(damaged);
        store(m_machine, place, damaged);
    }
    template <class Edit>
    void entry(std::uint32_t index, Edit edit) {
        damage(Slot<HandleEntry>{process("a").index, index}, edit);
    }
    template <class Edit>
    void thread(std::uint32_t number, Edit edit) {
        for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i)
            if (m_machine.threads[i].process == process("a") && m_machine.threads[i].number == number)
                damage(Slot<Thread>{i}, edit);
    }
    /// Edits the body of the object that a variable of a means.
    template <class Body, class Edit>
    void body(std::string_view name, Edit edit) {
        damage(Slot<ObjectBody>{meant("a", name).index},
               [&](ObjectBody& body) { edit(std::get<Body>(body)); });
    }
    void counts(ObjectId object, ObjectCounts counts) {
        damage(Slot<ObjectCounts>{object.index}, [&](ObjectCounts& c) { c = counts; });
    }
    void countReferences(std::string_view name, int more) {
        damage(Slot<ObjectCounts>{meant("a", name).index},
               [&](ObjectCounts& c) { c.references += static_cast<std::uint32_t>(more); });
    }
    void withoutHandles(std::string_view name) {
        damage(Slot<ObjectCounts>{meant("a", name).index}, [](ObjectCounts& c) { c.handles = 0; });
    }
    void gone(ObjectId object) { counts(object, {}); }
    void ended(std::string_view label) {
        damage(Slot<Process>{process(label).index}, [](Process& p) { p.alive = false; });
    }

  private:
    Lab m_lab;
    Machine m_machine;
};

struct Damage {
    const char* says; ///< the sentence of the checker; {} stands for a number
    const char* lines;
    void (*harm)(Patient& p);
    bool stocked = false; ///< under rules that book references in advance, and let names stay
};

// What the lessons of several rows have in common.
constexpr auto oneEvent = "a: h = CreateEvent()\n";
constexpr auto oneName = "a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\n";
constexpr auto twoFreed =
    "a: h = CreateEvent()\na: k = CreateEvent()\na: CloseHandle(h)\na: CloseHandle(k)\n";
constexpr auto oneWait =
    "a: h = CreateEvent()\na: CreateThread()\na/T2: WaitForSingleObject(h, INFINITE) => waits\n";
constexpr auto oneView =
    "a: h = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, \"N\")\n"
    "a: v = MapViewOfFile(h, FILE_MAP_READ, 0, 0, 0)\n";
constexpr auto onePort = "a: h = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0)\n";
constexpr auto oneTimer = "a: h = CreateWaitableTimer()\na: Sleep(10)\na: SetWaitableTimer(h, -1000000, 0)\n";
constexpr auto oneMember = "a: h = CreateJobObject()\na: AssignProcessToJobObject(h, GetCurrentProcess())\n";
constexpr auto oneToken = "a: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &h)\n"
                          "a: DuplicateToken(h, SecurityImpersonation, &k)\na: SetThreadToken(NULL, k)\n";
constexpr auto onePipe = "a: h = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\")\n"
                         "a: k = CreateFile(\"\\\\\\\\.\\\\pipe\\\\x\")\n";
constexpr auto oneRead = "a: CreatePipe(&h, &k)\na: ReadFile(h, NULL, 4) => waits\n";
constexpr auto oneFile =
    "a: h = CreateFile(\"x.txt\", GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_NORMAL)\n";
constexpr auto oneLock = "a: h = CreateFile(\"notes.txt\", GENERIC_READ)\na: LockFile(h, 0, 0, 8, 0)\n";
constexpr auto oneNamespace = "a: x = CreateBoundaryDescriptor(\"b\")\n"
                              "a: AddSIDToBoundaryDescriptor(&x, \"WD\")\n"
                              "a: y = CreatePrivateNamespace(NULL, x, \"n\")\n"
                              "a: h = CreateEvent(NULL, TRUE, FALSE, \"n\\\\JACK\")\n";

const Damage damages[] = {
    // contents: the first text of a machine is the path of its first folder
    {"file {} has contents that do not fit its size", oneFile,
     [](Patient& p) { p.damage(Slot<FileNode>{0}, [](FileNode& f) { f.contents = TextId{0}; }); }},
    {"section {} has contents that do not fit its size", oneView,
     [](Patient& p) {
         p.body<SectionBody>("h", [](SectionBody& s) {
             s.contents = TextId{0};
             s.size = 1;
         });
     }},
    {"side object {} has a copy and makes none", oneView,
     [](Patient& p) { p.damage(Slot<SideObject>{0}, [](SideObject& s) { s.copied = TextId{0}; }); }},
    // tables
    {"the free list of process {} visits entry {} twice", twoFreed,
     [](Patient& p) { p.entry(1, [](HandleEntry& e) { e.nextFree = 2; }); }},
    {"the free list of process {} holds entry {}, which is in use", oneEvent,
     [](Patient& p) {
         p.damage(Slot<TableHeader>{p.process("a").index}, [](TableHeader& h) { h.firstFree = 1; });
     }},
    {"the free list of process {} has {} of {} free entries", twoFreed,
     [](Patient& p) { p.entry(1, [](HandleEntry& e) { e.nextFree = endOfFreeList; }); }},
    {"entry {} of process {} has {} references in stock", oneEvent,
     [](Patient& p) { p.entry(1, [](HandleEntry& e) { e.stock = 0x8000; }); }, true},
    {"entry {} of process {} has {} references in stock", oneEvent,
     [](Patient& p) { p.entry(1, [](HandleEntry& e) { e.stock = 15; }); }, true},
    {"entry {} of process {} has {} references in stock", oneEvent,
     [](Patient& p) { p.entry(1, [](HandleEntry& e) { e.stock = 1; }); }},
    {"reserved entry {} of process {} is in use", oneEvent,
     [](Patient& p) { p.entry(0, [&](HandleEntry& e) { e.object = p.meant("a", "h"); }); }},
    {"entry {} of process {} leads to no object", oneEvent,
     [](Patient& p) { p.entry(1, [](HandleEntry& e) { e.object = ObjectId{999}; }); }},
    {"process {} has {} entries in use and says {}", oneEvent,
     [](Patient& p) {
         p.damage(Slot<TableHeader>{p.process("a").index}, [](TableHeader& h) { ++h.handleCount; });
     }},
    {"process {} has ended and has {} entries", oneEvent, [](Patient& p) { p.ended("a"); }},
    // waits and views
    {"wait {} belongs to thread {}, which does not wait", oneWait,
     [](Patient& p) { p.thread(2, [](Thread& t) { t.waits = false; }); }},
    {"thread {} waits for object {}, which is signaled", oneWait,
     [](Patient& p) { p.body<EventBody>("h", [](EventBody& e) { e.signaled = true; }); }},
    {"thread {} closes and does not wait", oneEvent,
     [](Patient& p) { p.thread(1, [](Thread& t) { t.closes = true; }); }},
    {"thread {} has ended and waits", oneWait,
     [](Patient& p) { p.thread(2, [](Thread& t) { t.alive = false; }); }},
    {"view {} is mapped into a process that has ended", oneView, [](Patient& p) { p.ended("a"); }},
    {"object {} has {} references and is held by {} waits and views", oneView,
     [](Patient& p) { p.countReferences("h", -1); }},
    // timers, ports and jobs
    {"port {} has {} packets and {} files and says {} and {}", onePort,
     [](Patient& p) { p.body<IoCompletionBody>("h", [](IoCompletionBody& port) { ++port.packets; }); }},
    {"port {} has {} packets and {} files and says {} and {}", onePort,
     [](Patient& p) { p.body<IoCompletionBody>("h", [](IoCompletionBody& port) { ++port.files; }); }},
    {"timer {} is overdue", oneTimer,
     [](Patient& p) { p.body<TimerBody>("h", [](TimerBody& timer) { timer.due = 1; }); }},
    {"job {} says {} active processes and has {}", oneMember,
     [](Patient& p) { p.body<JobBody>("h", [](JobBody& job) { ++job.activeProcesses; }); }},
    {"job {} is gone and has {} members", oneMember, [](Patient& p) { p.gone(p.meant("a", "h")); }},
    {"job {} tells a port that is gone", "a: h = CreateJobObject()\na: k = CreateEvent()\n",
     [](Patient& p) {
         const ObjectId port = p.meant("a", "k");
         p.gone(port);
         p.damage(Slot<ObjectBody>{p.meant("a", "h").index},
                  [&](ObjectBody& body) { std::get<JobBody>(body).port = port; });
     }},
    {"process {} has no console and handles to it", oneEvent,
     [](Patient& p) {
         p.damage(Slot<Process>{p.process("a").index}, [](Process& a) { a.hasConsole = false; });
     }},
    {"job {} kills on close, is closed and has {} members", oneMember,
     [](Patient& p) {
         p.body<JobBody>("h", [](JobBody& job) { job.killOnClose = true; });
         p.withoutHandles("h");
     }},
    // counts, names, life
    {"object {} has {} references, and {} things refer to it", oneWait,
     [](Patient& p) { p.countReferences("h", 1); }},
    {"object {} has {} references, and {} things refer to it", oneName,
     [](Patient& p) { p.countReferences("h", -1); }},
    {"object {} has HandleCount {} and {} entries", oneEvent,
     [](Patient& p) {
         p.damage(Slot<ObjectCounts>{p.meant("a", "h").index}, [](ObjectCounts& c) { ++c.handles; });
     }},
    {"object {} is gone and has {} entries", oneEvent, [](Patient& p) { p.gone(p.meant("a", "h")); }},
    {"object {} has a name in its directory and no handle", oneName,
     [](Patient& p) { p.withoutHandles("h"); }},
    {"object {} is not the owner of its name", oneName,
     [](Patient& p) {
         p.damage(Slot<ObjectId>{p.machine()[p.meant("a", "h")].header.name.index},
                  [](ObjectId& owner) { owner = {}; });
     }},
    {"object {} has a name in a namespace that is gone", oneNamespace,
     [](Patient& p) { p.gone(p.machine()[p.meant("a", "h")].header.directory); }},
    {"object {} has {} references", oneEvent, [](Patient& p) { p.countReferences("h", 1000); }},
    {"name {} belongs to object {}, which does not say so", oneName,
     [](Patient& p) {
         p.damage(Slot<ObjectHeader>{p.meant("a", "h").index}, [](ObjectHeader& h) { h.named = false; });
     }},
    {"process {} runs and its object is gone", oneEvent,
     [](Patient& p) { p.gone(p.machine()[p.process("a")].object); }},
    {"thread {} runs and its object is gone", oneEvent,
     [](Patient& p) { p.gone(p.machine().threads.front().object); }},
    {"the object of thread {} is there and that of its process is gone", oneEvent,
     [](Patient& p) { p.gone(p.machine()[p.process("a")].object); }},
    {"thread {} acts with a token that is gone", oneToken, [](Patient& p) { p.gone(p.meant("a", "k")); }},
    {"process {} runs and its token is gone", oneToken, [](Patient& p) { p.gone(p.meant("a", "h")); }},
    {"the id {} is that of two", oneEvent,
     [](Patient& p) { p.thread(1, [&](Thread& t) { t.tid = p.machine()[p.process("a")].pid; }); }},
    {"process {} has another of its user's tokens than it says", oneToken,
     [](Patient& p) { p.body<TokenBody>("h", [](TokenBody& token) { token.elevation = Elevation::full; }); }},
    // devices, files and what is beside the table
    {"device {} has a partner that does not know it", onePipe,
     [](Patient& p) { p.body<DeviceBody>("k", [](DeviceBody& end) { end.partner = {}; }); }},
    {"device {} has a partner and is not connected", onePipe,
     [](Patient& p) { p.body<DeviceBody>("k", [](DeviceBody& end) { end.connected = false; }); }},
    {"device {} is closed and has a partner", onePipe, [](Patient& p) { p.withoutHandles("k"); }},
    {"file {} is deleted and open", oneFile,
     [](Patient& p) {
         const FileId file = std::get<FileBody>(p.machine()[p.meant("a", "h")].body).file;
         p.damage(Slot<FileNode>{file.index}, [](FileNode& f) { f.deleted = true; });
     },
     true},
    {"files {} and {} have the same path", oneEvent,
     [](Patient& p) {
         const TextId path = p.machine().files[0].path;
         p.damage(Slot<FileNode>{1}, [&](FileNode& f) { f.path = path; });
     }},
    {"the current folder of process {} is gone", oneEvent,
     [](Patient& p) {
         const FileId folder = p.machine()[p.process("a")].folder;
         p.damage(Slot<FileNode>{folder.index}, [](FileNode& f) { f.deleted = true; });
     }},
    {"lock {} is held by a process that has not the file open", oneLock,
     [](Patient& p) {
         const ObjectId other = p.machine()[p.process("a")].object;
         p.damage(Slot<FileLock>{0}, [&](FileLock& lock) { lock.object = other; });
     }},
    {"lock {} is held and waited for", oneLock,
     [](Patient& p) { p.damage(Slot<FileLock>{0}, [](FileLock& lock) { lock.waiter = OperationId{0}; }); }},
    {"file {} waits for its deletion and is not open", oneEvent,
     [](Patient& p) { p.damage(Slot<FileNode>{0}, [](FileNode& f) { f.deletePending = true; }); }},
    {"side object {} belongs to a process that has ended", "a: x = HeapCreate()\n",
     [](Patient& p) { p.ended("a"); }},
    {"side object {} is there and counts nothing", "a: x = HeapCreate()\n",
     [](Patient& p) { p.damage(Slot<SideObject>{0}, [](SideObject& side) { side.count = 0; }); }},
    {"window {} belongs to a thread that has ended", "a: x = CreateWindow(\"STATIC\")\n",
     [](Patient& p) { p.thread(1, [](Thread& t) { t.alive = false; }); }},
    {"thread {} awaits a device and does not wait", oneEvent,
     [](Patient& p) { p.thread(1, [](Thread& t) { t.awaitsDevice = true; }); }},
    {"operation {} is pending and nobody waits for it", oneRead,
     [](Patient& p) { p.thread(1, [](Thread& t) { t.operation = {}; }); }},
    {"operation {} waits to read, and there are bytes", oneRead,
     [](Patient& p) { p.body<DeviceBody>("h", [](DeviceBody& end) { end.pending = 1; }); }},
    {"operation {} waits to write, and there is room",
     "a: CreatePipe(&h, &k)\na: WriteFile(k, NULL, 5000) => waits\n",
     [](Patient& p) { p.body<DeviceBody>("h", [](DeviceBody& end) { end.quota = 5000; }); }},
    {"operation {} waits for a client of a pipe that does not listen",
     "a: h = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\")\na: ConnectNamedPipe(h) => waits\n",
     [](Patient& p) { p.body<DeviceBody>("h", [](DeviceBody& end) { end.listening = false; }); }},
    {"thread {} waits for a file that is free", oneEvent,
     [](Patient& p) { p.thread(1, [](Thread& t) { t.awaitsTurn = true; }); }},
};

/// Whether a sentence is one of a pattern, whose {} stand for numbers.
bool isOf(const std::string& sentence, std::string_view pattern) {
    std::string expression(pattern);
    for (std::size_t hole = 0; (hole = expression.find("{}", hole)) != std::string::npos;)
        expression.replace(hole, 2, "[0-9]+");
    return std::regex_match(sentence, std::regex(expression));
}

bool says(const std::vector<std::string>& sentences, std::string_view pattern) {
    return std::ranges::any_of(sentences, [&](const std::string& s) { return isOf(s, pattern); });
}

TEST(Invariants, EachIsReportedWhereItIsBroken) {
    Rules stocking = ntRules();
    stocking.counts = Counts::withStock;
    stocking.deletion = Deletion::withLastHandle;
    for (const Damage& damage : damages) {
        SCOPED_TRACE(damage.says);
        Patient patient(damage.lines, damage.stocked ? stocking : ntRules());
        ASSERT_EQ(fmt::format("{}", fmt::join(patient.complaints(), "\n")), "");
        damage.harm(patient);
        const std::vector<std::string> found = patient.complaints();
        EXPECT_TRUE(says(found, damage.says)) << fmt::format("{}", fmt::join(found, "\n"));
    }
}

TEST(Invariants, EachSentenceOfTheCheckerIsProvoked) {
    const std::regex formatted("fmt::format\\(\\s*\"([^\"]*)\"");
    std::set<std::string> provoked, sentences;
    for (const Damage& damage : damages)
        provoked.insert(damage.says);
    for (const auto& file : std::filesystem::directory_iterator(HANDLELAB_SOURCE_DIR "/tests/core/machine")) {
        if (!file.path().string().ends_with("invariants.cpp"))
            continue;
        const std::string text = (std::ostringstream() << std::ifstream(file.path()).rdbuf()).str();
        for (std::sregex_iterator found(text.begin(), text.end(), formatted), end; found != end; ++found)
            sentences.insert((*found)[1]);
    }
    EXPECT_EQ(provoked, sentences);
}

TEST(Invariants, WithinAStepOneCountMayBeOneAheadOfItsEntries) {
    Patient patient("a: h = CreateEvent()\na: k = CreateEvent()\n");
    const auto countOneMore = [&](std::string_view name) {
        patient.damage(Slot<ObjectCounts>{patient.meant("a", name).index},
                       [](ObjectCounts& c) { ++c.handles; });
    };
    countOneMore("h");
    EXPECT_TRUE(violations(patient.machine(), false).empty());
    EXPECT_FALSE(violations(patient.machine(), true).empty());
    countOneMore("k");
    EXPECT_TRUE(says(violations(patient.machine(), false), "object {} has HandleCount {} and {} entries"))
        << "of two objects";
}

TEST(Invariants, NoCountIsThreeAheadEvenWithinAStep) {
    Patient patient(oneEvent);
    patient.damage(Slot<ObjectCounts>{patient.meant("a", "h").index},
                   [](ObjectCounts& c) { c.handles += 2; });
    EXPECT_TRUE(violations(patient.machine(), false).empty()) << "while DuplicateHandle moves an entry";
    patient.damage(Slot<ObjectCounts>{patient.meant("a", "h").index}, [](ObjectCounts& c) { ++c.handles; });
    EXPECT_FALSE(violations(patient.machine(), false).empty());
}

} // namespace
} // namespace handlelab
