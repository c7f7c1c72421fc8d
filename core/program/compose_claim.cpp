// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson claims about the state, asked from a running system where it can be asked.
#include "core/lesson/parser.h"
#include "core/machine/handle_table.h"
#include "core/program/composer.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::string_view noAnswer = "nobody can ask a running system this";

bool isVariable(const Expression& e) { return e.kind == ExpressionKind::variable; }

} // namespace

int Composer::turnFor(int actor) {
    if (m_open == actor)
        return actor;
    return openTurn(actor);
}

void Composer::expectation(std::uint32_t statement) { claims(l.statements[statement].value, 0); }

void Composer::claims(std::uint32_t expression, std::uint32_t other) {
    const Expression& e = l.expressions[expression];
    if (!m_stopped.empty() && e.kind != ExpressionKind::number && e.kind != ExpressionKind::constant)
        return exclude(fmt::format("after step {} {}", m_step, l[e.text]), m_stopped);
    switch (e.kind) {
    case ExpressionKind::compare: {
        const std::uint32_t left = e.firstChild, right = l.expressions[left].nextSibling;
        claims(left, right);
        claims(right, left);
        break;
    }
    case ExpressionKind::negate:
        claims(e.firstChild, 0);
        break;
    case ExpressionKind::variable:
        variableClaim(e, other);
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
        break;
    }
}

void Composer::variableClaim(const Expression& e, std::uint32_t other) {
    const std::string text(l[e.text]);
    const ProcessId owner = process(l[e.subject.label]);
    if (!owner.valid() || e.subject.variable.length == 0)
        return;
    const std::string name(l[e.subject.variable]);
    const Variable* v = variable(owner, name);
    const int actor = actorFor(owner);
    if (!v || v->value.kind == ValueKind::text)
        return;
    const std::string fact = fmt::format("after step {} {}", m_step, text);
    const std::string label = labelOf(owner);
    const CType type = m_variables.type(label, name);
    const std::string code = m_variables.code(label, name);
    const Expression* compared = other != 0 ? &l.expressions[other] : nullptr;
    if (actor < 0)
        return exclude(fact, "the process has ended, and its variables with it");
    if (m_differing.contains({owner.index, name}))
        return exclude(fact, "a value that differs from system to system");
    if (v->value.kind == ValueKind::address)
        return exclude(fact, "addresses differ from system to system");
    if (v->value.kind == ValueKind::handle) {
        const auto isThisOne = [&](const SideObject& side) { return side.value == v->value.number; };
        if (std::ranges::any_of(machine().sideObjects, isThisOne))
            return exclude(fact, "values of what is no entry differ from system to system");
        if (v->value.number > 0xFF'FFFF && v->value.number < 0xFFFF'FFFF'0000'0000)
            return exclude(fact, "values of what is no entry differ from system to system");
        turnFor(actor);
        write(fmt::format("turn.claimEntry({}, {});", narrowLiteral(text),
                          converted(code, type, CType::handle)));
        return expect(fmt::format("{}: {}", fact, neutralEntry(v->value.number)));
    }
    if (compared && isVariable(*compared) && process(l[compared->subject.label]) == owner) {
        const std::string second(l[compared->subject.variable]);
        const Variable* w = variable(owner, second);
        const std::string relation = fmt::format("{} == {}", text, l[compared->text]);
        if (m_differing.contains({owner.index, second}))
            return exclude(fact, "a value that differs from system to system");
        turnFor(actor);
        write(fmt::format("turn.claimTruth({}, {} == {});", narrowLiteral(relation), code,
                          converted(m_variables.code(label, second), m_variables.type(label, second), type)));
        return expect(fmt::format("after step {} {}: {}", m_step, relation,
                                  w && v->value.number == w->value.number ? "TRUE" : "FALSE"));
    }
    if (type == CType::id)
        return exclude(fact, "ids differ from system to system");
    turnFor(actor);
    write(fmt::format("turn.claim({}, static_cast<DWORD>({}));", narrowLiteral(text),
                      converted(code, type, CType::number)));
    expect(fmt::format("{}: {}", fact, static_cast<std::uint32_t>(v->value.number)));
}

