// SPDX-License-Identifier: GPL-3.0-or-later
// Saving where there is no room, over what others wrote, and after a crash: nothing is lost without a
// question.
#include "app/files/write_file.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "tests/app/files/no_room.h"
#include "window_fixture.h"

#include <QFile>
#include <QPushButton>
#include <QtTest/QSignalSpy>

#include <filesystem>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

class SavingWindow : public WindowTest {
  protected:
    void act(MainWindow& where) {
        ASSERT_TRUE(where.session().act(u"h = CreateEvent(NULL, TRUE, FALSE, NULL)"_s));
    }
    void act() { act(window()); }
    /// The window with a lesson of its own in a file.
    QString opened() {
        answers.file = path("mine.lab.md");
        EXPECT_TRUE(window().saveAs());
        return answers.file;
    }
    /// Somebody else writes the file, by renaming another one as editors do, or in place.
    static void elsewhere(const QString& file, const std::string& text, bool inPlace = false) {
        if (!inPlace) {
            ASSERT_EQ(writeFile(file.toStdString(), text), WriteRefusal());
            return;
        }
        QFile same(file);
        ASSERT_TRUE(same.open(QIODevice::WriteOnly));
        same.write(text.c_str());
    }
    static std::string on(const QString& file) { return contentOf(file.toStdString()); }
    bool noticed() {
        return QTest::qWaitFor([this] { return window().banner().fileShown(); });
    }
    /// Every file that the window can write, in `folder`: the name, and how.
    std::vector<std::pair<const char*, void (MainWindow::*)()>> exports() {
        return {{"a.png", &MainWindow::exportPicture},
                {"a.svg", &MainWindow::exportPicture},
                {"a.pdf", &MainWindow::exportPicture},
                {"q.gift", &MainWindow::exportQuestions},
                {"q.pdf", &MainWindow::exportQuestions}};
    }
    /// `full` stands around what is tried; afterwards there is room.
    void expectNothingLost(const QString& folder,
                           const std::function<void(const std::function<void()>&)>& full) {
        const QString lesson = folder + u"/mine.lab.md"_s;
        const std::string before = source();
        answers.file = lesson;
        ASSERT_TRUE(window().saveAs());
        for (const auto& [name, write] : exports())
            ASSERT_EQ(writeFile((folder + u'/' + QString::fromLatin1(name)).toStdString(), "precious"),
                      WriteRefusal());
        window().session().seek(window().session().moment().end());
        act();
        const std::string after = source();
        full([&] {
            const std::string names = listing(folder.toStdString());
            EXPECT_FALSE(window().save());
            EXPECT_EQ(answers.complaints.size(), 1);
            EXPECT_TRUE(window().session().changed());
            EXPECT_EQ(on(lesson), before);
            for (const auto& [name, write] : exports()) {
                answers.complaints.clear();
                answers.file = folder + u'/' + QString::fromLatin1(name);
                (window().*write)();
                ASSERT_EQ(answers.complaints.size(), 1) << name;
                EXPECT_TRUE(answers.complaints[0].contains(answers.file))
                    << qPrintable(answers.complaints[0]);
                EXPECT_EQ(on(answers.file), "precious") << name;
            }
            EXPECT_EQ(listing(folder.toStdString()), names);
        });
        EXPECT_TRUE(window().save());
        EXPECT_EQ(on(lesson), after);
    }
};

TEST_F(SavingWindow, FilesThatMayNotGrowAreSaidAndTheOldOnesStay) {
    std::filesystem::create_directory(path("out").toStdString());
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    expectNothingLost(path("out"), [](const auto& tried) {
        const FileSizeLimit limit(512);
        tried();
    });
}

TEST_F(SavingWindow, AFullDiskIsSaidAndTheOldFilesStay) {
    const SmallDisk disk;
    if (!disk.mounted())
        GTEST_SKIP() << "this process may mount no disk";
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    expectNothingLost(QString::fromStdString(disk.folder()), [&disk](const auto& tried) {
        disk.fill();
        tried();
        disk.makeRoom();
    });
}

TEST_F(SavingWindow, ARecordWithoutRoomIsSaidOnceInTheWindowAndTheOldOneStays) {
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().session().stepForward();
    window().learner().writeNow();
    const std::string before = on(path("data/learning.json"));
    ASSERT_FALSE(before.empty());
    {
        const FileSizeLimit limit(16);
        window().session().stepForward();
        window().learner().writeNow();
        EXPECT_TRUE(window().banner().isVisible());
        EXPECT_TRUE(window().banner().text().contains(u"learning.json"_s));
        window().banner().hide();
        window().session().stepForward();
        window().learner().writeNow();
        EXPECT_FALSE(window().banner().isVisible());
        EXPECT_EQ(on(path("data/learning.json")), before);
    }
    window().learner().writeNow();
    EXPECT_NE(on(path("data/learning.json")), before);
}

