// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the lessons: how many are finished, the search, the way back.
#pragma once

#include "app/look/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace handlelab {

/// The line itself; what is typed or wanted in it, it says by its signals.
class LibraryHeader : public QWidget {
    Q_OBJECT

  public:
    explicit LibraryHeader(QWidget* parent = nullptr);

    /// Puts the keys into the search.
    void find();
    /// What is searched for.
    [[nodiscard]] QString text() const;
    /// Puts the keys into the search, behind a text.
    void search(const QString& text);
    void clear();
    /// Whether there is any progress that can be forgotten.
    void setForgettable(bool any);
    void setFinished(int finished, int all);
    void restyle(const Look& look);
    void retranslate();

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QToolButton* progressButton() const { return m_progress; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }

  Q_SIGNALS:
    /// There is another text to search for.
    void searched(const QString& text);
    /// Enter was pressed in the search.
    void entered();
    /// The keys leave the search downwards.
    void cardsWanted();
    void leaveWanted();
    void forgetAllWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLabel *m_title, *m_total;
    QLineEdit* m_search;
    QToolButton* m_progress;
    QPushButton* m_back;
};

} // namespace handlelab
