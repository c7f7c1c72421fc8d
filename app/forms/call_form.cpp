// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/call_form.h"

#include "app/forms/field_row.h"
#include "app/forms/mask_button.h"
#include "app/look/appearance.h"
#include "core/lesson/parser.h"

namespace handlelab {

namespace {

QString literal(const QString& text) { return QString::fromStdString(quote(text.toStdString())); }
QString plain(const QString& text) {
    return text.startsWith(u'"') ? QString::fromStdString(unquote(text.toStdString()))
           : text == u"NULL"     ? QString()
                                 : text;
}

} // namespace

CallForm::CallForm(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new QLabel)
    , m_help(new QLabel)
    , m_scroll(new QScrollArea)
    , m_line(new CodeBox)
    , m_mistake(new QLabel)
    , m_call(new QPushButton) {
    // Only the fields scroll: the line and the button stay in sight on the smallest screen.
    auto* upper = new QWidget;
    m_column = new QVBoxLayout(upper);
    m_column->setContentsMargins(12, 8, 12, 4);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_help);
    m_column->addStretch(1);
    m_scroll->setWidget(upper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* lower = new QVBoxLayout;
    lower->setContentsMargins(12, 0, 12, 10);
    lower->setSpacing(6);
    lower->addWidget(m_line);
    lower->addWidget(m_mistake);
    lower->addWidget(m_call);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_scroll, 1);
    column->addLayout(lower);
    for (QLabel* label : {m_title, m_help, m_mistake}) {
        label->setWordWrap(true);
        // whatever they say, the panel keeps its width
        label->setSizePolicy(QSizePolicy::Ignored, label->sizePolicy().verticalPolicy());
    }
    m_line->setObjectName(QStringLiteral("line"));
    m_mistake->hide();
    m_call->setObjectName(QStringLiteral("call"));
    m_call->setDefault(true);
    connect(m_call, &QPushButton::clicked, this, [this] { Q_EMIT issued(line()); });
    connect(m_help, &QLabel::linkActivated, this, &CallForm::linkActivated);
    retranslate();
}

void CallForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_line->setMostHeight(height() / 4); // the fields need the room more
}

void CallForm::retranslate() { m_call->setText(tr("Call")); }

void CallForm::restyle() {
    QFont bold = codeFont(m_look.typeScale);
    bold.setWeight(QFont::Bold);
    m_title->setFont(bold);
    m_help->setFont(windowFont(m_look.typeScale * 0.9));
    m_mistake->setFont(windowFont(m_look.typeScale * 0.92));
    m_line->setFont(codeFont(m_look.typeScale * 0.88));
    const CodeColours code = codeColours(m_look.theme);
    m_line->setStyleSheet(
        QStringLiteral("QTextEdit { background: %1; color: %2; border: none; border-radius: 5px; }")
            .arg(code.ground.name(), code.text.name()));
    m_mistake->setStyleSheet(
        QStringLiteral("QLabel { background: %1; color: %2; border-radius: 5px; padding: 5px 8px; }")
            .arg(hex(m_look.theme, Ink::refusedFill), hex(m_look.theme, Ink::refusedText)));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look[Ink::mutedText]);
    m_help->setPalette(muted);
    setSpec(m_spec, true); // builds the rows anew in the new look, with what was filled in
}

void CallForm::setSpec(FormSpec spec, bool keep) {
    std::vector<std::pair<QString, QString>> kept;
    if (keep)
        for (const Row& row : m_rows)
            if (const QString value = row.value(); value != row.initial)
                kept.emplace_back(row.name, value);
    m_spec = std::move(spec);
    m_mistake->hide();
    m_unfolded = m_unfolded && keep;
    build();
    if (!keep)
        m_scroll->verticalScrollBar()->setValue(0);
    for (const auto& [name, value] : kept)
        setField(name, value);
}

