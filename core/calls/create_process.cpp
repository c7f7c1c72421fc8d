// SPDX-License-Identifier: GPL-3.0-or-later
// CreateProcess: what the child is, what it inherits, what it is told (win32-semantics sections 9.1 and 9.2).
#include "core/calls/create_process.h"

#include "core/calls/child_standard_handles.h"
#include "core/calls/disk_file.h"
#include "core/calls/known_calls.h"
#include "core/calls/named.h"
#include "core/calls/open_device.h"
#include "core/calls/target.h"
#include "core/machine/views/console.h"
#include "core/machine/views/file_system.h"
#include "core/machine/views/job_view.h"

#include <algorithm>
#include <string>

namespace handlelab {

namespace {

constexpr std::uint32_t debugProcess = 1, debugOnlyThisProcess = 2, createSuspended = 4, detachedProcess = 8,
                        createNewConsole = 0x10, extendedStartupInfo = 0x8'0000,
                        breakAwayFromJob = 0x100'0000;

/// The program of a CreateProcess call: lpApplicationName, or the first word of the command line.
std::string_view imageOf(ObjectName application, ObjectName commandLine) {
    if (application.given)
        return application.text;
    std::string_view line = commandLine.text;
    if (line.starts_with('"'))
        return line.substr(1, line.find('"', 1) - 1);
    return line.substr(0, line.find(' '));
}

/// The call as it goes on: each part may refuse it.
struct Creation {
    CallContext& c;
    StartupInfo startup;
    bool inheritHandles;
    std::uint32_t flags;
    ProcessId parent;                                 ///< whose table the child inherits from
    FileId folder;                                    ///< in which the child begins
    std::optional<std::vector<std::uint32_t>> listed; ///< the indexes of the handle list
    ObjectId inherited;                               ///< the job that the child gets from its parent
    std::vector<ObjectId> jobs;                       ///< that the child becomes a member of, in their order

    [[nodiscard]] const Machine& machine() const { return c.kernel.machine(); }

    [[nodiscard]] Refusal refuse(MeaningKind why, std::uint32_t value, std::uint32_t error,
                                 std::uint32_t index = 0) const {
        return c.refusal(why, error, {.index = index, .value = value});
    }

    /// Attributes count only when the flag says that there is a STARTUPINFOEX.
    Refusal chooseParent() {
        if (!(flags & extendedStartupInfo))
            startup.parentProcess.reset(), startup.handleList.reset(), startup.jobList.reset();
        if (startup.handleList && !inheritHandles)
            return refuse(MeaningKind::parameterRefused, 5, error::invalidParameter);
        parent = c.caller.process;
        if (!startup.parentProcess)
            return {};
        const auto found = c.kernel.tables.use(c.caller, *startup.parentProcess, ObjectType::process,
                                               access::processCreateProcess);
        if (!found.ok())
            return found.refusal;
        parent = std::get<ProcessBody>(machine()[found.value.object].body).process;
        return hasEnded(c, parent);
    }

    /// Refuses to start an image with 2, 3, 5 or 193. A program exists when the lesson names the process
    /// that it starts, here or before.
    [[nodiscard]] Refusal checkImage(std::string_view image) const {
        if (const std::uint32_t problem = pathProblem(image); problem != 0)
            return refuse(MeaningKind::nameRefused, problem, problem);
        const std::string path = fullPath(image);
        Texts& texts = c.kernel.texts();
        const auto say = [&](MeaningKind kind, FileId file, std::uint32_t code) {
            return refuse(kind, code, code, file.index);
        };
        if (!folderExists(machine(), texts, parentFolder(path)))
            return say(MeaningKind::filePathMissing, {}, error::pathNotFound);
        const FileId file = findFile(machine(), texts, path);
        if (!file.valid()) {
            const std::string_view leaf = leafName(path);
            const bool known = std::ranges::any_of(machine().processes, [&](const Process& process) {
                return samePath(texts[process.image], leaf);
            });
            return known || c.out.namesChild() ? Refusal()
                                               : say(MeaningKind::fileMissing, {}, error::fileNotFound);
        }
        if (machine()[file].directory)
            return say(MeaningKind::fileIsFolder, file, error::accessDenied);
        if (!machine()[file].executable)
            return say(MeaningKind::fileNotExecutable, file, error::badExeFormat);
        return {};
    }

    /// The child begins in the caller's current folder, or in the one that is given.
    Refusal chooseFolder(std::string_view path) {
        folder = machine()[c.caller.process].folder;
        if (path.empty())
            return {};
        folder =
            pathProblem(path) == 0 ? findFile(machine(), c.kernel.texts(), fullPathOf(c, path)) : FileId{};
        if (folder.valid() && machine()[folder].directory && !machine()[folder].deletePending)
            return {};
        return folder.valid() ? refuse(MeaningKind::fileIsNoFolder, 0, error::notADirectory, folder.index)
                              : refuse(MeaningKind::filePathMissing, 0, error::notADirectory);
    }

