// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offer/candidates.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/object_names.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::size_t most = 200; // completions worth showing

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Where `part` occurs in `text`, letters of either case being equal.
std::size_t findFolded(std::string_view text, std::string_view part) {
    const auto found = std::search(text.begin(), text.end(), part.begin(), part.end(),
                                   [](char a, char b) { return folded(a) == folded(b); });
    return found == text.end() && !part.empty() ? std::string_view::npos
                                                : static_cast<std::size_t>(found - text.begin());
}

ProcessId labelled(const Machine& machine, const Texts& texts, std::string_view label) {
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (texts[machine.processes[i].label] == label)
            return ProcessId{i};
    return {};
}

ProcessId whoActs(const CallLine& line, const Timeline& timeline) {
    if (!line.process.empty())
        return labelled(timeline.machine(), timeline.texts(), line.process);
    if (const auto step = timeline.stepAt(timeline.position()); step)
        return timeline.steps()[*step].process;
    return timeline.machine().processes.empty() ? ProcessId{} : ProcessId{0};
}

} // namespace

Candidates::Candidates(const CallLine& line, const Timeline& timeline)
    : m_line(line)
    , m_machine(timeline.machine())
    , m_texts(timeline.texts())
    , m_process(whoActs(line, timeline)) {}

void Candidates::add(std::string text, std::string detail) {
    const std::size_t found = findFolded(text, m_line.word);
    auto& list = found == 0 ? m_beginning : m_containing;
    if (found == std::string_view::npos || text == m_line.word || list.size() == most ||
        !m_known.insert(text).second)
        return;
    list.push_back({std::move(text), std::move(detail), m_line.from});
}

void Candidates::addWords(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
        add(std::string(word), {});
}

void Candidates::addProcesses(std::string_view behind) {
    const auto addOne = [&](const Process& process) {
        if (process.alive)
            add(fmt::format("{}{}", m_texts[process.label], behind), std::string(m_texts[process.image]));
    };
    if (m_process.valid() && m_process.index < m_machine.processes.size())
        addOne(m_machine[m_process]);
    for (std::uint32_t i = 0; i < m_machine.processes.size(); ++i)
        if (i != m_process.index)
            addOne(m_machine.processes[i]);
}

void Candidates::addThreads() {
    for (const Thread& thread : m_machine.threads)
        if (thread.alive && thread.process == m_process)
            add(fmt::format("T{}: ", thread.number), fmt::format("TID {}", thread.tid));
}

void Candidates::addVariables(std::string_view behind) {
    for (const Variable& v : newestVariables())
        if (v.process == m_process)
            add(fmt::format("{}{}", m_texts[v.name], behind), valueText(m_machine, m_texts, v.value));
}

void Candidates::addVariablesOfAll() {
    for (const Variable& v : newestVariables())
        add(fmt::format("{}.{}", m_texts[m_machine[v.process].label], m_texts[v.name]),
            valueText(m_machine, m_texts, v.value));
}

void Candidates::addConstants(ConstantFamily family) {
    for (const Constant& constant : constants())
        if (constant.family == family)
            add(std::string(constant.name), family == ConstantFamily::error
                                                ? fmt::format("{}", constant.value)
                                                : fmt::format("0x{:X}", constant.value));
}

void Candidates::addObjectNames() {
    for (std::uint32_t i = 0; i < m_machine.nameOwners.size(); ++i)
        if (const ObjectId owner = m_machine.nameOwners[i]; owner.valid())
            add(quote(leafName(m_texts[NameId{i}])), std::string(info(m_machine[owner].header.type).name));
}

void Candidates::addRules() {
    for (std::string& word : ruleWords())
        add(std::move(word), {});
}

