// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about look-ups, entries and tables.
#include "core/tell/speaker.h"

namespace handlelab {

Sentence aboutHandles(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::pseudoHandle:
        return say(CORE_TR("Steps", "%1 is a pseudo handle: it stands for %2 and is no entry of the table"),
                   {s.spoken(), s.object()});
    case MeaningKind::handleFound:
        return say(CORE_TR("Steps", "%1 means index %2 of %3's table; the entry there leads to %4"),
                   {s.spoken(), s.index(), s.process(), s.object()});
    case MeaningKind::handleNotFound:
        return say(CORE_TR("Steps", "%1 leads to no open entry of %2's table"), {s.spoken(), s.process()});
    case MeaningKind::typeMismatch:
        return say(CORE_TR("Steps", "%1 is not of the type %2 that the call needs"),
                   {s.object(), s.wanted()});
    case MeaningKind::accessGranted:
        return say(CORE_TR("Steps", "The entry's access mask covers %1"), {s.mask(s.m.value)});
    case MeaningKind::accessRefused:
        return say(CORE_TR("Steps", "The entry's access mask lacks %1"), {s.mask(s.m.value & ~s.m.extra)});
    case MeaningKind::securityGranted:
        return say(CORE_TR("Steps", "The security descriptor of %1 allows %2"),
                   {s.object(), s.mask(s.m.value)});
    case MeaningKind::securityRefused:
        return say(CORE_TR("Steps", "%1 cannot be opened with %2"), {s.object(), s.mask(s.m.value)});
    case MeaningKind::freeEntryFound:
        return s.machine.rules.freeEntry == FreeEntry::lowest
                   ? say(CORE_TR("Steps",
                                 "The kernel scans %1's table: entry %2 is the first free one, handle %3"),
                         {s.process(), s.index(), s.handle()})
                   : say(CORE_TR("Steps", "The free list of %1's table gives index %2: handle %3"),
                         {s.process(), s.index(), s.handle()});
    case MeaningKind::pageAdded:
        return say(CORE_TR("Steps", "%1's table gets a page; it has room for %2 entries now"),
                   {s.process(), s.value()});
    case MeaningKind::tableFull:
        return say(CORE_TR("Steps", "%1's table is full: %2 handles are the limit"),
                   {s.process(), s.value()});
    case MeaningKind::entryWritten:
        return say(CORE_TR("Steps", "Entry %1 of %2's table is filled: %3, access 0x%4"),
                   {s.handle(), s.process(), s.object(), fmt::format("{:08X}", s.m.value)});
    case MeaningKind::entryCleared:
        return say(CORE_TR("Steps", "Entry %1 of %2's table is cleared; the value is invalid from now on"),
                   {s.handle(), s.process()});
    case MeaningKind::entryProtected:
        return say(CORE_TR("Steps", "Entry %1 of %2's table is protected from close"),
                   {s.handle(), s.process()});
    case MeaningKind::entryFlagsChanged:
    case MeaningKind::entryFlagsRead: {
        const char* pattern = s.m.kind == MeaningKind::entryFlagsRead
                                  ? CORE_TR("Steps", "The flags of entry %1 are %2")
                                  : CORE_TR("Steps", "The flags of entry %1 become %2");
        const char* const words[] = {"0", "HANDLE_FLAG_INHERIT", "HANDLE_FLAG_PROTECT_FROM_CLOSE",
                                     "HANDLE_FLAG_INHERIT | HANDLE_FLAG_PROTECT_FROM_CLOSE"};
        return say(pattern, {s.handle(), words[s.m.value & 3]});
    }
    case MeaningKind::entryInherited:
        return say(CORE_TR("Steps", "Entry %1 is inheritable: it is copied to the same place in %2's table"),
                   {s.handle(), s.process()});
    case MeaningKind::entryNotInherited:
        return say(CORE_TR("Steps", "Entry %1 of %2 is not inheritable: the child's place stays empty"),
                   {s.handle(), s.process()});
    case MeaningKind::nothingInherited:
        return say(CORE_TR("Steps", "bInheritHandles is FALSE: %1 starts with an empty table"),
                   {s.process()});
    case MeaningKind::sweepStarted:
        return s.m.value == 0
                   ? say(CORE_TR("Steps", "The kernel goes through %1's table: no handle is left open"),
                         {s.process()})
                   : say(CORE_TR("Steps",
                                 "The kernel goes through %1's table and closes what is left open: %2"),
                         {s.process(), s.value()});
    default:
        return {};
    }
}

} // namespace handlelab
