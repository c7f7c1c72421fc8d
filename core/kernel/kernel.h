// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's verbs, and the only writer of a Machine. Each verb is one or a few micro-steps; a Win32 call
// is a few verbs in the documented order. Every verb that can refuse says so in a micro-step and returns a
// Refusal.
#pragma once

#include "core/kernel/caller.h"
#include "core/kernel/log.h"
#include "core/kernel/refusal.h"
#include "core/kinds/kind_verbs.h"
#include "core/kinds/object_kind.h"
#include "core/machine/dictionaries.h"
#include "core/machine/handle_table.h"
#include "core/win32/constants.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// The SECURITY_ATTRIBUTES of a call; `given` is false for NULL.
struct SecurityAttributes {
    bool given = false;
    bool inheritHandle = false;
    SecurityId descriptor;
    std::uint32_t revision = 1; ///< of the descriptor; calls know no other than 1
};

/// An object name argument; NULL and "" are both "no name".
struct ObjectName {
    bool given = false; ///< false for NULL
    std::string_view text;
};

/// A value or the refusal that prevented it.
template <class T>
struct Outcome {
    T value{};
    Refusal refusal;
    [[nodiscard]] bool ok() const { return !refusal; }
    static Outcome failed(Refusal refusal) { return {T{}, refusal}; }
};

/// An open entry found by a look-up, or a pseudo handle: then `index` is 0 and the access is full.
struct Found {
    ObjectId object;
    std::uint32_t index = 0;
    std::uint32_t granted = 0;
    [[nodiscard]] bool pseudo() const { return index == 0; }
};

/// What a named create gave: a handle, and whether the object existed before (ERROR_ALREADY_EXISTS).
struct Opened {
    Handle handle;
    ObjectId object;
    bool existed = false;
};

/// Everything a new entry says besides its object.
struct EntryGrant {
    std::uint32_t access = 0;
    bool inherit = false;
    bool protect = false;
    OriginKind origin = OriginKind::created;
    ProcessId originProcess;
    std::uint32_t originIndex = 0;
};

/// Where a name leads: none for objects without a name.
struct ResolvedName {
    NameId id;
    ObjectId directory; ///< of a name in a private namespace: that namespace
};

/// A full name in the object manager's namespace, or the error that a syntax gives.
struct FullName {
    std::string value;
    std::uint32_t error = 0;
    [[nodiscard]] bool ok() const { return error == 0; }
};

/// The full name of a name as programs of that session write it, or the error its syntax gives: 3, 6, 123,
/// 161 or 206. Prefixes of private namespaces are not known here: 3.
[[nodiscard]] FullName fullName(std::string_view name, std::uint32_t session = 1);

class Kernel final : private KindVerbs {
  public:
    Kernel(Machine& machine, Log& log, Texts& texts)
        : m_machine(machine)
        , m_log(log)
        , m_texts(texts) {}

    [[nodiscard]] const Machine& machine() const override { return m_machine; }
    [[nodiscard]] Texts& texts() { return m_texts; }

    // ---- kernel_handles.cpp: values, entries, counts ---------------------------------------------------

    /// A value used by a caller: pseudo handle, entry, type, access, in the documented order (section 0.2).
    /// Fails with ERROR_INVALID_HANDLE or ERROR_ACCESS_DENIED.
    Outcome<Found> use(Caller caller, Handle value, ObjectType type, std::uint32_t access);
    /// The same without asking for a type or an access.
    Outcome<Found> lookUp(Caller caller, Handle value);
    /// A look-up in another process's table, as DuplicateHandle makes it: -1 means that process.
    Outcome<Found> lookUpIn(ProcessId process, Caller caller, Handle value);
    /// A look-up that only wants the entry, to close it or to change its flags. Unlike the others it takes no
    /// reference to the object, so nothing leaves the entry's stock.
    Outcome<Found> findEntry(ProcessId process, Caller caller, Handle value);
    /// The end of a call: the references that its look-ups took out of stocks are dropped.
    void endUses();
    /// Whether the entry grants the access, as a micro-step; ERROR_ACCESS_DENIED if not.
    Refusal checkAccess(Caller caller, const Found& found, std::uint32_t access);

