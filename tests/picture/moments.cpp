// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "app/words/catalogue.h"
#include "core/lesson/parser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace handlelab {

std::vector<std::string> shippedLessons(const std::string& language) {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(HANDLELAB_SOURCE_DIR "/resources/lessons")) {
        const std::string name = entry.path().filename().string();
        const bool chinese = name.ends_with(".zh_CN.lab.md");
        if (name.ends_with(".lab.md") && chinese == (language == "zh_CN"))
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

StagedLesson::StagedLesson(const std::string& lines)
    : lesson(parseLesson("# A test\n\n```handlelab\n" + lines + "\n```\n"))
    , timeline(Timeline::run(lesson)) {
    for (const Mistake& mistake : lesson.mistakes)
        ADD_FAILURE() << toText(mistake);
    timeline.seek(timeline.end());
}

Picture StagedLesson::after(std::uint32_t steps, const View& view) {
    timeline.seek(timeline.positionAfter(steps));
    return picture(view);
}

View viewIn(const char* language, double typeScale) {
    View view;
    view.words = wordsIn(QString::fromLatin1(language));
    view.typeScale = typeScale;
    return view;
}

void everyPicture(const View& view, bool microSteps,
                  const std::function<void(const Picture&, const std::string&)>& look) {
    for (const std::string& file : shippedLessons(view.words.language())) {
        const Lesson lesson = readLesson(file);
        Timeline timeline = Timeline::run(lesson);
        const auto lookAt = [&](std::uint32_t position) {
            timeline.seek(position);
            look(layout(lesson, timeline, view), file + " at " + std::to_string(position));
        };
        if (microSteps)
            for (std::uint32_t position = timeline.start(); position <= timeline.end(); ++position)
                lookAt(position);
        else
            for (std::uint32_t step = 0; step <= timeline.steps().size(); ++step)
                lookAt(timeline.positionAfter(step));
    }
}

std::vector<Area> areasOf(const Picture& picture, Target::Kind kind) {
    std::vector<Area> areas;
    for (const Area& area : picture.areas)
        if (area.target.kind == kind)
            areas.push_back(area);
    return areas;
}

const Area* areaOf(const Picture& picture, Target target) {
    for (const Area& area : picture.areas)
        if (area.target == target)
            return &area;
    return nullptr;
}

std::vector<Area> solids(const Picture& picture) {
    std::vector<Area> all = areasOf(picture, Target::Kind::process);
    for (const Area& block : areasOf(picture, Target::Kind::object))
        all.push_back(block);
    for (const Area& session : areasOf(picture, Target::Kind::session))
        all.push_back(session);
    return all;
}

std::string variedLesson() {
    return R"(rules nt
process editor "editor.exe"
process viewer "an image with a very long name that no card can hold.exe"
editor: hEvent = CreateEvent({bInheritHandle = TRUE}, TRUE, FALSE, "JACK")
editor: hMutex = CreateMutex({bInheritHandle = TRUE}, TRUE, "a \x01\x1b<b>&\"name that goes on and on and on and on")
viewer: hOpened = OpenEvent(SYNCHRONIZE, FALSE, "JACK")
viewer: SetEvent(hOpened)
editor: CreateProcess("child.exe", bInheritHandles = TRUE, lpProcessInformation = &pi) starts child
editor: DuplicateHandle(GetCurrentProcess(), hEvent, pi.hProcess, &hThere, 0, FALSE, DUPLICATE_SAME_ACCESS)
editor: DuplicateHandle(GetCurrentProcess(), hEvent, GetCurrentProcess(), &hHere, 0, FALSE, DUPLICATE_SAME_ACCESS)
editor: SetHandleInformation(hEvent, HANDLE_FLAG_PROTECT_FROM_CLOSE, HANDLE_FLAG_PROTECT_FROM_CLOSE)
editor: CloseHandle(hEvent)
child: hSemaphore = CreateSemaphore(NULL, 2, 5, NULL)
child: ReleaseSemaphore(hSemaphore, 9, NULL)
child: ReleaseSemaphore(hSemaphore, 1, NULL)
viewer: hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, "pages")
viewer: CloseHandle(hOpened)
viewer: CloseHandle(hOpened)
child: ExitProcess(7)
editor: CloseHandle(pi.hThread)
editor: CloseHandle(pi.hProcess)
editor: hAgain = CreateEvent(NULL, TRUE, FALSE, NULL))";
}

std::string everythingLesson() {
    return R"(rules nt
process editor "editor.exe"
process service "service.exe" as SYSTEM in session 0
process worker "worker.exe" as Bob
editor: hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, "pages")
editor: pView = MapViewOfFile(hMap, FILE_MAP_ALL_ACCESS, 0, 0, 0)
editor: CloseHandle(hMap)
editor: hHeap = HeapCreate()
editor: hModule = LoadLibrary("version.dll")
editor: hModule = LoadLibrary("version.dll")
editor: hWindow = CreateWindow("EDIT", "notes")
editor: hMenu = CreateMenu()
editor: hPen = CreatePen()
editor: hFind = FindFirstFile("*.txt")
editor: hLog = OpenEventLog(NULL, "Application")
editor: hUpdate = BeginUpdateResource("notes.txt", FALSE)
editor: CloseHandle(hHeap)
editor: HeapDestroy(hHeap)
editor: hTimer = CreateWaitableTimer(NULL, TRUE, "TICK")
editor: SetWaitableTimer(hTimer, -10000000)
editor: hPort = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0)
editor: CreatePipe(&hRead, &hWrite)
worker: hBoundary = CreateBoundaryDescriptor("boundary", 0)
worker: AddSIDToBoundaryDescriptor(&hBoundary, "Bob")
worker: hNamespace = CreatePrivateNamespace(NULL, hBoundary, "mine")
worker: hInside = CreateEvent(NULL, TRUE, FALSE, "mine\\JACK")
worker: WSAStartup()
worker: s = socket()
service: hPipe = CreateNamedPipe("\\\\.\\pipe\\log", PIPE_ACCESS_DUPLEX)
service: hSlot = CreateMailslot("\\\\.\\mailslot\\news")
service: hStation = GetProcessWindowStation()
service: RegOpenKeyEx(HKEY_CURRENT_USER, "Software", 0, KEY_READ, &hKey)
editor: hJob = CreateJobObject(NULL, "build")
editor: CreateProcess("child.exe", lpProcessInformation = &pi) starts child
editor: AssignProcessToJobObject(hJob, pi.hProcess)
editor: SuspendThread(pi.hThread)
editor: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &hToken)
editor: hEvent = CreateEvent(NULL, TRUE, FALSE, "JACK")
editor: ResumeThread(pi.hThread)
child: hSame = OpenEvent(EVENT_ALL_ACCESS, FALSE, "JACK")
child: WaitForSingleObject(hSame, INFINITE) => waits
worker: hThread = CreateThread()
worker/T2: WaitForMultipleObjects(2, {hInside, hThread}, FALSE, INFINITE) => waits
worker: Sleep(1500)
editor: SetEvent(hEvent)
worker: hNotice = FindFirstChangeNotification("C:\\Lab", FALSE, FILE_NOTIFY_CHANGE_FILE_NAME)
editor: UnmapViewOfFile(pView)
editor: DestroyWindow(hWindow)
editor: ExitProcess(0))";
}

} // namespace handlelab
