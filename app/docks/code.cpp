// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/code.h"

#include "app/look/appearance.h"
#include "app/session/player.h"

namespace handlelab {

/// The rows as a model, and which of them is current.
class CodeModel : public QAbstractListModel {
  public:
    explicit CodeModel(QObject* parent)
        : QAbstractListModel(parent) {}

    void setRows(std::vector<CodeRow> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        current = pointed = -1;
        longest = 0;
        for (const CodeRow& shown : m_rows)
            longest = std::max(longest, shown.text.size());
        endResetModel();
    }
    [[nodiscard]] const CodeRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int rowOf(std::uint32_t statement) const {
        auto found = std::ranges::lower_bound(m_rows, statement, {}, &CodeRow::statement);
        if (found != m_rows.end() && found->kind == CodeRow::Kind::heading)
            ++found; // a heading carries the number of the statement below it
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const CodeRow& shown = row(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return veiled(shown) ? veiledLine(shown.text) : shown.text;
        if (role == Qt::ToolTipRole && !veiled(shown))
            return tips && tips(shown).isEmpty() ? QVariant(shown.text)
                                                 : QVariant(tips ? tips(shown) : shown.text);
        return {};
    }

    /// Whether the outcome of a statement is still to be predicted.
    [[nodiscard]] bool veiled(const CodeRow& shown) const {
        return shown.kind == CodeRow::Kind::statement && shown.statement >= veiledFrom;
    }

    int current = -1;
    int pointed = -1;      ///< a row that somebody asked for
    qsizetype longest = 0; ///< characters of the longest row
    std::uint32_t veiledFrom = std::numeric_limits<std::uint32_t>::max();
    std::function<QString(const CodeRow&)> tips;

  private:
    std::vector<CodeRow> m_rows;
};

namespace {

/// Paints a row as code: the current one on a bar, what is still to come fainter, failures with a mark.
class CodeDelegate : public QStyledItemDelegate {
  public:
    CodeDelegate(const CodeModel& model, const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_look(look) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const QFontMetrics metrics(option.font); // all rows are alike: as wide as the longest
        return {metrics.horizontalAdvance(u'0') * static_cast<int>(m_model.longest) + 40,
                metrics.height() + 5};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const CodeRow& row = m_model.row(index.row());
        const bool heading = row.kind == CodeRow::Kind::heading;
        const bool isCurrent = index.row() == m_model.current, later = index.row() > m_model.current;
        const bool wrong = row.mistaken || (row.failure >= 0 && !m_model.veiled(row));
        const auto [ground, ink] = codeColours(m_look.theme);
        painter->save();
        if (isCurrent)
            painter->fillRect(option.rect, mixed(ground, m_look[Ink::accent], 0.55));
        else if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
            painter->fillRect(option.rect, mixed(ground, ink, 0.12));
        if (index.row() == m_model.pointed) {
            painter->setPen(mixed(ink, m_look[Ink::refusedFill], 0.5));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        QRect text = option.rect.adjusted(20, 0, -6, 0);
        QFont font = option.font;
        QColor colour = heading || (later && !isCurrent) ? mixed(ground, ink, 0.62) : ink;
        if (heading) {
            font = windowFont(m_look.typeScale * 0.92);
            font.setItalic(true);
            text.setLeft(option.rect.left() + 8);
        } else {
            const QChar mark = wrong ? u'✗' : isCurrent ? u'▶' : QChar(u' ');
            painter->setPen(wrong ? mixed(ink, m_look[Ink::refusedFill], 0.4) : ink);
            painter->drawText(option.rect.adjusted(6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, mark);
        }
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = index.data().toString();
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
        if (wrong) {
            painter->setPen(QPen(colour, 1, Qt::DotLine));
            painter->drawLine(text.left(), text.bottom() - 1,
                              text.left() + painter->fontMetrics().horizontalAdvance(shown),
                              text.bottom() - 1);
        }
        painter->restore();
    }

  private:
    const CodeModel& m_model;
    const Look& m_look;
};

} // namespace

CodePanel::CodePanel(const Workbench& bench)
    : Panel(bench, QStringLiteral("code"))
    , m_list(new QListView)
    , m_model(new CodeModel(this)) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CodeDelegate(*m_model, look(), this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    auto* frame = new QWidget;
    auto* box = new QVBoxLayout(frame);
    box->setContentsMargins(10, 2, 10, 10);
    box->addWidget(m_list);
    setWidget(frame);
    m_model->tips = [this](const CodeRow& row) {
        if (row.failure < 0)
            return row.text;
        return qt(look().words(session().moment().findings()[static_cast<std::size_t>(row.failure)].said));
    };
    connect(m_list, &QListView::clicked, this, &CodePanel::travel);
    connect(m_list, &QListView::activated, this, &CodePanel::travel);
    connect(&session(), &Session::lessonChanged, this, &CodePanel::lessonChanged);
    connect(&session(), &Session::positionChanged, this, &CodePanel::refreshSoon);
    connect(&session(), &Session::veilChanged, this, &CodePanel::refreshSoon);
    retranslate();
}

void CodePanel::retranslate() {
    setHeading(tr("Code"));
    m_list->setAccessibleName(tr("Statements of the lesson; activate one to travel there"));
}

void CodePanel::restyle() {
    Panel::restyle();
    m_list->setFont(codeFont(look().typeScale * 0.92));
    m_list->setStyleSheet(
        QStringLiteral("QListView { background: %1; border: none; border-radius: 6px; padding: 4px 0; }")
            .arg(codeColours(look().theme).ground.name()));
}

void CodePanel::lessonChanged() {
    m_rowsStale = true;
    refreshSoon();
}

void CodePanel::refresh() {
    if (m_rowsStale)
        m_model->setRows(codeRows(session().lesson(), session().moment()));
    m_rowsStale = false;
    const auto statement = currentStatement(session().moment());
    const int row = statement ? m_model->rowOf(*statement) : -1;
    m_model->current = row;
    m_model->veiledFrom = session().veiledFromStatement();
    if (row >= 0)
        m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    else
        m_list->scrollToTop();
    m_list->viewport()->update();
}

void CodePanel::showLine(std::uint32_t lineNumber) {
    show();
    raise();
    refresh();
    int row = 0;
    const auto& statements = session().lesson().statements;
    for (int i = 0; i < m_model->rowCount({}); ++i)
        if (m_model->row(i).kind == CodeRow::Kind::statement) {
            row = i;
            if (statements[m_model->row(i).statement].lineNumber >= lineNumber)
                break;
        }
    m_model->pointed = row;
    m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_list->viewport()->update();
}

QModelIndex CodePanel::pointed() const { return m_model->index(m_model->pointed, 0); }

void CodePanel::travel(const QModelIndex& index) {
    player().pause();
    session().seekStep(stepsThrough(session().moment(), m_model->row(index.row()).statement));
}

} // namespace handlelab
