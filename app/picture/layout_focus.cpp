// SPDX-License-Identifier: GPL-3.0-or-later
// Focus: what does not touch the selection steps back.
#include "layout_scene.h"

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
