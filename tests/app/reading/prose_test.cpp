// SPDX-License-Identifier: GPL-3.0-or-later
// What of a lesson is told when, which images may be read, what a comment is.
#include "tests/app/told_prose.h"

#include "app/reading/comments.h"
#include "app/reading/prose_images.h"
#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* article = "# T\n\nintro\n\n```handlelab\nprocess p \"p.exe\"\n```\n\nlead\n\n"
                                "```handlelab\np: h = CreateEvent()\np: SetEvent(h)\n```\n\nafter\n\n"
                                "## One\n\none\n\n```handlelab\nexpect usage(p.h) == 1\n```\n\n"
                                "## Two\n\n```c\n# no heading\n```\n\n#include is none\n\n"
                                "```handlelab\np: CloseHandle(h)\n```\n\nbehind\n\n## End\n\nend\n";

class Passages : public testing::Test {
  protected:
    QStringList words(std::uint32_t position) {
        timeline.seek(position);
        return toldProse(lesson, timeline).simplified().split(u' ');
    }
    QStringList wordsAfter(std::uint32_t steps) { return words(timeline.positionAfter(steps)); }

    Lesson lesson = parseLesson(article);
    Timeline timeline = Timeline::run(lesson);
};

TEST_F(Passages, BeginWithAllThatStandsBeforeTheFirstStep) {
    EXPECT_EQ(words(timeline.start()), QStringList({u"#"_s, u"T"_s, u"intro"_s, u"lead"_s}));
}

TEST_F(Passages, TellWhatIsBehindABlockOnlyWhenItIsComplete) {
    EXPECT_FALSE(wordsAfter(1).contains(u"after"_s));
    EXPECT_FALSE(words(timeline.positionAfter(2) - 1).contains(u"after"_s));
    EXPECT_TRUE(wordsAfter(2).contains(u"after"_s));
}

TEST_F(Passages, LoseNoSectionBetweenTwoBlocksWithSteps) {
    EXPECT_TRUE(wordsAfter(2).contains(u"one"_s))
        << "a section that leads to no call belongs to the one before";
    EXPECT_FALSE(wordsAfter(2).contains(u"Two"_s));
    const QStringList last = wordsAfter(3);
    for (const QString& word : {u"Two"_s, u"heading"_s, u"#include"_s, u"behind"_s, u"End"_s, u"end"_s})
        EXPECT_TRUE(last.contains(word)) << word.toStdString();
}

TEST_F(Passages, TheClosingSectionsBeginBehindTheLastStep) {
    ASSERT_TRUE(closingOf(lesson, timeline));
    EXPECT_EQ(headingAt(lesson, *closingOf(lesson, timeline)), u"End"_s);
    const Lesson plain = parseLesson("# T\n\nonly text\n");
    EXPECT_FALSE(closingOf(plain, Timeline::run(plain)));
}

TEST_F(Passages, TheSurroundingsStayWithinTheirLimitAndHoldThePassage) {
    for (std::uint32_t steps = 0; steps <= 3; ++steps)
        for (std::uint32_t limit = 1; limit < lesson.source.size() + 9; ++limit) {
            timeline.seek(timeline.positionAfter(steps));
            const Span passage = passageAt(lesson, timeline), shown = around(lesson, passage, limit);
            EXPECT_LE(shown.length, limit);
            EXPECT_LE(shown.end(), lesson.source.size());
            EXPECT_LE(shown.begin, passage.begin);
            EXPECT_GE(shown.end(), std::min(passage.end(), passage.begin + limit));
        }
}

TEST(Comments, AreTakenOutOfProseButNotOutOfCode) {
    EXPECT_EQ(withoutComments(u"a <!-- b\n\n c --> d <!-- e"_s), u"a  d <!-- e"_s);
    EXPECT_EQ(withoutComments(u"`<!-- b -->` and ``x ` <!-- y -->``"_s),
              u"`<!-- b -->` and ``x ` <!-- y -->``"_s);
    EXPECT_EQ(withoutComments(u"```c\n<!-- b -->\n```\n<!-- c -->d\n"_s), u"```c\n<!-- b -->\n```\nd\n"_s);
    EXPECT_EQ(withoutComments(u"one ` mark\n\n<!-- c -->two ` marks"_s), u"one ` mark\n\ntwo ` marks"_s);
}

