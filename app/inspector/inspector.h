// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is to know about the selected object, handle table entry or process, and its count over
// time.
#pragma once

#include "app/inspector/details.h"
#include "app/inspector/inspected.h"
#include "app/session/workbench.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTextBrowser>
#include <QTimer>

namespace handlelab {

class CountChart;

class InspectorPanel final : public Panel {
    Q_OBJECT

  public:
    explicit InspectorPanel(const Workbench& bench);
    void restyle() override;
    [[nodiscard]] QTextBrowser* text() const { return m_text; }
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    /// Null until the panel was first shown with something to chart.
    [[nodiscard]] CountChart* chart() const { return m_chart; }

  protected:
    void retranslate() override;
    void refresh() override;

  private:
    [[nodiscard]] Inspected subjectByItself() const;
    void selectionChanged();
    void lessonChanged();
    void linkClicked(const QString& link);
    void refreshHistory();
    void refreshChart();
    void showFacts();
    [[nodiscard]] bool historyStale() const;
    [[nodiscard]] Details facts() const;
    [[nodiscard]] std::vector<LedgerLine> shownLedger() const;

    QTabBar* m_tabs;
    QTextBrowser* m_text;
    QLabel* m_chartTitle;
    QVBoxLayout* m_column;
    CountChart* m_chart = nullptr;
    QTimer m_slow;
    Inspected m_subject;
    std::vector<LedgerLine> m_ledger;
    std::optional<ObjectId> m_ledgerOf;
    std::optional<std::pair<bool, std::uint32_t>> m_charted; ///< is it an object, and which
};

} // namespace handlelab
