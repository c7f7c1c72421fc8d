// SPDX-License-Identifier: GPL-3.0-or-later
// Event logs: contexts of the log service, no entries (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/side_value.h"
#include "core/machine/views/file_system.h"

namespace handlelab {

namespace {

Returned openLog(CallContext& c, std::string_view name) {
    return c.handle(makeSide(c, {.kind = SideKind::eventLog, .name = c.kernel.texts().texts.intern(name)}));
}

Returned openEventLog(CallContext& c, Ignored, PathArgument source) { return openLog(c, source.text); }
Returned registerEventSource(CallContext& c, Ignored, PathArgument source) { return openLog(c, source.text); }

Returned openBackupEventLog(CallContext& c, Ignored, PathArgument file) {
    const bool there = pathProblem(file.text) == 0 &&
                       findFile(c.kernel.machine(), c.kernel.texts(), fullPathOf(c, file.text)).valid();
    if (there)
        return openLog(c, file.text);
    return c.refuse(MeaningKind::fileMissing, error::fileNotFound);
}

Returned closeEventLog(CallContext& c, Handle log) {
    const auto used = useSide(c, log, {SideKind::eventLog});
    if (!used.ok())
        return c.fail(used.refusal);
    const SideId side = used.value;
    c.kernel.sides.close(side);
    return c.truth();
}

Returned deregisterEventSource(CallContext& c, Handle log) { return closeEventLog(c, log); }

} // namespace

std::vector<CallDescription> eventLogCalls() {
    constexpr std::string_view sourceHelp = CORE_TR("Calls", "The source, such as Application.");
    return {
        Described<openEventLog>::as(
            {"OpenEventLog", group::open, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Opens an event log. The handle is a context of the log service, no index of the "
                     "handle table.")},
            ignored("lpUNCServerName"), such({{"Application"}}, text("lpSourceName", {}, sourceHelp))),
        Described<registerEventSource>::as(
            {"RegisterEventSource", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens an event log for writing. The handle is no index of the handle table.")},
            ignored("lpUNCServerName"), such({{"Application"}}, text("lpSourceName", {}, sourceHelp))),
        Described<openBackupEventLog>::as(
            {"OpenBackupEventLog", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens a saved event log. The handle is no index of the handle table."),
             CORE_TR("Calls", "Whether the file is an event log is not looked at.")},
            ignored("lpUNCServerName"),
            such({{"old.evt"}}, path("lpFileName", CORE_TR("Calls", "The saved log.")))),
        Described<closeEventLog>::as(
            {"CloseEventLog", group::close, Returns::boolean,
             CORE_TR("Calls", "Closes an event log. CloseHandle cannot do that.")},
            sideHandle(SideKind::eventLog, "hEventLog", CORE_TR("Calls", "The event log."))),
        Described<deregisterEventSource>::as(
            {"DeregisterEventSource", group::close, Returns::boolean,
             CORE_TR("Calls", "Closes an event log that was opened for writing.")},
            sideHandle(SideKind::eventLog, "hEventLog", CORE_TR("Calls", "The event log."))),
    };
}

} // namespace handlelab
