// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/stations.h"

#include <fmt/format.h>

namespace handlelab {

std::string stationDirectory(std::uint32_t session) {
    return session == 0 ? std::string("\\Windows\\WindowStations\\")
                        : fmt::format("\\Sessions\\{}\\Windows\\WindowStations\\", session);
}

} // namespace handlelab
