// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/marks.h"

#include "core/picture/layout/spoken_target.h"

#include "core/kinds/object_kind.h"

#include <algorithm>
#include <ranges>

namespace handlelab {

namespace {

// A call that ends a process with very many handles has very many micro-steps; the last ones are enough to be
// seen.
constexpr std::uint32_t mostMicroSteps = 4096;

/// Notes what records were; walked backwards, the note that stays is the one from before the call.
struct Collector {
    Marks& marks;
    const Machine& machine;

    void operator()(const Changed<HandleEntry>& c) const {
        marks.entries[{c.slot.a, c.slot.b}] = {c.before, Mood::none};
    }
    void operator()(const Changed<ObjectCounts>& c) const { touch(c.slot.a).countsBefore = c.before; }
    void operator()(const Changed<ObjectBody>& c) const { touch(c.slot.a).bodyBefore = c.before; }
    void operator()(const Changed<Variable>& c) const {
        marks.variables[c.slot.a] = {c.before.value, Mood::changed};
    }
    void operator()(const Changed<Process>& c) const {
        const bool ended = c.before.alive && !machine.processes[c.slot.a].alive;
        marks.processes[c.slot.a] = ended ? Mood::removed : Mood::changed;
    }
    void operator()(const Changed<Thread>& c) const { marks.threads.insert_or_assign(c.slot.a, c.before); }
    void operator()(const Changed<SideObject>& c) const { marks.sides[c.slot.a].before = c.before; }
    void operator()(const Changed<WaitBlock>& c) const { marks.waits[c.slot.a] = c.before; }
    void operator()(const Changed<MachineClock>& c) const { marks.clock = c.before; }
    void operator()(const Changed<Extent>& c) const {
        const auto list = static_cast<List>(c.slot.b);
        for (std::uint32_t i = c.before.length; i < c.after.length; ++i) {
            if (list == List::objects)
                touch(i).mood = Mood::fresh;
            else if (list == List::variables)
                marks.variables[i] = {{}, Mood::fresh};
            else if (list == List::processes)
                marks.processes[i] = Mood::fresh;
            else if (list == List::sideObjects)
                marks.sides[i] = {{}, Mood::fresh};
            else if (list == List::threads)
                marks.threads.erase(i);
        }
    }
    void operator()(const auto&) const {}

