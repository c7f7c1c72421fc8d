// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/fact_writer.h"

#include "core/machine/handle_table.h"
#include "core/program/cpp_text.h"
#include "core/program/script/result_facts.h"
#include "core/win32/constants.h"
#include "core/win32/errors.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

bool readsDescriptor(const CallDescription& call) {
    return std::ranges::any_of(call.parameters, [](const Parameter& parameter) {
        return parameter.form.structure == CStructure::receivedDescriptor;
    });
}

} // namespace

FactWriter::FactWriter(const LessonWalk& walk, const CVariables& variables, const ProgramOptions& options,
                       TurnWriter& turns)
    : m_walk(walk)
    , m_variables(variables)
    , m_options(options)
    , m_turns(turns) {}

void FactWriter::resultFacts(const CallDescription& call, const Step& done, const std::string& variable) {
    const std::string result =
        resultType(call) == CType::socket ? converted(variable, CType::socket, CType::handle) : variable;
    const std::string fact =
        fmt::format("step {} {}: {}", m_walk.step, m_turns.openName(), resultText(call, done));
    const bool asksError = call.form.lastError == CLastError::asked;
    if (asksError && !m_errorDefined[m_turns.open()]) {
        m_turns.write(fmt::format(
            "static_cast<void>({}), static_cast<void>(error); // not defined after a success", result));
        m_turns.exclude(fact, "the last error is not defined after a success");
        return;
    }
    const bool goesThroughProcesses = call.form.differs == CDiffering::processesToo;
    if (goesThroughProcesses && (!done.returned.failed || done.lastError == error::noMoreFiles)) {
        m_turns.write(fmt::format(
            "static_cast<void>({}), static_cast<void>(error); // other programs run, too", result));
        m_errorDefined[m_turns.open()] = false;
        m_turns.exclude(fact, "other programs run, too");
        return;
    }
    if (!asksError)
        m_errorDefined[m_turns.open()] = done.returned.failed || call.form.lastError == CLastError::alwaysSet;
    const std::string report = resultReport(call, result);
    if (report.empty()) {
        m_turns.write(fmt::format(
            "static_cast<void>({}), static_cast<void>(error); // differs from system to system", result));
        m_turns.exclude(fact, "a number that differs from system to system");
        return;
    }
    m_turns.write(report);
    m_turns.expect(fact);
}

void FactWriter::doneFact(const CallDescription& call) {
    m_turns.write("turn.done();");
    m_errorDefined[m_turns.open()] = call.form.lastError == CLastError::alwaysSet;
    m_turns.expect(fmt::format("step {} {}: done", m_walk.step, m_turns.openName()));
}

/// What a call stores in a variable: its result, or what an out parameter receives; nothing when it stores
/// nothing there.
std::optional<CType> FactWriter::filled(const Statement& s, std::string_view name) const {
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    if (s.variable.length != 0 && m_walk.lesson[s.variable] == name)
        return resultType(call);
    const CField* field = fieldOf(name);
    const std::vector<std::string_view> names = outVariables(m_walk.lesson, s, call);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty())
            continue;
        if (names[i] == name)
            return typeOf(call.parameters[i]);
        if (name.starts_with(names[i]) && name[names[i].size()] == '.')
            return field ? field->type : CType::number;
    }
    return std::nullopt;
}

void FactWriter::noteDiffering(ProcessId owner, std::string_view name, bool differs) {
    if (differs)
        m_differing.emplace(owner.index, name);
    else
        m_differing.erase({owner.index, std::string(name)});
}

bool FactWriter::differs(ProcessId owner, std::string_view name) const {
    return m_differing.contains({owner.index, std::string(name)});
}

