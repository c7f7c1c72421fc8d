// SPDX-License-Identifier: GPL-3.0-or-later
// Where code and facts go: turns, actors, the bodies of their functions.
#pragma once

#include "core/program/script/lesson_walk.h"
#include "core/program/script/script.h"

#include <map>
#include <string>
#include <string_view>

namespace handlelab {

/// firstThread, secondThread ...: the function of a process's thread.
[[nodiscard]] std::string functionOf(std::uint32_t threadNumber);

/// Writes into a script, one turn after the other. Actors are known by their place in the script; 0 is the
/// director.
class TurnWriter {
  public:
    TurnWriter(const LessonWalk& walk, Script& script);

    [[nodiscard]] const Script& script() const { return m_script; }
    /// A header that the programs include.
    void include(std::string_view header) { m_script.headers.insert(header); }
    /// Prose that stands above the next call, or a remark on that call.
    void addProse(std::string_view markdown);
    void addRemark(std::string_view comment);

    int actorOf(ThreadId thread);
    /// Whether the thread takes turns.
    [[nodiscard]] bool isActor(ThreadId thread) const { return m_actors.contains(thread.index); }
    /// A living thread of the process that takes turns; -1 when there is none.
    [[nodiscard]] int actorFor(ProcessId process) const;
    /// Whether the process has never had more than one thread.
    [[nodiscard]] bool alone(ProcessId process) const;
    [[nodiscard]] const std::string& nameOf(int actor) const;

    void arrive(int actor); ///< its thread has just been born
    int openTurn(int actor);
    int turnFor(int actor); ///< the open turn when it is the actor's, or a new one
    void closeTurn();
    void leaveTurnOpen();        ///< the call in it has not returned yet
    void reopenTurn(int actor);  ///< writes on behind it
    void endTurnLeft(int actor); ///< writes on behind it, without a turn: its call never returns
    /// The actor whose turn is open; -1 when none is.
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] const std::string& openName() const { return nameOf(m_open); }

    void write(std::string_view line); ///< into the open turn
    void writeOutside(int actor, std::string_view lines);
    void expect(std::string fact);
    void exclude(std::string fact, std::string reason);

    /// Nothing from here on can be written, for this reason; the fact is the first one that is excluded.
    void stopAt(std::string_view why, const std::string& fact);
    /// Why nothing can be written any more; empty when it can.
    [[nodiscard]] const std::string& stopped() const { return m_stopped; }

  private:
    void takePending(int actor);
    [[nodiscard]] std::string& codeOf(int actor);

    const LessonWalk& m_walk;
    Script& m_script;
    std::map<std::uint32_t, int> m_actors; ///< by ThreadId
    int m_open = -1;
    std::string m_body;    ///< of the open turn
    std::string m_pending; ///< prose that stands above the next call
    std::string m_stopped;
};

} // namespace handlelab
