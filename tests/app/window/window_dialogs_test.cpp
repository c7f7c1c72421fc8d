// SPDX-License-Identifier: GPL-3.0-or-later
// The real dialogs: what a stranger wrote is text in them, and their buttons stay on the screen.
#include "app/dialogs/dialogs.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

/// Opens a dialog, looks at it, and presses Escape.
void whileOpen(const std::function<void()>& open, const std::function<void(QWidget&)>& look) {
    bool seen = false;
    QTimer::singleShot(0, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        seen = true;
        look(*dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    open();
    EXPECT_TRUE(seen);
}

const QStringList hostileTitles = {
    u"<h1>big</h1><img src='/usr/share/pixmaps/debian-logo.png' width=4000 height=4000>"_s,
    u"&lt;b&gt; & <a href='file:///'>x</a>"_s, QString(10'000, u'm'), QString(10'000, u'把'),
    QString(3'000, u' ') + u"x"_s};

void expectPlainAndOnTheScreen(QWidget& dialog) {
    dialog.adjustSize();
    const QSize room = dialog.screen()->availableSize();
    EXPECT_LE(dialog.width(), room.width());
    EXPECT_LE(dialog.height(), room.height());
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        EXPECT_TRUE(label->text().isEmpty() || label->textFormat() == Qt::PlainText)
            << qPrintable(label->text().left(80));
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())))
            << qPrintable(button->text());
}

TEST(WindowDialogs, ShowTitlesAndNamesAsTextAndKeepTheirButtonsOnTheScreen) {
    const Dialogs dialogs = realDialogs();
    for (const QString& title : hostileTitles) {
        whileOpen([&] { EXPECT_EQ(dialogs.unsaved(nullptr, title), Unsaved::cancel); },
                  expectPlainAndOnTheScreen);
        whileOpen([&] { EXPECT_EQ(dialogs.conflict(nullptr, title), Conflict::cancel); },
                  expectPlainAndOnTheScreen);
        whileOpen([&] { EXPECT_FALSE(dialogs.confirm(nullptr, title)); }, expectPlainAndOnTheScreen);
        whileOpen([&] { dialogs.sorry(nullptr, title); }, expectPlainAndOnTheScreen);
        whileOpen(
            [&] {
                EXPECT_EQ(dialogs.restore(nullptr, {{title, title, title}}).what, KeptChoice::later);
            },
            expectPlainAndOnTheScreen);
    }
}

TEST(WindowDialogs, EscapeKeepsUnsavedWorkAndTheListNamesAllOfIt) {
    const QList<KeptWork> kept{{u"One"_s, u"/a/one.lab.md"_s, u"today"_s},
                               {u"Two"_s, u"never saved"_s, u"today"_s}};
    whileOpen([&] { EXPECT_EQ(realDialogs().restore(nullptr, kept).what, KeptChoice::later); },
              [](QWidget& dialog) {
                  const auto* list = dialog.findChild<QListWidget*>();
                  ASSERT_NE(list, nullptr);
                  EXPECT_EQ(list->count(), 2);
                  EXPECT_TRUE(list->item(0)->text().contains(u"/a/one.lab.md"_s));
              });
}

TEST(WindowDialogs, DiscardingUnsavedWorkTakesTwoAnswers) {
    const QList<KeptWork> kept{{u"One"_s, u"/a/one.lab.md"_s, u"today"_s}};
    const auto press = [](QWidget& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == text)
                return button->click();
        FAIL() << qPrintable(text);
    };
    for (const bool sure : {false, true}) {
        KeptAnswer answer;
        whileOpen([&] { answer = realDialogs().restore(nullptr, kept); },
                  [&](QWidget& dialog) {
                      QTimer::singleShot(0, [&] {
                          QWidget* question = QApplication::activeModalWidget();
                          ASSERT_NE(question, nullptr);
                          if (sure)
                              press(*question, u"Discard"_s);
                          else
                              QTest::keyClick(question, Qt::Key_Escape);
                      });
                      press(dialog, u"Discard…"_s);
                  });
        EXPECT_EQ(answer.what, sure ? KeptChoice::discard : KeptChoice::later);
    }
}

TEST(WindowDialogs, NamesAreShortenedInTheMiddle) {
    EXPECT_EQ(shortened(u"short"_s), u"short"_s);
    const QString name = shortened(u"begin"_s + QString(9'000, u'x') + u"end.lab.md"_s);
    EXPECT_LE(name.size(), 61);
    EXPECT_TRUE(name.startsWith(u"begin"_s) && name.endsWith(u"end.lab.md"_s));
    EXPECT_EQ(fitting(u"A sentence with short words stays as it is."_s),
              u"A sentence with short words stays as it is."_s);
}

} // namespace

} // namespace handlelab
