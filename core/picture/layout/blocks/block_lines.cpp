// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/blocks/block_lines.h"

#include "core/kinds/kinds.h"
#include "core/machine/views/namespaces.h"
#include "core/picture/layout/scene.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Which end of a pipe or mailslot a file object is; nothing for others.
const char* endOf(const ObjectBody& body) {
    const auto* device = std::get_if<DeviceBody>(&body);
    if (device == nullptr)
        return nullptr;
    switch (device->kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::mailslotServer:
        return CORE_TR("Picture", "server end");
    case DeviceKind::pipeClient:
    case DeviceKind::mailslotClient:
        return CORE_TR("Picture", "client end");
    case DeviceKind::pipeRead:
        return CORE_TR("Picture", "read end");
    case DeviceKind::pipeWrite:
        return CORE_TR("Picture", "write end");
    case DeviceKind::consoleInput:
    case DeviceKind::screenBuffer:
    case DeviceKind::serialPort:
    case DeviceKind::socket:
    case DeviceKind::directoryNotify:
    case DeviceKind::pipeFolder:
        break;
    }
    return nullptr;
}

std::vector<BlockFact> factsOf(const Scene& scene, ObjectType type, const ObjectBody& body) {
    std::vector<BlockFact> facts;
    for (const StateField& field : stateOf(scene.machine, scene.texts, type, body)) {
        if (field.detail)
            continue;
        const Words& words = scene.view.words;
        const bool device = field.key == "device"; // said by its kind
        facts.push_back({words("State", field.label),
                         device       ? words.kind(field.text)
                         : field.word ? words("State", field.text.c_str())
                                      : clean(field.text),
                         {}});
        if (const char* end = device ? endOf(body) : nullptr)
            facts.back().value += scene.say(CORE_TR("Picture", ", ")) + scene.say(end);
    }
    return facts;
}

/// The names in a private namespace.
BlockFact namesIn(const Scene& scene, ObjectId directory) {
    const std::string path = privateDirectory(scene.machine, scene.texts, directory);
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < scene.machine.nameOwners.size(); ++i)
        if (const std::string_view name = scene.texts[NameId{i}];
            scene.machine.nameOwners[i].valid() && name.starts_with(path))
            names.push_back(clean(leafName(name)));
    return {scene.say(CORE_TR("Picture", "names inside")),
            names.empty() ? "-" : fmt::format("{}", fmt::join(names, ", ")),
            {}};
}

} // namespace

int factCount(const Object& object) {
    if (const auto* device = std::get_if<DeviceBody>(&object.body))
        switch (device->kind) {
        case DeviceKind::consoleInput:
        case DeviceKind::screenBuffer:
        case DeviceKind::serialPort:
        case DeviceKind::pipeFolder:
            return 1; // only what it is
        case DeviceKind::pipeServer:
        case DeviceKind::pipeClient:
        case DeviceKind::pipeRead:
        case DeviceKind::pipeWrite:
        case DeviceKind::mailslotServer:
        case DeviceKind::mailslotClient:
        case DeviceKind::socket:
        case DeviceKind::directoryNotify:
            break;
        }
    const ObjectType type = object.header.type;
    return static_cast<int>(info(type).briefFields) + (type == ObjectType::directory ? 1 : 0);
}

int mostFacts() {
    std::size_t most = 0;
    for (const ObjectKind* kind : kinds)
        most = std::max(most, kind->briefFields);
    return static_cast<int>(most) + 1;
}

std::vector<BlockFact> factsOf(const Scene& scene, ObjectId object) {
    std::vector<BlockFact> facts =
        factsOf(scene, scene.machine[object].header.type, scene.machine[object].body);
    const ObjectType type = scene.machine[object].header.type;
    if (type == ObjectType::directory)
        facts.push_back(namesIn(scene, object));
    facts.resize(static_cast<std::size_t>(factCount(scene.machine[object])));
    const ObjectMark* mark = scene.marks.object(object);
    if (!mark || mark->mood != Mood::changed)
        return facts;
    const std::vector<BlockFact> before = factsOf(scene, type, mark->bodyBefore);
    for (std::size_t i = 0; i < facts.size() && i < before.size(); ++i)
        if (before[i].value != facts[i].value)
            facts[i].before = before[i].value;
    return facts;
}

} // namespace handlelab
