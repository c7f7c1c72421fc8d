// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/blocks/session_blocks.h"

#include "core/picture/layout/scene.h"
#include "core/picture/side_words.h"
#include "core/picture/text_width.h"
#include "core/tell/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;

constexpr std::size_t mostRows = 8;

double heightOf(const Measures& m, const SessionBox& box) {
    const double rows = static_cast<double>(box.sides.size()) + (box.more > 0 ? 1 : 0);
    return m.blockHeader + 4 * m.air + m.fact + rows * m.sideRow + m.blockFoot;
}

void collectBoxes(Scene& scene) {
    for (std::uint32_t i = 0; i < scene.machine.sideObjects.size(); ++i) {
        const SideObject& side = scene.sideShown(i);
        if (!side.alive || !ofSession(side.kind))
            continue;
        const std::uint32_t session = scene.machine[side.process].session;
        auto box = std::ranges::find(scene.sessions, session, &SessionBox::session);
        if (box == scene.sessions.end())
            box = scene.sessions.insert(box, {session, {}, {}, 0});
        if (box->sides.size() < mostRows || scene.marks.side(i) != Mood::none)
            box->sides.push_back(i);
        else
            ++box->more;
    }
}

} // namespace

void placeSessions(Scene& scene) {
    collectBoxes(scene);
    const Measures& m = scene.measures;
    double y = scene.top + scene.places.end;
    for (SessionBox& box : scene.sessions) {
        box.rect = {m.blockLeft, y, m.blockWidth, heightOf(m, box)};
        y = box.rect.bottom() + m.blockGap;
    }
}

namespace {

enum BoxPart : std::uint32_t { ground, header, title, number, note, more, ring };
enum RowPart : std::uint32_t { rowFill, rowSign, rowSwatch, rowName, rowValue, rowRing };

void drawRow(Scene& scene, std::uint32_t index, const Rect& rect) {
    const Measures& m = scene.measures;
    const SideObject& side = scene.sideShown(index);
    const Mood mood = scene.marks.side(index);
    const Target target{Kind::side, index, 0};
    const bool gone = mood == Mood::removed;
    const Ink ink = gone || mood == Mood::refused ? inksOf(mood).ink : Ink::text;
    const Rect inner = rect.adjusted(4 * m.air, m.type, -4 * m.air, -m.type);
    double x = rect.left() + m.pad;
    if (mood != Mood::none) {
        scene.box(target, rowFill,
                  {inner, 5 * m.air, inksOf(mood).fill, inksOf(mood).ink, m.line, Dash::solid});
        const Rect spot(inner.left() + 2 * m.air, rect.top(), 9 * m.type, rect.height());
        scene.text(target, rowSign,
                   fitted(inksOf(mood).sign, spot, Face::monoBold, m.label, inksOf(mood).ink, Align::centre));
        x = std::max(x, spot.right() + 2 * m.air);
    }
    if (scene.selected(target) || scene.marks.about == target)
        scene.box(target, rowRing,
                  {inner, 5 * m.air, Ink::none, scene.selected(target) ? Ink::selection : Ink::accent,
                   1.75 * m.line, Dash::solid});
    const std::string value = sideValue(side);
    const double right = rect.right() - m.pad, valueLeft = right - textWidth(value, Face::mono, m.label);
    Text held = fitted(value, {valueLeft - 1, rect.top(), right - valueLeft + 1, rect.height()}, Face::mono,
                       m.label, ink, Align::right);
    held.struck = gone;
    scene.text(target, rowValue, held);
    const std::string owner = clean(processName(scene.machine, scene.texts, side.process));
    std::string name = clean(scene.view.words.named(sideName(scene.machine, scene.texts, side)));
    if (side.kind == SideKind::window || name.empty())
        name = scene.view.words.kind(sideWord(side.kind)) + ' ' + name;
    scene.text(target, rowName,
               fitted(name + " · " + owner, {x, rect.top(), valueLeft - 8 * m.air - x, rect.height()},
                      Face::sans, m.label, ink));
    const std::string made = scene.say(CORE_TR("Picture", "%1 made by %2"), {name, owner});
    scene.area(target, rect, made + " = " + value + '\n' + clean(scene.view.words(whyNoEntry(side.kind))));
}

void drawBox(Scene& scene, const SessionBox& box) {
    const Measures& m = scene.measures;
    const Target target{Kind::session, box.session, 0};
    const double radius = m.radius * 0.8;
    scene.box(target, ground, {box.rect, radius, Ink::card, Ink::mutedText, 1.25 * m.line, Dash::dotted});
    const Rect band(box.rect.left() + m.line, box.rect.top() + m.line, box.rect.width() - 2 * m.line,
                    m.blockHeader - m.line);
    scene.box(target, header, {band, radius - m.line, Ink::flagOff, Ink::none, 0, Dash::solid, Corners::top});
    const Rect head(box.rect.left() + m.pad, box.rect.top(), box.rect.width() - 2 * m.pad, m.blockHeader);
    const double size = std::round(15 * m.type);
    scene.text(target, title,
               fitted(scene.say(CORE_TR("Picture", "User objects")), head, Face::sansBold, size, Ink::text));
    scene.text(target, number,
               fitted(scene.say(CORE_TR("Picture", "session %1"), {std::to_string(box.session)}), head,
                      Face::sans, m.label, Ink::mutedText, Align::right));
    double y = head.bottom() + 4 * m.air;
    Text why = fitted(scene.say(CORE_TR("Picture", "session-wide, in no handle table")),
                      {head.left(), y, head.width(), m.fact}, Face::sans, m.small, Ink::mutedText);
    scene.text(target, note, why);
    y += m.fact;
    scene.area(target, box.rect, clean(scene.view.words(whyNoEntry(SideKind::userObject))));
    for (const std::uint32_t side : box.sides) {
        drawRow(scene, side, {box.rect.left(), y, box.rect.width(), m.sideRow});
        y += m.sideRow;
    }
    if (box.more > 0)
        scene.text(target, more,
                   fitted(scene.say(CORE_TR("Picture", "%1 more"), {std::to_string(box.more)}),
                          {head.left(), y, head.width(), m.sideRow}, Face::sansSemiBold, m.label,
                          Ink::mutedText));
}

} // namespace

void drawSessions(Scene& scene) {
    for (const SessionBox& box : scene.sessions)
        if (scene.visible(box.rect))
            drawBox(scene, box);
}

} // namespace handlelab
