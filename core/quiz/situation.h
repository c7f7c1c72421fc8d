// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a run as questions and mental models see it: the machine before, what was done, and what came
// before that.
#pragma once

#include "core/calls/call.h"
#include "core/quiz/detour.h"

#include <map>
#include <set>

namespace handlelab {

/// What one idea, right or wrong, makes of a step.
struct Prediction {
    Machine machine; ///< afterwards
    Returned returned;
    std::uint32_t lastError = 0; ///< of the calling thread
    bool waits = false;          ///< the call has not returned
    ObjectId reached;            ///< the last object that a handle of the call was found to lead to
    std::vector<std::optional<std::uint64_t>> asked; ///< the answers to Situation::asks
};

/// What earlier steps did that no record of the machine says.
struct Past {
    std::set<ProcessId> inheriting; ///< processes that were started with bInheritHandles TRUE
    std::set<ObjectId> consumed;    ///< objects that a wait has taken something from
    std::map<std::pair<ProcessId, std::uint32_t>, ThreadId> makers; ///< of an entry: the thread that made it
    ThreadId failing;                                               ///< whose call failed last
    std::uint32_t failure = 0;                                      ///< with that error

    /// Takes in a step that has been made.
    void extend(const Step& step, const std::vector<Meaning>& told);
};

struct Situation {
    const Lesson& lesson;
    Texts& texts; ///< of the run; what is imagined adds its own
    const Past& past;
    std::uint32_t step = 0;                ///< index into Moment::steps()
    std::uint32_t statement = 0;           ///< index into Lesson::statements
    std::vector<std::uint32_t> asks;       ///< the lesson's `ask` statements about this step
    const CallDescription* call = nullptr; ///< none for assignments and directions
    Caller caller;
    Moment moment;         ///< before the call
    const Machine& before; ///< the moment's machine
    Prediction truth;
    std::vector<Meaning> told; ///< the micro-steps of the step

    [[nodiscard]] const Statement& line() const { return lesson.statements[statement]; }
    [[nodiscard]] bool calls(std::string_view name) const { return call && call->name == name; }
    /// Whether the call stands in a group of the list of calls: group::create.
    [[nodiscard]] bool callsOneOf(std::string_view group) const { return call && call->group == group; }
    /// Whether the call ends the use of a handle.
    [[nodiscard]] bool closes() const { return call && call->menuPlace == MenuPlace::closing; }
    /// The first or the last micro-step of a kind; nullptr when there is none.
    [[nodiscard]] const Meaning* first(MeaningKind kind) const;
    [[nodiscard]] const Meaning* last(MeaningKind kind) const;
    /// Whether an object, or a process, was there before the call. What the call has made is not in `before`.
    [[nodiscard]] bool wasThere(ObjectId object) const { return object.index < before.objects.size(); }
    [[nodiscard]] bool wasThere(ProcessId process) const { return process.index < before.processes.size(); }
    [[nodiscard]] bool has(MeaningKind kind) const { return first(kind) != nullptr; }
    /// All of a kind, in order.
    [[nodiscard]] std::vector<Meaning> all(MeaningKind kind) const;
    [[nodiscard]] bool succeeded() const { return !truth.returned.failed && !truth.waits; }
    /// The last error of the calling thread before the call.
    [[nodiscard]] std::uint32_t errorBefore() const;
    /// The caller's variable that the call was given as a handle, when it was given exactly one; else none.
    [[nodiscard]] VariableId handleVariable() const;
};

/// The step that follows a moment, made once more to see what it does. `texts` begins as a copy of the run's.
[[nodiscard]] Situation situationAt(const Lesson& lesson, const Moment& moment, Texts& texts,
                                    std::uint32_t step, const Past& past);

/// The micro-steps of a step of a run.
[[nodiscard]] std::vector<Meaning> toldIn(const Moment& moment, std::uint32_t step);

/// What a detour has come to.
[[nodiscard]] Prediction predictionOf(Detour& detour, const Lesson& lesson, Caller caller,
                                      const std::vector<std::uint32_t>& asks);

} // namespace handlelab
