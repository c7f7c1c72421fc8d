// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/cards/table_rows.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"
#include "core/picture/layout/scene.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;

// An unfolded table this long shows every entry, so that a row's number is its index and nothing has to be
// counted.
constexpr std::size_t directFrom = 4096;

enum RowPart : std::uint32_t {
    fill,
    sign,
    value,
    swatch,
    type,
    mask,
    flagP,
    flagPText,
    flagI,
    flagIText,
    origin,
    ring,
    note,
    line,
    device,
    bar
};

/// Whether an entry is shown at all: in use, used before in a living process, or touched by the current call.
bool isShown(const Scene& scene, ProcessId process, std::uint32_t index) {
    const HandleEntry& entry = scene.machine.table(process).entries[index];
    if (entry.inUse())
        return true;
    if (entry.everUsed && scene.machine[process].alive)
        return true;
    return scene.marks.entry(process, index) == Mood::removed;
}

/// Rows that stay when the table is folded: what the current call touched or speaks of, and what is selected.
std::vector<std::uint32_t> pinned(const Scene& scene, ProcessId process) {
    std::vector<std::uint32_t> indices;
    const auto length = scene.machine.table(process).entries.size();
    for (auto mark = scene.marks.entries.lower_bound({process.index, 0});
         mark != scene.marks.entries.end() && mark->first.first == process.index; ++mark)
        if (mark->second.mood != Mood::none && indices.size() < 24)
            indices.push_back(mark->first.second);
    for (const Target& target : {scene.marks.about, scene.view.selection})
        if ((target.kind == Kind::entry || target.kind == Kind::pointer) && target.a == process.index)
            indices.push_back(target.b);
    std::erase_if(indices, [&](std::uint32_t i) { return i >= length || !isShown(scene, process, i); });
    return indices;
}

void fold(const Scene& scene, ProcessId process, RowPlan& plan) {
    for (const std::uint32_t index : pinned(scene, process))
        plan.indices.push_back(index);
    std::sort(plan.indices.begin(), plan.indices.end());
    plan.indices.erase(std::unique(plan.indices.begin(), plan.indices.end()), plan.indices.end());
    std::uint32_t inUse = 0;
    for (const std::uint32_t index : plan.indices)
        inUse += scene.machine.table(process).entries[index].inUse();
    const std::uint32_t all = scene.machine.table(process).header.handleCount;
    plan.more = all - std::min(all, inUse);
}

} // namespace

std::uint32_t RowPlan::entryRows() const {
    return direct ? directCount : static_cast<std::uint32_t>(indices.size());
}

std::optional<std::uint32_t> RowPlan::rowOf(std::uint32_t index) const {
    if (direct)
        return index >= 1 && index <= directCount ? std::optional(index - 1) : std::nullopt;
    const auto found = std::lower_bound(indices.begin(), indices.end(), index);
    if (found == indices.end() || *found != index)
        return {};
    return static_cast<std::uint32_t>(found - indices.begin());
}

RowPlan planRows(const Scene& scene, ProcessId process) {
    RowPlan plan;
    const HandleTable& table = scene.machine.table(process);
    const auto length = static_cast<std::uint32_t>(table.entries.size());
    const bool unfolded = scene.view.unfolded.contains(process.index);
    if (unfolded && length > directFrom) {
        plan.direct = true;
        plan.directCount = length - 1;
        while (plan.directCount > 0 && !isShown(scene, process, plan.directCount))
            --plan.directCount;
        return plan;
    }
    const std::uint32_t limit = unfolded ? length : std::max(scene.view.foldAfter, 1u);
    bool over = false;
    for (std::uint32_t i = 1; i < length; ++i) {
        if (!isShown(scene, process, i))
            continue;
        if (plan.indices.size() == limit) {
            over = true;
            break;
        }
        plan.indices.push_back(i);
    }
    if (over) {
        plan.indices.pop_back(); // the "more" row takes its place
        fold(scene, process, plan);
    }
    plan.empty = plan.indices.empty() && plan.more == 0;
    return plan;
}

namespace {

struct RowPainter {
    Scene& scene;
    const Card& card;
    std::uint32_t index;
    Rect rect;
    Target target;
    Mood mood;
    HandleEntry entry; ///< what the row shows: of a removed one, what it was

    [[nodiscard]] Rect cell(double from, double to) const {
        return {rect.left() + from, rect.top(), to - from - 4 * scene.measures.air, rect.height()};
    }
    [[nodiscard]] Ink ink(Ink normal) const {
        return mood == Mood::removed || mood == Mood::refused ? inksOf(mood).ink : normal;
    }

