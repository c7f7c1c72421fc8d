// SPDX-License-Identifier: GPL-3.0-or-later
// The program that sets the stage, starts the programs nobody else starts, and prints the facts at the end.
#pragma once

#include "probe.h"

#include <fcntl.h>
#include <io.h>

namespace lesson {

/// A file the lesson's folder holds before the lesson begins.
struct StageFile {
    const wchar_t* name;
    DWORD size;
    const char* contents; // its first bytes; zeros follow
};

inline DWORD processIdOf(int member) { return static_cast<DWORD>(stage->processIds[member]); }

/// Starts a member's program; it takes its place in the cast in the next turn.
inline void startProgram(int member) {
    const wchar_t* const image = script->cast[static_cast<std::size_t>(member)].image;
    STARTUPINFOW startup = {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process = {};
    // A system that is busy with the end of many other programs may fail with an internal error; that passes.
    DWORD error = ERROR_INTERNAL_ERROR;
    for (DWORD attempt = 0; error == ERROR_INTERNAL_ERROR && attempt < 5; ++attempt) {
        Sleep(attempt * 100);
        const BOOL started =
            CreateProcessW(image, nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &process);
        error = started ? ERROR_SUCCESS : GetLastError();
    }
    if (error != ERROR_SUCCESS)
        return giveUp("%s could not be started: error %lu",
                      script->cast[static_cast<std::size_t>(member)].label, error);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
}

/// Waits until a process that the last call ended is really gone from the processor.
inline void awaitEndOfProcess(int member) {
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, processIdOf(member));
    if (!process)
        return; // even its object is gone
    if (WaitForSingleObject(process, patience) != WAIT_OBJECT_0)
        giveUp("%s did not end", script->cast[static_cast<std::size_t>(member)].label);
    CloseHandle(process);
}

/// Some systems keep the object of an ended process for a moment after its last handle was closed.
inline void awaitEndOfProcessObject(int member) {
    for (int tries = 0; tries < 200; ++tries) {
        const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processIdOf(member));
        if (!process)
            return;
        CloseHandle(process);
        Sleep(10);
    }
}

inline void awaitEndOfThread(int actor) {
    const HANDLE thread = OpenThread(SYNCHRONIZE, FALSE, static_cast<DWORD>(stage->threadIds[actor]));
    if (!thread)
        return;
    if (WaitForSingleObject(thread, patience) != WAIT_OBJECT_0)
        giveUp("%s did not end", script->actors[static_cast<std::size_t>(actor)].name);
    CloseHandle(thread);
}

/// A thread is about to wait, and no call tells when it has begun to.
inline void letItWait() { Sleep(30); }

/// Whether the process object still exists, running or not.
inline bool processExists(int member) {
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processIdOf(member));
    if (process)
        CloseHandle(process);
    return process != nullptr;
}

/// The handles of a process object, without the one that this question needs.
inline ULONG handlesOfProcess(int member, bool andRunning) {
    const HANDLE process =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, processIdOf(member));
    if (!process)
        return 0;
    const ULONG count = (andRunning ? usageCount(process) : handleCount(process)) - 1;
    CloseHandle(process);
    return count;
}

inline bool processHasEnded(int member) {
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, processIdOf(member));
    const bool ended = !process || hasEnded(process);
    if (process)
        CloseHandle(process);
    return ended;
}

inline DWORD exitCodeOfProcess(int member) {
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processIdOf(member));
    const DWORD code = process ? exitCodeOf(process) : 0;
    if (process)
        CloseHandle(process);
    return code;
}

/// The folder in which a lesson happens. The run makes it, so all that is in it is of this run.
inline std::wstring folderOfRun;

/// Makes the folder beside run_lesson.exe: Lab, or Lab2 and so on where somebody else's is in the way.
/// Returns whether it could be made.
inline bool enterFolder() {
    std::wstring folder = ownPath();
    folder.resize(folder.find_last_of(L'\\') + 1);
    folder += L"Lab";
    for (int number = 1; number < 1000; ++number) {
        folderOfRun = number == 1 ? folder : folder + std::to_wstring(number);
        if (CreateDirectoryW(folderOfRun.c_str(), nullptr))
            return SetCurrentDirectoryW(folderOfRun.c_str()) != FALSE;
        if (GetLastError() != ERROR_ALREADY_EXISTS)
            break;
    }
    folderOfRun.clear();
    return false;
}

