// SPDX-License-Identifier: GPL-3.0-or-later
// The library page: opened, searched, gone through and left by real clicks and keys.
#include "tests/app/window/window_fixture.h"

#include "app/docks/call_line.h"
#include "app/library/library_page.h"
#include "app/library/topics.h"
#include "app/session/shipped_lessons.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QSignalSpy>

#include <set>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

class Library : public WindowTest {
  protected:
    LibraryPage& open() {
        window().stage().setFocus();
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(window().libraryShown());
        return window().library();
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// Chooses from the menu that is open, with the mouse.
    void choose(const char* text) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions())
            if (action->text().contains(QString::fromUtf8(text)))
                return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        menu->close();
        FAIL() << "no entry says " << text;
    }
    [[nodiscard]] LessonProgress progressOf(const QString& key) {
        return window().learner().record().lessons.value(key);
    }
    [[nodiscard]] LessonCard* focused() { return qobject_cast<LessonCard*>(QApplication::focusWidget()); }
};

TEST_F(Library, EveryShippedLessonStandsInExactlyOneChapter) {
    QStringList shipped, placed;
    for (const ShippedLesson& lesson : shippedLessons(u"en"_s))
        shipped.append(lessonKey(lesson.path));
    for (const Topic& topic : topics())
        for (const std::string_view key : topic.lessons)
            placed.append(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    shipped.sort();
    placed.sort();
    EXPECT_EQ(placed, shipped);
}

TEST_F(Library, TakesThePlaceOfTheStageAndGivesItBack) {
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    LibraryPage& page = open();
    EXPECT_TRUE(page.isVisible());
    EXPECT_FALSE(window().stage().isVisible());
    EXPECT_FALSE(window().callLine().isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window().libraryShown());
    EXPECT_TRUE(window().stage().isVisible());
    EXPECT_TRUE(window().callLine().isVisible());
    click(window().findChild<QToolButton*>(u"lessons"_s));
    EXPECT_TRUE(window().libraryShown());
    click(window().findChild<QPushButton*>(u"libraryBack"_s));
    EXPECT_TRUE(window().stage().hasFocus());
}

TEST_F(Library, NothingMovesOnTheStageBehindIt) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    press(Qt::Key_Right);
    const std::uint32_t position = window().session().moment().position();
    open();
    for (int round = 0; round < 2; ++round) {
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_F10, Qt::Key_Space})
            press(key);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Down); // from the search into the cards
    }
    EXPECT_EQ(window().session().moment().position(), position);
    EXPECT_FALSE(window().player().playing());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    ASSERT_FALSE(window().libraryShown());
    press(Qt::Key_Right);
    EXPECT_GT(window().session().moment().position(), position);
}

TEST_F(Library, SearchFindsTextInsideALessonAndMarksIt) {
    LibraryPage& page = open();
    const std::size_t all = page.cards().visibleCards().size();
    type("LEAKS"); // in any case
    const auto found = page.cards().visibleCards();
    ASSERT_FALSE(found.empty());
    EXPECT_LT(found.size(), all);
    bool inside = false;
    for (const LessonCard* card : found) {
        ASSERT_TRUE(card->state().hit);
        const Hit& hit = *card->state().hit;
        inside |= !hit.marks.empty();
        for (const Mark& mark : hit.marks)
            EXPECT_EQ(hit.sentence.mid(mark.begin, mark.length).toLower(), u"leaks"_s);
        EXPECT_TRUE(!hit.marks.empty() || !hit.titleMarks.empty());
    }
    EXPECT_TRUE(inside) << "a word of the prose, not only of titles";
    const QString path = found.front()->lesson().path;
    press(Qt::Key_Return);
    EXPECT_FALSE(window().libraryShown());
    EXPECT_EQ(window().openLessonKey(), lessonKey(path));
}

TEST_F(Library, SearchKnowsBothLanguagesInEitherWindow) {
    for (const char* language : {"en", "zh_CN"}) {
        window().setLanguage(QString::fromLatin1(language));
        LibraryPage& page = open();
        for (const char* text : {"失效句柄", "stale handle"}) {
            page.header().find();
            page.header().searchField()->setText(QString::fromUtf8(text));
            const auto found = page.cards().visibleCards();
            EXPECT_TRUE(std::ranges::any_of(
                found, [](const LessonCard* card) { return card->lesson().key == u"08-the-stale-handle"_s; }))
                << language << ": " << text;
        }
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    }
}

