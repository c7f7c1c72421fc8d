// SPDX-License-Identifier: GPL-3.0-or-later
// What the lesson's author says about the current block, and what the current call does, micro-step by
// micro-step.
#pragma once

#include "panel.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

class QSplitter;

namespace handlelab {

/// The prose around the current block: what stands before it and, when the block is done, what stands behind
/// it.
[[nodiscard]] QString proseAt(const Lesson& lesson, const Timeline& timeline);
/// "→ TRUE   GetLastError() = ERROR_SUCCESS (0)" for a complete step; says so when an earlier call left the
/// error. Empty for statements that are no calls.
[[nodiscard]] QString resultLine(const Lesson& lesson, const Timeline& timeline, std::uint32_t step);

class NarrationPanel : public Panel {
    Q_OBJECT

  public:
    explicit NarrationPanel(const Bench& bench);
    void restyle() override;
    [[nodiscard]] QListWidget* microSteps() const { return m_micro; }
    [[nodiscard]] QTextBrowser* prose() const { return m_prose; }

  protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refreshProse();
    void refreshCall();
    /// Scrolls so that the current micro-step is in view, below whole sentences.
    void showCurrent();

    QSplitter* m_split;
    QTextBrowser* m_prose;
    QFrame* m_card;
    QBoxLayout* m_head = nullptr;
    QLabel* m_call;
    QLabel* m_result;
    QListWidget* m_micro;
    QString m_shownProse;
};

} // namespace handlelab
