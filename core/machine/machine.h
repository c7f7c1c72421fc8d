// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated machine as a value: plain records addressed by typed ids, nothing stored twice.
// Every record is trivially copyable (texts are ids into Texts), so that a change is two small copies.
#pragma once

#include "core/base/ids.h"
#include "core/machine/object_body.h"
#include "core/machine/records.h"
#include "core/machine/rules.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace handlelab {

// ---- handle tables ----------------------------------------------------------------------------------

/// How an entry came to be; a reader sees it as the arrow between two entries.
enum class OriginKind : std::uint8_t { created, opened, inherited, duplicated };

/// One slot of a process's handle table. Free when `object` is none.
struct HandleEntry {
    ObjectId object;
    std::uint32_t granted = 0; ///< granted access; the only mask that calls are checked against
    std::uint32_t nextFree =
        0; ///< of a free entry: next free index, see handle_table.h for the two special values
    ProcessId originProcess;       ///< inherited, duplicated: whose table it came from
    std::uint32_t originIndex = 0; ///< inherited, duplicated: which entry there
    std::uint16_t stock = 0; ///< RefCnt: references booked in advance and not yet used; 0 unless the rules
                             ///< stock references
    OriginKind origin = OriginKind::created;
    bool inherit : 1 = false;  ///< HANDLE_FLAG_INHERIT
    bool protect : 1 = false;  ///< HANDLE_FLAG_PROTECT_FROM_CLOSE
    bool everUsed : 1 = false; ///< of a free entry: it was in use before

    [[nodiscard]] bool inUse() const { return object.valid(); }
    bool operator==(const HandleEntry&) const = default;
};
static_assert(sizeof(HandleEntry) == 24, "an entry is written into the log twice by most calls");

struct TableHeader {
    std::uint32_t firstFree =
        0; ///< index of the entry the next handle takes; >= entries.size() when a page must be added
    std::uint32_t lastFree = 0;    ///< tail of the free list; used by FreeEntry::fifo only
    std::uint32_t handleCount = 0; ///< entries in use
    bool operator==(const TableHeader&) const = default;
};

/// A process's handle table. The tree of pages is a computed view: see handle_table.h.
struct HandleTable {
    TableHeader header;
    std::vector<HandleEntry>
        entries; ///< grows by pages, never shrinks while the process lives; [0] is reserved
    bool operator==(const HandleTable&) const = default;
};

// ---- processes and threads --------------------------------------------------------------------------

inline constexpr std::uint32_t stillActive = 259;

enum class ValueKind : std::uint8_t { integer, handle, boolean, text, address, waitResult };

struct Process {
    ObjectId object;
    TextId label;       ///< the lesson's word for it: editor
    TextId image;       ///< editor.exe
    TextId commandLine; ///< none when nothing was passed
    TextId user;        ///< account name; none means the default user
    ProcessId parent;   ///< who called CreateProcess; none for processes the lesson puts on the stage
    std::uint32_t pid = 0;
    std::uint32_t exitCode = stillActive;
    bool alive = false;
    std::uint32_t session = 1; ///< the Windows session it runs in; 0 for services
    ObjectId token;            ///< its primary token; none until a program asks for it
    ObjectId job;              ///< the innermost job it belongs to; none outside of jobs
    std::uint32_t windowStation =
        0; ///< index of the entry GetProcessWindowStation returns; 0 before the first call
    std::uint32_t desktop = 0;     ///< index of the entry GetThreadDesktop returns; 0 before the first call
    FileId folder;                 ///< its current folder, which it has open from its start
    std::uint32_t folderEntry = 0; ///< index of the entry it has that folder open by; 0 until it is shown
    bool debugged = false;         ///< a debugger is attached: CloseHandle of a bad value raises an exception
    Elevation elevation = Elevation::standard; ///< which of its user's tokens it runs with
    bool strictHandles = false; ///< the mitigation policy: every use of an invalid handle raises an exception
    bool hasConsole = true;     ///< it is attached to a console; programs with windows are not
    std::uint8_t consoleSlots = 7; ///< bit n: standard handle n leads to the console, and nobody has asked
                                   ///< for it yet; before that its entry is not shown
    Handle standardHandles[3]; ///< what GetStdHandle returns for input, output, error where `consoleSlots`
                               ///< does not say it; values, checked by nobody
    bool operator==(const Process&) const = default;
};

