// SPDX-License-Identifier: GPL-3.0-or-later
// Acting in the midst of a lesson: nothing is removed without a question, and undo brings all of it back.
#include "window_fixture.h"

#include "app/dialogs/later_steps.h"
#include "app/docks/actions.h"
#include "app/docks/call_line.h"
#include "app/forms/call_form.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "core/lesson/parser.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

class LaterSteps : public WindowTest {
  protected:
    void openWelcomeAt(std::uint32_t step) {
        quick();
        ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
        window().session().seekStep(step);
    }
    void type(const QString& line) {
        QLineEdit* edit = window().callLine().edit();
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, line);
        window().callLine().completer()->popup()->hide();
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] std::uint32_t done() { return window().session().moment().stepsDone(); }
};

TEST_F(LaterSteps, CancellingLeavesTheLessonAndWhatWasTyped) {
    openWelcomeAt(2);
    const std::string before = source();
    type(u"CloseHandle(hEvent)"_s);
    ASSERT_EQ(answers.following.size(), 1u);
    EXPECT_EQ(answers.following[0].first, 2u);
    EXPECT_EQ(answers.following[0].count, 12u);
    EXPECT_EQ(answers.following[0].line, u"editor tells viewer: hEvent as hInherited by \"command line\""_s);
    EXPECT_EQ(answers.following[0].text.headings.front(), "Somebody has to say the number");
    EXPECT_EQ(answers.following[0].text.headings.back(), "Try it");
    EXPECT_EQ(source(), before);
    EXPECT_FALSE(window().session().changed());
    EXPECT_EQ(window().callLine().edit()->text(), u"CloseHandle(hEvent)"_s);
    EXPECT_TRUE(window().callLine().edit()->hasFocus());
    EXPECT_EQ(done(), 2u);
}

TEST_F(LaterSteps, WhatCannotBeDoneLeavesThePlaceWithinAStep) {
    openWelcomeAt(0);
    Session& session = window().session();
    session.microForward();
    const std::uint32_t here = session.moment().position();
    const std::string before = source();
    for (const ActPlace place : {ActPlace::end, ActPlace::replacingWhatFollows}) {
        EXPECT_FALSE(session.act(u"process editor \"editor.exe\""_s, place));
        EXPECT_EQ(session.moment().position(), here);
        EXPECT_EQ(source(), before);
    }
}

TEST_F(LaterSteps, AtTheEndNothingIsRemoved) {
    openWelcomeAt(2);
    const std::string before = source();
    answers.laterSteps = ActPlace::end;
    type(u"SetLastError(5)"_s);
    EXPECT_EQ(steps(), 15u);
    EXPECT_EQ(done(), 15u);
    EXPECT_TRUE(window().banner().text().contains(u"step 15"_s)) << window().banner().text().toStdString();
    std::string without = source();
    const std::size_t line = without.find("\n```handlelab\neditor: SetLastError(5)\n```\n");
    ASSERT_NE(line, std::string::npos) << without;
    without.erase(line, std::string("\n```handlelab\neditor: SetLastError(5)\n```\n").size());
    EXPECT_EQ(without, before);
    window().action(WindowAction::undo)->trigger();
    EXPECT_EQ(source(), before);
    EXPECT_TRUE(window().banner().text().isEmpty()) << "what was said is no longer true";
}

TEST_F(LaterSteps, ReplacingSaysSoAndUndoBringsAllBack) {
    openWelcomeAt(2);
    const std::string before = source();
    answers.laterSteps = ActPlace::replacingWhatFollows;
    type(u"CloseHandle(hEvent)"_s);
    EXPECT_EQ(steps(), 3u);
    EXPECT_EQ(done(), 3u);
    EXPECT_NE(source().find("They arrive in `pi`."), std::string::npos) << "the text of what stays";
    EXPECT_EQ(source().find("With its last handle"), std::string::npos) << source();
    EXPECT_EQ(source().find("## Try it"), std::string::npos) << source();
    EXPECT_TRUE(window().banner().text().contains(u"12 steps"_s)) << window().banner().text().toStdString();
    EXPECT_TRUE(window().banner().text().contains(u"Ctrl+Z"_s));
    press(Qt::Key_L, Qt::ControlModifier);
    window().action(WindowAction::undo)->trigger();
    EXPECT_EQ(source(), before);
    EXPECT_EQ(steps(), 14u);
    EXPECT_EQ(done(), 2u);
}

