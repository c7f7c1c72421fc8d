// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/blocks/block_paint.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/picture/layout/blocks/block_lines.h"
#include "core/picture/layout/scene.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

using Kind = Target::Kind;

enum BlockPart : std::uint32_t {
    ground,
    header,
    typeName,
    ownName,
    address,
    usageLabel,
    usagePill,
    usageText,
    usageBefore,
    badge,
    badgeText,
    ring,
    counts = 20,
    trueCount = 30,
    facts = 40,
};

/// Small counts share a line, inflated ones are too long for that and need the true number beside them.
int countLines(const Rules& rules) {
    return rules.counts == Counts::usage ? 0 : rules.counts == Counts::handleAndPointer ? 1 : 3;
}

struct BlockPainter {
    Scene& scene;
    ObjectId id;
    Rect rect;
    const Object& object;
    Target target;
    Ink hue;
    Mood mood;
    const ObjectMark* mark;

    [[nodiscard]] bool dead() const { return !alive(object); }
    /// Of the heading: on the hue, or on the pale ground of what is gone.
    [[nodiscard]] Ink headingInk() const { return dead() ? Ink::removedText : Ink::onAccent; }

    /// What is gone has a pale ground, a dashed edge, and of its hue only a line; its words stay readable.
    void frame() const {
        const Measures& m = scene.measures;
        const double radius = m.radius * 0.8, edge = 1.75 * m.line;
        scene.box(target, ground,
                  {rect, radius, dead() ? Ink::removedFill : Ink::card, dead() ? Ink::removedText : hue, edge,
                   dead() ? Dash::dashed : Dash::solid});
        const Rect band(rect.left(), rect.top(), rect.width(), m.blockHeader);
        if (dead())
            scene.box(target, header,
                      {band.adjusted(m.pad, band.height() - 2 * m.line, -m.pad, 0), 0, hue, Ink::none, 0,
                       Dash::solid});
        else
            scene.box(target, header, {band, radius, hue, Ink::none, 0, Dash::solid, Corners::top});
        outline();
    }

    /// A ring around what is selected, spoken of or changed.
    void outline() const {
        const Measures& m = scene.measures;
        const bool chosen = scene.selected(target), about = scene.marks.about == target;
        if (mood == Mood::none && !chosen && !about)
            return;
        const double gap = 3.5 * m.air;
        const Ink ink = chosen ? Ink::selection : mood != Mood::none ? inksOf(mood).ink : Ink::accent;
        scene.box(target, ring,
                  {rect.adjusted(-gap, -gap, gap, gap), m.radius * 0.8 + gap, Ink::none, ink,
                   (about || chosen ? 2.5 : 1.75) * m.line, Dash::solid});
    }

    /// Type and name on one line, in `line`.
    void heading(const Rect& line) const {
        const Measures& m = scene.measures;
        const std::string type = scene.view.words.kind(info(object.header.type).name);
        const double size = std::round(15 * m.type);
        Text kind = fitted(type, line, Face::sansBold, size, headingInk());
        kind.struck = dead();
        scene.text(target, typeName, kind);
        const double left = line.left() + textWidth(type, Face::sansBold, size) + 10 * m.air;
        const Rect room(left, line.top(), line.right() - left, line.height());
        const bool wide = textWidth(shownName(), Face::mono, m.cell) > room.width();
        Text name = fitted(shownName(), room, wide ? Face::sans : Face::mono, wide ? m.label : m.cell,
                           headingInk(), Align::right);
        name.struck = object.header.name.valid() && !object.header.named; // the name has left its directory
        scene.text(target, ownName, name);
    }

    [[nodiscard]] std::string shownName() const {
        if (const auto* p = std::get_if<ProcessBody>(&object.body))
            return clean(processName(scene.machine, scene.texts, p->process));
        if (const auto* t = std::get_if<ThreadBody>(&object.body))
            return clean(processName(scene.machine, scene.texts, scene.machine[t->thread].process)) +
                   fmt::format(" · T{}", scene.machine[t->thread].number);
        if (const auto* d = std::get_if<DeviceBody>(&object.body))
            return d->name.valid() ? clean(leafName(scene.texts[d->name])) : std::string();
        if (!object.header.name.valid())
            return {};
        return '"' + clean(leafName(scene.texts[object.header.name])) + '"';
    }