/// Removes the folder that this run made. Programs that have just ended may be in the way for a moment.
inline void leaveFolder() {
    SetCurrentDirectoryW((folderOfRun + L"\\..").c_str());
    for (int tries = 0; tries < 50 && !folderOfRun.empty(); ++tries) {
        WIN32_FIND_DATAW found = {};
        const HANDLE search = FindFirstFileW((folderOfRun + L"\\*").c_str(), &found);
        if (search != INVALID_HANDLE_VALUE) {
            do {
                if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
                    DeleteFileW((folderOfRun + L"\\" + found.cFileName).c_str());
            } while (FindNextFileW(search, &found));
            FindClose(search);
        }
        if (RemoveDirectoryW(folderOfRun.c_str()))
            return;
        Sleep(10);
    }
}

/// Brings a program from where it was built into the run's folder, under a plain file name. A copy, because
/// what the lesson does to it must not happen to the one that was built.
inline void bringProgram(const wchar_t* built, const wchar_t* image) {
    CopyFileW((folderOfRun + L"\\..\\" + built).c_str(), (folderOfRun + L"\\" + image).c_str(), TRUE);
}

inline void makeFiles(std::span<const StageFile> files) {
    for (const StageFile& file : files) {
        const HANDLE handle =
            CreateFileW(file.name, GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        DWORD written = 0;
        WriteFile(handle, file.contents, static_cast<DWORD>(lstrlenA(file.contents)), &written, nullptr);
        SetFilePointer(handle, static_cast<LONG>(file.size), nullptr, FILE_BEGIN);
        SetEndOfFile(handle);
        CloseHandle(handle);
    }
}

/// Ends the run: everybody may go; who does not, because it waits for something else, is ended. Prints the
/// facts; returns the exit code.
inline int finish() {
    InterlockedExchange(&stage->turn, lastTurn());
    wakeEverybody();
    for (std::size_t i = 0; i < script->cast.size(); ++i) {
        if (stage->processIds[i] == 0)
            continue;
        const HANDLE process =
            OpenProcess(SYNCHRONIZE | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(stage->processIds[i]));
        if (process && WaitForSingleObject(process, 300) != WAIT_OBJECT_0) {
            TerminateProcess(process, 3);
            WaitForSingleObject(process, patience);
        }
        if (process)
            CloseHandle(process);
    }
    _setmode(_fileno(stdout), _O_BINARY); // the same bytes everywhere
    std::fwrite(stage->facts, 1, static_cast<std::size_t>(stage->factBytes), stdout);
    if (stage->failed)
        std::printf("The run ended early: %s.\n", stage->trouble);
    std::fflush(stdout);
    const int code = stage->failed ? 1 : 0;
    UnmapViewOfFile(stage);
    stage = nullptr;
    return code;
}

/// The main function of run_lesson.exe. `lesson` is its number, where an executable holds several.
inline int direct(const Script& lines, void (*play)(), LONG lesson = 0) {
    script = &lines;
    self = -1;
    patience = chosenPatience();
    const DWORD bytes = static_cast<DWORD>(sizeof(Stage) + 0x10000 + 1024 * lines.turns.size());
    const HANDLE section =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, bytes, stageName());
    if (section && GetLastError() == ERROR_ALREADY_EXISTS) {
        std::fputs("A lesson is running already; wait until it has ended.\n", stderr);
        return 2;
    }
    stage = section ? static_cast<Stage*>(MapViewOfFile(section, FILE_MAP_ALL_ACCESS, 0, 0, 0)) : nullptr;
    if (!stage) {
        std::fprintf(stderr, "The shared memory could not be made: error %lu.\n", GetLastError());
        return 2;
    }
    if (!enterFolder()) {
        std::fprintf(stderr, "The folder for the run could not be made beside run_lesson.exe: error %lu.\n",
                     GetLastError());
        return 2;
    }
    stage->lesson = lesson;
    SetEnvironmentVariableA(lessonVariable, std::to_string(lesson).c_str());
    stage->factCapacity = static_cast<LONG>(bytes - sizeof(Stage));
    findSeats();
    SetUnhandledExceptionFilter(reportCrash);
    try {
        play();
        stay(0);
    } catch (const RunGivenUp&) {
        // finish() says why.
    }
    const int code = finish();
    CloseHandle(section);
    leaveFolder();
    return code;
}

} // namespace lesson
