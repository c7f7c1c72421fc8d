// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/cards/card_paint.h"

#include "core/kinds/object_fields.h"
#include "core/machine/views/naming.h"
#include "core/picture/layout/scene.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;

enum CardPart : std::uint32_t {
    ground,
    header,
    strip,
    border,
    title,
    details,
    state,
    stateText,
    error,
    errorText,
    badge,
    badgeText,
    ring,
    table,
    lowerBorder,
    jobTag,
    jobText,
    headings = 20,
    rule = 30,
};

struct CardPainter {
    Scene& scene;
    const Card& card;
    const Process& process;
    Target target;

    [[nodiscard]] double edgeWidth() const {
        return (cardMood() == Mood::none ? 1 : 2) * scene.measures.line;
    }

    /// A stretch of the card between its borders.
    [[nodiscard]] Rect band(double top, double height) const {
        return {card.rect.left() + edgeWidth(), card.rect.top() + top, card.rect.width() - 2 * edgeWidth(),
                height};
    }

    void frame() const {
        const Measures& m = scene.measures;
        const Mood mood = cardMood();
        const Ink edge = mood == Mood::none ? Ink::cardBorder : inksOf(mood).ink;
        const bool sides = card.sidesHeight > 0;
        scene.box(
            target, ground,
            {card.rect, m.radius, sides ? Ink::card : Ink::kernelGround, edge, edgeWidth(), Dash::solid});
        scene.box(target, header,
                  {band(edgeWidth(), m.cardHeader - edgeWidth()), m.radius - edgeWidth(),
                   process.alive ? Ink::cardHeader : Ink::flagOff, Ink::none, 0, Dash::solid, Corners::top});
        scene.box(target, strip,
                  {band(m.cardHeader, card.tableTop - card.rect.top() - m.cardHeader), 0, Ink::card,
                   Ink::none, m.line, Dash::solid});
        const double sidesTop = card.rect.height() - card.sidesHeight;
        if (sides) // the table is the kernel's; what stands below it lives in the process again
            scene.box(target, table,
                      {band(card.tableTop - card.rect.top(), sidesTop - (card.tableTop - card.rect.top())), 0,
                       Ink::kernelGround, Ink::none, 0, Dash::solid});
        kernelLine(border, card.tableTop);
        if (sides)
            kernelLine(lowerBorder, card.rect.top() + sidesTop);
        // a refusal that names no entry and no object is told at the caller, and is red there as well
        const Ink spoken = scene.marks.mood == Mood::refused ? inksOf(Mood::refused).ink : Ink::accent;
        if (scene.selected(target) || scene.marks.about == target)
            scene.box(target, ring,
                      {card.rect.adjusted(-2, -2, 2, 2), m.radius + 2, Ink::none,
                       scene.selected(target) ? Ink::selection : spoken, 2 * m.line, Dash::solid});
    }

    /// The dashed line between the process's memory and the kernel's.
    void kernelLine(std::uint32_t part, double y) const {
        Path line;
        line.points = {{card.rect.left(), y},
                       {card.rect.left() + scene.measures.cardWidth / 3, y},
                       {card.rect.right() - scene.measures.cardWidth / 3, y},
                       {card.rect.right(), y}};
        line.ink = Ink::kernelBorder;
        line.width = 1.25 * scene.measures.line;
        line.dash = Dash::dashed;
        scene.path(target, part, line);
    }

    [[nodiscard]] Mood cardMood() const {
        const auto mark = scene.marks.processes.find(card.process.index);
        if (mark == scene.marks.processes.end() || mark->second == Mood::changed)
            return Mood::none;
        return mark->second;
    }

    /// The state pill; returns where it begins.
    double statePill(const Rect& line) const {
        const Measures& m = scene.measures;
        Ink fill = Ink::aliveFill, ink = Ink::aliveText;
        std::string words = scene.say(CORE_TR("Picture", "running"));
        if (!process.alive) {
            fill = Ink::flagOff;
            ink = Ink::text;
            words = scene.say(CORE_TR("Picture", "ended with code %1"), {exitCodeText(process.exitCode)});
        } else if (process.debugged) {
            fill = Ink::changedFill;
            ink = Ink::changedText;
            words = scene.say(CORE_TR("Picture", "being debugged"));
        }
        const double width = textWidth(words, Face::sansSemiBold, m.label) + 20 * m.air;
        const Rect pill(line.right() - width, line.top(), width, line.height());
        scene.pill(target, state, pill, fill,
                   fitted(words, pill, Face::sansSemiBold, m.label, ink, Align::centre),
                   process.alive ? Ink::none : Ink::variableBorder);
        return pill.left();
    }

    /// The error the current call left behind, in the caller's header. Returns where it begins.
    double errorPill(const Rect& line) const {
        const Measures& m = scene.measures;
        if (scene.marks.error == 0 || !scene.marks.step || scene.marks.step->process != card.process)
            return line.right();
        const Mood mood = scene.marks.failed ? Mood::refused : Mood::changed;
        const char* sign = scene.marks.failed ? "× " : "";
        const std::string words =
            fmt::format("{}{} ({})", sign, errorName(scene.marks.error), scene.marks.error);
        const double width =
            std::min(textWidth(words, Face::monoBold, m.small) + 14 * m.air, line.width() * 0.66);
        const Rect pill(line.right() - width, line.top(), width, line.height());
        scene.pill(target, error, pill, inksOf(mood).fill,
                   fitted(words, pill.adjusted(5 * m.air, 0, -5 * m.air, 0), Face::monoBold, m.small,
                          inksOf(mood).ink, Align::centre));
        return pill.left();
    }

