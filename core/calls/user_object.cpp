// SPDX-License-Identifier: GPL-3.0-or-later
// Windows, menus, pens and brushes: objects of the window manager and of GDI, shown for contrast
// (win32-semantics section 1.1). They never have an entry in the handle table.
#include "core/calls/calls.h"
#include "core/calls/side_value.h"
#include "core/machine/views/file_system.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

constexpr std::array<std::string_view, 6> systemClasses{"STATIC",  "BUTTON",   "EDIT",
                                                        "LISTBOX", "COMBOBOX", "SCROLLBAR"};
constexpr std::string_view pen = "Pen", brush = "Brush", menu = "Menu";

Returned createWindow(CallContext& c, PathArgument className, ObjectName, Ignored, Ignored, Ignored, Ignored,
                      Ignored, Ignored, Ignored, Ignored, Ignored) {
    const auto* known = std::ranges::find_if(
        systemClasses, [&](std::string_view name) { return samePath(name, className.text); });
    if (known == systemClasses.end())
        return c.refuse(MeaningKind::parameterRefused, error::unknownWindowClass, {.value = 1});
    return c.handle(makeSide(c, {.kind = SideKind::window,
                                 .name = c.kernel.texts().texts.intern(*known),
                                 .object = c.kernel.machine()[c.caller.thread].object}));
}

Returned destroyWindow(CallContext& c, Handle window) {
    const auto used = useSide(c, window, {SideKind::window});
    if (!used.ok())
        return c.fail(used.refusal.as(error::invalidWindowHandle));
    const SideId side = used.value;
    if (c.kernel.machine()[side].object != c.kernel.machine()[c.caller.thread].object)
        return c.refuse(MeaningKind::foreignWindow, error::accessDenied, {.index = side.index});
    c.kernel.sides.close(side);
    return c.truth();
}

Returned isWindow(CallContext& c, Handle window) {
    const auto used = useSide(c, window, {SideKind::window});
    return used.ok() ? c.truth() : c.fail(used.refusal.as(error::invalidWindowHandle));
}

Returned sendMessage(CallContext& c, Handle window, std::uint32_t, Ignored, Ignored) {
    const auto used = useSide(c, window, {SideKind::window});
    return used.ok() ? c.number(0) : c.fail(used.refusal.as(error::invalidWindowHandle));
}

Returned postMessage(CallContext& c, Handle window, std::uint32_t, Ignored, Ignored) {
    const auto used = useSide(c, window, {SideKind::window});
    return used.ok() ? c.truth() : c.fail(used.refusal.as(error::invalidWindowHandle));
}

Returned createMenu(CallContext& c) {
    return c.handle(makeSide(c, {.kind = SideKind::userObject, .name = c.kernel.texts().texts.intern(menu)}));
}

Returned destroyMenu(CallContext& c, Handle handle) {
    const auto used = useSide(c, handle, {SideKind::userObject});
    if (!used.ok())
        return c.fail(used.refusal.as(error::invalidMenuHandle));
    const SideId side = used.value;
    c.kernel.sides.close(side);
    return c.truth();
}

Returned createGdi(CallContext& c, std::string_view kind) {
    return c.handle(makeSide(c, {.kind = SideKind::gdiObject, .name = c.kernel.texts().texts.intern(kind)}));
}

Returned createPen(CallContext& c, Ignored, Ignored, Ignored) { return createGdi(c, pen); }
Returned createSolidBrush(CallContext& c, Ignored) { return createGdi(c, brush); }

Returned getObjectType(CallContext& c, Handle handle) {
    const auto used = useSide(c, handle, {SideKind::gdiObject});
    if (!used.ok())
        return c.fail(used.refusal);
    const SideId side = used.value;
    constexpr std::uint32_t penNumber = 1, brushNumber = 2; // OBJ_PEN, OBJ_BRUSH
    return c.number(c.kernel.texts()[c.kernel.machine()[side].name] == pen ? penNumber : brushNumber);
}

Returned deleteObject(CallContext& c, Handle handle) {
    const auto used = useSide(c, handle, {SideKind::gdiObject});
    if (!used.ok())
        return c.failSilently(used.refusal);
    c.kernel.sides.close(used.value);
    return c.truth();
}

