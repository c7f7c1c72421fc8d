// SPDX-License-Identifier: GPL-3.0-or-later
// What only an object of its type has, as labelled values: one source for pictures, inspector, text and JSON.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <string>
#include <variant>
#include <vector>

namespace handlelab {

/// One field of an object's body.
struct StateField {
    std::string key;   ///< stable, for machine-readable output
    const char* label; ///< translatable, context "State"
    std::variant<bool, std::int64_t, std::string> value;
    std::string text;    ///< the value as Win32 programmers write it: TRUE, 3, STILL_ACTIVE, editor.exe/T1
    bool word = false;   ///< the text is a word to translate, context "State"
    bool detail = false; ///< too much for a block on the stage
    bool operator==(const StateField&) const = default;
};

/// The fields of a body, always the same ones in the same order for a type. Takes a body besides the type, so
/// that a body of before can be shown too.
[[nodiscard]] std::vector<StateField> stateOf(const Machine& machine, const Texts& texts, ObjectType type,
                                              const ObjectBody& body);

/// An exit code as it is read: in decimal, or in hexadecimal when it is a status such as 0xC0000005 of a
/// crash.
[[nodiscard]] std::string exitCodeText(std::uint32_t code);

/// How fields of one type of value are made.
namespace field {
[[nodiscard]] StateField truth(const char* key, const char* label, bool value);
[[nodiscard]] StateField number(const char* key, const char* label, std::int64_t value);
[[nodiscard]] StateField text(const char* key, const char* label, std::string value);
/// A word that is said in the reader's language.
[[nodiscard]] StateField word(const char* key, const char* label, const char* value);
/// What is in a file or in memory.
[[nodiscard]] StateField contents(const Machine& machine, const Texts& texts, const ObjectBody& body);
[[nodiscard]] StateField exitCode(std::uint32_t code);
/// A moment or a size: a number that is shown in another form.
[[nodiscard]] StateField shownAs(std::string text, StateField field);
/// The field, too much for a block on the stage.
[[nodiscard]] StateField detail(StateField field);
} // namespace field

} // namespace handlelab
