// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for entries: what a child finds in its table, and where a handle leads.
#include "core/quiz/inquiry.h"

#include "core/calls/known_calls.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/views/naming.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

constexpr std::size_t mostEntries = 4; // a longer list is nothing to choose from

/// "0x8: Event "JACK", 0xC: Mutex"; empty for an empty table.
std::vector<std::string> entriesText(const Situation& s, const Machine& m, ProcessId process) {
    std::vector<std::string> texts;
    const std::vector<HandleEntry>& entries = m.table(process).entries;
    for (std::uint32_t index = 0; index < entries.size(); ++index) {
        if (!entries[index].inUse())
            continue;
        texts.push_back(fmt::format("{}: {}", handleText(m.rules, valueOf(m.rules, index)),
                                    spokenName(m, s.texts, entries[index].object)));
    }
    return texts;
}

void askForChild(const Situation& s, std::vector<Inquiry>& inquiries) {
    const Meaning* started =
        s.calls(knownCall::createProcess) && s.succeeded() ? s.first(MeaningKind::processStarted) : nullptr;
    if (!started || entriesText(s, s.truth.machine, started->process).size() > mostEntries)
        return;
    const ProcessId child = started->process;
    const Meaning* nothing = s.first(MeaningKind::nothingInherited);
    const Meaning* inherited = s.first(MeaningKind::entryInherited);
    const Meaning* left = s.first(MeaningKind::entryNotInherited);
    const Meaning* reason = nothing ? nothing : inherited ? inherited : left;
    inquiries.push_back(
        {.kind = QuestionKind::childEntries,
         .statement = s.statement,
         .text = {"Questions",
                  CORE_TR("Questions", "What does %1 find in its handle table?"),
                  {nameFor(s, child)}},
         .answer = [&s, child](const Prediction& p) -> std::optional<Sentence> {
             if (child.index >= p.machine.tables.size())
                 return {};
             const std::vector<std::string> entries = entriesText(s, p.machine, child);
             if (entries.empty())
                 return Sentence{"Questions", CORE_TR("Questions", "Nothing: the table is empty"), {}};
             if (entries.size() > mostEntries)
                 return {};
             return plain(fmt::format("{}", fmt::join(entries, "; ")));
         },
         .explanation = reason ? sentenceOf(s, *reason) : sentenceOf(s, *started)});
}

/// Where the handle leads that a call has given out: to an object of before, a new one, or none.
std::optional<Sentence> newHandleLeadsTo(const Situation& s, const Prediction& p, const Variable& variable,
                                         const std::string& name, ObjectId object) {
    for (const Variable& v : p.machine.variables) {
        if (v.process != variable.process || v.name != variable.name)
            continue;
        const ProcessId home = v.home.valid() ? v.home : v.process;
        const HandleEntry* entry = entryOf(p.machine, home, Handle{v.value.number});
        const Handle value{v.value.number};
        if (!entry && value != nullHandle && value != invalidHandleValue)
            return {}; // an idea about numbers says nothing about where they lead
        if (!entry)
            return Sentence{"Questions", CORE_TR("Questions", "To no object: the call fails"), {}};
        if (entry->object == object)
            return Sentence{"Questions", CORE_TR("Questions", "To %1, which was there before"), {name}};
        if (entry->object.index >= s.before.objects.size())
            return Sentence{"Questions", CORE_TR("Questions", "To a new object"), {}};
        return {};
    }
    return {};
}

void askForNewHandle(const Situation& s, std::vector<Inquiry>& inquiries) {
    const Meaning* written = s.first(MeaningKind::entryWritten);
    const Meaning* stored = s.last(MeaningKind::valueStored);
    if (!written || !stored || !s.succeeded() || s.calls(knownCall::createProcess) ||
        stored->detail != static_cast<std::uint8_t>(ValueKind::handle) ||
        written->object.index >= s.before.objects.size())
        return;
    const auto name = nameFor(s, written->object);
    if (!name)
        return;
    const Variable variable = s.truth.machine.variables[stored->index];
    const Meaning* found = s.first(MeaningKind::nameFound);
    inquiries.push_back(
        {.kind = QuestionKind::arrow,
         .statement = s.statement,
         .text = {"Questions",
                  CORE_TR("Questions", "To which object does %1 of %2 lead after this call?"),
                  {std::string(s.texts[variable.name]), nameFor(s, variable.process)}},
         .answer = [&s, variable, name = *name, object = written->object](
                       const Prediction& p) { return newHandleLeadsTo(s, p, variable, name, object); },
         .explanation = sentenceOf(s, found ? *found : *written)});
}

/// A value of another process or of earlier: which object does the call reach through it?
void askForReached(const Situation& s, std::vector<Inquiry>& inquiries) {
    const VariableId used = s.handleVariable();
    if (!used.valid() || s.has(MeaningKind::entryWritten) || s.all(MeaningKind::handleFound).size() > 1)
        return;
    const Variable& v = s.before[used];
    const bool foreign = v.home.valid() && v.home != s.caller.process;
    if (v.value.kind != ValueKind::handle || !v.meant.valid() || (!foreign && !stale(s.before, v)))
        return;
    inquiries.push_back(
        {.kind = QuestionKind::arrow,
         .statement = s.statement,
         .text = {"Questions",
                  CORE_TR("Questions", "Which object does the kernel find through %1?"),
                  {std::string(s.texts[v.name])}},
         .answer = [&s](const Prediction& p) -> std::optional<Sentence> {
             if (!p.reached.valid())
                 return Sentence{
                     "Questions", CORE_TR("Questions", "None: the value leads to no open entry"), {}};
             const auto name = nameFor(s, p.reached);
             return name ? std::optional(plain(*name)) : std::nullopt;
         },
         .explanation = s.has(MeaningKind::handleFound) ? sentenceOf(s, *s.first(MeaningKind::handleFound))
                                                        : reasonOfResult(s)});
}

} // namespace

void askForEntries(const Situation& s, std::vector<Inquiry>& inquiries) {
    askForChild(s, inquiries);
    askForReached(s, inquiries);
    askForNewHandle(s, inquiries);
}

} // namespace handlelab
