// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/cards/side_rows.h"

#include "core/machine/views/contents.h"
#include "core/picture/layout/scene.h"
#include "core/picture/side_words.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;
enum SidePart : std::uint32_t { fill, sign, swatch, kind, name, count, owned, ownedText, value, line, ring };

constexpr std::size_t mostLines = 7;

/// The hue of the object a thing refers to; grey for what is only memory.
Ink hueOf(SideKind side) {
    switch (side) {
    case SideKind::view:
        return inkOf(ObjectType::section);
    case SideKind::findFile:
    case SideKind::socketState:
        return inkOf(ObjectType::file);
    case SideKind::namespaceAlias:
        return inkOf(ObjectType::directory);
    case SideKind::heap:
    case SideKind::module:
    case SideKind::eventLog:
    case SideKind::updateResource:
    case SideKind::boundaryDescriptor:
    case SideKind::winsock:
    case SideKind::window:
    case SideKind::userObject:
    case SideKind::gdiObject:
        break;
    }
    return Ink::mutedText;
}

void fold(std::vector<SideLine>& lines, Card& card) {
    if (lines.size() > mostLines) {
        std::ranges::stable_partition(lines, [](const SideLine& l) { return l.mood != Mood::none; });
        card.moreSides = static_cast<std::uint32_t>(lines.size() - mostLines + 1);
        lines.resize(mostLines - 1);
        std::ranges::stable_sort(lines, {}, &SideLine::side);
    }
    card.sides = std::move(lines);
}

} // namespace

void planSides(Scene& scene) {
    std::vector<std::vector<SideLine>> own(scene.cards.size());
    for (std::uint32_t i = 0; i < scene.machine.sideObjects.size(); ++i) {
        const Mood mood = scene.marks.side(i);
        const SideObject& side = scene.sideShown(i);
        if (!side.alive || ofSession(side.kind) || side.process.index >= own.size())
            continue;
        own[side.process.index].push_back({i, {}, mood});
        if (side.index != 0)
            scene.owners[{side.process.index, side.index}] = i;
    }
    const Measures& m = scene.measures;
    for (Card& card : scene.cards) {
        std::vector<SideLine>& lines = own[card.process.index];
        if (lines.empty())
            continue;
        if (scene.view.unfolded.contains(card.process.index))
            card.sides = std::move(lines);
        else
            fold(lines, card);
        const double rows = static_cast<double>(card.sides.size()) + (card.moreSides > 0 ? 1 : 0);
        card.sidesHeight = m.tableHead + rows * m.sideRow + m.cardFoot;
    }
}

namespace {

struct SidePainter {
    Scene& scene;
    const SideObject& side;
    Rect rect;
    Target target;
    Mood mood;

    [[nodiscard]] Ink ink(Ink normal) const {
        return mood == Mood::removed || mood == Mood::refused ? inksOf(mood).ink : normal;
    }

    void ground() const {
        const Measures& m = scene.measures;
        const Rect inner = rect.adjusted(4 * m.air, 1 * m.type, -4 * m.air, -1 * m.type);
        if (mood != Mood::none) {
            scene.box(target, fill,
                      {inner, 5 * m.air, inksOf(mood).fill, inksOf(mood).ink, m.line, Dash::solid});
            scene.text(target, sign,
                       fitted(inksOf(mood).sign,
                              {rect.left() + 6 * m.air, rect.top(), 11 * m.type, rect.height()},
                              Face::monoBold, m.cell, inksOf(mood).ink, Align::centre));
        }
        if (scene.selected(target) || scene.marks.about == target)
            scene.box(target, ring,
                      {inner, 5 * m.air, Ink::none, scene.selected(target) ? Ink::selection : Ink::accent,
                       1.75 * m.line, Dash::solid});
    }

    /// The entry of the table that it owns, on a little tag.
    double ownedTag(double x, double right) const {
        if (side.index == 0)
            return x;
        const Measures& m = scene.measures;
        const std::string words = "→ " + scene.handle(side.index);
        const double width = textWidth(words, Face::monoBold, m.small) + 10 * m.air;
        if (x + width > right)
            return x;
        const Rect tag(right - width, rect.center().y() - 8 * m.type, width, 16 * m.type);
        scene.pill(target, owned, tag, Ink::none,
                   fitted(words, tag, Face::monoBold, m.small, hueOf(side.kind), Align::centre),
                   hueOf(side.kind));
        return right - width - 5 * m.air;
    }

