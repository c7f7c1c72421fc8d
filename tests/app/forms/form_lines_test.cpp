// SPDX-License-Identifier: GPL-3.0-or-later
// What forms offer at first can be run as it is, whatever the call.
#include "app/forms/form_spec.h"

#include "core/calls/call_subjects.h"
#include "core/lesson/parser.h"
#include "core/machine/access_control.h"
#include "core/offer/complete.h"
#include "core/run/timeline.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {

namespace {

const Translate untranslated = [](const char*, const char* text) { return QString::fromUtf8(text); };

/// A timeline at the end of a few lines, and who acts.
struct Desk {
    explicit Desk(const std::string& lines)
        : lesson(parseLesson("# A test\n\n```handlelab\nprocess a \"a.exe\"\n" + lines + "\n```\n"))
        , timeline(Timeline::run(lesson)) {
        for (const Mistake& mistake : lesson.mistakes)
            ADD_FAILURE() << toText(mistake);
        timeline.seek(timeline.end());
    }
    [[nodiscard]] FormSpec form(const char* call) const {
        return formOf(*findCall(call), timeline, {ProcessId{0}, ThreadId{0}}, untranslated);
    }
    [[nodiscard]] std::string line(const char* call) const {
        const FormSpec spec = form(call);
        QStringList values;
        for (const FormField& field : spec.fields)
            values.append(field.initial);
        return spec.line(values).toStdString();
    }

    Lesson lesson;
    Timeline timeline;
};

const char* const someOfEach =
    "a: hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\n"
    "a: hMutex = CreateMutex(NULL, FALSE, NULL)\n"
    "a: hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096)\n"
    "a: pView = MapViewOfFile(hMap, FILE_MAP_READ)\n"
    "a: hHeap = HeapCreate()\n"
    "a: hBoundary = CreateBoundaryDescriptor(\"boundary\", 0)\n"
    "a: CreateProcess(\"child.exe\", lpProcessInformation = &pi) starts child";

TEST(Forms, OfEveryCallMakeALineThatCanBeReadAtOnce) {
    for (const char* lines : {"", someOfEach}) {
        const Desk desk(lines);
        for (const CallDescription& call : calls()) {
            const std::string line = desk.line(std::string(call.name).c_str());
            const Lesson lesson =
                parseLesson("# A test\n\n```handlelab\nprocess a \"a.exe\"\n" + line + "\n```\n");
            for (const Mistake& mistake : lesson.mistakes)
                ADD_FAILURE() << line << ": " << toText(mistake);
        }
    }
}

TEST(Forms, OfferTheNewestHandlesAsAListAndItsLength) {
    const Desk desk(
        "a: h1 = CreateEvent(NULL, TRUE)\na: h2 = CreateEvent(NULL, TRUE)\na: h3 = CreateEvent(NULL, TRUE)");
    EXPECT_EQ(desk.line("WaitForMultipleObjects"), "a: WaitForMultipleObjects(2, {h2, h3}, FALSE, 0)");
}

TEST(Forms, OfferAddressesWhereAddressesAreWanted) {
    const Desk desk(someOfEach);
    EXPECT_EQ(desk.line("UnmapViewOfFile"), "a: UnmapViewOfFile(pView)");
    EXPECT_EQ(desk.line("HeapDestroy"), "a: HeapDestroy(hHeap)");
}

TEST(Forms, OfferExamplesOfStartUpInformation) {
    const FormSpec form = Desk(someOfEach).form("CreateProcess");
    const auto field = std::ranges::find(form.fields, QStringLiteral("lpStartupInfo"), &FormField::name);
    ASSERT_NE(field, form.fields.end());
    EXPECT_EQ(field->initial, QStringLiteral("NULL"));
    const bool list = std::ranges::any_of(field->choices, [](const FieldChoice& choice) {
        return choice.text.startsWith(u"{PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {");
    });
    EXPECT_TRUE(list);
}

TEST(Forms, NameOutVariablesAsProgrammersDo) {
    const Desk desk(someOfEach);
    EXPECT_NE(desk.line("ReadFile").find("&bytesRead"), std::string::npos) << desk.line("ReadFile");
    EXPECT_NE(desk.line("Process32First").find("&pe"), std::string::npos);
    EXPECT_NE(desk.line("NtQueryObject").find("&info"), std::string::npos);
    EXPECT_NE(desk.line("CreatePipe").find("&hRead, &hWrite"), std::string::npos);
}

TEST(Forms, OfferWhatTheCallLineOffers) {
    const Desk desk(someOfEach);
    for (const CallDescription& call : calls()) {
        const FormSpec form = desk.form(std::string(call.name).c_str());
        for (std::size_t i = 0; i < call.parameters.size(); ++i) {
            const std::string line =
                "a: " + std::string(call.name) + '(' + std::string(call.parameters[i].name) + " = ";
            std::vector<std::string> texts;
            for (const Completion& one : complete(line, line.size(), desk.timeline))
                texts.push_back(one.text);
            for (const FieldChoice& choice : form.fields[i].choices) {
                const std::string text = choice.text.toStdString();
                EXPECT_TRUE(std::ranges::count(texts, text) + std::ranges::count(texts, quote(text)) > 0)
                    << line << text;
            }
        }
    }
}

TEST(Forms, ProposeAFreeNameForANewProcess) {
    const Desk desk("process viewer \"viewer.exe\"");
    const FormSpec form = formOf(Direction::newProcess, desk.timeline, {ProcessId{0}, ThreadId{0}});
    EXPECT_EQ(form.fields.front().initial, QStringLiteral("viewer2"));
}

TEST(ListOfCalls, SaysWhatEachCallIsAboutAndKeepsThatTogether) {
    std::vector<std::pair<std::string_view, std::string_view>> seen;
    for (const CallDescription& call : calls()) {
        const std::pair here(call.group, subjectOf(call));
        EXPECT_FALSE(here.second.empty()) << call.name;
        if (seen.empty() || seen.back() != here) {
            EXPECT_EQ(std::ranges::count(seen, here), 0) << call.name << " stands apart from its kind";
            seen.push_back(here);
        }
    }
}

TEST(Forms, OfferUsersForANewProcessWhomTheLessonKnows) {
    const Desk desk("");
    const FormSpec form = formOf(Direction::newProcess, desk.timeline, {ProcessId{0}, ThreadId{0}});
    const std::vector<FieldChoice>& offered = form.fields.back().choices;
    ASSERT_EQ(offered.size(), users().size() + std::ranges::count_if(users(), isPerson)) << "elevated or not";
    QStringList values;
    for (const FormField& field : form.fields)
        values += field.initial;
    EXPECT_TRUE(parseStatement(form.line(values).toStdString()).mistakes.empty()) << "nobody is named";
    for (const FieldChoice& user : offered) {
        values.back() = user.text;
        EXPECT_TRUE(parseStatement(form.line(values).toStdString()).mistakes.empty())
            << user.text.toStdString();
    }
}

} // namespace

} // namespace handlelab
