// SPDX-License-Identifier: GPL-3.0-or-later
// Files and devices where a lesson's lines are not enough: who waits for whom, names of every length.
#include "tests/core/lab.h"

#include "core/machine/views/devices.h"
#include "core/win32/constants.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

constexpr const char* readerWaits = "a: CreateThread()\n"
                                    "a: CreatePipe(&r, &w) => TRUE\n"
                                    "a/T2: read = ReadFile(r, NULL, 8, NULL) => waits\n";

TEST(Devices, TheCloseOfTheLastHandleWaitsForARead) {
    holds(fmt::format("{}a: CreateThread()\n"
                      "a: closed = CloseHandle(r) => waits\n"
                      "expect waits(a/T2)\n"
                      "expect open(a) == 3\n"
                      "a/T3: ReadFile(r, NULL, 8, NULL) => FALSE, ERROR_INVALID_HANDLE\n"
                      "a/T3: WriteFile(w, NULL, 3, NULL) => TRUE\n"
                      "expect a.read == TRUE\n"
                      "expect a.closed == TRUE\n"
                      "a: WriteFile(w, NULL, 3, NULL) => FALSE, ERROR_NO_DATA\n",
                      readerWaits));
}

TEST(Devices, ThePipeBreaksWhenTheCloseIsFinished) {
    Lab lab(stage(fmt::format("{}a: CloseHandle(r)\nb: Sleep(1)\n", readerWaits)));
    const ObjectId reader = lab.variable("a", "r").meant, writer = lab.variable("a", "w").meant;
    EXPECT_EQ(lab.machine()[reader].counts.handles, 0u);
    EXPECT_TRUE(alive(lab.machine()[reader])) << "the read holds it";
    EXPECT_EQ(deviceOf(lab.machine(), writer)->partner, reader)
        << "it is not cleaned up before the read ends";
}

TEST(Devices, ATerminatedReaderLetsTheCloseGo) {
    holds("a: t = CreateThread()\n"
          "a: CreateThread()\n"
          "a: CreatePipe(&r, &w) => TRUE\n"
          "a/T2: ReadFile(r, NULL, 8, NULL) => waits\n"
          "a: closed = CloseHandle(r) => waits\n"
          "a/T3: TerminateThread(t, 1) => TRUE\n"
          "expect a.closed == TRUE\n"
          "a: WriteFile(w, NULL, 3, NULL) => FALSE, ERROR_NO_DATA\n");
}

TEST(Devices, AnotherHandleToThePipeLetsTheCloseGoAtOnce) {
    holds(fmt::format("{}a: DuplicateHandle(GetCurrentProcess(), r, GetCurrentProcess(), &second) => TRUE\n"
                      "a: CloseHandle(r) => TRUE\n"
                      "expect waits(a/T2)\n",
                      readerWaits));
}

TEST(Devices, TheEndOfAProcessEndsReadAndClose) {
    holds(fmt::format("{}b: CreateThread()\n"
                      "a: pid = GetCurrentProcessId()\n"
                      "a tells b: pid as pid by \"message\"\n"
                      "a: CloseHandle(r) => waits\n"
                      "b: h = OpenProcess(PROCESS_TERMINATE, FALSE, pid)\n"
                      "b: TerminateProcess(h, 1) => TRUE\n"
                      "expect not alive(a.r)\n"
                      "expect not alive(a.w)\n",
                      readerWaits));
}

TEST(Devices, PathsEndAtMaxPathAndPipesAt256Characters) {
    const auto create = [](std::size_t length, const char* result) {
        holds(fmt::format("a: CreateFile(\"{}\", GENERIC_WRITE, 0, NULL, CREATE_NEW){}\n",
                          std::string(length, 'x'), result));
    };
    const auto serve = [](std::size_t length, const char* result) {
        holds(fmt::format("a: CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\{}\"){}\n", std::string(length, 'x'),
                          result));
    };
    create(200, "");
    create(300, " => INVALID_HANDLE_VALUE, ERROR_PATH_NOT_FOUND");
    create(40'000, " => INVALID_HANDLE_VALUE, ERROR_PATH_NOT_FOUND");
    serve(247, "");
    serve(248, " => INVALID_HANDLE_VALUE, ERROR_INVALID_NAME");
    serve(40'000, " => INVALID_HANDLE_VALUE, ERROR_INVALID_NAME");
}

} // namespace
} // namespace handlelab
