// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_program.h"

#include "core/calls/call.h"
#include "lab.h"

#include <fmt/format.h>

#include <random>
#include <set>
#include <span>

namespace handlelab {

namespace {

/// How often a call is drawn: ends are rare, so that programs go on.
unsigned weightOf(std::string_view name) {
    if (name == "ExitProcess" || name == "TerminateProcess" || name == "ExitThread" ||
        name == "TerminateThread")
        return 1;
    if (name == "CreateProcess" || name == "CreateThread")
        return 3;
    return name == "CloseHandle" || name == "DuplicateHandle" || name.starts_with("Create") ? 12 : 6;
}

const std::vector<const CallDescription*>& urn() {
    static const std::vector<const CallDescription*> all = [] {
        std::vector<const CallDescription*> list;
        for (const CallDescription& call : calls())
            list.insert(list.end(), weightOf(call.name), &call);
        return list;
    }();
    return all;
}

template <std::size_t N>
std::string pick(const std::array<const char*, N>& words, unsigned choice) {
    return words[choice % N];
}

/// Turns choices into lines, and knows which processes there are.
class Writer {
  public:
    std::string stage();
    std::string line(const Choices& choices);

  private:
    /// The next choice; when all are used up they are used again, shifted.
    unsigned next() {
        const std::size_t round = m_used / m_choices->size(), at = m_used % m_choices->size();
        ++m_used;
        return (*m_choices)[at] + 7 * static_cast<unsigned>(round);
    }
    std::string process();
    std::string handle();
    std::string handlesIn(int count); // an array of so many
    std::string access(ObjectType type);
    std::string constant(ConstantFamily family);
    std::string argument(const Parameter& parameter);
    std::string call(const CallDescription& description);

