// SPDX-License-Identifier: GPL-3.0-or-later
// What the call line offers at its cursor.
#include "core/lesson/parser.h"
#include "core/offer/complete.h"
#include "core/run/timeline.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

/// A stage with an event JACK, a mutex, a child and a stale variable; the cursor stands at its end.
class CompleteLine : public ::testing::Test {
  protected:
    CompleteLine()
        : timeline(Timeline::run(parseLesson("```handlelab\n"
                                             "process editor \"editor.exe\"\n"
                                             "process viewer \"viewer.exe\"\n"
                                             "editor: hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\n"
                                             "editor: hMutex = CreateMutex()\n"
                                             "editor: hGone = CreateEvent()\n"
                                             "editor: CloseHandle(hGone)\n"
                                             "```\n"))) {
        timeline.seek(timeline.end());
    }

    /// The completions of a line whose cursor is marked by ^ or stands at its end.
    std::vector<Completion> at(std::string line) const {
        const std::size_t mark = std::min(line.find('^'), line.size());
        line.erase(mark, 1);
        return complete(line, mark, timeline);
    }
    std::vector<std::string> texts(const std::string& line) const {
        std::vector<std::string> all;
        for (const Completion& completion : at(line))
            all.push_back(completion.text);
        return all;
    }
    std::string first(const std::string& line) const {
        const auto all = texts(line);
        return all.empty() ? "" : all.front();
    }
    bool offers(const std::string& line, const std::string& text) const {
        const auto all = texts(line);
        return std::find(all.begin(), all.end(), text) != all.end();
    }

    Timeline timeline;
};

TEST_F(CompleteLine, BeginsWithProcessesCallsAndDirections) {
    const auto all = texts("");
    ASSERT_GT(all.size(), 2u);
    EXPECT_EQ(all[0], "editor: "); // who acted last
    EXPECT_EQ(all[1], "viewer: ");
    EXPECT_TRUE(offers("", "CloseHandle("));
    EXPECT_TRUE(offers("", "expect "));
    EXPECT_EQ(first("vi"), "viewer: ");
    EXPECT_EQ(first("editor "), ": ");
    EXPECT_EQ(first("editor t"), "tells ");
    EXPECT_EQ(first("editor/"), "T1: ");
}

TEST_F(CompleteLine, OffersCallsBehindTheProcess) {
    EXPECT_EQ(first("editor: clo"), "CloseHandle(");
    EXPECT_EQ(first("editor: h = CreateEv"), "CreateEvent(");
    EXPECT_TRUE(offers("editor: Handle", "CloseHandle("));
    EXPECT_TRUE(offers("editor: ", "hEvent = "));
    EXPECT_TRUE(offers("editor: hEvent = ", "NULL"));
    const auto found = at("editor: CloseH");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].from, 8u);
    EXPECT_EQ(found[0].detail, "hObject");
    EXPECT_EQ(first("editor: GetLastErr"), "GetLastError()");
}

TEST_F(CompleteLine, OffersHandlesThatFitFirstAndStaleOnesLast) {
    const auto events = texts("editor: SetEvent(");
    ASSERT_GE(events.size(), 3u);
    EXPECT_EQ(events[0], "hEvent");
    EXPECT_EQ(events[1], "hMutex");
    EXPECT_EQ(events[2], "hGone");
    EXPECT_EQ(first("editor: ReleaseMutex("), "hMutex");
    EXPECT_EQ(first("editor: CloseHandle("), "hMutex"); // any type: the newest
    EXPECT_EQ(first("CloseHandle("), "hMutex");         // who acted last
    EXPECT_FALSE(offers("viewer: CloseHandle(", "hEvent"));
    EXPECT_EQ(first("editor: DuplicateHandle("), "GetCurrentProcess()");
}

TEST_F(CompleteLine, OffersTheValuesOfAParameter) {
    EXPECT_EQ(first("editor: CreateEvent("), "NULL");
    EXPECT_TRUE(offers("editor: CreateEvent(", "{bInheritHandle = TRUE}"));
    EXPECT_EQ(first("editor: CreateEvent(NULL, "), "FALSE");
    EXPECT_EQ(first("viewer: OpenEvent(EVENT_MOD"), "EVENT_MODIFY_STATE");
    EXPECT_EQ(first("viewer: OpenEvent(SYNCHRONIZE | EVENT_MOD"), "EVENT_MODIFY_STATE");
    EXPECT_EQ(first("viewer: OpenEvent(SYNCHRONIZE, FALSE, "), "\"JACK\"");
    EXPECT_EQ(first("viewer: OpenEvent(SYNCHRONIZE, FALSE, \"JA"), "\"JACK\"");
    EXPECT_TRUE(offers("editor: CreateEvent({", "bInheritHandle = "));
    EXPECT_EQ(first("editor: CreateEvent({bInheritHandle = "), "TRUE");
    EXPECT_TRUE(offers("editor: DuplicateHandle(h, h, h, &", "&hTarget"));
    EXPECT_TRUE(offers("editor: DuplicateHandle(h, h, h, &t, dwOptions = ", "DUPLICATE_SAME_ACCESS"));
}

