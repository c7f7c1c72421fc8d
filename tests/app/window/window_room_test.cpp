// SPDX-License-Identifier: GPL-3.0-or-later
// What a presentation tells a room beside the stage: the headline, questions, notes, and in which size.
#include "tests/app/told_prose.h"
#include "window_fixture.h"

#include "app/quiz/quiz_card.h"
#include "app/reading/narration.h"
#include "app/stage/stage_view.h"
#include "app/window/presenting/presentation.h"
#include "app/window/presenting/presentation_header.h"
#include "core/picture/headline.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWheelEvent>

namespace handlelab {

namespace {

constexpr QSize rooms[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {2560, 1440}};

class Room : public WindowTest {
  protected:
    void open(const char* lesson) {
        quick();
        ASSERT_TRUE(window().openLesson(QStringLiteral(":/lessons/") + QLatin1StringView(lesson)));
    }

    /// Presents on a screen of a size, whatever the screen of the tests is.
    void present(QSize size = {1366, 768}) {
        window().presentation().enter();
        EXPECT_TRUE(QTest::qWaitFor([this, size] { // the size of the screen comes late, and once
            window().resize(size);
            QCoreApplication::processEvents();
            return window().size() == size;
        }));
        QTest::qWait(0); // layouts that were asked for
        window().stage().setFocus();
    }

    PresentationHeader& header() { return window().presentation().header(); }
    Session& session() { return window().session(); }

    static QString plain(const QLabel* label) {
        QString text = label->textFormat() == Qt::RichText
                           ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                           : label->text();
        return text.remove(QChar(0x200B)).replace(QChar(0xA0), u' ').simplified();
    }

    /// Where a widget lies in the window.
    QRect placeOf(const QWidget& widget) { return {widget.mapTo(&window(), QPoint()), widget.size()}; }

