// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the statements of a program and makes lines of them. Internal to core/lesson.
#pragma once

#include "core/calls/call.h"
#include "core/lesson/c_source/declaration.h"
#include "core/lesson/c_source/import.h"
#include "core/lesson/c_source/loop.h"
#include "core/lesson/c_source/pieces.h"
#include "core/lesson/c_source/structures.h"
#include "core/lesson/lesson.h"

#include <set>

namespace handlelab {

class Importer {
  public:
    Importer(CProgram program, const ImportedBy& who);

    /// All statements, beginning with those of main.
    void importAll();
    /// The statements of a piece of a program.
    void importBody(CTokens body);
    /// Lets the threads that have been started and not waited for run to their end.
    void finishThreads();
    Imported result;

  private:
    struct StartedThread {
        std::string function;
        std::uint32_t number = 0;
        std::vector<CToken> argument;
    };
    /// What the statement just read has left, so that those behind it are not reached.
    enum class Left : std::uint8_t { nothing, round, loop, function, thread, program };

    void importPiece(const CPiece& piece);
    void importCondition(const CPiece& piece);
    void importOtherwise(const CPiece& piece);
    void importHead(CTokens head);
    void importLoop(const CPiece& piece);
    void importRounds(const CPiece& piece, const CountedLoop& loop);
    void importSimple(CTokens statement);
    bool importLeaving(CTokens statement);
    bool importDeclaration(CTokens statement);
    bool importOwnFunction(CTokens statement);
    bool importOwnCall(CTokens statement, const std::string& receiver, CTokens value);

    // importer_nested.cpp: calls in calls
    /// The tokens as a line, the calls within its arguments made before it.
    std::string writtenLine(CTokens tokens);
    std::string importNested(CTokens call, bool outerIsKnown);

    // importer_values.cpp: what is known of variables
    [[nodiscard]] std::optional<bool> knownTruth(CTokens condition) const;
    [[nodiscard]] std::optional<std::int64_t> knownValue(CTokens tokens) const;
    void forgetValues(CTokens tokens);

    // importer_functions.cpp: functions and threads
    void follow(const CFunction& function, const std::vector<CTokens>& arguments);
    void runThread(const StartedThread& thread);
    void tellUnfollowed();
    [[nodiscard]] const CFunction* functionNamed(std::string_view name) const;
    [[nodiscard]] const CFunction* functionCalledIn(CTokens tokens, std::size_t& at) const;
    [[nodiscard]] bool makesCalls(CTokens tokens) const;
    [[nodiscard]] std::vector<CToken> withOwnNames(const CFunction& function,
                                                   const std::vector<CTokens>& arguments);

    // importer_lines.cpp: lines
    bool importLine(CTokens tokens, const std::string& text);
    bool keep(CTokens tokens, const Lesson& lesson);
    void keepCall(CTokens tokens, const Lesson& lesson, std::string line);
    void noteThread(const CallDescription& call, const Lesson& lesson,
                    const std::vector<std::uint32_t>& given);
    void leaveOut(CTokens tokens, std::vector<Sentence> why);
    void forget(CTokens tokens, const Lesson& lesson);
    [[nodiscard]] std::string unknownVariable(const Lesson& lesson, const Statement& s) const;
    [[nodiscard]] std::string unknownIn(const Lesson& lesson, std::uint32_t expression) const;
    [[nodiscard]] std::string prefix() const;
    [[nodiscard]] std::string childName(const Lesson& lesson, const Statement& s);

    CProgram m_program;
    std::string m_process;
    std::uint32_t m_thread, m_nextThread;
    CStructures m_structures;
    std::set<std::string, std::less<>> m_known;                       ///< variables that have a value
    std::map<std::string, std::vector<CToken>, std::less<>> m_values; ///< those that have a known one
    std::set<std::string, std::less<>> m_names;                       ///< variables that have been declared
    std::set<std::string, std::less<>> m_followed; ///< functions whose statements have been read
    std::set<std::string, std::less<>> m_children;
    std::vector<StartedThread> m_started;
    std::string m_receiver;  ///< the variable that takes what the function being read returns
    std::string m_returned;  ///< what it returns; empty when that is not known
    bool m_received = false; ///< the receiver has got it
    int m_depth = 0;
    int m_budget = 1000; ///< bodies of functions and loops that may still be read
    Left m_left = Left::nothing;
    std::optional<bool> m_condition; ///< of the if just read, when it is known
};

/// A reason, as a pattern of the context "Mistakes" and what fills it.
[[nodiscard]] std::vector<Sentence> because(const char* pattern, std::vector<std::string> arguments = {});

} // namespace handlelab
