// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens: who a process or thread acts as.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"
#include "core/machine/access_control.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 10> rights{{{0x1, "TOKEN_ASSIGN_PRIMARY"},
                                             {0x2, "TOKEN_DUPLICATE"},
                                             {0x4, "TOKEN_IMPERSONATE"},
                                             {0x8, "TOKEN_QUERY"},
                                             {0x10, "TOKEN_QUERY_SOURCE"},
                                             {0x20, "TOKEN_ADJUST_PRIVILEGES"},
                                             {0x40, "TOKEN_ADJUST_GROUPS"},
                                             {0x80, "TOKEN_ADJUST_DEFAULT"},
                                             {0x100, "TOKEN_ADJUST_SESSIONID"},
                                             {0xF01FF, "TOKEN_ALL_ACCESS"}}};

std::string privilegeNames(std::uint32_t privileges) {
    std::string names;
    for (std::uint32_t i = 0; i < privilegeCount; ++i)
        if (const auto privilege = static_cast<Privilege>(i); (privileges & bitOf(privilege)) != 0)
            names += fmt::format("{}{}", names.empty() ? "" : ", ", privilegeName(privilege));
    return names.empty() ? "-" : names;
}

std::vector<StateField> fieldsOf(const Machine&, const Texts& texts, const ObjectBody& body) {
    const auto& token = std::get<TokenBody>(body);
    std::vector<StateField> fields{
        field::text("user", CORE_TR("State", "user"), std::string(texts[token.user])),
        field::word("token_type", CORE_TR("State", "token type"),
                    token.impersonation ? CORE_TR("State", "impersonation") : CORE_TR("State", "primary"))};
    if (token.elevation != Elevation::standard) // of the two of an administrator
        fields.push_back(field::detail(field::truth("elevated", CORE_TR("State", "elevated"),
                                                    token.elevation == Elevation::full && !token.filtered)));
    fields.push_back(
        field::detail(field::truth("restricted", CORE_TR("State", "restricted"), token.restricted)));
    fields.push_back(field::detail(
        field::text("privileges", CORE_TR("State", "enabled privileges"), privilegeNames(token.privileges))));
    return fields;
}

} // namespace

constexpr ObjectKind tokenKind{
    .type = ObjectType::token,
    .name = CORE_TR("Kind", "Access token"),
    .ntName = "Token",
    .mapping = {0x2001A, 0x201E0, 0x20005, 0xF01FF},
    .validMask = 0x1F01FF,
    .createAccess = 0xF01FF,
    .rights = rights,
    .securedWithoutName = true,
    .fields = fieldsOf,
    .briefFields = 2,
};

} // namespace handlelab
