// SPDX-License-Identifier: GPL-3.0-or-later
// The types of objects, and their bodies: what only an object of its type has.
#pragma once

#include "core/base/ids.h"
#include "core/machine/elevation.h"

#include <cstddef>
#include <cstdint>
#include <variant>

namespace handlelab {

/// The kernel's types as handles of Win32 programs meet them. Pipes, mailslots, consoles, sockets, serial
/// ports and change notifications are files; DeviceKind tells them apart. What each of them is stands in
/// core/kinds.
enum class ObjectType : std::uint8_t {
    event,
    mutex,
    semaphore,
    section,
    file,
    process,
    thread,
    timer,
    job,
    token,
    ioCompletion,
    windowStation,
    desktop,
    directory,
    key
};
inline constexpr std::size_t objectTypeCount = static_cast<std::size_t>(ObjectType::key) + 1;

struct EventBody {
    bool manualReset = false, signaled = false;
    bool operator==(const EventBody&) const = default;
};
struct MutexBody {
    ThreadId owner;              ///< none when free
    std::uint32_t recursion = 0; ///< waits by the owner not yet released
    bool abandoned = false;      ///< the owner ended without releasing; the next wait says so once
    bool operator==(const MutexBody&) const = default;
};
struct SemaphoreBody {
    std::int32_t count = 0, maximum = 1;
    bool operator==(const SemaphoreBody&) const = default;
};
struct SectionBody {
    ObjectId file;    ///< the file object it keeps referenced; none: backed by the paging file
    TextId contents;  ///< backed by the paging file: its first bytes, see contents.h
    TextId processes; ///< of a snapshot: the ProcessIds of what it lists, with blanks between; else none
    std::uint32_t nextProcess = 0; ///< of a snapshot: the place in `processes` where Process32Next goes on
    std::uint32_t protect = 0;
    std::uint64_t size = 0; ///< bytes
    bool operator==(const SectionBody&) const = default;
};
struct FileBody { // a file *object*: one open of a file, with its own position
    FileId file;
    ObjectId port; ///< the I/O completion port it is associated with; none usually
    std::uint64_t position = 0;
    std::uint32_t access = 0, share = 0;
    std::uint32_t portKey = 0;  ///< comes with its packets
    bool deleteOnClose = false; ///< FILE_FLAG_DELETE_ON_CLOSE
    bool overlapped = false;    ///< FILE_FLAG_OVERLAPPED; only such a file can belong to a port
    bool operator==(const FileBody&) const = default;
};
struct ProcessBody {
    ProcessId process;
    bool operator==(const ProcessBody&) const = default;
};
struct ThreadBody {
    ThreadId thread;
    bool operator==(const ThreadBody&) const = default;
};
struct TimerBody {
    std::uint64_t due = 0;    ///< when it fires, in milliseconds of the machine's clock
    std::uint32_t period = 0; ///< milliseconds; 0 fires once
    bool manualReset = false, signaled = false, active = false;
    bool operator==(const TimerBody&) const = default;
};
struct JobBody {
    ObjectId parent; ///< of a nested job: the job around it, which it keeps referenced
    std::uint32_t activeProcesses = 0, totalProcesses = 0;
    ObjectId port;                ///< the completion port that is told of its members; none usually
    std::uint64_t key = 0;        ///< what the packets to that port have for a key
    bool killOnClose = false;     ///< JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
    bool breakaway = false;       ///< JOB_OBJECT_LIMIT_BREAKAWAY_OK
    bool silentBreakaway = false; ///< JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK
    bool terminated = false;      ///< TerminateJobObject has ended its members; that signals it for good
    bool operator==(const JobBody&) const = default;
};
struct TokenBody {
    TextId user;
    std::uint32_t held = 0;                    ///< the privileges it has: a bit for each Privilege
    std::uint32_t privileges = 0;              ///< those of them that are enabled
    std::uint32_t level = 0;                   ///< of an impersonation token: SECURITY_IMPERSONATION_LEVEL
    bool impersonation = false;                ///< else a primary token
    bool restricted = false;                   ///< made by CreateRestrictedToken
    bool filtered = false;                     ///< LUA_TOKEN: Administrators counts for denying only
    Elevation elevation = Elevation::standard; ///< of the account's tokens this is, or comes from
    bool operator==(const TokenBody&) const = default;
};
struct IoCompletionBody {
    std::uint32_t packets = 0; ///< queued and not yet taken
    std::uint32_t files = 0;   ///< associated with the port
    bool operator==(const IoCompletionBody&) const = default;
};
struct WindowStationBody {
    bool interactive = false; ///< WinSta0
    bool operator==(const WindowStationBody&) const = default;
};
struct DesktopBody {
    ObjectId station;
    bool operator==(const DesktopBody&) const = default;
};
struct DirectoryBody {    // a private namespace
    TextId boundary;      ///< the name of its boundary and the SIDs in it
    bool findable = true; ///< until its creator's handle is closed, or it is destroyed
    bool operator==(const DirectoryBody&) const = default;
};
struct KeyBody {
    TextId path;
    bool operator==(const KeyBody&) const = default;
};

enum class DeviceKind : std::uint8_t {
    pipeServer,
    pipeClient,
    pipeRead,  ///< of CreatePipe
    pipeWrite, ///< of CreatePipe
    mailslotServer,
    mailslotClient,
    consoleInput,
    screenBuffer,
    serialPort,
    socket,
    directoryNotify, ///< FindFirstChangeNotification
    pipeFolder       ///< in which all named pipes are
};

/// The body of a file object that is no open of a file on the disk.
///
/// An end of a pipe is *listening* (a server waits for its client), *connected* with a partner, connected
/// without one (the other end has been closed; what it wrote may still be read), or neither (the server has
/// disconnected it).
struct DeviceBody {
    TextId name;      ///< \\.\pipe\x, COM1, CONIN$, the watched folder; none when it has none
    TextId messages;  ///< where messages keep their bounds: the lengths of the waiting ones, "5 12"
    ObjectId partner; ///< the other end while it is connected
    ObjectId port;    ///< the I/O completion port it is associated with
    ProcessId peer;   ///< pipes: who opened the other end; none before it was opened
    std::uint32_t access = 0, share = 0;
    std::uint32_t portKey = 0;   ///< comes with its packets
    std::uint32_t quota = 0;     ///< pipes: how many bytes may wait here before those who write must wait
    std::uint32_t peerQuota = 0; ///< pipes: how many may wait at the other end
    std::uint32_t pending = 0;   ///< bytes, messages, connections or changes that wait to be taken
    std::uint32_t limit = 0;   ///< pipeServer: the greatest number of instances; mailslotServer: the greatest
                               ///< message, 0 for any; directoryNotify: which changes it is for
    std::uint32_t timeout = 0; ///< mailslotServer: how long a read waits; pipeServer: how long
                               ///< WaitNamedPipe waits by default, in milliseconds
    DeviceKind kind = DeviceKind::pipeServer;
    bool connected : 1 = false, listening : 1 = false;
    bool signaled : 1 = false;        ///< nothing is under way; directoryNotify: something has changed
    bool byMessage : 1 = false;       ///< pipes: what is written stays together
    bool readsMessages : 1 = false;   ///< pipes: a read takes one message at most, PIPE_READMODE_MESSAGE
    bool noWait : 1 = false;          ///< pipes: PIPE_NOWAIT
    bool subtree : 1 = false;         ///< directoryNotify: folders below count too
    bool overlapped : 1 = false;      ///< opened for asynchronous I/O; only then it can belong to a port
    bool knowsClient : 1 = false;     ///< pipes, the server's end: something tells who the client is
    std::uint8_t clientLevel : 2 = 2; ///< pipes, the server's end: how far the client may be acted as,
                                      ///< SECURITY_IMPERSONATION_LEVEL
    std::uint16_t turn = 0;           ///< pipeServer that listens: lower numbers are served first
    bool operator==(const DeviceBody&) const = default;
};

using ObjectBody = std::variant<std::monostate, EventBody, MutexBody, SemaphoreBody, SectionBody, FileBody,
                                ProcessBody, ThreadBody, TimerBody, JobBody, TokenBody, IoCompletionBody,
                                WindowStationBody, DesktopBody, DirectoryBody, KeyBody, DeviceBody>;

} // namespace handlelab
