// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/structures.h"

#include "core/calls/brace_fields.h"
#include "core/lesson/c_source/type_names.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

bool isSecurity(std::string_view type) { return type == "SECURITY_ATTRIBUTES"; }
bool isStartup(std::string_view type) { return type.starts_with("STARTUPINFO"); }
bool isJobPort(std::string_view type) { return type == "JOBOBJECT_ASSOCIATE_COMPLETION_PORT"; }

/// The one field that is all a lesson says of the structure; empty for others.
std::string_view onlyFieldOf(std::string_view type) {
    if (type == "LARGE_INTEGER" || type == "ULARGE_INTEGER")
        return "QuadPart";
    return type.starts_with("JOBOBJECT_") && type.ends_with("_LIMIT_INFORMATION") ? "LimitFlags" : "";
}

BraceStructure structureNamed(std::string_view type) {
    return isSecurity(type)  ? BraceStructure::securityAttributes
           : isJobPort(type) ? BraceStructure::jobPort
                             : BraceStructure::startupInfo;
}

bool isNothing(std::string_view value) {
    return value == "NULL" || value == "0" || value == "nullptr" || value == "FALSE";
}

/// How many tokens a variable at the front takes with its fields, of which the last one says what is meant.
std::size_t pathSize(CTokens tokens) {
    std::size_t at = 1;
    while (at + 1 < tokens.size() && (tokens[at].is(".") || tokens[at].is("->")))
        at += 2;
    return at;
}

CToken made(std::string text, const CToken& like) {
    return {CToken::Kind::word, std::move(text), like.line, like.spaced};
}

} // namespace

bool CStructures::declare(std::string_view type, const CDeclarator& variable) {
    const std::string& name = variable.name;
    const CTokens braces = variable.braces;
    if (isSecurity(type) || isStartup(type) || isJobPort(type) || !onlyFieldOf(type).empty()) {
        Structure& structure = m_structures[name] = {std::string(type), {}};
        const std::vector<CTokens> values = splitAtCommas(braces);
        if (isSecurity(type) && values.size() > 2 && !values[0].empty() && !values[0][0].is(".")) {
            structure.fields["lpSecurityDescriptor"] = spelled(values[1]);
            structure.fields["bInheritHandle"] = spelled(values[2]);
        }
        for (const CTokens value : values) // .bInheritHandle = TRUE
            if (value.size() > 3 && value[0].is(".") && value[2].is("="))
                structure.fields[value[1].text] = spelled(value.subspan(3));
        if (onlyFieldOf(type) == "QuadPart" && !values.empty() && numberIn(values[0]))
            structure.fields["QuadPart"] = spelled(values[0]);
        return true;
    }
    if (!variable.array)
        return false;
    const auto found = typeNamed(type);
    const auto length = numberIn(variable.count);
    if (found && found->narrow != 0 && found->narrow <= 2) {
        if (length)
            m_bytes[name] = *length * found->narrow;
        return true;
    }
    std::vector<std::string>& elements = m_arrays[name];
    elements.clear();
    for (const CTokens value : splitAtCommas(braces))
        elements.push_back(value.size() == 1 && numberIn(value) ? "" : spelled(value));
    if (length)
        elements.resize(std::min<std::uint64_t>(*length, 64));
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (elements[i].empty())
            elements[i] = fmt::format("{}{}", name, i);
    return true;
}

bool CStructures::store(CTokens statement) {
    const auto structure = statement.empty() ? m_structures.end() : m_structures.find(statement[0].text);
    if (structure == m_structures.end())
        return false;
    const std::size_t at = pathSize(statement); // info.BasicLimitInformation.LimitFlags
    const bool adds = at < statement.size() && statement[at].is("|=");
    if (at == 1 || at + 1 >= statement.size() || !(adds || statement[at].is("=")))
        return at > 1;
    std::string& field = structure->second.fields[statement[at - 1].text];
    const std::string value = spelled(writtenOut(statement.subspan(at + 1)));
    field = adds && !field.empty() && !isNothing(field) ? fmt::format("{} | {}", field, value) : value;
    return true;
}

std::string CStructures::writtenArray(const std::string& name) const {
    std::string list;
    for (const std::string& element : m_arrays.find(name)->second)
        list += (list.empty() ? "" : ", ") + element;
    return "{" + list + "}";
}

std::optional<std::string> CStructures::written(const std::string& name) const {
    const auto found = m_structures.find(name);
    if (found == m_structures.end())
        return {};
    const std::map<std::string, std::string>& given = found->second.fields;
    if (const std::string_view only = onlyFieldOf(found->second.type); !only.empty()) {
        const auto value = given.find(std::string(only));
        return value == given.end() ? std::nullopt : std::optional(value->second);
    }
    const BraceStructure structure = structureNamed(found->second.type);
    std::string fields;
    for (const auto& [field, value] : given) {
        const auto known = braceFieldNamed(field);
        if (known && structureOf(*known) == structure && !isNothing(value))
            fields += fmt::format("{}{} = {}", fields.empty() ? "" : ", ", field, value);
    }
    // handles that the flags do not mention are not used
    if (structure == BraceStructure::startupInfo && fields.find("hStd") != std::string::npos &&
        !fields.starts_with("dwFlags"))
        fields = "dwFlags = 0, " + fields;
    return fields.empty() ? "NULL" : "{" + fields + "}";
}

