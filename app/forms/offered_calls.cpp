// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/offered_calls.h"

#include "app/words/text.h"
#include "core/calls/known_calls.h"
#include "core/calls/typed_call.h"
#include "core/lesson/parser.h"
#include "core/tell/explain.h"

namespace handlelab {

namespace {

/// Where a call stands among those for one object: by its place, those of the type before those of every
/// handle, and what is done with a thing before what is done about it.
auto rank(const CallDescription& call, const Parameter& parameter) {
    constexpr std::string_view order[] = {group::use,  group::share,  group::close,
                                          group::open, group::create, group::ask};
    return std::tuple(call.menuPlace, parameter.anyType,
                      std::ranges::find(order, call.group) - std::begin(order));
}

/// The parameter that takes a handle to this object; the pseudo process of DuplicateHandle stays what it is.
const Parameter* parameterFor(const CallDescription& call, const Machine& machine, ObjectId object) {
    const auto found = std::ranges::find_if(call.parameters, [&](const Parameter& one) {
        return one.kind == ParameterKind::handle && accepts(one, machine, object) &&
               !one.initial.starts_with(knownCall::getCurrentProcess);
    });
    return found == call.parameters.end() ? nullptr : &*found;
}

std::vector<OfferedCall> callsWritten(const Machine& machine, Caller caller, ObjectId object,
                                      const QString& value) {
    std::vector<std::pair<const CallDescription*, const Parameter*>> found;
    for (const CallDescription& call : calls())
        if (const Parameter* parameter = parameterFor(call, machine, object))
            found.emplace_back(&call, parameter);
    std::ranges::stable_sort(found, {}, [](const auto& one) { return rank(*one.first, *one.second); });
    std::vector<OfferedCall> offered;
    offered.reserve(found.size());
    for (const auto& [call, parameter] : found)
        offered.push_back({call, {{qt(parameter->name), value}}, caller});
    return offered;
}

/// Whether a call asks for rights to objects of this type.
bool asksForRightsTo(const CallDescription& call, ObjectType type) {
    return std::ranges::any_of(call.parameters, [&](const Parameter& one) {
        return (one.kind == ParameterKind::access && !one.anyType && one.type == type) ||
               (type == ObjectType::section && one.family == ConstantFamily::mapAccess);
    });
}

} // namespace

QString nameOf(const Moment& moment, ProcessId process, std::uint32_t index) {
    const Machine& machine = moment.machine();
    for (auto variable = machine.variables.rbegin(); variable != machine.variables.rend(); ++variable)
        if (variable->process == process && variable->value.kind == ValueKind::handle &&
            variable->home == process && indexOf(machine.rules, Handle{variable->value.number}) == index &&
            !stale(machine, *variable))
            return qt(moment.texts()[variable->name]);
    return qt(handleText(machine.rules, valueOf(machine.rules, index)));
}

std::vector<OfferedCall> callsFor(const Moment& moment, ProcessId process, std::uint32_t index) {
    const Machine& machine = moment.machine();
    const Caller caller = callerOf(machine, process);
    const HandleEntry* entry = caller.process.valid() ? entryAt(machine.table(process), index) : nullptr;
    if (entry == nullptr)
        return {};
    return callsWritten(machine, caller, entry->object, nameOf(moment, process, index));
}

std::vector<OfferedCall> callsFor(const Moment& moment, VariableId id) {
    const Machine& machine = moment.machine();
    if (id.index >= machine.variables.size())
        return {};
    const Variable& variable = machine.variables[id.index];
    const Caller caller = callerOf(machine, variable.process);
    if (!caller.process.valid() || variable.value.kind != ValueKind::handle)
        return {};
    const QString name = qt(moment.texts()[variable.name]);
    const Handle value{variable.value.number};
    if (const HandleEntry* entry = entryOf(machine, variable.process, value))
        return callsWritten(machine, caller, entry->object, name);
    const CallDescription& close = *findCall(knownCall::closeHandle);
    return {{&close, {{qt(close.parameters.front().name), name}}, caller}};
}

std::vector<OfferedCall> callsThatOpen(const Moment& moment, ObjectId id, Caller actor) {
    const Machine& machine = moment.machine();
    const Object& object = machine[id];
    if (!actor.process.valid())
        return {};
    const auto known = [&](const Parameter& one) -> QString {
        if (const auto* process = std::get_if<ProcessBody>(&object.body);
            process != nullptr && one.kind == ParameterKind::pid)
            return QString::number(machine[process->process].pid);
        if (const auto* thread = std::get_if<ThreadBody>(&object.body);
            thread != nullptr && one.kind == ParameterKind::tid)
            return QString::number(machine[thread->thread].tid);
        // a private namespace has prefixes of its own in every process
        if (one.naming == Naming::object && object.header.named && !object.header.directory.valid())
            return qt(quote(leafName(moment.texts()[object.header.name])));
        return {};
    };
    std::vector<OfferedCall> offered;
    for (const CallDescription& call : calls()) {
        if (call.group != group::open || !asksForRightsTo(call, object.header.type))
            continue;
        for (const Parameter& one : call.parameters)
            if (const QString value = known(one); !value.isEmpty())
                offered.push_back({&call, {{qt(one.name), value}}, actor});
    }
    return offered;
}

bool needsNothingElse(const OfferedCall& offered) {
    const auto open = std::ranges::count_if(offered.call->parameters,
                                            [](const Parameter& one) { return one.initial.empty(); });
    return !offered.fields.empty() && open <= std::ssize(offered.fields);
}

} // namespace handlelab
