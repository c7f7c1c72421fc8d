// SPDX-License-Identifier: GPL-3.0-or-later
// Handle values that a lesson writes as numbers. A real table gives out other values, so the number is
// replaced by the variable that got it, or by one that keeps it from the call that made the entry.
#include "composer.h"

#include "../handle_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Values beyond this one are in nobody's table.
constexpr std::uint64_t firstSafeValue = 0x10000;

bool isLiteral(const Expression& e) {
    return e.kind == ExpressionKind::number && e.number != 0 && e.number < firstSafeValue;
}

std::string keeperName(std::uint64_t value, std::uint32_t step) {
    return fmt::format("entry0x{:X}_step{}", value, step);
}

} // namespace

Composer::MadeEntry Composer::makerOf(ProcessId owner, std::uint32_t index, std::uint32_t beforeStep) const {
    for (std::uint32_t step = beforeStep; step-- > 0;) {
        bool made = false;
        for (std::uint32_t at = t.steps()[step].firstMicro; at < t.positionAfter(step + 1); ++at) {
            const Meaning& meaning = t.log().meaning(at);
            made = made || (meaning.kind == MeaningKind::entryWritten && meaning.process == owner &&
                            meaning.index == index);
        }
        if (!made)
            continue;
        MadeEntry maker{.step = step + 1, .variable = {}};
        const std::uint64_t value = valueOf(t.rules(), index).value;
        for (std::uint32_t at = t.steps()[step].firstMicro; at < t.positionAfter(step + 1); ++at) {
            const Meaning& meaning = t.log().meaning(at);
            if (meaning.kind != MeaningKind::valueStored || meaning.index >= machine().variables.size())
                continue;
            for (const Change& change : t.log().changes(at))
                if (const auto* stored = std::get_if<Changed<Variable>>(&change);
                    stored && stored->after.value.number == value && stored->after.home == owner &&
                    stored->after.process == owner)
                    maker.variable = t.texts()[stored->after.name];
        }
        return maker;
    }
    return {};
}

/// In whose table a handle argument is looked up: the source process's for DuplicateHandle's second one.
ProcessId Composer::homeOf(const Statement& s, const CallDescription& call, std::size_t parameter) {
    const ProcessId caller = process(l[s.process]);
    if (call.parameters[parameter].name != "hSourceHandle")
        return caller;
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Argument& argument = l.arguments[s.firstArgument + i];
        const bool source = argument.name.length == 0 ? i == 0 : l[argument.name] == "hSourceProcessHandle";
        const Expression& e = l.expressions[argument.value];
        if (!source || e.kind != ExpressionKind::variable)
            continue;
        const Variable* v = variable(caller, l[e.text]);
        const HandleEntry* entry = v ? entryOf(machine(), caller, Handle{v->value.number}) : nullptr;
        if (entry)
            if (const auto* body = std::get_if<ProcessBody>(&machine()[entry->object].body))
                return body->process;
    }
    return caller;
}

void Composer::findLiteralHandles() {
    for (std::uint32_t step = 0; step < t.steps().size(); ++step) {
        const Statement& s = l.statements[t.steps()[step].statement];
        if (s.kind != StatementKind::call || t.steps()[step].verdict == Verdict::notRun)
            continue;
        for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
            const Expression& e = l.expressions[l.arguments[s.firstArgument + i].value];
            if (!isLiteral(e))
                continue;
            t.seek(t.positionAfter(step));
            const ProcessId caller = process(l[s.process]);
            const auto index = indexOf(t.rules(), Handle{e.number});
            if (!index || !entryAt(machine().table(caller), *index))
                continue;
            const MadeEntry maker = makerOf(caller, *index, step);
            if (!maker.step || maker.variable.empty())
                continue;
            const std::string name = keeperName(valueOf(t.rules(), *index).value, *maker.step);
            auto& kept = m_kept[*maker.step];
            if (std::ranges::find(kept, name, &KeptValue::name) != kept.end())
                continue;
            kept.push_back({m_variables.code(l[s.process], maker.variable), name});
            m_score.cast[caller.index].declarations.push_back(fmt::format("HANDLE {} = nullptr;", name));
        }
    }
}

std::string Composer::literalHandle(ProcessId caller, ProcessId home, std::uint64_t value, Written& written) {
    const auto index = indexOf(t.rules(), Handle{value});
    if (!index || !entryAt(machine().table(home), *index))
        return fmt::format("lesson::unusedHandle(0x{:X})", value);
    const MadeEntry maker = makerOf(home, *index, m_step - 1);
    const std::uint64_t own = valueOf(t.rules(), *index).value;
    if (home != caller || !maker.step || maker.variable.empty()) {
        written.elsewhere = true;
        return fmt::format("lesson::asHandle(0x{:X})", value);
    }
    const std::string name = keeperName(own, *maker.step);
    return value == own ? name : fmt::format("lesson::tagged({}, {})", name, value - own);
}

std::string Composer::writeHandle(const Statement& s, const CallDescription& call, std::size_t at,
                                  std::uint32_t expression, Written& written) {
    const Expression& e = l.expressions[expression];
    if (isLiteral(e))
        return literalHandle(process(l[s.process]), homeOf(s, call, at), e.number, written);
    return writeValue(s, expression, CType::handle);
}

} // namespace handlelab
