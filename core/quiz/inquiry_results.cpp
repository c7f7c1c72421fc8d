// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for what a call gives back: the value of a new handle, the returned value, the last error.
#include "core/quiz/inquiry.h"

#include "core/tell/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The variable that a call has stored its one new handle in; none for several and for none.
VariableId receiver(const Situation& s) {
    VariableId found;
    for (const Meaning& m : s.all(MeaningKind::valueStored)) {
        const bool address =
            m.detail == static_cast<std::uint8_t>(ValueKind::address) && s.has(MeaningKind::sideObjectMade);
        if (m.detail != static_cast<std::uint8_t>(ValueKind::handle) && !address)
            continue;
        if (found.valid())
            return {};
        found = VariableId{m.index};
    }
    return found;
}

void askForNextHandle(const Situation& s, std::vector<Inquiry>& inquiries) {
    const VariableId variable = receiver(s);
    const Meaning* beside = s.first(MeaningKind::sideObjectMade);
    const Meaning* written = s.last(MeaningKind::entryWritten);
    if (beside && written && s.truth.returned.value == valueOf(s.before.rules, written->index).value)
        beside = nullptr; // the value is that of the entry all the same
    const Meaning* taken = beside ? beside : s.last(MeaningKind::freeEntryFound);
    if (!variable.valid() || !taken || !s.succeeded() || (!beside && !s.has(MeaningKind::entryWritten)))
        return;
    const Variable own = s.truth.machine[variable];
    Inquiry inquiry{.kind = QuestionKind::nextHandle,
                    .statement = s.statement,
                    .text = {},
                    .answer = {},
                    .explanation = {}};
    inquiry.text = {"Questions",
                    CORE_TR("Questions", "Which value does %1 of %2 receive?"),
                    {std::string(s.texts[own.name]), nameFor(s, own.process)}};
    inquiry.answer = [own](const Prediction& p) -> std::optional<Sentence> {
        for (const Variable& v : p.machine.variables)
            if (v.process == own.process && v.name == own.name)
                return plain(handleWords(p.machine.rules, Handle{v.value.number}));
        return {};
    };
    inquiry.explanation = sentenceOf(s, *taken);
    inquiries.push_back(std::move(inquiry));
}

bool isResultWorthAsking(const Situation& s) {
    switch (s.call->returns) {
    case Returns::boolean:
    case Returns::wait:
    case Returns::socketError:
    case Returns::ntstatus:
    case Returns::errorCode:
        return true;
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
    case Returns::socketOrInvalid:
    case Returns::addressOrNull:
        return s.truth.returned.failed;
    case Returns::dword:
    case Returns::pseudoHandle:
    case Returns::nothing:
        return false;
    }
    return false;
}

std::optional<Sentence> resultOf(const Prediction& p) {
    if (p.waits)
        return Sentence{"Questions", CORE_TR("Questions", "It does not return yet: its thread waits"), {}};
    if (p.returned.as == Returns::nothing)
        return {};
    return plain(returnedText(p.machine.rules, p.returned));
}

void askForReturned(const Situation& s, std::vector<Inquiry>& inquiries) {
    if (!isResultWorthAsking(s))
        return;
    inquiries.push_back({.kind = QuestionKind::returned,
                         .statement = s.statement,
                         .text = {"Questions", CORE_TR("Questions", "What does this call return?"), {}},
                         .answer = resultOf,
                         .explanation = reasonOfResult(s)});
}

void askForLastError(const Situation& s, std::vector<Inquiry>& inquiries) {
    const Returns as = s.call->returns;
    const bool tells = as != Returns::errorCode && as != Returns::ntstatus && as != Returns::pseudoHandle &&
                       as != Returns::nothing && as != Returns::dword;
    // What a success leaves behind is worth a question only when an earlier error is still there.
    const ThreadId failing = s.past.failing;
    const bool ofAnotherThread =
        failing.valid() && failing != s.caller.thread && s.before[failing].process == s.caller.process;
    const bool says = s.truth.lastError != error::success || ofAnotherThread;
    // Some creating calls clear the error when they succeed and some do not; nobody needs to know which.
    const bool leftByCreate =
        s.callsOneOf(group::create) && s.succeeded() && !s.has(MeaningKind::lastErrorSet);
    if (!tells || !says || (leftByCreate && !ofAnotherThread) || s.truth.waits ||
        s.truth.returned.as == Returns::nothing)
        return;
    inquiries.push_back({.kind = QuestionKind::lastError,
                         .statement = s.statement,
                         .text = {"Questions",
                                  CORE_TR("Questions", "What does GetLastError say in %1 after this call?"),
                                  {nameFor(s, s.caller.process)}},
                         .answer = [&s](const Prediction& p) { return expectedError(s, p, p.lastError); },
                         .explanation = reasonOfError(s)});
}

} // namespace

void askForResults(const Situation& s, std::vector<Inquiry>& inquiries) {
    askForNextHandle(s, inquiries);
    askForLastError(s, inquiries);
    askForReturned(s, inquiries);
}

} // namespace handlelab
