// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_lesson.h"

#include "core/kinds/object_kind.h"
#include "sound_program.h"

#include <fmt/format.h>

#include <random>

namespace handlelab {

namespace {

constexpr std::size_t variablesPerProcess = 7, mostChildren = 3;

class LineChooser {
  public:
    LineChooser(SoundProgram& program, std::uint32_t seed)
        : m_program(program)
        , m_random(seed) {}

    std::string line();

  private:
    unsigned roll(unsigned sides) { return static_cast<unsigned>(m_random() % sides); }
    template <std::size_t N>
    std::string oneOf(const std::array<const char*, N>& words) {
        return words[roll(N)];
    }
    std::string attributes() { return roll(3) == 0 ? "{bInheritHandle = TRUE}" : "NULL"; }
    std::string objectName() {
        return oneOf(std::array{"NULL", "NULL", "\"A\"", "\"B\"", "\"C\"", "\"a\"", "\"Local\\\\B\"", "\"\"",
                                "\"x\\\\y\""});
    }
    std::string target() { return fmt::format("h{}", roll(variablesPerProcess)); }
    std::string handle(std::optional<ObjectType> wanted);
    std::string otherProcess();
    std::string access(ObjectType type);
    std::string truth() { return roll(2) ? "TRUE" : "FALSE"; }
    std::string create();
    std::string share();
    std::string use();
    std::string end();
    std::string claim();