TEST_F(CompleteLine, OffersWhatFormsOffer) {
    EXPECT_EQ(first("editor: WaitForMultipleObjects(2, "), "{hEvent, hMutex}");
    EXPECT_EQ(first("editor: WaitForMultipleObjects(2, {"), "hMutex");
    EXPECT_EQ(first("editor: CreateProcess("), "\"child.exe\"");
    EXPECT_TRUE(offers("editor: CreateProcess(lpStartupInfo = ", "{hStdOutput = hMutex}"));
    EXPECT_TRUE(offers("editor: CreateProcess(lpStartupInfo = {", "hStdInput = "));
    EXPECT_EQ(first("editor: CreateNamedPipe("), "\"\\\\\\\\.\\\\pipe\\\\log\"");
    EXPECT_EQ(first("editor: Process32First(hEvent, "), "&pe");
    EXPECT_EQ(first("editor: FindFirstFile(\"*\", "), "&fileName");
}

TEST_F(CompleteLine, OffersTheNamesOfParametersNotGiven) {
    EXPECT_TRUE(offers("editor: CreateEvent(", "lpName = "));
    EXPECT_FALSE(offers("editor: CreateEvent(NULL, ", "lpEventAttributes = "));
    EXPECT_FALSE(offers("editor: CreateEvent(lpName = \"A\", ", "lpName = "));
    EXPECT_EQ(first("editor: CreateEvent(lpN"), "lpName = ");
    EXPECT_FALSE(offers("editor: CreateEvent(lpName = ", "bManualReset = "));
}

TEST_F(CompleteLine, OffersWhatMayFollowACall) {
    EXPECT_EQ(first("editor: CloseHandle(hEvent) "), "=> ");
    EXPECT_EQ(first("editor: CreateProcess(\"c.exe\") "), "starts ");
    EXPECT_EQ(first("editor: CloseHandle(hEvent) => "), "TRUE");
    EXPECT_EQ(first("editor: CloseHandle(hEvent) => FALSE, ERROR_INVALID_H"), "ERROR_INVALID_HANDLE");
}

TEST_F(CompleteLine, OffersDirectionsAndClaims) {
    EXPECT_EQ(first("debug "), "editor");
    EXPECT_TRUE(offers("rules ", "nt"));
    EXPECT_TRUE(offers("process x \"x.exe\" as ", "Alice"));
    EXPECT_EQ(first("expect us"), "usage(");
    EXPECT_EQ(first("expect not al"), "alive(");
    EXPECT_TRUE(offers("expect usage(", "editor.hEvent"));
    EXPECT_TRUE(offers("expect alive(", "\"JACK\""));
    EXPECT_FALSE(offers("expect stale(", "\"JACK\""));
    EXPECT_EQ(first("expect usage(editor.hEvent) "), "== ");
    EXPECT_TRUE(offers("expect lasterror(editor) == ", "ERROR_SUCCESS"));
    EXPECT_EQ(first("editor tells "), "editor");
    EXPECT_EQ(first("editor tells viewer: hEv"), "hEvent");
    EXPECT_EQ(first("editor tells viewer: hEvent "), "as ");
    EXPECT_EQ(first("editor tells viewer: hEvent as h "), "by ");
    EXPECT_EQ(first("editor tells viewer: hEvent as h by "), "\"command line\"");
}

