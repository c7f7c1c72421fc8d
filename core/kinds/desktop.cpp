// SPDX-License-Identifier: GPL-3.0-or-later
// Desktops: what contains windows.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 10> rights{{{0x1, "DESKTOP_READOBJECTS"},
                                             {0x2, "DESKTOP_CREATEWINDOW"},
                                             {0x4, "DESKTOP_CREATEMENU"},
                                             {0x8, "DESKTOP_HOOKCONTROL"},
                                             {0x10, "DESKTOP_JOURNALRECORD"},
                                             {0x20, "DESKTOP_JOURNALPLAYBACK"},
                                             {0x40, "DESKTOP_ENUMERATE"},
                                             {0x80, "DESKTOP_WRITEOBJECTS"},
                                             {0x100, "DESKTOP_SWITCHDESKTOP"},
                                             {0xF01FF, "DESKTOP_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    const ObjectId station = std::get<DesktopBody>(body).station;
    return {field::text("station", CORE_TR("State", "window station"),
                        station.valid() ? std::string(leafName(texts[machine[station].header.name])) : "?")};
}

/// The window station it is in.
void holds(const Machine& machine, ObjectId desktop, const TakeReference& take) {
    if (const ObjectId station = bodyOf<DesktopBody>(machine, desktop).station; station.valid())
        take({station, ReferenceKind::desktop, desktop});
}

} // namespace

constexpr ObjectKind desktopKind{
    .type = ObjectType::desktop,
    .name = CORE_TR("Kind", "Desktop"),
    .ntName = "Desktop",
    .mapping = {0x20041, 0x200BE, 0x20100, 0xF01FF},
    .validMask = 0xF01FF,
    .createAccess = 0xF01FF,
    .rights = rights,
    .securedWithoutName = true,
    .fields = fieldsOf,
    .briefFields = 1,
    .holds = holds,
};

} // namespace handlelab
