// SPDX-License-Identifier: GPL-3.0-or-later
// Files, settings and the promise that unsaved work is never lost.
#include "window_fixture.h"

#include "app/look/look.h"

#include <QFile>

namespace handlelab {

namespace {

class Files : public WindowTest {
  protected:
    void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void change() {
        ASSERT_TRUE(window().session().act(QStringLiteral("h = CreateEvent(NULL, TRUE, FALSE, NULL)")));
    }
};

TEST_F(Files, SavedLessonsOpenAsTheyWere) {
    quick();
    change();
    const std::string text = source();
    answers.file = path("mine.lab.md");
    ASSERT_TRUE(window().save());
    EXPECT_FALSE(window().session().changed());
    EXPECT_EQ(read(answers.file).toStdString(), text);
    ASSERT_TRUE(window().newLesson());
    ASSERT_TRUE(window().openLesson(answers.file));
    EXPECT_EQ(source(), text);
    EXPECT_EQ(steps(), 1u);
}

TEST_F(Files, UnsavedWorkIsAskedAboutBeforeItGivesWay) {
    change();
    const std::string text = source();
    answers.unsaved = Unsaved::cancel;
    EXPECT_FALSE(window().newLesson());
    EXPECT_FALSE(window().openLesson(everyShippedLesson().front()));
    EXPECT_FALSE(window().close());
    EXPECT_EQ(answers.questions, 3);
    EXPECT_EQ(source(), text);
    answers.unsaved = Unsaved::discard;
    EXPECT_TRUE(window().newLesson());
    EXPECT_EQ(steps(), 0u);
}

TEST_F(Files, WorkThatWasNotSavedIsOfferedAtTheNextStart) {
    change();
    const std::string text = source();
    window().autosave().writeNow();
    restarted();
    answers.kept = KeptChoice::restore;
    window().offerRestore();
    EXPECT_EQ(source(), text);
    EXPECT_TRUE(window().session().changed());
}

TEST_F(Files, AFileThatCannotBeReadIsRefusedWithASentence) {
    const std::string before = source();
    EXPECT_FALSE(window().openLesson(path("missing.lab.md")));
    EXPECT_EQ(answers.complaints.size(), 1);
    EXPECT_EQ(source(), before);
}

TEST_F(Files, AFolderThatCannotBeWrittenIsSaidAndNothingIsLost) {
    change();
    answers.file = QStringLiteral("/nowhere/at/all/x.lab.md");
    EXPECT_FALSE(window().save());
    EXPECT_EQ(answers.complaints.size(), 1);
    EXPECT_TRUE(window().session().changed());
}

TEST_F(Files, PicturesAreExported) {
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        answers.file = path(name);
        window().exportPicture();
        EXPECT_GT(read(answers.file).size(), 1000) << name;
    }
    EXPECT_TRUE(answers.complaints.isEmpty());
}

TEST_F(Files, CorruptSettingsNeverPreventTheStart) {
    for (const QByteArray& rubbish :
         {QByteArray("\x00\xff\x13rubbish", 10),
          QByteArray("[General]\ntheme=9\nlanguage=xx\nspeed=nan\ntype_scale=1e300\nmotion=@Variant(\n"
                     "docks=@ByteArray(garbage)\ngeometry=@ByteArray(\\xff)\nrecent=@Invalid()\n")}) {
        write(settingsFile(), rubbish);
        restarted();
        EXPECT_TRUE(window().isVisible());
        EXPECT_EQ(window().look().typeScale, 1.0);
        EXPECT_EQ(window().player().speed(), 1.0);
    }
}

TEST_F(Files, PreferencesAreRemembered) {
    window().setTheme(QStringLiteral("dark"));
    window().setLanguage(QStringLiteral("zh_CN"));
    window().player().setSpeed(2);
    EXPECT_TRUE(window().close());
    restarted();
    EXPECT_EQ(window().look().theme.name, "dark");
    EXPECT_EQ(window().look().language(), QStringLiteral("zh_CN"));
    EXPECT_EQ(window().player().speed(), 2.0);
}

} // namespace

} // namespace handlelab
