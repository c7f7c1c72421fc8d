// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_arguments.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace handlelab {

namespace {

const std::vector<std::string>& handleValues() {
    static const std::vector<std::string> all{"NULL",
                                              "INVALID_HANDLE_VALUE",
                                              "-2",
                                              "-5",
                                              "3",
                                              "0x9990",
                                              "0xFFFFFFF0",
                                              "e",
                                              "m",
                                              "s",
                                              "f",
                                              "key",
                                              "token",
                                              "section",
                                              "desktop",
                                              "r",
                                              "bare",
                                              "gone",
                                              "heap",
                                              "window",
                                              "dead.hProcess",
                                              "dead.hThread",
                                              "pi.hProcess",
                                              "pi.hThread",
                                              "job",
                                              "port",
                                              "timer"};
    return all;
}

std::vector<std::string> texts() {
    const std::string endless(40'000, 'x');
    return {"NULL",
            R"("")",
            fmt::format("\"{}\"", endless),
            R"("\001\002\033\177")",
            R"("a\tb\nc")",
            R"("a\\b")",
            R"("\\a")",
            R"("\\\\.\\pipe\\")",
            fmt::format(R"("\\\\.\\pipe\\{}")", endless),
            R"("Global\\")",
            R"("Local\\x\\y")",
            R"("Session\\9\\x")",
            R"("con")",
            R"("C:\\")",
            R"("*")",
            R"x("D:(A;;GA;;;WD)")x",
            R"("D:(")",
            R"("WD")",
            R"("N")"};
}

std::vector<std::string> numbers() {
    return {"0", "1", "3", "0x40", "0x7FFFFFFF", "0x80000000", "0xFFFFFFFF", "0x10000"};
}

std::vector<std::string> handleLists() {
    std::vector<std::string> all{"{}", "{e, e}",
                                 fmt::format("{{{}}}", fmt::join(std::vector<std::string>(65, "e"), ", "))};
    for (const std::string& value : handleValues())
        all.push_back(fmt::format("{{{}, s}}", value));
    return all;
}

std::vector<std::string> jobInformations() {
    std::vector<std::string> all{"0xFFFFFFFF", "0", "{CompletionKey = 0xFFFFFFFFFFFFFFFF}"};
    for (const std::string& value : handleValues())
        all.push_back(fmt::format("{{CompletionPort = {}}}", value));
    return all;
}

std::vector<std::string> startupInfos() {
    std::vector<std::string> all{"{PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {}}",
                                 "{PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {e, e}}"};
    for (const std::string& value : handleValues())
        for (const char* field :
             {"PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {{{}}}", "PROC_THREAD_ATTRIBUTE_PARENT_PROCESS = {}",
              "PROC_THREAD_ATTRIBUTE_JOB_LIST = {{{}}}", "hStdInput = {}"})
            all.push_back("{" + fmt::format(fmt::runtime(field), value) + "}");
    return all;
}

} // namespace

std::string hostileStage() {
    return R"(a: e = CreateEvent(NULL, TRUE, FALSE, "E")
a: m = CreateMutex(NULL, TRUE, NULL)
a: s = CreateSemaphore()
a: CreateProcess("child.exe", NULL, NULL, NULL, FALSE, 0, NULL, NULL, NULL, &pi) starts child
a: CreateProcess("dead.exe", NULL, NULL, NULL, FALSE, 0, NULL, NULL, NULL, &dead) starts dead
dead: ExitProcess(3)
a: f = CreateFile("readme.txt", GENERIC_READ)
a: RegOpenKeyEx(HKEY_CURRENT_USER, NULL, 0, KEY_READ, &key)
a: OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)
a: section = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)
a: desktop = OpenDesktop("Default", 0, FALSE, DESKTOP_READOBJECTS)
a: CreatePipe(&r, &w)
a: job = CreateJobObject(NULL, NULL)
a: port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0)
a: timer = CreateWaitableTimer(NULL, TRUE, NULL)
a: heap = HeapCreate()
a: window = CreateWindow("STATIC")
a: DuplicateHandle(GetCurrentProcess(), e, GetCurrentProcess(), &bare, 0, FALSE, 0)
)";
}