    /// Takes a free entry and fills it; HandleCount +1. Fails with ERROR_NO_SYSTEM_RESOURCES at the limit.
    /// An entry with origin `created` takes over the object's creation reference.
    Outcome<Handle> insertEntry(ProcessId process, ObjectId object, const EntryGrant& grant);
    /// The same in DuplicateHandle's order: the count rises, `source` is closed if it is given and
    /// unprotected, the entry is written. So the last handle can be moved without the name being lost.
    Outcome<Handle> moveEntry(ProcessId process, ObjectId object, const EntryGrant& grant,
                              ProcessId sourceProcess, std::uint32_t sourceIndex);
    /// Refuses with ERROR_NO_SYSTEM_RESOURCES when the table has no room for `more` entries.
    [[nodiscard]] Refusal tableIsFull(ProcessId process, std::uint32_t more = 1);
    /// The same when the rules leave no memory for `more` new objects. Asked before an object is made, and
    /// before the table is.
    [[nodiscard]] Refusal memoryIsExhausted(ProcessId process, std::uint32_t more = 1);
    /// Copies an entry to the same index of a child's table.
    void inheritEntry(ProcessId parent, ProcessId child, std::uint32_t index);
    /// Clears an entry, then drops the count. Protection is the caller's business: the end of a process
    /// ignores it.
    void closeEntry(ProcessId process, std::uint32_t index);
    /// Refuses to let a program close an entry that is protected, or by which its process is connected to its
    /// window station or desktop: ERROR_INVALID_HANDLE.
    Refusal checkClose(ProcessId process, std::uint32_t index);
    void setEntryFlags(ProcessId process, std::uint32_t index, bool inherit, bool protect);

    // ---- kernel_objects.cpp: birth, names, state, death ------------------------------------------------

    /// A new object with no handles and one creation reference, which the first handle takes over.
    ObjectId createObject(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security);
    void setBody(const Meaning& meaning, ObjectId object, const ObjectBody& body);
    void reference(ObjectId object);
    void dereference(ObjectId object);

    /// The rules of section 3.1: create, or open what has the name. Fails with 3, 5, 6, 161, 206, 1450.
    Outcome<Opened> createNamed(Caller caller, ObjectType type, const ObjectBody& body,
                                const SecurityAttributes& attributes, ObjectName name, std::uint32_t access);
    /// The rules of section 3.2. Fails with 2, 3, 5, 6, 87, 161, 206, 1314.
    Outcome<Handle> openNamed(Caller caller, ObjectType type, std::uint32_t access, bool inherit,
                              ObjectName name);
    /// The same for a name whose place in the namespace is known already.
    Outcome<Opened> createAt(Caller caller, ObjectType type, const ObjectBody& body,
                             const SecurityAttributes& attributes, ResolvedName name, std::uint32_t access);
    Outcome<Handle> openAt(Caller caller, ObjectType type, std::uint32_t access, bool inherit, NameId name);
    /// Who has a name now; none when nobody has.
    [[nodiscard]] ObjectId ownerOf(NameId name) const;
    void insertName(ObjectId object, ResolvedName name);
    void setPermanent(ObjectId object, bool permanent);
    /// The object of a system name. It has been there all the time; the system itself keeps it.
    ObjectId systemObject(ProcessId process, ObjectType type, const ObjectBody& body,
                          const std::string& path);
    /// An entry for an object already found, by name or by id; the end of every Open call.
    Outcome<Handle> openObject(Caller caller, ObjectId object, std::uint32_t desired, bool inherit);

    // ---- kernel_security.cpp: tokens, privileges, descriptors --------------------------------------------

    /// The mask a caller may get on an object, by its security descriptor; unchecked when it has none. Fails
    /// with 5, 1314 or 1346.
    Outcome<std::uint32_t> checkSecurity(Caller caller, ObjectId object, std::uint32_t desired);
    /// What an object without an explicit descriptor gets (section 10.2).
    SecurityId securityFor(Caller caller, const SecurityAttributes& attributes, ObjectType type, bool named);
    void setSecurity(ObjectId object, SecurityDescriptor descriptor);
    /// Refuses a descriptor of a revision that is not known with ERROR_UNKNOWN_REVISION. Asked before a name
    /// is looked up.
    Refusal checkRevision(Caller caller, const SecurityAttributes& attributes);
    /// What access checks know about a caller: the token its thread acts with, or its process's own. Without
    /// a thread it is the process's.
    [[nodiscard]] Token tokenOf(Caller caller) const;
    /// Whether the caller's token holds a privilege, as a micro-step; ERROR_PRIVILEGE_NOT_HELD if not.
    Refusal checkPrivilege(Caller caller, Privilege privilege);
    /// A process's primary token. It has been there since the process was made and is shown once it is asked
    /// for.
    ObjectId primaryToken(ProcessId process);
    /// The token a thread acts with from now on; none: its process's again.
    void impersonate(ThreadId thread, ObjectId token);
    /// A private namespace leaves the list of those that can be opened.
    void hideNamespace(const Meaning& meaning);

    // ---- kernel_stations.cpp: window stations and desktops ----------------------------------------------

