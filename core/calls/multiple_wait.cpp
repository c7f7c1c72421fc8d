// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for several objects, and the passing of time (win32-semantics section 11). Not modelled: alertable
// waits.
#include "core/calls/calls.h"
#include "core/calls/named.h"
#include "core/calls/waiting.h"

#include <algorithm>
#include <vector>

namespace handlelab {

namespace {

constexpr std::uint32_t maximumWaitObjects = 64;

bool hasDuplicates(std::vector<ObjectId> objects) {
    std::ranges::sort(objects);
    return std::ranges::adjacent_find(objects) != objects.end();
}

Returned waitForMultipleObjects(CallContext& c, std::uint32_t count, HandleArray array, bool all,
                                std::uint32_t milliseconds) {
    if (count == 0 || count > maximumWaitObjects || count > array.handles.size())
        return refuseParameter(c, 1);
    std::vector<ObjectId> objects;
    for (const Handle handle : array.handles.first(count)) {
        if (handle == currentProcessHandle || handle == currentThreadHandle) // only real handles count here
            return c.refuse(MeaningKind::handleNotFound, error::invalidHandle,
                            {.value = static_cast<std::uint32_t>(handle.value)});
        const auto object = findWaitable(c, handle);
        if (!object.ok())
            return c.fail(object.refusal);
        objects.push_back(object.value);
    }
    if (all && hasDuplicates(objects))
        return refuseParameter(c, 2);
    return waitForObjects(c, objects, all, milliseconds);
}

Returned waitForMultipleObjectsEx(CallContext& c, std::uint32_t count, HandleArray array, bool all,
                                  std::uint32_t milliseconds, Ignored) {
    return waitForMultipleObjects(c, count, array, all, milliseconds);
}

Returned sleep(CallContext& c, std::uint32_t milliseconds) {
    (void)c.kernel.waits.wait(c.caller, {}, false, milliseconds);
    return c.none();
}

Typed<std::uint32_t> handleCount() {
    return dword("nCount", "", CORE_TR("Calls", "How many handles of the array count, from 1 to 64."));
}
Typed<HandleArray> handlesToWait() {
    return handles("lpHandles",
                   CORE_TR("Calls", "The handles, with SYNCHRONIZE; pseudo handles are not allowed."));
}
Typed<bool> waitAll() {
    return boolean("bWaitAll", "FALSE",
                   CORE_TR("Calls", "TRUE: until all are signaled at once. FALSE: until one is."));
}
constexpr std::string_view countOfArray =
    CORE_TR("Calls", "The time-out passes at once, and only timers fire in it. A count beyond the end of the "
                     "array is refused, where Windows would read what lies behind it.");

} // namespace

std::vector<CallDescription> multipleWaitCalls() {
    return {
        Described<waitForMultipleObjects>::as(
            {"WaitForMultipleObjects", group::use, Returns::wait,
             CORE_TR("Calls",
                     "Waits for one of several objects, or for all of them, and says which one it was."),
             countOfArray},
            handleCount(), handlesToWait(), waitAll(), timeOut("0")),
        Described<waitForMultipleObjectsEx>::as(
            {"WaitForMultipleObjectsEx", group::use, Returns::wait,
             CORE_TR("Calls",
                     "Waits like WaitForMultipleObjects, and could run queued procedures meanwhile."),
             countOfArray},
            handleCount(), handlesToWait(), waitAll(), timeOut("0"), alertable()),
        Described<sleep>::as({"Sleep", group::use, Returns::nothing,
                              CORE_TR("Calls", "Lets time pass; timers that come due fire."), timePasses},
                             timeOut("0")),
    };
}

} // namespace handlelab