    void ground() const {
        const Measures& m = scene.measures;
        const Rect inner = rect.adjusted(4 * m.air, 1.5 * m.type, -4 * m.air, -1.5 * m.type);
        if (mood != Mood::none) {
            const MoodInks inks = inksOf(mood);
            scene.box(target, fill, {inner, 5 * m.air, inks.fill, inks.ink, m.line, Dash::solid});
            scene.text(target, sign,
                       fitted(inks.sign, {rect.left() + 6 * m.air, rect.top(), 11 * m.type, rect.height()},
                              Face::monoBold, m.cell, inks.ink, Align::centre));
        } else {
            const Rect rule(rect.left() + m.pad, rect.bottom() - m.line, rect.width() - 2 * m.pad, m.line);
            scene.box(target, line, {rule, 0, Ink::flagOff, Ink::none, 0, Dash::solid});
        }
        const bool chosen = scene.selected(target) || scene.selected({Kind::pointer, target.a, target.b});
        if (chosen || scene.marks.about == target)
            scene.box(target, ring,
                      {inner, 5 * m.air, Ink::none, chosen ? Ink::selection : Ink::accent,
                       (chosen ? 2.5 : 1.75) * (0.5 + 0.5 * m.type), Dash::solid});
    }

    void flag(RowPart part, double x, const std::string& letter, bool on, Ink onFill) const {
        const Measures& m = scene.measures;
        const Rect pill(rect.left() + x, rect.center().y() - 0.45 * m.flag, m.flag, 0.9 * m.flag);
        scene.box(target, part,
                  {pill, 4 * m.air, on ? onFill : Ink::flagOff, Ink::none, m.line, Dash::solid});
        scene.text(target, part + 1u,
                   fitted(letter, pill, Face::monoBold, m.small, on ? Ink::onAccent : Ink::flagOffText,
                          Align::centre));
    }

    void used() const {
        const Measures& m = scene.measures;
        const bool gone = mood == Mood::removed;
        const Object& object = scene.machine[entry.object];
        Text handleText =
            fitted(scene.handle(index), cell(m.handleX, m.objectX), Face::monoBold, m.cell, ink(Ink::text));
        handleText.struck = gone;
        scene.text(target, value, handleText);
        const double square = 11 * m.type;
        scene.box(target, swatch,
                  {{rect.left() + m.objectX, rect.center().y() - square / 2, square, square},
                   3 * m.air,
                   inkOf(object.header.type),
                   Ink::none,
                   m.line,
                   Dash::solid},
                  gone ? 0.5 : 1);
        const std::string word = scene.view.words.kind(info(object.header.type).name);
        const Rect room = cell(m.objectX + 17 * m.type, m.accessX);
        const double size = textWidth(word, Face::sans, m.cell) > room.width() ? m.small : m.cell;
        Text name = fitted(word, room, Face::sans, size, ink(Ink::text));
        name.struck = gone;
        const double used = textWidth(name.text, Face::sans, size) + 5 * m.air;
        scene.text(target, type, name);
        scene.text(target, device,
                   fitted(moreOf(object),
                          {room.left() + used, room.top(), room.width() - used, room.height()}, Face::sans,
                          m.small, ink(Ink::mutedText)));
        Text access = fitted(fmt::format("0x{:08X}", entry.granted), cell(m.accessX, m.flagsX), Face::mono,
                             m.cell, ink(Ink::text));
        access.struck = gone;
        scene.text(target, mask, access);
        flag(flagP, m.flagsX, "P", entry.protect, Ink::accent);
        flag(flagI, m.flagsX + m.flag + 3 * m.air, "I", entry.inherit, Ink::inherited);
        changedFlags();
        originLetter();
    }

    /// What kind of file it is, and that a thing beside the table owns it.
    [[nodiscard]] std::string moreOf(const Object& object) const {
        const auto owner = scene.owners.find({card.process.index, index});
        if (owner != scene.owners.end() && scene.sideShown(owner->second).kind == SideKind::findFile)
            return scene.say(CORE_TR("Picture", "find file"));
        const auto* body = std::get_if<DeviceBody>(&object.body);
        if (body == nullptr)
            return {};
        switch (body->kind) {
        case DeviceKind::pipeServer:
        case DeviceKind::pipeClient:
        case DeviceKind::pipeRead:
        case DeviceKind::pipeWrite:
            return scene.say(CORE_TR("Picture", "pipe"));
        case DeviceKind::mailslotServer:
        case DeviceKind::mailslotClient:
            return scene.say(CORE_TR("Picture", "mailslot"));
        case DeviceKind::consoleInput:
        case DeviceKind::screenBuffer:
            return scene.say(CORE_TR("Picture", "console"));
        case DeviceKind::serialPort:
            return scene.say(CORE_TR("Picture", "serial port"));
        case DeviceKind::socket:
            return scene.say(CORE_TR("Picture", "socket"));
        case DeviceKind::directoryNotify:
            return scene.say(CORE_TR("Picture", "notification"));
        case DeviceKind::pipeFolder:
            return scene.say(CORE_TR("Picture", "pipe"));
        }
        return {};
    }

