// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/cast.h"

#include "core/lesson/parser.h"
#include "core/machine/views/file_system.h"
#include "core/program/cpp_text.h"
#include "core/program/image_names.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The file that a CreateProcess names: its first argument, or the first word of its second.
std::string imageOf(const Lesson& lesson, const Statement& s) {
    for (std::uint32_t i = 0; i < std::min(s.argumentCount, 2u); ++i) {
        const Expression& e = lesson.expressions[lesson.arguments[s.firstArgument + i].value];
        if (e.kind != ExpressionKind::text)
            continue;
        const std::string text = unquote(lesson[e.text]);
        const std::string image = text.substr(0, i == 0 ? std::string::npos : text.find(' '));
        return isPlainFileName(image) && image.ends_with(".exe") ? image : std::string();
    }
    return {};
}

} // namespace

Script castOf(LessonWalk& walk) {
    Script script;
    walk.run.seek(walk.run.end());
    std::vector<std::string> spaces, images;
    for (const Process& process : walk.machine().processes)
        images.emplace_back(walk.run.texts()[process.image]);
    const std::vector<std::string> names = plainImageNames(images);
    for (std::uint32_t i = 0; i < walk.machine().processes.size(); ++i) {
        ScriptMember member{.label = walk.labelOf(ProcessId{i}), .image = names[i]};
        member.space = identifier(member.label);
        while (std::ranges::find(spaces, member.space) != spaces.end())
            member.space += '0';
        spaces.push_back(member.space);
        script.cast.push_back(std::move(member));
    }
    script.actors.push_back({.name = "", .member = -1, .function = "play"});
    // A child that is not born because its call fails has a program all the same.
    for (const Statement& s : walk.lesson.statements)
        if (s.kind == StatementKind::call && s.other.length != 0 &&
            !walk.process(walk.lesson[s.other]).valid())
            if (const std::string image = imageOf(walk.lesson, s);
                !image.empty() && std::ranges::none_of(script.cast, [&](const ScriptMember& member) {
                    return samePath(member.image, image);
                }))
                script.idleImages.insert(image);
    return script;
}

} // namespace handlelab
