// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the statements of a lesson on a machine: evaluates arguments, makes calls, stores results, checks what
// was expected.
#pragma once

#include "core/calls/call.h"
#include "core/calls/call_context.h"
#include "core/kernel/kernel.h"
#include "core/run/moment.h"

#include <string>
#include <unordered_map>

namespace handlelab {

/// Variables and process labels by name, so that running needs no searches. It says nothing the records do
/// not say.
struct NameIndex {
    std::unordered_map<TextId, ProcessId> labels;
    std::unordered_map<std::uint64_t, VariableId> variables;

    static std::uint64_t key(ProcessId process, TextId name) {
        return std::uint64_t{process.index} << 32 | name.index;
    }
    /// Takes in the records that were added since the last time.
    void extend(const Machine& machine);
};

/// What a runner works on: the machine, and where it writes down what happens.
struct RunState {
    Machine& machine;
    Log& log;
    Texts& texts;
    std::vector<Step>& steps;
    std::vector<Finding>& findings;
    std::uint32_t& start; ///< the position behind the directions that stand before the first step
    NameIndex& names;
    bool rulesGiven = false; ///< the lesson's own rules do not count
};

class Runner final : private OutSink {
  public:
    /// The machine must stand at the end of the log.
    Runner(const RunState& state, const Lesson& lesson);

    /// What an expression of a claim comes to: a number, or a text as its TextId.
    struct Number {
        bool known = false;
        std::uint64_t value = 0;
        std::string problem;
    };

    /// Runs one statement at the end of the log, where the machine must stand.
    void run(std::uint32_t statement);
    /// Ends a call as if it had come to that result, without making it: a failure with that error, or what
    /// `returned` says.
    void pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned = {});
    /// The answer to an expression about the machine as it stands.
    Number ask(std::uint32_t expression);

  private:
    // runner.cpp
    void runRules(const Statement& s);
    void runProcess(const Statement& s);
    void runDebug(const Statement& s);
    void direct(std::uint32_t statement, std::uint32_t firstMicro);
    void runStep(std::uint32_t statement);
    bool runCall(const Statement& s, Step& step);
    bool runAssign(const Statement& s);
    bool runTells(const Statement& s);
    bool findCaller(const Statement& s, bool needsLife);
    bool refuse(std::string why);
    void storeResult(const Statement& s, const Returned& returned);
    void blockCaller(const Statement& s);
    void storeResultsOfWaits();
    void storePacket(const Thread& thread);
    std::uint32_t exceptionSince(std::uint32_t micro) const;
    VariableId variableOf(ProcessId process, std::string_view name) const;
    ProcessId processNamed(std::string_view label) const;
    Variable store(ProcessId process, std::string_view name, Value value, ProcessId home);

    // runner_values.cpp
    bool evaluate(std::uint32_t expression, ArgumentValue& result);
    bool evaluateAttributes(const Expression& braces, SecurityAttributes& result);
    bool evaluateStartup(const Expression& braces, StartupInfo& result);
    bool evaluateHandles(const Expression& list, std::vector<Handle>& result);
    bool evaluateArguments(const Statement& s, const CallDescription& call,
                           std::vector<ArgumentValue>& result);

    // runner_expect.cpp
    Number query(const Expression& e);
    Number askVariable(const Expression& e);
    VariableId variableOf(const Subject& subject) const;
    ObjectId objectOf(const Expression& e, bool evenIfClosed);
    ProcessId tableOf(const Expression& e);
    const HandleEntry* entryOf(const Expression& e);
    void checkExpect(std::uint32_t statement);
    void checkReturned(std::uint32_t statement, Step& step);
    void find(std::uint32_t statement, bool met, std::string text);

    // OutSink
    void put(std::string_view variable, Value value, ProcessId home) override;
    std::string_view childLabel() const override;
    bool namesChild() const override { return m_statement->other.length != 0; }

    RunState t;
    const Lesson& l;
    Kernel m_kernel;
    Caller m_caller;
    const Statement* m_statement = nullptr;
    std::string m_refusal;
    mutable std::string m_label;
    std::vector<ArgumentValue> m_arguments;
};

} // namespace handlelab
