// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/actions.h"

#include "app/docks/actor_menu.h"
#include "app/look/appearance.h"
#include "app/look/mistake_text.h"
#include "app/session/player.h"
#include "app/words/text.h"
#include "core/calls/call_subjects.h"
#include "core/calls/known_calls.h"

namespace handlelab {

namespace {

/// The call that is chosen before anybody chooses.
QString firstCall() { return qt(knownCall::createEvent); }

enum Role { callRole = Qt::UserRole, directionRole, headingRole };

} // namespace

ActionsPanel::ActionsPanel(const Workbench& bench)
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
    m_list->setExpandsOnDoubleClick(false);
    m_list->setUniformRowHeights(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_split->addWidget(upper);
    m_split->addWidget(m_form);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({215, 435});
    setWidget(m_split);
    connect(m_search, &QLineEdit::textChanged, this, &ActionsPanel::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { chosen(false); });
    connect(m_list, &QTreeWidget::itemClicked, this, &ActionsPanel::clicked);
    connect(m_list, &QTreeWidget::itemExpanded, this, &ActionsPanel::showFold);
    connect(m_list, &QTreeWidget::itemCollapsed, this, &ActionsPanel::showFold);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->childCount() == 0)
            issue(m_form->line());
    });
    connect(m_form, &CallForm::issued, this, &ActionsPanel::issue);
    connect(m_form, &CallForm::linkActivated, this, &ActionsPanel::offerNewProcess);
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
    const QString current = m_list->currentItem() != nullptr ? m_list->currentItem()->text(0) : firstCall();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_nobody = nobodyActs();
    if (m_nobody) // then it is the only thing that can be done
        fillDirections();
    for (std::size_t first = 0; first < calls().size();) {
        const std::string_view name = calls()[first].group;
        std::size_t end = first;
        while (end < calls().size() && calls()[end].group == name)
            ++end;
        fillGroup(addHeading(look().say("Calls", std::string(name).c_str())), first, end);
        first = end;
    }
    if (!m_nobody)
        fillDirections();
    m_list->setCurrentItem(itemOf(current));
    filter(m_search->text());
    for (int g = 0; g < m_list->topLevelItemCount(); ++g)
        showFold(m_list->topLevelItem(g));
    chosen(true);
}

QTreeWidgetItem* ActionsPanel::addHeading(const QString& text) {
    auto* group = new QTreeWidgetItem(m_list);
    group->setFlags(Qt::ItemIsEnabled);
    group->setData(0, headingRole, text);
    QFont font = windowFont(look().typeScale * 0.92);
    font.setWeight(QFont::Medium);
    group->setFont(0, font);
    group->setForeground(0, look()[Ink::mutedText]);
    return group;
}

void ActionsPanel::fillDirections() {
    QTreeWidgetItem* group = addHeading(tr("Lesson"));
    for (const auto direction : {Direction::newProcess, Direction::tells, Direction::assignment}) {
        auto* item =
            new QTreeWidgetItem(group, {formOf(direction, session().moment(), session().actor()).title});
        item->setData(0, directionRole, static_cast<int>(direction));
    }
}

/// The calls of a group; those of a long group stand under what they are about.
void ActionsPanel::fillGroup(QTreeWidgetItem* group, std::size_t first, std::size_t end) {
    constexpr std::size_t shortGroup = 8;
    const QFont code = codeFont(look().typeScale * 0.92);
    QTreeWidgetItem* parent = group;
    std::string_view subject;
    for (std::size_t i = first; i < end; ++i) {
        const CallDescription& call = calls()[i];
        if (end - first > shortGroup && subjectOf(call) != subject) {
            subject = subjectOf(call);
            parent = new QTreeWidgetItem(group, {look().say("Calls", std::string(subject).c_str())});
            parent->setFlags(Qt::ItemIsEnabled);
            parent->setFont(0, windowFont(look().typeScale * 0.82));
            parent->setForeground(0, look()[Ink::faintText]);
        }
        auto* item = new QTreeWidgetItem(parent, {qt(call.name)});
        item->setFont(0, code);
        item->setToolTip(0, look().say("Calls", std::string(call.help).c_str()));
        item->setData(0, callRole, static_cast<uint>(i));
    }
}

namespace {

int actionsIn(const QTreeWidgetItem* item) {
    if (item->childCount() == 0)
        return item->data(0, callRole).isValid() || item->data(0, directionRole).isValid() ? 1 : 0;
    int count = 0;
    for (int i = 0; i < item->childCount(); ++i)
        count += actionsIn(item->child(i));
    return count;
}

/// Hides what does not match, headings without a match included; returns the first match.
QTreeWidgetItem* showMatches(QTreeWidgetItem* item, const QString& text, bool headingMatches) {
    const bool matches = headingMatches || item->text(0).contains(text, Qt::CaseInsensitive);
    if (item->childCount() == 0) {
        item->setHidden(!matches);
        return matches ? item : nullptr;
    }
    QTreeWidgetItem* first = nullptr;
    const bool subjectMatches = item->parent() != nullptr && matches; // "pipe" finds what is about pipes
    for (int i = 0; i < item->childCount(); ++i)
        if (QTreeWidgetItem* match = showMatches(item->child(i), text, subjectMatches); first == nullptr)
            first = match;
    item->setHidden(first == nullptr);
    return first;
}

} // namespace

