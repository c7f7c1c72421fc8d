// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/focus.h"

#include "core/picture/layout/scene.h"
#include "core/picture/side_words.h"

#include <set>

namespace handlelab {

namespace {

using Kind = Target::Kind;

/// The selection and what it is directly connected with.
std::set<Target> related(const Scene& scene) {
    const Target& chosen = scene.view.selection;
    std::set<Target> keep = {chosen};
    const auto addEntry = [&](std::uint32_t process, std::uint32_t index) {
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
    };
    const bool ofEntry =
        chosen.kind == Kind::entry || chosen.kind == Kind::pointer || chosen.kind == Kind::provenance;
    if (ofEntry && chosen.a < scene.machine.tables.size())
        addEntry(chosen.a, chosen.b);
    for (const Card& card : scene.cards) {
        if (chosen.kind == Kind::process && card.process.index != chosen.a)
            continue;
        if (chosen.kind != Kind::process && chosen.kind != Kind::object)
            break;
        for (std::uint32_t row = 0; row < card.rows.entryRows(); ++row) {
            const std::uint32_t index = card.rows.indexAt(row);
            const HandleEntry& entry = scene.machine.table(card.process).entries[index];
            if (chosen.kind == Kind::process || (entry.inUse() && entry.object.index == chosen.a))
                addEntry(card.process.index, index);
        }
    }
    const auto addSide = [&](std::uint32_t side) {
        const SideObject& shown = scene.machine.sideObjects[side];
        keep.insert({Kind::side, side, 0});
        keep.insert({Kind::sidePointer, side, 0});
        keep.insert({Kind::process, shown.process.index, 0});
        if (ofSession(shown.kind))
            keep.insert({Kind::session, scene.machine[shown.process].session, 0});
        if (shown.object.valid())
            keep.insert({Kind::object, shown.object.index, 0});
    };
    for (std::uint32_t i = 0; i < scene.machine.sideObjects.size(); ++i) {
        const SideObject& side = scene.machine.sideObjects[i];
        const bool chosenItself =
            (chosen.kind == Kind::side || chosen.kind == Kind::sidePointer) && chosen.a == i;
        const bool ofChosen =
            (chosen.kind == Kind::process && side.process.index == chosen.a) ||
            (chosen.kind == Kind::object && side.object.valid() && side.object.index == chosen.a);
        if (chosenItself || ofChosen)
            addSide(i);
    }
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
    if (chosen.kind == Kind::variable && chosen.a < scene.machine.variables.size()) {
        const Variable& variable = scene.machine.variables[chosen.a];
        keep.insert({Kind::process, variable.process.index, 0});
        if (variable.meant.valid())
            keep.insert({Kind::object, variable.meant.index, 0});
    }
    if (chosen.kind == Kind::process)
        for (const Card& card : scene.cards)
            for (const Chip& chip : card.chips)
                if (card.process.index == chosen.a)
                    keep.insert({Kind::variable, chip.variable, 0});
    return keep;
}

} // namespace

void dimUnrelated(Scene& scene) {
    if (!scene.view.focus || scene.view.selection.kind == Kind::none)
        return;
    const std::set<Target> keep = related(scene);
    for (Node& node : scene.picture.nodes)
        if (node.target.kind != Kind::none && node.target.kind != Kind::callout &&
            !keep.contains(node.target))
            node.opacity *= 0.22;
}

} // namespace handlelab
