// SPDX-License-Identifier: GPL-3.0-or-later
// Creating and opening by name: win32-semantics sections 3 and 4.
#include "lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>

namespace handlelab {
namespace {

struct Kind {
    const char *name, *create, *open, *fullAccess;
};

/// Keeps addresses out of the tests' names.
void PrintTo(const Kind& kind, std::ostream* out) { *out << kind.name; }

/// The kinds that share one namespace, with their calls; {} is the name.
constexpr std::array<Kind, 4> kinds{{
    {"Event", "CreateEvent(NULL, TRUE, FALSE, {})", "OpenEvent(EVENT_ALL_ACCESS, FALSE, {})", "0x1F0003"},
    {"Mutex", "CreateMutex(NULL, FALSE, {})", "OpenMutex(MUTEX_ALL_ACCESS, FALSE, {})", "0x1F0001"},
    {"Semaphore", "CreateSemaphore(NULL, 1, 2, {})", "OpenSemaphore(SEMAPHORE_ALL_ACCESS, FALSE, {})",
     "0x1F0003"},
    {"FileMapping", "CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, {})",
     "OpenFileMapping(FILE_MAP_ALL_ACCESS, FALSE, {})", "0xF0007"},
}};

std::string with(const char* pattern, std::string_view name) {
    return fmt::format(fmt::runtime(pattern), name);
}

// ---- 3.1: all pairs of types, NAM-01..42
// -------------------------------------------------------------------

class NamePairs : public testing::TestWithParam<std::tuple<Kind, Kind>> {};

TEST_P(NamePairs, NAM_01_to_42_SameTypeOpensOtherTypeFails) {
    const auto& [first, second] = GetParam();
    const bool same = first.name == second.name;
    std::string lines = fmt::format("a: h = {}\nb: SetLastError(1)\n", with(first.create, "\"JACK\""));
    if (same)
        lines +=
            fmt::format("b: g = {}\nexpect lasterror(b) == ERROR_ALREADY_EXISTS\nexpect usage(a.h) == 2\n"
                        "expect granted(b.g) == {}\nb: o = {}\nexpect usage(a.h) == 3\n",
                        with(second.create, "\"JACK\""), second.fullAccess, with(second.open, "\"JACK\""));
    else
        lines += fmt::format("b: {} => NULL, ERROR_INVALID_HANDLE\nb: {} => NULL, ERROR_INVALID_HANDLE\n"
                             "expect open(b) == 0\nexpect usage(a.h) == 1\nexpect pointers(a.h) == 2\n",
                             with(second.create, "\"JACK\""), with(second.open, "\"JACK\""));
    holds(lines);
}

INSTANTIATE_TEST_SUITE_P(AllTypes, NamePairs,
                         testing::Combine(testing::ValuesIn(kinds), testing::ValuesIn(kinds)),
                         [](const auto& tested) {
                             return fmt::format("{}Then{}", std::get<0>(tested.param).name,
                                                std::get<1>(tested.param).name);
                         });

class NamedKinds : public testing::TestWithParam<Kind> {};

TEST_P(NamedKinds, NAM_43_69_72_TheNameLivesAsLongAsAHandle) {
    const Kind& kind = GetParam();
    holds(fmt::format("a: h = {0}\nb: g = {0}\na: CloseHandle(h) => TRUE\nexpect exists(\"N\")\n"
                      "b: ExitProcess(0)\nexpect not exists(\"N\")\nexpect not alive(a.h)\n"
                      "a: again = {0}\nexpect lasterror(a) == 0\nexpect usage(a.again) == 1\n",
                      with(kind.create, "\"N\"")));
}

TEST_P(NamedKinds, ERR_33_to_39_OpeningWhatIsMissingOrUnnamed) {
    const Kind& kind = GetParam();
    holds(fmt::format(
        "a: h = {}\nb: {} => NULL, ERROR_FILE_NOT_FOUND\nb: {} => NULL, ERROR_INVALID_PARAMETER\n",
        with(kind.create, "\"N\""), with(kind.open, "\"M\""), with(kind.open, "NULL")));
}

TEST_P(NamedKinds, NAM_53_54_NullAndEmptyNamesAreNoNames) {
    const Kind& kind = GetParam();
    holds(
        fmt::format("a: x = {0}\na: y = {0}\na: CompareObjectHandles(x, y) => FALSE, ERROR_NOT_SAME_OBJECT\n"
                    "a: z = {1}\na: CompareObjectHandles(x, z) => FALSE, ERROR_NOT_SAME_OBJECT\n"
                    "expect pointers(a.x) == 1\n",
                    with(kind.create, "\"\""), with(kind.create, "NULL")));
}

TEST_P(NamedKinds, NAM_51_52_NamesDifferByCase) {
    const Kind& kind = GetParam();
    holds(fmt::format("a: x = {}\na: y = {}\nexpect lasterror(a) == 0\nexpect usage(a.x) == 1\n",
                      with(kind.create, "\"Name\""), with(kind.create, "\"NAME\"")));
}

TEST_P(NamedKinds, NAM_44_50_CreatingWhatExistsTakesItsFlagFromThisCall) {
    std::string inherit(GetParam().create);
    inherit.replace(inherit.find("NULL,"), 5, "{{bInheritHandle = TRUE}},");
    holds(fmt::format("a: x = {}\na: y = {}\na: z = {}\nexpect inherits(a.x)\nexpect not inherits(a.y)\n"
                      "expect inherits(a.z)\nexpect usage(a.x) == 3\n",
                      with(inherit.c_str(), "\"N\""), with(GetParam().create, "\"N\""),
                      with(inherit.c_str(), "\"N\"")));
}

TEST_P(NamedKinds, NAM_56_57_ERR_40_SyntaxOfNames) {
    const Kind& kind = GetParam();
    const std::string longest = fmt::format("\"{}\"", std::string(260, 'x'));
    const std::string tooLong = fmt::format("\"{}\"", std::string(261, 'x'));
    for (const char* call : {kind.create, kind.open}) {
        holds(fmt::format("a: {} => NULL, ERROR_PATH_NOT_FOUND\na: {} => NULL, ERROR_BAD_PATHNAME\n"
                          "a: {} => NULL, ERROR_FILENAME_EXCED_RANGE\nexpect open(a) == 0\n",
                          with(call, R"("a\\b")"), with(call, R"("\\a")"), with(call, tooLong)));
    }
    holds(fmt::format("a: h = {}\nexpect lasterror(a) == 0\na: g = {}\nexpect usage(a.h) == 2\n",
                      with(kind.create, longest), with(kind.open, longest)));
    holds(fmt::format("a: h = {}\nexpect usage(a.h) == 1\n", with(kind.create, "\"<odd> |/:* name\"")));
}

INSTANTIATE_TEST_SUITE_P(AllTypes, NamedKinds, testing::ValuesIn(kinds),
                         [](const auto& tested) { return std::string(tested.param.name); });

// ---- 3.1: the parameters of the second call
// ----------------------------------------------------------------

TEST(CreateNamed, NAM_45_to_49_ParametersOfTheSecondCallAreIgnored) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
b: e = CreateEvent(NULL, FALSE, TRUE, "E")
expect not signaled(a.e)
a: SetEvent(e) => TRUE
b: WaitForSingleObject(e, 0) => WAIT_OBJECT_0
b: WaitForSingleObject(e, 0) => WAIT_OBJECT_0
a: s = CreateSemaphore(NULL, 1, 3, "S")
b: s = CreateSemaphore(NULL, 2, 2, "S")
b: ReleaseSemaphore(s, 2, &before) => TRUE
expect b.before == 1
b: CreateSemaphore(NULL, 9, 2, "S") => NULL, ERROR_INVALID_PARAMETER
)");
    const Lab lab(
        stage("a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READONLY, 0, 100, \"V\")\n"
              "b: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 9000, \"V\")\n"));
    const auto& section = std::get<SectionBody>(lab.object("b", "v").body);
    EXPECT_EQ(section.size, 100u);
    EXPECT_EQ(section.protect, 2u);
}

