// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each kind of micro-step. Each is a pattern in the context "Steps"; the holes are filled
// with names and numbers that no language changes.
#include "explain.h"

#include <fmt/format.h>

#include <initializer_list>

namespace handlelab {

namespace {

/// The words a meaning can be spoken of with.
struct Speaker {
    const Meaning& m;
    const Machine& machine;
    const Texts& texts;

    [[nodiscard]] std::string process() const { return processName(machine, texts, m.process); }
    [[nodiscard]] std::string other() const { return processName(machine, texts, ProcessId{m.extra}); }
    [[nodiscard]] std::string object() const { return objectName(machine, texts, m.object); }
    [[nodiscard]] std::string type() const {
        return m.object.valid() ? std::string(info(machine[m.object].header.type).name) : "?";
    }
    [[nodiscard]] std::string wanted() const {
        return std::string(info(static_cast<ObjectType>(m.detail)).name);
    }
    [[nodiscard]] std::string handle() const {
        return handleText(machine.rules, valueOf(machine.rules, m.index));
    }
    [[nodiscard]] std::string index() const { return fmt::format("{}", m.index); }
    [[nodiscard]] std::string value() const { return fmt::format("{}", m.value); }
    [[nodiscard]] std::string extra() const { return fmt::format("{}", m.extra); }
    [[nodiscard]] std::string hexValue() const { return fmt::format("0x{:X}", m.value); }
    /// A handle value from its low 32 bits, sign restored.
    [[nodiscard]] std::string spoken() const {
        const auto sign = static_cast<std::int32_t>(m.value);
        return sign < 0 ? fmt::format("{}", sign) : handleText(machine.rules, Handle{m.value});
    }
    [[nodiscard]] std::string name() const { return std::string(texts[m.name]); }
    [[nodiscard]] std::string leaf() const { return std::string(leafName(texts[m.name])); }
    [[nodiscard]] std::string mask(std::uint32_t bits) const {
        return accessText(machine[m.object].header.type, bits);
    }
    [[nodiscard]] std::string variable() const {
        return m.index < machine.variables.size() ? std::string(texts[machine.variables[m.index].name]) : "?";
    }
    /// The value that was stored, from its low 32 bits, sign restored.
    [[nodiscard]] std::string variableValue() const {
        const auto kind = static_cast<ValueKind>(m.detail);
        const bool negative = kind == ValueKind::handle && static_cast<std::int32_t>(m.value) < 0;
        const std::uint64_t number = negative ? ~0ull << 32 | m.value : m.value;
        return valueText(machine, texts, {kind, number});
    }
    /// How a value was told; the variable itself may have been told another way since.
    [[nodiscard]] std::string channel() const { return std::string(texts[TextId{m.name.index}]); }
    [[nodiscard]] std::string file() const {
        return m.index < machine.files.size() ? std::string(texts[machine.files[m.index].path]) : "?";
    }
    [[nodiscard]] std::string error() const { return fmt::format("{} ({})", errorName(m.value), m.value); }
};

Sentence say(const char* pattern, std::initializer_list<std::string> arguments) {
    return {"Steps", pattern, arguments};
}

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

Sentence aboutObjects(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::objectCreated:
        return say(
            CORE_TR("Steps", "The kernel allocates and initializes a block of memory: a new %1 object"),
            {s.type()});
    case MeaningKind::nameInserted:
        return say(CORE_TR("Steps", "The object gets its name: %1"), {s.name()});
    case MeaningKind::nameRemoved:
        return say(CORE_TR("Steps", "No handle is left: the name %1 is free again"), {s.leaf()});
    case MeaningKind::nameFound:
        return say(CORE_TR("Steps", "The name \"%1\" belongs to an object: %2"), {s.leaf(), s.type()});
    case MeaningKind::nameNotFound:
        return say(CORE_TR("Steps", "No object has the name \"%1\""), {s.leaf()});
    case MeaningKind::nameRefused:
        return say(CORE_TR("Steps", "A name like this is refused: %1"), {s.error()});
    case MeaningKind::handleCountChanged:
        if (s.machine.rules.counts == Counts::usage)
            return say(CORE_TR("Steps", "The usage count of %1 changes: its handles go from %2 to %3"),
                       {s.object(), s.value(), s.extra()});
        return say(CORE_TR("Steps", "HandleCount of %1: %2 becomes %3"), {s.object(), s.value(), s.extra()});
    case MeaningKind::referenceTaken:
        if (s.machine.rules.counts == Counts::usage)
            return say(CORE_TR("Steps", "The kernel takes a reference to %1"), {s.object()});
        return say(CORE_TR("Steps", "The kernel takes a reference to %1: PointerCount %2 becomes %3"),
                   {s.object(), s.value(), s.extra()});
    case MeaningKind::referenceDropped:
        if (s.machine.rules.counts == Counts::usage)
            return say(CORE_TR("Steps", "The kernel drops its reference to %1"), {s.object()});
        return say(CORE_TR("Steps", "The kernel drops a reference to %1: PointerCount %2 becomes %3"),
                   {s.object(), s.value(), s.extra()});
    case MeaningKind::objectDestroyed:
        return say(CORE_TR("Steps", "Nothing refers to %1 any more: the kernel destroys it"), {s.object()});
    case MeaningKind::objectsCompared:
        return s.m.value ? say(CORE_TR("Steps", "Both handles lead to the same object: %1"), {s.object()})
                         : say(CORE_TR("Steps", "The handles lead to two objects: %1 and %2"),
                               {s.object(), objectName(s.machine, s.texts, ObjectId{s.m.extra})});
    case MeaningKind::eventSignaled:
        return say(CORE_TR("Steps", "%1 becomes signaled"), {s.object()});
    case MeaningKind::eventReset:
        return say(CORE_TR("Steps", "%1 becomes nonsignaled"), {s.object()});
    case MeaningKind::eventUnchanged:
        return say(CORE_TR("Steps", "%1 is in that state already"), {s.object()});
    case MeaningKind::mutexAcquired:
        return say(CORE_TR("Steps", "The calling thread owns %1 now, %2 deep"), {s.object(), s.value()});
    case MeaningKind::mutexReleased:
        return s.m.value == 0 ? say(CORE_TR("Steps", "%1 is free again"), {s.object()})
                              : say(CORE_TR("Steps", "The calling thread still owns %1, %2 deep"),
                                    {s.object(), s.value()});
    case MeaningKind::mutexNotOwned:
        return say(CORE_TR("Steps", "The calling thread does not own %1"), {s.object()});
    case MeaningKind::mutexAbandoned:
        return say(CORE_TR("Steps", "The owner of %1 ends without releasing it: the mutex is abandoned"),
                   {s.object()});
    case MeaningKind::semaphoreChanged:
        return say(CORE_TR("Steps", "The count of %1: %2 becomes %3"), {s.object(), s.value(), s.extra()});
    case MeaningKind::semaphoreLimit:
        return say(CORE_TR("Steps", "%1 has count %2; adding %3 would exceed its maximum"),
                   {s.object(), s.value(), s.extra()});
    case MeaningKind::waitSatisfied:
        return say(CORE_TR("Steps", "%1 was signaled: the wait is over"), {s.object()});
    case MeaningKind::waitTimedOut:
        return say(CORE_TR("Steps", "%1 is not signaled: the time-out of %2 ms passes"),
                   {s.object(), s.value()});
    case MeaningKind::waitAbandoned:
        return say(CORE_TR("Steps", "The wait is over, and says that the last owner of %1 never released it"),
                   {s.object()});
    case MeaningKind::notWaitable:
        return say(CORE_TR("Steps", "Nobody can wait for %1"), {s.object()});
    default:
        return {};
    }
}

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
        return say(CORE_TR("Steps", "%1 ends with exit code %2"), {s.object(), s.value()});
    case MeaningKind::processEnded:
        return say(CORE_TR("Steps", "%1 has ended with exit code %2; its process object becomes signaled"),
                   {s.process(), s.value()});
    case MeaningKind::alreadyEnded:
        return say(CORE_TR("Steps", "%1 has ended before"), {s.object()});
    case MeaningKind::exitCodeRead:
        return s.m.value == stillActive
                   ? say(CORE_TR("Steps", "%1 is still running: STILL_ACTIVE (259)"), {s.object()})
                   : say(CORE_TR("Steps", "The exit code of %1 is %2"), {s.object(), s.value()});
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
    case MeaningKind::exceptionRaised:
        return say(CORE_TR("Steps", "Exception %1 is raised in %2: the debugger stops here"),
                   {s.hexValue(), s.process()});
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
    for (const auto about : {aboutHandles, aboutObjects, aboutTheRest})
        if (Sentence sentence = about(speaker); *sentence.pattern != '\0')
            return sentence;
    return {};
}

