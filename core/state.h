// SPDX-License-Identifier: GPL-3.0-or-later
// What only an object of its type has, as labelled values: one source for pictures, inspector, text and JSON.
#pragma once

#include "machine.h"
#include "texts.h"

#include <string>
#include <variant>
#include <vector>

namespace handlelab {

/// One field of an object's body. The label is a translatable word in context "State"; the key is stable.
struct StateField {
    std::string key;
    const char* label;
    std::variant<bool, std::int64_t, std::string> value;
    std::string text; ///< the value as Win32 programmers write it: TRUE, 3, STILL_ACTIVE, editor.exe/T1
    bool operator==(const StateField&) const = default;
};

[[nodiscard]] std::vector<StateField> stateOf(const Machine& machine, const Texts& texts, ObjectId object);

} // namespace handlelab
