// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/claim_writer.h"

#include "core/kernel/name_syntax.h"
#include "core/lesson/parser.h"
#include "core/machine/handle_table.h"
#include "core/program/cpp_text.h"
#include "core/program/script/entry_claim.h"
#include "core/program/script/value_writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::string_view differing = "a value that differs from system to system";

bool isVariable(const Expression& e) { return e.kind == ExpressionKind::variable; }

} // namespace

ClaimWriter::ClaimWriter(const LessonWalk& walk, const CVariables& variables, const FactWriter& facts,
                         TurnWriter& turns)
    : m_walk(walk)
    , m_variables(variables)
    , m_facts(facts)
    , m_turns(turns) {}

void ClaimWriter::claims(std::uint32_t expression, std::uint32_t other) {
    const Expression& e = m_walk.lesson.expressions[expression];
    if (!m_turns.stopped().empty() && e.kind != ExpressionKind::number && e.kind != ExpressionKind::constant)
        return m_turns.exclude(fmt::format("after step {} {}", m_walk.step, m_walk.lesson[e.text]),
                               m_turns.stopped());
    switch (e.kind) {
    case ExpressionKind::compare: {
        const std::uint32_t left = e.firstChild, right = m_walk.lesson.expressions[left].nextSibling;
        claims(left, right);
        claims(right, left);
        break;
    }
    case ExpressionKind::negate:
        claims(e.firstChild, 0);
        break;
    case ExpressionKind::variable:
        variableClaim(e, other != 0 ? &m_walk.lesson.expressions[other] : nullptr);
        break;
    case ExpressionKind::call:
        queryClaim(e);
        break;
    case ExpressionKind::number:
    case ExpressionKind::constant:
    case ExpressionKind::text:
    case ExpressionKind::address:
    case ExpressionKind::pseudo:
    case ExpressionKind::bitOr:
    case ExpressionKind::attributes:
    case ExpressionKind::list:
    case ExpressionKind::waits:
    case ExpressionKind::field:
    case ExpressionKind::anything:
        break;
    case ExpressionKind::operation:
        for (std::uint32_t child = e.firstChild; child != 0;
             child = m_walk.lesson.expressions[child].nextSibling)
            claims(child, 0);
        break;
    }
}

void ClaimWriter::variableClaim(const Expression& e, const Expression* compared) {
    const std::string text(m_walk.lesson[e.text]);
    const ProcessId owner = m_walk.process(m_walk.lesson[e.subject.label]);
    if (!owner.valid() || e.subject.variable.length == 0)
        return;
    const std::string name(m_walk.lesson[e.subject.variable]);
    const Variable* v = m_walk.variable(owner, name);
    const int actor = m_turns.actorFor(owner);
    if (!v || v->value.kind == ValueKind::text)
        return;
    const std::string fact = fmt::format("after step {} {}", m_walk.step, text);
    const std::string label = m_walk.labelOf(owner);
    const CType type = m_variables.type(label, name);
    const std::string code = m_variables.code(label, name);
    if (actor < 0)
        return m_turns.exclude(fact, "the process has ended, and its variables with it");
    if (const std::string_view why = whyUntold(*v, name); !why.empty())
        return m_turns.exclude(fact, std::string(why));
    if (v->value.kind == ValueKind::handle) {
        m_turns.turnFor(actor);
        m_turns.write(fmt::format("turn.claimEntry({}, {});", narrowLiteral(text),
                                  converted(code, type, CType::handle)));
        return m_turns.expect(fmt::format("{}: {}", fact, neutralEntry(m_walk.run.rules(), v->value.number)));
    }
    if (compared && isVariable(*compared) &&
        m_walk.process(m_walk.lesson[compared->subject.label]) == owner) {
        const std::string second(m_walk.lesson[compared->subject.variable]);
        const Variable* w = m_walk.variable(owner, second);
        const std::string relation = fmt::format("{} == {}", text, m_walk.lesson[compared->text]);
        if (m_facts.differs(owner, second))
            return m_turns.exclude(fact, std::string(differing));
        m_turns.turnFor(actor);
        m_turns.write(
            fmt::format("turn.claimTruth({}, {} == {});", narrowLiteral(relation), code,
                        converted(m_variables.code(label, second), m_variables.type(label, second), type)));
        return m_turns.expect(fmt::format("after step {} {}: {}", m_walk.step, relation,
                                          w && v->value.number == w->value.number ? "TRUE" : "FALSE"));
    }
    if (type == CType::id)
        return m_turns.exclude(fact, "ids differ from system to system");
    m_turns.turnFor(actor);
    m_turns.write(fmt::format("turn.claim({}, static_cast<DWORD>({}));", narrowLiteral(text),
                              converted(code, type, CType::number)));
    m_turns.expect(fmt::format("{}: {}", fact, static_cast<std::uint32_t>(v->value.number)));
}

std::string_view ClaimWriter::whyUntold(const Variable& v, std::string_view name) const {
    if (m_facts.differs(v.process, name))
        return differing;
    if (v.value.kind == ValueKind::address)
        return "addresses differ from system to system";
    const auto isThisOne = [&](const SideObject& side) { return side.value == v.value.number; };
    const bool beside = v.value.kind == ValueKind::handle &&
                        (std::ranges::any_of(m_walk.machine().sideObjects, isThisOne) ||
                         (v.value.number > 0xFF'FFFF && v.value.number < 0xFFFF'FFFF'0000'0000));
    return beside ? "values of what is no entry differ from system to system" : "";
}

