// SPDX-License-Identifier: GPL-3.0-or-later
// The four palettes: one row a role, one row a kind of object. The hues of objects come from the Okabe-Ito
// set, which people with any kind of colour vision tell apart; they are darkened where white text sits on
// them, and lightened on dark grounds.
#include "core/picture/theme.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// One colour in every theme.
struct Shades {
    std::uint32_t light, dark, contrast, print;
};

struct RoleRow {
    Ink ink;
    Shades shades;
};

constexpr RoleRow roles[] = {
    {Ink::none, {0x00000000, 0x00000000, 0x00000000, 0x00000000}},
    {Ink::ground, {0xFFFFFFFF, 0xFF11161F, 0xFF000000, 0xFFFFFFFF}},
    {Ink::stageGround, {0xFFF5F7FB, 0xFF11161F, 0xFF000000, 0xFFFFFFFF}},
    {Ink::kernelGround, {0xFFFFF8EA, 0xFF211C14, 0xFF000000, 0xFFFFFFFF}},
    {Ink::card, {0xFFFFFFFF, 0xFF1A2230, 0xFF000000, 0xFFFFFFFF}},
    {Ink::cardHeader, {0xFFE6ECF7, 0xFF263145, 0xFF000000, 0xFFFFFFFF}},
    {Ink::cardBorder, {0xFFC3CCDC, 0xFF3B475C, 0xFFFFFFFF, 0xFF000000}},
    {Ink::kernelBorder, {0xFFAD7F2E, 0xFFA98B4E, 0xFFFFD54A, 0xFF000000}},
    {Ink::text, {0xFF1B2330, 0xFFE8EDF6, 0xFFFFFFFF, 0xFF000000}},
    {Ink::mutedText, {0xFF4B566A, 0xFFB4BFD1, 0xFFFFFFFF, 0xFF000000}},
    {Ink::faintText, {0xFF5D6779, 0xFF93A0B5, 0xFFE0E0E0, 0xFF333333}},
    {Ink::onAccent, {0xFFFFFFFF, 0xFF0B111B, 0xFF000000, 0xFFFFFFFF}},
    {Ink::accent, {0xFF1D4ED8, 0xFF7DA6FF, 0xFFFFFF00, 0xFF000000}},
    {Ink::variableFill, {0xFFEDF2FE, 0xFF232E43, 0xFF000000, 0xFFFFFFFF}},
    {Ink::variableBorder, {0xFFB9C8EA, 0xFF445472, 0xFFFFFFFF, 0xFF000000}},
    {Ink::staleFill, {0xFFFFF1F0, 0xFF3A2023, 0xFF000000, 0xFFFFFFFF}},
    {Ink::staleText, {0xFFB42318, 0xFFFF9C94, 0xFFFF9C94, 0xFF000000}},
    {Ink::newFill, {0xFFDBF5E4, 0xFF163A28, 0xFF002B12, 0xFFEFEFEF}},
    {Ink::newText, {0xFF08692F, 0xFF6FE3A0, 0xFF66FF9E, 0xFF000000}},
    {Ink::changedFill, {0xFFFFEFC7, 0xFF40320F, 0xFF332800, 0xFFEFEFEF}},
    {Ink::changedText, {0xFF8A4B00, 0xFFFFC654, 0xFFFFD54A, 0xFF000000}},
    {Ink::removedFill, {0xFFFDE5E3, 0xFF421E20, 0xFF330004, 0xFFEFEFEF}},
    {Ink::removedText, {0xFFA81C12, 0xFFFF9C94, 0xFFFF9C94, 0xFF000000}},
    {Ink::refusedFill, {0xFFFFDAD6, 0xFF561D20, 0xFF4A0006, 0xFFE4E4E4}},
    {Ink::refusedText, {0xFF9C130B, 0xFFFFB0A9, 0xFFFFB0A9, 0xFF000000}},
    {Ink::aliveFill, {0xFFD5EFDF, 0xFF183C2B, 0xFF002B12, 0xFFFFFFFF}},
    {Ink::aliveText, {0xFF08692F, 0xFF6FE3A0, 0xFF66FF9E, 0xFF000000}},
    {Ink::calloutFill, {0xFF0F172A, 0xFFEEF2F9, 0xFFFFFFFF, 0xFF000000}},
    {Ink::calloutText, {0xFFF8FAFC, 0xFF0F172A, 0xFF000000, 0xFFFFFFFF}},
    {Ink::selection, {0xFFC2570C, 0xFFFFB02E, 0xFFFFFF00, 0xFF000000}},
    {Ink::flagOff, {0xFFF0F2F7, 0xFF222C3D, 0xFF000000, 0xFFFFFFFF}},
    {Ink::flagOffText, {0xFF5D6779, 0xFF93A0B5, 0xFFC8C8C8, 0xFF555555}},
    {Ink::inherited, {0xFF7C3AED, 0xFFB79BFF, 0xFFCBB5FF, 0xFF000000}},
    {Ink::duplicated, {0xFF0F766E, 0xFF3FD0C0, 0xFF4FE5D4, 0xFF000000}},
    {Ink::opened, {0xFF9A4A06, 0xFFF2A65A, 0xFFFFB870, 0xFF000000}},
};