TEST_F(Library, ASearchWithoutResultSaysWhatToDo) {
    LibraryPage& page = open();
    const std::size_t all = page.cards().visibleCards().size();
    type("zebra");
    EXPECT_TRUE(page.cards().visibleCards().empty());
    EXPECT_TRUE(page.cards().emptyText()->isVisible());
    EXPECT_TRUE(page.cards().emptyText()->text().contains(u"zebra"_s));
    EXPECT_TRUE(page.cards().emptyText()->text().contains(u"CloseHandle"_s));
    const auto buttons = page.findChildren<QPushButton*>();
    const auto clear = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->text() == u"Clear the search"_s; });
    ASSERT_NE(clear, buttons.end());
    click(*clear);
    EXPECT_EQ(page.cards().visibleCards().size(), all);
    EXPECT_FALSE(page.cards().emptyText()->isVisible());
}

TEST_F(Library, ArrowsGoFromCardToCardAndEnterOpens) {
    LibraryPage& page = open();
    const auto cards = page.cards().visibleCards();
    press(Qt::Key_Down);
    ASSERT_EQ(focused(), cards.front());
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), cards[1]);
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), cards.front());
    press(Qt::Key_Down);
    ASSERT_NE(focused(), nullptr);
    EXPECT_EQ(focused()->x(), cards.front()->x());
    EXPECT_GT(focused()->y(), cards.front()->y());
    press(Qt::Key_End);
    EXPECT_EQ(focused(), cards.back());
    EXPECT_FALSE(cards.back()->visibleRegion().isEmpty()) << "it is scrolled to";
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    EXPECT_TRUE(page.header().searchField()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_S); // a letter begins a search
    EXPECT_TRUE(page.header().searchField()->hasFocus());
    EXPECT_EQ(page.header().searchField()->text(), u"s"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(window().openLessonKey(), cards[1]->lesson().key);
}

TEST_F(Library, OpeningAsksAboutUnsavedWork) {
    quick();
    ASSERT_TRUE(window().session().act(u"process own \"own.exe\""_s));
    const std::string mine = source();
    LibraryPage& page = open();
    answers.unsaved = Unsaved::cancel;
    click(page.cards().card(u"12-the-snapshot"_s));
    EXPECT_EQ(answers.questions, 1);
    EXPECT_TRUE(window().libraryShown());
    EXPECT_EQ(source(), mine);
    answers.unsaved = Unsaved::discard;
    click(page.cards().card(u"12-the-snapshot"_s));
    EXPECT_EQ(answers.questions, 2);
    EXPECT_FALSE(window().libraryShown());
    EXPECT_EQ(window().openLessonKey(), u"12-the-snapshot"_s);
}

TEST_F(Library, ProgressFollowsTheCursorAndIsWhereOneGoesOn) {
    quick();
    const QString key = u"12-the-snapshot"_s;
    click(open().cards().card(key));
    window().stage().setFocus();
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(progressOf(key).stepsSeen, 3);
    EXPECT_EQ(progressOf(key).lastStep, 2);
    EXPECT_EQ(progressOf(key).steps, static_cast<int>(steps()));

    restarted();
    LibraryPage& page = open();
    EXPECT_EQ(page.cards().card(key)->content().progressText(),
              u"3 of %1 steps"_s.arg(progressOf(key).steps));
    ASSERT_NE(page.cards().continueCard(), nullptr);
    EXPECT_EQ(page.cards().continueCard()->lesson().key, key);
    click(page.cards().continueCard());
    EXPECT_EQ(window().openLessonKey(), key);
    EXPECT_EQ(window().session().moment().stepsDone(), 2u);

    press(Qt::Key_End);
    EXPECT_TRUE(progressOf(key).finished());
    open();
    EXPECT_EQ(page.cards().card(key)->content().progressText(), u"Finished"_s);
    EXPECT_EQ(page.cards().continueCard(), nullptr) << "a finished lesson is not offered again";
    click(page.cards().card(key));
    EXPECT_EQ(window().session().moment().stepsDone(), 0u) << "it begins anew";
}

