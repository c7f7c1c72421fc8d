// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the two tokens of an administrator a program runs with.
#pragma once

#include <cstdint>

namespace handlelab {

/// User Account Control gives an administrator two tokens at logon.
enum class Elevation : std::uint8_t {
    standard, ///< the account has one token and no other
    limited,  ///< of two: the one that programs usually get; Administrators counts for denying only
    full,     ///< of two: the one of "Run as administrator"
};

} // namespace handlelab