    /// Address and "usage count" on two lines; beside them the count on its pill, and what it was before.
    void usage(double y) const {
        const Measures& m = scene.measures;
        const std::uint32_t now = usageCount(scene.machine, id);
        const std::uint32_t before =
            mark && (mood == Mood::changed || mood == Mood::removed) ? mark->usageBefore : now;
        const Rect line(rect.left() + m.pad, y, rect.width() - 2 * m.pad, 2 * m.addressLine);
        const std::string hex = fmt::format("0x{:X}", addressOf(scene.machine, id));
        scene.text(target, address,
                   fitted(hex, {line.left(), y, line.width() * 0.72, m.addressLine}, Face::mono, m.label,
                          Ink::mutedText));
        scene.text(target, usageLabel,
                   fitted(scene.say(CORE_TR("Picture", "usage count")),
                          {line.left(), y + m.addressLine, line.width() * 0.6, m.addressLine}, Face::sans,
                          m.label, Ink::mutedText));
        const std::string number = std::to_string(now);
        const double width = std::max(46 * m.type, textWidth(number, Face::sansBold, m.count) + 20 * m.type);
        const Rect pill(line.right() - width, line.center().y() - m.pill / 2, width, m.pill);
        scene.pill(target, usagePill, pill, hue,
                   fitted(number, pill, Face::sansBold, m.count, Ink::onAccent, Align::centre));
        if (before == now)
            return;
        Text old = fitted(std::to_string(before),
                          {pill.left() - 46 * m.type, y + m.addressLine - 1, 40 * m.type, m.addressLine},
                          Face::sansBold, std::round(17 * m.type), inksOf(mood).ink, Align::right);
        old.struck = true;
        scene.text(target, usageBefore, old);
    }

    /// A line "label  before now" with the value at the right; amber where it changed. The label gives way
    /// first.
    void fact(std::uint32_t part, const Rect& line, const BlockFact& fact, double inset, double size) const {
        const Measures& m = scene.measures;
        const bool changed = !fact.before.empty();
        if (changed)
            scene.box(target, part,
                      {line.adjusted(-inset * m.air, 0.5, inset * m.air, -0.5), 4 * m.air, Ink::changedFill,
                       Ink::none, m.line, Dash::solid});
        const double gap = 4 * m.air;
        const double room = line.width() - textWidth(fact.label, Face::sans, size) - gap;
        const double least = std::min(textWidth(fact.value, Face::mono, size), line.width() * 0.62);
        const Text value =
            fitted(fact.value,
                   {line.right() - std::max(room, least), line.top(), std::max(room, least), line.height()},
                   Face::mono, size, changed ? Ink::changedText : Ink::text, Align::right);
        scene.text(target, part + 2, value);
        const double used = textWidth(value.text, Face::mono, size) + gap;
        const Text label = fitted(fact.label, {line.left(), line.top(), line.width() - used, line.height()},
                                  Face::sans, size, changed ? Ink::changedText : Ink::mutedText);
        scene.text(target, part + 1, label);
        const double left = line.left() + textWidth(label.text, Face::sans, size) + gap,
                     right = line.right() - used;
        if (!changed || right - left < 0.6 * size)
            return;
        Text old = fitted(fact.before, {left, line.top(), right - left, line.height()}, Face::mono, size,
                          Ink::changedText, Align::right);
        old.struck = true;
        scene.text(target, part + 3, old);
    }

    void innerCounts(double y) const {
        if (countLines(scene.machine.rules) == 0)
            return;
        const auto before = [&](std::uint64_t was, std::uint64_t now) {
            return mark && mood == Mood::changed && was != now ? std::to_string(was) : std::string();
        };
        const std::uint64_t pointers = shownPointerCount(scene.machine, id);
        const ObjectCounts was = mark ? mark->countsBefore : object.counts;
        const BlockFact handles{"HandleCount", std::to_string(object.counts.handles),
                                before(was.handles, object.counts.handles)};
        const BlockFact all{"PointerCount", std::to_string(pointers),
                            before(mark ? mark->pointersBefore : pointers, pointers)};
        Rect first = factLine(y), second = first.translated(0, scene.measures.fact);
        double size = scene.measures.label;
        if (countLines(scene.machine.rules) == 3) {
            const std::uint32_t trueOnes = pointerCount(object);
            fact(trueCount, second.translated(0, scene.measures.fact),
                 {scene.say(CORE_TR("Picture", "true references")), std::to_string(trueOnes),
                  before(was.handles + was.references, trueOnes)},
                 4, size);
        } else {
            size = scene.measures.small;
            const double gap = 12 * scene.measures.air, half = first.width() * 0.48 - gap / 2;
            second = {first.left() + half + gap, y, first.width() - half - gap, scene.measures.fact};
            first.setWidth(half);
        }
        fact(counts, first, handles, 4, size);
        fact(counts + 5, second, all, 4, size);
    }