struct Thread {
    ObjectId object;
    ProcessId process;
    std::uint32_t tid = 0;
    std::uint32_t number = 0; ///< 1 for the first thread of its process: shown as T1
    std::uint32_t exitCode = stillActive;
    std::uint32_t lastError = 0; ///< GetLastError of this thread
    ObjectId impersonation;      ///< the token it acts with instead of its process's; none usually
    TextId waitVariable; ///< the variable that receives what the wait in progress returns; none when unwanted
    std::uint32_t waitResult = 0;                  ///< what its last wait returned
    ValueKind waitReturns = ValueKind::waitResult; ///< what kind of value that is
    std::uint32_t suspendCount = 0;
    TextId packetVariables[3]; ///< of GetQueuedCompletionStatus: receive bytes, key and OVERLAPPED address;
                               ///< the first also of a read or write: receives the bytes
    PacketId packet;           ///< what its last GetQueuedCompletionStatus took; none when it failed
    OperationId operation; ///< what it waits for: an operation of its own, or one that it asked the result of
    std::uint32_t transferred = 0; ///< bytes that its last operation moved which it had to wait for
    bool waits = false;            ///< it is blocked in a wait; its WaitBlocks say for what
    bool waitAll = false;          ///< the wait in progress needs all of its objects at once
    bool takesPacket = false;      ///< the wait in progress is GetQueuedCompletionStatus
    bool awaitsDevice = false;     ///< the wait in progress is a read, a connect or an accept
    bool awaitsTurn = false; ///< the wait in progress is for another thread's call on the same file to end
    bool resumes = false;    ///< what it waited for before its own call could go on is there
    bool closes = false; ///< the wait in progress is a CloseHandle that lets another call on a file finish
    bool alive = false;
    bool operator==(const Thread&) const = default;
};

/// What a C variable holds. For text, `number` is the index of a TextId.
struct Value {
    ValueKind kind = ValueKind::integer;
    std::uint64_t number = 0;
    bool operator==(const Value&) const = default;
};

struct Variable {
    ProcessId process;
    TextId name;    ///< "hEvent", "pi.hProcess"
    TextId toldBy;  ///< the channel ("command line") when another process passed the value on; else none
    ProcessId home; ///< of a handle: the process in whose table the value means something
    ObjectId meant; ///< of a handle: the object it led to there when it was stored
    Value value;
    bool operator==(const Variable&) const = default;
};

/// One object that one thread waits for. A record stays when the wait is over.
struct WaitBlock {
    ThreadId thread;
    ObjectId object;
    std::uint32_t position = 0; ///< of the handle among the call's handles
    bool active = false;
    bool operator==(const WaitBlock&) const = default;
};

/// What PostQueuedCompletionStatus or the end of an operation queued. A record stays when it was taken.
struct CompletionPacket {
    ObjectId port;
    std::uint64_t key = 0, overlapped = 0; ///< passed on as they are
    std::uint32_t bytes = 0;               ///< passed on as it is
    std::uint32_t error = 0;               ///< of an operation that failed
    bool queued = false;
    bool operator==(const CompletionPacket&) const = default;
};

enum class OperationKind : std::uint8_t {
    listen,       ///< ConnectNamedPipe
    read,         ///< also of the answer of TransactNamedPipe
    write,        ///< its bytes lie in the queue of the other end already
    instanceWait, ///< WaitNamedPipe: for an instance that listens
    lock,         ///< LockFileEx: of a file on the disk
};

/// An operation on a file object that cannot be finished at once: its thread waits for it, or goes on and is
/// told by an OVERLAPPED. A record stays when the operation has ended.
struct Operation {
    ObjectId file;            ///< the file object; an asynchronous operation holds a reference to it
    ObjectId event;           ///< of its OVERLAPPED, referenced by it; none when there is none
    ObjectId queue;           ///< write: the end where its bytes wait; instanceWait: an instance of the pipe
    ThreadId thread;          ///< which began it
    TextId overlapped;        ///< the variable that is its OVERLAPPED; none when there is none
    Handle closes;            ///< what its call closes before it returns; NULL for nothing
    std::uint32_t bytes = 0;  ///< how many shall be moved; when it has ended, how many were
    std::uint32_t behind = 0; ///< write: how many bytes must be read until its last one is
    std::uint32_t error = 0;  ///< with which it has ended
    OperationKind kind = OperationKind::read;
    bool pending = false;
    bool asynchronous = false; ///< its thread goes on meanwhile
    bool again = false;        ///< when it succeeds, its call is made once more
    bool operator==(const Operation&) const = default;
};

