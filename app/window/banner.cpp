// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/banner.h"

#include "app/look/appearance.h"
#include "app/look/icons.h"
#include "app/look/label.h"
#include "app/look/mistake_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace handlelab {

namespace {

QToolButton* button(const char* name) {
    auto* made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    return made;
}

} // namespace

Banner::Banner(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_reload(new QPushButton)
    , m_previous(button("previousMistake"))
    , m_next(button("nextMistake"))
    , m_show(button("showMistake")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Kind kind : kinds) {
        m_rows[static_cast<std::size_t>(kind)] = makeRow(kind);
        column->addWidget(row(kind).line);
    }
    connect(m_reload, &QPushButton::clicked, this, &Banner::reloadWanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_show, &QToolButton::clicked, this, [this] { turn(0); });
    hide();
}

Banner::Row Banner::makeRow(Kind kind) {
    const Row made{new QWidget, plainParagraph(), button("closeMessage")};
    auto* inside = new QHBoxLayout(made.line);
    inside->setContentsMargins(12, 5, 8, 5);
    inside->addWidget(made.label, 1);
    if (kind == Kind::file)
        inside->addWidget(m_reload, 0, Qt::AlignTop);
    if (kind == Kind::mistakes)
        for (QToolButton* each : {m_previous, m_next, m_show})
            inside->addWidget(each, 0, Qt::AlignTop);
    inside->addWidget(made.close, 0, Qt::AlignTop);
    made.label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made.line->setAutoFillBackground(true);
    made.line->hide();
    connect(made.close, &QToolButton::clicked, this, [this, kind] {
        set(kind, {});
        Q_EMIT closed();
    });
    return made;
}

void Banner::set(Kind kind, const QString& text) {
    row(kind).label->setText(text);
    row(kind).line->setVisible(!text.isEmpty());
    setVisible(std::ranges::any_of(m_rows, [](const Row& one) { return !one.line->isHidden(); }));
    restyle();
}

void Banner::say(const QString& text, bool wrong) {
    if (text.isEmpty())
        set(Kind::trouble, {});
    set(wrong && !text.isEmpty() ? Kind::trouble : Kind::news, text);
}

void Banner::retract(const QString& news) {
    if (!news.isEmpty() && row(Kind::news).label->text() == news)
        set(Kind::news, {});
}

void Banner::sayOfFile(const QString& text, bool reloads) {
    m_reload->setVisible(reloads);
    set(Kind::file, text);
}

bool Banner::fileShown() const { return !row(Kind::file).line->isHidden(); }

void Banner::showMistakes(std::vector<Mistake> mistakes) {
    const auto fileOf = [](const std::vector<Mistake>& all) {
        return all.empty() ? std::string() : all[0].file;
    };
    if (!mistakesShown() || fileOf(mistakes) != fileOf(m_mistakes))
        m_current = 0;
    m_mistakes = std::move(mistakes);
    m_current = std::min(m_current, std::max<std::size_t>(m_mistakes.size(), 1) - 1);
    showMistake();
}

bool Banner::mistakesShown() const { return !row(Kind::mistakes).line->isHidden(); }

void Banner::showMistake() {
    if (m_mistakes.empty())
        return set(Kind::mistakes, {});
    const Mistake& mistake = m_mistakes[m_current];
    const QString what = mistakeText(m_look, mistake);
    const bool placed = mistake.line > 0, one = m_mistakes.size() == 1;
    QString text;
    if (one)
        text = placed ? tr("A mistake in this lesson, line %1: %2").arg(mistake.line).arg(what)
                      : tr("A mistake in this lesson: %1").arg(what);
    else if (placed)
        text = tr("Mistake %1 of %2 in this lesson, line %3: %4")
                   .arg(m_current + 1)
                   .arg(m_mistakes.size())
                   .arg(mistake.line)
                   .arg(what);
    else
        text = tr("Mistake %1 of %2 in this lesson: %3").arg(m_current + 1).arg(m_mistakes.size()).arg(what);
    set(Kind::mistakes, text);
    m_previous->setVisible(!one);
    m_next->setVisible(!one);
    m_show->setVisible(placed);
}

void Banner::turn(int by) {
    const auto all = static_cast<std::ptrdiff_t>(m_mistakes.size());
    m_current = static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_current) + by + all) % all);
    showMistake();
    Q_EMIT placeWanted(m_mistakes[m_current]);
}

QString Banner::text() const {
    QStringList lines;
    for (const Row& one : m_rows)
        if (!one.line->isHidden())
            lines.append(one.label->text());
    return lines.join(u'\n');
}

void Banner::retranslate() {
    m_reload->setText(tr("Reload"));
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show the line in the code"));
    m_previous->setAccessibleName(tr("Previous mistake"));
    m_previous->setToolTip(tr("Previous mistake"));
    m_next->setAccessibleName(tr("Next mistake"));
    m_next->setToolTip(tr("Next mistake"));
    for (const Row& one : m_rows)
        one.close->setAccessibleName(tr("Close this message"));
    if (mistakesShown())
        showMistake();
}

void Banner::restyle() {
    for (const Kind kind : kinds) {
        const bool news = kind == Kind::news;
        const QColor ink = m_look[news ? Ink::changedText : Ink::refusedText];
        QPalette colours = palette();
        colours.setColor(QPalette::Window, m_look[news ? Ink::changedFill : Ink::refusedFill]);
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
            colours.setColor(role, ink);
        row(kind).line->setPalette(colours);
        row(kind).label->setFont(windowFont(m_look.typeScale));
        row(kind).close->setIcon(icon(Glyph::close, ink, ink));
    }
    m_reload->setFont(windowFont(m_look.typeScale));
    const QColor ink = m_look[Ink::refusedText];
    m_previous->setIcon(icon(Glyph::back, ink, ink));
    m_next->setIcon(icon(Glyph::forward, ink, ink));
}

} // namespace handlelab