TEST_F(Library, AChangedLessonIsNotTheOneThatIsRemembered) {
    quick();
    ASSERT_TRUE(window().openLesson(u":/lessons/12-the-snapshot.lab.md"_s));
    ASSERT_TRUE(window().session().act(u"process mine \"mine.exe\""_s));
    press(Qt::Key_End);
    EXPECT_EQ(progressOf(u"12-the-snapshot"_s).stepsSeen, 0);
}

TEST_F(Library, ForgetsOneLessonAndTakesItBack) {
    window().learner().reached(u"12-the-snapshot"_s, 5, 11);
    window().learner().reached(u"03-creating"_s, 2, 8);
    const LearningRecord before = window().learner().record();
    LibraryPage& page = open();
    click(page.cards().card(u"12-the-snapshot"_s)->menuButton());
    choose("Forget");
    EXPECT_EQ(progressOf(u"12-the-snapshot"_s), LessonProgress());
    EXPECT_EQ(progressOf(u"03-creating"_s).stepsSeen, 2);
    EXPECT_TRUE(page.cards().card(u"12-the-snapshot"_s)->content().progressText().contains(u"min"_s));
    ASSERT_TRUE(page.notice().undoButton()->isVisible());
    click(page.notice().undoButton());
    EXPECT_EQ(window().learner().record(), before);
    EXPECT_FALSE(page.notice().undoButton()->isVisible());
}

TEST_F(Library, ForgetsEverythingAndTakesItBack) {
    window().learner().reached(u"12-the-snapshot"_s, 5, 11);
    window().learner().answered(
        {QDateTime::currentDateTimeUtc(), u"03-creating"_s, u"usage"_s, u"closingDestroys"_s});
    const LearningRecord before = window().learner().record();
    LibraryPage& page = open();
    EXPECT_EQ(page.cards().card(u"03-creating"_s)->state().asked, 1);
    EXPECT_EQ(page.cards().card(u"03-creating"_s)->state().right, 0);
    page.header().progressButton()->menu()->popup(page.header().progressButton()->mapToGlobal(QPoint()));
    choose("Forget all");
    EXPECT_EQ(window().learner().record(), LearningRecord());
    EXPECT_EQ(readStoredRecord(path("data/learning.json")), StoredRecord());
    click(page.notice().undoButton());
    EXPECT_EQ(window().learner().record(), before);
}

TEST_F(Library, FollowsTheLanguageAndTheTheme) {
    window().setTheme(u"light"_s); // "system" is whatever the test before has left
    LibraryPage& page = open();
    const QString english = page.cards().card(u"12-the-snapshot"_s)->lesson().text.title;
    QSignalSpy arrived(&page.cards().pictures(), &LessonPictures::allArrived);
    if (page.cards().pictures().waiting() > 0) {
        ASSERT_TRUE(arrived.wait(60000));
    }
    const QImage light = page.cards().pictures().picture({u":/lessons/12-the-snapshot.lab.md"_s, 0});
    ASSERT_FALSE(light.isNull());
    window().setTheme(u"dark"_s);
    ASSERT_TRUE(arrived.wait(60000));
    EXPECT_NE(page.cards().pictures().picture({u":/lessons/12-the-snapshot.lab.md"_s, 0}), light);
    window().setLanguage(u"zh_CN"_s);
    EXPECT_TRUE(window().libraryShown());
    EXPECT_NE(page.cards().card(u"12-the-snapshot"_s)->lesson().text.title, english);
    EXPECT_TRUE(page.cards().card(u"12-the-snapshot"_s)->lesson().path.contains(u"zh_CN"_s));
    window().setLanguage(u"en"_s);
    EXPECT_EQ(page.cards().card(u"12-the-snapshot"_s)->lesson().text.title, english);
}

