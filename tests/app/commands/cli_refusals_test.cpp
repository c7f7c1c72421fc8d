// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands say when something is wrong: exit codes, the right stream, and a remedy in the message.
#include "cli_program.h"

#include <gtest/gtest.h>

namespace handlelab {

namespace {

const std::string failing = lessonOf("process a \"a.exe\"\n"
                                     "a: h = CreateEvent(NULL, TRUE, FALSE, NULL)   => 0x8\n");
const std::string mistaken = lessonOf("process a \"a.exe\"\n"
                                      "a: h = CreateEvnt(NULL, TRUE, FALSE, NULL)\n"
                                      "a: CloseHandel(h)\n");
const std::string good = lessonOf("process a \"a.exe\"\n"
                                  "a: h = CreateEvent(NULL, TRUE, FALSE, NULL)   => 0x4\n"
                                  "a: CloseHandle(h)   => TRUE\n");

/// The message on standard error contains `part`, standard output is empty, and the exit code is 2.
void expectRefusal(const Ended& ended, const std::string& part) {
    EXPECT_EQ(ended.code, 2) << ended.err;
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err.find(part), std::string::npos) << ended.err;
}

} // namespace

TEST(CommandLineRefusals, AFailedExpectationIsAMessageWithItsLineAndExitCodeOne) {
    const ScratchFolder scratch;
    const Ended ended = handlelabProgram({"run", scratch.file("failing.lab.md", failing)});
    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("failing.lab.md:5:"), std::string::npos) << ended.err;
    EXPECT_NE(ended.out.find("CreateEvent"), std::string::npos) << "the results are printed all the same";
}

TEST(CommandLineRefusals, EveryMistakeOfALessonIsReportedWithItsPlace) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("mistaken.lab.md", mistaken);
    for (const char* command : {"run", "print"}) {
        const Ended ended = handlelabProgram({command, lesson});
        expectRefusal(ended, "mistaken.lab.md:5:8:");
        expectRefusal(ended, "Did you mean CreateEvent?");
        expectRefusal(ended, "mistaken.lab.md:6:");
    }
}

TEST(CommandLineRefusals, CheckGoesOnAfterABadFileAndReportsTheWorst) {
    const ScratchFolder scratch;
    const std::string goodFile = scratch.file("good.lab.md", good),
                      failingFile = scratch.file("failing.lab.md", failing);
    EXPECT_EQ(handlelabProgram({"check", goodFile, failingFile}).code, 1);
    const Ended ended =
        handlelabProgram({"check", scratch.file("mistaken.lab.md", mistaken), failingFile, goodFile});
    EXPECT_EQ(ended.code, 2);
    EXPECT_NE(ended.err.find("mistaken.lab.md:5:"), std::string::npos);
    EXPECT_NE(ended.err.find("failing.lab.md:5:"), std::string::npos);
    EXPECT_NE(ended.out.find("good.lab.md: steps: 2"), std::string::npos) << ended.out;
}

TEST(CommandLineRefusals, AMissingFileIsNamed) {
    for (const char* command : {"run", "check", "print"}) {
        const Ended ended = handlelabProgram({command, "/no/such/lesson.lab.md"});
        EXPECT_EQ(ended.code, 2) << command;
        EXPECT_NE(ended.err.find("/no/such/lesson.lab.md"), std::string::npos) << ended.err;
    }
    expectRefusal(handlelabProgram({"/no/such/lesson.lab.md"}), "/no/such/lesson.lab.md");
}

TEST(CommandLineRefusals, AMisspeltCommandGetsTheNearestOne) {
    expectRefusal(handlelabProgram({"rendr", "a.lab.md"}), "unknown command rendr. Did you mean render?");
    expectRefusal(handlelabProgram({"xyzzy"}), "there is no command and no file called xyzzy.");
}

TEST(CommandLineRefusals, AMisspeltOptionGetsTheNearestOne) {
    expectRefusal(handlelabProgram({"print", "a.lab.md", "--stp", "3"}),
                  "unknown option --stp. Did you mean --step?");
    expectRefusal(handlelabProgram({"run", "--jsn", "a.lab.md"}), "Did you mean --json?");
    expectRefusal(handlelabProgram({"--versoin"}), "Did you mean --version?");
    expectRefusal(handlelabProgram({"calls", "--json=maybe"}), "json");
}

TEST(CommandLineRefusals, AMissingOrSuperfluousArgumentIsSaid) {
    expectRefusal(handlelabProgram({"run"}), "run needs a lesson");
    expectRefusal(handlelabProgram({"check"}), "check needs a lesson");
    expectRefusal(handlelabProgram({"run", "a.lab.md", "b.lab.md"}), "b.lab.md");
}

TEST(CommandLineRefusals, AStepBeyondTheEndSaysHowManyThereAre) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("good.lab.md", good);
    expectRefusal(handlelabProgram({"print", lesson, "--step", "3"}), "the lesson has 2");
    expectRefusal(handlelabProgram({"print", lesson, "--step", "-1"}), "--step");
    expectRefusal(handlelabProgram({"print", lesson, "--step", "two"}), "--step");
    expectRefusal(handlelabProgram({"render", lesson, "--step", "3", "-o", scratch.file("a.svg")}),
                  "the lesson has 2");
    expectRefusal(
        handlelabProgram({"render", lesson, "--step", "1", "--micro", "99", "-o", scratch.file("a.svg")}),
        "step 2 has ");
    expectRefusal(handlelabProgram({"window", lesson, "--step", "3", "-o", scratch.file("a.png")}),
                  "the lesson has 2");
}

TEST(CommandLineRefusals, UnknownRulesAreNamed) {
    const ScratchFolder scratch;
    expectRefusal(handlelabProgram({"run", scratch.file("good.lab.md", good), "--rules", "vista"}), "vista");
}

TEST(CommandLineRefusals, WithoutADisplayTheWindowNamesTheWayToAPicture) {
    const ScratchFolder scratch;
    expectRefusal(handlelabProgram({scratch.file("good.lab.md", good)}), "handlelab render");
}

TEST(CommandLineRefusals, AFullOutputIsNoticed) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("good.lab.md", good);
    const std::string command = std::string(HANDLELAB_PROGRAM) + " run " + lesson + " >/dev/full 2>/dev/null";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 2);
}

TEST(CommandLineRefusals, MessagesSpeakTheLanguageOfTheEnvironmentAndResultsDoNot) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("good.lab.md", good);
    const Ended chinese = handlelabProgram({"print", lesson, "--step", "3"}, {"LC_ALL=zh_CN.UTF-8"});
    const Ended english = handlelabProgram({"print", lesson, "--step", "3"});
    EXPECT_EQ(chinese.code, 2);
    EXPECT_NE(chinese.err, english.err);
    EXPECT_EQ(handlelabProgram({"run", lesson}, {"LC_ALL=zh_CN.UTF-8"}).out,
              handlelabProgram({"run", lesson}).out);
}

} // namespace handlelab
