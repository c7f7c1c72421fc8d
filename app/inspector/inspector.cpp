// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/inspector.h"

#include "app/charts/count_chart.h"
#include "app/look/appearance.h"
#include "app/session/player.h"

namespace handlelab {

namespace {

constexpr std::uint32_t lookBack = 500, longLog = 20000; // micro-steps

enum Tab { objectTab, handleTab, tableTab };

} // namespace

InspectorPanel::InspectorPanel(const Workbench& bench)
    : Panel(bench, QStringLiteral("inspector"))
    , m_tabs(new QTabBar)
    , m_text(new QTextBrowser)
    , m_chartTitle(new QLabel)
    , m_column(new QVBoxLayout) {
    auto* frame = new QWidget;
    frame->setLayout(m_column);
    m_column->setContentsMargins(10, 0, 10, 8);
    m_column->setSpacing(4);
    m_column->addWidget(m_tabs);
    m_column->addWidget(m_text, 1);
    m_column->addWidget(m_chartTitle);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    m_text->setOpenLinks(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setMinimumHeight(120);
    setWidget(frame);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { linkClicked(link.toString()); });
    m_slow.setSingleShot(true);
    m_slow.setInterval(60);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        refreshHistory();
        showFacts();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &InspectorPanel::refreshSoon);
    connect(&session(), &Session::selectionChanged, this, &InspectorPanel::selectionChanged);
    connect(&session(), &Session::lessonChanged, this, &InspectorPanel::lessonChanged);
    connect(&session(), &Session::positionChanged, this, &InspectorPanel::refreshSoon);
    // a new lesson may move the veil before this panel hears of the lesson: nothing of the old one is kept
    connect(&session(), &Session::veilChanged, this, &InspectorPanel::lessonChanged);
    retranslate();
}

void InspectorPanel::retranslate() {
    setHeading(tr("Inspector"));
    m_tabs->setTabText(objectTab, tr("Object"));
    m_tabs->setTabText(handleTab, tr("Handle"));
    m_tabs->setTabText(tableTab, tr("Process"));
    m_tabs->setAccessibleName(tr("What to inspect"));
    m_text->setAccessibleName(tr("Details of the selection"));
}

void InspectorPanel::restyle() {
    m_text->document()->setDefaultFont(windowFont(look().typeScale * 0.96));
    m_tabs->setFont(windowFont(look().typeScale * 0.96));
    QFont font = windowFont(look().typeScale * 0.84);
    font.setWeight(QFont::DemiBold);
    m_chartTitle->setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look()[Ink::mutedText]);
    m_chartTitle->setPalette(colours);
    if (m_chart != nullptr)
        m_chart->restyle();
    m_charted.reset();
    Panel::restyle();
}

/// With nothing selected: the object that the current call touched last, or the first process.
Inspected InspectorPanel::subjectByItself() const {
    const Moment& moment = session().moment();
    const std::uint32_t position = moment.position();
    const std::uint32_t first = std::max(moment.start(), position > lookBack ? position - lookBack : 0);
    for (std::uint32_t i = position; i-- > first;) {
        const Meaning& meaning = moment.log().meaning(i);
        if (meaning.kind != MeaningKind::pseudoHandle &&
            meaning.object.index < moment.machine().objects.size())
            return inspectedBy({Target::Kind::object, meaning.object.index, 0}, moment.machine());
    }
    if (m_subject.object && m_subject.object->index < moment.machine().objects.size())
        return m_subject;
    return moment.machine().processes.empty() ? Inspected{}
                                              : inspectedBy({Target::Kind::process, 0, 0}, moment.machine());
}

void InspectorPanel::selectionChanged() {
    const Target::Kind kind = session().selection().kind;
    const QSignalBlocker quiet(m_tabs);
    if (kind == Target::Kind::object || kind == Target::Kind::wait || kind == Target::Kind::partner ||
        kind == Target::Kind::thread)
        m_tabs->setCurrentIndex(objectTab);
    else if (kind == Target::Kind::process || kind == Target::Kind::more)
        m_tabs->setCurrentIndex(tableTab);
    else if (kind != Target::Kind::none)
        m_tabs->setCurrentIndex(handleTab);
    refreshSoon();
}

