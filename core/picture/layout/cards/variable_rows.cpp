// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/cards/variable_rows.h"

#include "core/base/utf8.h"
#include "core/machine/views/naming.h"
#include "core/picture/layout/scene.h"
#include "core/picture/text_width.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;
enum ChipPart : std::uint32_t { fill, name, before, now, ring, sign };

constexpr std::size_t mostRead = 8192; // of all variables: the newest so many
constexpr std::uint32_t mostLines = 6; // of chips on a card
constexpr std::size_t mostChips = 64;

std::string shortValue(const Scene& scene, const Value& value) {
    constexpr std::size_t most = 18;
    const std::u32string text = characters(clean(valueText(scene.machine, scene.texts, value)));
    return text.size() > most ? utf8(text.substr(0, most - 1)) + "…" : utf8(text);
}

Chip makeChip(const Scene& scene, std::uint32_t index) {
    const Variable& variable = scene.machine.variables[index];
    Chip chip;
    chip.variable = index;
    chip.name = elide(clean(scene.texts[variable.name]), Face::mono, scene.measures.label,
                      scene.measures.cardWidth * 0.45) +
                " = ";
    chip.now = shortValue(scene, variable.value);
    chip.stale = stale(scene.machine, variable);
    if (const auto mark = scene.marks.variables.find(index); mark != scene.marks.variables.end()) {
        chip.mood = mark->second.mood;
        if (chip.mood == Mood::changed && mark->second.before != variable.value)
            chip.before = shortValue(scene, mark->second.before);
        else if (chip.mood == Mood::changed)
            chip.mood = Mood::none;
    }
    return chip;
}

double widthOf(const Scene& scene, const Chip& chip) {
    const Measures& m = scene.measures;
    double width = 16 * m.air + textWidth(chip.name + chip.now, Face::mono, m.label);
    if (!chip.before.empty())
        width += textWidth(chip.before, Face::mono, m.label) + 5 * m.air;
    if (chip.mood != Mood::none)
        width += m.label;
    return std::min(width, m.cardWidth - 2 * m.pad);
}

/// Places chips line by line; false when they need more lines than a card has, the "+N" at their end
/// included.
bool flow(const Measures& m, std::vector<Chip>& chips, bool more, Card& card) {
    const double right = m.cardWidth - m.pad, moreWidth = 30 * m.type;
    double x = m.pad, y = m.cardHeader + card.threadsHeight + m.strip / 2 + m.chipGap / 2;
    std::uint32_t line = 1;
    const auto place = [&](double width) {
        if (x > m.pad && x + width > right) {
            ++line;
            x = m.pad;
            y += m.chip + m.chipGap;
        }
        const Rect rect(x, y, width, m.chip);
        x += width + m.chipGap;
        return rect;
    };
    for (Chip& chip : chips)
        chip.rect = place(chip.rect.width());
    if (more)
        card.moreChip = place(moreWidth);
    card.chipRows = line;
    return line <= mostLines;
}

/// Variables that do not fit give way oldest first; those that the current call touched stay.
void placeChips(const Scene& scene, Card& card, const std::vector<std::uint32_t>& variables,
                std::uint32_t total) {
    std::vector<Chip> chips;
    for (const std::uint32_t variable : variables) {
        chips.push_back(makeChip(scene, variable));
        chips.back().rect.setWidth(widthOf(scene, chips.back()));
    }
    while (!flow(scene.measures, chips, chips.size() < total, card) && chips.size() > 1) {
        const auto oldest =
            std::find_if(chips.begin(), chips.end(), [](const Chip& c) { return c.mood == Mood::none; });
        chips.erase(oldest == chips.end() ? chips.begin() : oldest);
    }
    card.moreVariables = total - static_cast<std::uint32_t>(chips.size());
    card.chips = std::move(chips);
}

} // namespace

void planVariables(const Scene& scene, std::vector<Card>& cards) {
    struct Own {
        std::vector<std::uint32_t> shown;
        std::uint32_t total = 0;
    };
    std::vector<Own> own(cards.size());
    const auto& all = scene.machine.variables;
    const std::size_t skipped = all.size() > mostRead ? all.size() - mostRead : 0;
    for (std::size_t i = skipped; i < all.size(); ++i) {
        const std::uint32_t process = all[i].process.index;
        if (process >= own.size())
            continue;
        auto& [shown, total] = own[process];
        ++total;
        shown.push_back(static_cast<std::uint32_t>(i));
    }
    for (Card& card : cards) {
        auto& [shown, total] = own[card.process.index];
        if (shown.size() > mostChips)
            shown.erase(shown.begin(), shown.end() - mostChips);
        card.chipRows = scene.machine[card.process].alive ? 1 : 0;
        if (scene.machine[card.process].alive)
            placeChips(scene, card, shown, total);
    }
}

namespace {

void drawChip(Scene& scene, const Card& card, const Chip& chip) {
    const Measures& m = scene.measures;
    const Rect rect = chip.rect.translated(card.rect.topLeft());
    const Target target{Kind::variable, chip.variable, 0};
    const MoodInks inks = inksOf(chip.mood);
    const bool lit = chip.mood != Mood::none;
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
    const auto write = [&](ChipPart part, const std::string& words, Ink colour, bool struck) {
        Text text = fitted(words, {x, rect.top(), std::max(1.0, rect.right() - 6 * m.air - x), rect.height()},
                           Face::mono, m.label, colour);
        text.struck = struck;
        x += textWidth(text.text, Face::mono, m.label);
        scene.text(target, part, text);
    };
    if (lit) {
        write(sign, inks.sign, inks.ink, false);
        x += 0.4 * m.label;
    }
    write(name, chip.name, chip.stale || lit ? ink : Ink::mutedText, false);
    if (!chip.before.empty()) {
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
    std::string tip = clean(scene.texts[variable.name]) + " = " +
                      clean(valueText(scene.machine, scene.texts, variable.value));
    if (chip.stale)
        tip += "\n" + scene.say(CORE_TR(
                          "Picture", "Stale: the handle was closed, or its value now means another object."));
    if (variable.toldBy.valid())
        tip +=
            "\n" + scene.say(CORE_TR("Picture", "Told by %1"), {spokenChannel(scene.texts[variable.toldBy])});
    scene.area(target, rect, tip);
}

} // namespace

void drawVariables(Scene& scene, const Card& card) {
    for (const Chip& chip : card.chips)
        drawChip(scene, card, chip);
    const Measures& m = scene.measures;
    if (card.chips.empty() && scene.machine[card.process].alive) {
        Text none = fitted(scene.say(CORE_TR("Picture", "no variables yet")),
                           {card.rect.left() + m.pad, card.rect.top() + m.cardHeader + card.threadsHeight,
                            card.rect.width() - 2 * m.pad,
                            card.tableTop - card.rect.top() - m.cardHeader - card.threadsHeight},
                           Face::sans, m.label, Ink::faintText);
        none.italic = true;
        scene.text({Kind::process, card.process.index, 0}, 92, none);
    }
    if (card.moreVariables > 0) {
        const Rect rect = card.moreChip.translated(card.rect.topLeft());
        scene.text({Kind::process, card.process.index, 0}, 91,
                   fitted(fmt::format("+{}", card.moreVariables), rect, Face::sansSemiBold,
                          scene.measures.label, Ink::mutedText));
    }
}

} // namespace handlelab
