// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "../appearance.h"
#include "../player.h"
#include "actor_menu.h"

namespace handlelab {

namespace {

QString view(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

enum Role { callRole = Qt::UserRole, directionRole };

} // namespace

ActionsPanel::ActionsPanel(const Bench& bench)
    : Panel(bench, QStringLiteral("actions"))
    , m_actor(new ActorButton(bench))
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_form(new CallForm(look()))
    , m_split(new QSplitter(Qt::Vertical)) {
    addToTitle(m_actor);
    auto* upper = new QWidget;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(12, 2, 12, 0);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_split->addWidget(upper);
    m_split->addWidget(m_form);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({300, 330});
    setWidget(m_split);
    connect(m_search, &QLineEdit::textChanged, this, &ActionsPanel::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { chosen(false); });
    connect(m_list, &QTreeWidget::itemClicked, this, &ActionsPanel::clicked);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { issue(m_form->line()); });
    connect(m_form, &CallForm::issued, this, &ActionsPanel::issue);
    connect(&session(), &Session::positionChanged, this, &ActionsPanel::refreshSoon);
    connect(&session(), &Session::lessonChanged, this, &ActionsPanel::refreshSoon);
    connect(&session(), &Session::actorChanged, this, &ActionsPanel::refreshSoon);
    retranslate();
}

void ActionsPanel::retranslate() {
    setHeading(tr("Actions"));
    m_search->setPlaceholderText(tr("Find a call…"));
    m_search->setAccessibleName(tr("Find a call"));
    m_list->setAccessibleName(tr("Calls"));
    m_form->retranslate();
    fillList();
}

void ActionsPanel::fillList() {
    const QString current =
        m_list->currentItem() != nullptr ? m_list->currentItem()->text(0) : QStringLiteral("CreateEvent");
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* group = nullptr;
    std::string_view groupName;
    const auto heading = [&](const QString& text) {
        group = new QTreeWidgetItem(m_list, {text});
        group->setFlags(Qt::ItemIsEnabled);
        QFont font = windowFont(look().typeScale * 0.92);
        font.setWeight(QFont::Medium);
        group->setFont(0, font);
        group->setForeground(0, look()[Ink::mutedText]);
    };
    const QFont code = codeFont(look().typeScale * 0.92);
    for (std::size_t i = 0; i < calls().size(); ++i) {
        const CallDescription& call = calls()[i];
        if (call.group != groupName)
            heading(look().words("Calls", std::string(call.group).c_str()));
        groupName = call.group;
        auto* item = new QTreeWidgetItem(group, {view(call.name)});
        item->setFont(0, code);
        item->setToolTip(0, look().words("Calls", std::string(call.help).c_str()));
        item->setData(0, callRole, static_cast<uint>(i));
    }
    heading(tr("Lesson"));
    for (const auto direction : {Direction::newProcess, Direction::tells, Direction::assignment}) {
        auto* item =
            new QTreeWidgetItem(group, {formOf(direction, session().timeline(), session().actor()).title});
        item->setData(0, directionRole, static_cast<int>(direction));
    }
    m_list->expandAll();
    filter(m_search->text());
    m_list->setCurrentItem(itemOf(current));
    chosen(true);
}

QTreeWidgetItem* ActionsPanel::itemOf(const QString& call) const {
    const auto found = m_list->findItems(call, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

void ActionsPanel::filter(const QString& text) {
    QTreeWidgetItem* first = nullptr;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool match = item->text(0).contains(text.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!match);
            any = any || match;
            if (match && first == nullptr)
                first = item;
        }
        group->setHidden(!any);
    }
    if (!text.isEmpty() && first != nullptr &&
        (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

std::optional<FormSpec> ActionsPanel::specOf(const QTreeWidgetItem* item) const {
    if (item == nullptr)
        return {};
    const QVariant call = item->data(0, callRole), direction = item->data(0, directionRole);
    if (direction.isValid())
        return formOf(static_cast<Direction>(direction.toInt()), session().timeline(), session().actor());
    if (!call.isValid() || !session().actor().process.valid())
        return {};
    return formOf(calls()[call.toUInt()], session().timeline(), session().actor(),
                  [this](const char* context, const char* text) { return look().words(context, text); });
}

void ActionsPanel::chosen(bool keep) {
    if (auto spec = specOf(m_list->currentItem()))
        return m_form->setSpec(std::move(*spec), keep);
    if (const QTreeWidgetItem* item = m_list->currentItem(); item != nullptr)
        m_form->setSpec({item->text(0),
                         tr("Nobody can make this call: no process is running. Add one with “New process”."),
                         {},
                         {},
                         {}},
                        false);
}

void ActionsPanel::clicked(const QTreeWidgetItem* item) {
    // in an empty session the first click begins; later a click only chooses
    if (item->data(0, callRole).isValid() && session().timeline().steps().empty())
        issue(m_form->line());
}

void ActionsPanel::issue(const QString& line) {
    if (line.isEmpty())
        return;
    const Result<bool> done = player().act(line);
    m_form->showMistake(done ? QString() : QString::fromStdString(done.mistake().text));
}

void ActionsPanel::refresh() { chosen(true); }

void ActionsPanel::restyle() {
    Panel::restyle();
    m_actor->restyle();
    m_search->setFont(windowFont(look().typeScale));
    m_split->setStyleSheet(
        panelStyle(look().theme) +
        QStringLiteral("QSplitter::handle { background: %1; height: 1px; }"
                       "QTreeView::item { padding: 2px 6px; border-radius: 4px; }"
                       "QTreeView { show-decoration-selected: 0; }"
                       "QTreeView::item:hover { background: %2; }"
                       "QTreeView::item:selected { background: %2; color: %3; border: 1px solid %3; }")
            .arg(hex(look().theme, Ink::cardBorder),
                 mixed(look()[Ink::card], look()[Ink::accent], 0.12).name(), hex(look().theme, Ink::accent)));
    m_form->restyle();
    fillList();
}

void ActionsPanel::find() {
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActionsPanel::offer(const QString& call, const std::vector<std::pair<QString, QString>>& fields) {
    m_search->clear();
    m_list->setCurrentItem(itemOf(call));
    m_list->scrollToItem(m_list->currentItem());
    for (const auto& [name, value] : fields)
        m_form->setField(name, value);
    show();
    raise();
    m_form->button()->setFocus(Qt::OtherFocusReason);
}

bool ActionsPanel::eventFilter(QObject* watched, QEvent* event) {
    // Up and Down walk the list while the caret stays in the search field; Return goes to the form
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_form->button()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace handlelab
