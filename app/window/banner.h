// SPDX-License-Identifier: GPL-3.0-or-later
// Lines above the stage for what is worth knowing but does not stop anybody: what others did to the open
// file, mistakes in a lesson, trouble with files, news. Each kind has a line of its own, so that none hides
// another.
#pragma once

#include "app/look/look.h"
#include "core/base/result.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <vector>

namespace handlelab {

class Banner : public QWidget {
    Q_OBJECT

  public:
    explicit Banner(const Look& look, QWidget* parent = nullptr);
    /// Shows trouble (`wrong`) or news until it is closed or something else of its kind is said; an empty
    /// text takes both away.
    void say(const QString& text, bool wrong);
    /// Takes news away that have become old, if they are still shown.
    void retract(const QString& news);
    /// Says what somebody else did to the open file, with a button when there is something to reload; an
    /// empty text hides the line.
    void sayOfFile(const QString& text, bool reloads);
    [[nodiscard]] bool fileShown() const;
    [[nodiscard]] QPushButton* reloadButton() const { return m_reload; }
    /// Shows the mistakes of a lesson one at a time; none hides the line.
    void showMistakes(std::vector<Mistake> mistakes);
    [[nodiscard]] bool mistakesShown() const;
    /// All that is shown, a line each.
    [[nodiscard]] QString text() const;
    void restyle();
    void retranslate();

  Q_SIGNALS:
    /// Somebody wants to see the place of a mistake.
    void placeWanted(const Mistake& mistake);
    void reloadWanted();
    /// A line was closed by its button.
    void closed();

  private:
    enum class Kind { file, mistakes, trouble, news };
    static constexpr std::array kinds{Kind::file, Kind::mistakes, Kind::trouble, Kind::news};
    struct Row {
        QWidget* line = nullptr;
        QLabel* label = nullptr;
        QToolButton* close = nullptr;
    };
    Row makeRow(Kind kind);
    [[nodiscard]] const Row& row(Kind kind) const { return m_rows[static_cast<std::size_t>(kind)]; }
    void set(Kind kind, const QString& text);
    void showMistake();
    void turn(int by);

    const Look& m_look;
    std::array<Row, kinds.size()> m_rows;
    QPushButton* m_reload;
    QToolButton *m_previous, *m_next, *m_show;
    std::vector<Mistake> m_mistakes;
    std::size_t m_current = 0; ///< the mistake that is shown
};

} // namespace handlelab