void ClaimWriter::queryClaim(const Expression& e) {
    const QueryKind query = e.query;
    const Expression& argument = m_walk.lesson.expressions[e.firstChild];
    const std::string inside(m_walk.lesson[argument.text]);
    const std::string text = fmt::format("{}({})", m_walk.lesson[e.text], inside);
    const std::string fact = fmt::format("after step {} {}", m_walk.step, text);
    if (argument.kind == ExpressionKind::text)
        return nameClaim(query, unquote(inside), text);
    if (query == QueryKind::holders)
        return m_turns.exclude(fact, "it is asked of all processes");
    const bool pointers = query == QueryKind::pointers || query == QueryKind::truerefs;
    if (query == QueryKind::lasterror || pointers)
        return m_turns.exclude(fact, pointers ? "pointer references differ from system to system"
                                              : "the call has reported it");
    constexpr QueryKind inTheKernel[] = {QueryKind::address,  QueryKind::level,     QueryKind::firstfree,
                                         QueryKind::bound,    QueryKind::tablecode, QueryKind::pages,
                                         QueryKind::capacity, QueryKind::lastfree,  QueryKind::strictfifo,
                                         QueryKind::beside,   QueryKind::waits};
    if (std::ranges::find(inTheKernel, query) != std::end(inTheKernel))
        return m_turns.exclude(fact, "only a debugger of the kernel sees it");
    const ProcessId owner = m_walk.process(m_walk.lesson[argument.subject.label]);
    if (!owner.valid())
        return m_turns.exclude(fact, "there is no such process");
    if (argument.subject.variable.length == 0)
        return processClaim(owner, query, text);
    entryClaim({m_walk, m_variables, m_turns}, argument, query, text);
}

void ClaimWriter::nameClaim(QueryKind query, const std::string& name, const std::string& text) {
    const std::string fact = fmt::format("after step {} {}", m_walk.step, text);
    if (query != QueryKind::exists && query != QueryKind::alive)
        return m_turns.exclude(fact, "a question about an object by its name");
    const auto full = fullName(name);
    const NameId id = full.ok() ? m_walk.run.texts().names.find(full.value) : NameId{};
    bool exists = false, alive = false;
    for (const Object& object : m_walk.machine().objects)
        if (id.valid() && object.header.name == id) {
            exists = exists || object.header.named;
            alive = alive || handlelab::alive(object);
        }
    if (query == QueryKind::alive && alive != exists)
        return m_turns.exclude(fact, "the object has no name any more");
    m_turns.turnFor(0);
    m_turns.write(
        fmt::format("turn.claimTruth({}, lesson::nameExists({}));", narrowLiteral(text), wideLiteral(name)));
    m_turns.expect(fmt::format("{}: {}", fact, exists ? "TRUE" : "FALSE"));
}

void ClaimWriter::processClaim(ProcessId id, QueryKind query, const std::string& text) {
    const std::string fact = fmt::format("after step {} {}", m_walk.step, text);
    const Process& record = m_walk.machine()[id];
    const Object& object = m_walk.machine()[record.object];
    const std::string what = narrowLiteral(text);
    const std::uint32_t member = id.index;
    const bool lives = handlelab::alive(object);
    if (query != QueryKind::alive && query != QueryKind::open && !lives)
        return m_turns.exclude(fact, std::string(noAnswer));
    if (query == QueryKind::open) {
        const int actor = m_turns.actorFor(id);
        if (actor < 0)
            return m_turns.exclude(fact, "an ended process has no table");
        m_turns.turnFor(actor);
        m_turns.write(fmt::format("turn.claim({}, lesson::openHandles());", what));
        m_turns.expect(fmt::format("{}: {}", fact, m_walk.machine().table(id).header.handleCount));
    } else if (query == QueryKind::alive) {
        m_turns.turnFor(0);
        m_turns.write(fmt::format("turn.claimTruth({}, lesson::processExists({}));", what, member));
        m_turns.expect(fmt::format("{}: {}", fact, lives ? "TRUE" : "FALSE"));
    } else if (query == QueryKind::usage || query == QueryKind::handles) {
        m_turns.turnFor(0);
        m_turns.write(fmt::format("turn.claim({}, lesson::handlesOfProcess({}, {}));", what, member,
                                  query == QueryKind::usage ? "true" : "false"));
        m_turns.expect(fmt::format("{}: {}", fact,
                                   query == QueryKind::usage ? usageCount(m_walk.machine(), record.object)
                                                             : object.counts.handles));
    } else if (query == QueryKind::signaled) {
        m_turns.turnFor(0);
        m_turns.write(fmt::format("turn.claimTruth({}, lesson::processHasEnded({}));", what, member));
        m_turns.expect(fmt::format("{}: {}", fact, record.alive ? "FALSE" : "TRUE"));
    } else if (query == QueryKind::exitcode) {
        m_turns.turnFor(0);
        m_turns.write(fmt::format("turn.claim({}, lesson::exitCodeOfProcess({}));", what, member));
        m_turns.expect(fmt::format("{}: {}", fact, record.exitCode));
    } else {
        m_turns.exclude(fact, std::string(noAnswer));
    }
}

} // namespace handlelab
