// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/cpp_text.h"

#include "core/calls/call.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace handlelab {

namespace {

/// Longer literals are split, for readers and for compilers that bound the length of one.
constexpr std::size_t literalWidth = 80;

/// The code point at `at`, which is moved behind it; a byte that is no UTF-8 counts as U+FFFD.
std::uint32_t nextCodePoint(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
    };
    const std::uint32_t first = byte(at++);
    if (first < 0x80)
        return first;
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more > text.size())
        return 0xFFFD;
    std::uint32_t code = first & (0x3Fu >> more);
    for (std::size_t i = 0; i < more; ++i, ++at)
        code = code << 6 | (byte(at) & 0x3F);
    return code;
}

std::string wideEscape(std::uint32_t c) {
    if (c == '"' || c == '\\')
        return fmt::format("\\{}", static_cast<char>(c));
    if (c >= 0x20 && c < 0x7F)
        return std::string(1, static_cast<char>(c));
    if (c == '\n')
        return "\\n";
    if (c == '\t')
        return "\\t";
    if (c < 0xA0) // universal names begin here; three octal digits never swallow a fourth
        return fmt::format("\\{:03o}", c);
    return c < 0x10000 ? fmt::format("\\u{:04X}", c) : fmt::format("\\U{:08X}", c);
}

/// Characters that would turn the direction of a source line around, or end it.
bool misleading(std::uint32_t c) {
    return c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C || c == 0xFEFF;
}

std::string harmless(std::string_view text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const std::uint32_t c = nextCodePoint(text, at);
        if (misleading(c) || c == 0xFFFD)
            clean += c == '\t' ? ' ' : '?';
        else
            clean += text.substr(from, at - from);
    }
    while (!clean.empty() && clean.back() == ' ')
        clean.pop_back();
    if (clean.ends_with('\\') || clean.ends_with("?\?/")) // would make the next line a part of the comment
        clean += '.';
    return clean;
}

std::size_t widthOf(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Without the marks of Markdown: `code`, *emphasis*, **strong**, [text](address).
std::string withoutMarks(std::string_view line) {
    std::string plain;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool alone = (i == 0 || line[i - 1] == ' ') && i + 1 < line.size() && line[i + 1] == ' ';
        if (c == '`' || (c == '*' && !alone))
            continue;
        const std::size_t middle = c == '[' ? line.find("](", i) : std::string_view::npos;
        const std::size_t end = middle == std::string_view::npos ? middle : line.find(')', middle);
        if (end == std::string_view::npos) {
            plain += c;
            continue;
        }
        plain += withoutMarks(line.substr(i + 1, middle - i - 1));
        i = end;
    }
    return plain;
}

/// The place behind the next `mark`; the end where there is none.
std::size_t behind(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    return at == std::string_view::npos ? text.size() : at + mark.size();
}

class CommentWriter {
  public:
    explicit CommentWriter(std::size_t indent)
        : m_indent(indent) {}

    void line(std::string_view text) {
        const std::string clean = harmless(text);
        m_text += fmt::format("{:{}}//{}{}\n", "", m_indent, clean.empty() ? "" : " ", clean);
    }
    void paragraph(std::string_view words, std::string_view hanging) {
        const std::size_t width = 100 - std::min<std::size_t>(m_indent + 3, 40);
        std::string current;
        while (!words.empty()) {
            const std::size_t blank = words.find(' ');
            const std::string_view word = words.substr(0, blank);
            words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
            if (!current.empty() && widthOf(current) + 1 + widthOf(word) > width) {
                line(current);
                current = std::string(hanging) + std::string(word);
            } else {
                current += (current.empty() ? "" : " ") + std::string(word);
            }
        }
        if (!current.empty())
            line(current);
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

  private:
    std::size_t m_indent;
    std::string m_text;
};

bool startsItem(std::string_view line) {
    return line.starts_with("- ") || line.starts_with("* ") ||
           (!line.empty() && line[0] >= '0' && line[0] <= '9' && line.find(". ") < 4);
}

// Words that mean something else: of the language, of headers in small letters, and of the generated code
// itself.
constexpr std::string_view keywords[] = {
    "alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
    "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
    "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
    "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
    "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
    "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
    "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
    "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
    "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
    "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
    "static_cast", "struct",   "switch",     "template",  "this",      "thread_local", "throw",
    "true",        "try",      "typedef",    "typeid",    "typename",  "union",        "unsigned",
    "using",       "virtual",  "void",       "volatile",  "wchar_t",   "while",        "xor",
    "xor_eq",
};
constexpr std::string_view headerWords[] = {
    "assert", "cdecl",  "environ", "errno", "far", "hyper",  "interface", "linux",  "main",   "max",  "min",
    "near",   "pascal", "signal",  "small", "std", "stderr", "stdin",     "stdout", "typeof", "unix",
};
constexpr std::string_view ownNames[] = {
    "attributes", "attributes2", "bytes",  "commandLine", "data",        "descriptor", "descriptor2",
    "due",        "error",       "found",  "handles",     "information", "lesson",     "limits",
    "privilege",  "received",    "result", "roles",       "sid",         "startup",    "turn",
};

template <std::size_t N>
bool isOneOf(const std::string_view (&words)[N], std::string_view word) {
    return std::ranges::find(words, word) != std::end(words);
}

bool taken(std::string_view word) {
    if (word.starts_with('_') || word.find("__") != std::string_view::npos)
        return true; // reserved for compilers
    if (word.ends_with("Thread") || word.ends_with("ThreadStart") || word.starts_with("entry0x") ||
        word.starts_with("received"))
        return true; // names the generated code makes
    if (word[0] >= 'A' && word[0] <= 'Z')
        return true; // as macros, types and functions of Windows begin
    return isOneOf(keywords, word) || isOneOf(headerWords, word) || isOneOf(ownNames, word) ||
           std::ranges::find(calls(), word, &CallDescription::name) != calls().end();
}

} // namespace

