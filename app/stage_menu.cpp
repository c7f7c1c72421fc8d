// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_menu.h"

#include "core/call_subjects.h"
#include "core/explain.h"
#include "core/typed_call.h"

namespace handlelab {

namespace {

QString view(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ThreadId firstThread(const Machine& machine, ProcessId process) {
    for (std::uint32_t i = 0; i < machine.threads.size(); ++i)
        if (machine.threads[i].process == process && machine.threads[i].alive)
            return ThreadId{i};
    return {};
}

/// The newest variable that leads to the entry, or the value itself.
QString nameOf(const Timeline& timeline, ProcessId process, std::uint32_t index) {
    const Machine& machine = timeline.machine();
    for (auto variable = machine.variables.rbegin(); variable != machine.variables.rend(); ++variable)
        if (variable->process == process && variable->value.kind == ValueKind::handle &&
            variable->home == process && indexOf(machine.rules, Handle{variable->value.number}) == index &&
            !stale(machine, *variable))
            return view(timeline.texts()[variable->name]);
    return view(handleText(machine.rules, valueOf(machine.rules, index)));
}

} // namespace

std::vector<HandleCall> callsFor(const Timeline& timeline, ProcessId process, std::uint32_t index) {
    const Machine& machine = timeline.machine();
    std::vector<HandleCall> found;
    if (process.index >= machine.processes.size() || !machine[process].alive)
        return found;
    const HandleEntry* entry = entryAt(machine.table(process), index);
    const ThreadId thread = firstThread(machine, process);
    if (entry == nullptr || !thread.valid())
        return found;
    const ObjectType type = machine[entry->object].header.type;
    const QString value = nameOf(timeline, process, index);
    for (const CallDescription& call : calls()) {
        // calls about any handle take it in their first such argument; the pseudo process of DuplicateHandle
        // stays
        const auto parameter = std::ranges::find_if(call.parameters, [&](const Parameter& one) {
            const bool handle = one.kind == ParameterKind::handle;
            return handle && (one.anyType || one.type == type) && one.initial != "GetCurrentProcess()";
        });
        if (parameter != call.parameters.end())
            found.push_back({&call, view(parameter->name), value, {process, thread}, parameter->anyType});
    }
    return found;
}

void addCalls(QMenu& menu, const std::vector<HandleCall>& calls,
              const std::function<void(const HandleCall&)>& carryOut, const Translate& translate) {
    constexpr qsizetype mostInOneMenu = 12;
    const auto ofType = std::ranges::count(calls, false, &HandleCall::anyType);
    const bool small = static_cast<qsizetype>(calls.size()) <= mostInOneMenu;
    QHash<QString, QMenu*> submenus;
    const auto menuFor = [&](const HandleCall& call) {
        const bool closes = call.anyType && call.call->group == group::close;
        const bool apart = call.anyType ? call.call->name != "CloseHandle" : ofType > mostInOneMenu;
        if (small || !apart)
            return &menu;
        // one place for all functions that close other things, whose refusal is a lesson of its own
        const std::string_view heading = closes ? group::close : subjectOf(*call.call);
        const QString subject = translate("Calls", std::string(heading).c_str());
        QMenu*& sub = submenus[subject];
        if (sub == nullptr)
            sub = menu.addMenu(subject);
        return sub;
    };
    for (const HandleCall& call : calls) {
        const QString dots = needsNothingElse(*call.call) ? QString() : QStringLiteral(", …");
        menuFor(call)->addAction(QStringLiteral("%1(%2%3)").arg(view(call.call->name), call.value, dots),
                                 &menu, [carryOut, call] { carryOut(call); });
    }
}

bool needsNothingElse(const CallDescription& call) {
    return std::ranges::count_if(call.parameters, [](const Parameter& one) { return one.initial.empty(); }) <=
           1;
}

} // namespace handlelab
