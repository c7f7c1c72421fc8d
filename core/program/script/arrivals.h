// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes and goes while a call runs: new threads and processes, and those that end.
#pragma once

#include "core/program/script/turn_writer.h"
#include "core/program/variables.h"

#include <vector>

namespace handlelab {

class Arrivals {
  public:
    Arrivals(const LessonWalk& walk, const CVariables& variables, TurnWriter& turns);

    /// Processes and threads that the step brought into being take their places before anything else happens.
    void newcomers();
    /// The next call must find ended what the simulation has ended: the director waits for it.
    void awaitEnds();

  private:
    void welcome(ThreadId thread);
    void awaitEnd(ObjectId object);
    /// One turn of the director.
    void directs(const std::string& line);

    const LessonWalk& m_walk;
    const CVariables& m_variables;
    TurnWriter& m_turns;
    std::vector<ThreadId> m_newcomers; ///< born, and suspended since
};

} // namespace handlelab
