// SPDX-License-Identifier: GPL-3.0-or-later
// Where object names live: the directories of sessions, window stations and private namespaces, and the text
// a boundary descriptor is known by (win32-semantics section 4).
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

inline constexpr std::string_view globalDirectory = "\\BaseNamedObjects\\";

/// "\Sessions\1\BaseNamedObjects\"; the services of session 0 have the global directory.
[[nodiscard]] std::string sessionDirectory(std::uint32_t session);

/// "\Sessions\1\Windows\WindowStations\"; the services of session 0 have a directory of their own. A
/// desktop's name follows that of its window station.
[[nodiscard]] std::string stationDirectory(std::uint32_t session);

/// ERROR_FILENAME_EXCED_RANGE, ERROR_BAD_PATHNAME or 0: what is wrong with a name wherever it leads.
[[nodiscard]] std::uint32_t nameSyntaxError(std::string_view name);

/// Whether a name asks for a private namespace: alias\name, and the alias is no prefix of the system.
[[nodiscard]] bool isPrivateName(std::string_view name);

/// What a boundary descriptor says: a name, and the SIDs that callers of CreatePrivateNamespace must have.
struct Boundary {
    std::string name;
    std::vector<Sid> sids; ///< sorted, each once
};
/// "Lab {BA, Alice}": equal for equal boundaries.
[[nodiscard]] std::string boundaryText(const Boundary& boundary);
[[nodiscard]] Boundary readBoundary(std::string_view text);

/// Who has a name now; none when nobody has.
[[nodiscard]] ObjectId ownerOfName(const Machine& machine, NameId name);
/// The private namespace of a boundary that can be opened now, or none.
[[nodiscard]] ObjectId findNamespace(const Machine& machine, TextId boundary);

/// "...\Lab\": what tools show instead of an alias. A later namespace of the same boundary name is
/// "...\Lab#2\", so that names in it are other names.
[[nodiscard]] std::string privateDirectory(const Machine& machine, const Texts& texts, ObjectId directory);

} // namespace handlelab