    /// The entries a process has for its window station and the desktop of its threads. They have been there
    /// since it was made and are shown once they are asked for.
    Outcome<Handle> processStation(Caller caller);
    Outcome<Handle> threadDesktop(Caller caller);
    /// The window station a process is connected to.
    ObjectId stationOf(ProcessId process);
    /// The desktop that every window station begins with.
    ObjectId firstDesktop(ProcessId process);

    // ---- kernel_processes.cpp --------------------------------------------------------------------------

    /// A process with its first thread, without handles to them.
    /// `record` says label, image, command line, user, session and, unless it is the caller, the parent.
    ProcessId startProcess(Caller caller, Process record, const SecurityAttributes& attributes);
    ThreadId startThread(Caller caller, ProcessId process, const SecurityAttributes& attributes,
                         bool suspended = false);
    /// Threads stop, mutexes are abandoned, the table is swept, the exit code is set (section 9.3).
    void endProcess(ProcessId process, std::uint32_t exitCode);
    /// The last thread to end ends its process.
    void endThread(ThreadId thread, std::uint32_t exitCode);
    /// Copies the inheritable entries; with a list, only those of its indexes.
    void inheritTable(ProcessId parent, ProcessId child,
                      const std::optional<std::vector<std::uint32_t>>& listed = {});
    void changeSuspendCount(ThreadId thread, int difference);
    void enableStrictHandles(ProcessId process);

    // ---- kernel_jobs.cpp -------------------------------------------------------------------------------

    /// A running process becomes a member of a job and of the jobs around it; a process that has a job
    /// already nests the new one in it. What forbids that is the caller's business: see jobAllows.
    void joinJob(ProcessId process, ObjectId job);
    void terminateJob(ObjectId job, std::uint32_t exitCode) override;

    // ---- kernel_waits.cpp: waiting threads --------------------------------------------------------------

    /// The calling thread waits for one or for all of the objects; without objects it sleeps. Returns what
    /// the call returns, WAIT_FAILED excluded; nothing when the thread is blocked now (an endless wait). A
    /// finite time-out passes at once.
    std::optional<std::uint32_t> wait(Caller caller, std::span<const ObjectId> objects, bool all,
                                      std::uint32_t milliseconds);
    /// Lets waiting threads go whose waits an object satisfies now, in the order in which they began to wait.
    /// To be called after every change that may make an object signaled.
    void wakeWaiters(ObjectId object);
    /// A thread that ends waits no longer.
    void cancelWait(ThreadId thread);
    /// The variable that receives the result of the wait in progress; none forgets it.
    void expectWaitResult(ThreadId thread, TextId variable);

    // ---- kernel_clock.cpp: time and timers --------------------------------------------------------------

    /// Time goes by for `waiting`, or until it no longer waits; timers that come due fire.
    void passTime(std::uint64_t milliseconds, ThreadId waiting);
    /// The timer becomes nonsignaled and fires in so many milliseconds, then every `period` of them.
    void setTimer(Caller caller, ObjectId timer, std::uint64_t milliseconds, std::uint32_t period);
    /// The timer fires no more; its signaled state stays.
    void cancelTimer(Caller caller, ObjectId timer);

    // ---- kernel_completion_ports.cpp: I/O completion ports
    // -------------------------------------------------------

    /// Queues a packet and hands it to the thread that began to wait for one last, if there is one.
    void queuePacket(Caller caller, CompletionPacket packet);
    /// The calling thread takes the oldest packet of the port, and Thread::packet says which it was; refuses
    /// with WAIT_TIMEOUT when the time-out passed. Nothing when the thread is blocked now.
    std::optional<Refusal> takePacket(Caller caller, ObjectId port, std::uint32_t milliseconds);
    /// The variables that receive the packet's bytes, key and OVERLAPPED address when the thread wakes.
    void expectPacket(ThreadId thread, std::span<const TextId, 3> variables);
    /// A file object belongs to the port from now on and holds a reference to it.
    void joinPort(Caller caller, ObjectId file, ObjectId port);

    // ---- kernel_side_objects.cpp: what lives beside the tables --------------------------------------------

    /// A new thing beside the table. A value of 0 is replaced by a made-up address of its own.
    SideId makeSideObject(SideObject object);
    void closeSideObject(SideId id);
    /// The end of a process takes its memory with it: heaps, views, everything it had beside the table.
    void closeSideObjectsOf(ProcessId process);
    /// Windows go with the thread that made them.
    void closeWindowsOf(ThreadId thread);
    void countSideObject(SideId id, std::uint32_t count);
    /// The living side object a value means to a caller, or none. Window handles mean the same to every
    /// process of a session.
    [[nodiscard]] SideId findSideObject(Caller caller, std::uint64_t value) const;

    // ---- kernel_devices.cpp: files and devices -----------------------------------------------------------

