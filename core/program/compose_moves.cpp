// SPDX-License-Identifier: GPL-3.0-or-later
// Values that move from variable to variable, in a program and between programs.
#include "core/program/composer.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

namespace handlelab {

void Composer::assignStep(const Statement& s) {
    const Step& done = t.steps()[m_step - 1];
    const int actor = actorOf(done.thread);
    const std::string_view label = l[s.process];
    const CType type = m_variables.type(label, l[s.variable]);
    const std::string line = m_variables.store(label, l[s.variable], writeValue(s, s.value, type));
    t.seek(t.positionAfter(m_step));
    if (!m_noForm.empty())
        return stopAt(m_noForm, fmt::format("step {} {}: {}", m_step, label, l[s.variable]));
    if (alone(done.process)) {
        writeOutside(actor, line);
        return;
    }
    openTurn(actor);
    write(line);
    closeTurn();
}

void Composer::tellsStep(std::uint32_t statement) {
    const Statement& s = l.statements[statement];
    const std::string_view teller = l[s.process], hearer = l[s.other];
    const std::string_view told = l[l.expressions[s.value].text], heard = l[s.variable];
    const CType type = m_variables.type(hearer, heard), toldType = m_variables.type(teller, told);
    const int receiver = actorFor(process(hearer));
    if (receiver < 0)
        return;
    // What travels is a text, a handle or a number.
    const auto traveling = [](CType own) {
        return own == CType::text ? CType::text : isAddress(own) ? CType::handle : CType::pointerSized;
    };
    std::string sent = fitted(m_variables.read(teller, told), toldType, traveling(toldType));
    (void)fitted("", toldType, type);
    if (!m_noForm.empty()) {
        t.seek(t.positionAfter(m_step));
        return stopAt(m_noForm, fmt::format("step {} {}: {}", m_step, hearer, heard));
    }
    const auto carried = m_carriedTells.find(statement);
    std::string received;
    if (carried == m_carriedTells.end()) {
        openTurn(actorOf(t.steps()[m_step - 1].thread));
        write(fmt::format("turn.tell({}); // {} as {} to {}", sent, identifier(told), identifier(heard),
                          identifier(hearer)));
        closeTurn();
        received = type == CType::text ? "turn.toldText()"
                   : isAddress(type)   ? converted("turn.toldHandle()", CType::handle, type)
                                       : converted("turn.toldNumber()", CType::number, type);
    } else {
        received =
            converted(fmt::format("lesson::{}({})", carried->second ? "fromEnvironment" : "fromCommandLine",
                                  wideLiteral(heard)),
                      CType::pointerSized, type);
    }
    openTurn(receiver);
    write(m_variables.store(hearer, heard, received));
    t.seek(t.positionAfter(m_step));
    if (type == CType::handle) {
        const Variable* now = variable(process(hearer), heard);
        const std::uint64_t value = now ? now->value.number : 0;
        write(fmt::format("turn.receivedHandle({}, {});", narrowLiteral(heard),
                          m_variables.code(hearer, heard)));
        expect(fmt::format("step {} {}: {} = {}", m_step,
                           m_score.actors[static_cast<std::size_t>(receiver)].name, heard,
                           value == 0       ? "NULL"
                           : value == ~0ull ? "INVALID_HANDLE_VALUE"
                                            : "handle"));
    }
    closeTurn();
}

} // namespace handlelab