    /// Every listed handle must be an inheritable entry of the process that is inherited from, and stand
    /// there once. A NULL anywhere makes the list an empty one.
    Refusal checkList() {
        if (!startup.handleList)
            return {};
        if (startup.handleList->empty())
            return refuse(MeaningKind::parameterRefused, 9, error::invalidParameter);
        listed.emplace();
        if (std::ranges::find(*startup.handleList, nullHandle) != startup.handleList->end()) {
            c.kernel.core.note({.kind = MeaningKind::handleListEmptied, .process = c.caller.process});
            return {};
        }
        for (const Handle value : *startup.handleList) {
            const HandleEntry* entry = entryOf(machine(), parent, value);
            const auto index = entry ? indexOf(machine().rules, value) : std::nullopt;
            const bool twice = index && std::ranges::find(*listed, *index) != listed->end();
            if (!index || !entry->inherit || twice)
                return c.refusal(MeaningKind::handleListRefused, error::invalidParameter,
                                 {.detail = static_cast<std::uint8_t>(twice),
                                  .value = static_cast<std::uint32_t>(value.value)});
            listed->push_back(*index);
        }
        return {};
    }

    /// The parent's job, unless the child breaks away from it; then those of the list, each of which must be
    /// able to take it in.
    Refusal checkJobs() {
        const ObjectId own = machine()[parent].job;
        const bool leaves = (flags & breakAwayFromJob) != 0;
        if (own.valid() && leaves && !letsBreakAway(machine(), own, true))
            return c.refusal(MeaningKind::jobRefused, error::accessDenied,
                             {.object = own, .extra = parent.index});
        inherited = jobOfChild(machine(), own, leaves);
        if (inherited.valid())
            jobs.push_back(inherited);
        if (!startup.jobList)
            return {};
        if (startup.jobList->empty())
            return refuse(MeaningKind::parameterRefused, 9, error::invalidParameter);
        for (const Handle value : *startup.jobList) {
            const auto job = c.kernel.tables.use(c.caller, value, ObjectType::job, access::jobAssign);
            if (!job.ok())
                return job.refusal;
            if (!jobTakesIn(machine(), job.value.object, jobs, machine()[parent].session))
                return c.refusal(MeaningKind::jobRefused, error::accessDenied,
                                 {.object = job.value.object, .extra = parent.index});
            jobs.push_back(job.value.object);
        }
        return {};
    }

    void joinJobs(ProcessId child) const {
        for (ObjectId left = machine()[parent].job; left != inherited;
             left = std::get<JobBody>(machine()[left].body).parent)
            c.kernel.core.note(
                {.kind = MeaningKind::jobBreakaway, .process = child, .object = left, .extra = child.index});
        for (const ObjectId job : jobs)
            if (!isMember(machine(), child, job))
                c.kernel.jobs.join(child, job);
    }

    [[nodiscard]] Refusal checkAttributes(const SecurityAttributes& ofProcess,
                                          const SecurityAttributes& ofThread) const {
        Refusal refusal = c.kernel.security.checkRevision(c.caller, ofProcess);
        if (!refusal)
            refusal = c.kernel.security.checkRevision(c.caller, ofThread);
        if (!refusal)
            refusal = c.kernel.security.checkNew(c.caller, ofProcess);
        return refusal ? refusal : c.kernel.security.checkNew(c.caller, ofThread);
    }

    [[nodiscard]] Process record(std::string_view image, ObjectName commandLine, ConsoleMode console) const {
        Dictionary<TextId>& texts = c.kernel.texts().texts;
        Process child{.label = texts.intern(c.out.childLabel()),
                      .image = texts.intern(leafName(image)),
                      .commandLine = commandLine.given ? texts.intern(commandLine.text) : TextId{},
                      .user = machine()[parent].user,
                      .parent = parent,
                      .session = machine()[parent].session,
                      .elevation = machine()[parent].elevation,
                      .hasConsole = console != ConsoleMode::none};
        return child;
    }

