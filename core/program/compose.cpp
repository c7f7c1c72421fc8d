// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts when: the order of the lesson as turns of the director, of processes and of their threads.
#include "core/lesson/parser.h"
#include "core/machine/file_system.h"
#include "core/program/composer.h"
#include "core/program/cpp_text.h"
#include "core/program/image_names.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

Composer::Composer(const Lesson& lesson, Timeline& timeline, const ProgramOptions& options)
    : l(lesson)
    , t(timeline)
    , m_options(options)
    , m_variables(lesson) {}

ProcessId Composer::process(std::string_view label) const {
    for (std::uint32_t i = 0; i < machine().processes.size(); ++i)
        if (t.texts()[machine().processes[i].label] == label)
            return ProcessId{i};
    return {};
}

const Variable* Composer::variable(ProcessId owner, std::string_view name) const {
    for (const Variable& candidate : machine().variables)
        if (candidate.process == owner && t.texts()[candidate.name] == name)
            return &candidate;
    return nullptr;
}

std::string Composer::labelOf(ProcessId id) const { return std::string(t.texts()[machine()[id].label]); }

void Composer::arrangeCast() {
    t.seek(t.end());
    std::vector<std::string> spaces, images;
    for (const Process& process : machine().processes)
        images.emplace_back(t.texts()[process.image]);
    const std::vector<std::string> names = plainImageNames(images);
    for (std::uint32_t i = 0; i < machine().processes.size(); ++i) {
        ScoreMember member{.label = labelOf(ProcessId{i}), .image = names[i]};
        member.space = identifier(member.label);
        while (std::ranges::find(spaces, member.space) != spaces.end())
            member.space += '0';
        spaces.push_back(member.space);
        m_score.cast.push_back(std::move(member));
    }
    m_score.actors.push_back({.name = "", .member = -1, .function = "play"});
    // A child that is not born because its call fails has a program all the same.
    for (const Statement& s : l.statements)
        if (s.kind == StatementKind::call && s.other.length != 0 && !process(l[s.other]).valid())
            if (const std::string image = imageOf(s);
                !image.empty() && std::ranges::none_of(m_score.cast, [&](const ScoreMember& member) {
                    return samePath(member.image, image);
                }))
                m_score.idleImages.insert(image);
}

/// The file that a CreateProcess names: its first argument, or the first word of its second.
std::string Composer::imageOf(const Statement& s) const {
    for (std::uint32_t i = 0; i < std::min(s.argumentCount, 2u); ++i) {
        const Expression& e = l.expressions[l.arguments[s.firstArgument + i].value];
        if (e.kind != ExpressionKind::text)
            continue;
        const std::string text = unquote(l[e.text]);
        const std::string image = text.substr(0, i == 0 ? std::string::npos : text.find(' '));
        return isPlainFileName(image) && image.ends_with(".exe") ? image : std::string();
    }
    return {};
}

/// A value told to a child by command line or environment can really travel there when the parent knows it
/// before it starts the child.
void Composer::findCarriedValues() {
    const auto stepOf = [&](ProcessId born) -> std::optional<std::uint32_t> {
        for (std::uint32_t step = 0; step < t.steps().size(); ++step)
            for (std::uint32_t at = t.steps()[step].firstMicro; at < t.positionAfter(step + 1); ++at)
                if (t.log().meaning(at).kind == MeaningKind::processStarted &&
                    t.log().meaning(at).process == born)
                    return step;
        return {};
    };
    for (std::uint32_t step = 0; step < t.steps().size(); ++step) {
        const Statement& s = l.statements[t.steps()[step].statement];
        if (s.kind != StatementKind::tells || s.extra.length == 0 ||
            t.steps()[step].verdict == Verdict::notRun)
            continue;
        const std::string channel = unquote(l[s.extra]);
        if (channel != "command line" && channel != "environment")
            continue;
        t.seek(t.positionAfter(step));
        const ProcessId teller = process(l[s.process]), hearer = process(l[s.other]);
        const std::string_view name = l[l.expressions[s.value].text];
        const Variable* now = variable(teller, name);
        const auto birth = stepOf(hearer);
        if (!now || now->value.kind == ValueKind::text || !birth || machine()[hearer].parent != teller)
            continue;
        const Value told = now->value;
        t.seek(t.positionAfter(*birth));
        const Variable* before = variable(teller, name);
        if (!before || before->value != told)
            continue;
        m_carried[t.steps()[*birth].statement].push_back(
            {t.steps()[step].statement, channel == "environment"});
        m_carriedTells[t.steps()[step].statement] = channel == "environment";
    }
}

