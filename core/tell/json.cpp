// SPDX-License-Identifier: GPL-3.0-or-later
// Machine-readable output; the only file that knows nlohmann-json.
#include "core/calls/call.h"
#include "core/kernel/micro_steps.h"
#include "core/kinds/object_fields.h"
#include "core/kinds/object_kind.h"
#include "core/machine/handle_table.h"
#include "core/machine/views/naming.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

using Json = nlohmann::ordered_json;

/// Texts of a lesson may hold anything; what is not UTF-8 is replaced instead of throwing.
std::string dumped(const Json& json, int indent = -1) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string hex(std::uint64_t value) { return fmt::format("0x{:X}", value); }

Json valueJson(const Machine& m, const Texts& texts, const Variable& variable) {
    if (variable.value.kind == ValueKind::text)
        return std::string(texts[TextId{static_cast<std::uint32_t>(variable.value.number)}]);
    if (variable.value.kind == ValueKind::integer || variable.value.kind == ValueKind::waitResult)
        return variable.value.number;
    return valueText(m, texts, variable.value);
}

Json entryJson(const Moment& moment, std::uint32_t index, const HandleEntry& entry) {
    static constexpr const char* origins[] = {"created", "opened", "inherited", "duplicated"};
    const Machine& m = moment.machine();
    Json json{{"value", hex(valueOf(m.rules, index).value)},
              {"object", entry.object.index},
              {"granted", fmt::format("0x{:08X}", entry.granted)},
              {"inherit", entry.inherit},
              {"protect", entry.protect},
              {"origin", origins[static_cast<std::size_t>(entry.origin)]}};
    if (m.rules->counts == Counts::withStock)
        json["stock"] = entry.stock;
    if (entry.originProcess.valid())
        json["from"] = {{"process", moment.texts()[m[entry.originProcess].label]},
                        {"value", hex(valueOf(m.rules, entry.originIndex).value)}};
    return json;
}

Json processJson(const Moment& moment, ProcessId id) {
    const Machine& m = moment.machine();
    const Texts& texts = moment.texts();
    const Process& p = m[id];
    Json errors = Json::object(), variables = Json::object(), handles = Json::array();
    for (const Thread& thread : m.threads)
        if (thread.process == id)
            errors[fmt::format("T{}", thread.number)] = thread.lastError;
    for (const Variable& variable : m.variables)
        if (variable.process == id)
            variables[std::string(texts[variable.name])] = valueJson(m, texts, variable);
    const auto& entries = m.table(id).entries;
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        if (entries[i].inUse())
            handles.push_back(entryJson(moment, i, entries[i]));
    Json json{{"name", texts[p.label]}, {"image", texts[p.image]}, {"pid", p.pid},
              {"user", texts[p.user]},  {"alive", p.alive},        {"exit_code", p.exitCode},
              {"last_errors", errors},  {"variables", variables},  {"handles", handles}};
    if (p.elevation != Elevation::standard)
        json["elevated"] = p.elevation == Elevation::full;
    return json;
}

Json objectJson(const Moment& moment, ObjectId id) {
    const Machine& m = moment.machine();
    const Object& o = m[id];
    Json json{{"id", id.index},
              {"type", info(o.header.type).ntName},
              {"name", o.header.name.valid() ? Json(moment.texts()[o.header.name]) : Json()},
              {"named", o.header.named},
              {"handle_count", o.counts.handles},
              {"pointer_count", shownPointerCount(m, id)},
              {"usage_count", usageCount(m, id)},
              {"alive", alive(o)},
              {"signaled", signaled(m, id)}};
    if (m.rules->counts == Counts::withStock)
        json["true_references"] = pointerCount(o);
    for (const StateField& field : stateOf(m, moment.texts(), o.header.type, o.body))
        json[field.key] = std::visit([](const auto& value) { return Json(value); }, field.value);
    if (o.header.security.valid())
        json["security"] = formatSddl(moment.texts()[o.header.security]);
    return json;
}

constexpr std::array kindNames{"handle",
                               "boolean",
                               "dword",
                               "integer",
                               "size",
                               "constant",
                               "access",
                               "name",
                               "path",
                               "text",
                               "address",
                               "large_integer",
                               "handles",
                               "startup_info",
                               "job_information",
                               "security_attributes",
                               "pid",
                               "tid",
                               "out_handle",
                               "out_dword",
                               "out_text",
                               "out_address",
                               "out_process_information",
                               "out_process_entry",
                               "out_object_information",
                               "out_file_information",
                               "out_overlapped",
                               "bytes",
                               "buffer",
                               "ignored"};
static_assert(kindNames.size() == static_cast<std::size_t>(ParameterKind::ignored) + 1);
constexpr std::array returnNames{"handle_or_null", "handle_or_invalid", "boolean",           "dword",
                                 "wait",           "address_or_null",   "socket_or_invalid", "socket_error",
                                 "ntstatus",       "error_code",        "pseudo_handle",     "nothing"};
static_assert(returnNames.size() == static_cast<std::size_t>(Returns::nothing) + 1);

