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

class LibraryHeader : public QWidget {
    Q_OBJECT

  public:
    explicit LibraryHeader(QWidget* parent = nullptr);

    /// Puts the keys into the search.
    void find();
    void setFinished(int finished, int all);
    void restyle(const Look& look);
    void retranslate();

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QToolButton* progressButton() const { return m_progress; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }

  Q_SIGNALS:
    void forgetAllWanted();

  private:
    QLabel *m_title, *m_total;
    QLineEdit* m_search;
    QToolButton* m_progress;
    QPushButton* m_back;
};

} // namespace handlelab