    /// The mark of an object; the first time it is asked for, with the object's present values.
    ObjectMark& touch(std::uint32_t index) const {
        const auto [mark, added] = marks.objects.try_emplace(index);
        if (added && index < machine.objects.size())
            mark->second = {machine.objects[index].counts, machine.objects[index].body, 0, 0, Mood::none};
        return mark->second;
    }
};

void collectChanges(Marks& marks, const Moment& moment, std::uint32_t first, std::uint32_t end) {
    const Collector collector{marks, moment.machine()};
    for (std::uint32_t i = end; i-- > first;) {
        const std::vector<Change> changes = moment.log().changes(i);
        for (const Change& change : std::views::reverse(changes))
            std::visit(collector, change);
    }
}

/// Every use takes something out of an entry's stock; the row does not show it, so it does not light up.
bool sameButStock(const HandleEntry& now, HandleEntry before) {
    before.stock = now.stock;
    return now == before;
}

/// What was in stock for an object in the entries that changed, less what is now.
std::int64_t stockLost(const Marks& marks, const Machine& machine, ObjectId object) {
    std::int64_t lost = 0;
    for (const auto& [place, mark] : marks.entries) {
        const std::vector<HandleEntry>& entries = machine.tables[place.first].entries;
        if (mark.before.object == object)
            lost += mark.before.stock;
        if (place.second < entries.size() && entries[place.second].object == object)
            lost -= entries[place.second].stock;
    }
    return lost;
}

void judgeEntries(Marks& marks, const Machine& machine) {
    for (auto& [place, mark] : marks.entries) {
        const HandleTable& table = machine.tables[place.first];
        const HandleEntry now =
            place.second < table.entries.size() ? table.entries[place.second] : HandleEntry{};
        if (now.inUse())
            mark.mood = !mark.before.inUse()             ? Mood::fresh
                        : sameButStock(now, mark.before) ? Mood::none
                                                         : Mood::changed;
        else
            mark.mood = mark.before.inUse() ? Mood::removed : Mood::none;
    }
}

bool wasRunning(const Machine& machine, const Marks& marks, const Object& object) {
    if (const auto* body = std::get_if<ProcessBody>(&object.body)) {
        const auto mark = marks.processes.find(body->process.index);
        return machine[body->process].alive ||
               (mark != marks.processes.end() && mark->second == Mood::removed);
    }
    if (const auto* body = std::get_if<ThreadBody>(&object.body)) {
        const auto before = marks.threads.find(body->thread.index);
        return machine[body->thread].alive || (before != marks.threads.end() && before->second.alive);
    }
    return false;
}

void judgeSides(Marks& marks, const Machine& machine) {
    for (auto& [index, mark] : marks.sides) {
        const SideObject& now = machine.sideObjects[index];
        if (!now.alive)
            mark.mood = mark.before.alive ? Mood::removed : Mood::none;
        else if (!mark.before.alive)
            mark.mood = Mood::fresh;
        else if (now != mark.before)
            mark.mood = Mood::changed;
    }
}

void judgeObjects(Marks& marks, const Machine& machine) {
    for (auto& [index, mark] : marks.objects) {
        const Object& now = machine.objects[index];
        mark.usageBefore = mark.countsBefore.handles + (wasRunning(machine, marks, now) ? 1 : 0);
        const ObjectId id{index};
        mark.pointersBefore = mark.countsBefore.handles + mark.countsBefore.references +
                              stockedReferences(machine, id) +
                              static_cast<std::uint64_t>(stockLost(marks, machine, id));
        if (!alive(now))
            mark.mood = Mood::removed;
        else if (mark.mood == Mood::fresh)
            continue;
        else if (now.counts != mark.countsBefore || now.body != mark.bodyBefore ||
                 mark.pointersBefore != shownPointerCount(machine, id))
            mark.mood = Mood::changed;
    }
}

void refuse(Marks& marks, const Meaning& meaning, const Rules& rules) {
    const Target place = placeOf(meaning, rules);
    if (place.kind == Target::Kind::entry)
        marks.entries.try_emplace({place.a, place.b}).first->second.mood = Mood::refused;
    else if (place.kind == Target::Kind::side)
        marks.sides.try_emplace(place.a).first->second.mood = Mood::refused;
    else if (place.kind == Target::Kind::object)
        marks.objects.try_emplace(place.a).first->second.mood = Mood::refused;
}

/// Entries that a refusal names but that did not change need their present value as the one before.
void fillRefused(Marks& marks, const Machine& machine) {
    for (auto& [place, mark] : marks.entries)
        if (mark.mood == Mood::refused && place.first < machine.tables.size() &&
            place.second < machine.tables[place.first].entries.size())
            mark.before = machine.tables[place.first].entries[place.second];
    for (auto& [index, mark] : marks.objects)
        if (mark.mood == Mood::refused) {
            const Object& now = machine.objects[index];
            mark.countsBefore = now.counts;
            mark.bodyBefore = now.body;
            mark.usageBefore = usageCount(machine, ObjectId{index});
            mark.pointersBefore = shownPointerCount(machine, ObjectId{index});
        }
}

/// Some micro-steps speak of a thread by its object; a card has a line for it.
std::optional<std::uint32_t> threadSpokenOf(const Meaning& meaning, const Machine& machine) {
    if (microStep(meaning.kind).speaksOf != SpeaksOf::threadOfObject)
        return {};
    const auto* body =
        meaning.object.valid() ? std::get_if<ThreadBody>(&machine[meaning.object].body) : nullptr;
    return body != nullptr ? std::optional(body->thread.index) : std::nullopt;
}

} // namespace

Mood Marks::entry(ProcessId process, std::uint32_t index) const {
    const auto found = entries.find({process.index, index});
    return found == entries.end() ? Mood::none : found->second.mood;
}

const HandleEntry* Marks::entryBefore(ProcessId process, std::uint32_t index) const {
    const auto found = entries.find({process.index, index});
    return found == entries.end() ? nullptr : &found->second.before;
}

Mood Marks::side(std::uint32_t index) const {
    const auto found = sides.find(index);
    return found == sides.end() ? Mood::none : found->second.mood;
}

const ObjectMark* Marks::object(ObjectId id) const {
    const auto found = objects.find(id.index);
    return found == objects.end() ? nullptr : &found->second;
}

Marks collectMarks(const Moment& moment) {
    Marks marks;
    const std::uint32_t position = moment.position();
    const std::optional<std::uint32_t> current = moment.stepAt(position);
    if (!current)
        return marks;
    marks.step = moment.steps()[*current];
    const std::uint32_t stepEnd = moment.positionAfter(*current + 1);
    marks.complete = position >= stepEnd;
    const std::uint32_t from = marks.step->firstMicro;
    const std::uint32_t first = std::max(from, position > mostMicroSteps ? position - mostMicroSteps : 0);
    const Machine& machine = moment.machine();
    collectChanges(marks, moment, first, position);
    judgeEntries(marks, machine);
    judgeObjects(marks, machine);
    judgeSides(marks, machine);

    int best = 0;
    const bool failed = marks.step->returned.failed;
    for (std::uint32_t i = first; i < position; ++i) {
        const Meaning& meaning = moment.log().meaning(i);
        if (isRefusal(meaning.kind, failed))
            refuse(marks, meaning, machine.rules);
        if (meaning.kind == MeaningKind::lastErrorSet)
            marks.error = meaning.value;
        const int weight = marks.complete ? toneOf(meaning.kind, failed).weight : 1;
        if (weight >= best) {
            best = weight;
            marks.told = meaning;
        }
    }
    fillRefused(marks, machine);
    marks.failed = marks.error != 0 && failed;
    if (marks.told) {
        marks.about = placeOf(*marks.told, machine.rules);
        if (const auto thread = threadSpokenOf(*marks.told, machine))
            marks.about = {Target::Kind::thread, *thread, 0};
        marks.mood = toneOf(marks.told->kind, failed).mood;
    }
    return marks;
}

} // namespace handlelab