    SoundProgram& m_program;
    std::mt19937 m_random;
    ProcessId m_caller;
    std::size_t m_children = 0;
};

/// A handle argument: mostly one that is open and of the right kind, sometimes anything else.
std::string LineChooser::handle(std::optional<ObjectType> wanted) {
    std::vector<std::string> fitting, open, all;
    for (const Variable& v : m_program.machine().variables) {
        if (v.process != m_caller || v.value.kind != ValueKind::handle)
            continue;
        all.push_back(m_program.name(v));
        const HandleEntry* entry = m_program.entry(v);
        if (!entry)
            continue;
        open.push_back(all.back());
        if (wanted && m_program.machine()[entry->object].header.type == *wanted)
            fitting.push_back(all.back());
    }
    const unsigned chance = roll(20);
    if (chance < 13 && !fitting.empty())
        return fitting[roll(static_cast<unsigned>(fitting.size()))];
    if (chance < 16 && !open.empty())
        return open[roll(static_cast<unsigned>(open.size()))];
    if (chance < 18 && !all.empty())
        return all[roll(static_cast<unsigned>(all.size()))];
    return chance == 18 ? "NULL" : "GetCurrentProcess()";
}

std::string LineChooser::otherProcess() {
    const std::string found = handle(ObjectType::process);
    return roll(2) || found == "NULL" ? "GetCurrentProcess()" : found;
}

std::string LineChooser::access(ObjectType type) {
    const auto rights = info(type).rights;
    std::string mask(rights[roll(static_cast<unsigned>(rights.size()))].name);
    if (roll(3) == 0)
        mask += " | SYNCHRONIZE";
    return roll(6) == 0 ? "READ_CONTROL" : mask;
}

std::string LineChooser::create() {
    switch (roll(8)) {
    case 0:
    case 1:
        return fmt::format("{} = CreateEvent({}, {}, {}, {})", target(), attributes(), truth(), truth(),
                           objectName());
    case 2:
        return fmt::format("{} = CreateMutex({}, {}, {})", target(), attributes(), truth(), objectName());
    case 3:
        return fmt::format("{} = CreateSemaphore({}, {}, {}, {})", target(), attributes(), roll(4), roll(4),
                           objectName());
    case 4:
        return fmt::format("{} = CreateFileMapping(INVALID_HANDLE_VALUE, {}, {}, 0, {}, {})", target(),
                           attributes(), oneOf(std::array{"PAGE_READWRITE", "PAGE_READONLY"}),
                           roll(8) == 0 ? 0 : 4096, objectName());
    case 5:
        return fmt::format("{} = OpenEvent({}, {}, {})", target(), access(ObjectType::event), truth(),
                           objectName());
    case 6:
        return roll(2) ? fmt::format("{} = OpenMutex({}, {}, {})", target(), access(ObjectType::mutex),
                                     truth(), objectName())
                       : fmt::format("{} = OpenSemaphore({}, {}, {})", target(),
                                     access(ObjectType::semaphore), truth(), objectName());
    default:
        return fmt::format("{} = CreateWaitableTimer({}, {}, {})", target(), attributes(), truth(),
                           objectName());
    }
}

std::string LineChooser::share() {
    switch (roll(7)) {
    case 0:
    case 1:
    case 2:
        return fmt::format("DuplicateHandle({}, {}, {}, &{}, {}, {}, {})",
                           roll(4) ? "GetCurrentProcess()" : otherProcess(), handle({}), otherProcess(),
                           target(), roll(2) ? "0" : "SYNCHRONIZE", truth(),
                           oneOf(std::array{"DUPLICATE_SAME_ACCESS", "DUPLICATE_SAME_ACCESS", "0",
                                            "DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE"}));
    case 3:
        return fmt::format("SetHandleInformation({}, {}, {})", handle({}),
                           oneOf(std::array{"HANDLE_FLAG_INHERIT", "HANDLE_FLAG_PROTECT_FROM_CLOSE",
                                            "HANDLE_FLAG_INHERIT | HANDLE_FLAG_PROTECT_FROM_CLOSE"}),
                           oneOf(std::array{"0", "HANDLE_FLAG_INHERIT", "HANDLE_FLAG_PROTECT_FROM_CLOSE"}));
    case 4:
        if (m_children < mostChildren)
            return fmt::format(
                "CreateProcess(\"k.exe\", bInheritHandles = {}, lpProcessInformation = &pi) starts k{}",
                roll(4) ? "TRUE" : "FALSE", m_children++);
        return fmt::format("GetHandleInformation({}, &flags)", handle({}));
    case 5:
        return fmt::format("{} = OpenProcess(PROCESS_ALL_ACCESS, {}, {})", target(), truth(), "id");
    default:
        return fmt::format("GetHandleInformation({}, &flags)", handle({}));
    }
}

std::string LineChooser::use() {
    switch (roll(11)) {
    case 0:
        return fmt::format("SetEvent({})", handle(ObjectType::event));
    case 1:
        return fmt::format("ResetEvent({})", handle(ObjectType::event));
    case 2:
        return fmt::format("ReleaseMutex({})", handle(ObjectType::mutex));
    case 3:
        return fmt::format("ReleaseSemaphore({}, {}, &previous)", handle(ObjectType::semaphore), 1 + roll(3));
    case 4:
    case 5:
    case 6:
        return fmt::format("WaitForSingleObject({}, 0)", handle({}));
    case 7:
        return fmt::format("CompareObjectHandles({}, {})", handle({}), handle({}));
    case 8:
        return fmt::format("GetExitCodeProcess({}, &code)", handle(ObjectType::process));
    case 9:
        return fmt::format("id = GetProcessId({})", handle(ObjectType::process));
    default:
        return fmt::format("WaitForSingleObject({}, 0)", handle(ObjectType::mutex));
    }
}

std::string LineChooser::end() {
    const unsigned chance = roll(20);
    if (chance == 0 && m_program.machine()[m_caller].parent.valid())
        return fmt::format("ExitProcess({})", roll(5));
    if (chance == 1)
        return fmt::format("TerminateProcess({}, {})", handle(ObjectType::process), roll(5));
    if (chance == 2)
        return fmt::format("{} = NULL", target());
    return fmt::format("CloseHandle({})", handle({}));
}

std::string LineChooser::claim() {
    std::vector<std::string> open;
    for (const Variable& v : m_program.machine().variables)
        if (m_program.machine()[v.process].alive && m_program.entry(v))
            open.push_back(fmt::format("{}.{}", m_program.label(v.process), m_program.name(v)));
    if (open.empty())
        return {};
    const std::string& one = open[roll(static_cast<unsigned>(open.size()))];
    switch (roll(4)) {
    case 0:
        return fmt::format("expect granted({}) == 0", one);
    case 1:
        return fmt::format("expect inherits({})", one);
    case 2:
        return fmt::format("expect signaled({})", one);
    default:
        return fmt::format("expect handles({}) == 0", one);
    }
}

std::string LineChooser::line() {
    if (roll(8) == 0)
        return claim();
    std::vector<ThreadId> actors;
    for (std::uint32_t i = 0; i < m_program.machine().threads.size(); ++i)
        if (m_program.machine().threads[i].alive && !m_program.machine().threads[i].waits)
            actors.push_back(ThreadId{i});
    if (actors.empty())
        return {};
    const Thread& actor = m_program.machine()[actors[roll(static_cast<unsigned>(actors.size()))]];
    m_caller = actor.process;
    const std::string label = m_program.label(m_caller);
    const std::string who = actor.number == 1 ? label : fmt::format("{}/T{}", label, actor.number);
    const unsigned chance = roll(40);
    if (chance == 0 && actor.number == 1)
        return fmt::format("{}: hThread = CreateThread(NULL, 0, NULL, NULL, 0, NULL)", who);
    if (chance < 3) {
        const ProcessId hearer{roll(static_cast<unsigned>(m_program.machine().processes.size()))};
        return fmt::format("{} tells {}: {} as {} by \"{}\"", label, m_program.label(hearer),
                           chance == 1 ? "id" : target(), chance == 1 ? "id" : target(), "message");
    }
    if (chance == 3)
        return fmt::format("{}: id = GetCurrentProcessId()", who);
    const std::string what = chance < 14 ? create() : chance < 23 ? share() : chance < 34 ? use() : end();
    return fmt::format("{}: {}", who, what);
}

} // namespace

std::vector<std::string> randomLines(std::uint32_t seed, std::size_t wanted) {
    SoundProgram program;
    LineChooser chooser(program, seed);
    for (std::size_t tries = 0; program.lines().size() < wanted && tries < 20 * wanted; ++tries)
        (void)program.add(chooser.line());
    return program.lines();
}

std::vector<std::string> soundLines(const std::vector<std::string>& lines) {
    SoundProgram program;
    for (const std::string& line : lines)
        (void)program.add(line);
    return program.lines();
}

std::string lessonOf(const std::vector<std::string>& lines) {
    std::string text = "# A random program\n\n" + SoundProgram::stage() + "\n```handlelab\n";
    for (const std::string& line : lines)
        text += line + "\n";
    return text + "```\n";
}

} // namespace handlelab
