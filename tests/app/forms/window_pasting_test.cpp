// SPDX-License-Identifier: GPL-3.0-or-later
// The call line and what comes from elsewhere: lines as programs in C have them, pasted blocks of them.
#include "tests/app/window/window_fixture.h"

#include "app/docks/call_line.h"

#include <QAbstractItemView>
#include <QClipboard>

namespace handlelab {

namespace {

class TypedAndPasted : public WindowTest {
  protected:
    QLineEdit& edit() { return *window().callLine().edit(); }
    std::string said() { return window().callLine().message()->text().toStdString(); }
    void type(const QString& line) {
        edit().setFocus();
        edit().clear();
        QTest::keyClicks(&edit(), line);
        window().callLine().completer()->popup()->hide();
        QTest::keyClick(&edit(), Qt::Key_Return);
    }
    void paste(const char* text) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        edit().setFocus();
        edit().clear();
        QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    }
    /// The statements of the lesson, a line each.
    std::string lines() {
        const Lesson& lesson = window().session().lesson();
        std::string all;
        for (const Statement& statement : lesson.statements)
            if (statement.kind != StatementKind::process && statement.kind != StatementKind::rules)
                all += std::string(lesson[statement.line]) + "\n";
        return all;
    }
};

TEST_F(TypedAndPasted, TakesLinesAsProgramsHaveThem) {
    quick();
    type(QStringLiteral("HANDLE hEvent = ::CreateEvent(nullptr, true, false, TEXT(\"JACK\"));"));
    EXPECT_EQ(steps(), 1u) << said();
    type(QStringLiteral("if (!CloseHandle(hEvent)) return 1;"));
    EXPECT_EQ(steps(), 2u) << said();
    const std::string who = lines().substr(0, lines().find(':'));
    EXPECT_EQ(lines(), who + ": hEvent = CreateEvent(nullptr, true, false, TEXT(\"JACK\"))\n" + who +
                           ": CloseHandle(hEvent)\n");
}

TEST_F(TypedAndPasted, APastedBlockOfCMakesItsCalls) {
    quick();
    paste("HANDLE hMutex;\n"
          "/* nobody owns it yet */\n"
          "hMutex = CreateMutex(\n"
          "    NULL,              // default security attributes\n"
          "    FALSE,             // initially not owned\n"
          "    NULL);             // unnamed\n"
          "if (hMutex == NULL)\n"
          "    return 1;\n"
          "DWORD dwWait = WaitForSingleObject(hMutex, INFINITE);\n"
          "ReleaseMutex(hMutex);\n"
          "CloseHandle(hMutex);\n");
    EXPECT_EQ(steps(), 4u) << said();
    EXPECT_TRUE(edit().text().isEmpty());
    EXPECT_NE(lines().find(": dwWait = WaitForSingleObject(hMutex, INFINITE)\n"), std::string::npos)
        << lines();
    EXPECT_TRUE(said().starts_with("Calls that were taken over: 4.\nLeft out:\nline 7: ")) << said();
    QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps(), 3u) << "what was pasted can be taken back";
}

TEST_F(TypedAndPasted, APastedBlockOfALessonKeepsItsProcesses) {
    quick();
    paste("process viewer \"viewer.exe\"\n"
          "viewer: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\") => 0x4\n\n"
          "expect usage(viewer.h) == 1\n"
          "viewer: CloseHandle(h)\n");
    EXPECT_EQ(lines(), "viewer: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\") => 0x4\n"
                       "expect usage(viewer.h) == 1\n"
                       "viewer: CloseHandle(h)\n")
        << said();
    EXPECT_EQ(said(), "Calls that were taken over: 4.");
}

TEST_F(TypedAndPasted, OneLineThatIsPastedWaitsForReturn) {
    quick();
    paste("CreateEvent(NULL, TRUE, FALSE, NULL);\n");
    EXPECT_EQ(steps(), 0u);
    EXPECT_TRUE(edit().text().startsWith(QStringLiteral("CreateEvent("))) << edit().text().toStdString();
    QTest::keyClick(&edit(), Qt::Key_Return);
    EXPECT_EQ(steps(), 1u) << said();
}

TEST_F(TypedAndPasted, MarksThePlaceOfAMistake) {
    quick();
    type(QStringLiteral("HANDLE h = CreateEvnet(NULL, TRUE, FALSE, NULL);"));
    EXPECT_EQ(steps(), 0u);
    EXPECT_EQ(edit().selectedText(), QStringLiteral("CreateEvnet"));
    EXPECT_EQ(said(), "Columns 12 to 22: unknown call CreateEvnet. Did you mean CreateEvent?");
}

TEST_F(TypedAndPasted, CompletesBehindWhatCWrites) {
    quick();
    edit().setFocus();
    QTest::keyClicks(&edit(), QStringLiteral("HANDLE h = CreateSem"));
    QAbstractItemModel* offered = window().callLine().completer()->model();
    ASSERT_GT(offered->rowCount(), 0);
    EXPECT_TRUE(offered->index(0, 0).data().toString().startsWith(QStringLiteral("CreateSemaphore(")));
}

} // namespace

} // namespace handlelab
