// SPDX-License-Identifier: GPL-3.0-or-later
// A type where C writes one: in casts, declarations and sizeof. Internal to core/lesson.
#pragma once

#include "core/lesson/c_source/type_names.h"
#include "core/lesson/parse.h"

namespace handlelab {

/// A type as a cast or a declaration writes it.
struct WrittenType {
    Span word;                    ///< its name
    std::optional<TypeName> type; ///< none: nobody knows it
    bool pointer = false;         ///< with a * or a &
};

/// Passes the words of a type: const unsigned long *.
WrittenType passType(Parse& p);
/// Passes a cast, (DWORD), if one stands at the cursor with a value behind it.
std::optional<WrittenType> passCast(Parse& p);

} // namespace handlelab
