// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/structure_writer.h"

#include "core/calls/brace_fields.h"
#include "core/lesson/parser.h"
#include "core/machine/views/file_system.h"
#include "core/program/cpp_text.h"
#include "core/program/script/sddl_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// The program in a command line, without its quotes.
std::string_view firstWord(std::string_view line) {
    if (line.starts_with('"'))
        return line.substr(1, line.find('"', 1) - 1);
    return line.substr(0, line.find(' '));
}

std::string jobLimits(std::string_view flags, WrittenCall& written) {
    written.before.push_back("JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};");
    written.before.push_back(fmt::format("limits.BasicLimitInformation.LimitFlags = {};", flags));
    return "&limits";
}

} // namespace

StructureWriter::StructureWriter(const LessonWalk& walk, const CVariables& variables,
                                 const CarriedValues& carried, TurnWriter& turns, ValueWriter& values)
    : m_walk(walk)
    , m_variables(variables)
    , m_carried(carried)
    , m_turns(turns)
    , m_values(values) {}

std::string StructureWriter::startedImage() const {
    for (std::uint32_t at = m_walk.firstMicro(); at < m_walk.endMicro(); ++at)
        if (m_walk.run.log().meaning(at).kind == MeaningKind::processStarted)
            return m_turns.script().cast[m_walk.run.log().meaning(at).process.index].image;
    return {};
}

/// The program that is started, under the name it was brought by.
std::string StructureWriter::application(const Statement& s, std::uint32_t expression) {
    const auto told = m_walk.said(s, expression);
    const std::string image = startedImage();
    if (told && !image.empty() && !samePath(*told, image))
        return wideLiteral(image);
    const bool variable = m_walk.lesson.expressions[expression].kind == ExpressionKind::variable;
    return told ? m_values.writeValue(s, expression, CType::text) + (variable ? ".c_str()" : "") : "nullptr";
}

std::vector<std::string> StructureWriter::carriedAdditions(const Statement& s, WrittenCall& written) {
    std::vector<std::string> additions;
    if (const auto carried = m_carried.byStart.find(m_walk.statement); carried != m_carried.byStart.end())
        for (const CarriedValue& value : carried->second) {
            const Statement& tells = m_walk.lesson.statements[value.tells];
            const std::string_view told = m_walk.lesson[m_walk.lesson.expressions[tells.value].text],
                                   heard = m_walk.lesson[tells.variable];
            const CType type = m_variables.type(m_walk.lesson[s.process], told);
            const std::string code = m_values.fitted(m_variables.read(m_walk.lesson[s.process], told), type,
                                                     isAddress(type) ? CType::handle : CType::pointerSized);
            if (value.environment)
                written.before.push_back(fmt::format(
                    "SetEnvironmentVariableW({}, lesson::asText({}).c_str());", wideLiteral(heard), code));
            else
                additions.push_back(fmt::format("commandLine += {} + lesson::asText({});",
                                                wideLiteral(fmt::format(" {}=", heard)), code));
        }
    return additions;
}

std::string StructureWriter::commandLine(const Statement& s, std::uint32_t expression, WrittenCall& written) {
    std::vector<std::string> additions = carriedAdditions(s, written);
    const Expression& e = m_walk.lesson.expressions[expression];
    const bool some = expression != 0 && m_values.isText(s, e);
    if (additions.empty() && !some)
        return "nullptr";
    std::string base = some ? m_values.writeValue(s, expression, CType::text) : std::string("L\"\"");
    if (const std::string image = some && written.arguments.front() == "nullptr" ? startedImage() : "";
        !image.empty()) {
        // Its first word is the program; it has been brought under a plain name.
        const std::string line = m_walk.said(s, expression).value_or("");
        const std::string_view word = firstWord(line);
        if (!samePath(word, image))
            base = wideLiteral(
                image + line.substr(std::min(line.size(), word.size() + (line.starts_with('"') ? 2 : 0))));
    }
    if (!some) {
        // The image alone, in quotes, as a shell would begin the line.
        const Argument& first = m_walk.lesson.arguments[s.firstArgument];
        const Expression& image = m_walk.lesson.expressions[first.value];
        if (image.kind == ExpressionKind::text)
            base = wideLiteral("\"" + unquote(m_walk.lesson[image.text]) + "\"");
    }
    written.before.push_back(fmt::format("std::wstring commandLine = {};", base));
    for (std::string& line : additions)
        written.before.push_back(std::move(line));
    return "commandLine.data()";
}

