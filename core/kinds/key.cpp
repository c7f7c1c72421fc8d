// SPDX-License-Identifier: GPL-3.0-or-later
// Registry keys.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 9> rights{{{0x1, "KEY_QUERY_VALUE"},
                                            {0x2, "KEY_SET_VALUE"},
                                            {0x4, "KEY_CREATE_SUB_KEY"},
                                            {0x8, "KEY_ENUMERATE_SUB_KEYS"},
                                            {0x10, "KEY_NOTIFY"},
                                            {0x20, "KEY_CREATE_LINK"},
                                            {0x20019, "KEY_READ"},
                                            {0x20006, "KEY_WRITE"},
                                            {0xF003F, "KEY_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine&, const Texts& texts, const ObjectBody& body) {
    return {field::text("path", CORE_TR("State", "path"), std::string(texts[std::get<KeyBody>(body).path]))};
}

} // namespace

constexpr ObjectKind keyKind{
    .type = ObjectType::key,
    .name = CORE_TR("Kind", "Registry key"),
    .ntName = "Key",
    .mapping = {0x20019, 0x20006, 0x20039, 0xF003F},
    .validMask = 0x1F003F,
    .createAccess = 0x20019,
    .rights = rights,
    .duplicatesWithinSource = true,
    .fields = fieldsOf,
    .briefFields = 1,
};

} // namespace handlelab
