// SPDX-License-Identifier: GPL-3.0-or-later
// Window stations: what contains desktops and a clipboard.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 10> rights{{{0x1, "WINSTA_ENUMDESKTOPS"},
                                             {0x2, "WINSTA_READATTRIBUTES"},
                                             {0x4, "WINSTA_ACCESSCLIPBOARD"},
                                             {0x8, "WINSTA_CREATEDESKTOP"},
                                             {0x10, "WINSTA_WRITEATTRIBUTES"},
                                             {0x20, "WINSTA_ACCESSGLOBALATOMS"},
                                             {0x40, "WINSTA_EXITWINDOWS"},
                                             {0x100, "WINSTA_ENUMERATE"},
                                             {0x200, "WINSTA_READSCREEN"},
                                             {0x37F, "WINSTA_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine&, const Texts&, const ObjectBody& body) {
    return {field::truth("interactive", CORE_TR("State", "interactive"),
                         std::get<WindowStationBody>(body).interactive)};
}

} // namespace

constexpr ObjectKind windowStationKind{
    .type = ObjectType::windowStation,
    .name = CORE_TR("Kind", "Window station"),
    .ntName = "WindowStation",
    .mapping = {0x20303, 0x2001C, 0x20060, 0xF037F},
    .validMask = 0xF037F,
    .createAccess = 0xF037F,
    .rights = rights,
    .securedWithoutName = true,
    .fields = fieldsOf,
    .briefFields = 1,
};

} // namespace handlelab
