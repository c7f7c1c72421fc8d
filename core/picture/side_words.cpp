// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/side_words.h"

#include "core/kinds/spoken_name.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

namespace handlelab {

std::string sideName(const Machine& machine, const Texts& texts, const SideObject& side) {
    if (side.kind == SideKind::view && side.object.valid())
        return spokenName(machine, texts, side.object);
    return std::string(texts[side.name]);
}

Sentence whyNoEntry(SideKind kind) {
    const auto because = [](const char* text) { return Sentence{"Inspector", text, {}}; };
    switch (kind) {
    case SideKind::heap:
        return because(CORE_TR("Inspector", "No entry: the value is the address of memory of the process. "
                                            "HeapDestroy ends it; CloseHandle does not know it."));
    case SideKind::module:
        return because(CORE_TR("Inspector",
                               "No entry: the value is the address at which the image is mapped. "
                               "FreeLibrary takes one load back."));
    case SideKind::findFile:
        return because(CORE_TR("Inspector", "No entry: the value is the address of a structure that owns a "
                                            "handle of the folder. FindClose frees both."));
    case SideKind::eventLog:
        return because(CORE_TR("Inspector",
                               "No entry: a context of the event log service, reached by messages. "
                               "CloseEventLog or DeregisterEventSource ends it."));
    case SideKind::updateResource:
        return because(CORE_TR("Inspector",
                               "No entry: memory of the process that collects the changes of a file. "
                               "EndUpdateResource frees it."));
    case SideKind::boundaryDescriptor:
        return because(CORE_TR("Inspector", "No entry: memory of the process that describes a boundary. "
                                            "DeleteBoundaryDescriptor frees it."));
    case SideKind::view:
        return because(CORE_TR("Inspector",
                               "No entry: a range of addresses that shows the pages of a section. "
                               "It keeps the section alive until UnmapViewOfFile."));
    case SideKind::namespaceAlias:
        return because(CORE_TR("Inspector",
                               "No entry: the prefix under which this process finds the names of a "
                               "private namespace."));
    case SideKind::winsock:
        return because(CORE_TR("Inspector", "No handle at all: the library of sockets counts how often the "
                                            "process called WSAStartup."));
    case SideKind::socketState:
        return because(CORE_TR("Inspector",
                               "No entry: what the library of sockets keeps in the process about a "
                               "socket. Only closesocket frees it; CloseHandle closes just the entry."));
    case SideKind::window:
    case SideKind::userObject:
        return because(CORE_TR("Inspector",
                               "No entry of any handle table: a User object belongs to its session. "
                               "Every process of the session may use the value; it has no security "
                               "descriptor and can be neither inherited nor duplicated."));
    case SideKind::gdiObject:
        return because(CORE_TR("Inspector",
                               "No entry: a GDI object is private to its process. The value means "
                               "nothing elsewhere; DeleteObject ends it."));
    }
    return because("");
}

} // namespace handlelab
