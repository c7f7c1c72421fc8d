// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of unsaved work: young, one for each document and window, and there until somebody gives them up.
#include "no_room.h"

#include "app/session/autosave.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <sys/wait.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void act(Session& session) { ASSERT_TRUE(session.act(u"h = CreateEvent(NULL, TRUE, FALSE, NULL)"_s)); }

class CrashCopies : public testing::Test {
  protected:
    [[nodiscard]] QString path(const char* name) const {
        return m_scratch.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString folder() const { return path("data/unsaved"); }
    /// A session with a lesson of its own on the disk.
    std::unique_ptr<Session> opened(const char* name) {
        auto session = std::make_unique<Session>();
        EXPECT_EQ(session->saveAs(path(name)), WriteRefusal());
        return session;
    }
    [[nodiscard]] QStringList copies() const { return QDir(folder()).entryList(QDir::Files); }

  private:
    QTemporaryDir m_scratch;
};

TEST_F(CrashCopies, NoChangeStaysOutForLongerThanTheAgeHoweverBusyTheHand) {
    Session session;
    Autosave autosave(session, folder(), 40ms);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        act(session); // never a pause
        return !copies().isEmpty();
    }));
    EXPECT_EQ(Autosave::oldest, 2s);
}

TEST_F(CrashCopies, HoldTheLessonAndWhatItBelongsTo) {
    const auto session = opened("a.lab.md");
    {
        Autosave autosave(*session, folder());
        act(*session);
        autosave.writeNow();
        EXPECT_TRUE(autosave.leftOver({}).isEmpty()) << "its window lives";
    }
    const auto left = leftOverCopies(folder(), {});
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0].work, (Unfinished{path("a.lab.md"), session->known(), session->lesson().source}));
    EXPECT_LT(left[0].when.secsTo(QDateTime::currentDateTime()), 60);
    EXPECT_EQ(leftOverCopies(folder(), path("a.lab.md")).size(), 1);
    EXPECT_TRUE(leftOverCopies(folder(), path("b.lab.md")).isEmpty());
    EXPECT_TRUE(leftOverCopies(folder(), QString()).isEmpty());
}

TEST_F(CrashCopies, NobodyElseMayReadThem) {
    Session session;
    Autosave autosave(session, folder());
    act(session);
    autosave.writeNow();
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    ASSERT_EQ(copies().size(), 1);
    EXPECT_FALSE(QFile::permissions(folder() + u'/' + copies()[0]) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & others);
}

TEST_F(CrashCopies, EachWindowHasItsOwnForNewLessonsAndForTheSameLesson) {
    const auto first = opened("a.lab.md"), second = opened("a.lab.md");
    Session newOne, newOther;
    {
        std::vector<std::unique_ptr<Autosave>> windows;
        for (Session* session : {first.get(), second.get(), &newOne, &newOther}) {
            windows.push_back(std::make_unique<Autosave>(*session, folder()));
            act(*session);
            windows.back()->writeNow();
            windows.back()->writeNow();
        }
        EXPECT_EQ(copies().size(), 4);
        EXPECT_TRUE(leftOverCopies(folder(), {}).isEmpty());
        windows.erase(windows.begin()); // the first window is killed
        EXPECT_EQ(leftOverCopies(folder(), path("a.lab.md")).size(), 1);
    }
    EXPECT_EQ(leftOverCopies(folder(), {}).size(), 4);
    EXPECT_EQ(leftOverCopies(folder(), QString()).size(), 2);
}

TEST_F(CrashCopies, OfALivingWindowAreNeverDiscarded) {
    Session session;
    Autosave autosave(session, folder());
    act(session);
    autosave.writeNow();
    Autosave::discard({folder() + u'/' + copies()[0], {}, {}});
    EXPECT_EQ(copies().size(), 1);
}