TEST(CreateNamed, NAM_48_InitialOwnerOfAnExistingMutexIsIgnored) {
    holds(R"(
a: m = CreateMutex(NULL, FALSE, "M")
b: m = CreateMutex(NULL, TRUE, "M")
expect lasterror(b) == ERROR_ALREADY_EXISTS
b: ReleaseMutex(m) => FALSE, ERROR_NOT_OWNER
a: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
)");
}

// ---- 3.2: Open*
// --------------------------------------------------------------------------------------------

TEST(OpenByName, SEC_10_21_ExactlyTheRequestedAccessIsGranted) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
b: x = OpenEvent(EVENT_MODIFY_STATE, FALSE, "E")
b: y = OpenEvent(SYNCHRONIZE | READ_CONTROL, TRUE, "E")
b: r = OpenEvent(GENERIC_READ, FALSE, "E")
b: w = OpenEvent(GENERIC_WRITE, FALSE, "E")
b: g = OpenEvent(GENERIC_EXECUTE, FALSE, "E")
b: all = OpenEvent(GENERIC_ALL, FALSE, "E")
b: max = OpenEvent(MAXIMUM_ALLOWED, FALSE, "E")
expect granted(b.x) == 0x2
expect granted(b.y) == 0x120000
expect granted(b.r) == 0x20001
expect granted(b.w) == 0x20002
expect granted(b.g) == 0x120000
expect granted(b.all) == 0x1F0003
expect granted(b.max) == 0x1F0003
expect not inherits(b.x)
expect inherits(b.y)
expect usage(a.e) == 8
)");
}

