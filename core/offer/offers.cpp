// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offer/offers.h"

#include "core/calls/call_variables.h"
#include "core/lesson/parser.h"
#include "core/machine/views/naming.h"
#include "core/offer/handle_offers.h"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace handlelab {

namespace {

const std::string null = "NULL";

void append(std::vector<Offer>& all, std::vector<Offer> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Offer> words(std::initializer_list<std::string_view> texts) {
    std::vector<Offer> offers;
    for (const std::string_view text : texts)
        offers.push_back({std::string(text)});
    return offers;
}

std::vector<Offer> examplesOf(const Parameter& parameter, bool quoted) {
    std::vector<Offer> offers;
    for (const Example& one : parameter.examples)
        offers.push_back({quoted ? quote(one.text) : std::string(one.text), std::string(one.detail)});
    return offers;
}

std::vector<Offer> constantsOf(ConstantFamily family) {
    std::vector<Offer> offers;
    for (const Constant& constant : constants())
        if (constant.family == family)
            offers.push_back(
                {std::string(constant.name),
                 joinsBits(family) ? fmt::format("0x{:X}", constant.value) : std::to_string(constant.value),
                 constant.value});
    return offers;
}

std::vector<Offer> rightsTo(ObjectType type) {
    std::vector<Offer> offers;
    const auto add = [&](const AccessName& right) {
        offers.push_back({std::string(right.name), fmt::format("0x{:08x}", right.bits), right.bits});
    };
    std::ranges::for_each(info(type).rights, add);
    std::ranges::for_each(standardRights(), add);
    return offers;
}

/// Names that objects have now, and NULL.
std::vector<Offer> objectNames(const Moment& moment) {
    const Machine& machine = moment.machine();
    std::vector<Offer> offers;
    for (std::uint32_t i = 0; i < machine.nameOwners.size() && offers.size() < mostOffers; ++i)
        if (const ObjectId owner = machine.nameOwners[i]; owner.valid())
            offers.push_back({quote(leafName(moment.texts()[NameId{i}])),
                              std::string(info(machine[owner].header.type).name)});
    return offers;
}

std::vector<Offer> files(const Moment& moment, bool programs) {
    std::vector<Offer> offers;
    for (const FileNode& file : moment.machine().files)
        if (!file.deleted && !file.directory && (file.executable || !programs) && offers.size() < mostOffers)
            offers.push_back({quote(moment.texts()[file.path])});
    return offers;
}

std::vector<Offer> namesFor(const Parameter& parameter, const Moment& moment) {
    std::vector<Offer> offers;
    switch (parameter.naming) {
    case Naming::object:
        offers = objectNames(moment);
        break;
    case Naming::program:
        offers = examplesOf(parameter, true);
        append(offers, files(moment, true));
        break;
    case Naming::nothing:
        offers = examplesOf(parameter, true);
        break;
    }
    append(offers, words({null}));
    return offers;
}

std::vector<Offer> variablesWith(const Moment& moment, ProcessId process,
                                 std::initializer_list<ValueKind> kinds) {
    const Machine& machine = moment.machine();
    std::vector<Offer> offers;
    for (const Variable& v : machine.variables | std::views::reverse | std::views::take(newestVariables))
        if (v.process == process && offers.size() < mostOffers &&
            std::ranges::find(kinds, v.value.kind) != kinds.end())
            offers.push_back(
                {std::string(moment.texts()[v.name]), valueText(machine, moment.texts(), v.value)});
    return offers;
}

std::vector<Offer> ids(const Moment& moment, ParameterKind kind, ProcessId caller) {
    const Machine& machine = moment.machine();
    const Texts& texts = moment.texts();
    std::vector<Offer> offers;
    if (kind == ParameterKind::tid) {
        for (const Thread& thread : machine.threads)
            if (thread.alive)
                offers.push_back(
                    {std::to_string(thread.tid),
                     fmt::format("{} · T{}", processName(machine, texts, thread.process), thread.number)});
    } else {
        for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
            if (machine.processes[i].alive)
                offers.push_back(
                    {std::to_string(machine.processes[i].pid), processName(machine, texts, ProcessId{i})});
    }
    append(offers, variablesWith(moment, caller, {ValueKind::integer}));
    return offers;
}

/// &hTarget for lpTargetHandle; where the call changes a value in place, the variables that hold one.
std::vector<Offer> receivers(const Parameter& parameter, const Moment& moment, ProcessId process) {
    std::vector<Offer> offers;
    if (parameter.beside)
        for (Offer& side : sideOffers(moment, process)) {
            side.text.insert(0, "&");
            offers.push_back(std::move(side));
        }
    for (const std::string& name : outVariables(parameter))
        offers.push_back({"&" + freshVariable(moment, process, name)});
    if (parameter.kind == ParameterKind::buffer)
        append(offers, variablesWith(moment, process, {ValueKind::address}));
    append(offers, words({null}));
    return offers;
}

/// What is at an address: what earlier calls returned, and of buffers the texts in them, too.
std::vector<Offer> addresses(const Parameter& parameter, const Moment& moment, ProcessId process) {
    std::vector<Offer> offers = examplesOf(parameter, true);
    append(offers, variablesWith(moment, process, {ValueKind::address}));
    if (parameter.kind == ParameterKind::bytes)
        append(offers, variablesWith(moment, process, {ValueKind::text}));
    append(offers, words({null}));
    return offers;
}

std::vector<Offer> numbers(const Parameter& parameter, const Moment& moment, ProcessId process) {
    std::vector<Offer> offers = examplesOf(parameter, false);
    if (parameter.family != ConstantFamily::none)
        append(offers, constantsOf(parameter.family));
    append(offers,
           variablesWith(moment, process, {ValueKind::integer, ValueKind::boolean, ValueKind::waitResult}));
    return offers;
}

/// How many handles the first offer for the call's list has; 0 for a call without a list.
std::ptrdiff_t listLength(const CallDescription& call, const Moment& moment, Caller caller) {
    const auto list = std::ranges::find(call.parameters, ParameterKind::handles, &Parameter::kind);
    return list == call.parameters.end()
               ? 0
               : std::ranges::count(handleListOffers(*list, moment, caller).front().text, ',') + 1;
}

} // namespace

std::vector<Offer> offersFor(const Parameter& parameter, const Moment& moment, Caller caller) {
    using enum ParameterKind;
    switch (parameter.kind) {
    case handle:
        return handleOffers(parameter, moment, caller);
    case handles:
        return handleListOffers(parameter, moment, caller);
    case startupInfo:
        return startupOffers(moment, caller);
    case jobInformation:
        return jobOffers(moment, caller);
    case boolean:
        return words({"FALSE", "TRUE"});
    case constant:
        return constantsOf(parameter.family);
    case access:
        return rightsTo(parameter.type);
    case name:
        return namesFor(parameter, moment);
    case path:
    case text: {
        std::vector<Offer> offers = examplesOf(parameter, true);
        if (parameter.kind == path)
            append(offers, files(moment, false));
        append(offers, variablesWith(moment, caller.process, {ValueKind::text}));
        return offers;
    }
    case securityAttributes:
        return words({null, "{bInheritHandle = TRUE}", "{lpSecurityDescriptor = \"D:(A;;GA;;;WD)\"}"});
    case address:
    case bytes:
        return addresses(parameter, moment, caller.process);
    case pid:
    case tid:
        return ids(moment, parameter.kind, caller.process);
    case outHandle:
    case outDword:
    case outText:
    case outAddress:
    case outProcessInformation:
    case outProcessEntry:
    case outObjectInformation:
    case outFileInformation:
    case outOverlapped:
    case buffer:
        return receivers(parameter, moment, caller.process);
    case dword:
    case integer:
    case size:
    case largeInteger:
        return numbers(parameter, moment, caller.process);
    case ignored:
        return words({parameter.initial});
    }
    return {};
}

std::string firstValue(const CallDescription& call, const Parameter& parameter, const Moment& moment,
                       Caller caller) {
    using enum ParameterKind;
    const auto given = [&](std::string_view otherwise) {
        return std::string(parameter.initial.empty() ? otherwise : parameter.initial);
    };
    switch (parameter.kind) {
    case handle:
        return given(firstHandle(parameter, moment, caller));
    case dword: // the length of the list that follows, where the call has one
        return given(std::to_string(std::max<std::ptrdiff_t>(1, listLength(call, moment, caller))));
    case name: {
        // NULL would take the program from a command line that is NULL, too
        if (parameter.naming == Naming::program)
            return offersFor(parameter, moment, caller).front().text;
        const std::vector<Offer> names = objectNames(moment);
        return given(names.empty() ? "\"JACK\"" : names.front().text);
    }
    case outHandle:
    case outDword:
    case outText:
    case outAddress:
    case outProcessInformation:
    case outProcessEntry:
    case outObjectInformation:
    case outFileInformation:
    case outOverlapped:
        return parameter.initial == null && !parameter.beside
                   ? null
                   : receivers(parameter, moment, caller.process).front().text;
    case path:
    case text:
    case bytes:
    case buffer:
    case handles:
    case startupInfo:
    case jobInformation:
    case boolean:
    case address:
    case largeInteger:
    case pid:
    case tid: {
        const std::vector<Offer> offers = offersFor(parameter, moment, caller);
        return given(offers.empty() ? std::string_view() : std::string_view(offers.front().text));
    }
    case constant:
        return given(joinsBits(parameter.family) ? std::string_view()
                                                 : std::string_view(constantsOf(parameter.family)[0].text));
    case access:
    case integer:
    case size:
    case securityAttributes:
    case ignored:
        return given({});
    }
    return {};
}

std::vector<Offer> variablesOf(const Moment& moment, ProcessId process) {
    using enum ValueKind;
    return variablesWith(moment, process, {integer, handle, boolean, text, address, waitResult});
}

std::vector<Offer> livingProcesses(const Moment& moment) {
    const Machine& machine = moment.machine();
    std::vector<Offer> offers;
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].alive)
            offers.push_back({std::string(moment.texts()[machine.processes[i].label]),
                              processName(machine, moment.texts(), ProcessId{i})});
    return offers;
}