void CallForm::build() {
    const QWidget* focus = m_fields != nullptr ? m_fields->focusWidget() : nullptr;
    const QString focused = focus != nullptr && focus->hasFocus() ? focus->accessibleName() : QString();
    delete m_fields;
    m_rows.clear();
    m_fields = new QWidget;
    m_fold = nullptr;
    auto* form = new QVBoxLayout(m_fields);
    form->setContentsMargins(0, 2, 0, 2);
    form->setSpacing(5);
    m_folded = new QWidget(m_fields);
    auto* folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(5);
    for (const FormField& field : m_spec.fields)
        addRow(field, field.seldom ? folded : form);
    if (folded->count() > 0)
        addFold(form);
    unfold(m_unfolded);
    m_column->insertWidget(2, m_fields);
    for (const Row& row : m_rows)
        if (!focused.isEmpty() && focused == row.name)
            row.editor->setFocus();
    m_title->setText(breakable(m_spec.title));
    m_help->setText(m_spec.help);
    m_help->setToolTip(m_spec.notModelled);
    m_call->setEnabled(bool(m_spec.line));
    showLine();
}

void CallForm::addRow(const FormField& field, QBoxLayout* column) {
    Row row = rowFor(field);
    auto* label = new QLabel(field.name);
    label->setFont(windowFont(m_look.typeScale * 0.88));
    label->setToolTip(field.help);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look[Ink::mutedText]);
    label->setPalette(muted);
    label->setBuddy(row.editor);
    row.editor->setToolTip(field.help);
    row.editor->setAccessibleName(field.name);
    row.editor->setAccessibleDescription(field.help);
    row.editor->setFont(codeFont(m_look.typeScale * 0.92));
    row.name = field.name;
    row.initial = row.value();
    row.seldom = field.seldom;
    const int briefWidth = row.editor->fontMetrics().horizontalAdvance(QStringLiteral("&bytesRead")) + 20;
    column->addWidget(new FieldRow(label, row.editor, field.brief ? briefWidth : 0));
    m_rows.push_back(std::move(row));
}

/// What most programs leave as it is waits behind one line.
void CallForm::addFold(QBoxLayout* column) {
    m_fold = new QToolButton;
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setAutoRaise(true);
    m_fold->setFont(windowFont(m_look.typeScale * 0.88));
    QStringList names;
    for (const Row& row : m_rows)
        if (row.seldom)
            names.append(row.name);
    m_fold->setToolTip(names.join(QStringLiteral(", ")));
    connect(m_fold, &QToolButton::clicked, this, [this] { unfold(!m_unfolded); });
    column->addWidget(m_fold);
    column->addWidget(m_folded);
}

void CallForm::unfold(bool on) {
    m_unfolded = on;
    m_folded->setVisible(on);
    if (m_fold != nullptr)
        m_fold->setText((on ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
                        tr("More (%1)").arg(std::ranges::count(m_rows, true, &Row::seldom)));
}

CallForm::Row CallForm::rowFor(const FormField& field) {
    switch (field.editor) {
    case FormField::Editor::choice:
        return choiceRow(field);
    case FormField::Editor::mask:
        return maskRow(field);
    case FormField::Editor::quoted:
        return quotedRow(field);
    case FormField::Editor::attributes:
        return attributesRow(field);
    case FormField::Editor::line:
    case FormField::Editor::fixed:
        return lineRow(field);
    }
    return {};
}

CallForm::Row CallForm::choiceRow(const FormField& field) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const FieldChoice& choice : field.choices) {
        box->addItem(choice.detail.isEmpty() ? choice.text
                                             : choice.text + QStringLiteral("   ") + choice.detail,
                     choice.text);
        box->setItemData(box->count() - 1, choice.detail, Qt::ToolTipRole);
    }
    box->view()->setTextElideMode(Qt::ElideRight);
    box->view()->setMinimumWidth(std::min(420, box->view()->sizeHintForColumn(0) + 24));
    box->setCurrentIndex(-1);
    box->setEditText(field.initial);
    connect(box, &QComboBox::activated, this,
            [box](int index) { box->setEditText(box->itemData(index).toString()); });
    connect(box, &QComboBox::editTextChanged, this, &CallForm::showLine);
    return {{},
            box,
            [box] { return box->currentText().trimmed(); },
            [box](const QString& text) { box->setEditText(text); },
            {}};
}

