// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's history rows, and its facts as HTML.
#include "app/inspector/details.h"
#include "app/inspector/inspector_text.h"
#include "app/look/appearance.h"
#include "app/words/text.h"

namespace handlelab {

namespace {

constexpr std::ptrdiff_t shownLines = 40;
constexpr qsizetype shortLabel = 13, shortValue = 18; // characters

QString lineOf(const Lesson& lesson, const Moment& moment, std::uint32_t step) {
    const std::string_view line = lesson[lesson.statements[moment.steps()[step].statement].line];
    const QString text = qt(line).section(QStringLiteral("=>"), 0, 0);
    return QStringLiteral("%1  %2").arg(step + 1).arg(text.section(u'(', 0, 0).trimmed());
}

QString rowHtml(const Detail& fact, const Look& look) {
    QString label = fact.label.toHtmlEscaped(), value = fact.value.toHtmlEscaped();
    QString link;
    if (fact.position)
        link = QStringLiteral("seek:%1").arg(*fact.position);
    else if (fact.target)
        link = QStringLiteral("select:%1,%2,%3")
                   .arg(int(fact.target->kind))
                   .arg(fact.target->a)
                   .arg(fact.target->b);
    const QString ink = hex(look.theme, fact.lit ? Ink::changedText : Ink::text);
    if (!link.isEmpty())
        label = QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
                    .arg(link, hex(look.theme, Ink::accent), label);
    const QString ground =
        fact.lit ? QStringLiteral(" bgcolor='%1'").arg(hex(look.theme, Ink::changedFill)) : QString();
    if (fact.value.isEmpty())
        return QStringLiteral("<tr%1><td colspan='2'>%2</td></tr>").arg(ground, label);
    // short texts stay on one line; long ones may break
    const auto keep = [](const QString& text, qsizetype most) {
        return text.size() <= most ? QStringLiteral("white-space:nowrap; ") : QString();
    };
    return QStringLiteral("<tr%1><td style='%8color:%2; padding-right:8px'>%3</td><td align='right' "
                          "style='%9color:%4; font-family:\"%5\"; font-size:%6px'>%7</td></tr>")
        .arg(ground, hex(look.theme, Ink::mutedText), label, ink, codeFont(1).family(),
             QString::number(std::round(12 * look.typeScale)), value, keep(fact.label, shortLabel),
             keep(fact.value, shortValue));
}

} // namespace

DetailSection ledgerFacts(const Lesson& lesson, const Moment& moment, const std::vector<LedgerLine>& ledger) {
    DetailSection section{Inspector::tr("Ledger of the usage count"), {}};
    const auto now = std::ranges::upper_bound(ledger, moment.position(), {}, &LedgerLine::position);
    const auto from = now - ledger.begin() > shownLines / 2 ? now - shownLines / 2 : ledger.begin();
    const auto to = ledger.end() - from > shownLines ? from + shownLines : ledger.end();
    for (auto line = from; line != to; ++line)
        section.facts.push_back({line->position <= moment.start()
                                     ? Inspector::tr("the stage before the first call")
                                     : lineOf(lesson, moment, line->step),
                                 QStringLiteral("%1%2 → %3")
                                     .arg(line->difference > 0 ? u"+" : u"")
                                     .arg(line->difference)
                                     .arg(line->usage),
                                 line + 1 == now,
                                 line->position,
                                 {}});
    return section;
}

DetailSection lastChangeFacts(const Lesson& lesson, const Moment& moment, ProcessId process,
                              std::uint32_t index) {
    DetailSection section{Inspector::tr("Last change"), {}};
    if (const auto step = lastChangeOf(moment, process, index); step && *step < moment.steps().size())
        section.facts.push_back(
            {lineOf(lesson, moment, *step), {}, false, moment.positionAfter(*step + 1), {}});
    else
        section.facts.push_back({Inspector::tr("never changed so far"), {}, false, {}, {}});
    return section;
}

QString html(const Details& facts, const Look& look) {
    QString text =
        QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>"
                       "<tr><td colspan='2' style='font-size:%1px; font-weight:600; color:%2'>%3</td></tr>")
            .arg(QString::number(std::round(17 * look.typeScale)), hex(look.theme, facts.ink),
                 facts.title.toHtmlEscaped());
    if (!facts.subtitle.isEmpty())
        text += QStringLiteral(
                    "<tr><td colspan='2' style='color:%1; font-family:\"%2\"; font-size:%3px'>%4</td></tr>")
                    .arg(hex(look.theme, Ink::mutedText), codeFont(1).family(),
                         QString::number(std::round(11 * look.typeScale)), facts.subtitle.toHtmlEscaped());
    for (const DetailSection& section : facts.sections) {
        if (section.facts.empty())
            continue;
        text += QStringLiteral("<tr><td colspan='2' style='padding-top:11px; color:%1; font-size:%2px; "
                               "font-weight:600'>%3</td></tr>")
                    .arg(hex(look.theme, Ink::mutedText), QString::number(std::round(11 * look.typeScale)),
                         section.heading.toUpper().toHtmlEscaped());
        for (const Detail& fact : section.facts)
            text += rowHtml(fact, look);
    }
    return text + QStringLiteral("</table>");
}

std::optional<Target> linkedTarget(const QString& link) {
    if (!link.startsWith(u"select:"))
        return {};
    const QStringList parts = link.mid(7).split(u',');
    if (parts.size() != 3)
        return {};
    return Target{static_cast<Target::Kind>(parts[0].toInt()), parts[1].toUInt(), parts[2].toUInt()};
}

std::optional<std::uint32_t> linkedPosition(const QString& link) {
    if (!link.startsWith(u"seek:"))
        return {};
    return link.mid(5).toUInt();
}

} // namespace handlelab
