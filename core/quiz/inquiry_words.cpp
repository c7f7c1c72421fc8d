// SPDX-License-Identifier: GPL-3.0-or-later
// How questions name things and give reasons.
#include "core/quiz/inquiry.h"

#include "core/kernel/micro_steps.h"
#include "core/kinds/spoken_name.h"
#include "core/tell/explain.h"
#include "core/win32/errors.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

Sentence plain(std::string text) { return {"Questions", "%1", {std::move(text)}}; }

Sentence yesOrNo(bool yes) {
    return {"Questions", yes ? CORE_TR("Questions", "Yes") : CORE_TR("Questions", "No"), {}};
}

Sentence errorSentence(std::uint32_t error) { return plain(fmt::format("{} ({})", errorName(error), error)); }

std::optional<Sentence> expectedError(const Situation& s, const Prediction& p, std::uint32_t error) {
    const bool onlyLeft = s.truth.returned.failed && !p.returned.failed && error == s.errorBefore();
    if (onlyLeft && error != error::success)
        return {};
    return errorSentence(error);
}

std::string nameFor(const Situation& s, ProcessId process) {
    return processName(s.truth.machine, s.texts, process);
}

std::optional<std::string> nameFor(const Situation& s, ObjectId object) {
    const Machine& m = s.truth.machine;
    if (!object.valid() || object.index >= m.objects.size())
        return {};
    std::string name = spokenName(m, s.texts, object);
    const auto there = [&](std::uint32_t o) {
        return alive(m.objects[o]) || (o < s.before.objects.size() && alive(s.before.objects[o]));
    };
    const bool named = m[object].header.name.valid() || std::holds_alternative<ProcessBody>(m[object].body) ||
                       std::holds_alternative<ThreadBody>(m[object].body) ||
                       std::holds_alternative<FileBody>(m[object].body);
    const bool alone = std::ranges::none_of(m.objects, [&](const Object& o) {
        const auto index = static_cast<std::uint32_t>(&o - m.objects.data());
        return index != object.index && there(index) && spokenName(m, s.texts, ObjectId{index}) == name;
    });
    if (named && alone)
        return name;
    for (const Machine* machine : {&s.before, &m})
        for (const Variable& v : machine->variables) {
            const HandleEntry* entry = v.home.valid() && v.home == v.process
                                           ? entryOf(*machine, v.home, Handle{v.value.number})
                                           : nullptr;
            if (entry && entry->object == object && v.meant == object)
                return fmt::format("{} ({}.{})", name, s.texts[m[v.process].label], s.texts[v.name]);
        }
    return alone ? std::optional(name) : std::nullopt;
}

std::string handleWords(const Rules& rules, Handle value) {
    const bool address = value.value > 0x7FFF'FFFFull && static_cast<std::int64_t>(value.value) < -16;
    const bool address32 = value.value > 0x7FFF'FFFFull && value.value <= 0xFFFF'FFFFull;
    return address || address32 ? fmt::format("0x{:X}", value.value) : handleText(rules, value);
}

Sentence sentenceOf(const Situation& s, const Meaning& meaning) {
    return explain(meaning, s.truth.machine, s.texts);
}

namespace {

/// Whether a micro-step can be the reason of a call's result; of a failure only what refuses, or is an answer
/// in the form of a failure.
bool canDecide(const Meaning& m, bool failed) {
    if (failed)
        return isRefusal(m.kind, true) || microStep(m.kind).tone.refuses == Refuses::asAnswer;
    return m.kind != MeaningKind::valueStored && m.kind != MeaningKind::exceptionRaised &&
           m.kind != MeaningKind::lastErrorSet;
}

} // namespace

Sentence reasonOfResult(const Situation& s) {
    const Meaning* reason = nullptr;
    if (s.truth.returned.failed)
        for (const Meaning& m : s.told)
            if (microStep(m.kind).tone.refuses == Refuses::always)
                return sentenceOf(s, m);
    for (const MeaningKind ends :
         {MeaningKind::waitTimedOut, MeaningKind::waitSatisfied, MeaningKind::waitAbandoned})
        if (const Meaning* end = s.call && s.call->returns == Returns::wait ? s.first(ends) : nullptr)
            return sentenceOf(s, *end);
    for (const Meaning& m : s.told) {
        if (m.kind == MeaningKind::lastErrorSet && s.truth.returned.failed)
            break; // what came before it is the refusal
        if (canDecide(m, s.truth.returned.failed))
            reason = &m;
    }
    return reason ? sentenceOf(s, *reason) : sentenceOf(s, s.told.front());
}