std::vector<std::string> hostileArguments(const Parameter& parameter) {
    switch (parameter.kind) {
    case ParameterKind::handle:
        return handleValues();
    case ParameterKind::address: {
        std::vector<std::string> all = handleValues();
        all.insert(all.end(), {"1", "0xFFFFFFFFFFFFFFFF"});
        return all;
    }
    case ParameterKind::boolean:
        return {"2", "0xFFFFFFFF"};
    case ParameterKind::access:
        return {"0",          "0xFFFFFFFF", "0x00E00000", "MAXIMUM_ALLOWED", "ACCESS_SYSTEM_SECURITY",
                "0x0C000000", "GENERIC_ALL"};
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
        return texts();
    case ParameterKind::largeInteger:
        return {"0", "-1", "0x7FFFFFFFFFFFFFFF", "0x8000000000000000"};
    case ParameterKind::handles:
        return handleLists();
    case ParameterKind::jobInformation:
        return jobInformations();
    case ParameterKind::startupInfo:
        return startupInfos();
    case ParameterKind::securityAttributes:
        return {"NULL", "{bInheritHandle = TRUE}", R"({lpSecurityDescriptor = "D:", Revision = 2})",
                R"({lpSecurityDescriptor = ""})", R"x({lpSecurityDescriptor = "O:BobD:S:(ML;;NW;;;SI)"})x"};
    case ParameterKind::pid:
    case ParameterKind::tid: {
        std::vector<std::string> all = numbers();
        all.insert(all.end(), {"dead.dwProcessId", "dead.dwThreadId", "pi.dwProcessId", "pi.dwThreadId"});
        return all;
    }
    case ParameterKind::bytes:
        return {"NULL", "\"\"", "\"hello\"", "1", "0xFFFFFFFFFFFFFFFF", "nobody", "&e", "heap"};
    case ParameterKind::buffer:
        return {"NULL", "1", "0xFFFFFFFFFFFFFFFF", "nobody", "&e", "heap"};
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessInformation:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
    case ParameterKind::outFileInformation:
    case ParameterKind::outOverlapped:
        return {"NULL"};
    case ParameterKind::ignored:
        return {};
    case ParameterKind::dword:
    case ParameterKind::integer:
    case ParameterKind::size:
    case ParameterKind::constant:
        break;
    }
    return numbers();
}

std::vector<std::string> splitArguments(std::string_view arguments) {
    std::vector<std::string> parts;
    std::string part;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const char c = arguments[i];
        if (quoted && c == '\\' && i + 1 < arguments.size())
            part += arguments[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '('))
            ++depth;
        else if (!quoted && (c == '}' || c == ')'))
            --depth;
        if (c == ',' && !quoted && depth == 0)
            parts.push_back(std::exchange(part, {}));
        else if (!part.empty() || c != ' ')
            part += arguments[i];
    }
    if (!part.empty())
        parts.push_back(part);
    return parts;
}

std::string withArgument(const CallDescription& call, std::string_view given, std::size_t replaced,
                         std::string_view value) {
    std::vector<std::string> values(call.parameters.size());
    std::size_t position = 0;
    for (const std::string& argument : splitArguments(given)) {
        const auto named = std::ranges::find_if(call.parameters, [&](const Parameter& p) {
            return argument.starts_with(fmt::format("{} = ", p.name));
        });
        if (named != call.parameters.end())
            values[static_cast<std::size_t>(named - call.parameters.begin())] =
                argument.substr(named->name.size() + 3);
        else
            values[position++] = argument;
    }
    std::vector<std::string> written;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const std::string_view text = i == replaced ? value : values[i]; !text.empty())
            written.push_back(fmt::format("{} = {}", call.parameters[i].name, text));
    return fmt::format("{}", fmt::join(written, ", "));
}

} // namespace handlelab