TEST_F(SavingWindow, WhatSomebodyElseWroteIsNeverOverwrittenWithoutAQuestion) {
    const QString file = opened();
    for (const bool inPlace : {true, false}) {
        act();
        elsewhere(file, "# by another program\n", inPlace);
        EXPECT_FALSE(window().save());
        EXPECT_EQ(answers.conflicts, QStringList(file));
        EXPECT_EQ(on(file), "# by another program\n");
        EXPECT_TRUE(window().session().changed());
        answers.conflicts.clear();
        answers.conflict = Conflict::overwrite;
        EXPECT_TRUE(window().save());
        EXPECT_EQ(on(file), source());
        answers.conflict = Conflict::cancel;
        answers.conflicts.clear();
    }
    act();
    EXPECT_TRUE(window().save());
    EXPECT_TRUE(answers.conflicts.isEmpty()) << "it is the file of this window again";
}

TEST_F(SavingWindow, ClosingWithSaveAsksTheSameQuestion) {
    const QString file = opened();
    act();
    elsewhere(file, "# by another program\n");
    answers.unsaved = Unsaved::save;
    EXPECT_FALSE(window().close());
    EXPECT_EQ(on(file), "# by another program\n");
    EXPECT_TRUE(window().session().changed());
}

TEST_F(SavingWindow, BothAreKeptUnderTwoNames) {
    const QString file = opened();
    act();
    elsewhere(file, "# by another program\n");
    answers.conflict = Conflict::both;
    answers.file = path("mine-2.lab.md");
    EXPECT_TRUE(window().save());
    EXPECT_EQ(on(file), "# by another program\n");
    EXPECT_EQ(on(path("mine-2.lab.md")), source());
    EXPECT_EQ(window().session().file(), path("mine-2.lab.md"));
}

TEST_F(SavingWindow, ReloadingShowsTheFileAndUndoBringsBackWhatWasThere) {
    const QString file = opened();
    act();
    const std::string mine = source();
    elsewhere(file, "# by another program\n");
    answers.conflict = Conflict::reload;
    EXPECT_FALSE(window().save());
    EXPECT_EQ(source(), "# by another program\n");
    EXPECT_FALSE(window().session().changed());
    EXPECT_FALSE(window().banner().fileShown());
    window().session().undo();
    EXPECT_EQ(source(), mine);
    EXPECT_TRUE(window().session().changed());
}

TEST_F(SavingWindow, AChangeFromOutsideIsShownWithAButtonThatReloads) {
    const QString file = opened();
    for (const bool inPlace : {true, false}) {
        const std::string theirs = inPlace ? "# in place\n" : "# renamed\n";
        elsewhere(file, theirs, inPlace);
        ASSERT_TRUE(noticed()) << inPlace;
        EXPECT_NE(source(), theirs) << "nobody is surprised";
        QTest::mouseClick(window().banner().reloadButton(), Qt::LeftButton);
        EXPECT_EQ(source(), theirs);
        EXPECT_FALSE(window().banner().fileShown());
    }
}

TEST_F(SavingWindow, AFileThatIsGoneIsSaidAndWrittenAgainBySaving) {
    const QString file = opened();
    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(noticed());
    EXPECT_FALSE(window().banner().reloadButton()->isVisible());
    EXPECT_TRUE(window().save());
    EXPECT_EQ(on(file), source());
    EXPECT_FALSE(window().banner().fileShown());
}

TEST_F(SavingWindow, TheSameContentWrittenAgainIsNoChange) {
    const QString file = opened();
    elsewhere(file, source());
    act();
    EXPECT_TRUE(window().save());
    EXPECT_TRUE(answers.conflicts.isEmpty());
}

TEST_F(SavingWindow, TwoWindowsDoNotOverwriteEachOther) {
    const QString file = opened();
    const auto other = secondWindow();
    ASSERT_TRUE(other->openLesson(file));
    act();
    ASSERT_TRUE(window().save());
    const std::string first = source();
    act(*other);
    act(*other);
    EXPECT_FALSE(other->save());
    EXPECT_EQ(answers.conflicts, QStringList(file));
    EXPECT_EQ(on(file), first);
}

