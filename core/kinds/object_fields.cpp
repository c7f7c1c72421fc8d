// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/object_fields.h"

#include "core/base/translate.h"
#include "core/kinds/object_kind.h"
#include "core/machine/views/contents.h"

#include <fmt/format.h>

#include <utility>

namespace handlelab {

std::vector<StateField> stateOf(const Machine& machine, const Texts& texts, ObjectType type,
                                const ObjectBody& body) {
    if (std::holds_alternative<std::monostate>(body)) // it is not born yet
        return {};
    return info(type).fields(machine, texts, body);
}

std::string exitCodeText(std::uint32_t code) {
    return code > 0xFFFF ? fmt::format("0x{:X}", code) : fmt::format("{}", code);
}

namespace field {

StateField truth(const char* key, const char* label, bool value) {
    return {key, label, value, value ? "TRUE" : "FALSE"};
}

StateField number(const char* key, const char* label, std::int64_t value) {
    return {key, label, value, fmt::format("{}", value)};
}

StateField text(const char* key, const char* label, std::string value) { return {key, label, value, value}; }

StateField word(const char* key, const char* label, const char* value) {
    return {key, label, value, value, true};
}

StateField contents(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    return detail(
        text("contents", CORE_TR("State", "contents"), shownBytes(texts[contentsOf(machine, body)])));
}

StateField exitCode(std::uint32_t code) {
    return shownAs(code == stillActive ? std::string("STILL_ACTIVE") : exitCodeText(code),
                   number("exit_code", CORE_TR("State", "exit code"), code));
}

StateField shownAs(std::string text, StateField field) {
    field.text = std::move(text);
    return field;
}

StateField detail(StateField field) {
    field.detail = true;
    return field;
}

} // namespace field

} // namespace handlelab
