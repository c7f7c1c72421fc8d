// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_spec.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/object_names.h"
#include "core/picture/side_words.h"
#include "core/tell/explain.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace handlelab {

namespace {

QString view(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Offering a whole table of thousands of entries helps nobody.
constexpr std::size_t mostChoices = 200;

struct Ranked {
    FieldChoice choice;
    bool fits = false;
};

} // namespace

std::vector<FieldChoice> sideChoices(const Timeline& timeline, ProcessId process) {
    const Machine& machine = timeline.machine();
    std::vector<FieldChoice> choices;
    for (auto variable = std::make_reverse_iterator(machine.variables.end());
         variable != std::make_reverse_iterator(machine.variables.begin()) && choices.size() < mostChoices;
         ++variable) {
        if (variable->process != process || variable->value.number == 0)
            continue;
        const auto side = std::ranges::find_if(machine.sideObjects, [&](const SideObject& one) {
            return one.alive && one.value == variable->value.number &&
                   (one.process == process || ofSession(one.kind));
        });
        if (side != machine.sideObjects.end())
            choices.push_back({view(timeline.texts()[variable->name]),
                               view(sideValue(*side)) + QStringLiteral(" · ") + view(sideWord(side->kind)),
                               0});
    }
    return choices;
}

std::vector<FieldChoice> handleChoices(const Timeline& timeline, Caller caller, const Parameter& parameter) {
    const Machine& machine = timeline.machine();
    const Texts& texts = timeline.texts();
    if (!caller.process.valid())
        return {};
    const auto fits = [&](ObjectId object) { return accepts(parameter, machine, object); };
    const auto detail = [&](std::uint32_t index, ObjectId object) {
        return view(handleText(machine.rules, valueOf(machine.rules, index))) + QStringLiteral(" · ") +
               view(objectName(machine, texts, object));
    };
    std::vector<Ranked> ranked;
    std::unordered_set<std::uint32_t> covered;
    for (auto variable = std::make_reverse_iterator(machine.variables.end());
         variable != std::make_reverse_iterator(machine.variables.begin()); ++variable) {
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
    std::vector<FieldChoice> choices;
    for (Ranked& one : ranked)
        choices.push_back(std::move(one.choice));
    const auto pseudo = [&](const char* text, ObjectId object, bool first) {
        FieldChoice choice{QString::fromLatin1(text), view(objectName(machine, texts, object)), 0};
        choices.insert(first ? choices.begin() : choices.end(), std::move(choice));
    };
    std::vector<FieldChoice> sides;
    if (parameter.anyType)
        sides = sideChoices(timeline, caller.process);
    // hHeap first offers heaps: the documented name has the first word of the kind in it
    std::ranges::stable_partition(sides, [&](const FieldChoice& one) {
        return view(parameter.name)
            .contains(one.detail.section(QStringLiteral(" · "), 1).section(u' ', 0, 0));
    });
    choices.insert(parameter.beside ? choices.begin() : choices.end(), sides.begin(), sides.end());
    const bool wantsProcess = !parameter.anyType && parameter.type == ObjectType::process;
    if (parameter.anyType || parameter.type == ObjectType::process)
        pseudo("GetCurrentProcess()", machine[caller.process].object, wantsProcess);
    if (parameter.anyType || parameter.type == ObjectType::thread)
        pseudo("GetCurrentThread()", machine[caller.thread].object, !parameter.anyType);
    return choices;
}

namespace {

QString braced(const QStringList& items) { return u'{' + items.join(QStringLiteral(", ")) + u'}'; }

} // namespace

std::vector<FieldChoice> handleListChoices(const Timeline& timeline, Caller caller,
                                           const Parameter& parameter) {
    std::vector<FieldChoice> choices;
    QStringList both;
    for (const FieldChoice& one : handleChoices(timeline, caller, parameter)) {
        if (one.text.startsWith(u"GetCurrent"))
            continue; // pseudo handles are refused in lists
        if (both.size() < 2)
            both.prepend(one.text);
        choices.push_back({braced({one.text}), one.detail, 0});
    }
    if (both.size() == 2)
        choices.insert(choices.begin(), {braced(both), {}, 0});
    if (choices.empty())
        choices.push_back({QStringLiteral("{NULL}"), {}, 0});
    return choices;
}

std::vector<FieldChoice> startupChoices(const Timeline& timeline, Caller caller) {
    std::vector<FieldChoice> choices = {{QStringLiteral("NULL"), {}, 0}};
    const auto first = [&](bool anyType, ObjectType type) -> QString {
        for (const FieldChoice& one : handleChoices(
                 timeline, caller, {.kind = ParameterKind::handle, .type = type, .anyType = anyType}))
            if (!one.text.startsWith(u"GetCurrent"))
                return one.text;
        return {};
    };
    if (const QString any = first(true, ObjectType::event); !any.isEmpty()) {
        choices.push_back(
            {braced({QStringLiteral("PROC_THREAD_ATTRIBUTE_HANDLE_LIST = ") + braced({any})}), {}, 0});
        choices.push_back({braced({QStringLiteral("hStdOutput = ") + any}), {}, 0});
    }
    if (const QString process = first(false, ObjectType::process); !process.isEmpty())
        choices.push_back(
            {braced({QStringLiteral("PROC_THREAD_ATTRIBUTE_PARENT_PROCESS = ") + process}), {}, 0});
    return choices;
}

std::vector<FieldChoice> addressChoices(const Timeline& timeline, ProcessId process) {
    const Machine& machine = timeline.machine();
    std::vector<FieldChoice> choices;
    for (auto variable = std::make_reverse_iterator(machine.variables.end());
         variable != std::make_reverse_iterator(machine.variables.begin()) && choices.size() < mostChoices;
         ++variable)
        if (variable->process == process && variable->value.kind == ValueKind::address)
            choices.push_back({view(timeline.texts()[variable->name]),
                               view(valueText(machine, timeline.texts(), variable->value)), 0});
    choices.push_back({QStringLiteral("NULL"), {}, 0});
    return choices;
}

QString exampleOf(std::string_view call, std::string_view parameter) {
    struct Example {
        std::string_view name; ///< of a call or a parameter
        const char16_t* text;  ///< as it stands between the quotes
    };
    static constexpr Example examples[] = {{"CreateNamedPipe", u"\\\\\\\\.\\\\pipe\\\\log"},
                                           {"CreateMailslot", u"\\\\\\\\.\\\\mailslot\\\\news"},
                                           {"FindFirstChangeNotification", u"C:\\\\Lab"},
                                           {"FindFirstFile", u"C:\\\\Lab\\\\*"},
                                           {"LoadLibrary", u"version.dll"},
                                           {"BeginUpdateResource", u"app.exe"},
                                           {"OpenBackupEventLog", u"old.evt"},
                                           {"lpSourceName", u"Application"},
                                           {"lpClassName", u"STATIC"},
                                           {"RequiredSid", u"S-1-1-0"},
                                           {"SecurityDescriptor", u"D:(A;;GA;;;WD)"},
                                           {"bind", u"127.0.0.1:4000"},
                                           {"connect", u"127.0.0.1:4000"}};
    for (const Example& one : examples)
        if (one.name == call || one.name == parameter)
            return QString::fromUtf16(one.text);
    return QStringLiteral("notes.txt");
}

std::vector<FieldChoice> dueTimeChoices() {
    return {{QStringLiteral("-10000000"), QStringLiteral("1 s"), 0},
            {QStringLiteral("-1000000"), QStringLiteral("100 ms"), 0},
            {QStringLiteral("0"), {}, 0}};
}

std::vector<FieldChoice> accessChoices(ObjectType type) {
    std::vector<FieldChoice> choices;
    const auto add = [&](const AccessName& right) {
        choices.push_back(
            {view(right.name), QStringLiteral("0x%1").arg(right.bits, 8, 16, QLatin1Char('0')), right.bits});
    };
    std::ranges::for_each(info(type).rights, add);
    std::ranges::for_each(standardRights(), add);
    return choices;
}

std::vector<FieldChoice> constantChoices(ConstantFamily family) {
    std::vector<FieldChoice> choices;
    for (const Constant& constant : constants())
        if (constant.family == family)
            choices.push_back({view(constant.name), QString::number(constant.value), constant.value});
    return choices;
}

std::vector<FieldChoice> idChoices(const Timeline& timeline, bool threads) {
    const Machine& machine = timeline.machine();
    std::vector<FieldChoice> choices;
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

std::vector<FieldChoice> nameChoices(const Timeline& timeline) {
    const Machine& machine = timeline.machine();
    std::vector<FieldChoice> choices;
    for (std::uint32_t i = 0; i < machine.nameOwners.size() && choices.size() < mostChoices; ++i)
        if (const ObjectId owner = machine.nameOwners[i]; owner.valid())
            choices.push_back({view(leafName(timeline.texts()[NameId{i}])),
                               view(info(machine[owner].header.type).name), 0});
    return choices;
}

std::vector<FieldChoice> processChoices(const Timeline& timeline) {
    const Machine& machine = timeline.machine();
    std::vector<FieldChoice> choices;
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].alive)
            choices.push_back({view(timeline.texts()[machine.processes[i].label]),
                               view(processName(machine, timeline.texts(), ProcessId{i})), 0});
    return choices;
}

std::vector<FieldChoice> variableChoices(const Timeline& timeline, ProcessId process) {
    const Machine& machine = timeline.machine();
    std::vector<FieldChoice> choices;
    for (auto variable = std::make_reverse_iterator(machine.variables.end());
         variable != std::make_reverse_iterator(machine.variables.begin()) && choices.size() < mostChoices;
         ++variable)
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
