// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over a lesson's statements and writes the turns of its programs. Internal to core/program.
#pragma once

#include "core/program/score.h"
#include "core/program/variables.h"

#include <map>
#include <optional>
#include <set>
#include <span>

namespace handlelab {

/// A value that one program passes to a child it is about to start.
struct CarriedValue {
    std::uint32_t tells = 0;  ///< the statement
    bool environment = false; ///< else on the command line
};

/// firstThread, secondThread ...: the function of a process's thread.
[[nodiscard]] std::string functionOf(std::uint32_t threadNumber);

class Composer {
  public:
    Composer(const Lesson& lesson, Timeline& timeline, const ProgramOptions& options);
    Score compose();

  private:
    struct Written {
        std::vector<std::string> before, after; ///< declarations it needs; what its results are stored with
        std::vector<std::string> arguments;
        std::string condition; ///< stands before the call: "privilege.isKnown() && "
    };

    // compose.cpp: who acts when
    void arrangeCast();
    [[nodiscard]] std::string imageOf(const Statement& s) const;
    void declareVariables(); ///< those that are used
    void keepPromises();
    void findCarriedValues();
    void directions(const Statement& s, std::uint32_t steps);
    void step(std::uint32_t statement);
    void callStep(std::uint32_t statement);
    void stopAt(std::string_view why, const std::string& fact); ///< nothing from here on can be written
    void makeCall(const Statement& s, const CallDescription& call, const Written& written);
    void neverReturns(const Statement& s); ///< ends the turn of a call that was left waiting
    void finishCall(const Statement& s, const CallDescription& call, const Step& done,
                    const Written& written);
    [[nodiscard]] std::string_view whyUnwritableHere(const Statement& s, const CallDescription& call,
                                                     const Step& done) const;
    [[nodiscard]] std::string invocation(const CallDescription& call, const Written& written) const;
    [[nodiscard]] std::string targetOf(const Statement& s, const CallDescription& call) const;
    void wakeUps(); ///< calls of other threads that this step lets return
    void expectation(std::uint32_t statement);
    void newcomers();
    void welcome(ThreadId thread);
    void awaitEnds();
    [[nodiscard]] bool objectMatters() const;
    void prose(const Block& block);

    // compose_moves.cpp: values from variable to variable
    void assignStep(const Statement& s);
    void tellsStep(std::uint32_t statement);

    // compose_turns.cpp: where the code goes
    int actorOf(ThreadId thread);
    int actorFor(ProcessId process) const; ///< a living thread of it; -1 when there is none
    bool alone(ProcessId process) const;   ///< has never had more than one thread
    void arrive(int actor);                ///< its thread has just been born
    int openTurn(int actor);
    void closeTurn();
    void leaveTurnOpen();              ///< the call in it has not returned yet
    void reopenTurn(int actor);        ///< writes on behind it; a negative actor only ends it
    void write(std::string_view line); ///< into the open turn
    void writeOutside(int actor, std::string_view lines);
    void expect(std::string fact);
    void exclude(std::string fact, std::string reason);
    void takePending(int actor);

    // compose_call.cpp: a call in C
    Written writeArguments(const Statement& s, const CallDescription& call);
    std::string writeArgument(const Statement& s, const Parameter& parameter, std::uint32_t expression,
                              Written& written);
    std::string writeText(const Statement& s, const Parameter& parameter, std::uint32_t expression);
    std::string writeDefault(const Statement& s, const Parameter& parameter, Written& written);
    std::string writeIgnored(const Parameter& parameter, Written& written);
    /// A value in the structure that C has for it.
    std::string writeStructured(const Statement& s, const Parameter& parameter, std::uint32_t expression,
                                Written& written);
    /// Why the constants of an argument forbid to write the call; empty when they do not.
    [[nodiscard]] std::string_view whyRefused(const Statement& s, const CallDescription& call) const;
    /// A literal, or a variable that holds texts.
    [[nodiscard]] bool isText(const Statement& s, const Expression& e) const;
    std::string writeList(const Statement& s, const Expression& list);
    std::string writeStartup(const Statement& s, const Expression& braces, Written& written);
    std::string jobLimits(const std::string& flags, Written& written);
    [[nodiscard]] std::string startAddress(); ///< of the thread that the call makes; empty when there is none
    std::string writeOut(const Statement& s, const Parameter& parameter, std::string_view variable,
                         Written& written);
    std::string writeAttributes(const Statement& s, const Expression& braces, Written& written);
    [[nodiscard]] std::string sddlExpression(std::string_view text, std::string_view caller) const;
    [[nodiscard]] std::string_view userOf(const Statement& s) const; ///< the account its process runs as
    std::string writeHandle(const Statement& s, std::uint32_t expression); // compose_handles.cpp
    [[nodiscard]] std::string neutralEntry(std::uint64_t value) const;     // compose_handles.cpp
    /// The file name of the program that the step starts; empty when it starts none.
    [[nodiscard]] std::string startedImage() const;
    /// What a text argument says; nothing when it is none, or a variable that holds none.
    [[nodiscard]] std::optional<std::string> said(const Statement& s, std::uint32_t expression) const;
    std::string writeApplication(const Statement& s, std::uint32_t expression);
    std::string commandLine(const Statement& s, std::uint32_t application, Written& written);

