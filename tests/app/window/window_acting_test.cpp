// SPDX-License-Identifier: GPL-3.0-or-later
// Acting by clicks, forms and the call line.
#include "window_fixture.h"

#include "app/docks/actions.h"
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/inspector/inspector.h"
#include "app/stage/stage_menu.h"
#include "app/stage/stage_view.h"

namespace handlelab {

namespace {

class Acting : public WindowTest {
  protected:
    QTreeWidgetItem* itemOf(const char* call) {
        return window()
            .actionsPanel()
            .list()
            ->findItems(QString::fromLatin1(call), Qt::MatchExactly | Qt::MatchRecursive)
            .front();
    }
    void clickItem(const char* call) {
        QTreeWidget* list = window().actionsPanel().list();
        list->scrollToItem(itemOf(call));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(itemOf(call)).center());
    }
    CallForm& form() { return *window().actionsPanel().form(); }
    void type(const QString& line) {
        QLineEdit* edit = window().callLine().edit();
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, line);
        window().callLine().completer()->popup()->hide();
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

TEST_F(Acting, AClickOnACallInAnEmptySessionBegins) {
    quick();
    ASSERT_EQ(steps(), 0u);
    clickItem("CreateEvent");
    EXPECT_EQ(steps(), 1u);
    EXPECT_EQ(window().session().moment().machine().objects.size(), 3u)
        << "the process, its thread, the event";
}

TEST_F(Acting, LaterClicksOnlyChoose) {
    quick();
    clickItem("CreateEvent");
    clickItem("CreateMutex");
    EXPECT_EQ(steps(), 1u);
    EXPECT_EQ(form().title(), QStringLiteral("CreateMutex"));
}

TEST_F(Acting, TheFormIssuesTheLineThatItShows) {
    quick();
    clickItem("CreateEvent");
    clickItem("CreateMutex");
    ASSERT_TRUE(form().setField(QStringLiteral("lpName"), QStringLiteral("\"LOCK\"")));
    const QString shown = form().findChild<QTextEdit*>(QStringLiteral("line"))->toPlainText();
    EXPECT_TRUE(shown.contains(QStringLiteral("\"LOCK\""))) << shown.toStdString();
    QTest::mouseClick(form().button(), Qt::LeftButton);
    EXPECT_EQ(steps(), 2u);
    EXPECT_NE(source().find(shown.toStdString()), std::string::npos) << source();
}

TEST_F(Acting, EveryCallOfTheCatalogueHasAFormWhoseLineCanBeRead) {
    quick();
    clickItem("CreateEvent");
    for (const CallDescription& call : calls()) {
        clickItem(std::string(call.name).c_str());
        EXPECT_EQ(form().title().toStdString(), call.name);
        EXPECT_TRUE(form().line().contains(form().title() + u'(')) << form().line().toStdString();
    }
}

TEST_F(Acting, TypingOnTheCallLineActs) {
    quick();
    type(QStringLiteral("hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")"));
    EXPECT_EQ(steps(), 1u) << window().callLine().message()->text().toStdString();
    EXPECT_TRUE(window().callLine().edit()->text().isEmpty());
    type(QStringLiteral("CloseHandle(hEvent)"));
    EXPECT_EQ(steps(), 2u);
}

TEST_F(Acting, AWrongLineSaysWhyAndChangesNothing) {
    quick();
    const std::string before = source();
    for (const char* line : {"CloseHandel(h)", "nobody: CloseHandle(0x4)", "CreateEvent(NULL, TRUE", "???"}) {
        type(QString::fromLatin1(line));
        EXPECT_FALSE(window().callLine().message()->text().isEmpty()) << line;
        EXPECT_TRUE(window().callLine().message()->isVisible()) << line;
        EXPECT_EQ(source(), before) << line;
        EXPECT_EQ(window().callLine().edit()->text(), QString::fromLatin1(line));
    }
    EXPECT_FALSE(window().session().changed());
}

TEST_F(Acting, HistoryOfTheCallLineComesBackWithUp) {
    quick();
    type(QStringLiteral("hEvent = CreateEvent(NULL, TRUE, FALSE, NULL)"));
    QTest::keyClick(window().callLine().edit(), Qt::Key_Up);
    EXPECT_EQ(window().callLine().edit()->text(),
              QStringLiteral("hEvent = CreateEvent(NULL, TRUE, FALSE, NULL)"));
}

TEST_F(Acting, UndoOnTheCallLineTakesBackWhatItDid) {
    quick();
    const std::string before = source();
    type(QStringLiteral("hEvent = CreateEvent(NULL, TRUE, FALSE, NULL)"));
    ASSERT_EQ(steps(), 1u);
    QLineEdit* edit = window().callLine().edit();
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(source(), before);
    EXPECT_TRUE(edit->text().isEmpty()) << "the line has done what stood on it";
    QTest::keyClicks(edit, QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(edit->text().isEmpty()) << "typing is the line's own to undo";
    EXPECT_EQ(source(), before);
}

TEST_F(Acting, ArrowsInTheCallLineMoveTheCaretAndNotTheLesson) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    press(Qt::Key_Right);
    const std::uint32_t here = window().session().moment().position();
    QLineEdit* edit = window().callLine().edit();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Close"));
    window().callLine().completer()->popup()->hide();
    QTest::keyClick(edit, Qt::Key_Left);
    QTest::keyClick(edit, Qt::Key_Space);
    EXPECT_EQ(window().session().moment().position(), here);
    EXPECT_EQ(edit->text(), QStringLiteral("Clos e"));
}

TEST_F(Acting, UndoTakesTheCallBackAndRedoMakesItAgain) {
    quick();
    const std::string before = source();
    clickItem("CreateEvent");
    const std::string after = source();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(source(), before);
    EXPECT_EQ(steps(), 0u);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(source(), after);
    EXPECT_EQ(window().session().moment().stepsDone(), 1u);
}

TEST_F(Acting, UndoIsNamedAfterTheCall) {
    quick();
    type(QStringLiteral("hEvent = CreateEvent(NULL, TRUE, FALSE, NULL)"));
    EXPECT_EQ(window().action(WindowAction::undo)->text(), QStringLiteral("Undo CreateEvent"));
    type(QStringLiteral("hEvent = NULL"));
    EXPECT_EQ(window().action(WindowAction::undo)->text(), QStringLiteral("Undo hEvent = NULL"));
    window().action(WindowAction::undo)->trigger();
    window().action(WindowAction::undo)->trigger();
    EXPECT_EQ(window().action(WindowAction::redo)->text(), QStringLiteral("Redo CreateEvent"));
}

TEST_F(Acting, TheKeyOfTheCallLineSelectsWhatStandsThere) {
    quick();
    type(QStringLiteral("CloseHandel(4)"));
    window().stage().setFocus();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(window().callLine().edit()->hasFocus());
    QTest::keyClicks(window().callLine().edit(), QStringLiteral("x"));
    EXPECT_EQ(window().callLine().edit()->text(), QStringLiteral("x"));
}

TEST_F(Acting, AClickOnTheStageSelectsAndTheInspectorFollows) {
    quick();
    clickItem("CreateEvent");
    const Moment now = window().session().moment();
    const Target event{Target::Kind::object, static_cast<std::uint32_t>(now.machine().objects.size() - 1), 0};
    QTest::mouseClick(window().stage().viewport(), Qt::LeftButton, {}, window().stage().pointOf(event));
    EXPECT_EQ(window().session().selection().kind, Target::Kind::object);
    EXPECT_TRUE(window().inspector().text()->toPlainText().contains(QStringLiteral("Event")));
    EXPECT_NE(window().inspector().chart(), nullptr);
}

TEST_F(Acting, TheStageOffersTheCallsThatTakeAHandle) {
    quick();
    clickItem("CreateEvent");
    const auto offered = callsFor(window().session().moment(), ProcessId{0}, 1);
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(offered, [&](const OfferedCall& call) { return call.call->name == name; });
    };
    EXPECT_TRUE(has("CloseHandle"));
    EXPECT_TRUE(has("SetEvent"));
    EXPECT_FALSE(has("ReleaseMutex"));
}

TEST_F(Acting, AClickOnALineOfCodeTravelsThere) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    QListView* list = window().code().list();
    for (int row = list->model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (!index.data().toString().contains(QStringLiteral("DuplicateHandle")))
            continue;
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        break;
    }
    EXPECT_GT(window().session().moment().stepsDone(), 3u);
    EXPECT_LT(window().session().moment().stepsDone(), steps());
}

} // namespace

} // namespace handlelab