TEST_F(CompleteLine, GoesOnBehindWhatCWritesAroundACall) {
    for (const char* line :
         {"editor: HANDLE h = Creat", "editor: const HANDLE h = ::Creat", "editor: auto h = Creat",
          "editor: HANDLE h = (HANDLE)Creat", "editor: HANDLE h = static_cast<HANDLE>(Creat",
          "editor: if ((h = Creat", "editor: if (!Creat", "editor: return Creat", "editor: (void)Creat",
          "editor: !Creat", "HANDLE h = Creat", "if (!Creat", "(void)Creat", "::Creat", "return Creat"})
        EXPECT_TRUE(offers(line, "CreateEvent(")) << line;
    EXPECT_TRUE(offers("editor: if (", "CloseHandle("));
    EXPECT_TRUE(offers("editor: if (!CloseHandle(", "hEvent"));
    EXPECT_TRUE(offers("editor: if ((h = OpenEvent(SYNCH", "SYNCHRONIZE"));
    EXPECT_TRUE(offers("editor: SetEvent((HANDLE)hEv", "hEvent"));
    EXPECT_EQ(first("editor: HANDLE h = CreateEvent(NULL, TR"), "TRUE");
    EXPECT_EQ(first("editor: BOOL gone = CloseHandle(hEvent) "), "=> ");
    EXPECT_EQ(first("editor: if (!CloseHandle(hEvent)) "), "=> ");
    EXPECT_EQ(first("editor: (void)CloseHandle(hEvent); => TR"), "TRUE");
    EXPECT_TRUE(at("editor: if (!CloseHandle(hEvent) ").empty());
}

TEST_F(CompleteLine, OffersNothingWhereNothingFits) {
    EXPECT_TRUE(at("editor: CloseHandle(hEvent) // C").empty());
    EXPECT_TRUE(at("editor: CloseHandle(hEvent ").empty());
    EXPECT_TRUE(at("editor: Frobnicate(").empty());
    EXPECT_TRUE(at("editor: CreateProcess(\"c.exe\") starts ").empty());
    EXPECT_TRUE(at("% ").empty());
}

TEST_F(CompleteLine, TheCursorMayStandInTheMiddle) {
    const auto found = at("editor: CloseH^(hEvent)");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].text, "CloseHandle(");
    EXPECT_EQ(first("editor: CreateEvent(NULL, ^, FALSE)"), "FALSE");
}

TEST_F(CompleteLine, AcceptedCompletionsMakeALineWithoutMistakes) {
    std::string line;
    for (const char* typed : {"edi", "OpenEv", "SYNCHR", ", ", "TRU", ", ", "\"JA", ") ", "=> "}) {
        line += typed;
        const std::string_view piece(typed);
        if (piece == ", " || piece == ") " || piece == "=> ")
            continue;
        const auto found = complete(line, line.size(), timeline);
        ASSERT_FALSE(found.empty()) << line;
        line = line.substr(0, found[0].from) + found[0].text;
    }
    EXPECT_EQ(line, "editor: OpenEvent(SYNCHRONIZE, TRUE, \"JACK\") => ");
    EXPECT_TRUE(parseStatement(line + "8").mistakes.empty());
}

TEST(ParameterHint, FollowsTheCursor) {
    const auto parameter = [](std::string line) -> std::string {
        const std::size_t mark = std::min(line.find('^'), line.size());
        line.erase(mark, 1);
        const auto hint = parameterAt(line, mark);
        return hint ? std::string(hint->call->name) + "." +
                          std::string(hint->call->parameters[hint->parameter].name)
                    : "";
    };
    EXPECT_EQ(parameter("editor: CreateEvent("), "CreateEvent.lpEventAttributes");
    EXPECT_EQ(parameter("CreateEvent(NULL,"), "CreateEvent.bManualReset");
    EXPECT_EQ(parameter("editor: h = CreateEvent(NULL, TRUE, FALSE, \"a,b(^\")"), "CreateEvent.lpName");
    EXPECT_EQ(parameter("editor: CreateEvent({bInheritHandle = TRUE, ^}, TRUE)"),
              "CreateEvent.lpEventAttributes");
    EXPECT_EQ(parameter("editor: CreateEvent({bInheritHandle = TRUE}, TR"), "CreateEvent.bManualReset");
    EXPECT_EQ(parameter("editor: CreateEvent(lpName = \"x\", "), "CreateEvent.lpEventAttributes");
    EXPECT_EQ(parameter("editor: CreateEvent(lpName = "), "CreateEvent.lpName");
    EXPECT_EQ(parameter("editor: DuplicateHandle(GetCurrentProcess(), h"), "DuplicateHandle.hSourceHandle");
    EXPECT_EQ(parameter("editor: CreateEvent()"), "");
    EXPECT_EQ(parameter("editor: HANDLE h = CreateEvent(NULL,"), "CreateEvent.bManualReset");
    EXPECT_EQ(parameter("if (!CloseHandle("), "CloseHandle.hObject");
    EXPECT_EQ(parameter("editor: CreateEvent"), "");
    EXPECT_EQ(parameter("editor: CreateEvent(1,2,3,4,5"), "");
    EXPECT_EQ(parameter("expect usage("), "");
    EXPECT_EQ(parameter(""), "");
}

} // namespace
} // namespace handlelab