    // compose_paths.cpp: where paths lead
    [[nodiscard]] std::uint32_t argumentOf(const Statement& s, const CallDescription& call,
                                           const Parameter& parameter) const; ///< 0 when it is left out
    [[nodiscard]] bool onlyReads(const Statement& s, const CallDescription& call) const;
    [[nodiscard]] bool writesOutside(const Statement& s, const CallDescription& call) const;
    /// A path of the lesson's folder as one of the run's folder; nothing when it is spelled the same.
    [[nodiscard]] std::optional<std::string> respelledPath(const Statement& s,
                                                           std::uint32_t expression) const;

    // compose_values.cpp: values in the type that is wanted
    std::string writeValue(const Statement& s, std::uint32_t expression, CType wanted);
    std::string writeBits(const Statement& s, const Expression& joined);
    /// converted(), with m_noForm where C has no such conversion.
    std::string fitted(std::string code, CType from, CType to);
    [[nodiscard]] std::string inDeclaredType(const Parameter& parameter, const Expression& e,
                                             std::string code) const;

    // expected_facts.cpp: what must come out
    [[nodiscard]] std::string resultText(const CallDescription& call, const Step& step) const;
    void resultFacts(const CallDescription& call, const Step& done, const std::string& variable);
    void storedFacts(const Statement& s, ThreadId thread);
    [[nodiscard]] bool fills(const Statement& s, std::string_view variable) const;
    void storedFact(const Variable& variable, const CallDescription& call);
    void entryFact(const Variable& variable);
    /// Remembers whether a variable holds what differs from system to system.
    void noteDiffering(ProcessId owner, std::string_view name, bool differs);

    // compose_claim.cpp
    void claims(std::uint32_t expression, std::uint32_t other);
    void variableClaim(const Expression& e, std::uint32_t other);
    void queryClaim(const Expression& e);
    void entryClaim(const Expression& e, QueryKind query, const std::string& text);
    void processClaim(ProcessId process, QueryKind query, const std::string& text);
    int turnFor(int actor); ///< the open turn, or a new one for the claim

    [[nodiscard]] ProcessId process(std::string_view label) const;
    [[nodiscard]] const Variable* variable(ProcessId process, std::string_view name) const;
    [[nodiscard]] std::string labelOf(ProcessId process) const;
    [[nodiscard]] const Machine& machine() const { return t.machine(); }

    const Lesson& l;
    Timeline& t;
    ProgramOptions m_options;
    CVariables m_variables;
    Score m_score;

    std::map<std::uint32_t, int> m_actors;                        ///< by ThreadId
    std::map<std::uint32_t, std::vector<CarriedValue>> m_carried; ///< by the statement that starts the child
    std::map<std::uint32_t, bool> m_carriedTells;                 ///< tells statement: by environment
    /// Variables that hold what differs from system to system, by process and name.
    std::set<std::pair<std::uint32_t, std::string>> m_differing;
    std::map<int, bool> m_errorDefined; ///< by actor: whether its last error is one that calls define
    /// A call that has not returned: the rest of its turn is written when something lets it.
    struct Blocked {
        std::uint32_t statement = 0;
        Written written;
    };
    std::map<std::uint32_t, Blocked> m_blocked; ///< by ThreadId
    std::vector<ThreadId> m_newcomers;          ///< born, and suspended since
    /// Threads, by process and number, whose functions are named where they are made.
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_promised;
    std::string_view m_noForm;     ///< why the statement being written has no form in C; empty when it has
    std::string m_stopped;         ///< why nothing from here on can be written; empty when it can
    std::uint32_t m_statement = 0; ///< the one being written
    std::uint32_t m_step = 0;      ///< steps done, the number facts carry
    int m_open = -1;               ///< the actor whose turn is being written
    std::string m_body;
    std::string m_pending; ///< prose that stands above the next call
};

} // namespace handlelab
