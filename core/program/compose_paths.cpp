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
                                   const Parameter& parameter) const {
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Argument& argument = l.arguments[s.firstArgument + i];
        if (argument.name.length != 0 ? l[argument.name] == parameter.name
                                      : i < call.parameters.size() && &call.parameters[i] == &parameter)
            return argument.value;
    }
    return 0;
}

/// Whether a call that may write files only reads here; only what is spelled out counts.
bool Composer::onlyReads(const Statement& s, const CallDescription& call) const {
    const auto reads = [&](const Parameter& parameter) {
        const std::uint32_t given = argumentOf(s, call, parameter);
        const std::string_view word = given != 0 ? l[l.expressions[given].text] : parameter.initial;
        const bool single = given == 0 || l.expressions[given].kind == ExpressionKind::constant ||
                            l.expressions[given].kind == ExpressionKind::number;
        return single && std::ranges::find(parameter.form.reads, word) != parameter.form.reads.end();
    };
    const auto decides = [](const Parameter& parameter) { return !parameter.form.reads.empty(); };
    return std::ranges::any_of(call.parameters, decides) &&
           std::ranges::all_of(call.parameters, [&](const Parameter& parameter) {
               return !decides(parameter) || reads(parameter);
           });
}

bool Composer::writesOutside(const Statement& s, const CallDescription& call) const {
    return call.form.writesFiles && !onlyReads(s, call) &&
           std::ranges::any_of(call.parameters, [&](const Parameter& parameter) {
               const auto path = parameter.kind == ParameterKind::path
                                     ? said(s, argumentOf(s, call, parameter))
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