    const Choices* m_choices = nullptr;
    std::size_t m_used = 0;
    unsigned m_children = 0;
};

std::string Writer::stage() {
    std::string text =
        "process a \"a.exe\" as Alice\nprocess b \"b.exe\" as Alice\nprocess c \"c.exe\" as Bob\n";
    for (const char* label : {"a", "b", "c"})
        for (unsigned v = 0; v < 5; ++v)
            text += fmt::format("{}: h{} = NULL\n", label, v);
    return text + "debug b\n";
}

std::string Writer::process() {
    const unsigned choice = next() % (4 + m_children);
    return choice == 0   ? "a"
           : choice < 3  ? std::string(1, static_cast<char>('a' + choice))
           : choice == 3 ? "a"
                         : fmt::format("k{}", choice - 4);
}

std::string Writer::handle() {
    const unsigned choice = next();
    if (choice % 16 < 12)
        return fmt::format("h{}", choice % 5);
    return pick(std::array{"NULL", "GetCurrentProcess()", "-2", "INVALID_HANDLE_VALUE", "4", "8", "12",
                           "0x7FFFFF00", "-5", "h0", "h1", "1"},
                choice / 16);
}

std::string Writer::access(ObjectType type) {
    const unsigned choice = next();
    const auto rights = info(type).rights;
    if (choice % 4 < 2)
        return std::string(rights[choice / 4 % rights.size()].name);
    return pick(std::array{"MAXIMUM_ALLOWED", "GENERIC_ALL", "GENERIC_READ", "SYNCHRONIZE", "0", "0xFFFFFFFF",
                           "READ_CONTROL | SYNCHRONIZE", "0x01000000", "GENERIC_WRITE", "DELETE", "0x800"},
                choice / 4);
}

std::string Writer::constant(ConstantFamily family) {
    std::vector<std::string_view> names{"0"};
    for (const Constant& c : constants())
        if (c.family == family && c.name != "INFINITE")
            names.push_back(c.name);
    const unsigned choice = next();
    if (family == ConstantFamily::timeout) // threads that wait for ever end most programs
        return pick(std::array{"0", "0", "1", "0", "100", "70000", "0", choice % 3 ? "0" : "INFINITE"},
                    choice / 3);
    if (choice % 5 == 4 && names.size() > 2)
        return fmt::format("{} | {}", names[1 + choice % (names.size() - 1)],
                           names[1 + choice / 5 % (names.size() - 1)]);
    return std::string(names[choice % names.size()]);
}

std::string anyName(unsigned choice) {
    return pick(std::array{"NULL", "\"A\"", "\"B\"", "\"C\"", "\"A\"", "\"\"", R"("Global\\A")",
                           R"("Local\\B")", R"("x\\y")", R"("\\z")"},
                choice);
}

std::string anyPath(unsigned choice) {
    return pick(std::array{"\"notes.txt\"", "\"readme.txt\"", "\"empty.txt\"", "\"new.txt\"",
                           R"("C:\\Windows")", R"("none\\x.txt")", "\"no|pe\"", R"("\\\\.\\pipe\\p")",
                           R"("\\\\.\\pipe\\p")", R"("\\\\.\\mailslot\\m")", R"("CONIN$")", R"("COM1")",
                           R"("version.dll")", R"("C:\\Lab")"},
                choice);
}

/// A security descriptor or a SID; names that mean nobody would be mistakes of the lesson.
std::string anyAccountText(CStructure structure, unsigned choice) {
    if (structure == CStructure::descriptor)
        return pick(std::array{"\"D:(A;;GA;;;WD)\"", "\"D:\"", "\"O:SYD:\"", "\"S:(ML;;NW;;;HI)\""}, choice);
    if (structure == CStructure::sid)
        return pick(std::array{"\"S-1-1-0\"", "\"BU\"", "\"S-1-x\"", "\"Alice\""}, choice);
    return pick(std::array{"\"S-1-1-0\"", "\"D:(A;;GA;;;WD)\"", "\"\"", "\"none\""}, choice);
}

std::string anySecurityAttributes(unsigned choice) {
    return pick(std::array{"NULL", "{bInheritHandle = TRUE}", "{bInheritHandle = TRUE}",
                           "{bInheritHandle = TRUE, lpSecurityDescriptor = \"D:(A;;GA;;;WD)\"}",
                           "{lpSecurityDescriptor = \"D:\"}"},
                choice);
}

std::string anyStartupInfo(unsigned choice) {
    return pick(std::array{"NULL", "NULL", "{PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h0, h1}}",
                           "{PROC_THREAD_ATTRIBUTE_JOB_LIST = {h0}}", "{hStdOutput = h0}",
                           "{dwFlags = STARTF_USESTDHANDLES}"},
                choice);
}

std::string anyJobInformation(unsigned choice) {
    return pick(std::array{"JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE", "JOB_OBJECT_LIMIT_BREAKAWAY_OK",
                           "JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK", "0",
                           "{CompletionKey = 7, CompletionPort = h0}", "{CompletionPort = NULL}"},
                choice);
}

std::string anyBuffer(ParameterKind kind, std::uint32_t choice) {
    return kind == ParameterKind::bytes
               ? pick(std::array{"\"hello\"", "text", "view", "NULL", "\"\""}, choice)
               : pick(std::array{"&text", "view", "NULL", "view"}, choice);
}

std::string Writer::handlesIn(int count) {
    return count == 1 ? fmt::format("{{{}}}", handle()) : fmt::format("{{{}, {}}}", handle(), handle());
}

std::string Writer::argument(const Parameter& p) {
    using enum ParameterKind;
    switch (p.kind) {
    case handle:
        return this->handle();
    case boolean:
        return next() % 2 ? "TRUE" : "FALSE";
    case dword:
        if (p.name == "nCount") // mostly the length of the array
            return pick(std::array{"1", "2", "1", "2", "0", "3", "65"}, next());
        [[fallthrough]];
    case size:
        return pick(std::array{"0", "1", "4096", "70000", "0xFFFFFFFF"}, next());
    case integer:
        return pick(std::array{"0", "1", "2", "5", "-1", "0x7FFFFFFF"}, next());
    case ParameterKind::constant:
        return this->constant(p.family);
    case ParameterKind::access:
        return this->access(p.type);
    case name:
        return anyName(next());
    case path:
        return anyPath(next());
    case securityAttributes:
        return anySecurityAttributes(next());
    case pid:
    case tid:
        return pick(std::array{"id", "0", "7", "id", "id"}, next());
    case outHandle:
        return next() % 8 ? fmt::format("&h{}", next() % 5) : "NULL";
    case outDword:
    case outText:
    case outAddress:
    case outProcessEntry:
    case outObjectInformation:
    case outFileInformation:
    case outOverlapped:
        return next() % 4 ? "&n" : "NULL";
    case outProcessInformation:
        return "&pi";
    case text:
        return anyAccountText(p.form.structure, next());
    case bytes:
    case buffer:
        return anyBuffer(p.kind, next());
    case address:
        return pick(std::array{"0", "view", "0x10000", "view"}, next());
    case largeInteger:
        return pick(std::array{"0", "-10000", "-50000000", "1"}, next());
    case handles:
        return handlesIn(next() % 4 ? 2 : 1);
    case startupInfo:
        return anyStartupInfo(next());
    case jobInformation:
        return anyJobInformation(next());
    case ignored:
        return "NULL";
    }
    return "";
}

std::string Writer::call(const CallDescription& description) {
    if (description.name == "CreateProcess") {
        const std::string text = fmt::format(
            "CreateProcess(\"k.exe\", bInheritHandles = {}, lpProcessAttributes = {}, dwCreationFlags = {}, "
            "lpStartupInfo = {}, lpProcessInformation = &pi)",
            next() % 4 ? "TRUE" : "FALSE", next() % 4 ? "NULL" : "{bInheritHandle = TRUE}",
            pick(std::array{"0", "0", "EXTENDED_STARTUPINFO_PRESENT", "EXTENDED_STARTUPINFO_PRESENT",
                            "CREATE_SUSPENDED", "DEBUG_PROCESS", "CREATE_BREAKAWAY_FROM_JOB"},
                 next()),
            pick(std::array{"NULL", "NULL", "{PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h0, h1}}",
                            "{PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h2}}",
                            "{PROC_THREAD_ATTRIBUTE_PARENT_PROCESS = h3}", "{hStdOutput = h4}"},
                 next()));
        return m_children < 5 ? fmt::format("{} starts k{}", text, m_children++) : text;
    }
    std::vector<std::string> arguments;
    for (const Parameter& parameter : description.parameters)
        if (parameter.kind != ParameterKind::ignored && (parameter.initial.empty() || next() % 4 != 0))
            arguments.push_back(fmt::format("{} = {}", parameter.name, argument(parameter)));
    const std::string text = fmt::format("{}({})", description.name, fmt::join(arguments, ", "));
    switch (description.returns) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
    case Returns::pseudoHandle:
        return fmt::format("h{} = {}", next() % 5, text);
    case Returns::dword:
        return fmt::format("id = {}", text);
    case Returns::addressOrNull:
        return fmt::format("view = {}", text);
    case Returns::boolean:
    case Returns::wait:
    case Returns::socketOrInvalid:
    case Returns::socketError:
    case Returns::ntstatus:
    case Returns::errorCode:
    case Returns::nothing:
        break;
    }
    return text;
}

std::string Writer::line(const Choices& choices) {
    m_choices = &choices;
    m_used = 0;
    const unsigned kind = next();
    const std::string who = process();
    if (kind % 16 == 15)
        return fmt::format("{} tells {}: h{} as h{} by \"pipe\"\n", who, process(), next() % 5, next() % 5);
    if (kind % 16 == 14)
        return kind / 16 % 2 ? fmt::format("{}: h{} = NULL\n", who, next() % 5)
                             : fmt::format("{}: h{} = pi.hProcess\n", who, next() % 5);
    const unsigned index = next() + 256 * (kind / 16);
    return fmt::format("{}{}: {}\n", who, kind % 16 == 13 ? "/T2" : "", call(*urn()[index % urn().size()]));
}

} // namespace

