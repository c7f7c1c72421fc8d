// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of all lessons by chapter, scrolled: which there are, where they stand, what they show, how keys
// move between them.
#pragma once

#include "app/library/chapter.h"
#include "app/library/lesson_pictures.h"
#include "app/session/learner.h"

#include <QScrollArea>

class QPushButton;

namespace handlelab {

/// How many of some lessons are finished.
struct FinishedLessons {
    int finished = 0, all = 0;
};

/// All cards of the library in one scrolled area.
class LibraryCards : public QScrollArea {
    Q_OBJECT

  public:
    LibraryCards(const Look& look, const Learner& learner, QWidget* parent = nullptr);

    /// Makes all cards anew.
    void fill(const std::vector<LessonChapter>& chapters);
    /// Reads the learner's progress; what is finished is counted without the learner's own lessons.
    FinishedLessons updateStates();
    /// Hides what does not answer to what was typed.
    void search(const QString& typed);
    /// Places everything for the size it has now, and wishes for the pictures.
    void arrange();
    void restyle();
    void retranslate();

    [[nodiscard]] bool empty() const { return m_chapters.empty(); }
    /// The cards that are seen, in order, the one to continue first.
    [[nodiscard]] std::vector<LessonCard*> visibleCards() const;
    /// The card of a lesson; nullptr for unknown keys.
    [[nodiscard]] LessonCard* card(const QString& key) const;
    [[nodiscard]] LessonCard* continueCard() const { return m_continue; }
    [[nodiscard]] QLabel* emptyText() const { return m_nothing; }
    [[nodiscard]] LessonPictures& pictures() { return m_pictures; }

  Q_SIGNALS:
    void chosen(LessonCard* card);
    void menuWanted(LessonCard* card, const QPoint& globalPosition);
    /// A letter that somebody began to search with.
    void typed(const QString& text);
    /// The keys leave the first row upwards.
    void searchWanted();
    void clearWanted();
    /// A card to go on with was made; it stands first.
    void continueMade(LessonCard* card);

  private:
    [[nodiscard]] LessonCard* makeCard(const LessonEntry& lesson, CardShape shape);
    [[nodiscard]] std::vector<LessonCard*> allCards() const;
    [[nodiscard]] const LessonEntry* latest() const;
    void makeContinue();
    void dropContinue();
    void move(LessonCard* from, int key);
    void arrangeNothing(int width, int& y);
    void wishPictures();
    void showPictures(LessonCard* card);
    void pictureArrived(const QString& path);
    [[nodiscard]] int contentWidth() const;

    const Look& m_look;
    const Learner& m_learner;
    LessonPictures m_pictures;
    QWidget* m_content;
    QLabel* m_nothing;
    QPushButton* m_clear;
    std::vector<Chapter*> m_chapters;
    LessonCard* m_continue = nullptr;
    QStringList m_words; ///< what is searched for
};

} // namespace handlelab
