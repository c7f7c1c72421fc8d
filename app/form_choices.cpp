// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_spec.h"

#include "core/explain.h"

#include <algorithm>
#include <unordered_set>

namespace handlelab {

namespace {

QString view(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Offering a whole table of thousands of entries helps nobody.
constexpr std::size_t mostChoices = 200;

struct Ranked {
    Choice choice;
    bool fits = false;
};

} // namespace

std::vector<Choice> handleChoices(const Timeline& timeline, Caller caller, const Parameter& parameter) {
    const Machine& machine = timeline.machine();
    const Texts& texts = timeline.texts();
    if (!caller.process.valid())
        return {};
    const auto fits = [&](ObjectId object) {
        return parameter.anyType || machine[object].header.type == parameter.type;
    };
    const auto detail = [&](std::uint32_t index, ObjectId object) {
        return view(handleText(machine.rules, valueOf(machine.rules, index))) + QStringLiteral(" · ") +
               view(objectName(machine, texts, object));
    };
    std::vector<Ranked> ranked;
    std::unordered_set<std::uint32_t> covered;
    for (auto variable = machine.variables.rbegin(); variable != machine.variables.rend(); ++variable) {
        if (variable->process != caller.process || variable->value.kind != ValueKind::handle ||
            ranked.size() >= mostChoices)
            continue;
        const Handle value{variable->value.number};
        const HandleEntry* entry = entryOf(machine, caller.process, value);
        if (entry == nullptr)
            continue;
        const std::uint32_t index = *indexOf(machine.rules, value);
        covered.insert(index);
        ranked.push_back(
            {{view(texts[variable->name]), detail(index, entry->object), 0}, fits(entry->object)});
    }
    const auto& entries = machine.table(caller.process).entries;
    for (std::uint32_t i = 0; i < entries.size() && ranked.size() < mostChoices; ++i)
        if (entries[i].inUse() && !covered.contains(i))
            ranked.push_back({{view(handleText(machine.rules, valueOf(machine.rules, i))),
                               detail(i, entries[i].object), 0},
                              fits(entries[i].object)});
    std::ranges::stable_partition(ranked, &Ranked::fits);
    std::vector<Choice> choices;
    for (Ranked& one : ranked)
        choices.push_back(std::move(one.choice));
    const auto pseudo = [&](const char* text, ObjectId object, bool first) {
        Choice choice{QString::fromLatin1(text), view(objectName(machine, texts, object)), 0};
        choices.insert(first ? choices.begin() : choices.end(), std::move(choice));
    };
    const bool wantsProcess = !parameter.anyType && parameter.type == ObjectType::process;
    if (parameter.anyType || parameter.type == ObjectType::process)
        pseudo("GetCurrentProcess()", machine[caller.process].object, wantsProcess);
    if (parameter.anyType || parameter.type == ObjectType::thread)
        pseudo("GetCurrentThread()", machine[caller.thread].object, !parameter.anyType);
    return choices;
}

std::vector<Choice> accessChoices(ObjectType type) {
    std::vector<Choice> choices;
    const auto add = [&](const AccessName& right) {
        choices.push_back(
            {view(right.name), QStringLiteral("0x%1").arg(right.bits, 8, 16, QLatin1Char('0')), right.bits});
    };
    std::ranges::for_each(info(type).rights, add);
    std::ranges::for_each(standardRights(), add);
    return choices;
}

std::vector<Choice> constantChoices(ConstantFamily family) {
    std::vector<Choice> choices;
    for (const Constant& constant : constants())
        if (constant.family == family)
            choices.push_back({view(constant.name), QString::number(constant.value), constant.value});
    return choices;
}

std::vector<Choice> idChoices(const Timeline& timeline, bool threads) {
    const Machine& machine = timeline.machine();
    std::vector<Choice> choices;
    if (threads) {
        for (const Thread& thread : machine.threads)
            if (thread.alive)
                choices.push_back({QString::number(thread.tid),
                                   view(processName(machine, timeline.texts(), thread.process)) +
                                       QStringLiteral(" · T%1").arg(thread.number),
                                   0});
        return choices;
    }
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].alive)
            choices.push_back({QString::number(machine.processes[i].pid),
                               view(processName(machine, timeline.texts(), ProcessId{i})), 0});
    return choices;
}

std::vector<Choice> nameChoices(const Timeline& timeline) {
    const Machine& machine = timeline.machine();
    std::vector<Choice> choices;
    for (std::uint32_t i = 0; i < machine.nameOwners.size() && choices.size() < mostChoices; ++i)
        if (const ObjectId owner = machine.nameOwners[i]; owner.valid())
            choices.push_back({view(leafName(timeline.texts()[NameId{i}])),
                               view(info(machine[owner].header.type).name), 0});
    return choices;
}

std::vector<Choice> processChoices(const Timeline& timeline) {
    const Machine& machine = timeline.machine();
    std::vector<Choice> choices;
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].alive)
            choices.push_back({view(timeline.texts()[machine.processes[i].label]),
                               view(processName(machine, timeline.texts(), ProcessId{i})), 0});
    return choices;
}

std::vector<Choice> variableChoices(const Timeline& timeline, ProcessId process) {
    const Machine& machine = timeline.machine();
    std::vector<Choice> choices;
    for (auto variable = machine.variables.rbegin();
         variable != machine.variables.rend() && choices.size() < mostChoices; ++variable)
        if (variable->process == process)
            choices.push_back({view(timeline.texts()[variable->name]),
                               view(valueText(machine, timeline.texts(), variable->value)), 0});
    return choices;
}

QString freshVariable(const Timeline& timeline, ProcessId process, const QString& base) {
    std::unordered_set<std::string_view> taken;
    for (const Variable& variable : timeline.machine().variables)
        if (variable.process == process)
            taken.insert(timeline.texts()[variable.name]);
    // out structures occupy their members' names
    const auto isTaken = [&](const QString& name) {
        const std::string text = name.toStdString();
        return taken.contains(text) || taken.contains(text + ".hProcess");
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + QString::number(number);
    return name;
}

} // namespace handlelab
