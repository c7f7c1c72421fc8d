// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the stage in front of a room: title, step, the call in large type and what came of it.
#pragma once

#include "app/session/workbench.h"

#include <QWidget>

namespace handlelab {

class Quiz;
struct Headline;

/// As high for every step of a lesson, so that the stage below keeps its size: a long call gets smaller type,
/// and only one that is too long even then gets more lines.
class PresentationHeader : public QWidget {
    Q_OBJECT

  public:
    PresentationHeader(const Workbench& bench, const Quiz& quiz, QWidget* parent = nullptr);

    /// Sizes everything for a window of so many pixels; `size` multiplies the text.
    void setShape(QSize window, double size);
    /// Takes the colours of the look, and shows the step anew.
    void refresh();
    /// The number of a step that is being typed; 0 for none.
    void setTyped(std::uint32_t number);

    [[nodiscard]] QLabel* title() const { return m_title; }
    [[nodiscard]] QLabel* step() const { return m_step; }
    [[nodiscard]] QLabel* call() const { return m_call; }
    [[nodiscard]] QLabel* result() const { return m_result; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fill(const Headline& line);
    void place();
    [[nodiscard]] Headline current() const;

    Workbench m_bench;
    const Quiz& m_quiz;
    QLabel *m_title, *m_step, *m_call, *m_result;
    QSize m_window;
    double m_size = 1;
    std::uint32_t m_typed = 0;
};

} // namespace handlelab