void Composer::queryClaim(const Expression& e) {
    const QueryKind query = e.query;
    const Expression& argument = l.expressions[e.firstChild];
    const std::string inside(l[argument.text]);
    const std::string text = fmt::format("{}({})", l[e.text], inside);
    const std::string fact = fmt::format("after step {} {}", m_step, text);
    if (argument.kind == ExpressionKind::text) {
        if (query != QueryKind::exists && query != QueryKind::alive)
            return exclude(fact, "a question about an object by its name");
        const std::string name = unquote(inside);
        const FullName full = fullName(name);
        const NameId id = full.ok() ? t.texts().names.find(full.value) : NameId{};
        bool exists = false, alive = false;
        for (const Object& object : machine().objects)
            if (id.valid() && object.header.name == id) {
                exists = exists || object.header.named;
                alive = alive || handlelab::alive(object);
            }
        if (query == QueryKind::alive && alive != exists)
            return exclude(fact, "the object has no name any more");
        turnFor(0);
        write(fmt::format("turn.claimTruth({}, lesson::nameExists({}));", narrowLiteral(text),
                          wideLiteral(name)));
        expect(fmt::format("{}: {}", fact, exists ? "TRUE" : "FALSE"));
        return;
    }
    const bool pointers = query == QueryKind::pointers || query == QueryKind::truerefs;
    if (query == QueryKind::lasterror || pointers)
        return exclude(fact, pointers ? "pointer references differ from system to system"
                                      : "the call has reported it");
    constexpr QueryKind inTheKernel[] = {QueryKind::address,  QueryKind::level,     QueryKind::firstfree,
                                         QueryKind::bound,    QueryKind::tablecode, QueryKind::pages,
                                         QueryKind::capacity, QueryKind::lastfree,  QueryKind::strictfifo,
                                         QueryKind::beside,   QueryKind::waits};
    if (std::ranges::find(inTheKernel, query) != std::end(inTheKernel))
        return exclude(fact, "only a debugger of the kernel sees it");
    const ProcessId owner = process(l[argument.subject.label]);
    if (!owner.valid())
        return exclude(fact, "there is no such process");
    if (argument.subject.variable.length == 0)
        return processClaim(owner, query, text);
    entryClaim(argument, query, text);
}

void Composer::processClaim(ProcessId id, QueryKind query, const std::string& text) {
    const std::string fact = fmt::format("after step {} {}", m_step, text);
    const Process& record = machine()[id];
    const Object& object = machine()[record.object];
    const std::string what = narrowLiteral(text);
    const std::uint32_t member = id.index;
    const bool lives = handlelab::alive(object);
    if (query != QueryKind::alive && query != QueryKind::open && !lives)
        return exclude(fact, std::string(noAnswer));
    if (query == QueryKind::open) {
        const int actor = actorFor(id);
        if (actor < 0)
            return exclude(fact, "an ended process has no table");
        turnFor(actor);
        write(fmt::format("turn.claim({}, lesson::openHandles());", what));
        expect(fmt::format("{}: {}", fact, machine().table(id).header.handleCount));
    } else if (query == QueryKind::alive) {
        turnFor(0);
        write(fmt::format("turn.claimTruth({}, lesson::processExists({}));", what, member));
        expect(fmt::format("{}: {}", fact, lives ? "TRUE" : "FALSE"));
    } else if (query == QueryKind::usage || query == QueryKind::handles) {
        turnFor(0);
        write(fmt::format("turn.claim({}, lesson::handlesOfProcess({}, {}));", what, member,
                          query == QueryKind::usage ? "true" : "false"));
        expect(fmt::format("{}: {}", fact,
                           query == QueryKind::usage ? usageCount(machine(), record.object)
                                                     : object.counts.handles));
    } else if (query == QueryKind::signaled) {
        turnFor(0);
        write(fmt::format("turn.claimTruth({}, lesson::processHasEnded({}));", what, member));
        expect(fmt::format("{}: {}", fact, record.alive ? "FALSE" : "TRUE"));
    } else if (query == QueryKind::exitcode) {
        turnFor(0);
        write(fmt::format("turn.claim({}, lesson::exitCodeOfProcess({}));", what, member));
        expect(fmt::format("{}: {}", fact, record.exitCode));
    } else {
        exclude(fact, std::string(noAnswer));
    }
}

