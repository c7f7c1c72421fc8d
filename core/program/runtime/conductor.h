// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the programs of a lesson in the lesson's order.
//
// All programs share one section of memory with the number of the turn. A turn belongs to one thread of one
// program; the others wait. Everything this header opens is opened before the lesson's first call and is not
// inheritable, so the lesson's own handles are undisturbed. Nothing hangs: who waits too long ends the run.
#pragma once

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <span>
#include <string>

namespace lesson {

/// A program that takes part, in the order of their starts; several may run the same image.
struct Member {
    const char* label;
    const wchar_t* image;
};
/// A thread that makes calls: "editor", "editor/T2". The first one, "", is the director, run_lesson.exe.
struct Actor {
    const char* name;
    int member; ///< -1: the director
};
struct TurnOf {
    int actor;
    unsigned step; ///< as `handlelab run` numbers them; 0: before the first
};
struct Script {
    std::span<const Member> cast;
    std::span<const Actor> actors;
    std::span<const TurnOf> turns;
};
/// What a member does: its first thread's part.
struct Role {
    const char* label;
    void (*play)();
};

inline constexpr int mostMembers = 64, mostActors = 128;

/// The memory all programs of a run share.
struct Stage {
    volatile LONG turn;   ///< whose number it is acts; script.turns.size() and above: the end
    volatile LONG failed; ///< somebody crashed or waited too long; `trouble` says who
    LONG lesson;          ///< which one, where an executable holds several
    volatile LONG processIds[mostMembers];
    volatile LONG threadIds[mostActors];
    ULONGLONG message; ///< what is being told to another program
    wchar_t messageText[1024];
    char trouble[512];
    LONG factBytes, factCapacity;
    char facts[1];
};

inline Stage* stage = nullptr;
inline const Script* script = nullptr;
inline int self = -1;                 ///< this program's place in the cast; -1: the director, or nobody
inline HANDLE seats[mostActors] = {}; ///< one event an actor; who waits for a turn waits on its own
inline DWORD patience = 20000;        ///< milliseconds without any progress before a run is given up

inline const wchar_t* stageName() { return L"HandleLab.stage"; }
inline LONG lastTurn() { return static_cast<LONG>(script->turns.size()); }

/// Takes or makes the event of every actor. All programs hold all of them from the start, because a handle
/// that was opened for a moment could be in the way of one that the lesson makes.
inline void findSeats() {
    for (std::size_t i = 0; i < script->actors.size(); ++i) {
        wchar_t name[64];
        std::swprintf(name, 64, L"HandleLab.seat.%d", static_cast<int>(i));
        if (!seats[i])
            seats[i] = CreateEventW(nullptr, FALSE, FALSE, name);
    }
}

/// Tells an actor to look at the turn again.
inline void wake(int actor) { SetEvent(seats[actor]); }

inline void wakeEverybody() {
    for (int actor = 0; actor < static_cast<int>(script->actors.size()); ++actor)
        wake(actor);
}

/// Ends the run with a sentence; the first one counts.
inline void giveUp(const char* format, ...) {
    if (InterlockedExchange(&stage->failed, 1) == 0) {
        va_list arguments;
        va_start(arguments, format);
        std::vsnprintf(stage->trouble, sizeof stage->trouble, format, arguments);
        va_end(arguments);
    }
    InterlockedExchange(&stage->turn, lastTurn());
    wakeEverybody();
}

/// Waits until the turn is `wanted`, or the lesson is over. Returns whether it is `wanted`.
inline bool await(LONG wanted, int actor) {
    LONG seen = stage->turn;
    while (stage->turn != wanted && stage->turn < lastTurn()) {
        if (WaitForSingleObject(seats[actor], patience) == WAIT_OBJECT_0 || stage->turn != seen) {
            seen = stage->turn;
            continue;
        }
        const TurnOf& stuck = script->turns[static_cast<std::size_t>(seen)];
        giveUp("%s was waited for too long, at step %u",
               script->actors[static_cast<std::size_t>(stuck.actor)].name, stuck.step);
    }
    return stage->turn == wanted && stage->failed == 0;
}

inline void passOn(LONG turn) {
    InterlockedExchange(&stage->turn, turn);
    if (turn >= lastTurn())
        wakeEverybody();
    else
        wake(script->turns[static_cast<std::size_t>(turn)].actor);
}

/// Adds a line to the facts. Only whose turn it is calls this.
inline void fact(const char* format, ...) {
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    const int wanted = std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    const LONG length = wanted < static_cast<int>(sizeof line) ? wanted : static_cast<int>(sizeof line) - 1;
    if (length <= 0 || stage->factBytes + length + 1 >= stage->factCapacity)
        return giveUp("there are more facts than there is room for");
    std::memcpy(stage->facts + stage->factBytes, line, static_cast<std::size_t>(length));
    stage->facts[stage->factBytes + length] = '\n';
    stage->factBytes += length + 1;
}

/// Says that this process is going down by an exception, instead of leaving the others waiting.
inline LONG WINAPI reportCrash(EXCEPTION_POINTERS* exception) {
    const LONG turn = stage->turn;
    const unsigned step = turn < lastTurn() ? script->turns[static_cast<std::size_t>(turn)].step : 0;
    giveUp("%s crashed with exception 0x%08lX at step %u",
           self < 0 ? "run_lesson.exe" : script->cast[static_cast<std::size_t>(self)].label,
           exception->ExceptionRecord->ExceptionCode, step);
    return EXCEPTION_EXECUTE_HANDLER;
}

inline std::wstring ownPath() {
    wchar_t path[MAX_PATH] = {};
    GetModuleFileNameW(nullptr, path, MAX_PATH);
    return path;
}

/// A number from the environment; `otherwise` when it is not there.
inline long environmentNumber(const char* name, long otherwise) {
    char text[16] = {};
    const DWORD length = GetEnvironmentVariableA(name, text, sizeof text);
    return length != 0 && length < sizeof text ? std::strtol(text, nullptr, 10) : otherwise;
}

/// The environment may say how long to wait for a step, in milliseconds.
inline DWORD chosenPatience() { return static_cast<DWORD>(environmentNumber("HANDLELAB_PATIENCE", 20000)); }

/// Names the lesson a program was started in, so that nobody who comes late takes a place in the next one.
inline constexpr const char* lessonVariable = "HANDLELAB_LESSON";

/// Opens the shared memory of the run that is going on. Its handle is closed again: the view keeps it alive.
inline bool enterStage() {
    patience = chosenPatience();
    const HANDLE section = OpenFileMappingW(FILE_MAP_ALL_ACCESS, FALSE, stageName());
    if (!section)
        return false;
    stage = static_cast<Stage*>(MapViewOfFile(section, FILE_MAP_ALL_ACCESS, 0, 0, 0));
    CloseHandle(section);
    return stage && stage->lesson == environmentNumber(lessonVariable, -1);
}

/// Finds out which member of the cast this program is: the first of its image that has not come yet.
inline bool takePlace() {
    const std::wstring path = ownPath();
    const std::wstring image = path.substr(path.find_last_of(L'\\') + 1);
    for (std::size_t i = 0; i < script->cast.size(); ++i)
        if (lstrcmpiW(script->cast[i].image, image.c_str()) == 0 &&
            InterlockedCompareExchange(&stage->processIds[i], static_cast<LONG>(GetCurrentProcessId()), 0) ==
                0) {
            self = static_cast<int>(i);
            return true;
        }
    return false;
}

/// Where the lesson's handles begin in every program's table: behind the first page, whose free entries are
/// filled. From here on a table is filled in the order of the simulation's empty one.
inline constexpr ULONG_PTR tableBase = 0x400;

inline void fillFirstPage() {
    for (;;) {
        const HANDLE filler = CreateEventW(nullptr, FALSE, FALSE, nullptr);
        const ULONG_PTR value = reinterpret_cast<ULONG_PTR>(filler);
        if (value > tableBase)
            CloseHandle(filler); // the first entry of a page is reserved: the lesson begins with this one
        if (!filler || value >= tableBase)
            return;
    }
}

/// Waits for the end of the lesson; a program lives until then unless the lesson ends it.
inline void stay(int actor) {
    while (stage->turn < lastTurn())
        await(lastTurn(), actor);
}

/// The main function of every program but the director.
inline int perform(const Script& lines, std::span<const Role> roles) {
    script = &lines;
    if (!stage && !enterStage()) {
        std::fputs("This program is a part of a lesson. Start run_lesson.exe instead.\n", stderr);
        return 2;
    }
    if (!takePlace())
        return 2; // started once more than the lesson says
    SetUnhandledExceptionFilter(reportCrash);
    int first = -1;
    findSeats();
    for (std::size_t i = lines.actors.size(); i-- > 0;)
        first = lines.actors[i].member == self ? static_cast<int>(i) : first;
    fillFirstPage();
    for (const Role& role : roles)
        if (std::strcmp(role.label, lines.cast[static_cast<std::size_t>(self)].label) == 0)
            role.play();
    stay(first);
    return 0;
}

} // namespace lesson
