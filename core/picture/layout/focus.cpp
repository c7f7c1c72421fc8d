// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/focus.h"

#include "core/picture/layout/scene.h"
#include "core/picture/side_words.h"

#include <set>

namespace handlelab {

namespace {

using Kind = Target::Kind;

using Targets = std::set<Target>;

void addEntry(Targets& keep, const Scene& scene, std::uint32_t process, std::uint32_t index) {
    const HandleTable& table = scene.machine.tables[process];
    if (index >= table.entries.size())
        return;
    const HandleEntry& entry = table.entries[index];
    keep.insert({Kind::entry, process, index});
    keep.insert({Kind::pointer, process, index});
    keep.insert({Kind::provenance, process, index});
    keep.insert({Kind::process, process, 0});
    if (entry.object.valid())
        keep.insert({Kind::object, entry.object.index, 0});
    if (entry.originProcess.valid()) {
        keep.insert({Kind::entry, entry.originProcess.index, entry.originIndex});
        keep.insert({Kind::process, entry.originProcess.index, 0});
    }
}

/// The chosen entry; those that lead to a chosen object; all of a chosen process.
void addEntries(Targets& keep, const Scene& scene, const Target& chosen) {
    const bool ofEntry =
        chosen.kind == Kind::entry || chosen.kind == Kind::pointer || chosen.kind == Kind::provenance;
    if (ofEntry && chosen.a < scene.machine.tables.size())
        addEntry(keep, scene, chosen.a, chosen.b);
    if (chosen.kind != Kind::process && chosen.kind != Kind::object)
        return;
    for (const Card& card : scene.cards) {
        if (chosen.kind == Kind::process && card.process.index != chosen.a)
            continue;
        for (std::uint32_t row = 0; row < card.rows.entryRows(); ++row) {
            const std::uint32_t index = card.rows.indexAt(row);
            const HandleEntry& entry = scene.machine.table(card.process).entries[index];
            if (chosen.kind == Kind::process || (entry.inUse() && entry.object.index == chosen.a))
                addEntry(keep, scene, card.process.index, index);
        }
    }
}

/// Things beside the tables: the chosen one, those of a chosen process, those that hold a chosen object.
void addSides(Targets& keep, const Scene& scene, const Target& chosen) {
    for (std::uint32_t i = 0; i < scene.machine.sideObjects.size(); ++i) {
        const SideObject& side = scene.machine.sideObjects[i];
        const bool chosenItself =
            (chosen.kind == Kind::side || chosen.kind == Kind::sidePointer) && chosen.a == i;
        const bool ofChosen =
            (chosen.kind == Kind::process && side.process.index == chosen.a) ||
            (chosen.kind == Kind::object && side.object.valid() && side.object.index == chosen.a);
        if (!chosenItself && !ofChosen)
            continue;
        keep.insert({Kind::side, i, 0});
        keep.insert({Kind::sidePointer, i, 0});
        keep.insert({Kind::process, side.process.index, 0});
        if (ofSession(side.kind))
            keep.insert({Kind::session, scene.machine[side.process].session, 0});
        if (side.object.valid())
            keep.insert({Kind::object, side.object.index, 0});
    }
}

/// Waits, each with its thread and what that waits for.
void addWaits(Targets& keep, const Scene& scene, const Target& chosen) {
    for (std::uint32_t i = 0; i < scene.machine.waits.size(); ++i) {
        const WaitBlock& block = scene.machine.waits[i];
        const bool ofThread = chosen.kind == Kind::thread && block.thread.index == chosen.a;
        const bool ofObject = chosen.kind == Kind::object && block.object.index == chosen.a;
        const bool ofProcess =
            chosen.kind == Kind::process && scene.machine[block.thread].process.index == chosen.a;
        if (!block.active || !(ofThread || ofObject || ofProcess || chosen == Target{Kind::wait, i, 0}))
            continue;
        keep.insert({Kind::wait, i, 0});
        keep.insert({Kind::thread, block.thread.index, 0});
        keep.insert({Kind::object, block.object.index, 0});
        keep.insert({Kind::process, scene.machine[block.thread].process.index, 0});
    }
    if (chosen.kind == Kind::thread && chosen.a < scene.machine.threads.size())
        keep.insert({Kind::process, scene.machine.threads[chosen.a].process.index, 0});
}

/// What a chosen variable belongs to and means; the variables of a chosen process.
void addVariables(Targets& keep, const Scene& scene, const Target& chosen) {
    if (chosen.kind == Kind::variable && chosen.a < scene.machine.variables.size()) {
        const Variable& variable = scene.machine.variables[chosen.a];
        keep.insert({Kind::process, variable.process.index, 0});
        if (variable.meant.valid())
            keep.insert({Kind::object, variable.meant.index, 0});
    }
    if (chosen.kind != Kind::process)
        return;
    for (const Card& card : scene.cards)
        for (const Chip& chip : card.chips)
            if (card.process.index == chosen.a)
                keep.insert({Kind::variable, chip.variable, 0});
}

/// The selection and what it is directly connected with.
Targets related(const Scene& scene) {
    const Target& chosen = scene.view.selection;
    Targets keep = {chosen};
    addEntries(keep, scene, chosen);
    addSides(keep, scene, chosen);
    addWaits(keep, scene, chosen);
    addVariables(keep, scene, chosen);
    return keep;
}

} // namespace

void dimUnrelated(Scene& scene) {
    if (!scene.view.focus || scene.view.selection.kind == Kind::none)
        return;
    const Targets keep = related(scene);
    for (Node& node : scene.picture.nodes)
        if (node.target.kind != Kind::none && node.target.kind != Kind::callout &&
            !keep.contains(node.target))
            node.opacity *= 0.22;
}

} // namespace handlelab
