// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of a program as chips in lines; a variable whose handle no longer leads to what it meant is
// dashed.
#include "layout_scene.h"
#include "theme.h"

#include "core/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;
enum Part : std::uint32_t { fill, name, before, now, ring, sign };

constexpr std::size_t mostRead = 8192; // of all variables: the first and the last so many
constexpr std::uint32_t mostLines = 3; // of chips on a card

QString shortValue(const Scene& scene, const Value& value) {
    const QString text = clean(valueText(scene.machine, scene.texts, value));
    return text.size() > 18 ? text.left(17) + QChar(u'\u2026') : text;
}

Chip makeChip(const Scene& scene, std::uint32_t index) {
    const Variable& variable = scene.machine.variables[index];
    Chip chip;
    chip.variable = index;
    chip.name = elide(clean(scene.texts[variable.name]), Face::mono, scene.m.label, scene.m.cardWidth * 0.4) +
                QStringLiteral(" = ");
    chip.now = shortValue(scene, variable.value);
    chip.stale = stale(scene.machine, variable);
    if (const auto mark = scene.marks.variables.find(index); mark != scene.marks.variables.end()) {
        chip.lit = mark->second.lit;
        if (chip.lit == Lit::changed && mark->second.before != variable.value)
            chip.before = shortValue(scene, mark->second.before);
        else if (chip.lit == Lit::changed)
            chip.lit = Lit::none;
    }
    return chip;
}

double widthOf(const Scene& scene, const Chip& chip) {
    const Measures& m = scene.m;
    double width = 16 * m.air + textWidth(chip.name + chip.now, Face::mono, m.label);
    if (!chip.before.isEmpty())
        width += textWidth(chip.before, Face::mono, m.label) + 5 * m.air;
    if (chip.lit != Lit::none)
        width += m.label;
    return std::min(width, m.cardWidth - 2 * m.pad);
}

void placeChips(const Scene& scene, Card& card, const std::vector<std::uint32_t>& variables) {
    const Measures& m = scene.m;
    const double right = m.cardWidth - m.pad, moreWidth = 30 * m.type;
    double x = m.pad, y = m.cardHeader + m.strip / 2 + m.chipGap / 2;
    std::uint32_t line = 1;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        Chip chip = makeChip(scene, variables[i]);
        const double width = widthOf(scene, chip);
        const bool last = i + 1 == variables.size();
        const bool lastLine = line == mostLines;
        if (x > m.pad && x + width > right - (lastLine && !last ? moreWidth + m.chipGap : 0)) {
            if (lastLine) {
                card.moreVariables = static_cast<std::uint32_t>(variables.size() - i);
                card.moreChip = {x, y, std::min(moreWidth, right - x), m.chip};
                break;
            }
            ++line;
            x = m.pad;
            y += m.chip + m.chipGap;
        }
        chip.rect = {x, y, width, m.chip};
        x += width + m.chipGap;
        card.chips.push_back(std::move(chip));
    }
    card.chipRows = line;
}

} // namespace

void planVariables(const Scene& scene, std::vector<Card>& cards) {
    std::vector<std::vector<std::uint32_t>> byProcess(cards.size());
    const auto& all = scene.machine.variables;
    const auto add = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            if (const std::uint32_t p = all[i].process.index; p < cards.size() && byProcess[p].size() < 64)
                byProcess[p].push_back(static_cast<std::uint32_t>(i));
    };
    add(0, std::min(all.size(), mostRead / 2));
    add(std::min(all.size(), std::max(mostRead / 2, all.size() - std::min(all.size(), mostRead / 2))),
        all.size());
    for (Card& card : cards)
        if (scene.machine[card.process].alive)
            placeChips(scene, card, byProcess[card.process.index]);
}

namespace {

void drawChip(Scene& scene, const Card& card, const Chip& chip) {
    const Measures& m = scene.m;
    const QRectF rect = chip.rect.translated(card.rect.topLeft());
    const Target target{Kind::variable, chip.variable, 0};
    const LitInks inks = inksOf(chip.lit);
    const bool lit = chip.lit != Lit::none;
    const Ink ink = chip.stale ? Ink::staleText : lit ? inks.ink : Ink::text;
    scene.box(target, fill,
              {rect, 5 * m.air,
               chip.stale ? Ink::staleFill
               : lit      ? inks.fill
                          : Ink::variableFill,
               chip.stale ? Ink::staleText
               : lit      ? inks.ink
                          : Ink::variableBorder,
               m.line, chip.stale ? Dash::dashed : Dash::solid});
    double x = rect.left() + 8 * m.air;
    const auto write = [&](Part part, const QString& words, Ink colour, bool struck) {
        Text text = fitted(words, {x, rect.top(), std::max(1.0, rect.right() - 6 * m.air - x), rect.height()},
                           Face::mono, m.label, colour);
        text.struck = struck;
        x += textWidth(text.text, Face::mono, m.label);
        scene.text(target, part, text);
    };
    if (lit) {
        write(sign, QString::fromUtf8(inks.sign), inks.ink, false);
        x += 0.4 * m.label;
    }
    write(name, chip.name, chip.stale || lit ? ink : Ink::mutedText, false);
    if (!chip.before.isEmpty()) {
        write(before, chip.before, ink, true);
        x += 5 * m.air;
    }
    write(now, chip.now, ink, false);
    const bool about = scene.marks.about == target;
    if (about || scene.selected(target))
        scene.box(
            target, ring,
            {rect, 5 * m.air, Ink::none, about ? Ink::accent : Ink::selection, 1.75 * m.line, Dash::solid});
    const Variable& variable = scene.machine.variables[chip.variable];
    QString tip = clean(scene.texts[variable.name]) + QStringLiteral(" = ") +
                  clean(valueText(scene.machine, scene.texts, variable.value));
    if (chip.stale)
        tip += QStringLiteral("\n") +
               scene.say(CORE_TR("Picture",
                                 "Stale: the handle was closed, or its value now means another object."));
    if (variable.toldBy.valid())
        tip += QStringLiteral("\n") + scene.say(CORE_TR("Picture", "Told by %1"),
                                                {clean(scene.texts[variable.toldBy]).toStdString()});
    scene.area(target, rect, tip);
}

} // namespace

void drawVariables(Scene& scene, const Card& card) {
    for (const Chip& chip : card.chips)
        drawChip(scene, card, chip);
    if (card.moreVariables > 0) {
        const QRectF rect = card.moreChip.translated(card.rect.topLeft());
        scene.text({Kind::process, card.process.index, 0}, 91,
                   fitted(QStringLiteral("+%1").arg(card.moreVariables), rect, Face::sansSemiBold,
                          scene.m.label, Ink::mutedText));
    }
}

} // namespace handlelab