TEST_F(LaterSteps, TheButtonOfTheFormAsksToo) {
    openWelcomeAt(2);
    const std::string before = source();
    const auto call = [&](const char* name) {
        window().actionsPanel().offer(QString::fromLatin1(name));
        QTest::mouseClick(window().actionsPanel().form()->button(), Qt::LeftButton);
    };
    call("CreateMutex");
    EXPECT_EQ(answers.following.size(), 1u);
    EXPECT_EQ(source(), before);
    EXPECT_EQ(window().actionsPanel().form()->title(), u"CreateMutex"_s);
    QTreeWidget* list = window().actionsPanel().list();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        list->setFocus();
        QTest::keyClick(list, key);
        EXPECT_EQ(source(), before);
    }
}

TEST_F(LaterSteps, TheMenuOfAHandleAsksToo) {
    openWelcomeAt(2);
    const std::string before = source();
    bool chosen = false;
    QTimer::singleShot(0, &window(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* entry : menu->actions())
            if (entry->text().startsWith(u"CloseHandle"_s)) {
                menu->setActiveAction(entry);
                chosen = true;
            }
        QTest::keyClick(menu, chosen ? Qt::Key_Return : Qt::Key_Escape);
    });
    Q_EMIT window().stage().menuWanted({Target::Kind::entry, 0, 1}, window().mapToGlobal(QPoint(400, 300)));
    EXPECT_TRUE(chosen);
    EXPECT_EQ(answers.following.size(), 1u);
    EXPECT_EQ(source(), before);
    EXPECT_EQ(window().actionsPanel().form()->title(), u"CloseHandle"_s) << "what was wanted is kept";
}

TEST_F(LaterSteps, ALineThatCannotBeReadIsNotAskedAbout) {
    openWelcomeAt(2);
    type(u"CloseHandel(4)"_s);
    EXPECT_TRUE(answers.following.empty());
    EXPECT_TRUE(window().callLine().message()->text().contains(u"CloseHandle"_s));
}

TEST_F(LaterSteps, WhatCannotBeDoneAtTheEndChangesNothing) {
    openWelcomeAt(4);
    const std::string before = source();
    answers.laterSteps = ActPlace::end;
    type(u"viewer: CloseHandle(0x4)"_s); // viewer ends later
    EXPECT_EQ(source(), before);
    EXPECT_EQ(done(), 4u);
    EXPECT_TRUE(window().callLine().message()->text().contains(u"viewer has ended"_s))
        << window().callLine().message()->text().toStdString();
    EXPECT_EQ(window().callLine().edit()->text(), u"viewer: CloseHandle(0x4)"_s);
}

TEST_F(LaterSteps, ANameThatIsTakenAtTheEndIsRefusedThere) {
    openWelcomeAt(1);
    const std::string before = source();
    answers.laterSteps = ActPlace::end;
    type(u"process viewer \"viewer.exe\""_s);
    EXPECT_TRUE(window().callLine().message()->text().contains(u"already a process viewer"_s))
        << window().callLine().message()->text().toStdString();
    EXPECT_EQ(source(), before);
    EXPECT_EQ(done(), 1u);
    answers.laterSteps = ActPlace::replacingWhatFollows;
    type(u"process viewer \"viewer.exe\""_s);
    EXPECT_EQ(steps(), 2u);
}

TEST_F(LaterSteps, AtTheEndOfALessonNobodyIsAsked) {
    openWelcomeAt(14);
    type(u"SetLastError(5)"_s);
    EXPECT_TRUE(answers.following.empty());
    EXPECT_EQ(steps(), 15u);
}

TEST_F(LaterSteps, ASessionThatIsNotToldWhatMayGoRemovesNothing) {
    for (const QString& path : everyShippedLesson()) {
        Session session;
        ASSERT_TRUE(session.open(path));
        const std::string before = session.lesson().source;
        ASSERT_TRUE(session.act(u"process added \"added.exe\""_s));
        const Edit* edit = session.history().nextUndo();
        ASSERT_NE(edit, nullptr);
        EXPECT_TRUE(edit->removed.empty()) << path.toStdString();
        session.undo();
        EXPECT_EQ(session.lesson().source, before) << path.toStdString();
    }
}

TEST_F(LaterSteps, EveryStepOfEveryLessonCanBeReplacedAndBroughtBack) {
    std::size_t acts = 0;
    for (const QString& path : everyShippedLesson()) {
        Session session;
        ASSERT_TRUE(session.open(path));
        const std::string before = session.lesson().source;
        const auto all = static_cast<std::uint32_t>(session.moment().steps().size());
        for (std::uint32_t step = 0; step < all; ++step) {
            SCOPED_TRACE(path.toStdString() + " at step " + std::to_string(step));
            session.seekStep(step);
            const auto following = session.following();
            ASSERT_TRUE(following);
            EXPECT_EQ(following->count, all - step);
            ASSERT_TRUE(session.act(u"process added \"added.exe\""_s, ActPlace::replacingWhatFollows));
            EXPECT_EQ(session.moment().steps().size(), step == 0 ? 0u : step + 1)
                << "before the first call a process sets the stage";
            EXPECT_TRUE(session.lesson().mistakes.empty());
            for (const std::string& gone : following->text.headings)
                EXPECT_EQ(session.lesson().source.find("# " + gone + "\n"), std::string::npos) << gone;
            session.undo();
            ASSERT_EQ(session.lesson().source, before);
            EXPECT_EQ(session.moment().stepsDone(), step);
            ++acts;
        }
    }
    EXPECT_GT(acts, 700u);
}

