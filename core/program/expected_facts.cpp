// SPDX-License-Identifier: GPL-3.0-or-later
// What a call's turn must report: its result, what it stored, and on demand the entries it made.
#include "core/machine/handle_table.h"
#include "core/program/composer.h"
#include "core/program/cpp_text.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

std::string neutralHandle(std::uint64_t value) {
    return value == 0 ? "NULL" : value == ~0ull ? "INVALID_HANDLE_VALUE" : "handle";
}

std::string neutralWait(std::uint64_t value) {
    if (value == 258)
        return "WAIT_TIMEOUT";
    if (value == 0xFFFF'FFFF)
        return "WAIT_FAILED";
    if (value == 0xC0)
        return "WAIT_IO_COMPLETION";
    const bool abandoned = value >= 0x80;
    const std::uint64_t index = value - (abandoned ? 0x80 : 0);
    const std::string name = abandoned ? "WAIT_ABANDONED" : "WAIT_OBJECT_0";
    return index == 0 ? name : fmt::format("{} + {}", name, index);
}

bool readsDescriptor(const CallDescription& call) {
    return std::ranges::any_of(call.parameters, [](const Parameter& parameter) {
        return parameter.form.structure == CStructure::receivedDescriptor;
    });
}

/// The value of a number that stands for failure, as the kernel's CallContext::fail gives it.
constexpr std::uint64_t failedNumber = 0;

} // namespace

std::string Composer::resultText(const CallDescription& call, const Step& step) const {
    const std::uint64_t value = step.returned.value;
    const std::string error = ", " + errorName(step.lastError);
    switch (resultForm(call)) {
    case ResultForm::handle:
        return neutralHandle(value) + (value == 0 || value == ~0ull ? error : "");
    case ResultForm::created:
        return neutralHandle(value) + error;
    case ResultForm::pointer:
        return value == 0 ? "NULL" + error : "address";
    case ResultForm::truth:
        return value == 0 ? "FALSE" + error : "TRUE";
    case ResultForm::wait:
        return neutralWait(value) + (value == 0xFFFF'FFFF ? error : "");
    case ResultForm::number:
        return fmt::format("{}{}", value, value == failedNumber ? error : "");
    case ResultForm::id:
        return value == 0 ? "0" + error : "id";
    case ResultForm::value:
        return fmt::format("{}", value);
    case ResultForm::zero:
        return value == 0 ? "0" : "-1" + error;
    case ResultForm::code:
        return errorName(static_cast<std::uint32_t>(value));
    case ResultForm::status:
        return fmt::format("0x{:08X}", static_cast<std::uint32_t>(value));
    case ResultForm::done:
        return "done";
    case ResultForm::unknown:
        break;
    }
    return "a number";
}

void Composer::resultFacts(const CallDescription& call, const Step& done, const std::string& variable) {
    const std::string result =
        resultType(call) == CType::socket ? converted(variable, CType::socket, CType::handle) : variable;
    const std::string fact =
        fmt::format("step {} {}: {}", m_step, m_score.actors[static_cast<std::size_t>(m_open)].name,
                    resultText(call, done));
    const bool asksError = call.form.lastError == CLastError::asked;
    if (asksError && !m_errorDefined[m_open]) {
        write(fmt::format("static_cast<void>({}), static_cast<void>(error); // not defined after a success",
                          result));
        exclude(fact, "the last error is not defined after a success");
        return;
    }
    const bool goesThroughProcesses = call.form.differs == CDiffering::processesToo;
    if (goesThroughProcesses && (!done.returned.failed || done.lastError == error::noMoreFiles)) {
        write(fmt::format("static_cast<void>({}), static_cast<void>(error); // other programs run, too",
                          result));
        m_errorDefined[m_open] = false;
        exclude(fact, "other programs run, too");
        return;
    }
    if (!asksError)
        m_errorDefined[m_open] = done.returned.failed || call.form.lastError == CLastError::told;
    switch (resultForm(call)) {
    case ResultForm::handle:
        write(fmt::format("turn.handle({}, error);", result));
        break;
    case ResultForm::created:
        write(fmt::format("turn.created({}, error);", result));
        break;
    case ResultForm::pointer:
        write(fmt::format("turn.pointer({}, error);", result));
        break;
    case ResultForm::truth:
        write(fmt::format("turn.truth({}, error);", result));
        break;
    case ResultForm::wait:
        write(fmt::format("turn.wait({}, error);", result));
        break;
    case ResultForm::number:
        write(fmt::format("turn.number({}, error, {});", result, failedNumber));
        break;
    case ResultForm::id:
        write(fmt::format("turn.id({}, error);", result));
        break;
    case ResultForm::value:
        write(fmt::format("static_cast<void>(error); // cannot fail\nturn.value({});", result));
        break;
    case ResultForm::zero:
        write(fmt::format("turn.zero({}, error);", result));
        break;
    case ResultForm::code:
        write(fmt::format("turn.code({}); static_cast<void>(error);", result));
        break;
    case ResultForm::status:
        write(fmt::format("turn.status({}); static_cast<void>(error);", result));
        break;
    case ResultForm::done:
    case ResultForm::unknown:
        write(fmt::format("static_cast<void>({}), static_cast<void>(error); // differs from system to system",
                          result));
        exclude(fact, "a number that differs from system to system");
        return;
    }
    expect(fact);
}

/// Whether a call's out parameters, or its result, go into a variable.
bool Composer::fills(const Statement& s, std::string_view name) const {
    if (s.variable.length != 0 && l[s.variable] == name)
        return true;
    const auto isOrHolds = [&](std::string_view variable) {
        return !variable.empty() && name.starts_with(variable) &&
               (name.size() == variable.size() || name[variable.size()] == '.');
    };
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Expression& e = l.expressions[l.arguments[s.firstArgument + i].value];
        if (e.kind == ExpressionKind::address && isOrHolds(l[e.text]))
            return true;
    }
    for (const Parameter& parameter : calls()[static_cast<std::size_t>(s.callIndex)].parameters)
        if (isOut(parameter) && parameter.initial.starts_with('&') && isOrHolds(parameter.initial.substr(1)))
            return true;
    return false;
}