TEST_F(SavingWindow, ASecondWindowOfTheSameLessonIsNotToldThatTheFirstCrashed) {
    const QString file = opened();
    act();
    window().autosave().writeNow();
    const auto other = secondWindow();
    ASSERT_TRUE(other->openLesson(file));
    other->offerRestore();
    EXPECT_TRUE(answers.offered.isEmpty());
}

TEST_F(SavingWindow, WorkThatIsLeftForLaterIsOfferedAgain) {
    const QString file = opened();
    act();
    act();
    const std::string text = source();
    window().autosave().writeNow();
    for (int start = 1; start <= 2; ++start) {
        ASSERT_TRUE(restarted().openLesson(file));
        EXPECT_EQ(answers.offered.size(), start);
        EXPECT_TRUE(window().close());
    }
    answers.kept = KeptChoice::restore;
    ASSERT_TRUE(restarted().openLesson(file));
    EXPECT_EQ(source(), text);
    EXPECT_TRUE(window().session().changed());
    const KeptWork& kept = answers.offered.back().front();
    EXPECT_TRUE(kept.place.contains(file));
    EXPECT_TRUE(kept.place.contains(u"2 calls more than the saved file"_s)) << qPrintable(kept.place);
    EXPECT_TRUE(kept.when.contains(QString::number(QDate::currentDate().year())));
}

TEST_F(SavingWindow, EveryCopyIsOfferedAtTheStartAndGoesWhenItIsDiscarded) {
    opened();
    act();
    window().autosave().writeNow();
    {
        const auto second = secondWindow(), third = secondWindow();
        for (MainWindow* other : {second.get(), third.get()}) {
            act(*other);
            other->autosave().writeNow();
        }
    }
    restarted();
    window().offerRestore();
    ASSERT_EQ(answers.offered.size(), 1);
    EXPECT_EQ(answers.offered[0].size(), 3) << "of a lesson in a file, too";
    answers.kept = KeptChoice::discard;
    window().offerRestore();
    ASSERT_EQ(answers.offered.size(), 4);
    EXPECT_EQ(answers.offered[3].size(), 1);
    restarted();
    window().offerRestore();
    EXPECT_EQ(answers.offered.size(), 4);
}

TEST_F(SavingWindow, WorkThatWasRestoredIsKeptUntilItIsSaved) {
    act();
    const std::string text = source();
    window().autosave().writeNow();
    answers.kept = KeptChoice::restore;
    restarted();
    window().offerRestore();
    EXPECT_EQ(source(), text);
    restarted(); // ends again, before anything was written
    window().offerRestore();
    EXPECT_EQ(source(), text);
    answers.file = path("kept.lab.md");
    EXPECT_FALSE(window().banner().text().isEmpty());
    ASSERT_TRUE(window().save());
    EXPECT_EQ(window().banner().text(), QString()) << "it was kept";
    restarted();
    answers.offered.clear();
    window().offerRestore();
    EXPECT_TRUE(answers.offered.isEmpty());
}

TEST_F(SavingWindow, APictureTooLargeForTheClipboardIsSaid) {
    std::string statements = "process a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, NULL)\n";
    for (int i = 0; i < 1'200; ++i)
        statements += "a: DuplicateHandle(GetCurrentProcess(), h, GetCurrentProcess(), &d, 0, FALSE, "
                      "DUPLICATE_SAME_ACCESS)\n";
    ASSERT_EQ(writeFile(path("long.lab.md").toStdString(), lessonOf(statements)), WriteRefusal());
    ASSERT_TRUE(window().openLesson(path("long.lab.md")));
    window().session().seek(window().session().moment().end());
    window().action(WindowAction::copyPicture)->trigger();
    EXPECT_TRUE(window().banner().text().contains(u"is on the clipboard"_s)) << "folded, it fits";
    window().stage().toggleUnfolded(0);
    window().action(WindowAction::copyPicture)->trigger();
    EXPECT_TRUE(window().banner().text().contains(u"too large"_s)) << qPrintable(window().banner().text());
}

TEST_F(SavingWindow, ANewerRecordIsLeftAloneAndTheWindowSaysSo) {
    const QString file = path("data/learning.json");
    std::filesystem::create_directory(path("data").toStdString());
    const std::string newer = R"({"version": 99, "lessons": {}, "answers": [], "precious": 1})";
    ASSERT_EQ(writeFile(file.toStdString(), newer), WriteRefusal());
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().session().stepForward();
    window().learner().writeNow();
    EXPECT_TRUE(window().learner().readOnly());
    EXPECT_EQ(on(file), newer);
    EXPECT_TRUE(window().close());
    EXPECT_EQ(on(file), newer);
}

} // namespace

} // namespace handlelab
