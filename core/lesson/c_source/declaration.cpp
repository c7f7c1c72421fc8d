// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/declaration.h"

#include "core/lesson/c_source/type_names.h"

#include <algorithm>

namespace handlelab {

namespace {

bool isStatementWord(const CToken& token) {
    constexpr std::string_view words[] = {"return", "goto", "throw",    "delete",  "new",  "using",
                                          "break",  "case", "continue", "typedef", "enum", "co_return"};
    return std::ranges::find(words, token.text) != std::end(words);
}

/// How many tokens the type takes; 0 when the statement begins with none.
std::size_t typeSize(CTokens s, std::string& type) {
    std::size_t at = 0;
    while (at < s.size() && s[at].kind == CToken::Kind::word) {
        const bool more = qualifiesType(s[at].text) || (at + 1 < s.size() && s[at + 1].is("::"));
        type = s[at].text;
        at += at + 1 < s.size() && s[at + 1].is("::") ? 2 : 1;
        if (more)
            continue;
        while (at < s.size() && (s[at].isWord("long") || s[at].isWord("int") || s[at].isWord("char")))
            type = s[at++].text;
        break;
    }
    if (at > 0 && at < s.size() && s[at].is("<")) { // std::vector<HANDLE>
        while (at < s.size() && !s[at].is(">"))
            ++at;
        ++at;
    }
    while (at < s.size() && (s[at].is("*") || s[at].is("&") || s[at].isWord("const")))
        ++at;
    return at;
}

/// What may follow the name of a variable in its declaration.
bool followsName(CTokens rest) {
    return rest.empty() || rest[0].is("=") || rest[0].is(",") || rest[0].is("[") || rest[0].is("{");
}

CTokens inside(CTokens bracket) {
    const std::size_t size = bracketSize(bracket);
    return size < 2 ? CTokens() : bracket.subspan(1, size - 2);
}

CDeclarator declaratorOf(CTokens part) {
    CDeclarator variable;
    while (!part.empty() && (part[0].is("*") || part[0].is("&")))
        part = part.subspan(1);
    if (part.empty() || part[0].kind != CToken::Kind::word)
        return variable;
    variable.name = part[0].text;
    part = part.subspan(1);
    if (!part.empty() && part[0].is("[")) {
        variable.array = true;
        variable.count = inside(part);
        part = part.subspan(bracketSize(part));
    }
    if (!part.empty() && part[0].is("="))
        part = part.subspan(1);
    if (!part.empty() && part[0].is("{"))
        variable.braces = inside(part);
    else
        variable.value = part;
    return variable;
}

} // namespace

std::optional<CDeclaration> declarationOf(CTokens s) {
    if (s.empty() || s[0].kind != CToken::Kind::word || isStatementWord(s[0]))
        return {};
    CDeclaration declaration;
    const std::size_t size = typeSize(s, declaration.type);
    if (size == 0 || size >= s.size() || s[size].kind != CToken::Kind::word ||
        !followsName(s.subspan(size + 1)))
        return {};
    std::string& type = declaration.type;
    if (type.size() > 4 && (type.ends_with('W') || type.ends_with('A')) && typeNamed(type) &&
        typeNamed(type)->name != type)
        type.pop_back();
    for (const CTokens part : splitAtCommas(s.subspan(size)))
        if (CDeclarator variable = declaratorOf(part); !variable.name.empty())
            declaration.variables.push_back(std::move(variable));
    return declaration;
}

} // namespace handlelab
