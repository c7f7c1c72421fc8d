// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/arrows/lanes.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/picture/layout/arrows/routes.h"
#include "core/picture/layout/scene.h"
#include "core/picture/side_words.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace handlelab {

namespace {

using Kind = Target::Kind;

/// Solid is a handle. What keeps an object referenced without being one is dashed: a view, a wait.
struct Wire {
    Target target;
    bool left = true;
    ObjectId object;
    double rowY = 0, portY = 0;
    std::uint32_t rank = 0;
    Mood mood = Mood::none;
    bool opened = false; ///< from the name to the entry, dash-dot
};

struct Gutter {
    std::vector<Wire> wires;
    std::uint32_t ranks = 1;
};

/// The rows whose arrows are drawn: all of an ordinary table, the visible ones of a very long one.
std::pair<std::uint32_t, std::uint32_t> rowsOf(const Scene& scene, const Card& card) {
    const std::uint32_t rows = card.rows.entryRows();
    if (!card.rows.direct || !scene.view.visible)
        return {0, rows};
    const auto rowAt = [&](double y) {
        return static_cast<std::uint32_t>(
            std::clamp((y - card.rowsTop) / scene.measures.row, 0.0, double(rows)));
    };
    return {rowAt(scene.view.visible->top()), std::min(rows, rowAt(scene.view.visible->bottom()) + 1)};
}

/// The references of a card that are no handles: mapped views, prefixes of namespaces, waits.
void addReferences(const Scene& scene, const Card& card, Gutter& gutter) {
    const auto add = [&](Target target, ObjectId object, const Rect& line, Mood mood) {
        if (object.valid() && scene.blockRect(object))
            gutter.wires.push_back(
                {target, card.left, object, card.rect.top() + line.center().y(), 0, 0, mood, false});
    };
    for (const SideLine& line : card.sides)
        if (refersToObject(scene.sideShown(line.side)))
            add({Kind::sidePointer, line.side, 0}, scene.sideShown(line.side).object, line.rect, line.mood);
    for (const ThreadLine& line : card.threads) {
        if (line.sign != ThreadLine::Sign::waits)
            continue;
        for (std::uint32_t i = 0; i < scene.machine.waits.size(); ++i)
            if (const WaitBlock& block = scene.machine.waits[i];
                block.active && block.thread.index == line.thread)
                add({Kind::wait, i, 0}, block.object, line.rect,
                    scene.marks.waits.contains(i) ? Mood::fresh : Mood::none);
    }
}

void addWires(const Scene& scene, const Card& card, Gutter& gutter) {
    const auto [first, end] = rowsOf(scene, card);
    for (std::uint32_t row = first; row < end; ++row) {
        const std::uint32_t index = card.rows.indexAt(row);
        const Mood mood = scene.marks.entry(card.process, index);
        const HandleEntry& entry = mood == Mood::removed ? *scene.marks.entryBefore(card.process, index)
                                                         : scene.machine.table(card.process).entries[index];
        if (!entry.inUse() || !scene.blockRect(entry.object))
            continue;
        Wire wire{{Kind::pointer, card.process.index, index},
                  card.left,
                  entry.object,
                  card.rowRect(row, scene.measures.row).center().y(),
                  0,
                  0,
                  mood,
                  false};
        const bool opened = entry.origin == OriginKind::opened && mood != Mood::removed;
        if (opened)
            wire.rowY += 4.5 * scene.measures.type;
        gutter.wires.push_back(wire);
        if (!opened)
            continue;
        wire.target.kind = Kind::provenance;
        wire.rowY -= 9 * scene.measures.type;
        wire.opened = true;
        gutter.wires.push_back(wire);
    }
}

/// Ports lie as near to their rows as the block allows, in the order of the rows, a little apart.
void choosePorts(const Scene& scene, std::vector<Wire>& wires) {
    std::map<std::uint32_t, std::vector<Wire*>> byObject;
    for (Wire& wire : wires)
        byObject[wire.object.index].push_back(&wire);
    for (auto& [object, ends] : byObject) {
        const Rect rect = *scene.blockRect(ObjectId{object});
        const bool named =
            std::any_of(ends.begin(), ends.end(), [](const Wire* wire) { return wire->opened; });
        const double name = rect.top() + scene.measures.blockHeader / 2; // where ways by name leave the block
        const double bottom = rect.bottom() - 8 * scene.measures.air;
        const double top =
            std::min(bottom, named ? name + 9 * scene.measures.air : rect.top() + 12 * scene.measures.air);
        const double apart =
            std::min(10 * scene.measures.air, (bottom - top) / std::max<double>(1, double(ends.size()) - 1));
        for (Wire* wire : ends)
            wire->portY = wire->opened ? name : std::clamp(wire->rowY, top, bottom);
        std::stable_sort(ends.begin(), ends.end(), [](const Wire* a, const Wire* b) {
            return std::pair(a->portY, a->rowY) < std::pair(b->portY, b->rowY);
        });
        for (std::size_t i = 1; i < ends.size(); ++i)
            ends[i]->portY = std::max(ends[i]->portY, ends[i - 1]->portY + apart);
        double limit = bottom;
        for (std::size_t i = ends.size(); i-- > 0; limit = ends[i]->portY - apart)
            ends[i]->portY = std::min(ends[i]->portY, limit);
    }
}

/// Of arrows that run down side by side, the lowest row takes the lane nearest to its card; of those that run
/// up, the highest one: then they do not cross. Arrows whose lanes do not overlap in height share a lane.
void chooseLanes(Gutter& gutter) {
    std::vector<Wire*> down, up;
    for (Wire& wire : gutter.wires)
        (wire.portY >= wire.rowY ? down : up).push_back(&wire);
    std::stable_sort(down.begin(), down.end(),
                     [](const Wire* a, const Wire* b) { return a->rowY > b->rowY; });
    std::stable_sort(up.begin(), up.end(), [](const Wire* a, const Wire* b) { return a->rowY < b->rowY; });
    const auto rank = [&](const std::vector<Wire*>& wires, std::uint32_t from) {
        for (std::size_t i = 0; i < wires.size(); ++i) {
            Wire& wire = *wires[i];
            wire.rank = from;
            const auto [low, high] = std::minmax(wire.rowY, wire.portY);
            for (std::size_t k = i > 64 ? i - 64 : 0; k < i; ++k) {
                const auto [otherLow, otherHigh] = std::minmax(wires[k]->rowY, wires[k]->portY);
                if (otherLow <= high && low <= otherHigh)
                    wire.rank = std::max(wire.rank, wires[k]->rank + 1);
            }
            gutter.ranks = std::max(gutter.ranks, wire.rank + 1);
        }
    };
    rank(down, 0);
    rank(up, 0);
}

double laneX(const Measures& m, const Wire& wire, std::uint32_t ranks) {
    const double near = 12 * m.air, head = 20 * m.air; // room for stubs and heads
    const double zone = m.gutter - near - head;
    const double step = std::min(11 * m.air, zone / ranks);
    const double offset = near + zone / 2 + (wire.rank - (ranks - 1) / 2.0) * step;
    return wire.left ? m.leftCardEnd + offset : m.rightCard - offset;
}

/// What the object was found by: its name, or the id of its process or thread.
std::string keyOf(const Scene& scene, ObjectId object) {
    const Object& o = scene.machine[object];
    if (const auto* process = std::get_if<ProcessBody>(&o.body))
        return fmt::format("PID {}", scene.machine[process->process].pid);
    if (const auto* thread = std::get_if<ThreadBody>(&o.body))
        return fmt::format("TID {}", scene.machine[thread->thread].tid);
    const auto* device = std::get_if<DeviceBody>(&o.body);
    const std::string_view name = device != nullptr ? scene.texts[device->name] : scene.texts[o.header.name];
    if (name.empty()) { // a token, found by its process
        return scene.view.words.kind(info(o.header.type).name);
    }
    return '"' + clean(leafName(name)) + '"';
}

/// The middle of the wire's way, or the nearest place where the tag hides the fewest arrows: they cross the
/// gutter at the height of their row and of their port. A short way has its tag above or below it.
double freeY(const std::vector<Wire>& wires, const Wire& own, double height) {
    const double middle = (own.rowY + own.portY) / 2, half = std::abs(own.rowY - own.portY) / 2;
    const bool isShort = half < height;
    const double reach = isShort ? half + 2 * height : half - height;
    if (wires.size() > 256) // a crowd: some are hidden wherever it stands
        return middle;
    double best = middle;
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (double away = 0; away <= std::max(0.0, reach); away += height / 4)
        for (const double y : {middle + away, middle - away}) {
            const auto hides = [&](double other) { return std::abs(other - y) < height / 2 + 3; };
            const auto hidden = std::ranges::count_if(wires, [&](const Wire& wire) {
                const bool counts = !wire.opened || (isShort && wire.target == own.target);
                return counts && (hides(wire.rowY) || hides(wire.portY));
            });
            if (hidden < fewest) {
                fewest = hidden;
                best = y;
            }
        }
    return best;
}

/// A tag with the name by which the entry was opened, where the arrow leaves the block.
void drawNameTag(Scene& scene, const std::vector<Wire>& wires, const Wire& wire, double lane) {
    const Measures& m = scene.measures;
    const std::string whole = "O " + keyOf(scene, wire.object);
    const std::string words = elide(whole, Face::sansSemiBold, m.small, m.gutter - 22 * m.air);
    const double width = textWidth(words, Face::sansSemiBold, m.small) + 14 * m.air, height = 18 * m.type;
    const double middle = std::clamp(lane, (wire.left ? m.leftCardEnd : m.blockRight) + width / 2 + 4,
                                     (wire.left ? m.blockLeft : m.rightCard) - width / 2 - 4);
    Rect pill(middle - width / 2, freeY(wires, wire, height) - height / 2, width, height);
    const double apart = 3 * m.air;
    const auto taken = [&](const Rect& label) {
        return label.adjusted(-apart, -apart, apart, apart).intersects(pill);
    };
    while (std::any_of(scene.labels.begin(), scene.labels.end(), taken))
        pill.translate(0, 3 * m.air);
    Text text = fitted(words, pill, Face::sansSemiBold, m.small, Ink::onAccent, Align::centre);
    if (words != whole)
        text.full = whole;
    if (scene.visible(pill))
        scene.pill(wire.target, 1, pill, Ink::opened, text);
    scene.labels.push_back(pill);
}

bool isHandle(const Wire& wire) {
    return wire.target.kind == Kind::pointer || wire.target.kind == Kind::provenance;
}

std::string toolTip(const Scene& scene, const Wire& wire) {
    if (wire.target.kind == Kind::sidePointer)
        return scene.say(CORE_TR("Picture", "Not a handle, but it keeps %1 referenced"),
                         {spokenName(scene.machine, scene.texts, wire.object)});
    if (wire.target.kind == Kind::wait) {
        const Thread& thread = scene.machine[scene.machine.waits[wire.target.a].thread];
        return scene.say(CORE_TR("Picture", "T%1 of %2 waits for %3"),
                         {std::to_string(thread.number),
                          processName(scene.machine, scene.texts, thread.process),
                          spokenName(scene.machine, scene.texts, wire.object)});
    }
    const ProcessId process{wire.target.a};
    const std::string object = spokenName(scene.machine, scene.texts, wire.object);
    const std::string handle = scene.handle(wire.target.b);
    const std::string name = processName(scene.machine, scene.texts, process);
    return wire.opened ? scene.say(CORE_TR("Picture", "%1 in %2 was opened: %3 was found by its name or id"),
                                   {handle, name, object})
                       : scene.say(CORE_TR("Picture", "%1 in %2 refers to %3"), {handle, name, object});
}

void drawWire(Scene& scene, const Gutter& gutter, const Wire& wire) {
    const Measures& m = scene.measures;
    const double edge = wire.left ? m.leftCardEnd : m.rightCard,
                 block = wire.left ? m.blockLeft : m.blockRight;
    const double gap = wire.left ? -m.line : m.line;
    const Point row(edge, wire.rowY), port(block + gap, wire.portY);
    const double lane = laneX(m, wire, gutter.ranks);
    Path path;
    path.points = wire.opened ? laneRoute(port, lane, {edge - gap, wire.rowY}, 26 * m.air)
                              : laneRoute(row, lane, port, 26 * m.air);
    path.ink = wire.opened ? Ink::opened : inkOf(scene.machine[wire.object].header.type);
    path.width = m.arrow * (wire.mood == Mood::fresh || scene.selected(wire.target) ? 1.7 : 1);
    path.dash = wire.opened ? Dash::dashDot : isHandle(wire) ? Dash::solid : Dash::dashed;
    path.head = true;
    if (wire.mood == Mood::removed) {
        path.ink = Ink::removedText;
        path.dash = Dash::dashed;
    }
    const Rect reach = boundsOf(path);
    if (!scene.visible(reach))
        return;
    scene.path(wire.target, 0, std::move(path), wire.mood == Mood::removed ? 0.6 : 1);
    scene.area(wire.target, reach, toolTip(scene, wire));
}

/// Tags keep away from the signs at the corners of blocks that the call changed.
void keepBadgesFree(Scene& scene) {
    const double out = scene.measures.blockBadgeOut, size = scene.measures.badge;
    for (const auto& [object, mark] : scene.marks.objects)
        if (mark.mood != Mood::none && scene.marks.objects.size() <= 64)
            if (const auto block = scene.blockRect(ObjectId{object}))
                scene.labels.push_back({block->left() - out, block->top() - out, size, size});
}

} // namespace

void drawPointers(Scene& scene) {
    keepBadgesFree(scene);
    Gutter gutters[2];
    for (const Card& card : scene.cards) {
        addWires(scene, card, gutters[card.left ? 0 : 1]);
        addReferences(scene, card, gutters[card.left ? 0 : 1]);
    }
    for (Gutter& gutter : gutters) {
        choosePorts(scene, gutter.wires);
        chooseLanes(gutter);
        std::stable_partition(gutter.wires.begin(), gutter.wires.end(),
                              [](const Wire& w) { return !w.opened; });
        for (const Wire& wire : gutter.wires)
            drawWire(scene, gutter, wire);
        for (const Wire& wire : gutter.wires) // above all arrows
            if (wire.opened)
                drawNameTag(scene, gutter.wires, wire, laneX(scene.measures, wire, gutter.ranks));
    }
}

} // namespace handlelab
