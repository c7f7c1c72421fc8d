// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_program.h"

#include "core/calls/call.h"
#include "core/machine/handle_table.h"
#include "wine_rules.h"

#include <fmt/format.h>

namespace handlelab {

SoundProgram::SoundProgram()
    : m_timeline(Timeline::run({}, likeWine(ntRules()))) {
    const Lesson lesson = parseLesson(stage());
    for (std::uint32_t i = 0; i < lesson.statements.size(); ++i)
        m_timeline.append(lesson, i);
}

std::string SoundProgram::stage() {
    return "```handlelab\nprocess a \"a.exe\"\nprocess b \"b.exe\"\nprocess c \"c.exe\"\n```\n";
}

std::string SoundProgram::label(ProcessId process) const {
    return std::string(texts()[machine()[process].label]);
}

ProcessId SoundProgram::process(std::string_view wanted) const {
    for (std::uint32_t i = 0; i < machine().processes.size(); ++i)
        if (texts()[machine().processes[i].label] == wanted)
            return ProcessId{i};
    return {};
}

const Variable* SoundProgram::variable(ProcessId owner, std::string_view wanted) const {
    for (const Variable& v : machine().variables)
        if (v.process == owner && texts()[v.name] == wanted)
            return &v;
    return nullptr;
}

const HandleEntry* SoundProgram::entry(const Variable& v) const {
    if (v.value.kind != ValueKind::handle || v.home != v.process || stale(machine(), v))
        return nullptr;
    return entryOf(machine(), v.process, Handle{v.value.number});
}

bool SoundProgram::isPure(ProcessId id) const {
    if (machine()[id].parent.valid())
        return false;
    for (const Process& other : machine().processes)
        if (other.parent == id)
            return false;
    return true;
}

ProcessId SoundProgram::meantProcess(const Lesson& lesson, const Expression& e, ProcessId caller) const {
    if (e.kind == ExpressionKind::pseudo)
        return caller;
    const Variable* v = e.kind == ExpressionKind::variable ? variable(caller, lesson[e.text]) : nullptr;
    const HandleEntry* found = v ? entry(*v) : nullptr;
    const auto* body = found ? std::get_if<ProcessBody>(&machine()[found->object].body) : nullptr;
    return body ? body->process : ProcessId{};
}

bool SoundProgram::isGood(const Lesson& lesson, const Expression& e, ProcessId caller, ProcessId home) const {
    if (e.kind != ExpressionKind::variable)
        return true; // NULL, INVALID_HANDLE_VALUE, pseudo handles
    const Variable* v = variable(caller, lesson[e.text]);
    if (!v)
        return false;
    if (v->value.kind != ValueKind::handle || v->value.number == 0 || v->value.number == ~0ull)
        return true;
    if (v->home != home)
        return false;
    return !stale(machine(), *v) || (isPure(home) && home == caller);
}

/// Keeps away from what Wine does differently in DuplicateHandle: pseudo handles of another process,
/// processes that have ended, a NULL target.
bool SoundProgram::duplicatesSoundly(const Lesson& lesson, const Statement& s, ProcessId caller) const {
    const auto argument = [&](std::uint32_t i) -> const Expression& {
        return lesson.expressions[lesson.arguments[s.firstArgument + i].value];
    };
    const ProcessId source = meantProcess(lesson, argument(0), caller),
                    target = meantProcess(lesson, argument(2), caller);
    if (!source.valid() || !target.valid() || !machine()[source].alive || !machine()[target].alive)
        return false;
    const Expression& handle = argument(1);
    if (handle.kind != ExpressionKind::variable)
        return source == caller;
    const Variable* v = variable(caller, lesson[handle.text]);
    if (!v || v->value.number == ~0ull)
        return false;
    // Windows gives named file mappings a security descriptor that does not grant SYNCHRONIZE; Wine gives
    // none.
    const HandleEntry* found = entryOf(machine(), source, Handle{v->value.number});
    if (found && machine()[found->object].header.type == ObjectType::section &&
        lesson[s.line].find("SYNCHRONIZE") != std::string_view::npos)
        return false;
    return isGood(lesson, handle, caller, source);
}

bool SoundProgram::isSound(const Lesson& lesson, const Statement& s) const {
    if (s.kind != StatementKind::call)
        return true;
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const ProcessId caller = process(lesson[s.process]);
    if (!caller.valid() || !machine()[caller].alive)
        return false;
    if (call.name == "DuplicateHandle")
        return duplicatesSoundly(lesson, s, caller);
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Expression& e = lesson.expressions[lesson.arguments[s.firstArgument + i].value];
        if (e.kind == ExpressionKind::variable && !variable(caller, lesson[e.text]))
            return false;
        if (i < call.parameters.size() && call.parameters[i].kind == ParameterKind::handle &&
            !isGood(lesson, e, caller, caller))
            return false;
        if (e.kind == ExpressionKind::list)
            for (std::uint32_t c = e.firstChild; c != 0; c = lesson.expressions[c].nextSibling)
                if (!isGood(lesson, lesson.expressions[c], caller, caller))
                    return false;
    }
    if (call.name == "TerminateProcess" || call.name == "TerminateThread") {
        const Expression& e = lesson.expressions[lesson.arguments[s.firstArgument].value];
        const ProcessId victim = meantProcess(lesson, e, caller);
        return call.name == "TerminateProcess" && victim.valid() && machine()[victim].alive &&
               victim != caller;
    }
    return true;
}

bool SoundProgram::add(const std::string& line) {
    std::string text = stage() + "```handlelab\n";
    for (const std::string& earlier : m_lines)
        text += earlier + "\n";
    const Lesson lesson = parseLesson(text + line + "\n```\n");
    if (!lesson.mistakes.empty())
        return false;
    const auto last = static_cast<std::uint32_t>(lesson.statements.size() - 1);
    const Statement& s = lesson.statements[last];
    if (!isSound(lesson, s))
        return false;
    if (s.kind == StatementKind::expect) {
        m_lines.push_back(line); // claims change nothing
        return true;
    }
    m_timeline.append(lesson, last);
    if (!m_timeline.steps().empty() && m_timeline.steps().back().verdict == Verdict::notRun) {
        // It left nothing but a note: the lesson goes on without the line.
        return false;
    }
    m_lines.push_back(line);
    return true;
}

} // namespace handlelab
