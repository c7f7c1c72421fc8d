// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/call_line.h"

#include "app/look/appearance.h"
#include "app/look/mistake_text.h"
#include "app/session/pasted.h"
#include "app/session/player.h"
#include "app/session/typed_line.h"
#include "app/words/text.h"
#include "core/lesson/c_source/import.h"
#include "core/offer/complete.h"

namespace handlelab {

namespace {

constexpr qsizetype historyLimit = 200;
enum Role { textRole = Qt::UserRole, fromRole };

} // namespace

CallLinePanel::CallLinePanel(const Workbench& bench)
    : Panel(bench, QStringLiteral("callLine"))
    , m_prompt(new QLabel(QStringLiteral("▸")))
    , m_edit(new QLineEdit)
    , m_message(new QLabel)
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStandardItemModel(this)) {
    auto* frame = new QWidget;
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(10, 6, 12, 6);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_prompt, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_message, 1, 1);
    grid->setColumnStretch(1, 1);
    m_message->setWordWrap(true);
    m_message->hide();
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // spare height is for the others
    setWidget(frame);
    auto* nothing = new QWidget; // one line needs no title
    setTitleBarWidget(nothing);
    m_completer->setModel(m_suggestions);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_edit->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &CallLinePanel::take);
    connect(m_edit, &QLineEdit::textEdited, this, &CallLinePanel::suggest);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!hint() && m_edit->text().isEmpty())
            say({}, false);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &CallLinePanel::issue);
    connect(&session(), &Session::positionChanged, this, &CallLinePanel::refreshSoon);
    connect(&session(), &Session::actorChanged, this, &CallLinePanel::refreshSoon);
    retranslate();
}

void CallLinePanel::retranslate() {
    setHeading(tr("Call line"));
    m_edit->setAccessibleName(tr("Call line"));
    refresh();
}

void CallLinePanel::refresh() {
    const QString who = actorPrefix(session().moment(), session().actor());
    if (who.isEmpty())
        return m_edit->setPlaceholderText(
            tr("Type a line, such as process editor \"editor.exe\"     Ctrl+L"));
    m_edit->setPlaceholderText(
        tr("Type a call, as %1: hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")     Ctrl+L").arg(who));
}

void CallLinePanel::restyle() {
    Panel::restyle();
    const QFont code = codeFont(look().typeScale);
    m_edit->setFont(code);
    m_edit->setStyleSheet( // a panel of one line is squeezed to what its style allows: never below the text
        QStringLiteral("QLineEdit { min-height: %1px; }").arg(std::max(18, QFontMetrics(code).height())));
    m_message->setFont(windowFont(look().typeScale * 0.92));
    m_completer->popup()->setFont(codeFont(look().typeScale * 0.92));
}

std::pair<QString, qsizetype> CallLinePanel::wholeLine() const {
    const QString text = m_edit->text();
    const QString prefix = actorPrefix(session().moment(), session().actor()) + QStringLiteral(": ");
    // a label followed by a colon, or another statement's word, needs no actor
    static const QRegularExpression hasSubject(
        QStringLiteral("^\\s*([\\w/]+\\s*:|\\w+\\s+tells\\b|(expect|ask|process|rules|debug|stop|go)\\b)"));
    if (text.contains(hasSubject) || prefix.size() == 2)
        return {text, 0};
    return {prefix + text, prefix.size()};
}

void CallLinePanel::suggest() {
    m_recalled = m_history.size();
    if (!hint())
        say({}, false);
    const auto [line, shift] = wholeLine();
    const std::string bytes = line.toStdString();
    const auto cursor = static_cast<std::size_t>(line.left(m_edit->cursorPosition() + shift).toUtf8().size());
    m_suggestions->clear();
    const qsizetype begin = QByteArray::fromStdString(bytes).left(static_cast<qsizetype>(cursor)).size();
    for (const Completion& completion : complete(bytes, cursor, session().moment())) {
        const qsizetype from =
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(completion.from)).size() - shift;
        if (from < 0 || begin == 0)
            continue;
        auto* item = new QStandardItem(
            qt(completion.text) +
            (completion.detail.empty() ? QString() : QStringLiteral("    ") + qt(completion.detail)));
        item->setData(qt(completion.text), textRole);
        item->setData(from, fromRole);
        m_suggestions->appendRow(item);
    }
    const bool word =
        m_edit->cursorPosition() > 0 && !m_edit->text().at(m_edit->cursorPosition() - 1).isSpace();
    if (word && m_suggestions->rowCount() > 0 && !onlyTheArrow())
        // the hint above may change the height of the panel: the list opens where the line then is
        QTimer::singleShot(0, this, [this, typed = m_edit->text()] {
            if (m_edit->text() == typed && m_edit->hasFocus())
                m_completer->complete();
        });
    else
        m_completer->popup()->hide();
}

/// Behind a complete call only the result can be claimed; a list that says so would be in the way.
bool CallLinePanel::onlyTheArrow() const {
    return m_suggestions->rowCount() == 1 &&
           m_suggestions->item(0)->data(textRole).toString().trimmed() == u"=>";
}