std::string randomLesson(const std::vector<Choices>& lines) {
    Writer writer;
    std::string text = writer.stage();
    for (const Choices& choices : lines)
        text += writer.line(choices);
    return text;
}

std::vector<Choices> choicesOf(std::uint32_t seed, std::size_t lines) {
    std::mt19937 random(seed);
    std::vector<Choices> all(lines);
    for (Choices& choices : all)
        for (std::uint8_t& choice : choices)
            choice = static_cast<std::uint8_t>(random());
    return all;
}

namespace {

/// Decides of one statement, in the state before it, whether its handle values mean what they meant.
struct Judge {
    const Lesson& lesson;
    Moment moment;

    [[nodiscard]] const Variable* variable(ProcessId process, std::string_view name) const {
        for (const Variable& v : moment.machine().variables)
            if (v.process == process && moment.texts()[v.name] == name)
                return &v;
        return nullptr;
    }
    [[nodiscard]] ProcessId process(std::string_view label) const {
        for (std::uint32_t i = 0; i < moment.machine().processes.size(); ++i)
            if (moment.texts()[moment.machine().processes[i].label] == label)
                return ProcessId{i};
        return {};
    }
    /// `home` is where the value will be looked up.
    [[nodiscard]] bool good(const Expression& e, ProcessId caller, ProcessId home) const {
        if (e.kind == ExpressionKind::number || e.kind == ExpressionKind::constant)
            return e.number == 0 || e.number >= 0x7FFF'0000;
        if (e.kind == ExpressionKind::list || e.kind == ExpressionKind::attributes ||
            e.kind == ExpressionKind::field) {
            bool all = true;
            for (std::uint32_t f = e.firstChild; f != 0; f = lesson.expressions[f].nextSibling)
                all = all && good(lesson.expressions[f], caller, home);
            return all;
        }
        if (e.kind != ExpressionKind::variable)
            return true;
        const Variable* v = variable(caller, lesson[e.text]);
        if (!v || v->value.number == 0 || v->value.number >= 0x7FFF'0000)
            return true;
        return v->value.kind == ValueKind::handle && v->home == home && v->meant.valid() &&
               !stale(moment.machine(), *v);
    }
    [[nodiscard]] bool good(const Statement& s) const {
        if (s.kind != StatementKind::call)
            return true;
        const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
        const ProcessId caller = process(lesson[s.process]);
        ProcessId home = caller;
        for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
            const Argument& argument = lesson.arguments[s.firstArgument + i];
            const Expression& e = lesson.expressions[argument.value];
            const std::string_view name = lesson[argument.name];
            for (const Parameter& parameter : call.parameters)
                if (parameter.name == name &&
                    (parameter.kind == ParameterKind::handle || parameter.kind == ParameterKind::handles ||
                     parameter.kind == ParameterKind::startupInfo) &&
                    !good(e, caller, name == "hSourceHandle" ? home : caller))
                    return false;
            if (name != "hSourceProcessHandle" || e.kind != ExpressionKind::variable)
                continue;
            if (const Variable* v = variable(caller, lesson[e.text]); v && v->meant.valid())
                if (const auto* body = std::get_if<ProcessBody>(&moment.machine()[v->meant].body))
                    home = body->process;
        }
        return true;
    }
};

} // namespace

std::string withoutStaleValues(const std::string& text, const Rules& rules) {
    const Lesson lesson = parseLesson(text);
    Timeline timeline = Timeline::run({}, rules);
    std::string lines;
    std::set<std::string_view> unborn; // processes whose CreateProcess was left out
    for (std::uint32_t i = 0; i < lesson.statements.size(); ++i) {
        const Statement& s = lesson.statements[i];
        if (unborn.contains(lesson[s.process]) || unborn.contains(lesson[s.other]))
            continue;
        if (!Judge{lesson, timeline}.good(s)) {
            if (s.other.length != 0)
                unborn.insert(lesson[s.other]);
            continue;
        }
        timeline.append(lesson, i);
        lines += std::string(lesson[s.line]) + "\n";
    }
    return lines;
}

} // namespace handlelab
