// SPDX-License-Identifier: GPL-3.0-or-later
// Values that move from variable to variable, in a program and between programs.
#pragma once

#include "core/program/script/carried_values.h"
#include "core/program/script/turn_writer.h"
#include "core/program/script/value_writer.h"

namespace handlelab {

class MoveWriter {
  public:
    MoveWriter(LessonWalk& walk, const CVariables& variables, const CarriedValues& carried, TurnWriter& turns,
               ValueWriter& values);

    void assignStep(const Statement& s);
    void tellsStep(const Statement& s);

  private:
    /// The code with which the hearer receives a value of the type; the teller says it in a turn of its own
    /// unless it is carried to a child that starts.
    std::string received(const Statement& s, const std::string& sent, CType type);

    LessonWalk& m_walk;
    const CVariables& m_variables;
    const CarriedValues& m_carried;
    TurnWriter& m_turns;
    ValueWriter& m_values;
};

} // namespace handlelab