CallForm::Row CallForm::maskRow(const FormField& field) {
    auto* button = new MaskButton;
    button->setChoices(field.choices);
    button->setValue(field.initial);
    connect(button, &MaskButton::valueChanged, this, &CallForm::showLine);
    return {{},
            button,
            [button] { return button->value(); },
            [button](const QString& text) { button->setValue(text); },
            {}};
}

CallForm::Row CallForm::quotedRow(const FormField& field) {
    auto* edit = new QLineEdit(plain(field.initial));
    edit->setPlaceholderText(QStringLiteral("NULL"));
    QStringList known;
    for (const FieldChoice& choice : field.choices)
        known.append(choice.text);
    if (!known.isEmpty()) {
        auto* completer = new QCompleter(known, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    connect(edit, &QLineEdit::textChanged, this, &CallForm::showLine);
    return {{},
            edit,
            [edit] { return edit->text().isEmpty() ? QStringLiteral("NULL") : literal(edit->text()); },
            [edit](const QString& text) { edit->setText(plain(text)); },
            {}};
}

CallForm::Row CallForm::attributesRow(const FormField&) {
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    auto* inherit = new QCheckBox(tr("inherit"));
    auto* sddl = new QLineEdit;
    inherit->setToolTip(tr("bInheritHandle: children may inherit the handle."));
    sddl->setPlaceholderText(tr("SDDL, such as D:(A;;GA;;;BA)"));
    sddl->setToolTip(tr("lpSecurityDescriptor in its text form; empty: the default one."));
    sddl->setAccessibleName(sddl->toolTip());
    row->addWidget(inherit);
    row->addWidget(sddl, 1);
    frame->setFocusProxy(inherit);
    connect(inherit, &QCheckBox::toggled, this, &CallForm::showLine);
    connect(sddl, &QLineEdit::textChanged, this, &CallForm::showLine);
    const auto value = [inherit, sddl] {
        QStringList parts;
        if (inherit->isChecked())
            parts.append(QStringLiteral("bInheritHandle = TRUE"));
        if (!sddl->text().trimmed().isEmpty())
            parts.append(QStringLiteral("lpSecurityDescriptor = ") + literal(sddl->text().trimmed()));
        return parts.isEmpty() ? QStringLiteral("NULL") : u'{' + parts.join(QStringLiteral(", ")) + u'}';
    };
    const auto set = [inherit, sddl](const QString& text) {
        inherit->setChecked(text.contains(QStringLiteral("TRUE")));
        const qsizetype from = text.indexOf(u'"'), to = text.lastIndexOf(u'"');
        sddl->setText(from >= 0 && to > from ? plain(text.mid(from, to - from + 1)) : QString());
    };
    return {{}, frame, value, set, {}};
}

CallForm::Row CallForm::lineRow(const FormField& field) {
    auto* edit = new QLineEdit(field.initial);
    edit->setReadOnly(field.editor == FormField::Editor::fixed);
    edit->setEnabled(!edit->isReadOnly());
    connect(edit, &QLineEdit::textChanged, this, &CallForm::showLine);
    connect(edit, &QLineEdit::returnPressed, m_call, &QPushButton::click);
    return {
        {}, edit, [edit] { return edit->text(); }, [edit](const QString& text) { edit->setText(text); }, {}};
}

bool CallForm::setField(const QString& name, const QString& value) {
    for (Row& row : m_rows)
        if (row.name == name) {
            row.set(value);
            if (row.seldom)
                unfold(true);
            return true;
        }
    return false;
}

void CallForm::beginWith(const QStringList& given) {
    for (const Row& row : m_rows)
        if (!row.seldom && row.editor->isEnabled() && !given.contains(row.name)) {
            row.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_call->setFocus(Qt::OtherFocusReason);
}

QString CallForm::line() const {
    QStringList values;
    for (const Row& row : m_rows)
        values.append(row.value());
    return m_spec.line ? m_spec.line(values) : QString();
}

void CallForm::showLine() {
    m_line->setPlainText(line());
    m_mistake->hide();
}

void CallForm::showMistake(const QString& text) {
    m_mistake->setText(text);
    m_mistake->setVisible(!text.isEmpty());
}

} // namespace handlelab
