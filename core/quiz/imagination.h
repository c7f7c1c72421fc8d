// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong idea at work on one step: it alters the machine before or after the call, or ends the call as it
// thinks the call ends. Only these few moves, so that every model is a short function. No other part of the
// quiz writes to a machine.
#pragma once

#include "core/quiz/question.h"
#include "core/quiz/situation.h"

#include <optional>

namespace handlelab {

class Imagination {
  public:
    explicit Imagination(const Situation& about)
        : situation(about) {}

    const Situation& situation;

    /// The machine that the idea has in mind; before the call, or after it once it was made.
    [[nodiscard]] const Machine& machine() { return detour().machine(); }
    [[nodiscard]] Kernel kernel() { return detour().kernel(); }
    /// The call is made.
    void run() { detour().run(situation.statement); }
    /// The call fails with that error, without being made.
    void refuse(std::uint32_t error) { detour().pretend(situation.statement, error); }
    /// The same, after the kernel has found the object that it does find.
    void refuseWhatIsFound(std::uint32_t error) {
        refuse(error);
        m_reached = situation.truth.reached;
    }
    /// The call succeeds without doing anything: TRUE, or 0 for calls that return a number.
    void succeed();
    /// The call returns that without being made.
    void answer(Returned returned) { detour().pretend(situation.statement, 0, returned); }
    /// The call does not return: its thread waits.
    void wait();

    // ---- what changes on the machine, with everything that belongs to it ----------------------------------

    void setLastError(std::uint32_t error) {
        alter(Slot<Thread>{situation.caller.thread.index}, [&](Thread& thread) { thread.lastError = error; });
    }
    /// What the call has returned, in the variable that receives it, too.
    void setReturned(std::uint64_t value);
    /// The handle value that the call has given out becomes another, wherever the call has stored it.
    void replaceHandle(Handle old, Handle value);
    /// The object goes, with its name and every entry that leads to it.
    void destroy(ObjectId object);
    /// The object's counts and name are as before the call.
    void keep(ObjectId object);
    /// The entry is free, without any count being touched.
    void clearEntry(ProcessId process, std::uint32_t index);
    /// An entry of a process is as it is told, without any count being touched.
    void writeEntry(ProcessId process, std::uint32_t index, HandleEntry entry);
    /// An object like another, with one handle and without a name of its own.
    ObjectId cloneOf(ObjectId object);
    /// Nobody has the name.
    void freeName(NameId name);
    /// That object has the name.
    void giveName(NameId name, ObjectId object);

    // ---- one record, and nothing else ---------------------------------------------------------------------

    /// The record at a place becomes what `change` makes of it.
    template <class T, class F>
    void alter(Slot<T> place, F change) {
        T record = at(machine(), place);
        change(record);
        store(detour().m_machine, place, record);
    }
    template <class F>
    void alterEntry(ProcessId process, std::uint32_t index, F change) {
        alter(Slot<HandleEntry>{process.index, index}, change);
    }
    template <class F>
    void alterTable(ProcessId process, F change) {
        alter(Slot<TableHeader>{process.index}, change);
    }
    template <class F>
    void alterHeader(ObjectId object, F change) {
        alter(Slot<ObjectHeader>{object.index}, change);
    }
    template <class F>
    void alterCounts(ObjectId object, F change) {
        alter(Slot<ObjectCounts>{object.index}, change);
    }
    /// Objects of another kind stay as they are.
    template <class Body, class F>
    void alterBody(ObjectId object, F change) {
        alter(Slot<ObjectBody>{object.index}, [&](ObjectBody& body) {
            if (auto* own = std::get_if<Body>(&body))
                change(*own);
        });
    }
    template <class F>
    void alterVariable(std::uint32_t index, F change) {
        alter(Slot<Variable>{index}, change);
    }
    template <class F>
    void alterSide(std::uint32_t index, F change) {
        alter(Slot<SideObject>{index}, change);
    }
    /// So many handles more lead to the object, as far as its count tells.
    void count(ObjectId object, std::int32_t difference);
    void setBody(ObjectId object, const ObjectBody& after) {
        alter(Slot<ObjectBody>{object.index}, [&](ObjectBody& body) { body = after; });
    }
    void setTable(ProcessId process, const HandleTable& table);
    /// Each process has the table of the other.
    void exchangeTables(ProcessId one, ProcessId other);

    /// What came of it; nothing when the idea made no prediction.
    [[nodiscard]] std::optional<Prediction> result();

  private:
    void resize(List list, std::uint32_t length, std::uint32_t process = 0);
    Detour& detour() {
        return m_detour ? *m_detour : m_detour.emplace(situation.moment, situation.texts, situation.lesson);
    }

    std::optional<Detour> m_detour;
    ObjectId m_reached; ///< what a call that was not made would have found
};

/// A mental model and what it makes of a step; false when it has nothing to say about it.
struct ModelRule {
    MentalModel model;
    bool (*imagine)(Imagination&);
};

[[nodiscard]] std::span<const ModelRule> closingModels();
[[nodiscard]] std::span<const ModelRule> inheritingModels();
[[nodiscard]] std::span<const ModelRule> namingModels();
[[nodiscard]] std::span<const ModelRule> duplicatingModels();
[[nodiscard]] std::span<const ModelRule> numberModels();
[[nodiscard]] std::span<const ModelRule> countingModels();
[[nodiscard]] std::span<const ModelRule> handleModels();
[[nodiscard]] std::span<const ModelRule> errorModels();
[[nodiscard]] std::span<const ModelRule> accessModels();
[[nodiscard]] std::span<const ModelRule> waitingModels();
[[nodiscard]] std::span<const ModelRule> besideModels();

/// All of them in the order in which a shared wrong answer is ascribed.
[[nodiscard]] const std::vector<const ModelRule*>& modelRules();

} // namespace handlelab
