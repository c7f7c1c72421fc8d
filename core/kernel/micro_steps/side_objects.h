// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of what lives beside the handle tables, and why it is no entry. Internal to micro_steps.cpp.
#pragma once

#include "core/kernel/micro_steps/rows.h"

namespace handlelab::rows {

inline bool isUnknown(const Meaning& m, const Machine& machine) {
    return m.index >= machine.sideObjects.size();
}
template <SideKind... kinds>
bool isSide(const Meaning& m, const Machine& machine) {
    return ((machine.sideObjects[m.index].kind == kinds) || ...);
}

inline constexpr MicroStepInfo sideObjects[]{
    {sideObjectMade,
     "sideObjectMade",
     SpeaksOf::side,
     {6, Mood::fresh},
     {{CORE_TR("Steps", "Something is made beside the handle table of %1"), {Word::process}, isUnknown},
      {CORE_TR("Steps", "%1 is memory of %2: its handle is the address %3, not an entry"),
       {Word::sideThing, Word::process, Word::sideValue},
       isSide<SideKind::heap>},
      {CORE_TR("Steps", "%1 is mapped into %2: its handle is the image's address %3, not an entry"),
       {Word::sideThing, Word::process, Word::sideValue},
       isSide<SideKind::module>},
      {CORE_TR("Steps", "%1 is a structure at %2 that owns the entry %3: it is not an entry itself"),
       {Word::sideThing, Word::sideValue, Word::sideEntry},
       isSide<SideKind::findFile>},
      {CORE_TR("Steps", "%1 is a context of the log service, known to %2 as %3: not an entry"),
       {Word::sideThing, Word::process, Word::sideValue},
       isSide<SideKind::eventLog>},
      {CORE_TR("Steps", "%1 belongs to the window manager: every process of the session may use the value "
                        "%2, and no handle table has an entry"),
       {Word::sideThing, Word::sideValue},
       isSide<SideKind::window, SideKind::userObject>},
      {CORE_TR(
           "Steps",
           "%1 belongs to GDI: the value %2 means something in %3 only, and no handle table has an entry"),
       {Word::sideThing, Word::sideValue, Word::process},
       isSide<SideKind::gdiObject>},
      {CORE_TR("Steps", "The library of sockets is ready in %1"), {Word::process}, isSide<SideKind::winsock>},
      {CORE_TR("Steps", "The library of sockets keeps something about %1 in %2; only closesocket frees it"),
       {Word::object, Word::process},
       isSide<SideKind::socketState>},
      {CORE_TR("Steps", "%1 is memory of %2 at %3: not an entry"),
       {Word::sideThing, Word::process, Word::sideValue}}}},
    {sideObjectGone,
     "sideObjectGone",
     SpeaksOf::side,
     {5, Mood::removed},
     {{CORE_TR("Steps", "%1 of %2 is gone; no handle table changes"), {Word::sideThing, Word::process}}}},
    {sideObjectCounted,
     "sideObjectCounted",
     SpeaksOf::side,
     {5, Mood::changed},
     {{CORE_TR("Steps", "The count of %1 goes from %2 to %3"), {Word::sideThing, Word::value, Word::extra}}}},
    {sideObjectUsed,
     "sideObjectUsed",
     SpeaksOf::side,
     {3},
     {{CORE_TR("Steps", "The value means %1; no handle table is asked"), {Word::sideThing}}}},
    {notAnEntry,
     "notAnEntry",
     SpeaksOf::side,
     refusal,
     {{CORE_TR("Steps", "%1 is the value of %2, which is no kernel object: no entry of %3's table has it, "
                        "and only %4 gives it back"),
       {Word::sideValue, Word::sideThing, Word::process, Word::closingCall}}}},
    {foreignSideObject,
     "foreignSideObject",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "The value means %1 in another process, and nothing here"), {Word::sideThing}}}},
    {moduleMissing,
     "moduleMissing",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "There is no such module for %1: %2"), {Word::process, Word::error}}}},
    {winsockMissing,
     "winsockMissing",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "%1 has not called WSAStartup"), {Word::process}}}},
    {socketStateLeaks,
     "socketStateLeaks",
     SpeaksOf::side,
     refusal,
     {{CORE_TR("Steps", "The entry is gone, but what the library of sockets keeps in %1 is not: only "
                        "closesocket would have freed it"),
       {Word::process}}}},
    {otherThing,
     "otherThing",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "0x%1 is no %2 of %3"), {Word::bareHexValue, Word::sideKind, Word::process}}}},
    {foreignWindow,
     "foreignWindow",
     SpeaksOf::side,
     refusal,
     {{CORE_TR("Steps", "Another thread made %1, and only that one may destroy it"), {Word::sideThing}}}},
    {heapNeeded,
     "heapNeeded",
     SpeaksOf::side,
     refusal,
     {{CORE_TR("Steps", "%1 cannot do without %2, so it is not destroyed"),
       {Word::process, Word::sideThing}}}},
};

} // namespace handlelab::rows