std::string wideLiteral(std::string_view utf8, std::size_t indent) {
    std::string literal = "L\"";
    std::size_t lineBegin = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t from = at;
        const std::uint32_t c = nextCodePoint(utf8, at);
        literal += c == '?' && from != 0 && utf8[from - 1] == '?' ? "\\?" : wideEscape(c); // no trigraphs
        if (literal.size() - lineBegin >= literalWidth && at < utf8.size()) {
            literal += "\"\n" + std::string(indent, ' ');
            lineBegin = literal.size();
            literal += "L\"";
        }
    }
    return literal + '"';
}

std::string narrowLiteral(std::string_view utf8) {
    std::string literal = "\"";
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        const auto byte = static_cast<unsigned char>(c);
        const bool trigraph = c == '?' && at != 0 && utf8[at - 1] == '?';
        if (c == '"' || c == '\\' || trigraph)
            literal += {'\\', c};
        else if (byte >= 0x20 && byte < 0x7F)
            literal += c;
        else
            literal += fmt::format("\\{:03o}", byte);
    }
    return literal + '"';
}

std::string proseComment(std::string_view markdown, std::size_t indent) {
    CommentWriter writer(indent);
    std::string pending, hanging;
    bool fenced = false, begun = false, gap = false;
    const auto flush = [&] {
        if (!pending.empty())
            writer.paragraph(pending, hanging);
        pending.clear();
        hanging.clear();
    };
    const auto separate = [&] {
        if (begun && gap)
            writer.line("");
        begun = true;
        gap = false;
    };
    while (!markdown.empty()) {
        const std::size_t end = markdown.find('\n');
        std::string_view line = markdown.substr(0, end);
        markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with("```")) {
            flush();
            fenced = !fenced;
            gap = true;
        } else if (fenced) {
            separate();
            writer.line("    " + std::string(line));
        } else if (line.find_first_not_of(" \t") == std::string_view::npos) {
            flush();
            gap = true;
        } else if (line.starts_with("<!--")) {
            flush(); // notes of the lesson's author, such as the claims that a block proves
            if (line.find("-->") == std::string_view::npos) {
                markdown.remove_prefix(behind(markdown, "-->"));
                markdown.remove_prefix(behind(markdown, "\n"));
            }
        } else if (line.starts_with('#')) {
            flush();
            gap = true;
            separate();
            writer.line(withoutMarks(line.substr(std::min(line.find_first_not_of("# "), line.size()))));
            gap = true;
        } else if (startsItem(line)) {
            flush();
            separate();
            pending = withoutMarks(line);
            hanging = "  ";
        } else {
            separate();
            const std::size_t from = line.find_first_not_of(" \t");
            pending += (pending.empty() ? "" : " ") + withoutMarks(line.substr(from));
        }
    }
    flush();
    return std::move(writer).text();
}

std::string identifier(std::string_view word) {
    std::string name;
    for (const char c : word) {
        const bool good =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        name += good ? c : '_';
    }
    if (name.empty() || (name[0] >= '0' && name[0] <= '9'))
        name.insert(name.begin(), 'x');
    if (!taken(name))
        return name;
    while (name.starts_with('_'))
        name.erase(name.begin());
    for (std::size_t at; (at = name.find("__")) != std::string::npos;)
        name.erase(at, 1);
    return (name.empty() ? "x" : name) + (name.ends_with('_') ? "0" : "_");
}

bool usesIdentifier(std::string_view code, std::string_view name) {
    const auto inWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    for (std::size_t at = 0; at < code.size();) {
        if (code.substr(at).starts_with("//")) {
            at = std::min(code.find('\n', at), code.size());
        } else if (code[at] == '"') {
            for (++at; at < code.size() && code[at] != '"'; ++at)
                at += code[at] == '\\' ? 1 : 0;
            ++at;
        } else if (inWord(code[at])) {
            const std::size_t from = at;
            while (at < code.size() && inWord(code[at]))
                ++at;
            if (code.substr(from, at - from) == name)
                return true;
        } else {
            ++at;
        }
    }
    return false;
}

std::string fileStem(std::string_view image) {
    if (image.size() > 4 &&
        image.substr(image.size() - 4).find_first_not_of(".eExX") == std::string_view::npos)
        image.remove_suffix(4);
    std::string stem;
    for (const char c : image.substr(0, 64)) {
        const bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '_' || (c == '-' && !stem.empty());
        stem += good ? c : '_';
    }
    std::string lower = stem;
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr std::string_view devices[] = {"con", "prn", "aux", "nul"};
    const bool device = std::ranges::find(devices, lower) != std::end(devices) ||
                        (lower.size() == 4 && (lower.starts_with("com") || lower.starts_with("lpt")));
    return stem.empty() || device || lower == "run_lesson" ? stem + "_program" : stem;
}

} // namespace handlelab