    /// The job it belongs to, behind the ids where there is room before the error.
    void jobPill(const Rect& line, double left, double right) const {
        const Measures& m = scene.measures;
        if (!process.job.valid())
            return;
        const ObjectHeader& header = scene.machine[process.job].header;
        const std::string name =
            header.name.valid() ? ' ' + clean(leafName(scene.texts[header.name])) : std::string();
        const std::string words = "Job" + name;
        const double width =
            std::min(textWidth(words, Face::sansSemiBold, m.small) + 16 * m.air, right - left);
        if (width < 34 * m.type)
            return;
        const Rect pill(left, line.top() + m.type, width, line.height() - 2 * m.type);
        scene.pill(target, jobTag, pill, inkOf(ObjectType::job),
                   fitted(words, pill.adjusted(6 * m.air, 0, -6 * m.air, 0), Face::sansSemiBold, m.small,
                          Ink::onAccent, Align::centre));
    }

    void heading() const {
        const Measures& m = scene.measures;
        const Rect inner = card.rect.adjusted(m.pad, 0, -m.pad, 0);
        const Rect first(inner.left(), card.rect.top() + 5 * m.type, inner.width(), 20 * m.type);
        const Rect second(inner.left(), first.bottom() + 3 * m.type, inner.width(), 18 * m.type);
        const Ink ink = process.alive ? Ink::text : Ink::faintText;
        const double stateLeft = statePill(first);
        const std::string name = clean(processName(scene.machine, scene.texts, card.process));
        scene.text(target, title,
                   fitted(name, {first.left(), first.top(), stateLeft - first.left() - 6, first.height()},
                          Face::sansSemiBold, m.name, ink));
        std::string words = fmt::format("PID {}", process.pid);
        if (process.user.valid())
            words += " · " + clean(scene.texts[process.user]);
        if (process.elevation == Elevation::full)
            words += " · " + scene.say(CORE_TR("Picture", "elevated"));
        if (process.session != 1)
            words += " · " + scene.say(CORE_TR("Picture", "session %1"), {std::to_string(process.session)});
        const double errorLeft = errorPill(second);
        jobPill(second, second.left() + textWidth(words, Face::sans, m.label) + 10 * m.air,
                errorLeft - 6 * m.air);
        scene.text(target, details,
                   fitted(words,
                          {second.left(), second.top(), errorLeft - second.left() - 6, second.height()},
                          Face::sans, m.label, process.alive ? Ink::mutedText : Ink::faintText));
    }

    void tableHead() const {
        const Measures& m = scene.measures;
        const bool textbook = scene.machine.rules->valuePerIndex == 1;
        const std::pair<double, std::string> columns[] = {
            {m.handleX,
             textbook ? scene.say(CORE_TR("Picture", "Index")) : scene.say(CORE_TR("Picture", "Handle"))},
            {m.objectX, scene.say(CORE_TR("Picture", "Object"))},
            {m.accessX, scene.say(CORE_TR("Picture", "Access mask"))},
            {m.flagsX, scene.say(CORE_TR("Picture", "Flags"))},
            {m.originX, scene.say(CORE_TR("Picture", "From"))},
        };
        std::uint32_t part = headings;
        for (const auto& [x, words] : columns)
            scene.text(target, part++,
                       fitted(words,
                              {card.rect.left() + x, card.tableTop + 2 * m.type, m.cardWidth - m.pad / 2 - x,
                               m.tableHead - 2 * m.type},
                              Face::sansSemiBold, m.small, Ink::mutedText));
        scene.box(target, rule,
                  {{card.rect.left() + m.pad, card.rowsTop - m.line, card.rect.width() - 2 * m.pad, m.line},
                   0,
                   Ink::cardBorder,
                   Ink::none,
                   0,
                   Dash::solid});
    }

    void corner() const {
        const Mood mood = cardMood();
        if (mood == Mood::none)
            return;
        const double out = scene.measures.badgeOut;
        const Rect spot(card.rect.left() - out, card.rect.top() - out, scene.measures.badge,
                        scene.measures.badge);
        scene.pill(target, badge, spot, inksOf(mood).ink,
                   fitted(inksOf(mood).sign, spot, Face::monoBold, scene.measures.cell, inksOf(mood).fill,
                          Align::centre));
    }

    [[nodiscard]] std::string toolTip() const {
        std::string tip = clean(processName(scene.machine, scene.texts, card.process)) +
                          fmt::format(", PID {}", process.pid);
        if (process.commandLine.valid())
            tip += "\n" + clean(scene.texts[process.commandLine]);
        return tip;
    }
};

} // namespace

void drawCard(Scene& scene, const Card& card) {
    const CardPainter painter{
        scene, card, scene.machine[card.process], {Kind::process, card.process.index, 0}};
    painter.frame();
    scene.area(painter.target, card.rect, painter.toolTip());
    const Rect head(card.rect.topLeft(), Size(card.rect.width(), card.rowsTop - card.rect.top()));
    if (scene.visible(head.adjusted(-20, -20, 20, 20))) {
        painter.heading();
        painter.tableHead();
        drawThreads(scene, card);
        drawVariables(scene, card);
        painter.corner();
    }
    drawRows(scene, card);
    drawSides(scene, card);
}

} // namespace handlelab
