// SPDX-License-Identifier: GPL-3.0-or-later
// The library: all lessons by chapter with pictures and progress, a search, the place to go on from.
#pragma once

#include "app/library/library_cards.h"
#include "app/library/library_header.h"
#include "app/library/library_notice.h"

namespace handlelab {

/// The page in the place of the stage; what is chosen on it, it says by its signals.
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

    [[nodiscard]] LibraryHeader& header() const { return *m_header; }
    [[nodiscard]] LibraryCards& cards() const { return *m_cards; }
    [[nodiscard]] LibraryNotice& notice() const { return *m_notice; }

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

  private:
    void connectHeader();
    void connectCards();
    void retranslate();
    void arrange();
    void search();
    void enterCards();
    void updateStates();
    void open(LessonCard* card);
    void showMenu(LessonCard* card, const QPoint& place);
    void forget(const LessonEntry& lesson);
    void forgetAll();

    const Look& m_look;
    Learner& m_learner;
    QString m_language; ///< of m_shipped
    std::vector<LessonChapter> m_shipped;
    QStringList m_own;
    LibraryHeader* m_header;
    LibraryCards* m_cards;
    LibraryNotice* m_notice;
};

} // namespace handlelab
