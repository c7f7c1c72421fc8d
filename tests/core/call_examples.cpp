// SPDX-License-Identifier: GPL-3.0-or-later
#include "call_examples.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <vector>

namespace handlelab {

namespace {

struct SpecialExample {
    std::string_view call, preparation, arguments;
};

constexpr std::string_view needsPipe = R"(a: x = CreateNamedPipe("\\\\.\\pipe\\x"))",
                           needsMessages =
                               "a: x = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\", PIPE_ACCESS_DUPLEX, "
                               "PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE)\n"
                               "a: y = CreateFile(\"\\\\\\\\.\\\\pipe\\\\x\")",
                           needsClient = "a: x = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\")\n"
                                         "a: y = CreateFile(\"\\\\\\\\.\\\\pipe\\\\x\", GENERIC_WRITE)\n"
                                         "a: WriteFile(y)\na: ReadFile(x)",
                           needsPending =
                               "a: x = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\", PIPE_ACCESS_DUPLEX | "
                               "FILE_FLAG_OVERLAPPED)\na: ConnectNamedPipe(x, &ov)",
                           needsFile = R"(a: x = CreateFile("notes.txt", GENERIC_READ | GENERIC_WRITE))",
                           needsLock = "a: x = CreateFile(\"notes.txt\", GENERIC_READ | GENERIC_WRITE)\n"
                                       "a: LockFile(x)",
                           needsHeap = "a: x = HeapCreate()",
                           needsModule = R"(a: x = LoadLibrary("version.dll"))",
                           needsSearch = R"(a: x = FindFirstFile("*", &name))",
                           needsWatch = R"(a: x = FindFirstChangeNotification("C:\\Lab"))",
                           needsLog = R"(a: x = OpenEventLog(NULL, "Application"))",
                           needsUpdate = R"(a: x = BeginUpdateResource("notes.txt", TRUE))",
                           needsWindow = R"(a: x = CreateWindow("STATIC"))", needsPen = "a: x = CreatePen()",
                           needsMenu = "a: x = CreateMenu()", needsWinsock = "a: WSAStartup()",
                           needsSocket = "a: WSAStartup()\na: x = socket()",
                           needsBound = "a: WSAStartup()\na: x = socket()\na: bind(x, \"here\")",
                           needsListener = "a: WSAStartup()\na: y = socket()\na: bind(y, \"here\")\na: "
                                           "listen(y)\na: x = socket()",
                           needsTimer = R"(a: x = CreateWaitableTimer(NULL, TRUE, "N"))",
                           needsJob = R"(a: x = CreateJobObject(NULL, "N"))",
                           needsToken = "a: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &x)",
                           needsSecond = "a: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &y)\n"
                                         "a: DuplicateToken(y, SecurityImpersonation, &x)",
                           needsPort = "a: x = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0)",
                           needsSection = "a: x = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, "
                                          "PAGE_READWRITE, 0, 4096, \"N\")",
                           needsSnapshot = "a: x = CreateToolhelp32Snapshot()",
                           needsBoundary = "a: x = CreateBoundaryDescriptor(\"b\")",
                           needsSid = "a: x = CreateBoundaryDescriptor(\"b\")\n"
                                      "a: AddSIDToBoundaryDescriptor(&x, \"WD\")",
                           needsNamespace = "a: x = CreateBoundaryDescriptor(\"b\")\n"
                                            "a: AddSIDToBoundaryDescriptor(&x, \"WD\")\n"
                                            "a: y = CreatePrivateNamespace(NULL, x, \"n\")",
                           needsStation = "a: x = OpenWindowStation(\"WinSta0\")",
                           needsDesktop = "a: x = CreateDesktop(\"N\")";

constexpr std::array special{
    SpecialExample{"OpenEvent", R"(a: CreateEvent(NULL, TRUE, FALSE, "N"))", "lpName = \"N\""},
    SpecialExample{"OpenMutex", R"(a: CreateMutex(NULL, FALSE, "N"))", "lpName = \"N\""},
    SpecialExample{"OpenSemaphore", R"(a: CreateSemaphore(NULL, 0, 1, "N"))", "lpName = \"N\""},
    SpecialExample{"OpenFileMapping", needsSection, "FILE_MAP_READ, FALSE, \"N\""},
    SpecialExample{"CreateProcess", "", "lpApplicationName = \"a.exe\""},
    SpecialExample{"CompareObjectHandles", "", "e, e"},
    SpecialExample{"CreateNamedPipe", "", R"("\\\\.\\pipe\\x")"},
    SpecialExample{"ConnectNamedPipe", needsPipe, "x"},
    SpecialExample{"DisconnectNamedPipe",
                   "a: x = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\")\n"
                   "a: y = CreateFile(\"\\\\\\\\.\\\\pipe\\\\x\")",
                   "x"},
    SpecialExample{"WaitNamedPipe", needsPipe, R"("\\\\.\\pipe\\x")"},
    SpecialExample{"SetNamedPipeHandleState", needsPipe, "x"},
    SpecialExample{"GetNamedPipeHandleState", needsPipe, "x"},
    SpecialExample{"GetNamedPipeInfo", needsPipe, "x"},
    SpecialExample{"GetNamedPipeServerProcessId", needsPipe, "x"},
    SpecialExample{"GetNamedPipeClientProcessId", needsMessages, "x"},
    SpecialExample{"TransactNamedPipe", needsMessages, "x"},
    SpecialExample{
        "CallNamedPipe",
        "a: x = CreateNamedPipe(\"\\\\\\\\.\\\\pipe\\\\x\", PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE)",
        R"("\\\\.\\pipe\\x")"},
    SpecialExample{"ImpersonateNamedPipeClient", needsClient, "x"},
    SpecialExample{"GetOverlappedResult", needsFile, "x"},
    SpecialExample{"CancelIo", needsFile, "x"},
    SpecialExample{"CancelIoEx", needsPending, "x"},
    SpecialExample{"CancelSynchronousIo", "a: CreatePipe(&r, &w)\na: x = CreateThread()\na/T2: ReadFile(r)",
                   "x"},
    SpecialExample{"PeekNamedPipe", "a: CreatePipe(&x, &y)", "x"},
    SpecialExample{"CreateMailslot", "", R"("\\\\.\\mailslot\\x")"},
    SpecialExample{"GetMailslotInfo", R"(a: x = CreateMailslot("\\\\.\\mailslot\\x"))", "x"},
    SpecialExample{"ReadFile", needsFile, "x"},
    SpecialExample{"WriteFile", needsFile, "x"},
    SpecialExample{"SetFilePointer", needsFile, "x"},
    SpecialExample{"GetFileSize", needsFile, "x"},
    SpecialExample{"SetFilePointerEx", needsFile, "x"},
    SpecialExample{"GetFileSizeEx", needsFile, "x"},
    SpecialExample{"GetFinalPathNameByHandle", needsFile, "x"},
    SpecialExample{"GetFileInformationByHandle", needsFile, "x"},
    SpecialExample{"SetEndOfFile", needsFile, "x"},
    SpecialExample{"FlushFileBuffers", needsFile, "x"},
    SpecialExample{"LockFile", needsFile, "x"},
    SpecialExample{"LockFileEx", needsFile, "x"},
    SpecialExample{"UnlockFile", needsLock, "x"},
    SpecialExample{"UnlockFileEx", needsLock, "x"},
    SpecialExample{"MoveFile", "", "\"notes.txt\", \"new.txt\""},
    SpecialExample{"MoveFileEx", "", "\"notes.txt\", \"new.txt\""},
    SpecialExample{"ReplaceFile", "", "\"notes.txt\", \"readme.txt\""},
    SpecialExample{"CreateDirectory", "", "\"sub\""},
    SpecialExample{"RemoveDirectory", "a: CreateDirectory(\"sub\")", "\"sub\""},
    SpecialExample{"SetCurrentDirectory", "", R"("C:\\")"},
    SpecialExample{"HeapDestroy", needsHeap, "x"},
    SpecialExample{"LoadLibrary", "", "\"version.dll\""},
    SpecialExample{"FreeLibrary", needsModule, "x"},
    SpecialExample{"FindNextFile", needsSearch, "x"},
    SpecialExample{"FindClose", needsSearch, "x"},
    SpecialExample{"FindFirstChangeNotification", "", R"("C:\\Lab")"},
    SpecialExample{"FindNextChangeNotification", needsWatch, "x"},
    SpecialExample{"FindCloseChangeNotification", needsWatch, "x"},
    SpecialExample{"CloseEventLog", needsLog, "x"},
    SpecialExample{"DeregisterEventSource", needsLog, "x"},
    SpecialExample{"BeginUpdateResource", "", "\"notes.txt\", TRUE"},
    SpecialExample{"EndUpdateResource", needsUpdate, "x"},
    SpecialExample{"CreateWindow", "", "\"STATIC\""},
    SpecialExample{"DestroyWindow", needsWindow, "x"},
    SpecialExample{"IsWindow", needsWindow, "x"},
    SpecialExample{"SendMessage", needsWindow, "x"},
    SpecialExample{"PostMessage", needsWindow, "x"},
    SpecialExample{"DestroyMenu", needsMenu, "x"},
    SpecialExample{"GetObjectType", needsPen, "x"},
    SpecialExample{"DeleteObject", needsPen, "x"},
    SpecialExample{"RegCreateKeyEx", "", R"(lpSubKey = "Software\\N")"},
    SpecialExample{"RegCloseKey", "", "HKEY_CURRENT_USER"},
    SpecialExample{"socket", needsWinsock, ""},
    SpecialExample{"WSASocket", needsWinsock, ""},
    SpecialExample{"WSACleanup", needsWinsock, ""},
    SpecialExample{"bind", needsSocket, "x, \"here\""},
    SpecialExample{"listen", needsBound, "x"},
    SpecialExample{"connect", needsListener, "x, \"here\""},
    SpecialExample{"accept", needsListener, "y"},
    SpecialExample{"closesocket", needsSocket, "x"},
    SpecialExample{"OpenWaitableTimer", needsTimer, "lpTimerName = \"N\""},
    SpecialExample{"SetWaitableTimer", needsTimer, "x"},
    SpecialExample{"CancelWaitableTimer", needsTimer, "x"},
    SpecialExample{"OpenJobObject", needsJob, "lpName = \"N\""},
    SpecialExample{"AssignProcessToJobObject", needsJob, "x, pi.hProcess"},
    SpecialExample{"SetInformationJobObject", needsJob, "x"},
    SpecialExample{"TerminateJobObject", needsJob, "x"},
    SpecialExample{"IsProcessInJob", needsJob, "pi.hProcess, x"},
    SpecialExample{"OpenThreadToken",
                   "a: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &x)\n"
                   "a: ImpersonateLoggedOnUser(x)",
                   ""},
    SpecialExample{"DuplicateToken", needsToken, "x"},
    SpecialExample{"DuplicateTokenEx", needsToken, "x"},
    SpecialExample{"CreateRestrictedToken", needsToken, "x"},
    SpecialExample{"AdjustTokenPrivileges", needsToken, "x, TRUE"},
    SpecialExample{"ImpersonateLoggedOnUser", needsToken, "x"},
    SpecialExample{"SetThreadToken", needsSecond, "NULL, x"},
    SpecialExample{"CreateIoCompletionPort", "", "INVALID_HANDLE_VALUE"},
    SpecialExample{"PostQueuedCompletionStatus", needsPort, "x"},
    SpecialExample{"GetQueuedCompletionStatus",
                   "a: x = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0)\n"
                   "a: PostQueuedCompletionStatus(x)",
                   "x"},
    SpecialExample{"MapViewOfFile", needsSection, "x"},
    SpecialExample{"UnmapViewOfFile",
                   "a: y = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)\n"
                   "a: x = MapViewOfFile(y)",
                   "x"},
    SpecialExample{"FlushViewOfFile",
                   "a: y = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)\n"
                   "a: x = MapViewOfFile(y)",
                   "x"},
    SpecialExample{"WaitForMultipleObjects", "", "2, {m, s}"},
    SpecialExample{"WaitForMultipleObjectsEx", "", "2, {m, s}"},
    SpecialExample{"Process32First", needsSnapshot, "x"},
    SpecialExample{"Process32Next", needsSnapshot, "x"},
    SpecialExample{"CreateBoundaryDescriptor", "", "\"b\""},
    SpecialExample{"AddSIDToBoundaryDescriptor", needsBoundary, "&x, \"WD\""},
    SpecialExample{"DeleteBoundaryDescriptor", needsBoundary, "x"},
    SpecialExample{"CreatePrivateNamespace", needsSid, "NULL, x, \"n\""},
    SpecialExample{"OpenPrivateNamespace", needsNamespace, "x, \"n\""},
    SpecialExample{"ClosePrivateNamespace", needsNamespace, "y"},
    SpecialExample{"OpenWindowStation", "", "\"WinSta0\""},
    SpecialExample{"CloseWindowStation", needsStation, "x"},
    SpecialExample{"CreateDesktop", "", "\"N\""},
    SpecialExample{"OpenDesktop", needsDesktop, "\"N\""},
    SpecialExample{"CloseDesktop", needsDesktop, "x"},
    SpecialExample{"GetThreadDesktop", "a: x = GetCurrentThreadId()", "x"},
    SpecialExample{"SetKernelObjectSecurity", "a: x = CreateEvent(NULL, TRUE, FALSE, \"S\")",
                   "x, SecurityDescriptor = \"D:(A;;GA;;;WD)\""},
};

/// A value for a parameter without a default.
std::string_view required(const Parameter& p) {
    switch (p.kind) {
    case ParameterKind::handle:
        return p.anyType || p.type == ObjectType::event ? "e"
               : p.type == ObjectType::mutex            ? "m"
               : p.type == ObjectType::semaphore        ? "s"
               : p.type == ObjectType::process          ? "pi.hProcess"
                                                        : "pi.hThread";
    case ParameterKind::name:
    case ParameterKind::text:
    case ParameterKind::bytes:
        return "\"N\"";
    case ParameterKind::path:
        return "\"notes.txt\"";
    case ParameterKind::buffer:
        return "&text";
    case ParameterKind::pid:
        return "pi.dwProcessId";
    case ParameterKind::tid:
        return "pi.dwThreadId";
    case ParameterKind::handles:
        return "{e, s}";
    case ParameterKind::boolean:
    case ParameterKind::dword:
    case ParameterKind::integer:
    case ParameterKind::size:
    case ParameterKind::constant:
    case ParameterKind::access:
    case ParameterKind::address:
    case ParameterKind::largeInteger:
    case ParameterKind::jobInformation:
    case ParameterKind::startupInfo:
    case ParameterKind::securityAttributes:
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessInformation:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
    case ParameterKind::outFileInformation:
    case ParameterKind::outOverlapped:
    case ParameterKind::ignored:
        break;
    }
    return "1";
}

} // namespace

CallExample exampleOf(const CallDescription& call) {
    if (call.name == "NtMakePermanentObject") // only SYSTEM has the privilege
        return {"sys", "process sys \"sys.exe\" as SYSTEM\nsys: x = CreateEvent(NULL, TRUE, FALSE, \"N\")\n",
                "x"};
    for (const SpecialExample& example : special)
        if (example.call == call.name)
            return {"a", std::string(example.preparation) + (example.preparation.empty() ? "" : "\n"),
                    std::string(example.arguments)};
    std::vector<std::string> arguments;
    for (const Parameter& p : call.parameters)
        if (p.initial.empty())
            arguments.push_back(fmt::format("{} = {}", p.name, required(p)));
    return {"a", "", fmt::format("{}", fmt::join(arguments, ", "))};
}

} // namespace handlelab