TEST_F(CrashCopies, GoWhenTheWorkIsSavedAndWhenItIsGivenUp) {
    const auto session = opened("a.lab.md");
    Autosave autosave(*session, folder());
    act(*session);
    autosave.writeNow();
    ASSERT_EQ(copies().size(), 1);
    EXPECT_EQ(session->save(), WriteRefusal());
    EXPECT_TRUE(copies().isEmpty());
    act(*session);
    autosave.writeNow();
    session->newLesson();
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(CrashCopies, ARestoredOneStaysUntilItsWorkIsSaved) {
    const auto before = opened("a.lab.md");
    {
        Autosave autosave(*before, folder());
        act(*before);
        autosave.writeNow();
    }
    const CrashCopy copy = leftOverCopies(folder(), {}).front();
    Session session;
    Autosave autosave(session, folder());
    ASSERT_TRUE(session.restore(copy.work.text, copy.work.file, copy.work.known));
    autosave.takeOver(copy);
    EXPECT_TRUE(session.changed());
    EXPECT_EQ(copies().size(), 1);
    EXPECT_TRUE(leftOverCopies(folder(), {}).isEmpty()) << "no other window is told of it now";
    act(session);
    autosave.writeNow();
    EXPECT_EQ(copies().size(), 1);
    EXPECT_EQ(session.save(), WriteRefusal());
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(CrashCopies, KnowThatTheFileWasChangedAfterTheWorkBegan) {
    const auto before = opened("a.lab.md");
    act(*before);
    EXPECT_EQ(writeFile(path("a.lab.md").toStdString(), "# by another program\n"), WriteRefusal());
    Session session;
    ASSERT_TRUE(session.restore(before->lesson().source, path("a.lab.md"), before->known()));
    EXPECT_EQ(session.onDisk(), OnDisk::changed);
}

TEST_F(CrashCopies, OfAKilledProcessAreLeftOverAndThoseOfALivingOneAreNot) {
    int told[2];
    ASSERT_EQ(pipe(told), 0);
    QDir().mkpath(folder());
    const QString copy = newCrashCopy({}, folder());
    const pid_t child = fork();
    if (child == 0) {
        Descriptor lock;
        const bool done = !writeCrashCopy(copy, {{}, {}, "# kept\n"}, lock);
        (void)!write(told[1], done ? "y" : "n", 1);
        pause();
        _exit(0);
    }
    char answer = 'n';
    ASSERT_EQ(read(told[0], &answer, 1), 1);
    EXPECT_EQ(answer, 'y');
    EXPECT_TRUE(leftOverCopies(folder(), {}).isEmpty());
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    ASSERT_EQ(leftOverCopies(folder(), {}).size(), 1);
    EXPECT_EQ(leftOverCopies(folder(), {})[0].work.text, "# kept\n");
    close(told[0]);
    close(told[1]);
}

TEST_F(CrashCopies, OfEarlierVersionsAreStillOffered) {
    const auto session = opened("a.lab.md");
    QDir().mkpath(folder());
    EXPECT_EQ(writeFile(path("data/unsaved.lab.md").toStdString(), "# new\n"), WriteRefusal());
    EXPECT_EQ(writeFile(path(".a.lab.md.autosave").toStdString(), "# of a\n"), WriteRefusal());
    ASSERT_EQ(leftOverCopies(folder(), QString()).size(), 1);
    EXPECT_EQ(leftOverCopies(folder(), QString())[0].work, (Unfinished{{}, {}, "# new\n"}));
    ASSERT_EQ(leftOverCopies(folder(), path("a.lab.md")).size(), 1);
    EXPECT_EQ(leftOverCopies(folder(), path("a.lab.md"))[0].work,
              (Unfinished{path("a.lab.md"), {}, "# of a\n"}));
}

TEST_F(CrashCopies, GoBesideTheLessonWhereTheDataFolderTakesNothing) {
    EXPECT_EQ(writeFile(path("file").toStdString(), ""), WriteRefusal());
    const auto session = opened("a.lab.md");
    {
        Autosave autosave(*session, path("file") + u"/unsaved"_s);
        QSignalSpy complaints(&autosave, &Autosave::couldNotWrite);
        act(*session);
        autosave.writeNow();
        EXPECT_EQ(complaints.count(), 0);
    }
    const auto left = leftOverCopies(path("file") + u"/unsaved"_s, path("a.lab.md"));
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0].work.text, session->lesson().source);
}

TEST_F(CrashCopies, WithoutRoomAreSaidOnceAndTheOldOneStaysWhole) {
    Session session;
    Autosave autosave(session, folder());
    QSignalSpy complaints(&autosave, &Autosave::couldNotWrite);
    act(session);
    autosave.writeNow();
    ASSERT_EQ(copies().size(), 1);
    const std::string file = (folder() + u'/' + copies()[0]).toStdString(), before = contentOf(file);
    {
        const FileSizeLimit limit(16);
        for (int i = 0; i < 3; ++i) {
            act(session);
            autosave.writeNow();
        }
    }
    EXPECT_EQ(complaints.count(), 1);
    EXPECT_EQ(contentOf(file), before);
    EXPECT_EQ(copies().size(), 1);
    autosave.writeNow();
    EXPECT_EQ(copies().size(), 1);
    EXPECT_NE(contentOf(file), before);
}

} // namespace

} // namespace handlelab