Sentence reasonOfError(const Situation& s) {
    if (s.truth.returned.failed)
        return reasonOfResult(s);
    if (const Meaning* found = s.first(MeaningKind::nameFound); found && s.has(MeaningKind::lastErrorSet))
        return sentenceOf(s, *found);
    if (const Meaning* set = s.last(MeaningKind::lastErrorSet))
        return sentenceOf(s, *set);
    return {"Questions",
            CORE_TR("Questions", "The call succeeds and leaves the last error as it was before: %1"),
            {fmt::format("{} ({})", errorName(s.truth.lastError), s.truth.lastError)}};
}

Sentence reasonOfCount(const Situation& s, ObjectId object, bool usage) {
    const auto last = std::find_if(s.told.rbegin(), s.told.rend(), [&](const Meaning& m) {
        return m.kind == MeaningKind::handleCountChanged && m.object == object;
    });
    const std::uint32_t now = s.truth.machine[object].counts.handles;
    if (usage && usageCount(s.truth.machine, object) != now) // a running process or thread
        return {"Questions",
                CORE_TR("Questions", "Handles that lead to %1: %2. While it runs, it counts one more"),
                {spokenName(s.truth.machine, s.texts, object), fmt::format("{}", now)}};
    const bool moved = object.index < s.before.objects.size() && s.before[object].counts.handles == now;
    if (last != s.told.rend() && !moved)
        return sentenceOf(s, *last);
    if (last != s.told.rend())
        return {"Questions",
                CORE_TR("Questions",
                        "One entry that leads to %1 is made and one is cleared; %2 remain as before"),
                {spokenName(s.truth.machine, s.texts, object), fmt::format("{}", now)}};
    return {"Questions",
            CORE_TR("Questions",
                    "No entry that leads to %1 is made or cleared; the number of its handles stays %2"),
            {spokenName(s.truth.machine, s.texts, object), fmt::format("{}", now)}};
}

Sentence reasonOfLife(const Situation& s, ObjectId object) {
    const Machine& m = s.truth.machine;
    const std::string name = spokenName(m, s.texts, object);
    for (const Meaning& meaning : s.told)
        if (meaning.kind == MeaningKind::objectDestroyed && meaning.object == object)
            return sentenceOf(s, meaning);
    std::string all;
    for (const Holder& h : holders(m, object))
        all += fmt::format("{}{} {}", all.empty() ? "" : ", ", processName(m, s.texts, h.process),
                           handleText(m.rules, valueOf(m.rules, h.index)));
    if (!all.empty())
        return {"Questions", CORE_TR("Questions", "Handles that lead to %1 afterwards: %2"), {name, all}};
    if (alive(m[object]))
        return {"Questions",
                CORE_TR("Questions", "No handle leads to %1 any more, but the kernel still uses it"),
                {name}};
    return {"Questions", CORE_TR("Questions", "Nothing refers to %1"), {name}};
}

Sentence reasonOfOpenHandles(const Situation& s, ProcessId process) {
    const std::string name = nameFor(s, process);
    const bool touched = std::ranges::any_of(s.told, [&](const Meaning& m) {
        return m.process == process &&
               (m.kind == MeaningKind::entryWritten || m.kind == MeaningKind::entryCleared ||
                m.kind == MeaningKind::entryInherited);
    });
    std::string values;
    const std::vector<HandleEntry>& entries = s.truth.machine.table(process).entries;
    for (std::uint32_t index = 0; touched && index < entries.size(); ++index)
        if (entries[index].inUse())
            values += (values.empty() ? "" : ", ") +
                      handleText(s.truth.machine.rules, valueOf(s.truth.machine.rules, index));
    if (!values.empty())
        return {"Questions", CORE_TR("Questions", "Open handles of %1 afterwards: %2"), {name, values}};
    return {"Questions",
            CORE_TR("Questions", "This call makes and clears no entry in the handle table of %1"),
            {name}};
}

Sentence reasonOfState(const Situation& s, ObjectId object) {
    const auto about = std::find_if(s.told.rbegin(), s.told.rend(), [&](const Meaning& m) {
        return m.object == object &&
               (m.kind == MeaningKind::eventSignaled || m.kind == MeaningKind::eventReset ||
                m.kind == MeaningKind::waitTimedOut || m.kind == MeaningKind::processEnded ||
                m.kind == MeaningKind::threadEnded);
    });
    if (about != s.told.rend())
        return sentenceOf(s, *about);
    return {"Questions",
            signaled(s.truth.machine, object)
                ? CORE_TR("Questions", "This call does not reset %1; it stays signaled")
                : CORE_TR("Questions", "This call does not signal %1; it stays nonsignaled"),
            {spokenName(s.truth.machine, s.texts, object)}};
}

std::vector<Inquiry> inquiriesAbout(const Situation& s) {
    std::vector<Inquiry> inquiries;
    askAsTheAuthor(s, inquiries);
    if (!s.call || s.truth.machine.processes.empty())
        return inquiries;
    askForEntries(s, inquiries);
    askForObjects(s, inquiries);
    askForResults(s, inquiries);
    return inquiries;
}

} // namespace handlelab
