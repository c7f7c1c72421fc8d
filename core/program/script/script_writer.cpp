// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/script_writer.h"

#include "core/program/script/arrivals.h"
#include "core/program/script/call_writer.h"
#include "core/program/script/cast.h"
#include "core/program/script/claim_writer.h"
#include "core/program/script/move_writer.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// The writers of the parts, and the walk that leads them over the lesson.
class ScriptWriter {
  public:
    ScriptWriter(const Lesson& lesson, const Moment& moment, const ProgramOptions& options)
        : m_walk{lesson, moment}
        , m_variables(lesson)
        , m_script(castOf(m_walk))
        , m_carried(carriedValues(m_walk))
        , m_turns(m_walk, m_script)
        , m_values(m_walk, m_variables)
        , m_structures(m_walk, m_variables, m_carried, m_turns, m_values)
        , m_arguments(m_walk, m_variables, m_turns, m_values, m_structures)
        , m_facts(m_walk, m_variables, options, m_turns)
        , m_claims(m_walk, m_variables, m_facts, m_turns)
        , m_calls(m_walk, m_variables, m_turns, m_values, m_arguments, m_facts)
        , m_moves(m_walk, m_variables, m_carried, m_turns, m_values)
        , m_arrivals(m_walk, m_variables, m_turns) {}

    Script script() && {
        const std::string_view heading = m_walk.lesson.title;
        m_script.title = heading.empty() ? std::string("A lesson") : std::string(heading);
        m_walk.run.seek(0);
        for (const Block& block : m_walk.lesson.blocks)
            if (block.code)
                statements(block);
            else
                m_turns.addProse(m_walk.lesson[block.text]);
        m_turns.closeTurn();
        m_calls.endLeft();
        m_walk.run.seek(m_walk.run.end());
        addNamedThreads();
        declareVariables();
        return std::move(m_script);
    }

  private:
    void statements(const Block& block) {
        const std::vector<Step>& steps = m_walk.run.steps();
        for (std::uint32_t i = block.firstStatement; i < block.firstStatement + block.statementCount; ++i) {
            m_walk.statement = i;
            const Statement& s = m_walk.lesson.statements[i];
            if (m_walk.step < steps.size() && steps[m_walk.step].statement == i) {
                ++m_walk.step;
                if (s.comment.length != 0)
                    m_turns.addRemark(m_walk.lesson[s.comment]);
                step(s);
                m_walk.goBehind();
            } else if (s.kind == StatementKind::process) {
                // Directions before the first call leave no steps; their processes come into being in order.
                m_walk.goBehind();
                directions(s);
            } else if (s.kind == StatementKind::expect) {
                m_claims.expectation(s);
            }
        }
    }

    void step(const Statement& s) {
        m_walk.goBefore();
        if (m_walk.done().verdict == Verdict::notRun)
            return m_turns.exclude(fmt::format("step {} {}: not run", m_walk.step, m_walk.lesson[s.process]),
                                   "the statement cannot be run");
        if (!m_turns.stopped().empty() && s.kind != StatementKind::call)
            return;
        m_values.begin();
        switch (s.kind) {
        case StatementKind::process:
            m_walk.goBehind();
            directions(s);
            break;
        case StatementKind::call:
            if (!m_calls.callStep(s))
                break;
            m_arrivals.newcomers();
            m_calls.wakeUps();
            m_arrivals.awaitEnds();
            break;
        case StatementKind::assign:
            m_moves.assignStep(s);
            break;
        case StatementKind::tells:
            m_moves.tellsStep(s);
            break;
        case StatementKind::expect:
        case StatementKind::ask:
        case StatementKind::stop:
        case StatementKind::goOn:
        case StatementKind::rules:
        case StatementKind::debug:
        case StatementKind::unknown:
            break;
        }
    }

    /// The director starts a program; its first thread then takes its place.
    void directions(const Statement& s) {
        const ProcessId staged = m_walk.process(m_walk.lesson[s.process]);
        if (!staged.valid())
            return;
        m_turns.openTurn(0);
        m_turns.write(fmt::format("lesson::startProgram({}); // {}", staged.index, m_walk.labelOf(staged)));
        m_turns.closeTurn();
        for (std::uint32_t i = 0; i < m_walk.machine().threads.size(); ++i)
            if (m_walk.machine().threads[i].process == staged && !m_turns.isActor(ThreadId{i}))
                m_turns.arrive(m_turns.actorOf(ThreadId{i}));
    }

    /// A thread that never ran has a function all the same, because the call that made it names one.
    void addNamedThreads() {
        const auto& threads = m_walk.machine().threads;
        for (std::uint32_t i = 0; i < threads.size(); ++i)
            if (m_structures.namedThreads().contains({threads[i].process.index, threads[i].number}))
                (void)m_turns.actorOf(ThreadId{i});
    }

    /// The variables that the code of each member uses.
    void declareVariables() {
        for (std::size_t member = 0; member < m_script.cast.size(); ++member) {
            std::string code;
            for (const ScriptActor& actor : m_script.actors)
                if (actor.member == static_cast<int>(member))
                    code += actor.code;
            ScriptMember& who = m_script.cast[member];
            CVariables::Declarations declarations = m_variables.declarations(who.label, code);
            who.declarations = std::move(declarations.lines);
            m_script.headers.insert(declarations.headers.begin(), declarations.headers.end());
        }
    }

    LessonWalk m_walk;
    CVariables m_variables;
    Script m_script;
    CarriedValues m_carried;
    TurnWriter m_turns;
    ValueWriter m_values;
    StructureWriter m_structures;
    ArgumentWriter m_arguments;
    FactWriter m_facts;
    ClaimWriter m_claims;
    CallWriter m_calls;
    MoveWriter m_moves;
    Arrivals m_arrivals;
};

} // namespace

Script writeScript(const Lesson& lesson, const Moment& moment, const ProgramOptions& options) {
    return ScriptWriter(lesson, moment, options).script();
}

} // namespace handlelab
