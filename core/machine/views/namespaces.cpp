// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/namespaces.h"

#include "core/win32/constants.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::size_t maximumName = 260; // MAX_PATH

} // namespace

std::string sessionDirectory(std::uint32_t session) {
    return session == 0 ? std::string(globalDirectory)
                        : fmt::format("\\Sessions\\{}\\BaseNamedObjects\\", session);
}

std::string stationDirectory(std::uint32_t session) {
    return session == 0 ? std::string("\\Windows\\WindowStations\\")
                        : fmt::format("\\Sessions\\{}\\Windows\\WindowStations\\", session);
}

std::uint32_t nameSyntaxError(std::string_view name) {
    std::size_t letters = 0;
    for (const char c : name)
        letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    if (letters > maximumName)
        return error::filenameExceedsRange;
    return name.starts_with('\\') ? error::badPathname : error::success;
}

bool isPrivateName(std::string_view name) {
    const std::size_t slash = name.find('\\');
    if (slash == 0 || slash == std::string_view::npos)
        return false;
    const std::string_view alias = name.substr(0, slash);
    return alias != "Global" && alias != "Local" && alias != "Session";
}

std::string boundaryText(const Boundary& boundary) {
    return fmt::format("{} {{{}}}", boundary.name, fmt::join(boundary.sids, ", "));
}

Boundary readBoundary(std::string_view text) {
    // No SID has a brace, so the last one opens the list whatever the name is.
    const std::size_t brace = text.rfind(" {");
    Boundary boundary{std::string(text.substr(0, brace)), {}};
    std::string_view rest = text.substr(brace + 2);
    rest.remove_suffix(1);
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(", "), rest.size());
        boundary.sids.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
    return boundary;
}

ObjectId ownerOfName(const Machine& machine, NameId name) {
    const bool known = name.valid() && name.index < machine.nameOwners.size();
    return known ? machine.nameOwners[name.index] : ObjectId{};
}

ObjectId findNamespace(const Machine& machine, TextId boundary) {
    for (std::uint32_t i = 0; i < machine.objects.size(); ++i) {
        const auto* directory = std::get_if<DirectoryBody>(&machine.objects[i].body);
        if (directory && directory->findable && directory->boundary == boundary && alive(machine.objects[i]))
            return ObjectId{i};
    }
    return {};
}

std::string privateDirectory(const Machine& machine, const Texts& texts, ObjectId directory) {
    const auto nameOf = [&](const DirectoryBody& body) { return readBoundary(texts[body.boundary]).name; };
    const std::string name = nameOf(std::get<DirectoryBody>(machine[directory].body));
    std::uint32_t number = 1;
    for (std::uint32_t i = 0; i < directory.index; ++i)
        if (const auto* earlier = std::get_if<DirectoryBody>(&machine.objects[i].body))
            number += nameOf(*earlier) == name;
    return number == 1 ? fmt::format("...\\{}\\", name) : fmt::format("...\\{}#{}\\", name, number);
}

} // namespace handlelab
