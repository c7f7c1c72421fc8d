// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each kind of micro-step. Each is a pattern in the context "Steps"; the holes are filled
// with names and numbers that no language changes. This file has those about the stage, files and the caller;
// explain_*.cpp have the others.
#include "core/tell/object_fields.h"
#include "core/tell/speaker.h"

namespace handlelab {

namespace {

Sentence aboutTheRest(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::processStaged:
        return say(CORE_TR("Steps", "%1 is running"), {s.process()});
    case MeaningKind::debuggerAttached:
        return say(CORE_TR("Steps", "A debugger is attached to %1"), {s.process()});
    case MeaningKind::parameterRefused:
        return say(CORE_TR("Steps", "Argument %1 has a value that is not allowed"), {s.value()});
    case MeaningKind::idNotFound:
        return say(CORE_TR("Steps", "Nothing has the id %1"), {s.value()});
    case MeaningKind::idFound:
        return say(CORE_TR("Steps", "The id %1 belongs to %2"), {s.value(), s.object()});
    case MeaningKind::fileFound:
        return say(CORE_TR("Steps", "The file exists: %1"), {s.file()});
    case MeaningKind::fileCreated:
        return say(CORE_TR("Steps", "A file is put on the disk: %1"), {s.file()});
    case MeaningKind::fileMissing:
        return say(CORE_TR("Steps", "There is no file of this name"), {});
    case MeaningKind::filePathMissing:
        return say(CORE_TR("Steps", "There is no such folder"), {});
    case MeaningKind::fileExists:
        return say(CORE_TR("Steps", "The file exists already: %1"), {s.file()});
    case MeaningKind::fileIsFolder:
        return say(CORE_TR("Steps", "%1 is a folder"), {s.file()});
    case MeaningKind::fileShareConflict:
        return say(CORE_TR("Steps", "%1 is open already and may not be shared in this way"), {s.file()});
    case MeaningKind::fileNotExecutable:
        return say(CORE_TR("Steps", "%1 is not a program"), {s.file()});
    case MeaningKind::processStarted:
        return say(CORE_TR("Steps", "The kernel makes a process: %1, with a handle table of its own"),
                   {s.process()});
    case MeaningKind::threadStarted:
        return say(CORE_TR("Steps", "The kernel makes a thread in %1: %2"), {s.process(), s.object()});
    case MeaningKind::threadEnded:
        return say(CORE_TR("Steps", "%1 ends with exit code %2"), {s.object(), exitCodeText(s.m.value)});
    case MeaningKind::processEnded:
        return say(CORE_TR("Steps", "%1 has ended with exit code %2; its process object becomes signaled"),
                   {s.process(), exitCodeText(s.m.value)});
    case MeaningKind::alreadyEnded:
        return say(CORE_TR("Steps", "%1 has ended before"), {s.object()});
    case MeaningKind::exitCodeRead:
        return s.m.value == stillActive
                   ? say(CORE_TR("Steps", "%1 is still running: STILL_ACTIVE (259)"), {s.object()})
                   : say(CORE_TR("Steps", "The exit code of %1 is %2"),
                         {s.object(), exitCodeText(s.m.value)});
    case MeaningKind::valueRead:
        return say(CORE_TR("Steps", "The call just reports a number: %1"),
                   {fmt::format("{}", static_cast<std::int32_t>(s.m.value))});
    case MeaningKind::lastErrorSet:
        return say(CORE_TR("Steps", "The last error of the calling thread is now %1"), {s.error()});
    case MeaningKind::valueStored:
        return say(CORE_TR("Steps", "The variable %1 of %2 receives %3"),
                   {s.variable(), s.process(), s.variableValue()});
    case MeaningKind::told:
        return say(CORE_TR("Steps", "%1 tells %2 the value %3 by %4; it becomes the variable %5"),
                   {s.other(), s.process(), s.variableValue(), s.channel(), s.variable()});
    case MeaningKind::nothingChanged:
        return say(CORE_TR("Steps", "The call succeeds and changes nothing"), {});
    case MeaningKind::notRun:
        return say(CORE_TR("Steps", "This line cannot be run here"), {});
    default:
        return {};
    }
}

} // namespace

Sentence explain(const Meaning& meaning, const Machine& machine, const Texts& texts) {
    const Speaker speaker{meaning, machine, texts};
    for (const auto about : {aboutHandles, aboutObjects, aboutTheRest, aboutWaits, aboutDevices,
                             aboutSideObjects, aboutProcesses, aboutSecurity})
        if (Sentence sentence = about(speaker); *sentence.pattern != '\0')
            return sentence;
    return {};
}

} // namespace handlelab