std::vector<Sentence> whyAlive(const Machine& machine, const Texts& texts, ObjectId object) {
    std::vector<Sentence> reasons;
    const auto because = [&](const char* pattern, std::initializer_list<std::string> arguments) {
        reasons.push_back({"Inspector", pattern, arguments});
    };
    const Object& o = machine[object];
    for (const Holder& holder : holders(machine, object))
        because(CORE_TR("Inspector", "%1 has an open handle: %2"),
                {processName(machine, texts, holder.process),
                 handleText(machine.rules, valueOf(machine.rules, holder.index))});
    if (const auto* process = std::get_if<ProcessBody>(&o.body); process && machine[process->process].alive)
        because(CORE_TR("Inspector", "The process is running."), {});
    if (const auto* thread = std::get_if<ThreadBody>(&o.body); thread && machine[thread->thread].alive)
        because(CORE_TR("Inspector", "The thread is running."), {});
    if (o.header.type == ObjectType::file)
        for (std::uint32_t i = 0; i < machine.objects.size(); ++i)
            if (const auto* section = std::get_if<SectionBody>(&machine.objects[i].body);
                section && section->file == object && alive(machine.objects[i]))
                because(CORE_TR("Inspector", "%1 maps the file."), {objectName(machine, texts, ObjectId{i})});
    if (reasons.empty() && !alive(o))
        because(CORE_TR("Inspector", "It is gone: nothing refers to it any more."), {});
    return reasons;
}

} // namespace handlelab
