// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/compare_rules.h"

#include "core/calls/call.h"
#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/lesson/call_arguments.h"
#include "core/machine/handle_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// What is seen of a step under one set of rules; `what` pairs it with the other run's.
struct ShownFact {
    std::string what, text;
};

std::string countsText(const Machine& m, ObjectId object) {
    if (m.rules->counts == Counts::usage)
        return fmt::format("usage count {}", usageCount(m, object));
    if (m.rules->counts == Counts::withStock)
        return fmt::format("HandleCount {}, PointerCount {}, true references {}", m[object].counts.handles,
                           shownPointerCount(m, object), pointerCount(m[object]));
    return fmt::format("HandleCount {}, PointerCount {}", m[object].counts.handles,
                       shownPointerCount(m, object));
}

/// What a step shows, read at the moment behind it.
std::vector<ShownFact> factsShownBy(const Moment& moment, std::uint32_t step) {
    const Machine& m = moment.machine();
    const Texts& texts = moment.texts();
    const Step& s = moment.steps()[step];
    std::vector<ShownFact> all{{"returns", returnedText(m.rules, s.returned)}};
    std::vector<ObjectId> counted;
    for (std::uint32_t i = s.firstMicro; i < moment.position(); ++i) {
        const Meaning& meaning = moment.log().meaning(i);
        const auto label = [&] { return std::string(texts[m[meaning.process].label]); };
        using enum MeaningKind;
        const auto isOneOf = [&](auto... kinds) { return ((meaning.kind == kinds) || ...); };
        if (isOneOf(entryWritten, entryInherited)) {
            all.push_back({"new entry of " + label(),
                           fmt::format("index {}, handle {}", meaning.index,
                                       handleText(m.rules, valueOf(m.rules, meaning.index)))});
        } else if (isOneOf(valueStored, told)) {
            if (const Variable& variable = m.variables[meaning.index];
                variable.value.kind == ValueKind::handle)
                all.push_back({fmt::format("{}.{}", label(), texts[variable.name]),
                               valueText(m, texts, variable.value)});
        } else if (isOneOf(handleCountChanged, referenceTaken, referenceDropped, stockFilled)) {
            if (std::ranges::find(counted, meaning.object) == counted.end())
                counted.push_back(meaning.object);
        }
    }
    for (const ObjectId object : counted)
        all.push_back({objectName(m, texts, object), countsText(m, object)});
    return all;
}

/// A number that leads nowhere, or elsewhere than it once did, may lead to any object: which one is up to the
/// order in which entries are reused.
bool dependsOnNumbers(const Lesson& lesson, const Moment& before, std::uint32_t step) {
    const Step& s = before.steps()[step];
    const Machine& m = before.machine();
    const Statement& statement = lesson.statements[s.statement];
    if (statement.kind != StatementKind::call)
        return false;
    const CallDescription& call = calls()[static_cast<std::size_t>(statement.callIndex)];
    const auto depends = [&](std::uint32_t expression, const auto& self) -> bool {
        const Expression& e = lesson.expressions[expression];
        if (e.kind == ExpressionKind::number)
            return e.number != 0;
        if (e.kind == ExpressionKind::variable)
            return std::ranges::any_of(m.variables, [&](const Variable& v) {
                return v.process == s.process && before.texts()[v.name] == lesson[e.text] &&
                       (stale(m, v) || (v.home.valid() && v.home != s.process) || !v.meant.valid());
            });
        for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling)
            if (self(child, self))
                return true;
        return false;
    };
    const std::vector<std::uint32_t> given = argumentsOf(lesson, statement, call);
    for (std::size_t i = 0; i < given.size(); ++i) {
        const ParameterKind kind = call.parameters[i].kind;
        const bool takesHandles = kind == ParameterKind::handle || kind == ParameterKind::handles ||
                                  kind == ParameterKind::startupInfo || kind == ParameterKind::jobInformation;
        if (given[i] != 0 && takesHandles && depends(given[i], depends))
            return true;
    }
    return false;
}