std::string StructureWriter::threadFunction() {
    for (std::uint32_t at = m_walk.firstMicro(); at < m_walk.endMicro(); ++at)
        for (const Change& change : m_walk.run.log().changes(at))
            if (const auto* thread = std::get_if<Changed<Thread>>(&change);
                thread && thread->before.number == 0 && thread->after.number != 0 &&
                thread->after.process == m_walk.done().process) {
                m_namedThreads.emplace(thread->after.process.index, thread->after.number);
                return functionOf(thread->after.number) + "Start";
            }
    // Another program does not have our functions, but it has those of the system.
    return "reinterpret_cast<LPTHREAD_START_ROUTINE>(reinterpret_cast<void*>(Sleep))";
}

std::string StructureWriter::sddl(const Statement& s, std::uint32_t expression) {
    const Expression& e = m_walk.lesson.expressions[expression];
    m_turns.include("security.h");
    if (e.kind == ExpressionKind::text)
        return sddlExpression(unquote(m_walk.lesson[e.text]), m_walk.userOf(s));
    return m_values.isText(s, e) ? m_values.writeValue(s, expression, CType::text) : wideLiteral("");
}

std::string StructureWriter::structured(const Statement& s, const Parameter& parameter,
                                        std::uint32_t expression, WrittenCall& written) {
    const Expression& e = m_walk.lesson.expressions[expression];
    switch (parameter.form.structure) {
    case CStructure::program:
        return application(s, expression);
    case CStructure::commandLine:
        return commandLine(s, expression, written);
    case CStructure::jobLimits:
        if (e.kind == ExpressionKind::attributes)
            return jobPort(s, e, written);
        return jobLimits(m_values.writeValue(s, expression, CType::number), written);
    case CStructure::descriptor:
        written.before.push_back(
            fmt::format("const lesson::Descriptor descriptor({});", sddl(s, expression)));
        return "descriptor.get()";
    case CStructure::sid:
        written.before.push_back(fmt::format("const lesson::Sid sid({});", sddl(s, expression)));
        return "sid.get()";
    case CStructure::privilege:
        if (!m_values.isText(s, e))
            return "nullptr";
        m_turns.include("security.h");
        written.before.push_back(
            fmt::format("lesson::Privilege privilege({});", m_values.writeValue(s, expression, CType::text)));
        written.condition = "privilege.isKnown() && ";
        return "privilege.get()";
    case CStructure::threadFunction:
        return threadFunction();
    case CStructure::numberByAddress: {
        const std::string_view label = m_walk.lesson[s.process], name = m_walk.lesson[e.text];
        written.before.push_back(fmt::format(
            "DWORD number = {};",
            e.kind == ExpressionKind::address
                ? m_values.fitted(m_variables.read(label, name), m_variables.type(label, name), CType::number)
                : m_values.writeValue(s, expression, CType::number)));
        return "&number";
    }
    case CStructure::receivedDescriptor:
    case CStructure::none:
        break;
    }
    return {};
}

std::string StructureWriter::structuredDefault(const Statement& s, const Parameter& parameter,
                                               WrittenCall& written) {
    switch (parameter.form.structure) {
    case CStructure::commandLine:
        return commandLine(s, 0, written);
    case CStructure::jobLimits:
        return jobLimits(parameter.initial, written);
    case CStructure::threadFunction:
        return threadFunction();
    case CStructure::numberByAddress:
        written.before.push_back(fmt::format("DWORD number = {};", parameter.initial));
        return "&number";
    case CStructure::program:
    case CStructure::descriptor:
    case CStructure::receivedDescriptor:
    case CStructure::sid:
    case CStructure::privilege:
    case CStructure::none:
        break;
    }
    return parameter.initial == "NULL" ? "nullptr" : std::string(parameter.initial);
}

