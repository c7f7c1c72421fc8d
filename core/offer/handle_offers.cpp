// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offer/handle_offers.h"

#include "core/calls/brace_fields.h"
#include "core/calls/known_calls.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ranges>
#include <unordered_set>

namespace handlelab {

namespace {

auto newestFirst(const Machine& machine) {
    return machine.variables | std::views::reverse | std::views::take(newestVariables);
}

std::string braced(const std::vector<std::string>& items) {
    return fmt::format("{{{}}}", fmt::join(items, ", "));
}

/// The caller's entries by the variables that hold their handles, the newest first, then those that no
/// variable holds; what the parameter is made for first.
std::vector<Offer> entryOffers(const Parameter& parameter, const Moment& moment, ProcessId process) {
    const Machine& machine = moment.machine();
    const Texts& texts = moment.texts();
    std::vector<Offer> fitting, others;
    std::unordered_set<std::uint32_t> covered;
    const auto add = [&](std::string text, std::uint32_t index, ObjectId object) {
        covered.insert(index);
        auto& list = accepts(parameter, machine, object) ? fitting : others;
        list.push_back(
            {std::move(text), fmt::format("{} · {}", handleText(machine.rules, valueOf(machine.rules, index)),
                                          objectName(machine, texts, object))});
    };
    const auto full = [&] { return fitting.size() + others.size() >= mostOffers; };
    for (const Variable& variable : newestFirst(machine)) {
        if (variable.process != process || variable.value.kind != ValueKind::handle || full())
            continue;
        const Handle value{variable.value.number};
        if (const HandleEntry* entry = entryOf(machine, process, value))
            add(std::string(texts[variable.name]), *indexOf(machine.rules, value), entry->object);
    }
    const auto& entries = machine.table(process).entries;
    for (std::uint32_t i = 0; i < entries.size() && !full(); ++i)
        if (entries[i].inUse() && !covered.contains(i))
            add(handleText(machine.rules, valueOf(machine.rules, i)), i, entries[i].object);
    std::ranges::move(others, std::back_inserter(fitting));
    return fitting;
}

/// What leads somewhere: entries, and where any handle will do what lives beside the table.
std::vector<Offer> liveHandles(const Parameter& parameter, const Moment& moment, ProcessId process) {
    if (!process.valid())
        return {};
    std::vector<Offer> offers = entryOffers(parameter, moment, process);
    if (!parameter.anyType)
        return offers;
    std::vector<Offer> sides = sideOffers(moment, process, parameter.side);
    if (parameter.beside)
        std::swap(sides, offers);
    std::ranges::move(sides, std::back_inserter(offers));
    return offers;
}

/// With the pseudo handles: first where just that is wanted.
std::vector<Offer> withPseudoHandles(const Parameter& parameter, const Moment& moment, Caller caller) {
    std::vector<Offer> offers = liveHandles(parameter, moment, caller.process);
    const Machine& machine = moment.machine();
    const auto add = [&](ObjectType type, std::string_view call, ObjectId object) {
        if (!parameter.anyType && parameter.type != type)
            return;
        Offer offer{fmt::format("{}()", call), objectName(machine, moment.texts(), object)};
        offers.insert(parameter.anyType ? offers.end() : offers.begin(), std::move(offer));
    };
    if (caller.process.valid())
        add(ObjectType::process, knownCall::getCurrentProcess, machine[caller.process].object);
    if (caller.thread.valid())
        add(ObjectType::thread, knownCall::getCurrentThread, machine[caller.thread].object);
    return offers;
}

} // namespace

std::vector<Offer> sideOffers(const Moment& moment, ProcessId process, std::optional<SideKind> first) {
    const Machine& machine = moment.machine();
    std::vector<Offer> wanted, others;
    for (const Variable& variable : newestFirst(machine)) {
        if (variable.process != process || variable.value.number == 0 ||
            wanted.size() + others.size() >= mostOffers)
            continue;
        const auto side = std::ranges::find_if(machine.sideObjects, [&](const SideObject& one) {
            return one.alive && one.value == variable.value.number &&
                   (one.process == process || ofSession(one.kind));
        });
        if (side == machine.sideObjects.end())
            continue;
        auto& list = first == side->kind ? wanted : others;
        list.push_back({std::string(moment.texts()[variable.name]),
                        fmt::format("{} · {}", sideValue(*side), sideWord(side->kind))});
    }
    std::ranges::move(others, std::back_inserter(wanted));
    return wanted;
}

std::vector<Offer> handleOffers(const Parameter& parameter, const Moment& moment, Caller caller) {
    const Machine& machine = moment.machine();
    std::vector<Offer> offers = withPseudoHandles(parameter, moment, caller);
    for (const Variable& variable : newestFirst(machine)) {
        if (variable.process != caller.process || variable.value.kind != ValueKind::handle ||
            offers.size() >= mostOffers || entryOf(machine, caller.process, {variable.value.number}))
            continue;
        const std::string_view name = moment.texts()[variable.name];
        if (std::ranges::find(offers, name, &Offer::text) == offers.end())
            offers.push_back({std::string(name), valueText(machine, moment.texts(), variable.value)});
    }
    offers.push_back({"NULL"});
    return offers;
}

std::string firstHandle(const Parameter& parameter, const Moment& moment, Caller caller) {
    const std::vector<Offer> offers = withPseudoHandles(parameter, moment, caller);
    return offers.empty() ? "NULL" : offers.front().text;
}

std::vector<Offer> handleListOffers(const Parameter& parameter, const Moment& moment, Caller caller) {
    std::vector<Offer> offers;
    std::vector<std::string> both;
    // pseudo handles are refused in lists
    for (const Offer& one : liveHandles(parameter, moment, caller.process)) {
        if (both.size() < 2)
            both.insert(both.begin(), one.text);
        offers.push_back({braced({one.text}), one.detail});
    }
    if (both.size() == 2)
        offers.insert(offers.begin(), Offer{braced(both)});
    if (offers.empty())
        offers.push_back({"{NULL}"});
    return offers;
}

std::vector<Offer> startupOffers(const Moment& moment, Caller caller) {
    std::vector<Offer> offers = {{"NULL"}};
    const auto offer = [&](BraceField field, const std::string& value) {
        offers.push_back({braced({fmt::format("{} = {}", nameOf(field), value)})});
    };
    const auto any = liveHandles({.kind = ParameterKind::handle, .anyType = true}, moment, caller.process);
    const auto process =
        liveHandles({.kind = ParameterKind::handle, .type = ObjectType::process}, moment, caller.process);
    if (!any.empty()) {
        offer(BraceField::handleList, braced({any.front().text}));
        offer(BraceField::standardOutput, any.front().text);
    }
    if (!process.empty())
        offer(BraceField::parentProcess, process.front().text);
    const auto job =
        liveHandles({.kind = ParameterKind::handle, .type = ObjectType::job}, moment, caller.process);
    if (!job.empty())
        offer(BraceField::jobList, braced({job.front().text}));
    return offers;
}

std::vector<Offer> jobOffers(const Moment& moment, Caller caller) {
    std::vector<Offer> offers = {{"JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE"},
                                 {"JOB_OBJECT_LIMIT_BREAKAWAY_OK"},
                                 {"JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK"},
                                 {"0"}};
    const auto port = liveHandles({.kind = ParameterKind::handle, .type = ObjectType::ioCompletion}, moment,
                                  caller.process);
    if (!port.empty())
        offers.push_back(
            {braced({fmt::format("{} = 1", nameOf(BraceField::completionKey)),
                     fmt::format("{} = {}", nameOf(BraceField::completionPort), port.front().text)})});
    return offers;
}

} // namespace handlelab