bool returnsHandle(const Returned& returned) {
    return returned.as == Returns::handleOrNull || returned.as == Returns::handleOrInvalid ||
           returned.as == Returns::socketOrInvalid;
}

bool sameOutcome(const Step& a, const Step& b) {
    const bool sameValue =
        (returnsHandle(a.returned) && !a.returned.failed) || a.returned.value == b.returned.value;
    return a.returned.as == b.returned.as && a.returned.failed == b.returned.failed && sameValue &&
           a.lastError == b.lastError && a.exception == b.exception &&
           (a.verdict == Verdict::notRun) == (b.verdict == Verdict::notRun);
}

std::vector<RivalDifference> differing(const std::vector<ShownFact>& first, std::vector<ShownFact> second) {
    std::vector<RivalDifference> all;
    for (const ShownFact& one : first) {
        const auto other = std::ranges::find(second, one.what, &ShownFact::what);
        if (other == second.end()) {
            all.push_back({one.what, one.text, "-"});
            continue;
        }
        if (other->text != one.text)
            all.push_back({one.what, one.text, other->text});
        second.erase(other); // the next of that name pairs with the next
    }
    for (const ShownFact& left : second)
        all.push_back({left.what, "-", left.text});
    return all;
}

} // namespace

std::vector<RivalStep> compareRuns(const Lesson& lesson, Moment first, Moment second) {
    std::vector<RivalStep> steps;
    const auto count = static_cast<std::uint32_t>(std::max(first.steps().size(), second.steps().size()));
    for (std::uint32_t step = 0; step < count; ++step) {
        RivalStep compared;
        if (step >= first.steps().size() || step >= second.steps().size()) {
            steps.push_back({RivalOutcome::wrong, {}});
            break;
        }
        if (!sameOutcome(first.steps()[step], second.steps()[step])) {
            first.seek(first.positionAfter(step));
            second.seek(second.positionAfter(step));
            compared.outcome = dependsOnNumbers(lesson, first, step) || dependsOnNumbers(lesson, second, step)
                                   ? RivalOutcome::explained
                                   : RivalOutcome::wrong;
        }
        first.seek(first.positionAfter(step + 1));
        second.seek(second.positionAfter(step + 1));
        compared.differences = differing(factsShownBy(first, step), factsShownBy(second, step));
        steps.push_back(std::move(compared));
        if (steps.back().outcome != RivalOutcome::equal)
            break;
    }
    return steps;
}

RivalOutcome outcomeOf(const std::vector<RivalStep>& steps) {
    return steps.empty() ? RivalOutcome::equal : steps.back().outcome;
}

std::string rivalText(const Lesson& lesson, const Moment& first, const Moment& second,
                      const std::vector<RivalStep>& steps, std::uint32_t step) {
    std::string text = fmt::format("{} {}\n", step + 1, callText(lesson, first, step));
    const std::string one = describeRules(first.rules()), other = describeRules(second.rules());
    for (const RivalDifference& d : steps[step].differences)
        text += fmt::format("    {:<24} {}: {}   {}: {}\n", d.what, one, d.first, other, d.second);
    if (steps[step].outcome != RivalOutcome::equal)
        text += fmt::format("    {:<24} {}: {}   {}: {}\n", "last error", one,
                            errorName(first.steps()[step].lastError), other,
                            errorName(second.steps()[step].lastError));
    return text;
}

std::string rivalVerdict(const std::vector<RivalStep>& steps) {
    switch (outcomeOf(steps)) {
    case RivalOutcome::explained:
        return fmt::format(
            "Step {} uses a number that is not, or no longer, a handle of its object. Where it "
            "leads depends on which entries are reused, so the comparison ends here.",
            steps.size());
    case RivalOutcome::wrong:
        return fmt::format("Step {} has another result or error: this is a mistake of the simulation.",
                           steps.size());
    case RivalOutcome::equal:
        break;
    }
    return fmt::format("Results and errors are equal in all steps: {}.", steps.size());
}

} // namespace handlelab
