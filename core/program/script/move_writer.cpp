// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/move_writer.h"

#include "core/program/cpp_text.h"
#include "core/program/script/result_facts.h"

#include <fmt/format.h>

namespace handlelab {

MoveWriter::MoveWriter(LessonWalk& walk, const CVariables& variables, const CarriedValues& carried,
                       TurnWriter& turns, ValueWriter& values)
    : m_walk(walk)
    , m_variables(variables)
    , m_carried(carried)
    , m_turns(turns)
    , m_values(values) {}

void MoveWriter::assignStep(const Statement& s) {
    const Step& done = m_walk.done();
    const int actor = m_turns.actorOf(done.thread);
    const std::string_view label = m_walk.lesson[s.process];
    const CType type = m_variables.type(label, m_walk.lesson[s.variable]);
    const std::string line =
        m_variables.store(label, m_walk.lesson[s.variable], m_values.writeValue(s, s.value, type));
    m_walk.goBehind();
    if (!m_values.noForm().empty())
        return m_turns.stopAt(m_values.noForm(),
                              fmt::format("step {} {}: {}", m_walk.step, label, m_walk.lesson[s.variable]));
    if (m_turns.alone(done.process)) {
        m_turns.writeOutside(actor, line);
        return;
    }
    m_turns.openTurn(actor);
    m_turns.write(line);
    m_turns.closeTurn();
}

void MoveWriter::tellsStep(const Statement& s) {
    const std::string_view teller = m_walk.lesson[s.process], hearer = m_walk.lesson[s.other];
    const std::string_view told = m_walk.lesson[m_walk.lesson.expressions[s.value].text],
                           heard = m_walk.lesson[s.variable];
    const CType type = m_variables.type(hearer, heard), toldType = m_variables.type(teller, told);
    const int receiver = m_turns.actorFor(m_walk.process(hearer));
    if (receiver < 0)
        return;
    // What travels is a text, a handle or a number.
    const auto traveling = [](CType own) {
        return own == CType::text ? CType::text : isAddress(own) ? CType::handle : CType::pointerSized;
    };
    const std::string sent = m_values.fitted(m_variables.read(teller, told), toldType, traveling(toldType));
    (void)m_values.fitted("", toldType, type);
    if (!m_values.noForm().empty()) {
        m_walk.goBehind();
        return m_turns.stopAt(m_values.noForm(), fmt::format("step {} {}: {}", m_walk.step, hearer, heard));
    }
    const std::string code = received(s, sent, type);
    m_turns.openTurn(receiver);
    m_turns.write(m_variables.store(hearer, heard, code));
    m_walk.goBehind();
    if (type == CType::handle) {
        const Variable* now = m_walk.variable(m_walk.process(hearer), heard);
        m_turns.write(fmt::format("turn.receivedHandle({}, {});", narrowLiteral(heard),
                                  m_variables.code(hearer, heard)));
        m_turns.expect(fmt::format("step {} {}: {} = {}", m_walk.step, m_turns.nameOf(receiver), heard,
                                   neutralHandle(now ? now->value.number : 0)));
    }
    m_turns.closeTurn();
}

std::string MoveWriter::received(const Statement& s, const std::string& sent, CType type) {
    const std::string_view heard = m_walk.lesson[s.variable];
    const auto carried = m_carried.byTells.find(m_walk.statement);
    if (carried != m_carried.byTells.end())
        return converted(fmt::format("lesson::{}({})",
                                     carried->second ? "fromEnvironment" : "fromCommandLine",
                                     wideLiteral(heard)),
                         CType::pointerSized, type);
    m_turns.openTurn(m_turns.actorOf(m_walk.done().thread));
    m_turns.write(fmt::format("turn.tell({}); // {} as {} to {}", sent,
                              identifier(m_walk.lesson[m_walk.lesson.expressions[s.value].text]),
                              identifier(heard), identifier(m_walk.lesson[s.other])));
    m_turns.closeTurn();
    return type == CType::text ? "turn.toldText()"
           : isAddress(type)   ? converted("turn.toldHandle()", CType::handle, type)
                               : converted("turn.toldNumber()", CType::number, type);
}

} // namespace handlelab
