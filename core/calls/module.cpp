// SPDX-License-Identifier: GPL-3.0-or-later
// Modules: the address of an image in the process, with a count of loads (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/side_value.h"
#include "core/machine/views/file_system.h"
#include "core/machine/views/side_values.h"

#include <array>
#include <string>

namespace handlelab {

namespace {

/// The libraries of the small machine. The first three are in every process and stay there.
constexpr std::array<std::string_view, 11> libraries{
    "ntdll.dll",   "kernel32.dll", "kernelbase.dll", "user32.dll",  "gdi32.dll", "advapi32.dll",
    "shell32.dll", "ole32.dll",    "ws2_32.dll",     "version.dll", "winmm.dll"};
constexpr std::size_t always = 3;

/// Where a library is: at one address in all processes, as since Windows Vista until the next boot.
std::uint64_t addressOfLibrary(const Rules& rules, std::size_t index) {
    constexpr std::uint64_t distance = 0x20'0000;
    return (rules.pointer64 ? 0x7FFB'1C00'0000ull : 0x7640'0000ull) + index * distance;
}

std::uint64_t addressOfProgram(const Rules& rules) {
    return rules.pointer64 ? 0x7FF6'A2D0'0000ull : 0x0040'0000ull;
}

/// kernel32 and KERNEL32.DLL are the same library; a folder before it does not matter here.
std::string libraryName(std::string_view path) {
    std::string name(leafName(path));
    if (name.find('.') == std::string::npos)
        name += ".dll";
    return name;
}

/// The index of a library the machine has; nothing when it has none of this name.
std::optional<std::size_t> findLibrary(std::string_view name) {
    for (std::size_t i = 0; i < libraries.size(); ++i)
        if (samePath(libraries[i], name))
            return i;
    return std::nullopt;
}

SideId loaded(const CallContext& c, std::uint64_t address) {
    const SideId side = findSide(c.kernel.machine(), c.caller.process, address);
    return side.valid() && c.kernel.machine()[side].kind == SideKind::module ? side : SideId{};
}

Handle show(CallContext& c, std::string_view name, std::uint64_t address) {
    return makeSide(
        c, {.kind = SideKind::module, .name = c.kernel.texts().texts.intern(name), .value = address});
}

Returned missing(CallContext& c, std::uint32_t error = error::moduleNotFound) {
    return c.refuse(MeaningKind::moduleMissing, error, {.value = error});
}

Returned loadLibrary(CallContext& c, PathArgument file) {
    const auto library = findLibrary(libraryName(file.text));
    if (!library) {
        const Machine& machine = c.kernel.machine();
        const bool isFile =
            pathProblem(file.text) == 0 && findFile(machine, c.kernel.texts(), fullPath(file.text)).valid();
        return missing(c, isFile ? error::badExeFormat : error::moduleNotFound);
    }
    const std::uint64_t address = addressOfLibrary(c.kernel.machine().rules, *library);
    const SideId side = loaded(c, address);
    if (!side.valid())
        return c.handle(show(c, libraries[*library], address));
    c.kernel.sides.count(side, c.kernel.machine()[side].count + 1);
    return c.handle(Handle{address});
}

Returned getModuleHandle(CallContext& c, ObjectName name) {
    const Rules& rules = c.kernel.machine().rules;
    std::uint64_t address = addressOfProgram(rules);
    std::string known(c.kernel.texts()[c.kernel.machine()[c.caller.process].image]);
    bool fromTheStart = true;
    if (name.given && !samePath(libraryName(name.text), known)) {
        const auto library = findLibrary(libraryName(name.text));
        if (!library)
            return missing(c);
        address = addressOfLibrary(rules, *library);
        known = libraries[*library];
        fromTheStart = *library < always;
    }
    if (const SideId side = loaded(c, address); side.valid())
        c.kernel.core.note(
            {.kind = MeaningKind::sideObjectUsed, .process = c.caller.process, .index = side.index});
    else if (fromTheStart)
        return c.handle(show(c, known, address));
    else
        return missing(c);
    return c.handle(Handle{address});
}

Returned freeLibrary(CallContext& c, Handle module) {
    const auto used = useSide(c, module, {SideKind::module});
    if (!used.ok())
        return c.fail(used.refusal.as(error::moduleNotFound));
    const SideId side = used.value;
    const SideObject& found = c.kernel.machine()[side];
    const Rules& rules = c.kernel.machine().rules;
    const bool stays =
        found.value == addressOfProgram(rules) || found.value < addressOfLibrary(rules, always);
    if (found.count > 1)
        c.kernel.sides.count(side, found.count - 1);
    else if (!stays)
        c.kernel.sides.close(side);
    return c.truth();
}

} // namespace

std::vector<CallDescription> moduleCalls() {
    return {
        Described<loadLibrary>::as(
            {"LoadLibrary", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Loads a library and counts the load. The handle is the address of its image, the "
                     "same one every time, no index of the handle table."),
             CORE_TR("Calls", "The machine has some libraries of the system only, and none loads others.")},
            such({{"version.dll"}},
                 path("lpLibFileName", CORE_TR("Calls", "The library, such as version.dll."))))
            .inC({.result = CType::module}),
        Described<getModuleHandle>::as(
            {"GetModuleHandle", group::ask, Returns::handleOrNull,
             CORE_TR("Calls", "The handle of a library that is loaded, without counting; NULL asks for the "
                              "program itself.")},
            optionalText("lpModuleName", CORE_TR("Calls", "The library, or NULL for the program.")))
            .inC({.result = CType::module}),
        Described<freeLibrary>::as(
            {"FreeLibrary", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Undoes one LoadLibrary; the last one unloads the library. CloseHandle cannot do "
                     "that.")},
            declaredAs(CType::module,
                       sideHandle(SideKind::module, "hLibModule", CORE_TR("Calls", "The module.")))),
    };
}

} // namespace handlelab
