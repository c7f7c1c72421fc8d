// SPDX-License-Identifier: GPL-3.0-or-later
// Views of file mappings (win32-semantics sections 1.3 and 11). A view is an address and no entry; it keeps
// the file mapping referenced. Not modelled: views at a wished address.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/named.h"
#include "core/machine/views/side_values.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t mapCopy = 1, mapWrite = 2, mapRead = 4, mapExecute = 0x20;
constexpr std::uint32_t mappedAlignment = 1132; // ERROR_MAPPED_ALIGNMENT
constexpr std::uint64_t granularity = 0x1'0000, page = 0x1000;

struct ViewAccess {
    std::uint32_t needed; ///< rights on the handle
    bool writes = false, executes = false;
};

/// What a view of this kind asks of the handle: the page protection decides, and copying or nothing reads.
/// FILE_MAP_COPY means copying only when nothing stands beside it but FILE_MAP_EXECUTE.
ViewAccess viewAccess(std::uint32_t desired) {
    const bool copies = (desired & ~mapExecute) == mapCopy;
    const bool executes = (desired & mapExecute) != 0 && (copies || (desired & (mapRead | mapWrite)) != 0);
    const std::uint32_t execute = executes ? std::uint32_t{access::sectionMapExecute} : 0;
    if (desired & mapWrite)
        return {access::sectionMapWrite | execute, true, executes};
    return {access::sectionMapRead | execute, false, executes};
}

/// Whether pages of a file mapping may be used so; PAGE_READWRITE and PAGE_EXECUTE_READWRITE may be written.
bool allows(std::uint32_t flProtect, const ViewAccess& view) {
    const std::uint32_t protect = flProtect & 0xFF;
    const bool writable = protect == 0x04 || protect == 0x40;
    const bool executable = (protect & 0xF0) != 0;
    return (writable || !view.writes) && (executable || !view.executes);
}

bool fits(const SectionBody& section, std::uint64_t offset, std::uint64_t bytes) {
    const std::uint64_t size = (section.size + page - 1) / page * page;
    return offset < size && bytes <= size - offset;
}

Returned mapViewOfFile(CallContext& c, Handle mapping, std::uint32_t desired, std::uint32_t offsetHigh,
                       std::uint32_t offsetLow, std::uint32_t bytes) {
    const std::uint64_t offset = std::uint64_t{offsetHigh} << 32 | offsetLow;
    if (offset % granularity != 0)
        return refuseParameter(c, 4, mappedAlignment);
    const ViewAccess view = viewAccess(desired);
    const auto found = c.kernel.tables.use(c.caller, mapping, ObjectType::section, view.needed);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId section = found.value.object;
    const auto& body = std::get<SectionBody>(c.kernel.machine()[section].body);
    if (!allows(body.protect, view))
        return refuseParameter(c, 2);
    if (!fits(body, offset, bytes))
        return refuseParameter(c, 5, error::accessDenied);
    const SideId id =
        c.kernel.sides.make({.kind = SideKind::view,
                             .process = c.caller.process,
                             .object = section,
                             .access = desired,
                             .offset = offset,
                             .size = bytes != 0 ? bytes : body.size - std::min(offset, body.size)});
    return c.number(c.kernel.machine()[id].value);
}

Returned unmapViewOfFile(CallContext& c, AddressArgument address) {
    const SideId id = findSide(c.kernel.machine(), c.caller.process, address.value);
    if (!id.valid() || c.kernel.machine()[id].kind != SideKind::view)
        return c.refuse(MeaningKind::addressUnknown, error::invalidAddress,
                        {.value = static_cast<std::uint32_t>(address.value)});
    c.kernel.sides.close(id);
    return c.truth();
}

} // namespace

std::vector<CallDescription> viewCalls() {
    return {
        Described<mapViewOfFile>::common(
            {"MapViewOfFile", group::use, Returns::addressOrNull,
             CORE_TR("Calls",
                     "Maps a view of a file mapping into the calling process: an address and no handle, "
                     "which keeps the file mapping alive."),
             CORE_TR(
                 "Calls",
                 "The addresses are made up. Only the first 256 bytes of a file mapping are remembered.")},
            only(isNoSnapshot,
                 handleTo(ObjectType::section, "hFileMappingObject",
                          CORE_TR("Calls", "A handle to a file mapping, with the rights of the view."))),
            choice(ConstantFamily::mapAccess, "dwDesiredAccess", "FILE_MAP_READ",
                   CORE_TR("Calls", "What the view may do: read, write, copy on write, execute.")),
            dword("dwFileOffsetHigh", "0", CORE_TR("Calls", "The upper 32 bits of the offset in bytes.")),
            dword("dwFileOffsetLow", "0",
                  CORE_TR("Calls", "The lower 32 bits of the offset, a multiple of 65 536.")),
            dword("dwNumberOfBytesToMap", "0", CORE_TR("Calls", "The size of the view; 0 for all the rest."),
                  ParameterKind::size)),
        Described<unmapViewOfFile>::as(
            {"UnmapViewOfFile", group::close, Returns::boolean,
             CORE_TR("Calls", "Removes a view; the file mapping goes when nothing refers to it any more."),
             CORE_TR("Calls",
                     "Only the address at which a view begins is known; Windows takes any inside it.")},
            meaning(SideKind::view,
                    address("lpBaseAddress", CORE_TR("Calls", "The address that MapViewOfFile returned.")))),
    };
}

} // namespace handlelab
