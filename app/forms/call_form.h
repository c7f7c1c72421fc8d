// SPDX-License-Identifier: GPL-3.0-or-later
// An input form from a FormSpec; the line it will issue is shown while it is filled in.
#pragma once

#include "app/forms/form_spec.h"
#include "app/look/code_box.h"
#include "app/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace handlelab {

class CallForm : public QWidget {
    Q_OBJECT

  public:
    explicit CallForm(const Look& look, QWidget* parent = nullptr);
    /// Asks for this; with `keep`, fields of the same name keep what the user put there.
    void setSpec(FormSpec spec, bool keep);
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString title() const { return m_spec.title; }
    /// Sets a field by its documented name; false when there is none.
    bool setField(const QString& name, const QString& value);
    [[nodiscard]] QPushButton* button() const { return m_call; }
    /// Puts the caret into the first field that is to be filled in by hand: not one of those that are
    /// `given`.
    void beginWith(const QStringList& given);
    /// Where the fields scroll.
    [[nodiscard]] QScrollArea* fields() const { return m_scroll; }
    void showMistake(const QString& text);
    void restyle();
    void retranslate();

  Q_SIGNALS:
    void issued(const QString& line);
    /// A link in the sentence about the call.
    void linkActivated();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// A field's widget behind one face.
    struct Row {
        QString name;
        QWidget* editor = nullptr;
        std::function<QString()> value;
        std::function<void(const QString&)> set;
        QString initial; ///< to know what the user changed
        bool seldom = false;
    };
    void build();
    void addRow(const FormField& field, QBoxLayout* column);
    void addFold(QBoxLayout* column);
    void unfold(bool on);
    Row rowFor(const FormField& field);
    Row choiceRow(const FormField& field);
    Row quotedRow(const FormField& field);
    Row attributesRow(const FormField& field);
    Row maskRow(const FormField& field);
    Row lineRow(const FormField& field);
    void showLine();

    const Look& m_look;
    FormSpec m_spec;
    std::vector<Row> m_rows;
    QLabel* m_title;
    QLabel* m_help;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_fields = nullptr;
    QToolButton* m_fold = nullptr; ///< "More", when there are seldom fields
    QWidget* m_folded = nullptr;   ///< these fields
    bool m_unfolded = false;
    CodeBox* m_line;
    QLabel* m_mistake;
    QPushButton* m_call;
};

} // namespace handlelab
