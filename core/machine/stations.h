// SPDX-License-Identifier: GPL-3.0-or-later
// Where the names of window stations live.
#pragma once

#include <cstdint>
#include <string>

namespace handlelab {

/// "\Sessions\1\Windows\WindowStations\"; the services of session 0 have a directory of their own. A
/// desktop's name follows that of its window station.
[[nodiscard]] std::string stationDirectory(std::uint32_t session);

} // namespace handlelab