void InspectorPanel::lessonChanged() {
    m_ledgerOf.reset();
    m_charted.reset();
    m_subject = {};
    refreshSoon();
}

Details InspectorPanel::facts() const {
    const Moment& moment = session().moment();
    Details facts;
    switch (m_tabs->currentIndex()) {
    case handleTab:
        if (m_subject.side) {
            facts = sideFacts(moment, *m_subject.side, look().words);
            break;
        }
        if (!m_subject.entry)
            break;
        facts = entryFacts(moment, m_subject.entry->first, m_subject.entry->second, look().words);
        facts.sections.push_back(
            lastChangeFacts(session().lesson(), moment, m_subject.entry->first, m_subject.entry->second));
        break;
    case tableTab:
        if (m_subject.process)
            facts = processFacts(moment, *m_subject.process, look().words);
        break;
    default:
        if (!m_subject.object)
            break;
        facts = objectFacts(moment, *m_subject.object, look().words);
        if (!historyStale())
            facts.sections.push_back(ledgerFacts(session().lesson(), moment, shownLedger()));
        break;
    }
    if (facts.title.isEmpty())
        facts.subtitle = session().selection().kind == Target::Kind::none
                             ? tr("Select an object, a handle or a process.")
                             : tr("Not there at this moment.");
    return facts;
}

void InspectorPanel::refresh() {
    m_subject = session().selection().kind == Target::Kind::none
                    ? subjectByItself()
                    : inspectedBy(session().selection(), session().moment().machine());
    // folding a long log takes a while: while somebody scrubs through it, the history waits
    if (session().moment().end() > longLog && (historyStale() || m_slow.isActive()))
        m_slow.start();
    else
        refreshHistory();
    showFacts();
}

/// What lies ahead is left out while it is to be predicted.
std::vector<LedgerLine> InspectorPanel::shownLedger() const {
    const Moment& moment = session().moment();
    if (session().veiledFrom() >= moment.steps().size())
        return m_ledger;
    const auto end = std::ranges::upper_bound(m_ledger, moment.position(), {}, &LedgerLine::position);
    return {m_ledger.begin(), end};
}

bool InspectorPanel::historyStale() const { return m_subject.object && m_ledgerOf != m_subject.object; }

void InspectorPanel::refreshHistory() {
    if (historyStale()) {
        m_ledger = ledger(session().moment(), *m_subject.object);
        m_ledgerOf = m_subject.object;
    }
    refreshChart();
}

void InspectorPanel::showFacts() {
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setHtml(html(facts(), look()));
    m_text->verticalScrollBar()->setValue(scroll);
}

void InspectorPanel::refreshChart() {
    const bool ofProcess = m_tabs->currentIndex() == tableTab;
    const bool something = ofProcess ? m_subject.process.has_value() : m_subject.object.has_value();
    m_chartTitle->setVisible(something);
    if (m_chart != nullptr)
        m_chart->setVisible(something);
    if (!something)
        return;
    m_chartTitle->setText((ofProcess ? tr("Open handles over time") : tr("Usage count over time")).toUpper());
    if (m_chart == nullptr) {
        m_chart = new CountChart(look());
        m_column->addWidget(m_chart);
        connect(m_chart, &CountChart::picked, this, [this](std::uint32_t position) {
            player().pause();
            session().seek(position);
        });
    }
    const Moment& moment = session().moment();
    const auto charted =
        std::pair(!ofProcess, ofProcess ? m_subject.process->index : m_subject.object->index);
    if (m_charted != charted) {
        m_charted = charted;
        const QColor colour =
            look()[ofProcess ? inkOf(ObjectType::process)
                             : inkOf(session().moment().machine()[*m_subject.object].header.type)];
        m_chart->setSamples(ofProcess ? handlesOverTime(moment, *m_subject.process)
                                      : usageOverTime(moment, *m_subject.object),
                            moment.start(), moment.end(), colour);
    }
    m_chart->setCursor(moment.position());
    m_chart->veilAhead(session().veiledFrom() < moment.steps().size());
    m_chart->setAccessibleName(m_chartTitle->text());
}

void InspectorPanel::linkClicked(const QString& link) {
    if (const auto target = linkedTarget(link))
        session().select(*target);
    if (const auto position = linkedPosition(link)) {
        player().pause();
        session().seek(*position);
    }
}

} // namespace handlelab
