// SPDX-License-Identifier: GPL-3.0-or-later
// Resource updates: memory of the process, no entries (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/side_value.h"
#include "core/machine/views/file_system.h"

namespace handlelab {

namespace {

Returned beginUpdate(CallContext& c, PathArgument file, bool deletesExisting) {
    const std::string path = fullPathOf(c, file.text);
    const FileId found =
        pathProblem(file.text) == 0 ? findFile(c.kernel.machine(), c.kernel.texts(), path) : FileId{};
    if (!found.valid())
        return c.refuse(MeaningKind::fileMissing, error::fileNotFound);
    // What is there must be read to be kept; to throw it away nobody looks at it before EndUpdateResource.
    if (!deletesExisting && !c.kernel.machine()[found].executable)
        return c.refuse(MeaningKind::fileNotExecutable, error::badExeFormat, {.index = found.index});
    c.kernel.core.note({.kind = MeaningKind::fileFound, .process = c.caller.process, .index = found.index});
    return c.handle(
        makeSide(c, {.kind = SideKind::updateResource, .name = c.kernel.texts().texts.intern(path)}));
}

Returned endUpdate(CallContext& c, Handle update, bool discard) {
    const auto used = useSide(c, update, {SideKind::updateResource});
    if (!used.ok())
        return c.fail(used.refusal);
    const SideId side = used.value;
    const FileId file =
        findFile(c.kernel.machine(), c.kernel.texts(), c.kernel.texts()[c.kernel.machine()[side].name]);
    const bool writes = !discard && file.valid() && c.kernel.machine()[file].executable;
    c.kernel.sides.close(side);
    if (discard || writes)
        return c.truth();
    return c.refuse(MeaningKind::fileNotExecutable, error::badExeFormat, {.index = file.index});
}

} // namespace

std::vector<CallDescription> updateResourceCalls() {
    return {
        Described<beginUpdate>::as(
            {"BeginUpdateResource", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Begins to change the resources of a program file. The handle is memory of the "
                              "process, no index of the handle table."),
             CORE_TR("Calls", "The disk has no program files, so nothing can be written in the end.")},
            such({{"app.exe"}}, path("pFileName", CORE_TR("Calls", "The file."))),
            boolean("bDeleteExistingResources", "FALSE",
                    CORE_TR("Calls",
                            "TRUE: the resources that are there go; FALSE: they are read now, so the "
                            "file must be a program.")))
            .inC({.writesFiles = true}),
        Described<endUpdate>::as(
            {"EndUpdateResource", group::close, Returns::boolean,
             CORE_TR("Calls", "Ends the change and writes the file or not. CloseHandle cannot do that.")},
            sideHandle(SideKind::updateResource, "hUpdate",
                       CORE_TR("Calls", "What BeginUpdateResource returned.")),
            boolean("fDiscard", "TRUE", CORE_TR("Calls", "TRUE: nothing is written.")))
            .inC({.width = CWidth::wide}),
    };
}

} // namespace handlelab
