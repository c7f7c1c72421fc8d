// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/imagination.h"

#include <algorithm>

namespace handlelab {

void Imagination::succeed() {
    answer({situation.call->returns, situation.call->returns == Returns::boolean ? 1u : 0u, false});
    m_reached = situation.truth.reached;
}

void Imagination::wait() {
    answer({Returns::nothing, 0, false});
    alter(Slot<Thread>{situation.caller.thread.index}, [](Thread& thread) { thread.waits = true; });
}

void Imagination::setReturned(std::uint64_t value) {
    detour().step().returned.value = value;
    if (situation.line().variable.length == 0)
        return;
    const TextId name = situation.texts.texts.find(situation.lesson[situation.line().variable]);
    for (std::uint32_t i = 0; i < machine().variables.size(); ++i)
        if (const Variable& old = machine().variables[i];
            old.process == situation.caller.process && old.name == name)
            alterVariable(i, [&](Variable& variable) { variable.value.number = value; });
}

void Imagination::replaceHandle(Handle old, Handle value) {
    if (detour().step().returned.value == old.value && situation.call->returns != Returns::boolean)
        detour().step().returned.value = value.value;
    for (const Meaning& meaning : situation.all(MeaningKind::valueStored))
        if (meaning.index < machine().variables.size() &&
            machine().variables[meaning.index].value == Value{ValueKind::handle, old.value})
            alterVariable(meaning.index, [&](Variable& variable) { variable.value.number = value.value; });
}

void Imagination::clearEntry(ProcessId process, std::uint32_t index) {
    if (entryAt(machine().table(process), index) == nullptr)
        return;
    alterEntry(process, index, [](HandleEntry& entry) { entry = {.everUsed = true}; });
    alterTable(process, [](TableHeader& header) { --header.handleCount; });
}

void Imagination::writeEntry(ProcessId process, std::uint32_t index, HandleEntry written) {
    const HandleTable& table = machine().table(process);
    if (index >= table.entries.size())
        resize(List::entries, index + 1, process.index);
    if (!table.entries[index].inUse())
        alterTable(process, [](TableHeader& header) { ++header.handleCount; });
    alterEntry(process, index, [&](HandleEntry& entry) { entry = written; });
}

void Imagination::setTable(ProcessId process, const HandleTable& table) {
    resize(List::entries, static_cast<std::uint32_t>(table.entries.size()), process.index);
    for (std::uint32_t i = 0; i < table.entries.size(); ++i)
        alterEntry(process, i, [&](HandleEntry& entry) { entry = table.entries[i]; });
    alterTable(process, [&](TableHeader& header) { header = table.header; });
}

void Imagination::exchangeTables(ProcessId one, ProcessId other) {
    const HandleTable first = machine().table(one);
    setTable(one, machine().table(other));
    setTable(other, first);
}

void Imagination::count(ObjectId object, std::int32_t difference) {
    alterCounts(object,
                [&](ObjectCounts& counts) { counts.handles += static_cast<std::uint32_t>(difference); });
}

void Imagination::destroy(ObjectId object) {
    for (const Holder& holder : holders(machine(), object))
        clearEntry(holder.process, holder.index);
    if (const ObjectHeader& header = machine()[object].header; header.named)
        freeName(header.name);
    alterHeader(object, [](ObjectHeader& header) { header.named = false; });
    alterCounts(object, [](ObjectCounts& counts) { counts = {}; });
}

void Imagination::keep(ObjectId object) {
    const Object& before = situation.before[object];
    alterCounts(object, [&](ObjectCounts& counts) { counts = before.counts; });
    alterHeader(object, [&](ObjectHeader& header) { header = before.header; });
    if (before.header.named)
        giveName(before.header.name, object);
}

ObjectId Imagination::cloneOf(ObjectId object) {
    const Object cloned = machine()[object];
    const ObjectId clone{static_cast<std::uint32_t>(machine().objects.size())};
    resize(List::objects, clone.index + 1);
    setBody(clone, cloned.body);
    alterCounts(clone, [](ObjectCounts& counts) { counts = {1, 0}; });
    alterHeader(clone, [&](ObjectHeader& header) {
        header = cloned.header;
        header.named = false;
    });
    return clone;
}

void Imagination::freeName(NameId name) {
    if (name.index < machine().nameOwners.size())
        alter(Slot<ObjectId>{name.index}, [](ObjectId& owner) { owner = {}; });
}

void Imagination::giveName(NameId name, ObjectId object) {
    if (name.index >= machine().nameOwners.size())
        resize(List::nameOwners, name.index + 1);
    alter(Slot<ObjectId>{name.index}, [&](ObjectId& owner) { owner = object; });
}

void Imagination::resize(List list, std::uint32_t length, std::uint32_t process) {
    store(detour().m_machine, Slot<Extent>{process, static_cast<std::uint32_t>(list)}, Extent{length});
}

std::optional<Prediction> Imagination::result() {
    if (!m_detour || !m_detour->done())
        return {};
    Prediction prediction = predictionOf(*m_detour, situation.lesson, situation.caller, situation.asks);
    if (m_reached.valid())
        prediction.reached = m_reached;
    return prediction;
}

const std::vector<const ModelRule*>& modelRules() {
    static const std::vector<const ModelRule*> all = [] {
        std::vector<const ModelRule*> rules;
        for (const auto family : {inheritingModels(), closingModels(), namingModels(), duplicatingModels(),
                                  handleModels(), numberModels(), countingModels(), accessModels(),
                                  waitingModels(), besideModels(), errorModels()})
            for (const ModelRule& rule : family)
                rules.push_back(&rule);
        return rules;
    }();
    return all;
}

const MentalModel* findMentalModel(std::string_view name) {
    const auto found =
        std::ranges::find_if(modelRules(), [&](const ModelRule* rule) { return rule->model.name == name; });
    return found == modelRules().end() ? nullptr : &(*found)->model;
}

} // namespace handlelab