void FactWriter::storedFacts(const Statement& s, ThreadId thread) {
    const Step& done = m_walk.done();
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const ProcessId owner = m_walk.machine()[thread].process;
    std::vector<std::uint32_t> stored;
    for (std::uint32_t at = done.firstMicro; at < m_walk.run.positionAfter(m_walk.step); ++at)
        if (m_walk.run.log().meaning(at).kind == MeaningKind::valueStored)
            stored.push_back(m_walk.run.log().meaning(at).index);
    for (const std::uint32_t id : stored) {
        const Variable& v = m_walk.machine().variables[id];
        const std::string_view name = m_walk.run.texts()[v.name];
        const std::optional<CType> type = v.process == owner ? filled(s, name) : std::nullopt;
        if (!type)
            continue;
        const bool isResult = name == m_walk.lesson[s.variable];
        const CField* field = fieldOf(name);
        const bool differs = !isResult &&
                             ((field && field->differs) || call.form.differs != CDiffering::nothing) &&
                             v.value.kind != ValueKind::handle;
        noteDiffering(owner, name, differs);
        if (differs)
            m_turns.exclude(fmt::format("step {} {}: {}", m_walk.step, m_turns.openName(), name),
                            "a value that differs from system to system");
        else if (!isResult)
            storedFact(v, call, *type);
        if (m_options.entries)
            entryFact(v);
    }
}

void FactWriter::storedFact(const Variable& v, const CallDescription& call, CType stored) {
    const std::string_view name = m_walk.run.texts()[v.name];
    const std::string label = m_walk.labelOf(v.process);
    const std::string code = m_variables.code(label, name);
    const CType type = m_variables.type(label, name);
    const std::string quoted = narrowLiteral(name);
    const auto report = [&](std::string_view form, const std::string& asked, const std::string& value) {
        m_turns.write(fmt::format("turn.{}({}, {});", form, quoted, asked));
        m_turns.expect(fmt::format("step {} {}: {} = {}", m_walk.step, m_turns.openName(), name, value));
    };
    const std::string id = v.value.number == 0 ? "0" : "id";
    if (v.value.kind == ValueKind::handle)
        report("receivedHandle", converted(code, type, CType::handle), neutralHandle(v.value.number));
    else if (v.value.kind == ValueKind::address)
        report("receivedId", fmt::format("{} ? 1 : 0", code), id);
    else if (v.value.kind == ValueKind::text && readsDescriptor(call))
        m_turns.exclude(fmt::format("step {}: {}", m_walk.step, name),
                        "accounts have other names on other systems");
    else if (v.value.kind == ValueKind::text && type != CType::text)
        m_turns.exclude(fmt::format("step {}: {}", m_walk.step, name),
                        "in C the variable has no room for a text");
    else if (v.value.kind == ValueKind::text)
        report("receivedText", code,
               std::string(m_walk.run.texts()[TextId{static_cast<std::uint32_t>(v.value.number)}]));
    else if (type == CType::id || stored == CType::id)
        report("receivedId", converted(code, type, CType::number), id);
    else
        report("received", fmt::format("static_cast<DWORD>({})", converted(code, type, CType::number)),
               std::to_string(static_cast<std::uint32_t>(v.value.number)));
}

void FactWriter::entryFact(const Variable& v) {
    if (v.value.kind != ValueKind::handle || v.home != v.process)
        return;
    const HandleEntry* entry = entryOf(m_walk.machine(), v.process, Handle{v.value.number});
    if (!entry)
        return;
    const std::string label = m_walk.labelOf(v.process);
    const std::string_view name = m_walk.run.texts()[v.name];
    const std::string what = fmt::format("{}.{}", label, name);
    m_turns.write(
        fmt::format("lesson::reportEntry({}, {}, {});", m_walk.step, narrowLiteral(what),
                    converted(m_variables.code(label, name), m_variables.type(label, name), CType::handle)));
    m_turns.expect(fmt::format("after step {} {}: granted 0x{:08X}, flags {}, handles {}", m_walk.step, what,
                               entry->granted, (entry->inherit ? 1 : 0) + (entry->protect ? 2 : 0),
                               m_walk.machine()[entry->object].counts.handles));
}

} // namespace handlelab
