// SPDX-License-Identifier: GPL-3.0-or-later
// Processes (win32-semantics section 9).
// Not modelled: environment, current folder, STARTUPINFO, attribute lists, creation flags.
#include "core/calls.h"
#include "core/calls/named.h"
#include "core/file_system.h"

#include <algorithm>
#include <string>

namespace handlelab {

namespace {

/// The program of a CreateProcess call: lpApplicationName, or the first word of the command line.
std::string_view imageOf(ObjectName application, ObjectName commandLine) {
    if (application.given)
        return application.text;
    std::string_view line = commandLine.text;
    if (line.starts_with('"'))
        return line.substr(1, line.find('"', 1) - 1);
    return line.substr(0, line.find(' '));
}

/// The error of starting an image: 2, 3, 5 or 193; 0 when it can run. A program exists when the lesson names
/// the process that it starts, here or before.
std::uint32_t imageProblem(CallContext& c, const std::string& path) {
    Kernel& kernel = c.kernel;
    const auto say = [&](MeaningKind kind, FileId file, std::uint32_t code) {
        kernel.note({.kind = kind, .process = c.caller.process, .index = file.index, .value = code});
        return code;
    };
    if (!folderExists(kernel.machine(), kernel.texts(), parentFolder(path)))
        return say(MeaningKind::filePathMissing, {}, error::pathNotFound);
    const FileId file = findFile(kernel.machine(), kernel.texts(), path);
    if (!file.valid()) {
        const std::string_view leaf = leafName(path);
        const bool known = std::ranges::any_of(kernel.machine().processes, [&](const Process& process) {
            return samePath(kernel.texts()[process.image], leaf);
        });
        return known || c.out.namesChild() ? 0 : say(MeaningKind::fileMissing, {}, error::fileNotFound);
    }
    if (kernel.machine()[file].directory)
        return say(MeaningKind::fileIsFolder, file, error::accessDenied);
    if (!kernel.machine()[file].executable)
        return say(MeaningKind::fileNotExecutable, file, error::badExeFormat);
    return 0;
}

Returned createProcess(CallContext& c, ObjectName application, ObjectName commandLine,
                       SecurityAttributes processAttributes, SecurityAttributes threadAttributes,
                       bool inheritHandles, std::uint32_t, Ignored, Ignored, Ignored, Out information) {
    Kernel& kernel = c.kernel;
    if (!application.given && !commandLine.given) {
        kernel.note({.kind = MeaningKind::parameterRefused, .process = c.caller.process, .value = 1});
        return c.fail(error::invalidParameter);
    }
    const std::string_view image = imageOf(application, commandLine);
    std::uint32_t problem = pathProblem(image);
    if (problem != 0)
        kernel.note({.kind = MeaningKind::nameRefused, .process = c.caller.process, .value = problem});
    else
        problem = imageProblem(c, fullPath(image));
    if (problem != 0)
        return c.fail(problem);
    if (kernel.tableIsFull(c.caller.process, 2))
        return c.fail(error::noSystemResources);

    Dictionary<TextId>& texts = kernel.texts().texts;
    const ProcessId child =
        kernel.startProcess(c.caller,
                            {.label = texts.intern(c.out.childLabel()),
                             .image = texts.intern(leafName(image)),
                             .commandLine = commandLine.given ? texts.intern(commandLine.text) : TextId{},
                             .user = kernel.machine()[c.caller.process].user,
                             .session = kernel.machine()[c.caller.process].session},
                            processAttributes);
    if (inheritHandles)
        kernel.inheritTable(c.caller.process, child);
    else
        kernel.note({.kind = MeaningKind::nothingInherited, .process = child});
    const ThreadId thread = kernel.startThread(c.caller, child, threadAttributes);

    const auto insert = [&](ObjectId object, ObjectType type, const SecurityAttributes& attributes) {
        return kernel
            .insertEntry(c.caller.process, object,
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

Returned openProcess(CallContext& c, std::uint32_t access, bool inherit, std::uint32_t pid) {
    const Machine& machine = c.kernel.machine();
    for (const Process& process : machine.processes)
        if (process.pid == pid && alive(machine[process.object])) {
            c.kernel.note({.kind = MeaningKind::idFound,
                           .process = c.caller.process,
                           .object = process.object,
                           .value = pid});
            return finishOpen(c, c.kernel.openObject(c.caller, process.object, access, inherit));
        }
    c.kernel.note({.kind = MeaningKind::idNotFound, .process = c.caller.process, .value = pid});
    return c.fail(error::invalidParameter);
}

Returned exitProcess(CallContext& c, std::uint32_t code) {
    c.kernel.endProcess(c.caller.process, code);
    return c.none();
}

Returned terminateProcess(CallContext& c, Handle handle, std::uint32_t code) {
    const auto found = c.kernel.use(c.caller, handle, ObjectType::process, access::processTerminate);
    if (!found.ok())
        return c.fail(found.error);
    const ProcessId process = std::get<ProcessBody>(c.kernel.machine()[found.value.object].body).process;
    if (!c.kernel.machine()[process].alive) {
        c.kernel.note(
            {.kind = MeaningKind::alreadyEnded, .process = c.caller.process, .object = found.value.object});
        return c.fail(error::accessDenied);
    }
    c.kernel.endProcess(process, code);
    return process == c.caller.process ? c.none() : c.truth();
}

} // namespace

std::vector<CallDescription> processCalls() {
    return {
        Described<createProcess>::as(
            {"CreateProcess", group::create, Returns::boolean,
             CORE_TR("Calls",
                     "Starts a process with one thread. The caller gets a handle to each; the child gets a "
                     "snapshot of the inheritable handles when bInheritHandles is TRUE."),
             CORE_TR(
                 "Calls",
                 "Environment, folder, STARTUPINFO and attribute lists are left out. Programs that exist are "
                 "the ones the lesson names.")},
            optionalText("lpApplicationName",
                         CORE_TR("Calls", "The program; NULL takes it from the command line.")),
            optionalText("lpCommandLine", CORE_TR("Calls", "What the child finds in its command line.")),
            securityAttributes("lpProcessAttributes"), securityAttributes("lpThreadAttributes"),
            boolean("bInheritHandles", "FALSE",
                    CORE_TR("Calls", "TRUE: copy every inheritable handle, now and only now.")),
            choice(ConstantFamily::threadFlags, "dwCreationFlags", "0",
                   CORE_TR("Calls", "Accepted and not simulated.")),
            ignored("lpEnvironment"), ignored("lpCurrentDirectory"), ignored("lpStartupInfo"),
            out(ParameterKind::outProcessInformation, "lpProcessInformation", "&pi",
                CORE_TR("Calls", "Receives hProcess, hThread, dwProcessId and dwThreadId."))),
        Described<openProcess>::as(
            {"OpenProcess", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens a process by its id.")},
            accessMask(ObjectType::process, "dwDesiredAccess", "PROCESS_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp),
            dword("dwProcessId", "", CORE_TR("Calls", "The process id."), ParameterKind::pid)),
        Described<exitProcess>::as(
            {"ExitProcess", group::close, Returns::nothing,
             CORE_TR("Calls", "Ends the calling process: the kernel closes all its handles.")},
            dword("uExitCode", "0", CORE_TR("Calls", "The exit code."))),
        Described<terminateProcess>::as(
            {"TerminateProcess", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Ends a process from outside. Needs PROCESS_TERMINATE; the handle itself stays open.")},
            handleTo(ObjectType::process, "hProcess", CORE_TR("Calls", "A handle to a process.")),
            dword("uExitCode", "1", CORE_TR("Calls", "The exit code the process gets."))),
    };
}

} // namespace handlelab