void Composer::entryClaim(const Expression& argument, QueryKind query, const std::string& text) {
    const std::string fact = fmt::format("after step {} {}", m_step, text);
    const ProcessId owner = process(l[argument.subject.label]);
    const std::string_view name = l[argument.subject.variable];
    const Variable* v = variable(owner, name);
    if (!v)
        return exclude(fact, std::string(noAnswer));
    const std::string label = labelOf(owner);
    const std::string code =
        converted(m_variables.code(label, name), m_variables.type(label, name), CType::handle);
    const ProcessId home = v->home.valid() ? v->home : owner;
    const HandleEntry* entry = entryOf(machine(), home, Handle{v->value.number});
    const int actor = actorFor(owner);
    const std::string what = narrowLiteral(text);
    if (actor < 0)
        return exclude(fact, "the process has ended, and its variables with it");
    if (home != owner)
        return exclude(fact, "the value means something in another process");
    if (query == QueryKind::stale || (query == QueryKind::alive && !entry)) {
        const bool stale = handlelab::stale(machine(), *v);
        if (query == QueryKind::alive || (stale && entry))
            return exclude(fact, std::string(noAnswer));
        turnFor(actor);
        write(fmt::format("turn.claimTruth({}, lesson::isStale({}));", what, code));
        expect(fmt::format("{}: {}", fact, stale ? "TRUE" : "FALSE"));
        return;
    }
    if (!entry)
        return exclude(fact, std::string(noAnswer));
    const Object& object = machine()[entry->object];
    const bool process = object.header.type == ObjectType::process,
               thread = object.header.type == ObjectType::thread;
    const std::uint32_t synchronize = access::synchronize;
    const auto claim = [&](std::string_view form, const std::string& asked, const std::string& value) {
        turnFor(actor);
        write(fmt::format("turn.{}({}, {});", form, what, asked));
        expect(fmt::format("{}: {}", fact, value));
    };
    const auto truth = [](bool value) { return std::string(value ? "TRUE" : "FALSE"); };
    if (query == QueryKind::alive) {
        claim("claimTruth", fmt::format("lesson::isOpen({})", code), "TRUE");
    } else if (query == QueryKind::handles || (query == QueryKind::usage && !process && !thread)) {
        claim("claim", fmt::format("lesson::handleCount({})", code), std::to_string(object.counts.handles));
    } else if (query == QueryKind::usage) {
        if ((entry->granted & synchronize) == 0)
            return exclude(fact, "the handle does not allow to ask whether it runs");
        claim("claim", fmt::format("lesson::usageCount({})", code),
              std::to_string(usageCount(machine(), entry->object)));
    } else if (query == QueryKind::granted) {
        claim("claimMask", fmt::format("lesson::grantedAccess({})", code),
              fmt::format("0x{:08X}", entry->granted));
    } else if (query == QueryKind::type) {
        claim("claimText", fmt::format("lesson::typeOf({})", code),
              std::string(info(object.header.type).ntName));
    } else if (query == QueryKind::protects) {
        claim("claimTruth", fmt::format("lesson::isProtected({})", code), truth(entry->protect));
    } else if (query == QueryKind::inherits) {
        claim("claimTruth", fmt::format("lesson::isInherited({})", code), truth(entry->inherit));
    } else if (query == QueryKind::exitcode && (process || thread)) {
        const std::uint32_t needed = process ? access::processQueryLimited : access::threadQueryLimited;
        if ((entry->granted & needed) == 0)
            return exclude(fact, "the handle does not allow to ask for the exit code");
        const std::uint32_t value = process ? machine()[std::get<ProcessBody>(object.body).process].exitCode
                                            : machine()[std::get<ThreadBody>(object.body).thread].exitCode;
        claim("claim", fmt::format("lesson::exitCodeOf({})", code), std::to_string(value));
    } else if (query == QueryKind::signaled) {
        const ObjectKind& kind = info(object.header.type);
        if (kind.signaledQuery.empty() || (entry->granted & kind.signaledQueryAccess) == 0)
            return exclude(fact, "the handle does not allow to ask for the state");
        claim("claimTruth", fmt::format("lesson::{}({})", kind.signaledQuery, code),
              truth(signaled(machine(), entry->object)));
    } else {
        exclude(fact, std::string(noAnswer));
    }
}

} // namespace handlelab