    [[nodiscard]] Rect factLine(double y) const {
        return {rect.left() + scene.measures.pad, y, rect.width() - 2 * scene.measures.pad,
                scene.measures.fact};
    }

    /// A crowd of objects: only type, name and usage count of each.
    void compact() const {
        const Measures& m = scene.measures;
        if (dead())
            scene.box(
                target, ground,
                {rect, m.radius * 0.8, Ink::removedFill, Ink::removedText, 1.75 * m.line, Dash::dashed});
        else
            scene.box(target, ground, {rect, m.radius * 0.8, hue, Ink::none, 0, Dash::solid});
        outline();
        const std::string number = std::to_string(usageCount(scene.machine, id));
        const double height = rect.height() - 10 * m.air, size = std::round(17 * m.type);
        const double width = std::max(34 * m.type, textWidth(number, Face::sansBold, size) + 16 * m.type);
        const Rect pill(rect.right() - width - 5 * m.air, rect.center().y() - height / 2, width, height);
        scene.pill(target, usagePill, pill, Ink::card,
                   fitted(number, pill, Face::sansBold, size, Ink::text, Align::centre));
        heading(
            {rect.left() + m.pad, rect.top(), pill.left() - rect.left() - m.pad - 8 * m.air, rect.height()});
        corner();
        scene.area(target, rect, toolTip());
    }

    void corner() const {
        if (mood == Mood::none)
            return;
        const double out = scene.measures.blockBadgeOut;
        const Rect spot(rect.left() - out, rect.top() - out, scene.measures.badge, scene.measures.badge);
        scene.pill(target, badge, spot, inksOf(mood).ink,
                   fitted(inksOf(mood).sign, spot, Face::monoBold, scene.measures.cell, inksOf(mood).fill,
                          Align::centre));
    }

    [[nodiscard]] std::string toolTip() const {
        std::string tip = clean(scene.view.words.named(spokenName(scene.machine, scene.texts, id)));
        if (object.header.name.valid())
            tip += "\n" + clean(scene.texts[object.header.name]);
        if (scene.machine.objects.size() > 200) // finding holders is a linear search
            return tip;
        for (const Sentence& reason : whyAlive(scene.machine, scene.texts, id))
            tip += "\n" + clean(scene.view.words(reason));
        return tip;
    }
};

} // namespace

double blockHeight(const Measures& m, const Rules& rules, int facts, bool compact) {
    if (compact)
        return m.blockHeader + 4 * m.air;
    return m.blockHeader + 6 * m.air + 2 * m.addressLine + 4 * m.air + (countLines(rules) + facts) * m.fact +
           m.blockFoot;
}

void drawBlock(Scene& scene, ObjectId id, const Rect& rect) {
    const Measures& m = scene.measures;
    const Object& object = scene.machine[id];
    const ObjectMark* mark = scene.marks.object(id);
    const BlockPainter painter{scene,
                               id,
                               rect,
                               object,
                               {Kind::object, id.index, 0},
                               inkOf(object.header.type),
                               mark ? mark->mood : Mood::none,
                               mark};
    if (scene.compact) {
        painter.compact();
        return;
    }
    painter.frame();
    painter.heading({rect.left() + m.pad, rect.top(), rect.width() - 2 * m.pad, m.blockHeader});
    double y = rect.top() + m.blockHeader + 6 * m.air;
    painter.usage(y);
    y += 2 * m.addressLine + 4 * m.air;
    painter.innerCounts(y);
    y += countLines(scene.machine.rules) * m.fact;
    std::uint32_t part = facts;
    for (const BlockFact& fact : factsOf(scene, id)) {
        painter.fact(part, painter.factLine(y), fact, 6, m.label);
        part += 5;
        y += m.fact;
    }
    painter.corner();
    scene.area(painter.target, rect, painter.toolTip());
}

} // namespace handlelab