class Images : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"lesson/sub"_s));
        QImage image(8, 4, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (const char* name : {"a.png", "lesson/a.png", "lesson/sub/b.png"})
            ASSERT_TRUE(image.save(in(name)));
    }
    [[nodiscard]] QString in(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] ImageVerdict verdict(const QString& name) const {
        return imageFile(name, in("lesson")).verdict;
    }
    [[nodiscard]] ImageVerdict reading(const QString& name, qint64 pixels = mostImagePixels) const {
        return readImage(imageFile(name, in("lesson")), pixels).verdict;
    }
    void link(const char* name, const QString& to) const {
        std::filesystem::create_symlink(to.toStdString(), in(name).toStdString());
    }

    QTemporaryDir folder;
};

TEST_F(Images, InTheLessonsFolderAndBelowItAreRead) {
    for (const QString& name :
         {u"a.png"_s, u"./a.png"_s, u"sub/b.png"_s, u"sub/../a.png"_s, u"sub/%62.png"_s})
        EXPECT_EQ(reading(name), ImageVerdict::mayBeRead) << name.toStdString();
    EXPECT_EQ(readImage(imageFile(u"a.png"_s, in("lesson")), 100).image.size(), QSize(8, 4));
}

TEST_F(Images, OfOtherPlacesAreNotRead) {
    for (const QString& name :
         {u"../a.png"_s, u"sub/../../a.png"_s, in("lesson/a.png"), u"/dev/zero"_s, u"file:///dev/zero"_s,
          u"file:a.png"_s, u"http://127.0.0.1:9/a.png"_s, u"//host/a.png"_s, u"data:image/png;base64,AAAA"_s,
          u":/lessons/a.png"_s, u"qrc:/a.png"_s, u"C:/a.png"_s, u""_s, u".."_s})
        EXPECT_EQ(verdict(name), ImageVerdict::notInFolder) << name.toStdString();
    EXPECT_EQ(imageFile(u"a.png"_s, {}).verdict, ImageVerdict::noFolder);
    EXPECT_EQ(verdict(u"c.png"_s), ImageVerdict::missing);
}

TEST_F(Images, BehindLinksThatLeadOutAreNotRead) {
    link("lesson/out.png", in("a.png"));
    link("lesson/zero.png", u"/dev/zero"_s);
    link("lesson/outside", folder.path());
    link("lesson/inside.png", in("lesson/sub/b.png"));
    EXPECT_EQ(verdict(u"out.png"_s), ImageVerdict::notInFolder);
    EXPECT_EQ(verdict(u"zero.png"_s), ImageVerdict::notInFolder);
    EXPECT_EQ(verdict(u"outside/a.png"_s), ImageVerdict::notInFolder);
    EXPECT_EQ(reading(u"inside.png"_s), ImageVerdict::mayBeRead);
}

TEST_F(Images, ThatAreNoRegularPictureOrTooLargeAreNotRead) {
    ASSERT_EQ(mkfifo(in("lesson/pipe.png").toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(reading(u"pipe.png"_s), ImageVerdict::notRegular);
    EXPECT_EQ(reading(u"sub"_s), ImageVerdict::notRegular);
    QFile text(in("lesson/text.png"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly) && text.write("not a picture") > 0);
    text.close();
    EXPECT_EQ(reading(u"text.png"_s), ImageVerdict::notPicture);
    ASSERT_TRUE(QFile::copy(in("a.png"), in("lesson/large.png")) &&
                QFile::resize(in("lesson/large.png"), largestImageFile + 1));
    EXPECT_EQ(reading(u"large.png"_s), ImageVerdict::tooManyBytes);
    ASSERT_TRUE(QImage(4097, 4097, QImage::Format_Mono).save(in("lesson/wide.png")));
    EXPECT_EQ(reading(u"wide.png"_s), ImageVerdict::tooManyPixels);
    EXPECT_EQ(reading(u"a.png"_s, 31), ImageVerdict::tooManyPixels);
    QFile drawing(in("lesson/drawing.png"));
    ASSERT_TRUE(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    drawing.close();
    EXPECT_EQ(reading(u"drawing.png"_s), ImageVerdict::notPicture);
}

} // namespace

} // namespace handlelab
