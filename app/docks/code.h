// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of the lesson with the current one marked; a click travels there.
#pragma once

#include "app/docks/code_rows.h"
#include "app/session/workbench.h"

#include <QListView>

namespace handlelab {

class CodeModel;

class CodePanel final : public Panel {
    Q_OBJECT

  public:
    explicit CodePanel(const Workbench& bench);
    void restyle() override;
    [[nodiscard]] QListView* list() const { return m_list; }
    /// Brings the row of a line of the lesson's text into view and marks it; for other lines the next row.
    void showLine(std::uint32_t lineNumber);
    /// The row that was asked for by showLine; invalid without one.
    [[nodiscard]] QModelIndex pointed() const;

  protected:
    void retranslate() override;
    void refresh() override;

  private:
    void lessonChanged();
    void travel(const QModelIndex& index);

    QListView* m_list;
    CodeModel* m_model;
    bool m_rowsStale = true;
};

} // namespace handlelab
