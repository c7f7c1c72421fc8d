// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a lesson asks itself: `ask` and any expression that `expect` understands.
#include "core/quiz/inquiry.h"

#include "core/lesson/parser.h"
#include "core/machine/views/naming.h"
#include "core/run/claims/answers.h"
#include "core/tell/explain.h"
#include "core/win32/errors.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// What an `ask` is about: its expression, and what that names.
struct AskedThing {
    const Situation& situation;
    const Expression& expression;
    const Query* query = nullptr; ///< none for a variable or a comparison
    std::string words;            ///< what stands in the query's parentheses, or the whole expression
    ProcessId process;
    VariableId variable; ///< of the machine after the call
    ObjectId object;
};

AskedThing thingOf(const Situation& s, std::uint32_t statement) {
    const Expression& whole = s.lesson.expressions[s.lesson.statements[statement].value];
    AskedThing thing{.situation = s,
                     .expression = whole,
                     .words = std::string(s.lesson[s.lesson.statements[statement].extra])};
    const Expression* about = &whole;
    if (whole.kind == ExpressionKind::call) {
        thing.query = &queryOf(whole.query);
        about = &s.lesson.expressions[whole.firstChild];
        thing.words = std::string(s.lesson[about->text]);
    }
    if (about->kind == ExpressionKind::text) {
        thing.object = latestNamed(s.truth.machine, s.texts, unquote(s.lesson[about->text]));
    } else if (about->kind == ExpressionKind::variable) {
        const Subject& subject = about->subject;
        const bool itself = subject.variable.length == 0;
        thing.process = processLabelled(s.truth.machine, s.texts, s.lesson[subject.label]);
        if (itself && thing.process.valid())
            thing.object = s.truth.machine[thing.process].object;
        const TextId name = itself ? TextId{} : s.texts.texts.find(s.lesson[subject.variable]);
        const auto& variables = s.truth.machine.variables;
        for (std::uint32_t v = 0; name.valid() && v < variables.size(); ++v)
            if (variables[v].process == thing.process && variables[v].name == name) {
                thing.variable = VariableId{v};
                thing.object = variables[v].meant;
            }
    }
    return thing;
}

/// The object in the words of the stage, or as the lesson has it.
std::string objectWords(const AskedThing& thing) {
    return nameFor(thing.situation, thing.object).value_or(thing.words);
}

std::string processWords(const AskedThing& thing) {
    return thing.process.valid() ? nameFor(thing.situation, thing.process) : thing.words;
}

/// What is asked by a query that has a question of its own; nullptr for one that is asked by its name.
const char* patternOf(QueryKind kind) {
    switch (kind) {
    case QueryKind::usage:
        return CORE_TR("Questions", "What is the usage count of %1 after this call?");
    case QueryKind::handles:
        return CORE_TR("Questions", "How many handles lead to %1 after this call?");
    case QueryKind::pointers:
        return CORE_TR("Questions", "What is the PointerCount of %1 after this call?");
    case QueryKind::truerefs:
        return CORE_TR("Questions", "How many true references to %1 are there after this call?");
    case QueryKind::alive:
        return CORE_TR("Questions", "Does the kernel object %1 still exist after this call?");
    case QueryKind::signaled:
        return CORE_TR("Questions", "Is %1 signaled after this call?");
    case QueryKind::exists:
        return CORE_TR("Questions", "Does an object with the name %1 exist after this call?");
    case QueryKind::open:
        return CORE_TR("Questions", "How many open handles does %1 have after this call?");
    case QueryKind::lasterror:
        return CORE_TR("Questions", "What does GetLastError say in %1 after this call?");
    case QueryKind::waits:
        return CORE_TR("Questions", "Does %1 wait after this call?");
    case QueryKind::inherits:
        return CORE_TR("Questions", "Is the handle in %1 inheritable after this call?");
    case QueryKind::granted:
        return CORE_TR("Questions", "Which access does the handle in %1 grant after this call?");
    case QueryKind::stale:
        return CORE_TR("Questions", "Has the value in %1 lost its meaning after this call?");
    case QueryKind::exitcode:
    case QueryKind::exception:
    case QueryKind::beside:
    case QueryKind::level:
    case QueryKind::firstfree:
    case QueryKind::bound:
    case QueryKind::tablecode:
    case QueryKind::pages:
    case QueryKind::capacity:
    case QueryKind::limit:
    case QueryKind::lastfree:
    case QueryKind::owner:
    case QueryKind::quotaprocess:
    case QueryKind::entryaddress:
    case QueryKind::entrylow:
    case QueryKind::entryhigh:
    case QueryKind::suspended:
    case QueryKind::members:
    case QueryKind::address:
    case QueryKind::type:
    case QueryKind::holders:
    case QueryKind::protects:
    case QueryKind::strictfifo:
        break;
    }
    return nullptr;
}

