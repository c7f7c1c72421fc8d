// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about files, reading, writing and devices.
#include "core/tell/speaker.h"

namespace handlelab {

namespace {

Sentence aboutFiles(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::fileRead:
        return say(CORE_TR("Steps", "%1 bytes are read from %2"), {s.value(), s.object()});
    case MeaningKind::fileWritten:
        return say(CORE_TR("Steps", "%1 bytes go to %2"), {s.value(), s.object()});
    case MeaningKind::positionMoved:
        return say(CORE_TR("Steps", "The position of %1 is %2 now, for every handle that leads to it"),
                   {s.object(), s.value()});
    case MeaningKind::fileDeletePending:
        return say(CORE_TR("Steps", "%1 is marked for deletion: it stays until nobody has it open"),
                   {s.file()});
    case MeaningKind::fileDeleted:
        return say(CORE_TR("Steps", "Nobody has %1 open any more: it leaves its folder"), {s.file()});
    case MeaningKind::fileListed:
        return say(CORE_TR("Steps", "The search finds %1"),
                   {s.m.value < s.texts.texts.size() ? std::string(s.texts[TextId{s.m.value}]) : "?"});
    case MeaningKind::notificationArmed:
        return say(CORE_TR("Steps", "%1 waits for the next change"), {s.object()});
    case MeaningKind::notificationSignaled:
        return say(CORE_TR("Steps", "Something in the folder has changed: %1 is signaled"), {s.object()});
    case MeaningKind::keyMissing:
        return say(CORE_TR("Steps", "The registry has no such key"), {});
    case MeaningKind::keyRefused:
        return say(CORE_TR("Steps", "Only administrators may change this key; %1 is none of them"),
                   {s.process()});
    default:
        return {};
    }
}

Sentence standardHandle(const Speaker& s) {
    switch (s.m.index) {
    case 0:
        return say(CORE_TR("Steps", "The standard input of %1 is %2"), {s.process(), s.spoken()});
    case 1:
        return say(CORE_TR("Steps", "The standard output of %1 is %2"), {s.process(), s.spoken()});
    default:
        return say(CORE_TR("Steps", "The standard error output of %1 is %2"), {s.process(), s.spoken()});
    }
}

} // namespace

Sentence aboutDevices(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::deviceOpened:
        return say(
            CORE_TR("Steps", "The object is no file on the disk but %1; its type is File all the same"),
            {s.object()});
    case MeaningKind::deviceMissing:
        return say(CORE_TR("Steps", "Nothing serves this name"), {});
    case MeaningKind::deviceBusy:
        return say(CORE_TR("Steps", "%1 is there, but it is in use: nobody else may have it now"),
                   {s.object()});
    case MeaningKind::deviceRefused:
        return say(CORE_TR("Steps", "%1 refuses: %2"), {s.object(), s.error()});
    case MeaningKind::pipeConnected:
        return say(CORE_TR("Steps", "The ends of %1 are connected"), {s.object()});
    case MeaningKind::pipeDisconnected:
        return say(CORE_TR("Steps", "The server cuts the connection of %1; both handles stay open"),
                   {s.object()});
    case MeaningKind::pipeBroken:
        return say(CORE_TR("Steps", "Nobody is at the other end of %1 any more"), {s.object()});
    case MeaningKind::inputAwaited:
        return say(CORE_TR("Steps", "Nothing has come to %1 yet: the call must wait"), {s.object()});
    case MeaningKind::closeAwaitsOthers:
        return say(CORE_TR("Steps",
                           "The entry is gone, but another thread's call on %1 is not finished: the call "
                           "must wait for it"),
                   {s.object()});
    case MeaningKind::socketBound:
        return say(CORE_TR("Steps", "The socket has an address now: %1"), {s.object()});
    case MeaningKind::socketListens:
        return say(CORE_TR("Steps", "%1 listens: others may connect to it"), {s.object()});
    case MeaningKind::socketConnected:
        return say(CORE_TR("Steps", "A connection of %1 is made or taken"), {s.object()});
    case MeaningKind::standardHandleSet:
        return standardHandle(s);
    default:
        return aboutFiles(s);
    }
}

} // namespace handlelab
