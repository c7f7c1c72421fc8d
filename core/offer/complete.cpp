// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offer/complete.h"

#include "core/lesson/query.h"
#include "core/offer/candidates.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

std::string parametersText(const CallDescription& call) {
    std::string text;
    for (const Parameter& parameter : call.parameters)
        text += (text.empty() ? "" : ", ") + std::string(parameter.name);
    return text;
}

void addDirections(Candidates& out) {
    for (const std::string_view word : {"expect ", "ask ", "process ", "rules ", "debug ", "stop", "go on"})
        out.add(std::string(word), {});
}

void addExpected(Candidates& out, const CallDescription* call) {
    if (!call)
        return;
    switch (call->returns) {
    case Returns::boolean:
        return out.addWords({"TRUE", "FALSE"});
    case Returns::handleOrInvalid:
        return out.addWords({"INVALID_HANDLE_VALUE"});
    case Returns::handleOrNull:
    case Returns::addressOrNull:
        return out.addWords({"NULL"});
    case Returns::socketOrInvalid:
        return out.addWords({"INVALID_SOCKET"});
    case Returns::wait:
        out.addWords({"waits"});
        return out.addConstants(ConstantFamily::waitResult);
    case Returns::ntstatus:
        return out.addConstants(ConstantFamily::ntstatus);
    case Returns::errorCode:
        return out.addConstants(ConstantFamily::error);
    case Returns::dword:
    case Returns::socketError:
    case Returns::pseudoHandle:
    case Returns::nothing:
        return;
    }
}

void addBehindCall(Candidates& out, const CallDescription* call) {
    if (call && std::any_of(call->parameters.begin(), call->parameters.end(), [](const Parameter& p) {
            return p.kind == ParameterKind::outProcessInformation;
        }))
        out.add("starts ", {});
    out.add("=> ", {});
}

void addQueryArguments(Candidates& out, std::string_view name) {
    const Query* query = findQuery(name);
    if (query->argument == QueryArgument::object || query->argument == QueryArgument::name)
        out.addObjectNames();
    if (query->argument == QueryArgument::object || query->argument == QueryArgument::entry)
        out.addVariablesOfAll();
    if (query->argument == QueryArgument::object || query->argument == QueryArgument::process)
        out.addProcesses({});
}

void addCompared(Candidates& out, const Query* query) {
    if (query && query->kind == QueryKind::lasterror)
        return out.addConstants(ConstantFamily::error);
    out.addVariablesOfAll();
}

void addClaims(Candidates& out) {
    for (const Query& query : queries())
        out.add(fmt::format("{}(", query.name), std::string(query.help));
    out.add("not ", {});
    out.addVariablesOfAll();
}

void addFor(Candidates& out, const CallLine& line) {
    using enum CallLinePlace;
    switch (line.place) {
    case start:
        out.addProcesses(": ");
        out.addCalls();
        return addDirections(out);
    case afterProcess:
        return out.addWords({": ", "tells "});
    case thread:
        return out.addThreads();
    case action:
        out.addCalls();
        return out.addVariables(" = ");
    case result:
        out.addCalls();
        out.addVariables("");
        return out.addWords({"NULL"});
    case argument:
        return out.addArgument();
    case fieldName:
        return out.addFields();
    case fieldValue:
        return out.addFieldValues(line.text);
    case afterCall:
        return addBehindCall(out, line.call);
    case expected:
        return addExpected(out, line.call);
    case expectedError:
        return out.addConstants(ConstantFamily::error);
    case claim:
        return addClaims(out);
    case queryArgument:
        return addQueryArguments(out, line.text);
    case comparison:
        return out.addWords({"== ", "!= "});
    case compared:
        return addCompared(out, findQuery(line.text));
    case process:
        return out.addProcesses({});
    case toldVariable:
        return out.addVariables("");
    case tellsWord:
        return out.add(std::string(line.text) + " ", {});
    case channel:
        return out.addWords({"\"command line\"", "\"environment\"", "\"pipe\"", "\"message\""});
    case rule:
        return out.addRules();
    case user:
        for (const std::string_view name : users())
            out.add(std::string(name), {});
        return;
    case afterUser:
        return out.addWords({"elevated", "in session 0"});
    case nothing:
        return;
    }
}

} // namespace

void Candidates::addCalls() {
    for (const CallDescription& call : calls())
        add(fmt::format("{}({}", call.name, call.parameters.empty() ? ")" : ""), parametersText(call));
}

std::vector<Completion> complete(std::string_view line, std::size_t cursor, const Moment& moment) {
    const CallLine place = readCallLine(line, cursor);
    Candidates candidates(place, moment);
    addFor(candidates, place);
    return candidates.sorted();
}

std::optional<ParameterHint> parameterAt(std::string_view line, std::size_t cursor) {
    const CallLine place = readCallLine(line, cursor);
    const bool inside = place.place != CallLinePlace::afterCall && place.place != CallLinePlace::expected &&
                        place.place != CallLinePlace::expectedError;
    if (!place.call || !inside || place.parameter >= place.call->parameters.size())
        return std::nullopt;
    return ParameterHint{place.call, place.parameter};
}

} // namespace handlelab
