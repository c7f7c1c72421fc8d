// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offer/candidates.h"

#include "core/calls/brace_fields.h"
#include "core/kinds/object_kind.h"
#include "core/lesson/parser.h"
#include "core/machine/views/naming.h"
#include "core/offer/offers.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::size_t most = 300; // completions worth showing

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Where `part` occurs in `text`, letters of either case being equal.
std::size_t findFolded(std::string_view text, std::string_view part) {
    const auto found = std::search(text.begin(), text.end(), part.begin(), part.end(),
                                   [](char a, char b) { return folded(a) == folded(b); });
    return found == text.end() && !part.empty() ? std::string_view::npos
                                                : static_cast<std::size_t>(found - text.begin());
}

ProcessId whoActs(const CallLine& line, const Moment& moment) {
    if (!line.process.empty())
        return processLabelled(moment.machine(), moment.texts(), line.process);
    if (const auto step = moment.stepAt(moment.position()); step)
        return moment.steps()[*step].process;
    return moment.machine().processes.empty() ? ProcessId{} : ProcessId{0};
}

} // namespace

Candidates::Candidates(const CallLine& line, const Moment& moment)
    : m_line(line)
    , m_moment(moment)
    , m_machine(moment.machine())
    , m_texts(moment.texts())
    , m_process(whoActs(line, moment))
    , m_caller(callerOf(moment.machine(), m_process)) {
    if (!m_caller.process.valid())
        m_caller.process = m_process; // it has ended; what it had can still be named
}

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

namespace {

/// Whether what holds when nothing is given is the likeliest value, too.
bool leadsWithDefault(ParameterKind kind) {
    using enum ParameterKind;
    switch (kind) {
    case boolean:
    case dword:
    case integer:
    case size:
    case constant:
    case largeInteger:
    case startupInfo:
    case jobInformation:
    case securityAttributes:
    case ignored:
        return true;
    case handle:
    case access:
    case name:
    case path:
    case text:
    case bytes:
    case buffer:
    case address:
    case handles:
    case pid:
    case tid:
    case outHandle:
    case outDword:
    case outText:
    case outAddress:
    case outProcessInformation:
    case outProcessEntry:
    case outObjectInformation:
    case outFileInformation:
    case outOverlapped:
        return false;
    }
    return false;
}

} // namespace

void Candidates::addOffers(const Parameter& parameter) {
    for (Offer& offer : offersFor(parameter, m_moment, m_caller))
        add(std::move(offer.text), std::move(offer.detail));
}

void Candidates::addValue(const Parameter& parameter) {
    if (!parameter.initial.empty() && leadsWithDefault(parameter.kind))
        add(std::string(parameter.initial), {});
    addOffers(parameter);
}

void Candidates::addFields() {
    if (m_line.parameter >= m_line.call->parameters.size())
        return;
    Parameter parameter = m_line.call->parameters[m_line.parameter];
    if (const auto structure = structureFor(parameter.kind))
        for (const std::string_view name : braceFieldNames)
            if (structureOf(*braceFieldNamed(name)) == *structure)
                add(fmt::format("{} = ", name), {});
    if (parameter.kind != ParameterKind::handles)
        return;
    parameter.kind = ParameterKind::handle; // one of the list
    addOffers(parameter);
}

void Candidates::addFieldValues(std::string_view name) {
    const auto field = braceFieldNamed(name);
    if (!field)
        return;
    switch (*field) {
    case BraceField::inheritHandle:
        return addWords({"TRUE", "FALSE"});
    case BraceField::securityDescriptor:
        add("\"D:(A;;GA;;;WD)\"", "everyone may do everything");
        add("\"D:\"", "nobody may do anything");
        return add("NULL", {});
    case BraceField::revision:
        return add("1", {});
    case BraceField::handleList:
        return addOffers({.kind = ParameterKind::handles, .anyType = true});
    case BraceField::parentProcess:
        return addOffers({.kind = ParameterKind::handle, .type = ObjectType::process});
    case BraceField::jobList:
        return addOffers({.kind = ParameterKind::handles, .type = ObjectType::job});
    case BraceField::startupFlags:
        return addWords({"STARTF_USESTDHANDLES"});
    case BraceField::completionKey:
        return add("1", {});
    case BraceField::completionPort:
        return addOffers({.kind = ParameterKind::handle, .type = ObjectType::ioCompletion});
    case BraceField::standardInput:
    case BraceField::standardOutput:
    case BraceField::standardError:
        return addOffers({.kind = ParameterKind::handle, .anyType = true});
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
