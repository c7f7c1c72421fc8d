// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_variables.h"

#include <algorithm>

namespace handlelab {

namespace {

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char capital(char c) { return isSmall(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Without the letters for its type before it, and without what says no more than the type.
std::string ofDocumentedName(const Parameter& parameter) {
    std::string_view name = parameter.name;
    name.remove_prefix(static_cast<std::size_t>(std::ranges::find_if_not(name, isSmall) - name.begin()));
    constexpr std::string_view count = "NumberOf", handle = "Handle";
    if (name.starts_with(count))
        name.remove_prefix(count.size());
    if (name.ends_with(handle))
        name.remove_suffix(handle.size());
    if (parameter.kind == ParameterKind::outHandle)
        return "h" + std::string(name);
    std::string variable(name.empty() ? "value" : name);
    variable[0] = small(variable[0]);
    return variable;
}

} // namespace

std::vector<std::string> outVariables(const Parameter& parameter) {
    std::vector<std::string> names;
    if (parameter.initial.starts_with('&'))
        names.emplace_back(parameter.initial.substr(1));
    const bool structure = parameter.kind == ParameterKind::outProcessInformation ||
                           parameter.kind == ParameterKind::outProcessEntry ||
                           parameter.kind == ParameterKind::outObjectInformation ||
                           parameter.kind == ParameterKind::outFileInformation ||
                           parameter.kind == ParameterKind::outOverlapped;
    // structures have short names, which their defaults tell
    if (std::string own = ofDocumentedName(parameter);
        !structure && std::ranges::find(names, own) == names.end())
        names.push_back(std::move(own));
    return names;
}

std::string resultVariable(const CallDescription& call) {
    std::string_view rest = call.name;
    for (const std::string_view verb :
         {"GetCurrent", "GetThread", "GetProcess", "Create", "Open", "Get", "Load", "Begin", "Register"})
        if (rest.starts_with(verb)) {
            rest.remove_prefix(verb.size());
            break;
        }
    for (const std::string_view tail : {"Ex", "Create", "OfFile", "Handle", "A"})
        if (rest.size() > tail.size() && rest.ends_with(tail))
            rest.remove_suffix(tail.size());
    constexpr std::string_view map = "Map";
    if (rest.starts_with("MapView"))
        rest.remove_prefix(map.size());
    std::string name(rest);
    if (!name.empty())
        name[0] = capital(name[0]);
    switch (call.returns) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
        return "h" + name;
    case Returns::socketOrInvalid:
        return "s";
    case Returns::addressOrNull:
        return "p" + name;
    case Returns::boolean:
    case Returns::dword:
    case Returns::wait:
    case Returns::socketError:
    case Returns::ntstatus:
    case Returns::errorCode:
    case Returns::pseudoHandle:
    case Returns::nothing:
        break;
    }
    return {};
}

} // namespace handlelab