    /// Something happened to a file or folder: signals the change notifications that are for it.
    /// `what` is one of the FILE_NOTIFY_CHANGE_ values.
    void folderChanged(std::string_view path, std::uint32_t what);
    void deleteFile(FileId file) override;
    /// What GetStdHandle returns from now on: slot 0 input, 1 output, 2 error.
    void setStandardHandle(ProcessId process, std::uint32_t slot, Handle value);
    /// The calling thread waits for a device: for a client, for something to read. Its call returns TRUE or
    /// FALSE when endDeviceWait says so.
    void awaitDevice(Caller caller, ObjectId device);
    bool endDeviceWait(ObjectId device, std::uint32_t error, std::uint32_t result = 1) override;
    /// The thread that has waited longest for a device; none when nobody does.
    [[nodiscard]] ThreadId deviceWaiter(ObjectId device) const;
    [[nodiscard]] bool closeMustWait(ObjectId file) const override;
    /// The calling thread, which closed the last handle, waits until the others' calls are finished.
    void awaitOthers(Caller caller, ObjectId file);

    // ---- the caller ------------------------------------------------------------------------------------

    /// A micro-step that only says something.
    void note(const Meaning& meaning);
    /// The only way to refuse: a micro-step of a kind that refuses says why.
    [[nodiscard]] Refusal refuse(MeaningKind why, std::uint32_t error, Meaning about);
    void setLastError(ThreadId thread, std::uint32_t error);
    /// Stores a variable; a variable that is none is added. Returns its id.
    VariableId setVariable(VariableId id, const Variable& variable, Meaning meaning);
    void attachDebugger(ProcessId process);
    FileId addFile(const FileNode& file, const Meaning& meaning);
    void changeFile(FileId file, const FileNode& node);

  private:
    template <class T>
    void change(Place<T> place, const T& after);
    std::uint32_t grow(List list, std::uint32_t process = 0);
    void fillEntry(ProcessId process, std::uint32_t index, const HandleEntry& entry);
    Outcome<std::uint32_t> takeFreeEntry(ProcessId process);
    void growTable(ProcessId process, std::uint32_t entries);
    void addPages(ProcessId process, std::uint32_t entries);
    void countHandle(ObjectId object, int difference, bool takesCreationReference = false);
    void removeName(ObjectId object);
    void changeReferences(MeaningKind kind, ObjectId object, int difference);
    void destroyed(ObjectId object);
    void cleanUpDevice(ObjectId object) override;
    void finishClose(ObjectId object);
    [[nodiscard]] bool endsClose(ObjectId device) const;
    void waitForDevice(Caller caller, ObjectId device, bool closes);
    void removeIfUnused(FileId file) override;
    void tellObjectsOfEnd(ThreadId thread);
    std::optional<std::uint32_t> waitFor(Caller caller, std::span<const ObjectId> objects, bool all,
                                         std::uint32_t milliseconds, bool takesPacket);
    void beginWait(Caller caller, std::span<const ObjectId> objects, std::uint32_t milliseconds,
                   const Thread& waiting);
    std::optional<std::uint32_t> satisfy(ThreadId thread, std::span<const ObjectId> objects,
                                         const Thread& wanted);
    void stopWaiting(ThreadId thread, const Meaning& meaning, const Thread& after);
    void endWait(ThreadId thread, std::uint32_t result);
    void consume(ThreadId thread, ObjectId object, bool takesPacket);
    void advanceClock(std::uint64_t until);
    void fireTimer(ObjectId timer);
    void dequeue(ThreadId thread, ObjectId port);
    void abandonPort(ObjectId port) override;
    void stopThread(ThreadId thread, std::uint32_t exitCode);
    void leaveJob(ProcessId process);
    Outcome<ResolvedName> resolveName(Caller caller, ObjectType type, ObjectName name, bool creating);
    Outcome<ResolvedName> resolvePrivate(Caller caller, std::string_view name, bool creating);
    Refusal checkGlobalName(Caller caller, ObjectType type, std::string_view full);
    Outcome<Handle> shownEntry(Caller caller, std::uint32_t Process::*place, ObjectId object);
    ObjectId addObject(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security,
                       ObjectCounts counts);

    // kernel_stock.cpp
    void setStock(MeaningKind kind, ProcessId process, std::uint32_t index, std::uint32_t stock);
    void fillStock(ProcessId process, std::uint32_t index);
    void returnStock(ProcessId process, std::uint32_t index);
    void takeFromStock(ProcessId process, std::uint32_t index);
    /// Whether the current call holds a reference to the object by a look-up; then it is the caller's.
    bool keepUse(ObjectId object);

    Machine& m_machine;
    Log& m_log;
    Texts& m_texts;
    std::vector<ObjectId> m_uses; ///< what the look-ups of the current call took out of stocks
};

} // namespace handlelab