struct HueRow {
    ObjectType type;
    Shades shades;
};

constexpr HueRow hues[] = {
    {ObjectType::event, {0xFF0072B2, 0xFF56B4E9, 0xFF6CC6FF, 0xFF000000}},
    {ObjectType::mutex, {0xFFBA4A00, 0xFFFF8F4D, 0xFFFF9D61, 0xFF000000}},
    {ObjectType::semaphore, {0xFF007A58, 0xFF35CDA0, 0xFF45E0B2, 0xFF000000}},
    {ObjectType::section, {0xFFA0447A, 0xFFE29CC6, 0xFFF2ACD6, 0xFF000000}},
    {ObjectType::file, {0xFF6A6400, 0xFFE6DB45, 0xFFF0E442, 0xFF000000}},
    {ObjectType::process, {0xFF8A6100, 0xFFE8A91C, 0xFFFFBE33, 0xFF000000}},
    {ObjectType::thread, {0xFF475569, 0xFFB8C4D6, 0xFFD5DEEA, 0xFF000000}},
    {ObjectType::timer, {0xFF2F5FA8, 0xFF8FB8F5, 0xFF9CC4FF, 0xFF000000}},
    {ObjectType::job, {0xFF9A3412, 0xFFF3A683, 0xFFFFB493, 0xFF000000}},
    {ObjectType::token, {0xFF86198F, 0xFFE29BEA, 0xFFF0AEF7, 0xFF000000}},
    {ObjectType::ioCompletion, {0xFF0E7490, 0xFF5CCBE3, 0xFF74DDF3, 0xFF000000}},
    {ObjectType::windowStation, {0xFF4D6B12, 0xFFB5D36A, 0xFFC6E37C, 0xFF000000}},
    {ObjectType::desktop, {0xFF3F6F3A, 0xFF9CD294, 0xFFADE3A5, 0xFF000000}},
    {ObjectType::directory, {0xFF5B4BB0, 0xFFB5A8F5, 0xFFC4B8FF, 0xFF000000}},
    {ObjectType::key, {0xFF8B5A3C, 0xFFDDB395, 0xFFEDC3A5, 0xFF000000}},
};

constexpr bool everyInkHasItsRow() {
    for (std::size_t i = 0; i < std::size(roles); ++i)
        if (static_cast<std::size_t>(roles[i].ink) != i)
            return false;
    for (std::size_t i = 0; i < std::size(hues); ++i)
        if (static_cast<std::size_t>(hues[i].type) != i)
            return false;
    return std::size(roles) == static_cast<std::size_t>(Ink::firstHue) && std::size(hues) == objectTypeCount;
}
static_assert(everyInkHasItsRow(), "a role or a kind of object has no colour, or stands in the wrong place");

Theme themeFrom(const char* name, std::uint32_t Shades::*colour) {
    Theme theme{name, {}};
    for (const RoleRow& role : roles)
        theme.inks.push_back(Color{role.shades.*colour});
    for (const HueRow& hue : hues)
        theme.inks.push_back(Color{hue.shades.*colour});
    return theme;
}

} // namespace

Theme lightTheme() { return themeFrom("light", &Shades::light); }
Theme printTheme() { return themeFrom("print", &Shades::print); }

Theme themeNamed(std::string_view name) {
    if (name == "dark")
        return themeFrom("dark", &Shades::dark);
    if (name == "contrast")
        return themeFrom("contrast", &Shades::contrast);
    return name == "print" ? printTheme() : lightTheme();
}

std::string hexText(Color colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", colour.red(), colour.green(), colour.blue());
}

} // namespace handlelab