// ---- what is no entry of a handle table -----------------------------------------------------------------

enum class SideKind : std::uint8_t {
    heap,               ///< HeapCreate: an address in the process
    module,             ///< LoadLibrary: the address of an image; `count` loads
    findFile,           ///< FindFirstFile: a structure on the heap that owns a directory handle (`index`)
    eventLog,           ///< OpenEventLog, RegisterEventSource: a context of the log service
    updateResource,     ///< BeginUpdateResource: memory of the process
    boundaryDescriptor, ///< CreateBoundaryDescriptor: memory of the process
    view,               ///< MapViewOfFile: an address; keeps `object`, a section, referenced
    namespaceAlias,     ///< the prefix under which a process knows a private namespace (`object`, `index`)
    winsock,            ///< WSAStartup: the library of sockets is in use, `count` times
    socketState,        ///< what that library keeps about a socket (`index`); only closesocket frees it
    window,     ///< CreateWindow: any process of the session may use the value; `object` is its thread
    userObject, ///< a menu: the same, but it belongs to the process
    gdiObject,  ///< a pen, a font: means something in its process only
};

/// A thing that Win32 also hands out as a handle or an address, and that lives beside the kernel table.
struct SideObject {
    SideKind kind = SideKind::heap;
    ProcessId process; ///< whose it is
    TextId name;       ///< heap: none; module: kernel32.dll; findFile: the pattern; userObject: its class
    ObjectId object;   ///< view: the section; namespaceAlias: the directory; findFile, socketState: the file
                       ///< object; window: its thread's object; else none
    std::uint64_t value = 0;  ///< what the program got: an address or a User or GDI handle
    std::uint32_t index = 0;  ///< of the kernel entry that it owns, 0 for none
    std::uint32_t count = 1;  ///< module: loads not yet freed
    std::uint32_t access = 0; ///< view: what it may do
    std::uint64_t offset = 0; ///< view: where in the section it begins
    std::uint64_t size = 0;   ///< view: how many bytes of the section it shows
    TextId copied;            ///< view: what is in it since its process has a copy of its own; none before
    bool alive = false;
    bool operator==(const SideObject&) const = default;
};

/// The simulated time. It passes in Sleep and in waits with a time-out.
struct MachineClock {
    std::uint64_t milliseconds = 0; ///< since the machine was started
    bool operator==(const MachineClock&) const = default;
};

// ---- objects ----------------------------------------------------------------------------------------

/// The two counts of an object header. An object is alive while their sum, the PointerCount, is not 0.
struct ObjectCounts {
    std::uint32_t handles = 0; ///< HandleCount: entries in all tables that refer to the object
    std::uint32_t references =
        0; ///< pointer references not held by handles: name directory, running threads, creation
    bool operator==(const ObjectCounts&) const = default;
};

struct ObjectHeader {
    ObjectType type = ObjectType::event;
    bool named = false;     ///< the name is still in its directory; it leaves when HandleCount reaches 0
    bool permanent = false; ///< OBJ_PERMANENT: the name stays when HandleCount reaches 0
    NameId name;         ///< none for unnamed objects; kept for display after the name has left the directory
    SecurityId security; ///< none: no security descriptor, later access checks succeed
    ProcessId creator;   ///< who made it; none for what was on the stage from the start
    ObjectId directory;  ///< the private namespace its name is in, referenced by it; none elsewhere
    bool operator==(const ObjectHeader&) const = default;
};

struct Object {
    ObjectHeader header;
    ObjectCounts counts;
    ObjectBody body;
    bool operator==(const Object&) const = default;
};

/// A file or directory of the small simulated file system.
struct FileNode {
    TextId path;     ///< full, as first written; comparison ignores case
    TextId contents; ///< its first bytes, see contents.h; never more than its size
    std::uint64_t size = 0;
    bool directory = false;
    bool executable = false;
    bool deletePending = false; ///< it will leave its folder when nobody has it open any more
    bool deleted = false;       ///< it has left its folder; who has it open may still use it
    bool operator==(const FileNode&) const = default;
};

