// SPDX-License-Identifier: GPL-3.0-or-later
// The turns of calls: the call, what it must report, and calls that wait until others let them return.
#pragma once

#include "core/program/script/argument_writer.h"
#include "core/program/script/fact_writer.h"

#include <map>

namespace handlelab {

class CallWriter {
  public:
    CallWriter(LessonWalk& walk, const CVariables& variables, TurnWriter& turns, ValueWriter& values,
               ArgumentWriter& arguments, FactWriter& facts);

    /// The call of the step; false when it cannot be written.
    bool callStep(const Statement& s);
    /// Calls of other threads that return because of this step report in it.
    void wakeUps();
    /// Ends the turns of calls that nothing has let return.
    void endLeft();

  private:
    /// A call that has not returned: the rest of its turn is written when something lets it.
    struct Blocked {
        std::uint32_t statement = 0;
        WrittenCall written;
    };
    void makeCall(const Statement& s, const CallDescription& call, const WrittenCall& written);
    /// What stands behind a call that has returned.
    void finishCall(const Statement& s, const CallDescription& call, const Step& done,
                    const WrittenCall& written);
    void neverReturns(const Statement& s); ///< ends the turn of a call that was left waiting
    void returnFrom(ThreadId thread, const Blocked& blocked);
    [[nodiscard]] std::string_view whyNot(const Statement& s, const CallDescription& call) const;
    /// The C variable that takes a call's result: the lesson's where the types are the same.
    [[nodiscard]] std::string targetOf(const Statement& s, const CallDescription& call) const;

    LessonWalk& m_walk;
    const CVariables& m_variables;
    TurnWriter& m_turns;
    ValueWriter& m_values;
    ArgumentWriter& m_arguments;
    FactWriter& m_facts;
    std::map<std::uint32_t, Blocked> m_blocked; ///< by ThreadId
};

} // namespace handlelab
