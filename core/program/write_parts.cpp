// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/write_parts.h"

#include "core/machine/views/file_system.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Headers of runtime/ that only some programs need.
bool isOfRuntime(std::string_view header) {
    return header == "known_bytes.h" || header == "newer_calls.h" || header == "security.h";
}

} // namespace

std::vector<ProgramImage> imagesOf(const Script& script) {
    std::vector<ProgramImage> images;
    for (std::size_t i = 0; i < script.cast.size(); ++i) {
        const std::string& image = script.cast[i].image;
        const auto same = [&](const ProgramImage& known) { return samePath(known.image, image); };
        auto found = std::ranges::find_if(images, same);
        if (found == images.end()) {
            std::string stem = fileStem(image);
            while (std::ranges::any_of(images,
                                       [&](const ProgramImage& known) { return samePath(known.stem, stem); }))
                stem += "_2";
            images.push_back({std::move(stem), image, {}});
            found = images.end() - 1;
        }
        found->members.push_back(i);
    }
    return images;
}

std::string scriptPart(const Script& script) {
    std::string text = "inline constexpr lesson::Member cast[] = {\n";
    for (const ScriptMember& member : script.cast)
        text += fmt::format("    {{{}, {}}},\n", narrowLiteral(member.label), wideLiteral(member.image));
    text += "    {nullptr, nullptr},\n};\n\ninline constexpr lesson::Actor actors[] = {\n";
    for (const ScriptActor& actor : script.actors)
        text += fmt::format("    {{{}, {}}},\n", narrowLiteral(actor.name), actor.member);
    text += "};\n\n// Who acts, and in which step.\ninline constexpr lesson::TurnOf turns[] = {\n";
    std::string line = "   ";
    for (const ScriptTurn& turn : script.turns) {
        const std::string entry = fmt::format(" {{{}, {}}},", turn.actor, turn.step);
        if (line.size() + entry.size() > 100) {
            text += line + "\n";
            line = "   ";
        }
        line += entry;
    }
    text += line + " {0, 0}}; // the last one is only the end\n\n";
    text += fmt::format(
        "inline constexpr lesson::Script script = {{{{cast, {}}}, {{actors, {}}}, {{turns, {}}}}};\n",
        script.cast.size(), script.actors.size(), script.turns.size());
    return text;
}

std::string memberPart(const Script& script, std::size_t member) {
    const ScriptMember& who = script.cast[member];
    std::string text = fmt::format("namespace roles::{} {{\n\nnamespace {{\n\n", who.space);
    for (const std::string& declaration : who.declarations)
        text += declaration + "\n";
    if (!who.declarations.empty())
        text += "\n";
    for (const ScriptActor& actor : script.actors)
        if (actor.member == static_cast<int>(member) && actor.function != "firstThread")
            text += fmt::format("DWORD WINAPI {}Start(void*);\n\n", actor.function);
    for (std::size_t i = 0; i < script.actors.size(); ++i) {
        const ScriptActor& actor = script.actors[i];
        if (actor.member != static_cast<int>(member))
            continue;
        text += fmt::format("void {}() {{\n{}}}\n\n", actor.function, actor.code);
        if (actor.function != "firstThread")
            text += fmt::format(
                "DWORD WINAPI {0}Start(void*) {{\n    {0}();\n    lesson::stay({1});\n    return 0;\n}}\n\n",
                actor.function, i);
    }
    return text + fmt::format("}} // namespace\n\n}} // namespace roles::{}\n", who.space);
}

std::string directorPart(const Script& script) {
    std::string text = "void play() {\n";
    for (const ProgramImage& image : imagesOf(script))
        text +=
            fmt::format("    lesson::bringProgram(L\"{}.exe\", {});\n", image.stem, wideLiteral(image.image));
    for (const std::string& image : script.idleImages)
        text += fmt::format("    lesson::bringProgram(L\"run_lesson.exe\", {});\n", wideLiteral(image));
    text += "    constexpr lesson::StageFile files[] = {\n";
    for (const InitialFile& file : initialFiles())
        if (!file.directory && file.path.starts_with("C:\\Lab\\"))
            text += fmt::format("        {{{}, {}, {}}},\n", wideLiteral(file.path.substr(7)), file.size,
                                narrowLiteral(file.contents));
    text += "    };\n    lesson::makeFiles(files);\n\n";
    return text + script.actors[0].code + "}\n";
}

std::string rolesPart(const Script& script, const std::vector<std::size_t>& members) {
    std::string text;
    for (const std::size_t member : members)
        if (std::ranges::any_of(script.actors, [&](const ScriptActor& actor) {
                return actor.member == static_cast<int>(member) && actor.function == "firstThread";
            }))
            text += fmt::format("        {{{}, roles::{}::firstThread}},\n",
                                narrowLiteral(script.cast[member].label), script.cast[member].space);
    return text;
}

std::string includesPart(const Script& script, bool director) {
    std::string first, own, last;
    for (const std::string_view header : script.headers) {
        if (header == "winsock2.h")
            first += fmt::format("#include <{}>\n\n", header); // must stand before windows.h
        else if (isOfRuntime(header))
            (header < "probe.h" ? own : last) += fmt::format("#include \"lesson/{}\"\n", header);
    }
    std::string text = first +
                       fmt::format("#include \"lesson/channels.h\"\n{}{}#include \"lesson/probe.h\"\n",
                                   director ? "#include \"lesson/director.h\"\n" : "", own) +
                       "#include \"lesson/script.h\"\n" + last + "\n#include <windows.h>\n";
    for (const std::string_view header : script.headers)
        if (header != "winsock2.h" && !isOfRuntime(header))
            text += fmt::format("#include <{}>\n", header);
    return text + "\n";
}

} // namespace handlelab