    /// Chooses the parent, the folder and the jobs, and says what stands against the child.
    Refusal check(std::string_view image, std::string_view currentFolder, const SecurityAttributes& ofProcess,
                  const SecurityAttributes& ofThread) {
        Refusal refusal = chooseParent();
        if (!refusal)
            refusal = checkImage(image);
        if (!refusal)
            refusal = chooseFolder(currentFolder);
        if (!refusal)
            refusal = checkList();
        if (!refusal)
            refusal = checkAttributes(ofProcess, ofThread);
        if (!refusal)
            refusal = checkJobs();
        if (!refusal && c.kernel.folders.beginsShown(c.caller, folder))
            refusal = c.kernel.objects.memoryIsExhausted(c.caller.process, 3);
        return refusal ? refusal : noRoom(c, 2);
    }
};

Returned createProcess(CallContext& c, ObjectName application, ObjectName commandLine,
                       SecurityAttributes processAttributes, SecurityAttributes threadAttributes,
                       bool inheritHandles, std::uint32_t flags, Ignored, PathArgument folder,
                       StartupInfo startup, Out information) {
    Kernel& kernel = c.kernel;
    Creation creation{c, std::move(startup), inheritHandles, flags, {}, {}, {}, {}, {}};
    if (!application.given && !commandLine.given)
        return c.fail(creation.refuse(MeaningKind::parameterRefused, 1, error::invalidParameter));
    if ((flags & detachedProcess) != 0 && (flags & createNewConsole) != 0)
        return c.fail(creation.refuse(MeaningKind::parameterRefused, 6, error::invalidParameter));
    const std::string_view image = imageOf(application, commandLine);
    if (const Refusal refusal = creation.check(image, folder.text, processAttributes, threadAttributes))
        return c.fail(refusal);

    const ConsoleMode console =
        consoleModeOf(flags, isWindowProgram(image), kernel.machine()[c.caller.process].hasConsole);
    const ProcessId child =
        kernel.processes.start(c.caller, creation.record(image, commandLine, console), processAttributes);
    if (inheritHandles)
        kernel.processes.inheritTable(creation.parent, child, creation.listed);
    else
        kernel.core.note({.kind = MeaningKind::nothingInherited, .process = child});
    kernel.folders.begin(c.caller, child, creation.folder);
    const ChildHandles standard{c, child, creation.parent, creation.startup, inheritHandles, console};
    standard.give();
    creation.joinJobs(child);
    const ThreadId thread =
        kernel.processes.startThread(c.caller, child, threadAttributes, (flags & createSuspended) != 0);
    if (flags & (debugProcess | debugOnlyThisProcess))
        kernel.processes.attachDebugger(child);
    standard.tell();

    const auto insert = [&](ObjectId object, ObjectType type, const SecurityAttributes& attributes) {
        return kernel.tables
            .insert(c.caller.process, object,
                    {.access = info(type).createAccess, .inherit = attributes.inheritHandle})
            .value;
    };
    const Handle hProcess = insert(kernel.machine()[child].object, ObjectType::process, processAttributes);
    const Handle hThread = insert(kernel.machine()[thread].object, ObjectType::thread, threadAttributes);
    if (!information.variable.empty()) {
        const std::string pi(information.variable);
        c.out.put(pi + ".hProcess", {ValueKind::handle, hProcess.value}, c.caller.process);
        c.out.put(pi + ".hThread", {ValueKind::handle, hThread.value}, c.caller.process);
        c.out.put(pi + ".dwProcessId", {ValueKind::integer, kernel.machine()[child].pid}, {});
        c.out.put(pi + ".dwThreadId", {ValueKind::integer, kernel.machine()[thread].tid}, {});
    }
    return c.truth();
}

Typed<ObjectName> applicationName() {
    Typed<ObjectName> name = optionalText(
        "lpApplicationName", CORE_TR("Calls", "The program; NULL takes it from the command line."));
    name.parameter.naming = Naming::program;
    return builtAs(CStructure::program, such({{"child.exe"}}, name));
}

Typed<PathArgument> currentDirectory() {
    Typed<PathArgument> folder =
        path("lpCurrentDirectory",
             CORE_TR("Calls", "The folder in which the child begins; NULL for the caller's."));
    folder.parameter.initial = "NULL";
    return such({{R"(C:\Lab)"}}, folder);
}

} // namespace

CallDescription createProcessCall() {
    return Described<createProcess>::as(
        {knownCall::createProcess, group::create, Returns::boolean,
         CORE_TR(
             "Calls",
             "Starts a process with one thread. The caller gets a handle to each; the child gets a "
             "snapshot of the inheritable handles when bInheritHandles is TRUE. Its standard handles are its "
             "parent's, copied or duplicated, where lpStartupInfo does not give them."),
         CORE_TR("Calls",
                 "The environment is left out. Programs that exist are the ones the lesson names; "
                 "well-known ones such as notepad.exe and pythonw.exe are programs with windows, all others "
                 "console programs.")},
        applicationName(),
        builtAs(CStructure::commandLine,
                optionalText("lpCommandLine", CORE_TR("Calls", "What the child finds in its command line."))),
        seldom(securityAttributes("lpProcessAttributes")), seldom(securityAttributes("lpThreadAttributes")),
        boolean("bInheritHandles", "FALSE",
                CORE_TR("Calls", "TRUE: copy every inheritable handle, now and only now.")),
        refusing(
            {{"DEBUG_PROCESS", "DEBUG_ONLY_THIS_PROCESS"}, "the programs of a lesson are no debuggers"},
            choice(ConstantFamily::threadFlags, "dwCreationFlags", "0",
                   CORE_TR("Calls", "CREATE_SUSPENDED: the first thread waits for ResumeThread. "
                                    "EXTENDED_STARTUPINFO_PRESENT: lpStartupInfo has attributes. "
                                    "CREATE_NEW_CONSOLE, CREATE_NO_WINDOW, DETACHED_PROCESS: which console "
                                    "the child has."))),
        ignored("lpEnvironment"), seldom(currentDirectory()),
        startupInfo("lpStartupInfo",
                    CORE_TR("Calls",
                            "Standard handles; a list of the handles to inherit; jobs for the child; another "
                            "process to inherit from.")),
        out(ParameterKind::outProcessInformation, "lpProcessInformation", "&pi",
            CORE_TR("Calls", "Receives hProcess, hThread, dwProcessId and dwThreadId.")));
}

} // namespace handlelab