TEST_F(Library, PicturesArriveOneAfterTheOtherAndStopWhenNobodyLooks) {
    LibraryPage& page = open();
    EXPECT_GT(page.cards().pictures().waiting(), 0) << "the page was there before its pictures";
    press(Qt::Key_Escape);
    EXPECT_EQ(page.cards().pictures().waiting(), 0);
    open();
    if (page.cards().pictures().waiting() > 0) {
        QSignalSpy all(&page.cards().pictures(), &LessonPictures::allArrived);
        ASSERT_TRUE(all.wait(60000));
    }
    for (const LessonCard* card : page.cards().visibleCards())
        EXPECT_TRUE(card->hasPictures()) << card->lesson().path.toStdString();
}

TEST_F(Library, ClosingWhilePicturesAreDrawnIsNoTrouble) {
    EXPECT_GT(open().cards().pictures().waiting(), 0);
    restarted();
    EXPECT_FALSE(window().libraryShown());
}

TEST_F(Library, ShowsTheLearnersOwnLessons) {
    quick();
    ASSERT_TRUE(window().session().act(u"process own \"own.exe\""_s));
    answers.file = path("mine.lab.md");
    ASSERT_TRUE(window().saveAs());
    ASSERT_TRUE(window().newLesson());
    LibraryPage& page = open();
    LessonCard* mine = page.cards().card(lessonKey(answers.file));
    ASSERT_NE(mine, nullptr);
    click(mine);
    EXPECT_EQ(window().session().file(), answers.file);
}

TEST_F(Library, TheLessonsMenuTicksWhatIsFinished) {
    window().learner().reached(u"02-the-empty-table"_s, 7, 7);
    window().learner().reached(u"03-creating"_s, 2, 8);
    QMenu* menu = nullptr;
    for (QAction* action : window().menuBar()->actions())
        if (action->text() == u"&Lessons"_s)
            menu = action->menu();
    ASSERT_NE(menu, nullptr);
    menu->popup(window().mapToGlobal(QPoint(200, 20)));
    std::set<QString> ticked;
    std::size_t chapters = 0, lessons = 0;
    for (QAction* entry : menu->actions())
        if (const QMenu* chapter = entry->menu()) {
            ++chapters;
            EXPECT_FALSE(entry->text().contains(u"✓"_s)) << "no chapter is finished";
            for (const QAction* lesson : chapter->actions()) {
                ++lessons;
                if (lesson->text().contains(u"✓"_s))
                    ticked.insert(lesson->text().section(u' ', 0, 0));
            }
        }
    EXPECT_EQ(chapters, topics().size());
    EXPECT_EQ(lessons, shippedLessons(u"en"_s).size());
    EXPECT_EQ(ticked, (std::set<QString>{u"02"_s}));
    menu->close();
}

TEST_F(Library, AtItsEndALessonOffersTheNextOne) {
    quick();
    const auto& chapters = window().library().lessons();
    const LessonEntry first = chapters.front().lessons.at(0), second = chapters.front().lessons.at(1);
    ASSERT_TRUE(window().openLesson(first.path));
    QCoreApplication::processEvents();
    auto* next = window().findChild<QToolButton*>(u"next"_s);
    EXPECT_FALSE(next->isVisible());
    press(Qt::Key_End);
    QCoreApplication::processEvents(); // the toolbar makes room
    ASSERT_TRUE(next->isVisible());
    EXPECT_TRUE(next->accessibleName().contains(second.text.title));
    click(next);
    EXPECT_EQ(window().openLessonKey(), second.key);
    QCoreApplication::processEvents();
    EXPECT_FALSE(next->isVisible());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(window().openLessonKey(), first.key);
    EXPECT_FALSE(window().action(WindowAction::previousLesson)->isEnabled());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(window().openLessonKey(), second.key);
}

TEST_F(Library, ADamagedRecordIsPutAsideWithAMessage) {
    ASSERT_TRUE(QDir().mkpath(path("data")));
    QFile stored(path("data/learning.json"));
    ASSERT_TRUE(stored.open(QIODevice::WriteOnly));
    stored.write("{\"version\": 1, \"answers\": [");
    stored.close();
    EXPECT_TRUE(window().banner().text().contains(u"learning.json.bad"_s))
        << window().banner().text().toStdString();
    EXPECT_TRUE(QFile::exists(path("data/learning.json.bad")));
}

} // namespace

} // namespace handlelab
