// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/situation.h"

#include "core/calls/calls.h"
#include "core/lesson/call_arguments.h"

#include <algorithm>

namespace handlelab {

void Past::extend(const Step& step, const std::vector<Meaning>& told) {
    ProcessId child;
    bool nothing = false;
    for (const Meaning& meaning : told) {
        if (meaning.kind == MeaningKind::processStarted)
            child = meaning.process;
        nothing |= meaning.kind == MeaningKind::nothingInherited;
        if (meaning.kind == MeaningKind::entryWritten)
            makers[{meaning.process, meaning.index}] = step.thread;
        if (meaning.kind == MeaningKind::waitSatisfied || meaning.kind == MeaningKind::waitAbandoned)
            consumed.insert(meaning.object);
    }
    if (child.valid() && !nothing)
        inheriting.insert(child);
    if (step.returned.failed && step.lastError != 0) {
        failing = step.thread;
        failure = step.lastError;
    }
}

const Meaning* Situation::first(MeaningKind kind) const {
    const auto found = std::ranges::find(told, kind, &Meaning::kind);
    return found == told.end() ? nullptr : &*found;
}

const Meaning* Situation::last(MeaningKind kind) const {
    const auto found =
        std::find_if(told.rbegin(), told.rend(), [&](const Meaning& m) { return m.kind == kind; });
    return found == told.rend() ? nullptr : &*found;
}

std::vector<Meaning> Situation::all(MeaningKind kind) const {
    std::vector<Meaning> found;
    std::ranges::copy_if(told, std::back_inserter(found), [&](const Meaning& m) { return m.kind == kind; });
    return found;
}

std::uint32_t Situation::errorBefore() const {
    return caller.thread.valid() ? before[caller.thread].lastError : 0;
}

VariableId Situation::handleVariable() const {
    if (!call)
        return {};
    VariableId found;
    const std::vector<std::uint32_t> given = argumentsOf(lesson, line(), *call);
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Expression& e = lesson.expressions[given[i]];
        if (given[i] == 0 || e.kind != ExpressionKind::variable ||
            call->parameters[i].kind != ParameterKind::handle)
            continue;
        if (found.valid())
            return {};
        const TextId name = texts.texts.find(lesson[e.text]);
        for (std::uint32_t v = 0; v < before.variables.size(); ++v)
            if (before.variables[v].process == caller.process && before.variables[v].name == name)
                found = VariableId{v};
    }
    return found;
}

std::vector<Meaning> toldIn(const Moment& moment, std::uint32_t step) {
    std::vector<Meaning> told;
    for (std::uint32_t i = moment.steps()[step].firstMicro; i < moment.positionAfter(step + 1); ++i)
        told.push_back(moment.log().meaning(i));
    return told;
}

Prediction predictionOf(Detour& detour, const Lesson& lesson, Caller caller,
                        const std::vector<std::uint32_t>& asks) {
    Prediction p;
    for (const std::uint32_t statement : asks)
        p.asked.push_back(detour.ask(lesson.statements[statement].value));
    p.returned = detour.step().returned;
    for (std::uint32_t i = 0; i < detour.log().size(); ++i)
        if (const Meaning& meaning = detour.log().meaning(i); meaning.kind == MeaningKind::handleFound)
            p.reached = meaning.object;
    if (caller.thread.valid()) {
        p.lastError = detour.machine()[caller.thread].lastError;
        p.waits = detour.machine()[caller.thread].waits;
    }
    p.machine = detour.release();
    return p;
}

Situation situationAt(const Lesson& lesson, const Moment& moment, Texts& texts, std::uint32_t step,
                      const Past& past) {
    const Step& made = moment.steps()[step];
    Situation s{.lesson = lesson,
                .texts = texts,
                .past = past,
                .step = step,
                .statement = made.statement,
                .asks = {},
                .call = nullptr,
                .caller = {made.process, made.thread},
                .moment = moment,
                .before = moment.machine(),
                .truth = {},
                .told = toldIn(moment, step)};
    const std::uint32_t from = step == 0 ? 0 : moment.steps()[step - 1].statement + 1;
    for (std::uint32_t i = from; i < made.statement; ++i)
        if (lesson.statements[i].kind == StatementKind::ask)
            s.asks.push_back(i);
    if (s.line().kind == StatementKind::call)
        s.call = &calls()[static_cast<std::size_t>(s.line().callIndex)];
    Detour detour(moment, texts, lesson);
    detour.run(made.statement);
    s.truth = predictionOf(detour, lesson, s.caller, s.asks);
    return s;
}

} // namespace handlelab