TEST(OpenByName, ASuccessfulOpenLeavesTheLastErrorAlone) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
b: SetLastError(1234)
b: x = OpenEvent(EVENT_MODIFY_STATE, FALSE, "E")
expect lasterror(b) == 1234
)");
}

TEST(OpenByName, SEC_25_26_NoAccessAndUndefinedBitsAreDenied) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
b: OpenEvent(0, FALSE, "E") => NULL, ERROR_ACCESS_DENIED
b: OpenEvent(0x4, FALSE, "E") => NULL, ERROR_ACCESS_DENIED
b: OpenEvent(0x1F0007, FALSE, "E") => NULL, ERROR_ACCESS_DENIED
a: m = CreateMutex(NULL, FALSE, "M")
b: OpenMutex(0x2, FALSE, "M") => NULL, ERROR_ACCESS_DENIED
expect usage(a.e) == 1
)");
}

TEST(OpenByName, SEC_27_SystemSecurityNeedsAPrivilege) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
b: OpenEvent(0x01000000, FALSE, "E") => NULL, ERROR_PRIVILEGE_NOT_HELD
b: OpenEvent(0x01000002, FALSE, "E") => NULL, ERROR_PRIVILEGE_NOT_HELD
)");
}

TEST(OpenByName, FileMapCopyAloneAsksForReading) {
    holds(R"(
a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READWRITE, 0, 1, "V")
b: c = OpenFileMapping(FILE_MAP_COPY, FALSE, "V")
b: r = OpenFileMapping(FILE_MAP_READ, FALSE, "V")
b: w = OpenFileMapping(FILE_MAP_WRITE, FALSE, "V")
b: x = OpenFileMapping(FILE_MAP_EXECUTE, FALSE, "V")
b: all = OpenFileMapping(FILE_MAP_ALL_ACCESS, FALSE, "V")
expect granted(b.c) == 0x4
expect granted(b.r) == 0x4
expect granted(b.w) == 0x2
expect granted(b.x) == 0x8
expect granted(b.all) == 0xF001F
)");
}

