// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for objects: how many handles lead to them, whether they live, who holds them, their state.
#include "core/quiz/inquiry.h"

#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

void add(std::vector<ObjectId>& objects, ObjectId object) {
    if (object.valid() && std::ranges::find(objects, object) == objects.end())
        objects.push_back(object);
}

bool hasChildren(const Situation& s) {
    return std::ranges::any_of(s.before.processes,
                               [&](const Process& p) { return p.alive && p.parent == s.caller.process; });
}

/// Existing objects whose handles the call changes, or could be thought to change.
std::vector<ObjectId> countedObjects(const Situation& s) {
    std::vector<ObjectId> objects;
    for (const Meaning& m : s.told) {
        const bool counts = m.kind == MeaningKind::handleCountChanged ||
                            m.kind == MeaningKind::entryProtected ||
                            (m.kind == MeaningKind::entryFlagsChanged && hasChildren(s)) ||
                            m.kind == MeaningKind::entryNotInherited || m.kind == MeaningKind::processEnded ||
                            (m.kind == MeaningKind::typeMismatch && m.index == 0);
        if (counts && m.object.valid() && m.object.index < s.before.objects.size())
            add(objects, m.object);
    }
    // A value from elsewhere, or of earlier: what it meant stays as it is.
    if (const VariableId used = s.handleVariable(); used.valid() && s.closes()) {
        const Variable& v = s.before[used];
        if (v.meant.valid() && (v.home != s.caller.process || stale(s.before, v)) && alive(s.before[v.meant]))
            add(objects, v.meant);
    }
    if (const Meaning* nothing = s.first(MeaningKind::nothingInherited))
        for (const HandleEntry& entry : s.before.table(s.truth.machine[nothing->process].parent).entries)
            if (entry.inUse() && entry.inherit)
                add(objects, entry.object);
    return objects;
}

void askForUsage(const Situation& s, ObjectId object, const std::string& name,
                 std::vector<Inquiry>& inquiries) {
    if (!alive(s.truth.machine[object]))
        return;
    const bool usage = s.truth.machine.rules->counts == Counts::usage;
    inquiries.push_back(
        {.kind = QuestionKind::usage,
         .statement = s.statement,
         .text = {"Questions",
                  usage ? CORE_TR("Questions", "What is the usage count of %1 after this call?")
                        : CORE_TR("Questions", "How many handles lead to %1 after this call?"),
                  {name}},
         .answer = [object, usage](const Prediction& p) -> std::optional<Sentence> {
             const std::uint32_t count =
                 usage ? usageCount(p.machine, object) : p.machine[object].counts.handles;
             return plain(fmt::format("{}", count));
         },
         .explanation = reasonOfCount(s, object, usage)});
}

void askForLife(const Situation& s, ObjectId object, const std::string& name,
                std::vector<Inquiry>& inquiries) {
    inquiries.push_back(
        {.kind = QuestionKind::alive,
         .statement = s.statement,
         .text = {"Questions",
                  CORE_TR("Questions", "Does the kernel object %1 still exist after this call?"),
                  {name}},
         .answer = [object](const Prediction& p) -> std::optional<Sentence> {
             return yesOrNo(alive(p.machine[object]));
         },
         .explanation = reasonOfLife(s, object)});
}

std::string holdersText(const Situation& s, const Machine& machine, ObjectId object) {
    std::vector<std::string> names;
    for (const Holder& h : holders(machine, object))
        if (h.process.index < s.truth.machine.processes.size())
            names.push_back(nameFor(s, h.process));
    std::ranges::sort(names);
    const auto again = std::ranges::unique(names);
    names.erase(again.begin(), again.end());
    return fmt::format("{}", fmt::join(names, ", "));
}

void askForHolders(const Situation& s, ObjectId object, const std::string& name,
                   std::vector<Inquiry>& inquiries) {
    const auto running = std::ranges::count_if(s.truth.machine.processes, &Process::alive);
    if (running < 2 || !alive(s.truth.machine[object]))
        return;
    inquiries.push_back(
        {.kind = QuestionKind::holders,
         .statement = s.statement,
         .text = {"Questions",
                  CORE_TR("Questions", "Which processes have a handle to %1 after this call?"),
                  {name}},
         .answer = [&s, object](const Prediction& p) -> std::optional<Sentence> {
             const std::string names = holdersText(s, p.machine, object);
             if (names.empty())
                 return Sentence{"Questions", CORE_TR("Questions", "No process"), {}};
             return plain(names);
         },
         .explanation = reasonOfLife(s, object)});
}

/// Objects that can be waited for and whose state the call changes, or could be thought to change.
std::vector<ObjectId> statefulObjects(const Situation& s) {
    std::vector<ObjectId> objects;
    for (const Meaning& m : s.told) {
        const bool state = m.kind == MeaningKind::eventSignaled || m.kind == MeaningKind::eventReset ||
                           m.kind == MeaningKind::waitSatisfied || m.kind == MeaningKind::waitTimedOut ||
                           m.kind == MeaningKind::nameFound;
        if (state)
            add(objects, m.object);
    }
    if (const VariableId used = s.handleVariable(); used.valid())
        add(objects, s.before[used].meant);
    std::erase_if(objects, [&](ObjectId o) {
        return o.index >= s.before.objects.size() || !alive(s.truth.machine[o]) ||
               !std::holds_alternative<EventBody>(s.truth.machine[o].body);
    });
    return objects;
}

void askForState(const Situation& s, ObjectId object, const std::string& name,
                 std::vector<Inquiry>& inquiries) {
    inquiries.push_back(
        {.kind = QuestionKind::signaled,
         .statement = s.statement,
         .text = {"Questions", CORE_TR("Questions", "Is %1 signaled after this call?"), {name}},
         .answer = [object](const Prediction& p) -> std::optional<Sentence> {
             return yesOrNo(handlelab::signaled(p.machine, object));
         },
         .explanation = reasonOfState(s, object)});
}

/// What is made beside the table: does it take an entry?
void askForOpenHandles(const Situation& s, std::vector<Inquiry>& inquiries) {
    const ProcessId process = s.caller.process;
    inquiries.push_back({.kind = QuestionKind::usage,
                         .statement = s.statement,
                         .text = {"Questions",
                                  CORE_TR("Questions", "How many open handles does %1 have after this call?"),
                                  {nameFor(s, process)}},
                         .answer = [process](const Prediction& p) -> std::optional<Sentence> {
                             return plain(fmt::format("{}", p.machine.table(process).header.handleCount));
                         },
                         .explanation = reasonOfOpenHandles(s, process)});
}

} // namespace

void askForObjects(const Situation& s, std::vector<Inquiry>& inquiries) {
    const Returns as = s.call->returns;
    if (s.has(MeaningKind::sideObjectMade) &&
        (as == Returns::handleOrNull || as == Returns::handleOrInvalid || as == Returns::addressOrNull))
        askForOpenHandles(s, inquiries);
    for (const ObjectId object : countedObjects(s)) {
        const std::optional<std::string> name = nameFor(s, object);
        if (!name)
            continue;
        askForUsage(s, object, *name, inquiries);
        if (s.has(MeaningKind::entryCleared) || s.has(MeaningKind::processEnded))
            askForLife(s, object, *name, inquiries);
        askForHolders(s, object, *name, inquiries);
    }
    for (const ObjectId object : statefulObjects(s))
        if (const std::optional<std::string> name = nameFor(s, object))
            askForState(s, object, *name, inquiries);
}

} // namespace handlelab