/// What a query asks about, in the words of the stage where it has some.
std::string wordsAbout(const AskedThing& thing) {
    switch (thing.query->argument) {
    case QueryArgument::object:
        return objectWords(thing);
    case QueryArgument::process: // a thread, which the lesson has a name for, may wait as well
        return thing.query->kind == QueryKind::waits ? thing.words : processWords(thing);
    case QueryArgument::entry:
    case QueryArgument::name:
        break;
    }
    return thing.words;
}

Sentence textOfQuery(const AskedThing& thing) {
    if (const char* pattern = patternOf(thing.query->kind))
        return {"Questions", pattern, {wordsAbout(thing)}};
    return {"Questions",
            CORE_TR("Questions", "What is %1(%2) after this call?"),
            {std::string(thing.query->name), thing.words}};
}

Sentence textOf(const AskedThing& thing) {
    if (thing.query)
        return textOfQuery(thing);
    if (thing.expression.kind != ExpressionKind::variable || !thing.variable.valid())
        return {"Questions", CORE_TR("Questions", "Does this hold after the call: %1"), {thing.words}};
    const Variable& v = thing.situation.truth.machine[thing.variable];
    const bool stored = std::ranges::any_of(thing.situation.told, [&](const Meaning& m) {
        return m.kind == MeaningKind::valueStored && m.index == thing.variable.index;
    });
    return {"Questions",
            stored ? CORE_TR("Questions", "Which value does %1 of %2 receive?")
                   : CORE_TR("Questions", "Which value does %1 of %2 have after this call?"),
            {std::string(thing.situation.texts[v.name]), processWords(thing)}};
}

/// The value of the variable in a prediction, as its kind is written.
std::optional<Sentence> valueOfVariable(const AskedThing& thing, const Prediction& p) {
    const Variable& own = thing.situation.truth.machine[thing.variable];
    for (const Variable& v : p.machine.variables) {
        if (v.process != own.process || v.name != own.name)
            continue;
        const bool pseudo = thing.situation.call && thing.situation.call->returns == Returns::pseudoHandle;
        if (own.value.kind == ValueKind::handle && !pseudo)
            return plain(handleWords(p.machine.rules, Handle{v.value.number}));
        return plain(valueText(p.machine, thing.situation.texts, {own.value.kind, v.value.number}));
    }
    return {};
}

/// The answer of the query, in the form in which it is written.
std::optional<Sentence> written(const AskedThing& thing, const Prediction& p, std::uint64_t answer) {
    const auto narrow = static_cast<std::uint32_t>(answer);
    switch (thing.query->answer) {
    case AnswerForm::truth:
        return yesOrNo(answer != 0);
    case AnswerForm::error:
        if (thing.process == thing.situation.caller.process)
            return expectedError(thing.situation, p, narrow);
        return errorSentence(narrow);
    case AnswerForm::text:
        return plain(std::string(thing.situation.texts[TextId{narrow}]));
    case AnswerForm::rights:
        if (thing.object.valid())
            return plain(accessText(thing.situation.truth.machine[thing.object].header.type, narrow));
        return plain(fmt::format("{}", answer));
    case AnswerForm::hexadecimal:
        return plain(fmt::format("0x{:X}", answer));
    case AnswerForm::count:
        break;
    }
    return plain(fmt::format("{}", answer));
}

