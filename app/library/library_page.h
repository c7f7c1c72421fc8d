// SPDX-License-Identifier: GPL-3.0-or-later
// The library: all lessons by chapter with pictures and progress, a search, the place to go on from.
#pragma once

#include "app/library/chapter.h"
#include "app/library/lesson_pictures.h"
#include "app/session/learner.h"

#include <QScrollArea>

class QLineEdit;
class QPushButton;

namespace handlelab {

class LibraryPage : public QWidget {
    Q_OBJECT

  public:
    LibraryPage(const Look& look, Learner& learner, QWidget* parent = nullptr);

    /// Shows the lessons anew: before the page is seen, and when the language changed. `own` are the files
    /// that were open last.
    void fill(const QStringList& own);
    /// The shipped lessons in the language of the window, read when they are first asked for.
    [[nodiscard]] const std::vector<LessonChapter>& lessons();
    void restyle();
    /// Puts the keys into the search.
    void find();

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QLabel* emptyText() const { return m_nothing; }
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }
    [[nodiscard]] QToolButton* progressButton() const { return m_progress; }
    [[nodiscard]] LessonPictures& pictures() { return m_pictures; }
    /// The cards that are seen, in order, the one to continue first.
    [[nodiscard]] std::vector<LessonCard*> visibleCards() const;
    /// The card of a lesson; nullptr for unknown keys.
    [[nodiscard]] LessonCard* card(const QString& key) const;
    [[nodiscard]] LessonCard* continueCard() const { return m_continue; }
    void forget(const LessonEntry& lesson);
    void forgetAll();

  Q_SIGNALS:
    /// A lesson was chosen: it opens with so many steps done, and shows the sentence that a search has found,
    /// if any.
    void openWanted(const QString& path, int step, const QString& sentence);
    void leaveWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    // library_page.cpp
    void makeHeader();
    void makeNotice();
    void retranslate();
    void arrange();
    void search();
    void updateStates();
    void move(LessonCard* from, int key);
    void showMenu(LessonCard* card, const QPoint& place);
    void notice(const QString& text, const LearningRecord& before);

    // library_cards.cpp
    [[nodiscard]] LessonCard* makeCard(const LessonEntry& lesson, LessonCard::Shape shape);
    [[nodiscard]] LessonCard* nearestCard(const LessonCard* from, int rows) const;
    void makeContinue();
    void dropContinue();
    void wishPictures();
    void showPictures(LessonCard* card);
    [[nodiscard]] CardState stateOf(const LessonEntry& lesson) const;
    [[nodiscard]] const LessonEntry* latest() const;
    [[nodiscard]] int contentWidth() const;

    const Look& m_look;
    Learner& m_learner;
    LessonPictures m_pictures;
    QString m_language; ///< of m_shipped
    std::vector<LessonChapter> m_shipped;
    QStringList m_own;

    QWidget *m_header, *m_content, *m_notice;
    QLabel *m_title, *m_total, *m_nothing, *m_noticeText;
    QLineEdit* m_search;
    QToolButton *m_progress, *m_closeNotice;
    QPushButton *m_back, *m_undo, *m_clear;
    QScrollArea* m_scroll;
    std::vector<Chapter*> m_chapters;
    LessonCard* m_continue = nullptr;
    LearningRecord m_forgotten; ///< what Undo puts back
};

} // namespace handlelab