TEST(OpenByName, CRE_28_to_30_ProcessAndThreadGetTheLimitedRights) {
    holds(R"(
a: pid = GetCurrentProcessId()
a: tid = GetCurrentThreadId()
a tells b: pid as pid by "message"
a tells b: tid as tid by "message"
b: p = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid)
b: s = OpenProcess(PROCESS_SET_INFORMATION, TRUE, pid)
b: d = OpenProcess(PROCESS_DUP_HANDLE, FALSE, pid)
b: r = OpenProcess(GENERIC_READ, FALSE, pid)
b: t = OpenThread(THREAD_QUERY_INFORMATION, FALSE, tid)
b: u = OpenThread(THREAD_SET_INFORMATION, FALSE, tid)
expect granted(b.p) == 0x1400
expect granted(b.s) == 0x2200
expect granted(b.d) == 0x40
expect granted(b.r) == 0x21410
expect granted(b.t) == 0x840
expect granted(b.u) == 0x420
expect inherits(b.s)
)");
}

// ---- 3.3, 4.3: where names live
// ----------------------------------------------------------------------------

TEST(NameSpace, FilesAreNamedElsewhere) {
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: e = CreateEvent(NULL, TRUE, FALSE, "notes.txt")
expect lasterror(a) == 0
a: p = CreateEvent(NULL, TRUE, FALSE, "a.exe")
expect lasterror(a) == 0
)");
}

TEST(NameSpace, NAM_58_59_LocalIsTheSameAsNoPrefix) {
    holds(R"(
a: x = CreateEvent(NULL, TRUE, FALSE, "JACK")
b: y = OpenEvent(SYNCHRONIZE, FALSE, "Local\\JACK")
a: m = CreateMutex(NULL, FALSE, "Local\\M")
b: n = OpenMutex(SYNCHRONIZE, FALSE, "M")
expect usage(a.x) == 2
expect usage(a.m) == 2
)");
}

TEST(NameSpace, NAM_60_to_62_GlobalIsAnotherDirectory) {
    holds(R"(
a: x = CreateEvent(NULL, TRUE, FALSE, "JACK")
b: OpenEvent(SYNCHRONIZE, FALSE, "Global\\JACK") => NULL, ERROR_FILE_NOT_FOUND
b: g = CreateMutex(NULL, FALSE, "Global\\JACK")
expect lasterror(b) == 0
a: OpenMutex(SYNCHRONIZE, FALSE, "JACK") => NULL, ERROR_INVALID_HANDLE
a: h = OpenMutex(SYNCHRONIZE, FALSE, "Global\\JACK")
expect usage(b.g) == 2
expect exists("Global\\JACK")
a: CloseHandle(x) => TRUE
expect not exists("JACK")
expect exists("Global\\JACK")
)");
}

TEST(NameSpace, NAM_64_PrefixesAreCaseSensitive) {
    holds(R"(
a: CreateEvent(NULL, TRUE, FALSE, "local\\x") => NULL, ERROR_PATH_NOT_FOUND
a: CreateEvent(NULL, TRUE, FALSE, "GLOBAL\\x") => NULL, ERROR_PATH_NOT_FOUND
a: CreateEvent(NULL, TRUE, FALSE, "Local\\x\\y") => NULL, ERROR_PATH_NOT_FOUND
)");
}

TEST(NameSpace, SIN_05_to_07_WhoeverIsFirstDecides) {
    holds(R"(
c: m = CreateMutex(NULL, FALSE, "app")
a: CreateMutex(NULL, FALSE, "app") => NULL, ERROR_ACCESS_DENIED
b: CreateEvent(NULL, FALSE, FALSE, "app") => NULL, ERROR_INVALID_HANDLE
c: ExitProcess(1)
a: m = CreateMutex(NULL, FALSE, "app")
expect lasterror(a) == 0
b: h = CreateMutex(NULL, FALSE, "app")
expect lasterror(b) == ERROR_ALREADY_EXISTS
)");
}

} // namespace
} // namespace handlelab