    void words() const {
        const Measures& m = scene.measures;
        const bool gone = mood == Mood::removed;
        const double square = 11 * m.type;
        scene.box(target, swatch,
                  {{rect.left() + m.handleX, rect.center().y() - square / 2, square, square},
                   3 * m.air,
                   Ink::none,
                   hueOf(side.kind),
                   1.5 * m.line,
                   Dash::solid});
        const std::string number = sideValue(side);
        const double right = rect.right() - m.pad;
        const double valueLeft = right - textWidth(number, Face::mono, m.label);
        Text held = fitted(number, {valueLeft - 1, rect.top(), right - valueLeft + 1, rect.height()},
                           Face::mono, m.label, ink(Ink::text), Align::right);
        held.struck = gone;
        scene.text(target, value, held);
        double x = rect.left() + m.handleX + square + 6 * m.air;
        const double end = valueLeft - 10 * m.air;
        const double nameEnd = side.index != 0 ? ownedTag(x, end) : end;
        Text what = fitted(scene.view.words.kind(sideWord(side.kind)),
                           {x, rect.top(), std::max(1.0, nameEnd - x), rect.height()}, Face::sansSemiBold,
                           m.label, ink(Ink::text));
        what.struck = gone;
        x += textWidth(what.text, Face::sansSemiBold, m.label) + 6 * m.air;
        scene.text(target, kind, what);
        const std::string times = side.count > 1 ? fmt::format("×{}", side.count) : std::string();
        const double timesWidth = times.empty() ? 0 : textWidth(times, Face::monoBold, m.label) + 6 * m.air;
        const std::string own = clean(scene.view.words.named(sideName(scene.machine, scene.texts, side)));
        if (!own.empty() && nameEnd - timesWidth - x > 2 * m.label) {
            const Text text = fitted(own, {x, rect.top(), nameEnd - timesWidth - x, rect.height()},
                                     Face::sans, m.label, ink(Ink::mutedText));
            x += textWidth(text.text, Face::sans, m.label) + 6 * m.air;
            scene.text(target, name, text);
        }
        if (!times.empty())
            scene.text(target, count,
                       fitted(times, {x, rect.top(), timesWidth, rect.height()}, Face::monoBold, m.label,
                              mood == Mood::changed ? Ink::changedText : ink(Ink::text)));
    }

    [[nodiscard]] std::string toolTip() const {
        std::string tip = scene.view.words.kind(sideWord(side.kind));
        if (const std::string own = clean(scene.view.words.named(sideName(scene.machine, scene.texts, side)));
            !own.empty())
            tip += ' ' + own;
        tip += " = " + sideValue(side);
        if (const TextId contents = contentsOf(scene.machine, side); contents.valid())
            tip += '\n' +
                   scene.say(CORE_TR("Picture", "Contents: %1"), {clean(shownBytes(scene.texts[contents]))});
        return tip + '\n' + clean(scene.view.words(whyNoEntry(side.kind)));
    }
};

} // namespace

void drawSides(Scene& scene, const Card& card) {
    if (card.sidesHeight == 0)
        return;
    const Measures& m = scene.measures;
    const Target owner{Kind::process, card.process.index, 0};
    const double top = card.rect.bottom() - card.sidesHeight;
    const Rect head(card.rect.left() + m.handleX, top + 2 * m.type, card.rect.width() - m.handleX - m.pad,
                    m.tableHead - 2 * m.type);
    scene.text(owner, 94,
               fitted(scene.say(CORE_TR("Picture", "Beside the handle table")), head, Face::sansSemiBold,
                      m.small, Ink::mutedText));
    for (const SideLine& line : card.sides) {
        const SideObject& side = scene.sideShown(line.side);
        SidePainter painter{
            scene, side, line.rect.translated(card.rect.topLeft()), {Kind::side, line.side, 0}, line.mood};
        painter.ground();
        painter.words();
        scene.area(painter.target, painter.rect, painter.toolTip());
    }
    if (card.moreSides > 0)
        scene.text(owner, 95,
                   fitted(scene.say(CORE_TR("Picture", "%1 more"), {std::to_string(card.moreSides)}),
                          {head.left() + 17 * m.type, card.rect.bottom() - m.cardFoot - m.sideRow,
                           head.width(), m.sideRow},
                          Face::sansSemiBold, m.label, Ink::mutedText));
}

} // namespace handlelab
