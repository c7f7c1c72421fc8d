// SPDX-License-Identifier: GPL-3.0-or-later
// The line on which everything can be typed: completion, history, a hint for the current parameter, mistakes
// with their place.
#pragma once

#include "app/session/workbench.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace handlelab {

class CallLinePanel final : public Panel {
    Q_OBJECT

  public:
    explicit CallLinePanel(const Workbench& bench);
    void restyle() override;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QLabel* message() const { return m_message; }
    [[nodiscard]] QCompleter* completer() const { return m_completer; }

  protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void issue();
    /// Makes the calls of a piece of a program in C, and says what was left out.
    void issueAll(const QString& source);
    /// Says a mistake, and marks its place in the line.
    void complain(const Mistake& mistake);
    void suggest();
    void take(const QModelIndex& index);
    /// Says what the parameter at the cursor is; false when there is none.
    bool hint();
    [[nodiscard]] bool onlyTheArrow() const;
    bool paste(const QString& copied);
    void recall(int direction);
    void say(const QString& text, bool mistake);
    /// The line with the actor in front, and by how many characters it grew: what completion works on.
    [[nodiscard]] std::pair<QString, qsizetype> wholeLine() const;

    QLabel* m_prompt;
    QLineEdit* m_edit;
    QLabel* m_message;
    QCompleter* m_completer;
    QStandardItemModel* m_suggestions;
    QStringList m_history;
    qsizetype m_recalled = 0; ///< index into the history; its size: the line being typed
    QString m_draft;
};

} // namespace handlelab