void CallLinePanel::take(const QModelIndex& index) {
    const QString text = index.data(textRole).toString();
    const qsizetype from = index.data(fromRole).toLongLong();
    QString line = m_edit->text();
    line.replace(from, m_edit->cursorPosition() - from, text);
    m_edit->setText(line);
    m_edit->setCursorPosition(static_cast<int>(from + text.size()));
    hint();
}

bool CallLinePanel::hint() {
    const auto [line, shift] = wholeLine();
    const std::string bytes = line.toStdString();
    const auto cursor = static_cast<std::size_t>(line.left(m_edit->cursorPosition() + shift).toUtf8().size());
    const auto at = parameterAt(bytes, cursor);
    if (!at || at->call == nullptr || at->parameter >= at->call->parameters.size())
        return false;
    const Parameter& parameter = at->call->parameters[at->parameter];
    say(QStringLiteral("<b>%1</b> — %2")
            .arg(qt(parameter.name), look().say("Calls", std::string(parameter.help).c_str())),
        false);
    return true;
}

void CallLinePanel::say(const QString& text, bool mistake) {
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, look()[mistake ? Ink::refusedText : Ink::mutedText]);
    m_message->setPalette(colours);
    m_message->setTextFormat(mistake ? Qt::PlainText : Qt::RichText);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void CallLinePanel::issue() {
    QString typed = m_edit->text();
    const QString line = typed.trimmed();
    if (line.isEmpty())
        return;
    m_completer->popup()->hide();
    if (line.contains(u'\n')) // what was pasted or dropped by other ways
        return issueAll(line);
    while (typed.back().isSpace())
        typed.chop(1);
    const Result<bool> done = player().act(typed);
    if (!done && importSource(typed.toStdString(), {}).lines.size() > 1)
        return issueAll(typed);
    if (!done)
        return complain(done.mistake());
    if (!done.value()) // somebody thought better of it, and may want to change the line
        return m_edit->setFocus(Qt::OtherFocusReason);
    m_history.removeAll(line);
    m_history.append(line);
    if (m_history.size() > historyLimit)
        m_history.removeFirst();
    m_recalled = m_history.size();
    m_edit->setText({}); // what was done is no longer the line's to undo
    say({}, false);
}

void CallLinePanel::complain(const Mistake& mistake) {
    const int first = static_cast<int>(mistake.column), width = static_cast<int>(mistake.length);
    QString place;
    if (first > 0)
        place = width > 1 ? tr("Columns %1 to %2: ").arg(first).arg(first + width - 1)
                          : tr("Column %1: ").arg(first);
    if (first > 0 && width > 0)
        m_edit->setSelection(first - 1, width);
    say(place + mistakeText(look(), mistake), true);
}

void CallLinePanel::issueAll(const QString& source) {
    const Caller actor = session().actor();
    const Imported pasted = readPasted(source.toStdString(), session().moment(), actor);
    if (pasted.lines.empty() && !actor.process.valid())
        return say(tr("No process is running that could make these calls."), true);
    int made = 0;
    QStringList left;
    for (const ImportedLine& line : pasted.lines) {
        const Result<bool> done = session().act(qt(line.text), ActPlace::end, Landing::after);
        if (!done) {
            left.append(tr("line %1: %2").arg(line.line).arg(mistakeText(look(), done.mistake())));
            break;
        }
        ++made;
    }
    for (const LeftOut& piece : pasted.leftOut)
        left.append(tr("line %1: %2").arg(piece.line).arg(qt(piece.text)) + QStringLiteral(" — ") +
                    qt(look().words(piece.why)));
    constexpr int shown = 4;
    QString text = tr("Calls that were taken over: %1.").arg(made);
    if (!left.isEmpty())
        text +=
            QStringLiteral("\n") + tr("Left out:") + QStringLiteral("\n") + left.mid(0, shown).join(u'\n');
    if (left.size() > shown)
        text += QStringLiteral("\n…");
    m_edit->clear();
    say(text, !left.isEmpty());
}

/// Takes over what is copied when it ends lines; false for what the line takes by itself.
bool CallLinePanel::paste(const QString& copied) {
    if (!copied.contains(u'\n'))
        return false;
    const QString text = copied.trimmed();
    if (text.contains(u'\n'))
        issueAll(text);
    else
        m_edit->insert(text);
    return true;
}

void CallLinePanel::recall(int direction) {
    const qsizetype wanted = m_recalled + direction;
    if (wanted < 0 || wanted > m_history.size())
        return;
    if (m_recalled == m_history.size())
        m_draft = m_edit->text();
    m_recalled = wanted;
    m_edit->setText(wanted == m_history.size() ? m_draft : m_history[wanted]);
}

bool CallLinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride && m_edit->text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !m_edit->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !m_edit->isRedoAvailable())) {
            event->ignore(); // a line with nothing to take back leaves it to the lesson
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) && paste(QGuiApplication::clipboard()->text()))
            return true;
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            recall(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            suggest();
            if (m_suggestions->rowCount() > 0)
                m_completer->complete();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            say({}, false);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace handlelab