void Candidates::addHandles(const Parameter& parameter) {
    const auto rank = [&](const Variable& v) {
        if (stale(m_machine, v))
            return 2;
        const bool fits =
            v.meant.valid() && (parameter.anyType || m_machine[v.meant].header.type == parameter.type);
        return fits ? 0 : 1;
    };
    for (const int wanted : {0, 1, 2}) {
        for (const Variable& v : newestVariables())
            if (v.process == m_process && v.value.kind == ValueKind::handle && rank(v) == wanted)
                add(std::string(m_texts[v.name]),
                    v.meant.valid() ? fmt::format("{}, {}", valueText(m_machine, m_texts, v.value),
                                                  objectName(m_machine, m_texts, v.meant))
                                    : valueText(m_machine, m_texts, v.value));
        if (wanted == 0 && parameter.type == ObjectType::process && !parameter.anyType)
            add("GetCurrentProcess()", "-1");
        if (wanted == 0 && parameter.type == ObjectType::thread && !parameter.anyType)
            add("GetCurrentThread()", "-2");
    }
    if (parameter.anyType)
        addWords({"GetCurrentProcess()", "GetCurrentThread()"});
    add("NULL", {});
}

void Candidates::addAccess(const Parameter& parameter) {
    const auto addAll = [&](std::span<const AccessName> names) {
        for (const AccessName& right : names)
            add(std::string(right.name), fmt::format("0x{:X}", right.bits));
    };
    addAll(info(parameter.type).rights);
    addAll(standardRights());
}

void Candidates::addPaths() {
    const bool programs =
        std::any_of(m_line.call->parameters.begin(), m_line.call->parameters.end(),
                    [](const Parameter& p) { return p.kind == ParameterKind::outProcessInformation; });
    for (const FileNode& file : m_machine.files)
        if (!file.directory && (file.executable || !programs))
            add(quote(m_texts[file.path]), {});
}

void Candidates::addIds(ParameterKind kind) {
    if (kind == ParameterKind::tid) {
        for (const Thread& thread : m_machine.threads)
            if (thread.alive)
                add(fmt::format("{}", thread.tid),
                    fmt::format("{}/T{}", m_texts[m_machine[thread.process].label], thread.number));
        return;
    }
    for (const Process& process : m_machine.processes)
        if (process.alive)
            add(fmt::format("{}", process.pid), std::string(m_texts[process.label]));
}

/// &hTarget for lpTargetHandle: a name as a programmer would choose it.
void Candidates::addResultVariable(const Parameter& parameter) {
    using enum ParameterKind;
    add(parameter.kind == outHandle ? "&hTarget" : parameter.kind == outDword ? "&dwValue" : "&pi", {});
    add("NULL", {});
}

void Candidates::addValue(const Parameter& parameter) {
    using enum ParameterKind;
    switch (parameter.kind) {
    case handle:
        return addHandles(parameter);
    case boolean:
        return parameter.initial == "TRUE" ? addWords({"TRUE", "FALSE"}) : addWords({"FALSE", "TRUE"});
    case constant:
        if (!parameter.initial.empty())
            add(std::string(parameter.initial), {});
        return addConstants(parameter.family);
    case access:
        return addAccess(parameter);
    case name:
        addObjectNames();
        return add("NULL", {});
    case path:
        return addPaths();
    case securityAttributes:
        return addWords({"NULL", "{bInheritHandle = TRUE}", "{lpSecurityDescriptor = \"D:(A;;GA;;;WD)\"}"});
    case pid:
    case tid:
        addIds(parameter.kind);
        return addVariables("");
    case outHandle:
    case outDword:
    case outProcessInformation:
        return addResultVariable(parameter);
    default:
        if (!parameter.initial.empty())
            add(std::string(parameter.initial), {});
        if (parameter.family != ConstantFamily::none)
            addConstants(parameter.family);
        return addVariables("");
    }
}

void Candidates::addArgument() {
    const auto& parameters = m_line.call->parameters;
    if (m_line.parameter < parameters.size())
        addValue(parameters[m_line.parameter]);
    if (m_line.named)
        return;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (!m_line.given[i])
            add(fmt::format("{} = ", parameters[i].name), std::string(parameters[i].initial));
}

std::vector<Completion> Candidates::sorted() const {
    std::vector<Completion> all = m_beginning;
    all.insert(all.end(), m_containing.begin(), m_containing.end());
    return all;
}

} // namespace handlelab