std::vector<CallDescription> windowCalls() {
    const auto window = [] {
        return declaredAs(CType::window,
                          sideHandle(SideKind::window, "hWnd", CORE_TR("Calls", "The window.")));
    };
    const auto message = [] {
        return dword("Msg", "WM_NULL", CORE_TR("Calls", "The number of the message."));
    };
    return {
        Described<createWindow>::as(
            {"CreateWindow", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Makes a window. Its handle is good in every process of the session and has no "
                              "entry in the handle table."),
             CORE_TR("Calls", "Only the window classes of the system exist, and nothing is drawn.")},
            such({{"STATIC"}},
                 text("lpClassName", {}, CORE_TR("Calls", "The window class, such as STATIC."))),
            optionalText("lpWindowName", CORE_TR("Calls", "The title.")), ignored("dwStyle", "0"),
            ignored("X", "0"), ignored("Y", "0"), ignored("nWidth", "0"), ignored("nHeight", "0"),
            ignored("hWndParent"), ignored("hMenu"), ignored("hInstance"), ignored("lpParam"))
            .inC({.result = CType::window}),
        Described<createMenu>::as(
            {"CreateMenu", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Makes a menu: an object of the window manager, not of the kernel.")})
            .inC({.result = CType::menu}),
        Described<destroyWindow>::as(
            {"DestroyWindow", group::close, Returns::boolean,
             CORE_TR("Calls", "Destroys a window. Only the thread that made it may.")},
            window()),
        Described<destroyMenu>::as(
            {"DestroyMenu", group::close, Returns::boolean, CORE_TR("Calls", "Destroys a menu.")},
            declaredAs(CType::menu,
                       sideHandle(SideKind::userObject, "hMenu", CORE_TR("Calls", "The menu.")))),
        Described<isWindow>::as(
            {"IsWindow", group::ask, Returns::boolean,
             CORE_TR("Calls", "Whether a value is the handle of a window of the session.")},
            window()),
        Described<sendMessage>::as(
            {"SendMessage", group::use, Returns::dword,
             CORE_TR("Calls", "Sends a message to a window, whichever process it belongs to."),
             CORE_TR("Calls", "No window procedure runs.")},
            window(), message(), ignored("wParam", "0"), ignored("lParam", "0"))
            .inC({.unwritable = "a message needs somebody who handles it"}),
        Described<postMessage>::as({"PostMessage", group::use, Returns::boolean,
                                    CORE_TR("Calls", "Puts a message into the queue of a window's thread."),
                                    CORE_TR("Calls", "No window procedure runs.")},
                                   window(), message(), ignored("wParam", "0"), ignored("lParam", "0"))
            .inC({.width = CWidth::wide}),
    };
}

} // namespace

std::vector<CallDescription> userObjectCalls() {
    const auto gdi = [] {
        return sideHandle(SideKind::gdiObject, "h", CORE_TR("Calls", "The pen or brush."));
    };
    std::vector<CallDescription> all = windowCalls();
    for (CallDescription& call : std::vector<CallDescription>{
             Described<createPen>::as(
                 {"CreatePen", group::create, Returns::handleOrNull,
                  CORE_TR("Calls",
                          "Makes a pen: an object of GDI. Its handle means something in this process "
                          "only.")},
                 ignored("iStyle", "0"), ignored("cWidth", "0"), ignored("color", "0"))
                 .inC({.result = CType::pen}),
             Described<createSolidBrush>::as(
                 {"CreateSolidBrush", group::create, Returns::handleOrNull,
                  CORE_TR("Calls", "Makes a brush: an object of GDI, private to the process.")},
                 ignored("color", "0"))
                 .inC({.result = CType::brush}),
             Described<getObjectType>::as(
                 {"GetObjectType", group::ask, Returns::dword,
                  CORE_TR("Calls", "What kind of GDI object a handle means; 0 when it means none here.")},
                 gdi()),
             Described<deleteObject>::as(
                 {"DeleteObject", group::close, Returns::boolean,
                  CORE_TR("Calls", "Destroys a pen or brush.")},
                 sideHandle(SideKind::gdiObject, "ho", CORE_TR("Calls", "The pen or brush."))),
         })
        all.push_back(std::move(call));
    return all;
}

} // namespace handlelab
