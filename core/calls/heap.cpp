// SPDX-License-Identifier: GPL-3.0-or-later
// Heaps: addresses in the process, no entries (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/side_value.h"

namespace handlelab {

namespace {

constexpr std::string_view processHeapName = "process heap";

/// The heap every process has from the start; none while nobody has asked for it.
SideId processHeap(const CallContext& c) {
    const auto& sides = c.kernel.machine().sideObjects;
    for (std::uint32_t i = 0; i < sides.size(); ++i)
        if (sides[i].alive && sides[i].kind == SideKind::heap && sides[i].process == c.caller.process &&
            sides[i].name.valid())
            return SideId{i};
    return {};
}

Returned heapCreate(CallContext& c, Ignored, Ignored, Ignored) {
    return c.handle(makeSide(c, {.kind = SideKind::heap}));
}

Returned getProcessHeap(CallContext& c) {
    const SideId shown = processHeap(c);
    if (!shown.valid())
        return c.handle(
            makeSide(c, {.kind = SideKind::heap, .name = c.kernel.texts().texts.intern(processHeapName)}));
    c.kernel.core.note(
        {.kind = MeaningKind::sideObjectUsed, .process = c.caller.process, .index = shown.index});
    return c.handle(Handle{c.kernel.machine()[shown].value});
}

Returned heapDestroy(CallContext& c, Handle heap) {
    const auto used = useSide(c, heap, {SideKind::heap});
    if (!used.ok())
        return c.fail(used.refusal);
    const SideId side = used.value;
    if (side == processHeap(c))
        return c.refuse(MeaningKind::heapNeeded, error::invalidHandle, {.index = side.index});
    c.kernel.sides.close(side);
    return c.truth();
}

} // namespace

std::vector<CallDescription> heapCalls() {
    return {
        Described<heapCreate>::as(
            {"HeapCreate", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Makes a heap: memory of the process. Its handle is the address of the heap, no "
                     "index of the handle table."),
             CORE_TR("Calls", "Nothing is allocated from the heap.")},
            ignored("flOptions", "0"), ignored("dwInitialSize", "0"), ignored("dwMaximumSize", "0")),
        Described<getProcessHeap>::as(
            {"GetProcessHeap", group::ask, Returns::handleOrNull,
             CORE_TR("Calls", "The heap that every process has. It is shown once a program asks for it.")}),
        Described<heapDestroy>::as({"HeapDestroy", group::close, Returns::boolean,
                                    CORE_TR("Calls", "Destroys a heap. CloseHandle cannot do that."),
                                    CORE_TR("Calls", "A value that is no heap can crash a real process.")},
                                   sideHandle(SideKind::heap, "hHeap", CORE_TR("Calls", "The heap."))),
    };
}

} // namespace handlelab
