// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file ends, and what of it is on the disk (win32-semantics section 15.4).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_sharing.h"
#include "core/machine/views/side_values.h"

namespace handlelab {

namespace {

Returned setEndOfFile(CallContext& c, Handle file) {
    const auto found = useDiskFile(c, file, access::fileWriteData);
    if (!found.ok())
        return c.fail(found.refusal);
    const FileBody body = fileBody(c, found.value.object);
    const FileNode& node = c.kernel.machine()[body.file];
    if (node.directory)
        return c.fail(refuseDevice(c, found.value.object, error::invalidParameter));
    if (body.position < node.size && body.position < mappedSize(c.kernel.machine(), body.file))
        return c.fail(refuseFile(c, MeaningKind::fileMapped, error::userMappedFile, body.file));
    c.kernel.files.setSize(found.value.object, body.position);
    return c.truth();
}

Returned flushFileBuffers(CallContext& c, Handle file) {
    const auto found = useWritableFile(c, file);
    if (!found.ok())
        return c.fail(found.refusal);
    c.kernel.core.note(
        {.kind = MeaningKind::fileFlushed, .process = c.caller.process, .object = found.value.object});
    return c.truth();
}

Returned flushView(CallContext& c, AddressArgument address, std::uint32_t) {
    const SideId id = findSide(c.kernel.machine(), c.caller.process, address.value);
    if (!id.valid() || c.kernel.machine()[id].kind != SideKind::view)
        return c.refuse(MeaningKind::addressUnknown, error::invalidAddress,
                        {.value = static_cast<std::uint32_t>(address.value)});
    c.kernel.core.note({.kind = MeaningKind::fileFlushed,
                        .process = c.caller.process,
                        .object = c.kernel.machine()[id].object});
    return c.truth();
}

} // namespace

std::vector<CallDescription> fileEndCalls() {
    return {
        Described<setEndOfFile>::as(
            {"SetEndOfFile", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Makes the file end at the position of the file object. It cannot be cut where a file "
                     "mapping is made of it: ERROR_USER_MAPPED_FILE. Needs FILE_WRITE_DATA.")},
            only(isOnDisk, handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file.")))),
        Described<flushFileBuffers>::as(
            {"FlushFileBuffers", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Sees to it that what was written to a file is on the disk. Needs FILE_WRITE_DATA or "
                     "FILE_APPEND_DATA."),
             CORE_TR("Calls",
                     "On a pipe it would wait until the other end has read everything; here it returns at "
                     "once.")},
            only(canBeWritten,
                 handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file or device.")))),
        Described<flushView>::as(
            {"FlushViewOfFile", group::use, Returns::boolean,
             CORE_TR("Calls", "Sees to it that what was written through a view is in the file.")},
            meaning(SideKind::view,
                    address("lpBaseAddress", CORE_TR("Calls", "The address that MapViewOfFile returned."))),
            dword("dwNumberOfBytesToFlush", "0", CORE_TR("Calls", "How many bytes; 0 for all the rest."),
                  ParameterKind::size)),
    };
}

} // namespace handlelab
