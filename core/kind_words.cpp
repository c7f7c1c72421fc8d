// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_words.h"

#include <algorithm>
#include <iterator>

namespace handlelab {

std::string_view sideWord(SideKind kind) {
    switch (kind) {
    case SideKind::heap:
        return CORE_TR("Kind", "Heap");
    case SideKind::module:
        return CORE_TR("Kind", "Module");
    case SideKind::findFile:
        return CORE_TR("Kind", "Find file");
    case SideKind::eventLog:
        return CORE_TR("Kind", "Event log");
    case SideKind::updateResource:
        return CORE_TR("Kind", "Update resource");
    case SideKind::boundaryDescriptor:
        return CORE_TR("Kind", "Boundary descriptor");
    case SideKind::view:
        return CORE_TR("Kind", "View");
    case SideKind::namespaceAlias:
        return CORE_TR("Kind", "Namespace prefix");
    case SideKind::winsock:
        return CORE_TR("Kind", "Winsock");
    case SideKind::socketState:
        return CORE_TR("Kind", "Socket state");
    case SideKind::window:
        return CORE_TR("Kind", "Window");
    case SideKind::userObject:
        return CORE_TR("Kind", "User object");
    case SideKind::gdiObject:
        return CORE_TR("Kind", "GDI object");
    }
    return "?";
}

std::string spokenChannel(std::string_view channel) {
    static constexpr std::string_view usual[] = {
        CORE_TR("Kind", "command line"),  CORE_TR("Kind", "environment"), CORE_TR("Kind", "file"),
        CORE_TR("Kind", "message"),       CORE_TR("Kind", "pipe"),        CORE_TR("Kind", "shared memory"),
        CORE_TR("Kind", "window message")};
    return std::ranges::find(usual, channel) != std::end(usual) ? markedKind(channel) : std::string(channel);
}

} // namespace handlelab
