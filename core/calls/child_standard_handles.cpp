// SPDX-License-Identifier: GPL-3.0-or-later
// The standard handles of a new process (win32-semantics section 15.1): each is set by the first rule that
// applies, as Windows 8 and later do it.
#include "core/calls/child_standard_handles.h"

#include "core/calls/brace_fields.h"
#include "core/machine/handle_table.h"

namespace handlelab {

namespace {

constexpr std::uint32_t detachedProcess = 8, createNewConsole = 0x10, createNoWindow = 0x800'0000;

} // namespace

ConsoleMode consoleModeOf(std::uint32_t creationFlags, bool windowProgram, bool parentHasConsole) {
    if (windowProgram || (creationFlags & detachedProcess) != 0)
        return ConsoleMode::none;
    const bool asked = (creationFlags & (createNewConsole | createNoWindow)) != 0;
    return asked || !parentHasConsole ? ConsoleMode::isNew : ConsoleMode::inherits;
}

void ChildHandles::give() const {
    if (console == ConsoleMode::isNew)
        c.kernel.core.note({.kind = MeaningKind::newConsole, .process = child});
    for (std::uint32_t slot = 0; slot < standardHandles.size(); ++slot)
        giveOne(slot);
}

void ChildHandles::giveOne(std::uint32_t slot) const {
    const Process& caller = c.kernel.machine()[c.caller.process];
    const bool uses = startup.usesStandardHandles();
    const Handle field = startup.standard[slot];
    // STARTUPINFO's value counts as it is: whether it means anything in the child is not looked at.
    if (inheritHandles && uses && field != nullHandle)
        return c.kernel.processes.setStandardHandle(child, slot, field, MeaningKind::standardHandleSet);
    if (console == ConsoleMode::isNew)
        return; // the console's, which is not shown before the child asks for it
    if (console == ConsoleMode::none && !uses)
        return giveNone(slot, NoStandardHandle::detached);
    if (uses)
        return giveNone(slot,
                        field != nullHandle ? NoStandardHandle::notInherited : NoStandardHandle::notGiven);
    if ((caller.consoleSlots >> slot & 1) != 0)
        return; // the parent's console, which is not shown either
    const Handle value = caller.standardHandles[slot];
    if (inheritHandles && !startup.handleList)
        return c.kernel.processes.setStandardHandle(child, slot, value, MeaningKind::standardHandleCopied);
    duplicate(slot, value);
}

/// The value is the caller's own; the entry is looked up where the child inherits from.
void ChildHandles::duplicate(std::uint32_t slot, Handle value) const {
    const Machine& machine = c.kernel.machine();
    const HandleEntry* entry = entryOf(machine, parent, value);
    if (!entry)
        return giveNone(slot, NoStandardHandle::notOpen);
    const HandleEntry source = *entry; // tables grow
    const auto own = c.kernel.tables.insert(child, source.object,
                                            {.access = source.granted,
                                             .inherit = source.inherit,
                                             .origin = OriginKind::duplicated,
                                             .originProcess = parent,
                                             .originIndex = *indexOf(machine.rules, value)});
    if (!own.ok())
        return giveNone(slot, NoStandardHandle::notOpen);
    c.kernel.processes.setStandardHandle(child, slot, own.value, MeaningKind::standardHandleDuplicated);
}

void ChildHandles::giveNone(std::uint32_t slot, NoStandardHandle why) const {
    c.kernel.processes.setStandardHandle(child, slot, nullHandle, MeaningKind::standardHandleNone,
                                         static_cast<std::uint8_t>(why));
}

void ChildHandles::tell() const {
    for (std::uint32_t slot = 0; slot < standardHandles.size(); ++slot)
        if (startup.usesStandardHandles() && startup.standard[slot] != nullHandle)
            tellOne(slot);
}

void ChildHandles::tellOne(std::uint32_t slot) const {
    const Machine& machine = c.kernel.machine();
    const Handle value = machine[child].standardHandles[slot];
    Dictionary<TextId>& texts = c.kernel.texts().texts;
    const HandleEntry* meant = entryOf(machine, parent, value);
    const HandleEntry* own = entryOf(machine, child, value);
    const bool same = own && meant && own->object == meant->object;
    const TextId channel = texts.intern("STARTUPINFO");
    c.kernel.processes.setVariable({},
                                   {.process = child,
                                    .name = texts.intern(nameOf(standardHandles[slot].field)),
                                    .toldBy = channel,
                                    .home = same ? child : parent,
                                    .meant = meant ? meant->object : ObjectId{},
                                    .value = {ValueKind::handle, value.value}},
                                   {.kind = MeaningKind::told,
                                    .process = child,
                                    .name = NameId{channel.index},
                                    .extra = c.caller.process.index});
}

} // namespace handlelab