std::string StructureWriter::securityAttributes(const Statement& s, const Expression& braces,
                                                WrittenCall& written) {
    std::string descriptor = "nullptr", inherit = "FALSE", revision;
    const std::string suffix =
        std::ranges::any_of(written.before,
                            [](const std::string& line) {
                                return line.find("SECURITY_ATTRIBUTES attributes ") != std::string::npos;
                            })
            ? "2"
            : "";
    for (std::uint32_t f = braces.firstChild; f != 0; f = m_walk.lesson.expressions[f].nextSibling) {
        const Expression& field = m_walk.lesson.expressions[f];
        const Expression& value = m_walk.lesson.expressions[field.firstChild];
        const auto which = braceFieldNamed(m_walk.lesson[field.text]);
        if (which == BraceField::inheritHandle)
            inherit = m_values.writeValue(s, field.firstChild, CType::boolean);
        if (which == BraceField::revision)
            revision = m_values.writeValue(s, field.firstChild, CType::number);
        if (which != BraceField::securityDescriptor || !m_values.isText(s, value))
            continue;
        written.before.push_back(
            fmt::format("const lesson::Descriptor descriptor{}({});", suffix, sddl(s, field.firstChild)));
        descriptor = fmt::format("descriptor{}.get()", suffix);
    }
    if (!revision.empty() && descriptor != "nullptr")
        written.before.push_back(
            fmt::format("static_cast<SECURITY_DESCRIPTOR*>({})->Revision = static_cast<BYTE>({});",
                        descriptor, revision));
    written.before.push_back(
        fmt::format("SECURITY_ATTRIBUTES attributes{0} = {{sizeof attributes{0}, {1}, {2}}};", suffix,
                    descriptor, inherit));
    return fmt::format("&attributes{}", suffix);
}

std::string StructureWriter::jobPort(const Statement& s, const Expression& braces, WrittenCall& written) {
    written.before.push_back("JOBOBJECT_ASSOCIATE_COMPLETION_PORT limits = {};");
    for (std::uint32_t f = braces.firstChild; f != 0; f = m_walk.lesson.expressions[f].nextSibling) {
        const Expression& field = m_walk.lesson.expressions[f];
        const std::string_view name = m_walk.lesson[field.text];
        const bool isKey = braceFieldNamed(name) == BraceField::completionKey;
        written.before.push_back(
            fmt::format("limits.{} = {};", name,
                        isKey ? fmt::format("lesson::asHandle({})",
                                            m_values.writeValue(s, field.firstChild, CType::pointerSized))
                              : m_values.writeHandle(s, field.firstChild)));
    }
    return "&limits";
}

std::string StructureWriter::startupInfo(const Statement& s, const Expression& braces, WrittenCall& written) {
    written.before.push_back("lesson::Startup startup;");
    std::string standard[3] = {"nullptr", "nullptr", "nullptr"}, flags;
    bool some = false;
    for (std::uint32_t f = braces.firstChild; f != 0; f = m_walk.lesson.expressions[f].nextSibling) {
        const Expression& field = m_walk.lesson.expressions[f];
        const auto which = braceFieldNamed(m_walk.lesson[field.text]);
        if (which == BraceField::handleList)
            written.before.push_back(
                fmt::format("startup.inherit({{{}}});",
                            m_values.writeList(s, m_walk.lesson.expressions[field.firstChild])));
        else if (which == BraceField::jobList)
            written.before.push_back(fmt::format(
                "startup.jobs({{{}}});", m_values.writeList(s, m_walk.lesson.expressions[field.firstChild])));
        else if (which == BraceField::startupFlags)
            flags = m_values.writeValue(s, field.firstChild, CType::number);
        else if (which == BraceField::parentProcess)
            written.before.push_back(
                fmt::format("startup.parent({});", m_values.writeHandle(s, field.firstChild)));
        for (std::size_t i = 0; i < standardHandles.size(); ++i)
            if (which == standardHandles[i].field) {
                standard[i] = m_values.writeHandle(s, field.firstChild);
                some = true;
            }
    }
    if (some)
        written.before.push_back(
            fmt::format("startup.standardHandles({}, {}, {});", standard[0], standard[1], standard[2]));
    if (!flags.empty())
        written.before.push_back(fmt::format("startup.get()->dwFlags = {};", flags));
    return "startup.get()";
}

} // namespace handlelab