std::optional<Sentence> answerTo(const AskedThing& thing, const Prediction& p, std::size_t which) {
    if (thing.variable.valid() && thing.expression.kind == ExpressionKind::variable)
        return valueOfVariable(thing, p);
    // A handle that the call closes leads nowhere afterwards; what it led to before is asked for.
    std::optional<std::uint64_t> known = p.asked[which];
    if (!known && thing.query && thing.object.valid() && thing.object.index < p.machine.objects.size() &&
        thing.query->argument == QueryArgument::object)
        known = answerAbout(p.machine, thing.object, thing.query->kind);
    if (!known)
        return {};
    if (thing.query)
        return written(thing, p, *known);
    return thing.expression.kind != ExpressionKind::variable ? yesOrNo(*known != 0)
                                                             : plain(fmt::format("{}", *known));
}

/// What the call does last to the PointerCount of the object, or to what its entries have in stock; nullptr
/// when it does nothing to them.
const Meaning* lastReference(const Situation& s, ObjectId object) {
    constexpr MeaningKind kinds[] = {MeaningKind::referenceTaken, MeaningKind::referenceDropped,
                                     MeaningKind::stockFilled, MeaningKind::stockReturned,
                                     MeaningKind::stockUsed};
    const auto last = std::find_if(s.told.rbegin(), s.told.rend(), [&](const Meaning& m) {
        return m.object == object && std::ranges::find(kinds, m.kind) != std::end(kinds);
    });
    return last == s.told.rend() ? nullptr : &*last;
}

Sentence reasonOf(const AskedThing& thing) {
    const Situation& s = thing.situation;
    const QueryKind kind = thing.query ? thing.query->kind : QueryKind::type;
    const bool counted = thing.object.valid() && (kind == QueryKind::usage || kind == QueryKind::handles ||
                                                  kind == QueryKind::truerefs);
    if (thing.object.valid() && kind == QueryKind::pointers)
        if (const Meaning* moved = lastReference(s, thing.object))
            return sentenceOf(s, *moved);
    if (counted)
        return reasonOfCount(s, thing.object, kind == QueryKind::usage);
    if (thing.object.valid() && (kind == QueryKind::alive || kind == QueryKind::exists))
        return reasonOfLife(s, thing.object);
    if (kind == QueryKind::lasterror && thing.process == s.caller.process && s.call)
        return reasonOfError(s);
    if (thing.object.valid() && kind == QueryKind::signaled)
        return reasonOfState(s, thing.object);
    if (kind == QueryKind::inherits)
        return {"Questions",
                CORE_TR("Questions", "Each handle has an inherit flag of its own, in its entry of the table"),
                {}};
    if (kind == QueryKind::granted)
        return {"Questions",
                CORE_TR("Questions",
                        "The access mask was written into the entry when the handle was made, and stays"),
                {}};
    if (kind == QueryKind::open && thing.process.valid())
        return reasonOfOpenHandles(s, thing.process);
    if (!thing.query && s.has(MeaningKind::freeEntryFound))
        return sentenceOf(s, *s.last(MeaningKind::freeEntryFound));
    return reasonOfResult(s);
}

} // namespace

void askAsTheAuthor(const Situation& s, std::vector<Inquiry>& inquiries) {
    for (std::size_t which = 0; which < s.asks.size(); ++which) {
        const AskedThing thing = thingOf(s, s.asks[which]);
        inquiries.push_back(
            {.kind = QuestionKind::asked,
             .statement = s.asks[which],
             .text = textOf(thing),
             .answer = [thing, which](const Prediction& p) { return answerTo(thing, p, which); },
             .explanation = reasonOf(thing)});
    }
}

} // namespace handlelab