/// A group says whether it is open and how many calls it has.
void ActionsPanel::showFold(QTreeWidgetItem* group) {
    const QVariant heading = group->data(0, headingRole);
    if (!heading.isValid())
        return;
    group->setText(0, QStringLiteral("%1 %2  %3")
                          .arg(QChar(group->isExpanded() ? u'▾' : u'▸'))
                          .arg(heading.toString())
                          .arg(actionsIn(group)));
}

/// One group is open at a time; while something is sought, all that have matches.
void ActionsPanel::openGroup(const QTreeWidgetItem* open) {
    const bool seeking = !m_search->text().trimmed().isEmpty();
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        group->setExpanded(seeking || group == open);
        for (int i = 0; i < group->childCount(); ++i)
            group->child(i)->setExpanded(true);
    }
}

QTreeWidgetItem* ActionsPanel::groupOf(QTreeWidgetItem* item) {
    while (item != nullptr && item->parent() != nullptr)
        item = item->parent();
    return item;
}

QTreeWidgetItem* ActionsPanel::itemOf(const QString& call) const {
    const auto found = m_list->findItems(call, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

QTreeWidgetItem* ActionsPanel::directionItem(Direction direction) const {
    for (QTreeWidgetItemIterator item(m_list); *item != nullptr; ++item)
        if ((*item)->data(0, directionRole) == static_cast<int>(direction))
            return *item;
    return nullptr;
}

void ActionsPanel::filter(const QString& text) {
    QTreeWidgetItem* first = nullptr;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g)
        if (QTreeWidgetItem* match = showMatches(m_list->topLevelItem(g), text.trimmed(), false);
            first == nullptr)
            first = match;
    openGroup(groupOf(m_list->currentItem()));
    if (!text.isEmpty() && first != nullptr &&
        (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
    if (m_list->currentItem() != nullptr)
        m_list->scrollToItem(m_list->currentItem());
}

std::optional<FormSpec> ActionsPanel::specOf(const QTreeWidgetItem* item) const {
    if (item == nullptr)
        return {};
    const QVariant call = item->data(0, callRole), direction = item->data(0, directionRole);
    if (direction.isValid())
        return formOf(static_cast<Direction>(direction.toInt()), session().moment(), session().actor());
    if (!call.isValid() || !session().actor().process.valid())
        return {};
    return formOf(calls()[call.toUInt()], session().moment(), session().actor(),
                  [this](const char* context, const char* text) { return look().say(context, text); });
}

void ActionsPanel::chosen(bool keep) {
    if (auto spec = specOf(m_list->currentItem()))
        return m_form->setSpec(std::move(*spec), keep);
    if (const QTreeWidgetItem* item = m_list->currentItem(); item != nullptr && item->childCount() == 0)
        m_form->setSpec({item->text(0),
                         tr("Nobody can make this call: no process is running. Add one with %1.")
                             .arg(QStringLiteral("<a href=\"new\">%1</a>").arg(tr("New process…"))),
                         {},
                         {},
                         {}},
                        false);
}

void ActionsPanel::clicked(QTreeWidgetItem* item) {
    if (item->data(0, headingRole).isValid())
        return openGroup(item->isExpanded() ? nullptr : item);
    // in an empty session the first click begins; later a click only chooses
    if (item->data(0, callRole).isValid() && session().moment().steps().empty())
        issue(m_form->line());
}

void ActionsPanel::issue(const QString& line) {
    if (line.isEmpty())
        return;
    const Result<bool> done = player().act(line);
    m_form->showMistake(done ? QString() : mistakeText(look(), done.mistake()));
}

void ActionsPanel::refresh() {
    if (m_nobody == nobodyActs())
        return chosen(true);
    fillList(); // the first process came, or the last one went
    m_search->clear();
    m_list->setCurrentItem(m_nobody ? directionItem(Direction::newProcess) : itemOf(firstCall()));
    openGroup(groupOf(m_list->currentItem()));
    m_list->scrollToTop();
}

void ActionsPanel::offerNewProcess() {
    m_search->clear();
    QTreeWidgetItem* item = directionItem(Direction::newProcess);
    openGroup(groupOf(item));
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
    show();
    raise();
    m_form->beginWith({});
}

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
    openGroup(groupOf(m_list->currentItem()));
    m_list->scrollToItem(m_list->currentItem());
    QStringList given;
    for (const auto& [name, value] : fields) {
        m_form->setField(name, value);
        given.append(name);
    }
    show();
    raise();
    m_form->beginWith(given);
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