/// ARRAYSIZE(h), sizeof(h) / sizeof(h[0]): a number. How many tokens that takes; 0 for others.
std::size_t CStructures::takeCount(CTokens tokens, std::vector<CToken>& out) const {
    const bool macro = tokens.size() > 3 && (tokens[0].isWord("ARRAYSIZE") || tokens[0].isWord("_countof"));
    if (tokens.size() < 4 || !(macro || tokens[0].isWord("sizeof")) || !tokens[1].is("("))
        return 0;
    const auto array = m_arrays.find(tokens[2].text);
    if (array == m_arrays.end() || !tokens[3].is(")"))
        return 0;
    std::size_t size = 4;
    if (!macro) {
        const bool divided = tokens.size() > 7 && tokens[4].is("/") && tokens[5].isWord("sizeof");
        const CTokens element = divided ? tokens.subspan(6, bracketSize(tokens.subspan(6))) : CTokens();
        const bool first = (element.size() == 6 && element[1].text == array->first && element[2].is("[")) ||
                           (element.size() == 4 && element[1].is("*") && element[2].text == array->first);
        if (!first)
            return 0;
        size = 6 + element.size();
    }
    out.push_back(made(std::to_string(array->second.size()), tokens[0]));
    out.back().kind = CToken::Kind::number;
    return size;
}

/// sizeof(buffer), sizeof(sa): what a lesson can write. How many tokens that takes; 0 for others.
std::size_t CStructures::takeSize(CTokens tokens, std::vector<CToken>& out) const {
    if (tokens.size() < 4 || !tokens[0].isWord("sizeof") || !tokens[1].is("(") || !tokens[3].is(")"))
        return 0;
    const auto bytes = m_bytes.find(tokens[2].text);
    const auto of = m_structures.find(tokens[2].text);
    if (bytes == m_bytes.end() && of == m_structures.end())
        return 0;
    out.push_back(made(bytes != m_bytes.end() ? std::to_string(bytes->second)
                                              : fmt::format("sizeof({})", of->second.type),
                       tokens[0]));
    return 4;
}

/// &sa, &(sa): the structure in braces. How many tokens that takes; 0 for others.
std::size_t CStructures::takeAddress(CTokens tokens, std::vector<CToken>& out) const {
    const bool address = tokens.size() > 1 && tokens[0].is("&");
    if (!address || !(out.empty() || out.back().kind == CToken::Kind::sign))
        return 0;
    const std::size_t name = tokens.size() > 3 && tokens[1].is("(") ? 2 : 1;
    auto braces = written(tokens[name].text);
    const bool field = tokens.size() > 3 && tokens[2].is(".");
    const bool part = field && tokens[3].isWord("StartupInfo"); // of a STARTUPINFOEX
    if (!braces || (field && !part))
        return 0;
    out.push_back(made(*std::move(braces), tokens[0]));
    return name == 2 || part ? 4 : 2;
}

/// sa.bInheritHandle, h[0], and h alone: a list of all. How many tokens that takes; 0 for others.
std::size_t CStructures::takeElement(CTokens tokens, std::vector<CToken>& out) const {
    if (tokens[0].kind != CToken::Kind::word)
        return 0;
    if (const auto structure = m_structures.find(tokens[0].text);
        structure != m_structures.end() && pathSize(tokens) > 1)
        if (const auto field = structure->second.fields.find(tokens[pathSize(tokens) - 1].text);
            field != structure->second.fields.end()) {
            out.push_back(made(field->second, tokens[0]));
            return pathSize(tokens);
        }
    const auto array = m_arrays.find(tokens[0].text);
    if (tokens.size() > 3 && tokens[1].is("[") && tokens[2].kind == CToken::Kind::number &&
        tokens[3].is("]")) {
        const auto index = numberIn(tokens.subspan(2, 1));
        const bool listed = array != m_arrays.end() && index && *index < array->second.size();
        out.push_back(made(listed ? array->second[*index] : tokens[0].text + tokens[2].text, tokens[0]));
        return 4;
    }
    if (array == m_arrays.end() || (tokens.size() > 1 && tokens[1].is("[")))
        return 0;
    out.push_back(made(writtenArray(array->first), tokens[0]));
    return 1;
}

std::vector<CToken> CStructures::writtenOut(CTokens tokens) const {
    std::vector<CToken> out;
    while (!tokens.empty()) {
        std::size_t taken = takeCount(tokens, out);
        for (const auto take : {&CStructures::takeSize, &CStructures::takeAddress, &CStructures::takeElement})
            if (taken == 0)
                taken = (this->*take)(tokens, out);
        if (taken == 0) {
            const CToken& token = tokens[0];
            out.push_back(token.is("->") ? CToken{CToken::Kind::sign, ".", token.line, false} : token);
            taken = 1;
        }
        tokens = tokens.subspan(taken);
    }
    return out;
}

} // namespace handlelab