Score Composer::compose() {
    arrangeCast();
    findCarriedValues();
    const std::string_view heading = l.title;
    m_score.title = heading.empty() ? std::string("A lesson") : std::string(heading);
    std::uint32_t steps = 0, known = 0;
    t.seek(0);
    for (const Block& block : l.blocks) {
        if (!block.code) {
            prose(block);
            continue;
        }
        for (std::uint32_t i = block.firstStatement; i < block.firstStatement + block.statementCount; ++i) {
            m_statement = i;
            const Statement& s = l.statements[i];
            const bool stepped = steps < t.steps().size() && t.steps()[steps].statement == i;
            if (stepped) {
                m_step = steps + 1;
                if (s.comment.length != 0)
                    m_pending +=
                        std::string(m_pending.empty() ? "" : "\n\n") + std::string(l[s.comment]) + "\n";
                step(i);
                t.seek(t.positionAfter(++steps));
            } else if (s.kind == StatementKind::process) {
                // Directions before the first call leave no steps; their processes come into being in order.
                t.seek(t.positionAfter(steps));
                directions(s, known);
                ++known;
            } else if (s.kind == StatementKind::expect) {
                expectation(i);
            }
        }
    }
    closeTurn();
    for (const auto& [thread, blocked] : m_blocked) {
        reopenTurn(-actorOf(ThreadId{thread}));
        write("// Nothing lets the call return.");
        neverReturns(l.statements[blocked.statement]);
        closeTurn();
    }
    t.seek(t.end());
    keepPromises();
    declareVariables();
    return std::move(m_score);
}

void Composer::declareVariables() {
    for (std::size_t member = 0; member < m_score.cast.size(); ++member) {
        std::string code;
        for (const ScoreActor& actor : m_score.actors)
            if (actor.member == static_cast<int>(member))
                code += actor.code;
        ScoreMember& who = m_score.cast[member];
        CVariables::Declarations declarations = m_variables.declarations(who.label, code);
        who.declarations = std::move(declarations.lines);
        m_score.headers.insert(declarations.headers.begin(), declarations.headers.end());
    }
}

/// A thread that never ran has a function all the same, because the call that made it names one.
void Composer::keepPromises() {
    for (std::uint32_t i = 0; i < machine().threads.size(); ++i)
        if (m_promised.contains({machine().threads[i].process.index, machine().threads[i].number}))
            (void)actorOf(ThreadId{i});
}

void Composer::stopAt(std::string_view why, const std::string& fact) {
    if (m_stopped.empty()) {
        m_stopped = fmt::format("{}, and what follows it", why);
        writeOutside(0, fmt::format("// Step {} is not written: {}.", m_step, m_stopped));
    }
    exclude(fact, m_stopped);
}

void Composer::prose(const Block& block) {
    closeTurn();
    m_pending += l[block.text];
}

/// The director starts a program; its first thread then takes its place.
void Composer::directions(const Statement& s, std::uint32_t) {
    const ProcessId staged = process(l[s.process]);
    if (!staged.valid())
        return;
    openTurn(0);
    write(fmt::format("lesson::startProgram({}); // {}", staged.index, labelOf(staged)));
    closeTurn();
    for (std::uint32_t i = 0; i < machine().threads.size(); ++i)
        if (machine().threads[i].process == staged && !m_actors.contains(i)) {
            arrive(actorOf(ThreadId{i}));
        }
}

void Composer::step(std::uint32_t statement) {
    const Statement& s = l.statements[statement];
    const Step& done = t.steps()[m_step - 1];
    t.seek(t.positionAfter(m_step - 1));
    if (done.verdict == Verdict::notRun) {
        exclude(fmt::format("step {} {}: not run", m_step, l[s.process]), "the statement cannot be run");
        return;
    }
    if (!m_stopped.empty() && s.kind != StatementKind::call)
        return;
    m_noForm = {};
    if (s.kind == StatementKind::process) {
        t.seek(t.positionAfter(m_step));
        directions(s, 0);
    } else if (s.kind == StatementKind::call) {
        callStep(statement);
    } else if (s.kind == StatementKind::assign) {
        assignStep(s);
    } else if (s.kind == StatementKind::tells) {
        tellsStep(statement);
    }
}

void Composer::callStep(std::uint32_t statement) {
    const Statement& s = l.statements[statement];
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const Step& done = t.steps()[m_step - 1];
    std::string_view why = m_stopped.empty() ? whyUnwritableHere(s, call, done) : m_stopped;
    Written written;
    if (why.empty()) {
        written = writeArguments(s, call);
        if (s.variable.length != 0 && call.returns != Returns::nothing)
            (void)fitted("", resultType(call), m_variables.type(l[s.process], l[s.variable]));
        why = m_noForm;
    }
    if (!why.empty()) {
        t.seek(t.positionAfter(m_step));
        return stopAt(why, fmt::format("step {} {}: {}", m_step, l[s.process], resultText(call, done)));
    }
    const int actor = openTurn(actorOf(done.thread));
    for (const CHeader header : call.form.headers)
        m_score.headers.insert(fileName(header));
    for (const std::string& line : written.before)
        write(line);
    t.seek(t.positionAfter(m_step));
    const std::string& name = m_score.actors[static_cast<std::size_t>(actor)].name;
    if (machine()[done.thread].waits) {
        write("turn.blocks(); // until another thread's call lets this one return");
        makeCall(s, call, written);
        m_blocked[done.thread.index] = {statement, written};
        leaveTurnOpen();
        openTurn(0);
        write(fmt::format("lesson::letItWait(); // {}", name));
        closeTurn();
    } else if (!machine()[done.thread].alive) {
        write("turn.done();\nturn.over(); // the call does not return");
        write(invocation(call, written) + ";");
        expect(fmt::format("step {} {}: done", m_step, name));
    } else {
        makeCall(s, call, written);
        finishCall(s, call, done, written);
    }
    newcomers();
    wakeUps();
    awaitEnds();
}

