// SPDX-License-Identifier: GPL-3.0-or-later
// Paths of calls: the programs of a lesson write in the folder of their run only.
#include "core/machine/file_system.h"
#include "core/program/composer.h"
#include "core/program/cpp_text.h"
#include "core/program/run_paths.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::string_view labFolder = "C:\\Lab";

bool isSlash(char c) { return c == '\\' || c == '/'; }

/// Whether the path may lead out of the current folder: it names a drive, begins at a root or climbs.
bool mayLeave(std::string_view path) {
    return (!path.empty() && isSlash(path.front())) ||
           path.substr(0, 2).find(':') != std::string_view::npos || path.find("..") != std::string_view::npos;
}

} // namespace

RunPath runPath(std::string_view spelled) {
    if (spelled.size() > 1 && isSlash(spelled[0]) && isSlash(spelled[1])) {
        const auto isBelow = [&](std::string_view device) {
            return samePath(spelled.substr(0, device.size()), device) &&
                   spelled.find("..") == std::string_view::npos;
        };
        return {isBelow("\\\\.\\pipe\\") || isBelow("\\\\.\\mailslot\\"), std::string(spelled)};
    }
    if (!mayLeave(spelled))
        return {true, std::string(spelled)};
    const std::string full = fullPath(spelled);
    if (samePath(full, labFolder))
        return {true, "."};
    const std::string below = full.substr(std::min(full.size(), labFolder.size() + 1));
    const bool inside = full.size() > labFolder.size() && full[labFolder.size()] == '\\' &&
                        samePath(full.substr(0, labFolder.size()), labFolder) && !below.empty() &&
                        !mayLeave(below);
    return {inside, inside ? below : std::string(spelled)};
}

std::uint32_t Composer::argumentOf(const Statement& s, const CallDescription& call,
                                   std::string_view parameter) const {
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Argument& argument = l.arguments[s.firstArgument + i];
        if (argument.name.length != 0 ? l[argument.name] == parameter
                                      : i < call.parameters.size() && call.parameters[i].name == parameter)
            return argument.value;
    }
    return 0;
}

/// Whether a CreateFile can do nothing to a file but read it; only what is spelled out counts.
bool Composer::onlyReads(const Statement& s, const CallDescription& call) const {
    const auto isOneOf = [&](std::string_view parameter, std::initializer_list<std::string_view> words) {
        const std::uint32_t given = argumentOf(s, call, parameter);
        const auto* described = &*std::ranges::find(call.parameters, parameter, &Parameter::name);
        const std::string_view word = given != 0 ? l[l.expressions[given].text] : described->initial;
        const bool single = given == 0 || l.expressions[given].kind == ExpressionKind::constant ||
                            l.expressions[given].kind == ExpressionKind::number;
        return single && std::ranges::find(words, word) != words.end();
    };
    return isOneOf("dwDesiredAccess", {"GENERIC_READ", "0"}) &&
           isOneOf("dwCreationDisposition", {"OPEN_EXISTING"}) &&
           isOneOf("dwFlagsAndAttributes", {"FILE_FLAG_BACKUP_SEMANTICS", "FILE_ATTRIBUTE_NORMAL", "0"});
}

bool Composer::writesOutside(const Statement& s, const CallDescription& call) const {
    const bool writes = call.name == "DeleteFile" || call.name == "BeginUpdateResource" ||
                        (call.name == "CreateFile" && !onlyReads(s, call));
    return writes && std::ranges::any_of(call.parameters, [&](const Parameter& parameter) {
               const auto path = parameter.kind == ParameterKind::path
                                     ? said(s, argumentOf(s, call, parameter.name))
                                     : std::nullopt;
               return path && !runPath(*path).inside;
           });
}

std::optional<std::string> Composer::respelledPath(const Statement& s, std::uint32_t expression) const {
    const auto path = said(s, expression);
    const RunPath own = path ? runPath(*path) : RunPath{};
    return own.inside && own.text != *path ? std::optional(wideLiteral(own.text)) : std::nullopt;
}

} // namespace handlelab
