// SPDX-License-Identifier: GPL-3.0-or-later
// The narration shows every word of a lesson: at its step, behind the last step, or in the whole article.
#include "tests/app/window/window_fixture.h"

#include "app/library/cards/lesson_card.h"
#include "app/library/lesson_text.h"
#include "app/library/library_page.h"
#include "app/reading/narration.h"
#include "app/stage/stage_view.h"
#include "core/lesson/parser.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

/// What is compared: letters and digits, whatever spaces, line ends and marks stand between them.
QString lettersOf(const QString& text) {
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

class Prose : public WindowTest {
  protected:
    ProseView& prose() { return *window().narration().prose(); }
    QPushButton& readOn() { return *window().narration().findChild<QPushButton*>(u"readOn"_s); }
    void open(const QString& path) {
        ASSERT_TRUE(window().openLesson(path));
        settle();
    }
    void openText(const char* text) {
        QFile file(path("prose.lab.md"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) >= 0);
        file.close();
        open(file.fileName());
    }
    static void settle() {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    void click(const char* button) {
        QTest::mouseClick(window().narration().findChild<QToolButton*>(QString::fromLatin1(button)),
                          Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool shows(const QString& text) {
        return lettersOf(prose().toPlainText()).contains(lettersOf(text));
    }
    [[nodiscard]] bool inView(std::uint32_t place) {
        QTextCursor cursor(prose().document());
        cursor.setPosition(static_cast<const ProseDocument*>(prose().document())->positionOf(place));
        return prose().viewport()->rect().contains(prose().cursorRect(cursor).topLeft());
    }
    /// The first letters of the text that cannot be scrolled into the view; empty when all can.
    QString hiddenText() {
        const QString all = prose().toPlainText();
        for (int at = 0; at < all.size(); ++at) {
            if (!all[at].isLetterOrNumber() || (at > 0 && all[at - 1].isLetterOrNumber()))
                continue; // a word is seen from its first letter on
            QTextCursor cursor(prose().document());
            cursor.setPosition(at);
            QScrollBar* bar = prose().verticalScrollBar();
            QRect place = prose().cursorRect(cursor);
            if (place.top() < 0 || place.bottom() >= prose().viewport()->height()) {
                bar->setValue(bar->value() + place.top());
                place = prose().cursorRect(cursor);
            }
            if (!prose().viewport()->rect().contains(place.topLeft()) || place.height() < 5)
                return all.mid(at, 40);
        }
        return {};
    }
};

QString sourceOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST_F(Prose, EveryWordThatTheLibraryKnowsCanBeBroughtIntoView) {
    quick();
    for (const QString& path : everyShippedLesson()) {
        open(path);
        if (!window().narration().wholeText()) // a question may hide it: then it is chosen anew
            press(Qt::Key_T, Qt::ControlModifier);
        settle();
        const LessonText text = plainText(sourceOf(path));
        const QString shown = lettersOf(prose().toPlainText());
        for (const QString& sentence : QStringList{text.title, text.summary} + text.sentences)
            EXPECT_TRUE(shown.contains(lettersOf(sentence)))
                << path.toStdString() << ": " << sentence.toStdString();
        EXPECT_EQ(hiddenText().toStdString(), "") << path.toStdString();
    }
}

TEST_F(Prose, BehindTheLastStepTheClosingSectionsFollowWithoutAnyChoice) {
    quick();
    for (const QString& path : everyShippedLesson()) {
        open(path);
        const QString source = sourceOf(path);
        press(Qt::Key_End);
        settle();
        EXPECT_FALSE(window().narration().wholeText());
        const LessonText closing = plainText(
            u"#\n\n"_s + source.sliced(source.lastIndexOf(u"```handlelab"_s)).section(u"\n```\n"_s, 1));
        ASSERT_GT(closing.sentences.size(), 8) << path.toStdString();
        const QString shown = lettersOf(prose().toPlainText());
        for (const QString& sentence : QStringList{closing.summary} + closing.sentences)
            EXPECT_TRUE(shown.contains(lettersOf(sentence)))
                << path.toStdString() << ": " << sentence.toStdString();
        EXPECT_TRUE(readOn().isVisible() ||
                    inView(*closingOf(window().session().lesson(), window().session().moment())))
            << path.toStdString();
    }
}

TEST_F(Prose, EveryPieceOfProseBelongsToSomeStep) {
    for (const QString& path : everyShippedLesson()) {
        const Lesson lesson = parseLesson(sourceOf(path).toStdString());
        Timeline timeline = Timeline::run(lesson);
        std::vector<bool> told(lesson.source.size());
        for (std::uint32_t step = 0; step <= timeline.steps().size(); ++step) {
            timeline.seek(timeline.positionAfter(step));
            const Span passage = passageAt(lesson, timeline);
            std::fill_n(told.begin() + passage.begin, passage.length, true);
        }
        for (const Block& block : lesson.blocks)
            EXPECT_TRUE(block.code || told[block.text.begin])
                << path.toStdString() << ": " << lesson[block.text];
    }
}

constexpr const char* asking =
    "# T\n\nIntro one.\n\n```handlelab\nprocess p \"p.exe\"\np: h = CreateEvent()\n```\n\n"
    "## Before\n\nLead two.\n\n```handlelab\nask usage(p.h)\np: CloseHandle(h)\n```\n\n"
    "Secret three.\n\n## After\n\nLast four.\n";

TEST_F(Prose, TheSwitchInTheHeadingShowsTheWholeArticleAndMarksThePassage) {
    quick();
    openText(asking);
    press(Qt::Key_Right);
    EXPECT_TRUE(window().narration().microSteps()->isVisible());
    EXPECT_FALSE(shows(u"Lead two."_s) && shows(u"Last four."_s));
    click("wholeText");
    for (const QString& text :
         {u"Intro one."_s, u"Lead two."_s, u"Secret three."_s, u"Last four."_s, u"p: h = CreateEvent()"_s})
        EXPECT_TRUE(shows(text)) << text.toStdString();
    EXPECT_FALSE(window().narration().microSteps()->isVisible()) << "the text has the whole width";
    EXPECT_TRUE(window().action(WindowAction::wholeText)->isChecked());
    const QColor card = window().look()[Ink::card];
    const QImage picture = prose().viewport()->grab().toImage();
    EXPECT_NE(picture.pixelColor(1, picture.height() / 2), card) << "the bar beside the passage";
    click("atThisStep");
    EXPECT_FALSE(shows(u"Last four."_s));
    EXPECT_FALSE(window().action(WindowAction::wholeText)->isChecked());
}

TEST_F(Prose, TheChoiceIsRememberedAndAQuestionSetsItAside) {
    quick();
    openText(asking);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(window().narration().wholeText());
    press(Qt::Key_Right); // the lesson asks about the next call
    settle();
    ASSERT_TRUE(window().quiz().asked());
    EXPECT_FALSE(shows(u"Secret three."_s)) << "nothing tells the answer";
    press(Qt::Key_T, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(shows(u"Secret three."_s)) << "the reader's own choice";
    press(Qt::Key_1);
    press(Qt::Key_Return);
    settle();
    EXPECT_TRUE(window().narration().wholeText());
    window().close();
    EXPECT_TRUE(restarted().narration().wholeText());
}

TEST_F(Prose, ReadingOnLeadsToTheClosingSectionsInTheWholeWidth) {
    quick();
    open(everyShippedLesson().at(10)); // the sixth lesson, in English
    press(Qt::Key_End);
    settle();
    ASSERT_TRUE(readOn().isVisible());
    const std::uint32_t closing = *closingOf(window().session().lesson(), window().session().moment());
    EXPECT_TRUE(readOn().text().contains(headingAt(window().session().lesson(), closing)));
    const int narrow = prose().width();
    QTest::mouseClick(&readOn(), Qt::LeftButton);
    settle();
    EXPECT_TRUE(inView(closing));
    EXPECT_FALSE(readOn().isVisible());
    EXPECT_GT(prose().width(), narrow);
    const int value = prose().verticalScrollBar()->value();
    press(Qt::Key_Down); // the text has the keys
    EXPECT_GT(prose().verticalScrollBar()->value(), value);
    press(Qt::Key_Left);
    settle();
    EXPECT_TRUE(window().narration().microSteps()->isVisible()) << "another step has its call again";
}

TEST_F(Prose, TheWholeTextScrollsToThePassageOfEachStep) {
    quick();
    open(everyShippedLesson().at(10));
    click("wholeText");
    for (std::size_t step = 0; step < steps(); ++step) {
        press(Qt::Key_Right);
        if (!window().narration().wholeText())
            press(Qt::Key_T, Qt::ControlModifier);
        settle();
        const Span passage = passageAt(window().session().lesson(), window().session().moment());
        EXPECT_TRUE(inView(passage.begin)) << "step " << step + 1;
    }
}

TEST_F(Prose, ASearchHitOpensTheLessonAtItsSentence) {
    quick();
    window().showLibrary();
    QTest::keyClicks(window().library().findChild<QLineEdit*>(), u"livekd"_s);
    settle();
    LessonCard* found = nullptr;
    for (LessonCard* card : window().library().findChildren<LessonCard*>())
        if (found == nullptr && card->isVisible() && card->state().hit)
            found = card;
    ASSERT_NE(found, nullptr);
    const QString sentence = found->state().hit->sentence;
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
    EXPECT_EQ(lettersOf(prose().textCursor().selectedText()).toStdString(),
              lettersOf(sentence).toStdString());
    EXPECT_TRUE(prose().viewport()->rect().intersects(prose().cursorRect()));
    window().openLesson(everyShippedLesson().front());
    EXPECT_FALSE(window().narration().wholeText()) << "only for this lesson";
}

TEST_F(Prose, TextCanBeSelectedAndCopied) {
    quick();
    openText(asking);
    prose().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Intro one."_s));
}

TEST_F(Prose, RawHtmlIsTextAndImagesOfStrangersAreOnlyNamed) {
    quick();
    openText("# <h1>T</h1>\n\nA <b>bold</b> <img src=\"/dev/zero\"> ![pic](/dev/zero) <!-- note --> "
             "![web](http://127.0.0.1:9/x.png) `<!-- code -->` ![](gone.png) "
             "end\n\n<table><tr><td>x</td></tr></table>\n");
    const QString shown = prose().toPlainText();
    for (const char* text :
         {"<h1>T</h1>", "<b>bold</b>", "<img src=\"/dev/zero\">", "[Picture: pic.", "[Picture: web.",
          "[Picture: gone.png.", "<!-- code -->", "<table><tr><td>x</td></tr></table>"})
        EXPECT_TRUE(shown.contains(QLatin1String(text))) << text << " in " << shown.toStdString();
    EXPECT_FALSE(shown.contains(u"note"_s));
    press(Qt::Key_F11);
    press(Qt::Key_S);
    const QString notes = window().findChild<QTextBrowser*>(u"presentationNotes"_s)->toPlainText();
    EXPECT_TRUE(notes.contains(u"<b>bold</b>"_s) && notes.contains(u"[Picture: pic]"_s))
        << notes.toStdString();
}

TEST_F(Prose, APictureBesideTheLessonIsShownAndFits) {
    quick();
    QImage wide(3000, 600, QImage::Format_RGB32);
    wide.fill(Qt::red);
    ASSERT_TRUE(wide.save(path("my pic.png")));
    openText("# T\n\n![A *red* bar](my%20pic.png)\n");
    const QImage picture = prose().viewport()->grab().toImage();
    int red = 0;
    for (int x = 0; x < picture.width(); ++x)
        red += picture.pixelColor(x, picture.height() / 2) == QColor(Qt::red) ? 1 : 0;
    EXPECT_GT(red, 300);
    EXPECT_EQ(prose().horizontalScrollBar()->maximum(), 0);
    const QTextDocument& document = *prose().document();
    const QRectF place = document.documentLayout()->blockBoundingRect(document.lastBlock());
    EXPECT_LT(place.height(), place.width() * 600 / 3000 * 1.15) << "no empty line's share above it";
}

TEST_F(Prose, AVeryLongLessonIsShownInPartAndSaysSo) {
    quick();
    QByteArray text = "# T\n\n```handlelab\nprocess p \"p.exe\"\np: h = CreateEvent()\n```\n\n";
    for (int i = 0; i < 30000; ++i)
        text += "Sentence number " + QByteArray::number(i) + " of many.\n\n";
    openText(text);
    click("wholeText");
    EXPECT_LT(prose().toPlainText().size(), 300'000);
    EXPECT_TRUE(prose().toPlainText().contains(u"too long to be shown at once"_s));
}

} // namespace

} // namespace handlelab
