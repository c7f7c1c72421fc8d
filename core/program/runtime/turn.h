// SPDX-License-Identifier: GPL-3.0-or-later
// One turn of one thread: waits for it, reports what the call returned in a neutral form, passes it on.
//
// Handle values differ from system to system, so a handle is NULL, INVALID_HANDLE_VALUE or just "handle".
// The last error is reported when a call failed, and after success only where the call documents it.
#pragma once

#include "conductor.h"
#include "error_names.h"

namespace lesson {

/// ERROR_INVALID_HANDLE for 6; the number when the lesson's author has no name for it.
inline std::string errorText(DWORD error) {
    for (const ErrorName& known : errorNames)
        if (known.number == error)
            return known.name;
    return std::to_string(error);
}

/// Takes the director out of its part when the run has been given up.
struct RunGivenUp {};

class Turn {
  public:
    explicit Turn(LONG number)
        : m_number(number)
        , m_lastError(GetLastError()) {
        const TurnOf& mine = script->turns[static_cast<std::size_t>(number)];
        m_actor = mine.actor;
        m_step = mine.step;
        if (!await(number, m_actor))
            leave();
        stage->threadIds[m_actor] = static_cast<LONG>(GetCurrentThreadId());
        SetLastError(m_lastError);
    }
    ~Turn() {
        if (!m_over)
            passOn(m_number + 1);
        SetLastError(m_lastError);
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    /// Passes the turn on: the next call returns only when another thread's step lets it.
    void blocks() {
        passOn(m_number + 1);
        SetLastError(m_lastError);
    }
    /// The call has returned; its result belongs to the step that let it.
    void resumes(LONG number) {
        const DWORD error = GetLastError();
        m_number = number;
        m_step = script->turns[static_cast<std::size_t>(number)].step;
        if (!await(number, m_actor))
            leave();
        SetLastError(error);
    }

    /// Passes the turn on already now: the next call does not return.
    void over() {
        m_over = true;
        passOn(m_number + 1);
        SetLastError(m_lastError);
    }

    // What a call returned, with the last error saved right after it.
    void handle(HANDLE value, DWORD error) { say(handleText(value), error, !isHandle(value)); }
    /// Of calls that set the last error when they succeed, too: ERROR_ALREADY_EXISTS or ERROR_SUCCESS.
    void created(HANDLE value, DWORD error) { say(handleText(value), error, true); }
    void pointer(const void* value, DWORD error) { say(value ? "address" : "NULL", error, !value); }
    void truth(BOOL value, DWORD error) { say(value ? "TRUE" : "FALSE", error, !value); }
    void wait(DWORD value, DWORD error) { say(waitText(value), error, value == WAIT_FAILED); }
    /// `failure` is the value that stands for failure.
    void number(ULONGLONG value, DWORD error, ULONGLONG failure) {
        say(std::to_string(value), error, value == failure);
    }
    /// The id of a process or thread: a number that differs from run to run.
    void id(DWORD value, DWORD error) { say(value ? "id" : "0", error, value == 0); }
    /// A call that cannot fail.
    void value(ULONGLONG value) { say(std::to_string(value), m_lastError, false); }
    void done() { say("done", GetLastError(), false); }
    void zero(int value, DWORD error) { say(std::to_string(value), error, value != 0); }
    /// A status or error code that is itself the result.
    void code(DWORD value) { say(errorText(value), GetLastError(), false); }
    void status(LONG value) {
        char text[16];
        std::snprintf(text, sizeof text, "0x%08lX", static_cast<DWORD>(value));
        say(text, GetLastError(), false);
    }

    // What a call stored in a variable.
    void received(const char* variable, ULONGLONG value) {
        fact("step %u %s: %s = %llu", m_step, actor(), variable, value);
    }
    void receivedHandle(const char* variable, HANDLE value) {
        fact("step %u %s: %s = %s", m_step, actor(), variable, handleText(value));
    }
    void receivedText(const char* variable, const std::wstring& value) {
        fact("step %u %s: %s = %ls", m_step, actor(), variable, value.c_str());
    }
    void receivedId(const char* variable, DWORD value) {
        fact("step %u %s: %s = %s", m_step, actor(), variable, value ? "id" : "0");
    }

    /// What the lesson claims about the state after this step.
    void claim(const char* what, ULONGLONG value) { fact("after step %u %s: %llu", m_step, what, value); }
    void claimTruth(const char* what, bool value) {
        fact("after step %u %s: %s", m_step, what, value ? "TRUE" : "FALSE");
    }
    void claimText(const char* what, const std::string& value) {
        fact("after step %u %s: %s", m_step, what, value.c_str());
    }
    void claimMask(const char* what, DWORD value) { fact("after step %u %s: 0x%08lX", m_step, what, value); }
    /// A handle value as the number of an entry, counted from where the lesson's handles begin.
    void claimEntry(const char* what, HANDLE value) {
        if (!isHandle(value))
            return fact("after step %u %s: %s", m_step, what, handleText(value));
        fact("after step %u %s: entry %lld", m_step, what,
             (static_cast<long long>(reinterpret_cast<LONG_PTR>(value)) - static_cast<long long>(tableBase)) /
                 4);
    }

    // How one program tells another a value.
    void tell(HANDLE value) { stage->message = reinterpret_cast<ULONG_PTR>(value); }
    void tell(ULONGLONG value) { stage->message = value; }
    void tell(const std::wstring& text) { lstrcpynW(stage->messageText, text.c_str(), 1024); }
    [[nodiscard]] HANDLE toldHandle() const {
        return reinterpret_cast<HANDLE>(static_cast<ULONG_PTR>(stage->message));
    }
    [[nodiscard]] DWORD toldNumber() const { return static_cast<DWORD>(stage->message); }
    [[nodiscard]] std::wstring toldText() const { return stage->messageText; }

    static bool isHandle(HANDLE value) { return value != nullptr && value != INVALID_HANDLE_VALUE; }
    static const char* handleText(HANDLE value) {
        return !value ? "NULL" : value == INVALID_HANDLE_VALUE ? "INVALID_HANDLE_VALUE" : "handle";
    }

  private:
    /// The run has been given up: the director still prints the facts, the others go.
    [[noreturn]] static void leave() {
        if (self < 0)
            throw RunGivenUp();
        ExitProcess(3);
    }
    static std::string waitText(DWORD value) {
        switch (value) {
        case WAIT_TIMEOUT:
            return "WAIT_TIMEOUT";
        case WAIT_FAILED:
            return "WAIT_FAILED";
        case WAIT_IO_COMPLETION:
            return "WAIT_IO_COMPLETION";
        }
        const bool abandoned = value >= WAIT_ABANDONED_0 && value < WAIT_ABANDONED_0 + MAXIMUM_WAIT_OBJECTS;
        const DWORD index = value - (abandoned ? WAIT_ABANDONED_0 : WAIT_OBJECT_0);
        const std::string name = abandoned ? "WAIT_ABANDONED" : "WAIT_OBJECT_0";
        return index == 0 ? name : name + " + " + std::to_string(index);
    }
    [[nodiscard]] const char* actor() const { return script->actors[static_cast<std::size_t>(m_actor)].name; }
    void say(const std::string& result, DWORD error, bool withError) {
        m_lastError = error;
        fact("step %u %s: %s%s%s", m_step, actor(), result.c_str(), withError ? ", " : "",
             withError ? errorText(error).c_str() : "");
    }

    LONG m_number;
    int m_actor = 0;
    unsigned m_step = 0;
    bool m_over = false;
    DWORD m_lastError;
};

} // namespace lesson