void Composer::noteDiffering(ProcessId owner, std::string_view name, bool differs) {
    if (differs)
        m_differing.emplace(owner.index, name);
    else
        m_differing.erase({owner.index, std::string(name)});
}

void Composer::storedFacts(const Statement& s, ThreadId thread) {
    const Step& done = t.steps()[m_step - 1];
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const ProcessId owner = machine()[thread].process;
    std::vector<std::uint32_t> stored;
    for (std::uint32_t at = done.firstMicro; at < t.positionAfter(m_step); ++at)
        if (t.log().meaning(at).kind == MeaningKind::valueStored)
            stored.push_back(t.log().meaning(at).index);
    for (const std::uint32_t id : stored) {
        const Variable& v = machine().variables[id];
        const std::string_view name = t.texts()[v.name];
        if (v.process != owner || !fills(s, name))
            continue;
        const bool isResult = name == l[s.variable];
        const CField* field = fieldOf(name);
        const bool differs = !isResult &&
                             ((field && field->differs) || call.form.differs != CDiffering::nothing) &&
                             v.value.kind != ValueKind::handle;
        noteDiffering(owner, name, differs);
        if (differs)
            exclude(fmt::format("step {} {}: {}", m_step,
                                m_score.actors[static_cast<std::size_t>(m_open)].name, name),
                    "a value that differs from system to system");
        else if (!isResult)
            storedFact(v, call);
        if (m_options.entries)
            entryFact(v);
    }
}

void Composer::storedFact(const Variable& v, const CallDescription& call) {
    const std::string_view name = t.texts()[v.name];
    const std::string label = labelOf(v.process);
    const std::string code = m_variables.code(label, name);
    const CType type = m_variables.type(label, name);
    const std::string quoted = narrowLiteral(name);
    const auto report = [&](std::string_view form, const std::string& asked, const std::string& value) {
        write(fmt::format("turn.{}({}, {});", form, quoted, asked));
        expect(fmt::format("step {} {}: {} = {}", m_step,
                           m_score.actors[static_cast<std::size_t>(m_open)].name, name, value));
    };
    const std::string id = v.value.number == 0 ? "0" : "id";
    if (v.value.kind == ValueKind::handle)
        report("receivedHandle", converted(code, type, CType::handle), neutralHandle(v.value.number));
    else if (v.value.kind == ValueKind::address)
        report("receivedId", fmt::format("{} ? 1 : 0", code), id);
    else if (v.value.kind == ValueKind::text && readsDescriptor(call))
        exclude(fmt::format("step {}: {}", m_step, name), "accounts have other names on other systems");
    else if (v.value.kind == ValueKind::text)
        report("receivedText", code,
               std::string(t.texts()[TextId{static_cast<std::uint32_t>(v.value.number)}]));
    else if (type == CType::id || name.ends_with("Id"))
        report("receivedId", converted(code, type, CType::number), id);
    else
        report("received", fmt::format("static_cast<DWORD>({})", converted(code, type, CType::number)),
               std::to_string(static_cast<std::uint32_t>(v.value.number)));
}

void Composer::entryFact(const Variable& v) {
    if (v.value.kind != ValueKind::handle || v.home != v.process)
        return;
    const HandleEntry* entry = entryOf(machine(), v.process, Handle{v.value.number});
    if (!entry)
        return;
    const std::string label = labelOf(v.process);
    const std::string_view name = t.texts()[v.name];
    const std::string what = fmt::format("{}.{}", label, name);
    write(
        fmt::format("lesson::reportEntry({}, {}, {});", m_step, narrowLiteral(what),
                    converted(m_variables.code(label, name), m_variables.type(label, name), CType::handle)));
    expect(fmt::format("after step {} {}: granted 0x{:08X}, flags {}, handles {}", m_step, what,
                       entry->granted, (entry->inherit ? 1 : 0) + (entry->protect ? 2 : 0),
                       machine()[entry->object].counts.handles));
}

} // namespace handlelab
