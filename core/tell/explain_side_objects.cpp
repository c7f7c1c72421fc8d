// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what lives beside the handle tables, and why it is no entry.
#include "core/tell/speaker.h"

namespace handlelab {

namespace {

/// 'Module version.dll', 'Heap 0x1D49B210000': a thing beside the table in words.
std::string thing(const Speaker& s) {
    if (!s.side())
        return "?";
    return s.side()->name.valid() ? fmt::format("{} {}", markedKind(sideWord(s.side()->kind)), s.sideName())
                                  : fmt::format("{} {}", markedKind(sideWord(s.side()->kind)), s.sideValue());
}

/// The call that gives back a thing beside the table; none for what is not handed out as a value.
std::string_view closingCall(SideKind kind) {
    switch (kind) {
    case SideKind::heap:
        return "HeapDestroy";
    case SideKind::module:
        return "FreeLibrary";
    case SideKind::findFile:
        return "FindClose";
    case SideKind::eventLog:
        return "CloseEventLog";
    case SideKind::updateResource:
        return "EndUpdateResource";
    case SideKind::boundaryDescriptor:
        return "DeleteBoundaryDescriptor";
    case SideKind::view:
        return "UnmapViewOfFile";
    case SideKind::namespaceAlias:
        return "ClosePrivateNamespace";
    case SideKind::window:
        return "DestroyWindow";
    case SideKind::userObject:
        return "DestroyMenu";
    case SideKind::gdiObject:
        return "DeleteObject";
    case SideKind::winsock:
    case SideKind::socketState:
        break;
    }
    return {};
}

Sentence made(const Speaker& s) {
    if (!s.side())
        return say(CORE_TR("Steps", "Something is made beside the handle table of %1"), {s.process()});
    switch (s.side()->kind) {
    case SideKind::heap:
        return say(CORE_TR("Steps", "%1 is memory of %2: its handle is the address %3, not an entry"),
                   {thing(s), s.process(), s.sideValue()});
    case SideKind::module:
        return say(
            CORE_TR("Steps", "%1 is mapped into %2: its handle is the image's address %3, not an entry"),
            {thing(s), s.process(), s.sideValue()});
    case SideKind::findFile:
        return say(
            CORE_TR("Steps", "%1 is a structure at %2 that owns the entry %3: it is not an entry itself"),
            {thing(s), s.sideValue(),
             handleText(s.machine.rules, valueOf(s.machine.rules, s.side()->index))});
    case SideKind::eventLog:
        return say(CORE_TR("Steps", "%1 is a context of the log service, known to %2 as %3: not an entry"),
                   {thing(s), s.process(), s.sideValue()});
    case SideKind::window:
    case SideKind::userObject:
        return say(CORE_TR("Steps",
                           "%1 belongs to the window manager: every process of the session may use the "
                           "value %2, and no handle table has an entry"),
                   {thing(s), s.sideValue()});
    case SideKind::gdiObject:
        return say(CORE_TR("Steps",
                           "%1 belongs to GDI: the value %2 means something in %3 only, and no handle "
                           "table has an entry"),
                   {thing(s), s.sideValue(), s.process()});
    case SideKind::winsock:
        return say(CORE_TR("Steps", "The library of sockets is ready in %1"), {s.process()});
    case SideKind::socketState:
        return say(
            CORE_TR("Steps",
                    "The library of sockets keeps something about %1 in %2; only closesocket frees it"),
            {s.object(), s.process()});
    case SideKind::updateResource:
    case SideKind::boundaryDescriptor:
    case SideKind::view:
    case SideKind::namespaceAlias:
        break;
    }
    return say(CORE_TR("Steps", "%1 is memory of %2 at %3: not an entry"),
               {thing(s), s.process(), s.sideValue()});
}

} // namespace

Sentence aboutSideObjects(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::sideObjectMade:
        return made(s);
    case MeaningKind::sideObjectGone:
        return say(CORE_TR("Steps", "%1 of %2 is gone; no handle table changes"), {thing(s), s.process()});
    case MeaningKind::sideObjectCounted:
        return say(CORE_TR("Steps", "The count of %1 goes from %2 to %3"), {thing(s), s.value(), s.extra()});
    case MeaningKind::sideObjectUsed:
        return say(CORE_TR("Steps", "The value means %1; no handle table is asked"), {thing(s)});
    case MeaningKind::notAnEntry:
        return say(CORE_TR("Steps",
                           "%1 is the value of %2, which is no kernel object: no entry of %3's table has it, "
                           "and only %4 gives it back"),
                   {s.sideValue(), thing(s), s.process(),
                    std::string(s.side() ? closingCall(s.side()->kind) : std::string_view())});
    case MeaningKind::foreignSideObject:
        return say(CORE_TR("Steps", "The value means %1 in another process, and nothing here"), {thing(s)});
    case MeaningKind::foreignWindow:
        return say(CORE_TR("Steps", "Another thread made %1, and only that one may destroy it"), {thing(s)});
    case MeaningKind::heapNeeded:
        return say(CORE_TR("Steps", "%1 cannot do without %2, so it is not destroyed"),
                   {s.process(), thing(s)});
    case MeaningKind::otherThing:
        return say(CORE_TR("Steps", "0x%1 is no %2 of %3"),
                   {fmt::format("{:X}", s.m.value), markedKind(sideWord(static_cast<SideKind>(s.m.detail))),
                    s.process()});
    case MeaningKind::moduleMissing:
        return say(CORE_TR("Steps", "There is no such module for %1: %2"), {s.process(), s.error()});
    case MeaningKind::winsockMissing:
        return say(CORE_TR("Steps", "%1 has not called WSAStartup"), {s.process()});
    case MeaningKind::socketStateLeaks:
        return say(CORE_TR("Steps",
                           "The entry is gone, but what the library of sockets keeps in %1 is not: only "
                           "closesocket would have freed it"),
                   {s.process()});
    default:
        return {};
    }
}

} // namespace handlelab