    std::vector<QWidget*> answerButtons() {
        const QuizCard& strip = window().quizStrip();
        std::vector<QWidget*> all{strip.dontKnowButton(), strip.skipButton(), strip.continueButton()};
        all.insert(all.end(), strip.choices().begin(), strip.choices().end());
        std::erase_if(all, [](const QWidget* widget) { return !widget->isVisible(); });
        return all;
    }
};

/// The texts of a picture that stand for no thing: its headings and its header.
QStringList wordsAround(const Picture& picture) {
    QStringList all;
    for (const Node& node : picture.nodes)
        if (const auto* text = std::get_if<Text>(&node.shape);
            text != nullptr && node.target.kind == Target::Kind::none)
            all.append(qt(text->text));
    return all;
}

TEST_F(Room, TheHeaderSaysWhatTheExportedPictureSays) {
    quick();
    present();
    for (const QString& path : everyShippedLesson()) {
        ASSERT_TRUE(session().open(path));
        for (std::uint32_t step = 0; step <= steps(); ++step) {
            session().seekStep(step);
            if (window().quiz().asked())
                window().quiz().setSilent(true);
            const Headline line = headline(session().lesson(), session().moment(), window().look().words);
            const QStringList drawn = wordsAround(window().stage().pictureForExport());
            const std::string where = path.toStdString() + " step " + std::to_string(step);
            EXPECT_EQ(plain(header().title()), qt(line.title).simplified()) << where;
            EXPECT_EQ(plain(header().step()), qt(line.step)) << where;
            EXPECT_EQ(plain(header().call()), qt(step == 0 ? line.note : line.call).simplified()) << where;
            EXPECT_EQ(plain(header().result()), qt(line.returned + ' ' + line.lastError).simplified())
                << where;
            for (const std::string& part : {line.step, line.note, line.returned, line.lastError})
                EXPECT_TRUE(part.empty() || drawn.contains(qt(part))) << where << ": " << part;
            EXPECT_FALSE(plain(header().call()).isEmpty()) << where << " is blank";
        }
    }
}

TEST_F(Room, AFailureIsToldInTheColourOfRefusals) {
    open("06-invalid-handles.lab.md");
    window().quiz().setSilent(true);
    present();
    bool failed = false;
    for (std::uint32_t step = 1; step <= steps(); ++step) {
        session().seekStep(step);
        const bool refused = session().moment().steps()[step - 1].returned.failed;
        const QString colour = window().look()[Ink::refusedText].name();
        EXPECT_EQ(header().result()->text().contains(colour), refused) << "step " << step;
        failed |= refused;
    }
    EXPECT_TRUE(failed);
}

TEST_F(Room, NothingOfTheOutcomeIsToldWhileACallIsHalfWay) {
    open("00-welcome.lab.md");
    present();
    session().microForward();
    EXPECT_TRUE(plain(header().call()).contains(QStringLiteral("CreateEvent")));
    EXPECT_EQ(plain(header().result()), QString());
    session().seekStep(1);
    EXPECT_TRUE(plain(header().result()).startsWith(QStringLiteral("→ 0x4")));
}

TEST_F(Room, AnOpenQuestionStandsUnderItsCallWithoutTheOutcome) {
    open("04-handles-are-per-process.lab.md");
    present();
    session().seekStep(3);
    ASSERT_TRUE(window().quiz().asked());
    EXPECT_TRUE(plain(header().step()).contains(u'4'));
    const Headline asked = headlineOfAsked(session().lesson(), session().moment(), 3, Words());
    for (const bool answered : {false, true}) {
        if (answered)
            window().quiz().answer(0);
        EXPECT_EQ(plain(header().call()), qt(asked.call));
        EXPECT_EQ(plain(header().result()), QStringLiteral("→ ?"));
    }
    EXPECT_FALSE(header().call()->text().contains(QStringLiteral("=>")));
}

TEST_F(Room, TheStageKeepsItsPlaceFromStepToStep) {
    for (const char* lesson : {"00-welcome.lab.md", "14-protect-from-close.lab.md"}) {
        open(lesson);
        window().quiz().setSilent(true);
        for (const QSize size : rooms) {
            session().seekStep(0);
            present(size);
            const QRect before = placeOf(window().stage());
            for (std::uint32_t step = 1; step <= steps(); ++step) {
                session().seekStep(step);
                QTest::qWait(0);
                EXPECT_EQ(placeOf(window().stage()), before) << lesson << " step " << step;
                EXPECT_FALSE(placeOf(header()).intersects(placeOf(window().stage())));
            }
            EXPECT_LE(header().height(), size.height() * 16 / 100);
            window().presentation().leave();
        }
    }
}

TEST_F(Room, NoCallIsClipped) {
    open("22-security-descriptors-and-access-masks.lab.md");
    window().quiz().setSilent(true);
    for (const QSize size : rooms) {
        present(size);
        for (std::uint32_t step = 1; step <= steps(); ++step) {
            session().seekStep(step);
            QTest::qWait(0);
            for (const QLabel* label : {header().title(), header().call(), header().result()}) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << plain(label).toStdString();
                EXPECT_GE(label->font().pixelSize(), size.height() * 14 / 1000);
            }
        }
        window().presentation().leave();
    }
}

TEST_F(Room, KeysChangeTheSizeOfEverythingWhichIsRemembered) {
    open("04-handles-are-per-process.lab.md");
    present();
    session().seekStep(3);
    ASSERT_TRUE(window().quiz().asked());
    const auto sizes = [this] {
        QTest::qWait(0);
        return std::array{window().stage().transform().m11() * window().stage().picture().bounds.height() /
                              window().stage().viewport()->height(),
                          double(header().call()->font().pixelSize()),
                          double(header().title()->font().pixelSize()),
                          double(window().quizStrip().text()->font().pixelSize())};
    };
    const auto usual = sizes();
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    const auto large = sizes();
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(sizes(), usual);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    const auto small = sizes();
    for (std::size_t i = 0; i < usual.size(); ++i) {
        EXPECT_GT(large[i], usual[i]) << i;
        EXPECT_LT(small[i], usual[i]) << i;
    }
    const double size = window().presentation().size();
    EXPECT_LT(size, 1);
    QWheelEvent wheel({300, 200}, window().stage().viewport()->mapToGlobal(QPointF(300, 200)), {}, {0, 120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window().stage().viewport(), &wheel);
    EXPECT_GT(window().presentation().size(), size);
    press(Qt::Key_Minus, Qt::ControlModifier);
    window().close();
    EXPECT_EQ(restarted().presentation().size(), size);
}

TEST_F(Room, ALargePictureIsFollowedToWhatChanges) {
    open("04-handles-are-per-process.lab.md");
    window().quiz().setSilent(true);
    window().presentation().setSize(2);
    present();
    for (std::uint32_t step = 1; step <= steps(); ++step) {
        session().seekStep(step);
        QTest::qWait(0);
        const StageView& stage = window().stage();
        for (const Area& area : stage.picture().areas)
            if (area.target.kind == Target::Kind::callout) {
                const QRect callout = stage.mapFromScene(qt(area.rect)).boundingRect();
                EXPECT_TRUE(stage.viewport()->rect().intersects(callout)) << "step " << step;
            }
    }
}

TEST_F(Room, NotesCoverNoAnswerAndNotTheCall) {
    open("04-handles-are-per-process.lab.md");
    for (const QSize size : rooms) {
        session().seekStep(0);
        session().seekStep(3);
        present(size);
        press(Qt::Key_S);
        QTest::qWait(0);
        ASSERT_TRUE(window().quiz().asked());
        ASSERT_TRUE(window().presentation().notesView().isVisible());
        for (const bool answered : {false, true}) {
            if (answered)
                press(Qt::Key_1);
            QTest::qWait(0);
            const QRect notes = placeOf(window().presentation().notesView());
            EXPECT_GE(answerButtons().size(), answered ? 1u : 4u);
            for (const QWidget* button : answerButtons()) {
                EXPECT_FALSE(notes.intersects(placeOf(*button))) << size.width();
                EXPECT_TRUE(window().rect().contains(placeOf(*button))) << size.width();
            }
            EXPECT_FALSE(notes.intersects(placeOf(header()))) << size.width();
            EXPECT_FALSE(notes.intersects(placeOf(window().stage()))) << size.width();
            EXPECT_TRUE(window().rect().contains(notes)) << size.width();
        }
        window().presentation().leave();
    }
}

TEST_F(Room, NotesHaveTheWholeProse) {
    for (const QString& path : everyShippedLesson()) {
        window().presentation().leave();
        ASSERT_TRUE(session().open(path));
        window().quiz().setSilent(true);
        present();
        press(Qt::Key_S);
        for (std::uint32_t step = 0; step <= steps(); ++step) {
            session().seekStep(step);
            QTextDocument whole;
            whole.setMarkdown(toldProse(session().lesson(), session().moment()));
            EXPECT_EQ(window().presentation().notesView().toPlainText(), whole.toPlainText())
                << path.toStdString() << " step " << step;
        }
        press(Qt::Key_S);
        EXPECT_FALSE(window().presentation().notesView().isVisible());
    }
}

TEST_F(Room, AQuestionIsFlatAndGoneWhenItsCallIsShown) {
    open("04-handles-are-per-process.lab.md");
    window().player().setSpeed(1); // so that the call is being shown when the key was pressed
    for (const QSize size : rooms)
        for (const Qt::Key next : {Qt::Key_Return, Qt::Key_Right, Qt::Key_Space}) {
            session().seekStep(0);
            session().seekStep(2);
            present(size);
            const QRect stage = placeOf(window().stage());
            session().seekStep(3);
            ASSERT_TRUE(window().quiz().asked());
            QTest::qWait(0);
            EXPECT_LE(window().quizStrip().height(), size.height() / 4);
            press(Qt::Key_1);
            QTest::qWait(0);
            EXPECT_TRUE(window().quizStrip().feedback()->isVisible()) << "what was right can be read";
            EXPECT_LE(window().quizStrip().height(), size.height() / 4);
            press(next);
            EXPECT_FALSE(window().quizStrip().isVisible());
            EXPECT_EQ(placeOf(window().stage()), stage) << "the call is shown in full size";
            EXPECT_EQ(plain(header().result()), QString()) << "and is not told before it is shown";
            window().player().pause();
            window().presentation().leave();
        }
}

TEST_F(Room, EveryQuestionOfEveryLessonHasRoomInAQuarter) {
    window().setMotion(Motion::none);
    window().player().setSpeed(instantSpeed);
    window().quiz().setOn(true);
    present();
    for (const QString& path : everyShippedLesson()) {
        ASSERT_TRUE(session().open(path));
        for (std::size_t presses = 0; presses < 2 * steps(); ++presses) {
            window().player().stepForward();
            if (!window().quiz().asked())
                continue;
            const auto count = static_cast<std::uint32_t>(window().quiz().question()->choices.size());
            const std::uint32_t wrong = window().quiz().question()->right == 0 ? count - 1 : 0;
            const QuizCard& strip = window().quizStrip();
            const std::string where =
                path.toStdString() + " step " + std::to_string(window().quiz().question()->step);
            EXPECT_LE(strip.height(), window().height() / 4) << where;
            EXPECT_GE(strip.height(), strip.heightFor(strip.width())) << where;
            QTest::qWait(0); // until the choices have their places
            for (const ChoiceButton* choice : strip.choices())
                EXPECT_TRUE(choice->isHidden() || choice->hasRoomIn(choice->width()))
                    << where << ": " << choice->text().toStdString();
            window().quiz().answer(wrong);
            EXPECT_LE(strip.height(), window().height() / 4) << where << ", answered";
            EXPECT_GE(strip.height(), strip.heightFor(strip.width())) << where << ", answered";
        }
    }
}

TEST_F(Room, ANumberAndEnterGoToAStep) {
    open("00-welcome.lab.md");
    window().quiz().setSilent(true);
    present();
    press(Qt::Key_1);
    press(Qt::Key_2);
    EXPECT_TRUE(header().step()->text().contains(QStringLiteral("12")));
    EXPECT_EQ(session().moment().stepsDone(), 0u);
    press(Qt::Key_Return);
    EXPECT_EQ(session().moment().stepsDone(), 12u);
    press(Qt::Key_3);
    press(Qt::Key_Left); // another key forgets the number
    press(Qt::Key_Return);
    EXPECT_EQ(session().moment().stepsDone(), 11u);
    EXPECT_FALSE(window().findChild<QWidget*>(QStringLiteral("inspector"))->isVisible());
}

} // namespace

} // namespace handlelab