    /// A flag that this call changed wears a ring.
    void changedFlags() const {
        const HandleEntry* before =
            mood == Mood::changed ? scene.marks.entryBefore(card.process, index) : nullptr;
        if (!before || !before->inUse())
            return;
        const Measures& m = scene.measures;
        const auto mark = [&](std::uint32_t part, double x) {
            const Rect pill(rect.left() + x, rect.center().y() - 0.45 * m.flag, m.flag, 0.9 * m.flag);
            scene.box(target, part,
                      {pill.adjusted(-1.5, -1.5, 1.5, 1.5), 5 * m.air, Ink::none, Ink::changedText,
                       2 * m.line, Dash::solid});
        };
        if (before->protect != entry.protect)
            mark(bar + 1, m.flagsX);
        if (before->inherit != entry.inherit)
            mark(bar + 2, m.flagsX + m.flag + 3 * m.air);
    }

    void originLetter() const {
        static constexpr const char* letters[] = {"C", "O", "I", "D"};
        static constexpr Ink inks[] = {Ink::mutedText, Ink::opened, Ink::inherited, Ink::duplicated};
        const auto kind = static_cast<std::size_t>(entry.origin);
        const Measures& m = scene.measures;
        scene.text(target, origin,
                   fitted(letters[kind], {rect.left() + m.originX, rect.top(), m.flag, rect.height()},
                          Face::monoBold, m.cell, ink(inks[kind])));
    }

    void free() const {
        const Measures& m = scene.measures;
        scene.text(
            target, value,
            fitted(scene.handle(index), cell(m.handleX, m.objectX), Face::mono, m.cell, ink(Ink::faintText)));
        Text text =
            fitted(freeText(), cell(m.objectX, m.cardWidth - m.pad), Face::sans, m.cell, ink(Ink::faintText));
        text.italic = true;
        scene.text(target, note, text);
    }

    [[nodiscard]] std::string freeText() const {
        const Rules& rules = scene.machine.rules;
        const HandleTable& table = scene.machine.table(card.process);
        if (!table.entries[index].everUsed)
            return scene.say(CORE_TR("Picture", "free, never used"));
        if (rules.freeEntry == FreeEntry::lowest)
            return scene.say(CORE_TR("Picture", "free"));
        const std::uint32_t next = nextFree(rules, table, index);
        if (next >= table.entries.size())
            return scene.say(CORE_TR("Picture", "free · end of the list"));
        return scene.say(CORE_TR("Picture", "free · next free %1"), {scene.handle(next)});
    }

    [[nodiscard]] std::string toolTip() const {
        if (!entry.inUse())
            return scene.handle(index) + ": " + freeText();
        const ObjectType kind = scene.machine[entry.object].header.type;
        return scene.say(CORE_TR("Picture", "%1 in %2 refers to %3, access %4"),
                         {scene.handle(index), processName(scene.machine, scene.texts, card.process),
                          spokenName(scene.machine, scene.texts, entry.object),
                          accessText(kind, entry.granted)});
    }
};

void drawEntryRow(Scene& scene, const Card& card, std::uint32_t row) {
    const std::uint32_t index = card.rows.indexAt(row);
    RowPainter painter{scene,
                       card,
                       index,
                       card.rowRect(row, scene.measures.row),
                       {Kind::entry, card.process.index, index},
                       scene.marks.entry(card.process, index),
                       scene.machine.table(card.process).entries[index]};
    if (painter.mood == Mood::removed)
        painter.entry = *scene.marks.entryBefore(card.process, index);
    painter.ground();
    painter.entry.inUse() ? painter.used() : painter.free();
    scene.area(painter.target, painter.rect, painter.toolTip());
}

void drawMoreRow(Scene& scene, const Card& card) {
    const Rect rect = card.rowRect(card.rows.entryRows(), scene.measures.row);
    const Target target{Kind::more, card.process.index, 0};
    const std::string words = scene.say(CORE_TR("Picture", "%1 more"), {std::to_string(card.rows.more)});
    scene.text(target, note,
               fitted(words + " …", rect.adjusted(scene.measures.objectX, 0, -scene.measures.pad, 0),
                      Face::sansSemiBold, scene.measures.cell, Ink::accent));
    scene.area(target, rect, words);
}

} // namespace

void drawRows(Scene& scene, const Card& card) {
    const Measures& m = scene.measures;
    std::uint32_t first = 0, end = card.rows.entryRows();
    if (scene.view.visible) {
        const auto rowAt = [&](double y) {
            return static_cast<std::uint32_t>(std::clamp((y - card.rowsTop) / m.row, 0.0, 4e9));
        };
        first = std::min(end, rowAt(scene.view.visible->top()));
        end = std::min(end, rowAt(scene.view.visible->bottom()) + 1);
    }
    for (std::uint32_t row = first; row < end; ++row)
        drawEntryRow(scene, card, row);
    if (card.rows.more > 0)
        drawMoreRow(scene, card);
    if (card.rows.empty) {
        const bool alive = scene.machine[card.process].alive;
        Text text = fitted(alive ? scene.say(CORE_TR("Picture", "no handles yet"))
                                 : scene.say(CORE_TR("Picture", "the table ended with its process")),
                           card.rowRect(0, m.row).adjusted(m.handleX, 0, -m.pad, 0), Face::sans, m.cell,
                           Ink::faintText);
        text.italic = true;
        scene.text({Kind::process, card.process.index, 0}, 90, text);
    }
}

} // namespace handlelab