/// What is under way on files.
Json operationsJson(const Moment& moment) {
    static constexpr const char* kinds[] = {"await_client", "read", "write", "await_instance", "lock"};
    static_assert(std::size(kinds) == static_cast<std::size_t>(OperationKind::lock) + 1);
    const Machine& m = moment.machine();
    Json pending = Json::array();
    for (const Operation& one : m.operations)
        if (one.pending)
            pending.push_back(
                {{"kind", kinds[static_cast<std::size_t>(one.kind)]},
                 {"object", one.file.valid() ? Json(one.file.index) : Json()},
                 {"event", one.event.valid() ? Json(one.event.index) : Json()},
                 {"thread", fmt::format("{}/T{}", moment.texts()[m[m[one.thread].process].label],
                                        m[one.thread].number)},
                 {"overlapped", one.overlapped.valid() ? Json(moment.texts()[one.overlapped]) : Json()},
                 {"asynchronous", one.asynchronous},
                 {"bytes", one.bytes}});
    return pending;
}

} // namespace

std::string machineJson(const Moment& moment) {
    const Machine& m = moment.machine();
    Json processes = Json::array(), objects = Json::array();
    for (std::uint32_t i = 0; i < m.processes.size(); ++i)
        processes.push_back(processJson(moment, ProcessId{i}));
    for (std::uint32_t i = 0; i < m.objects.size(); ++i)
        objects.push_back(objectJson(moment, ObjectId{i}));
    Json json{{"rules", describeRules(m.rules)},
              {"step", moment.stepsDone()},
              {"processes", processes},
              {"objects", objects}};
    if (const Json pending = operationsJson(moment); !pending.empty())
        json["pending_operations"] = pending;
    return dumped(json, 2) + "\n";
}

namespace {

/// Numbers in hexadecimal under all rules, so that programs read one form.
std::string returnsJson(const Rules& rules, const Returned& returned) {
    const bool named = returned.as == Returns::boolean || returned.as == Returns::nothing ||
                       (returned.as == Returns::handleOrNull && returned.value == 0) ||
                       (returned.as == Returns::handleOrInvalid && returned.failed);
    return named ? returnedText(rules, returned) : hex(returned.value);
}

} // namespace

std::string stepJson(const Lesson& lesson, const Moment& moment, std::uint32_t step) {
    const Step& s = moment.steps()[step];
    // Sentences name what is born in the step.
    const std::uint32_t after = moment.positionAfter(step + 1);
    const Moment told = moment.position() < after ? moment.at(after) : moment;
    const Machine& m = told.machine();
    Json micro = Json::array();
    for (std::uint32_t i = s.firstMicro; i < after; ++i) {
        const Meaning& meaning = moment.log().meaning(i);
        micro.push_back({{"meaning", meaningName(meaning.kind)},
                         {"sentence", english(explain(meaning, m, moment.texts()))}});
    }
    const Json expected =
        s.verdict == Verdict::none || s.verdict == Verdict::notRun ? Json() : Json(s.verdict == Verdict::met);
    Json json{{"step", step + 1},
              {"process", s.process.valid() ? Json(moment.texts()[m[s.process].label]) : Json()},
              {"thread", s.thread.valid() ? Json(fmt::format("T{}", m[s.thread].number)) : Json()},
              {"call", callText(lesson, moment, step)},
              {"returns", returnsJson(moment.rules(), s.returned)},
              {"value", s.returned.value},
              {"last_error", s.lastError},
              {"last_error_name", errorName(s.lastError)},
              {"expected", expected}};
    if (s.exception != 0)
        json["exception"] = hex(s.exception);
    if (s.verdict == Verdict::notRun)
        json["not_run"] = true;
    json["micro_steps"] = micro;
    return dumped(json);
}

std::string rivalJson(const Lesson& lesson, const Moment& first, const Moment& second,
                      const std::vector<RivalStep>& steps, std::uint32_t step) {
    static constexpr const char* outcomes[] = {"equal", "explained", "wrong"};
    Json differences = Json::array();
    for (const RivalDifference& d : steps[step].differences)
        differences.push_back({{"what", d.what},
                               {describeRules(first.rules()), d.first},
                               {describeRules(second.rules()), d.second}});
    return dumped({{"step", step + 1},
                   {"call", callText(lesson, first, step)},
                   {"outcome", outcomes[static_cast<std::size_t>(steps[step].outcome)]},
                   {"last_errors", {first.steps()[step].lastError, second.steps()[step].lastError}},
                   {"differences", differences}});
}

std::string callsJson(const TranslateCalls& translate) {
    Json all = Json::array();
    for (const CallDescription& call : calls()) {
        Json parameters = Json::array();
        for (const Parameter& p : call.parameters)
            parameters.push_back({{"name", p.name},
                                  {"kind", kindNames[static_cast<std::size_t>(p.kind)]},
                                  {"default", p.initial.empty() ? Json() : Json(p.initial)},
                                  {"help", translate(p.help)}});
        all.push_back({{"name", call.name},
                       {"group", call.group},
                       {"returns", returnNames[static_cast<std::size_t>(call.returns)]},
                       {"help", translate(call.help)},
                       {"not_modelled", translate(call.notModelled)},
                       {"parameters", parameters}});
    }
    return dumped(all, 2) + "\n";
}

} // namespace handlelab
