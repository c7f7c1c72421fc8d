// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done: every call, searchable, with the form of the chosen one below.
#pragma once

#include "app/forms/call_form.h"
#include "app/session/workbench.h"

#include <QLineEdit>
#include <QSplitter>
#include <QTreeWidget>

namespace handlelab {

class ActorButton;

class ActionsPanel final : public Panel {
    Q_OBJECT

  public:
    explicit ActionsPanel(const Workbench& bench);
    void restyle() override;
    /// Puts the caret into the search field.
    void find();
    /// Shows the form of a call, with some fields set: what the stage's menus ask for.
    void offer(const QString& call, const std::vector<std::pair<QString, QString>>& fields = {});

    /// Shows the form that puts a process on the stage.
    void offerNewProcess();

    [[nodiscard]] QTreeWidget* list() const { return m_list; }
    [[nodiscard]] CallForm* form() const { return m_form; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }

  protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fillList();
    void filter(const QString& text);
    void chosen(bool keep);
    void clicked(QTreeWidgetItem* item);
    void fillGroup(QTreeWidgetItem* group, std::size_t first, std::size_t end);
    void fillDirections();
    QTreeWidgetItem* addHeading(const QString& text);
    [[nodiscard]] bool nobodyActs() const { return !session().actor().process.valid(); }
    void showFold(QTreeWidgetItem* group);
    void openGroup(const QTreeWidgetItem* open);
    [[nodiscard]] static QTreeWidgetItem* groupOf(QTreeWidgetItem* item);
    void issue(const QString& line);
    [[nodiscard]] std::optional<FormSpec> specOf(const QTreeWidgetItem* item) const;
    [[nodiscard]] QTreeWidgetItem* itemOf(const QString& call) const;
    [[nodiscard]] QTreeWidgetItem* directionItem(Direction direction) const;

    ActorButton* m_actor;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    CallForm* m_form;
    QSplitter* m_split;
    bool m_nobody = false; ///< the list was filled while nobody could act
};

} // namespace handlelab