/// A range of the bytes of a file that an open file has locked, or wants to lock. A record stays when the
/// lock is gone.
struct FileLock {
    ObjectId object;    ///< the file object it belongs to
    ProcessId process;  ///< who locked it: the same file object in another process does not have the lock
    OperationId waiter; ///< the LockFileEx that waits for it; none otherwise
    std::uint64_t begin = 0, length = 0;
    bool exclusive = false; ///< others may not even read
    bool held = false;
    bool operator==(const FileLock&) const = default;
};

/// The whole state. Process i owns tables[i]. Records are only ever appended; an ended process or a dead
/// object keeps its record, so ids stay valid at every position of the timeline. Everybody may read; what is
/// in it changes through store() alone, and the rules of a machine never change.
struct Machine {
    Machine() = default;
    explicit Machine(const Rules& given)
        : rules(given) {}

    Guarded<Rules> rules;
    Records<Process> processes;
    Records<HandleTable> tables;
    Records<Thread> threads;
    Records<Object> objects;
    Records<Variable> variables;
    Records<FileNode> files;
    Records<FileLock> locks;      ///< of all files, in the order in which they were asked for
    Records<ObjectId> nameOwners; ///< by NameId: who has the name now; none when nobody has
    Records<WaitBlock> waits;
    Records<CompletionPacket> packets; ///< of all ports, in the order in which they were queued
    Records<SideObject> sideObjects;
    Records<Operation> operations; ///< in the order in which they began
    Guarded<MachineClock> clock;

    [[nodiscard]] const Process& operator[](ProcessId id) const { return processes[id.index]; }
    [[nodiscard]] const Thread& operator[](ThreadId id) const { return threads[id.index]; }
    [[nodiscard]] const Object& operator[](ObjectId id) const { return objects[id.index]; }
    [[nodiscard]] const Variable& operator[](VariableId id) const { return variables[id.index]; }
    [[nodiscard]] const FileNode& operator[](FileId id) const { return files[id.index]; }
    [[nodiscard]] const SideObject& operator[](SideId id) const { return sideObjects[id.index]; }
    [[nodiscard]] const CompletionPacket& operator[](PacketId id) const { return packets[id.index]; }
    [[nodiscard]] const Operation& operator[](OperationId id) const { return operations[id.index]; }
    [[nodiscard]] const HandleTable& table(ProcessId id) const { return tables[id.index]; }
    bool operator==(const Machine&) const = default;
};

// ---- computed views ---------------------------------------------------------------------------------

/// HandleCount plus all other references, what the debugger's !trueref tells; an object is deleted when it
/// reaches 0.
[[nodiscard]] inline std::uint32_t pointerCount(const Object& o) {
    return o.counts.handles + o.counts.references;
}
[[nodiscard]] inline bool alive(const Object& o) { return pointerCount(o) != 0; }

/// How many references an entry has in stock when it is full: 0x7FFF on x64, 0x1F on x86, the most that its
/// RefCnt of 15 or 5 bits can say (Windows 8.1 and later). 0 when the rules book none in advance.
[[nodiscard]] std::uint32_t fullStock(const Rules& rules);
/// A use that leaves no more than this in stock tops it up: 15, and 7 in kernels of 32 bits.
[[nodiscard]] std::uint32_t lowStock(const Rules& rules);

/// The references that the entries of an object have in stock, all together.
[[nodiscard]] std::uint64_t stockedReferences(const Machine& machine, ObjectId object);

/// The PointerCount as the rules say tools show it: pointerCount() and what is in stock.
[[nodiscard]] std::uint64_t shownPointerCount(const Machine& machine, ObjectId object);

/// "Named pipe", "Mailslot": what programmers call a file object that is no file; never translated.
[[nodiscard]] std::string_view deviceWord(DeviceKind kind);

/// One entry that refers to an object.
struct Holder {
    ProcessId process;
    std::uint32_t index = 0;
    bool operator==(const Holder&) const = default;
};

/// All entries in all tables that refer to the object, in order of process and index.
[[nodiscard]] std::vector<Holder> holders(const Machine& machine, ObjectId object);

/// The variable still holds a handle value, but the value no longer leads to what it meant when it was
/// stored.
[[nodiscard]] bool stale(const Machine& machine, const Variable& variable);

/// A made-up but stable kernel address of an object: 0x8... on 32-bit rules, 0xFFFF8A... on 64-bit ones.
[[nodiscard]] std::uint64_t addressOf(const Machine& machine, ObjectId object);

} // namespace handlelab
