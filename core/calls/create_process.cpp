// SPDX-License-Identifier: GPL-3.0-or-later
// CreateProcess: what the child is, what it inherits, what it is told (win32-semantics sections 9.1 and 9.2).
#include "core/calls/create_process.h"

#include "core/calls/brace_fields.h"
#include "core/calls/known_calls.h"
#include "core/calls/named.h"
#include "core/calls/open_device.h"
#include "core/calls/target.h"
#include "core/machine/file_system.h"

#include <algorithm>
#include <string>

namespace handlelab {

namespace {

constexpr std::uint32_t debugProcess = 1, debugOnlyThisProcess = 2, createSuspended = 4,
                        extendedStartupInfo = 0x8'0000, breakAwayFromJob = 0x100'0000;

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
    std::optional<std::vector<std::uint32_t>> listed; ///< the indexes of the handle list

    [[nodiscard]] const Machine& machine() const { return c.kernel.machine(); }

    [[nodiscard]] Refusal refuse(MeaningKind why, std::uint32_t value, std::uint32_t error,
                                 std::uint32_t index = 0) const {
        return c.refusal(why, error, {.index = index, .value = value});
    }

    /// Attributes count only when the flag says that there is a STARTUPINFOEX.
    Refusal chooseParent() {
        if (!(flags & extendedStartupInfo))
            startup.parentProcess.reset(), startup.handleList.reset();
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

    /// Every listed handle must be an inheritable entry of the process that is inherited from.
    Refusal checkList() {
        if (!startup.handleList)
            return {};
        if (startup.handleList->empty())
            return refuse(MeaningKind::parameterRefused, 9, error::invalidParameter);
        listed.emplace();
        for (const Handle value : *startup.handleList) {
            const HandleEntry* entry = entryOf(machine(), parent, value);
            if (!entry || !entry->inherit)
                return refuse(MeaningKind::handleListRefused, static_cast<std::uint32_t>(value.value),
                              error::invalidParameter);
            listed->push_back(*indexOf(machine().rules, value));
        }
        return {};
    }

    [[nodiscard]] Refusal checkJob() const {
        const ObjectId job = machine()[parent].job;
        if (!job.valid() || !(flags & breakAwayFromJob))
            return {};
        return c.refusal(MeaningKind::jobRefused, error::accessDenied,
                         {.object = job, .extra = parent.index});
    }

    [[nodiscard]] Refusal checkAttributes(const SecurityAttributes& ofProcess,
                                          const SecurityAttributes& ofThread) const {
        const Refusal refusal = c.kernel.security.checkRevision(c.caller, ofProcess);
        return refusal ? refusal : c.kernel.security.checkRevision(c.caller, ofThread);
    }

    [[nodiscard]] Process record(std::string_view image, ObjectName commandLine) const {
        Dictionary<TextId>& texts = c.kernel.texts().texts;
        Process child{.label = texts.intern(c.out.childLabel()),
                      .image = texts.intern(leafName(image)),
                      .commandLine = commandLine.given ? texts.intern(commandLine.text) : TextId{},
                      .user = machine()[parent].user,
                      .parent = parent,
                      .session = machine()[parent].session};
        if (startup.usesStandardHandles)
            std::ranges::copy(startup.standard, std::begin(child.standardHandles));
        return child;
    }

    /// The child finds the three standard handles where GetStdHandle looks; the picture shows them as told.
    void tellStandardHandles(ProcessId child) const {
        Dictionary<TextId>& texts = c.kernel.texts().texts;
        for (std::size_t i = 0; i < standardHandles.size(); ++i) {
            const Handle value = machine()[child].standardHandles[i];
            if (value == nullHandle)
                continue;
            const HandleEntry* meant = entryOf(machine(), parent, value);
            const HandleEntry* own = entryOf(machine(), child, value);
            const bool same = own && meant && own->object == meant->object;
            const TextId channel = texts.intern("STARTUPINFO");
            c.kernel.processes.setVariable({},
                                           {.process = child,
                                            .name = texts.intern(nameOf(standardHandles[i].field)),
                                            .toldBy = channel,
                                            .home = same ? child : parent,
                                            .meant = meant ? meant->object : ObjectId{},
                                            .value = {ValueKind::handle, value.value}},
                                           {.kind = MeaningKind::told,
                                            .process = child,
                                            .name = NameId{channel.index},
                                            .extra = c.caller.process.index});
        }
    }
};

Returned createProcess(CallContext& c, ObjectName application, ObjectName commandLine,
                       SecurityAttributes processAttributes, SecurityAttributes threadAttributes,
                       bool inheritHandles, std::uint32_t flags, Ignored, Ignored, StartupInfo startup,
                       Out information) {
    Kernel& kernel = c.kernel;
    Creation creation{c, std::move(startup), inheritHandles, flags, {}, {}};
    if (!application.given && !commandLine.given)
        return c.fail(creation.refuse(MeaningKind::parameterRefused, 1, error::invalidParameter));
    const std::string_view image = imageOf(application, commandLine);
    Refusal refusal = creation.chooseParent();
    if (!refusal)
        refusal = creation.checkImage(image);
    if (!refusal)
        refusal = creation.checkList();
    if (!refusal)
        refusal = creation.checkAttributes(processAttributes, threadAttributes);
    if (!refusal)
        refusal = creation.checkJob();
    if (!refusal)
        refusal = noRoom(c, 2);
    if (refusal)
        return c.fail(refusal);

    const ProcessId child =
        kernel.processes.start(c.caller, creation.record(image, commandLine), processAttributes);
    if (inheritHandles)
        kernel.processes.inheritTable(creation.parent, child, creation.listed);
    else
        kernel.core.note({.kind = MeaningKind::nothingInherited, .process = child});
    if (const ObjectId job = kernel.machine()[creation.parent].job; job.valid())
        kernel.jobs.join(child, job);
    const ThreadId thread =
        kernel.processes.startThread(c.caller, child, threadAttributes, (flags & createSuspended) != 0);
    if (flags & (debugProcess | debugOnlyThisProcess))
        kernel.processes.attachDebugger(child);
    creation.tellStandardHandles(child);

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

} // namespace

CallDescription createProcessCall() {
    return Described<createProcess>::as(
        {knownCall::createProcess, group::create, Returns::boolean,
         CORE_TR("Calls",
                 "Starts a process with one thread. The caller gets a handle to each; the child gets a "
                 "snapshot of the inheritable handles when bInheritHandles is TRUE."),
         CORE_TR("Calls",
                 "Environment and folder are left out. Programs that exist are the ones the lesson names.")},
        applicationName(),
        builtAs(CStructure::commandLine,
                optionalText("lpCommandLine", CORE_TR("Calls", "What the child finds in its command line."))),
        seldom(securityAttributes("lpProcessAttributes")), seldom(securityAttributes("lpThreadAttributes")),
        boolean("bInheritHandles", "FALSE",
                CORE_TR("Calls", "TRUE: copy every inheritable handle, now and only now.")),
        refusing({{"DEBUG_PROCESS", "DEBUG_ONLY_THIS_PROCESS"}, "the programs of a lesson are no debuggers"},
                 choice(ConstantFamily::threadFlags, "dwCreationFlags", "0",
                        CORE_TR("Calls", "CREATE_SUSPENDED: the first thread waits for ResumeThread. "
                                         "EXTENDED_STARTUPINFO_PRESENT: lpStartupInfo has attributes."))),
        ignored("lpEnvironment"), ignored("lpCurrentDirectory"),
        startupInfo("lpStartupInfo",
                    CORE_TR("Calls", "Standard handles; a list of the handles to inherit; another process to "
                                     "inherit from.")),
        out(ParameterKind::outProcessInformation, "lpProcessInformation", "&pi",
            CORE_TR("Calls", "Receives hProcess, hThread, dwProcessId and dwThreadId.")));
}

} // namespace handlelab