std::string_view Composer::whyUnwritableHere(const Statement& s, const CallDescription& call,
                                             const Step& done) const {
    if (machine()[done.thread].number != 1 && !m_actors.contains(done.thread.index))
        return "a call of a thread that another program started, which runs code of the system";
    if (const std::string_view why = whyRefused(s, call); !why.empty())
        return why;
    if (writesOutside(s, call))
        return "a file outside of the folder of the run, which the programs leave alone";
    return call.form.unwritable;
}

std::string_view Composer::whyRefused(const Statement& s, const CallDescription& call) const {
    for (const Parameter& parameter : call.parameters) {
        const CRefusal& refused = parameter.form.refuses;
        const auto isRefused = [&](const Expression& e) {
            return e.kind == ExpressionKind::constant &&
                   std::ranges::find(refused.constants, l[e.text]) != refused.constants.end();
        };
        const std::uint32_t given = refused.constants.empty() ? 0 : argumentOf(s, call, parameter);
        if (given == 0)
            continue;
        bool found = isRefused(l.expressions[given]);
        for (std::uint32_t part = l.expressions[given].firstChild; part != 0;
             part = l.expressions[part].nextSibling)
            found = found || isRefused(l.expressions[part]);
        if (found)
            return refused.why;
    }
    return {};
}

std::string Composer::invocation(const CallDescription& call, const Written& written) const {
    std::string text = written.condition + functionName(call) + "(";
    std::size_t width = text.size() + 24;
    for (std::size_t i = 0; i < written.arguments.size(); ++i) {
        const bool breaks = width + written.arguments[i].size() > 96 && i != 0;
        text += (i == 0 ? "" : breaks ? ",\n    " : ", ") + written.arguments[i];
        width = (breaks ? 12 : width + 2) + written.arguments[i].size();
    }
    return text + ")";
}

/// The C variable that takes a call's result: the lesson's where the types are the same.
std::string Composer::targetOf(const Statement& s, const CallDescription& call) const {
    const bool direct =
        s.variable.length != 0 && m_variables.type(l[s.process], l[s.variable]) == resultType(call);
    return direct ? m_variables.code(l[s.process], l[s.variable]) : "result";
}

void Composer::makeCall(const Statement& s, const CallDescription& call, const Written& written) {
    if (call.returns == Returns::nothing)
        return write(invocation(call, written) + ";");
    const std::string target = targetOf(s, call);
    const CType type = resultType(call);
    const std::string declared =
        target != "result"       ? target
        : type == CType::pointer ? "void* const result" // const void* would be a pointer to what is constant
                                 : fmt::format("const {} result", spelling(type));
    write(fmt::format("{} = {};", declared, invocation(call, written)));
    write("const DWORD error = GetLastError();");
}

void Composer::neverReturns(const Statement& s) {
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    if (call.returns == Returns::nothing)
        return;
    write(targetOf(s, call) == "result" ? "static_cast<void>(result), static_cast<void>(error);"
                                        : "static_cast<void>(error);");
}

/// What stands behind a call that has returned.
void Composer::finishCall(const Statement& s, const CallDescription& call, const Step& done,
                          const Written& written) {
    if (call.returns == Returns::nothing) {
        write("turn.done();");
        m_errorDefined[m_open] = call.form.lastError == CLastError::told;
        expect(
            fmt::format("step {} {}: done", m_step, m_score.actors[static_cast<std::size_t>(m_open)].name));
        storedFacts(s, done.thread);
        return;
    }
    const std::string target = targetOf(s, call);
    resultFacts(call, done, target);
    if (s.variable.length != 0 && target == "result")
        write(m_variables.store(
            l[s.process], l[s.variable],
            converted(target, resultType(call), m_variables.type(l[s.process], l[s.variable]))));
    for (const std::string& line : written.after)
        write(line);
    storedFacts(s, done.thread);
}

Score compose(const Lesson& lesson, Timeline& timeline, const ProgramOptions& options) {
    return Composer(lesson, timeline, options).compose();
}

} // namespace handlelab