Caller callerOf(const Machine& machine, ProcessId process) {
    if (process.index >= machine.processes.size() || !machine[process].alive)
        return {};
    for (std::uint32_t i = 0; i < machine.threads.size(); ++i)
        if (machine.threads[i].process == process && machine.threads[i].alive)
            return {process, ThreadId{i}};
    return {};
}

namespace {

std::string numbered(std::string_view base, const auto& isTaken) {
    std::string name(base);
    for (int number = 2; isTaken(name); ++number)
        name = fmt::format("{}{}", base, number);
    return name;
}

} // namespace

std::string freshVariable(const Moment& moment, ProcessId process, std::string_view base) {
    return numbered(base, [&](const std::string& name) {
        // out structures occupy their members' names
        const TextId plain = moment.texts().texts.find(name),
                     structure = moment.texts().texts.find(name + ".hProcess");
        return std::ranges::any_of(moment.machine().variables, [&](const Variable& v) {
            return v.process == process &&
                   ((plain.valid() && v.name == plain) || (structure.valid() && v.name == structure));
        });
    });
}

std::string freshLabel(const Moment& moment, std::string_view base) {
    return numbered(base, [&](const std::string& name) {
        return std::ranges::any_of(moment.machine().processes, [&](const Process& process) {
            return moment.texts()[process.label] == name;
        });
    });
}

} // namespace handlelab
