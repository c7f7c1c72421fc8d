// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/imagination.h"

#include <algorithm>

namespace handlelab {

void Imagination::succeed() {
    answer({s.call->returns, s.call->returns == Returns::boolean ? 1u : 0u, false});
    m_reached = s.truth.reached;
}

void Imagination::wait() {
    answer({Returns::nothing, 0, false});
    machine().threads[s.caller.thread.index].waits = true;
}

void Imagination::setReturned(std::uint64_t value) {
    detour().step().returned.value = value;
    if (s.line().variable.length == 0)
        return;
    const TextId name = s.texts.texts.find(s.lesson[s.line().variable]);
    for (Variable& variable : machine().variables)
        if (variable.process == s.caller.process && variable.name == name)
            variable.value.number = value;
}

void Imagination::replaceHandle(Handle old, Handle value) {
    if (detour().step().returned.value == old.value && s.call->returns != Returns::boolean)
        detour().step().returned.value = value.value;
    for (const Meaning& meaning : s.all(MeaningKind::valueStored))
        if (meaning.index < machine().variables.size() &&
            machine().variables[meaning.index].value == Value{ValueKind::handle, old.value})
            machine().variables[meaning.index].value.number = value.value;
}

void Imagination::clearEntry(ProcessId process, std::uint32_t index) {
    HandleTable& table = machine().tables[process.index];
    if (entryAt(table, index) == nullptr)
        return;
    table.entries[index] = HandleEntry{.everUsed = true};
    --table.header.handleCount;
}

void Imagination::writeEntry(ProcessId process, std::uint32_t index, HandleEntry entry) {
    HandleTable& table = machine().tables[process.index];
    if (index >= table.entries.size())
        table.entries.resize(index + 1);
    if (!table.entries[index].inUse())
        ++table.header.handleCount;
    table.entries[index] = entry;
}

void Imagination::destroy(ObjectId object) {
    Machine& m = machine();
    Object& o = m.objects[object.index];
    for (const Holder& holder : holders(m, object))
        clearEntry(holder.process, holder.index);
    if (o.header.named)
        freeName(o.header.name);
    o.header.named = false;
    o.counts = {};
}

void Imagination::keep(ObjectId object) {
    Object& o = machine().objects[object.index];
    o.counts = s.before[object].counts;
    o.header = s.before[object].header;
    if (o.header.named)
        giveName(o.header.name, object);
}

ObjectId Imagination::cloneOf(ObjectId object) {
    Object clone = machine()[object];
    clone.counts = {1, 0};
    clone.header.named = false;
    machine().objects.push_back(clone);
    return {static_cast<std::uint32_t>(machine().objects.size() - 1)};
}

void Imagination::freeName(NameId name) {
    if (name.index < machine().nameOwners.size())
        machine().nameOwners[name.index] = {};
}

void Imagination::giveName(NameId name, ObjectId object) {
    if (name.index >= machine().nameOwners.size())
        machine().nameOwners.resize(name.index + 1);
    machine().nameOwners[name.index] = object;
}

std::optional<Prediction> Imagination::result() {
    if (!m_detour || !m_detour->done())
        return {};
    Prediction prediction = predictionOf(*m_detour, s.lesson, s.caller, s.asks);
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

const std::vector<const MentalModel*>& mentalModels() {
    static const std::vector<const MentalModel*> all = [] {
        std::vector<const MentalModel*> models;
        for (const ModelRule* rule : modelRules())
            models.push_back(&rule->model);
        return models;
    }();
    return all;
}

const MentalModel* findMentalModel(std::string_view name) {
    const auto found = std::ranges::find(mentalModels(), name, &MentalModel::name);
    return found == mentalModels().end() ? nullptr : *found;
}

} // namespace handlelab
