// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/later_steps.h"

#include "app/look/appearance.h"
#include "app/look/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace handlelab {

namespace {

constexpr int contentWidth = 500; // at type scale 1: a line of text that is easily read

struct Ask {
    Q_DECLARE_TR_FUNCTIONS(LaterSteps)
};

QLabel* paragraph(const QString& text, const QFont& font, int width) {
    QLabel* label = plainParagraph(text);
    label->setFont(font);
    label->setFixedWidth(width);
    return label;
}

/// A line of code, shortened to what fits.
QLabel* codeLine(const QString& line, const Look& look, int width) {
    constexpr int padding = 8;
    const QFont font = codeFont(look.typeScale * 0.92);
    const QString shown = QFontMetrics(font).elidedText(line.trimmed(), Qt::ElideRight, width - 2 * padding);
    QLabel* label = paragraph(shown, font, width);
    label->setWordWrap(false);
    label->setToolTip(line.trimmed().toHtmlEscaped());
    const CodeColours code = codeColours(look.theme);
    label->setStyleSheet(
        QStringLiteral("QLabel { background: %1; color: %2; border-radius: 5px; padding: 5px %3px; }")
            .arg(code.ground.name(), code.text.name())
            .arg(padding));
    return label;
}

/// Plain buttons with an edge, the default one filled; whoever has the keys has a ring.
QString buttonStyle(const Theme& theme) {
    return QStringLiteral(
               "QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; "
               "padding: 6px 13px; }"
               "QPushButton:hover, QPushButton:focus { border: 1px solid %4; background: %5; }"
               "QPushButton#end { background: %4; color: %6; border-color: %4; font-weight: 600; }"
               "QPushButton#end:hover, QPushButton#end:focus { background: %7; border-color: %2; }")
        .arg(mixed(qt(theme[Ink::card]), qt(theme[Ink::text]), 0.03).name(), hex(theme, Ink::text),
             mixed(qt(theme[Ink::card]), qt(theme[Ink::text]), 0.35).name(), hex(theme, Ink::accent),
             mixed(qt(theme[Ink::card]), qt(theme[Ink::accent]), 0.12).name(), hex(theme, Ink::onAccent),
             mixed(qt(theme[Ink::accent]), qt(theme[Ink::text]), 0.2).name());
}

/// The text that goes with replaced steps: "the rest of this section and the sections “A” to “B”"; empty for
/// none.
QString textThatGoes(const Tail& text) {
    const auto quoted = [&](const std::string& heading) {
        return Ask::tr("“%1”").arg(QString::fromStdString(heading));
    };
    QString sections;
    if (text.headings.size() == 1)
        sections = Ask::tr("the section %1").arg(quoted(text.headings.front()));
    else if (!text.headings.empty())
        sections = Ask::tr("the sections from %1 to %2")
                       .arg(quoted(text.headings.front()), quoted(text.headings.back()));
    if (!text.restOfSection)
        return sections;
    return sections.isEmpty() ? Ask::tr("the rest of this section")
                              : Ask::tr("the rest of this section and %1").arg(sections);
}

QString whatGoes(const Following& following) {
    const int count = static_cast<int>(following.count);
    const QString text = textThatGoes(following.text);
    if (text.isEmpty())
        return Ask::tr("If it is done here, it replaces %n step(s), from step %1 on:", nullptr, count)
            .arg(following.first + 1);
    return Ask::tr(
               "If it is done here, it replaces %n step(s) and the text that goes with them, %2, from step "
               "%1 on:",
               nullptr, count)
        .arg(following.first + 1)
        .arg(text);
}

} // namespace

QString saidAbout(ActPlace place, const Following& following) {
    const int count = static_cast<int>(following.count);
    switch (place) {
    case ActPlace::end:
        return Ask::tr("Done at the end of the lesson, as step %1. Ctrl+Z takes it back.")
            .arg(following.first + following.count + 1);
    case ActPlace::replacingWhatFollows:
        return following.text.headings.empty() && !following.text.restOfSection
                   ? Ask::tr("%n step(s) replaced. Ctrl+Z brings them back.", nullptr, count)
                   : Ask::tr("%n step(s) and their text replaced. Ctrl+Z brings all of it back.", nullptr,
                             count);
    }
    return {};
}

LaterStepsDialog::LaterStepsDialog(QWidget* parent, const Look& look, const QString& line,
                                   const Following& following)
    : QDialog(parent) {
    setWindowTitle(Ask::tr("There are later steps"));
    setStyleSheet(buttonStyle(look.theme));
    const int width = qRound(contentWidth * look.typeScale), count = static_cast<int>(following.count);
    const QFont text = windowFont(look.typeScale);
    QFont bold = windowFont(look.typeScale * 1.15);
    bold.setWeight(QFont::DemiBold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(8);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(paragraph(Ask::tr("%n step(s) come after this place", nullptr, count), bold, width));
    column->addWidget(paragraph(Ask::tr("You are behind step %1 of %2 and want to do this:")
                                    .arg(following.first)
                                    .arg(following.first + following.count),
                                text, width));
    column->addWidget(codeLine(line, look, width));
    column->addSpacing(6);
    column->addWidget(paragraph(whatGoes(following), text, width));
    column->addWidget(
        codeLine(QStringLiteral("%1  %2").arg(following.first + 1).arg(following.line), look, width));
    column->addSpacing(6);
    column->addWidget(
        paragraph(Ask::tr("At the end, nothing is removed. Ctrl+Z takes either back."), text, width));
    column->addSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    const auto button = [&](const char* name, const QString& label, std::optional<ActPlace> place) {
        auto* made = new QPushButton(label);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, place] {
            m_chosen = place;
            place ? accept() : reject();
        });
        return made;
    };
    button("cancel", Ask::tr("Cancel"), {});
    button("replace", Ask::tr("Replace what follows"), ActPlace::replacingWhatFollows);
    QPushButton* end = button("end", Ask::tr("Go to the end and do it there"), ActPlace::end);
    end->setDefault(true);
    end->setFocus();
    column->addLayout(row);
}

std::optional<ActPlace> askAboutLaterSteps(QWidget* parent, const Look& look, const QString& line,
                                           const Following& following) {
    LaterStepsDialog dialog(parent, look, line, following);
    dialog.exec();
    return dialog.chosen();
}

} // namespace handlelab