// ---- the dialog -------------------------------------------------------------------------------------------

class LaterStepsAsked : public LaterSteps {
  protected:
    std::unique_ptr<LaterStepsDialog> dialog() {
        openWelcomeAt(2);
        auto made = std::make_unique<LaterStepsDialog>(&window(), window().look(), u"CloseHandle(hEvent)"_s,
                                                       *window().session().following());
        made->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(made.get()));
        return made;
    }
};

TEST_F(LaterStepsAsked, EscapeIsCancelAndReturnIsSafe) {
    auto asked = dialog();
    QTest::keyClick(asked.get(), Qt::Key_Escape);
    EXPECT_FALSE(asked->isVisible());
    EXPECT_FALSE(asked->chosen());
    asked = dialog();
    ASSERT_NE(asked->focusWidget(), nullptr);
    QTest::keyClick(asked->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(asked->chosen(), ActPlace::end);
}

TEST_F(LaterStepsAsked, EveryAnswerIsReachedWithTheTabKey) {
    for (const auto& [name, answer] :
         {std::pair("cancel", std::optional<ActPlace>()), std::pair("end", std::optional(ActPlace::end)),
          std::pair("replace", std::optional(ActPlace::replacingWhatFollows))}) {
        const auto asked = dialog();
        for (int i = 0; i < 4 && asked->focusWidget()->objectName() != QString::fromLatin1(name); ++i)
            QTest::keyClick(asked->focusWidget(), Qt::Key_Tab);
        ASSERT_EQ(asked->focusWidget()->objectName(), QString::fromLatin1(name));
        QTest::keyClick(asked->focusWidget(), Qt::Key_Space);
        EXPECT_FALSE(asked->isVisible());
        EXPECT_EQ(asked->chosen(), answer) << name;
    }
}

TEST_F(LaterStepsAsked, ItSaysWhatWouldGoInBothLanguages) {
    for (const auto& [language, words] :
         {std::pair("en",
                    QStringList{u"12 steps"_s, u"from step 3 on"_s, u"“Somebody has to say the number”"_s,
                                u"“Try it”"_s, u"CloseHandle(hEvent)"_s, u"Ctrl+Z"_s}),
          std::pair("zh_CN", QStringList{u"12 步"_s, u"第 3 步"_s, u"CloseHandle(hEvent)"_s, u"Ctrl+Z"_s})}) {
        quick();
        window().setLanguage(QString::fromLatin1(language));
        const auto asked = dialog();
        QString all;
        for (const QLabel* label : asked->findChildren<QLabel*>())
            all += label->text() + u'\n';
        for (const QString& word : words)
            EXPECT_TRUE(all.contains(word)) << word.toStdString() << " in " << all.toStdString();
        EXPECT_FALSE(all.contains(u'%'));
    }
}

// ---- where the cursor stands after opening ----------------------------------------------------------------

class Opened : public LaterSteps {
  protected:
    QString written(const char* name, const QByteArray& text) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
};

TEST_F(Opened, AnExperimentGoesOnWhereItEnds) {
    const QString file =
        written("mine.lab.md", "# Mine\n\n```handlelab\nprocess e \"e.exe\"\ne: h = CreateEvent()\n"
                               "e: CloseHandle(h)\n```\n");
    ASSERT_TRUE(window().openLesson(file));
    EXPECT_EQ(done(), 2u);
    type(u"SetLastError(5)"_s);
    EXPECT_TRUE(answers.following.empty());
    EXPECT_EQ(steps(), 3u);
}

TEST_F(Opened, ALessonWithTextIsReadFromItsBeginning) {
    const QString file = written(
        "read.lab.md", "# Mine\n\nText.\n\n```handlelab\nprocess e \"e.exe\"\ne: h = CreateEvent()\n```\n");
    ASSERT_TRUE(window().openLesson(file));
    EXPECT_EQ(done(), 0u);
}

TEST_F(Opened, WhatWasRestoredGoesOnWhereSomebodyWasAtWork) {
    openWelcomeAt(14);
    type(u"SetLastError(5)"_s);
    ASSERT_EQ(steps(), 15u);
    ASSERT_TRUE(window().session().restore(source(), {}, {}));
    EXPECT_EQ(done(), 15u);
    EXPECT_TRUE(window().session().changed());
}

} // namespace

} // namespace handlelab
