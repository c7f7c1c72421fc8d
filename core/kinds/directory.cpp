// SPDX-License-Identifier: GPL-3.0-or-later
// Private namespaces, to the kernel directories of names.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 5> rights{{{0x1, "DIRECTORY_QUERY"},
                                            {0x2, "DIRECTORY_TRAVERSE"},
                                            {0x4, "DIRECTORY_CREATE_OBJECT"},
                                            {0x8, "DIRECTORY_CREATE_SUBDIRECTORY"},
                                            {0xF000F, "DIRECTORY_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine&, const Texts& texts, const ObjectBody& body) {
    const auto& directory = std::get<DirectoryBody>(body);
    return {field::text("boundary", CORE_TR("State", "boundary"), std::string(texts[directory.boundary])),
            field::truth("findable", CORE_TR("State", "can be opened"), directory.findable)};
}

/// Without the handle of who made it nobody can open it any more.
std::optional<BodyChange> hide(const Machine& machine, ObjectId directory, ProcessId creator) {
    DirectoryBody body = bodyOf<DirectoryBody>(machine, directory);
    if (!body.findable)
        return std::nullopt;
    body.findable = false;
    return BodyChange{{.kind = MeaningKind::namespaceHidden, .process = creator, .object = directory}, body};
}

} // namespace

constexpr ObjectKind directoryKind{
    .type = ObjectType::directory,
    .name = CORE_TR("Kind", "Private namespace"),
    .ntName = "Directory",
    .mapping = {0x20003, 0x2000C, 0x20003, 0xF000F},
    .validMask = 0xF000F,
    .createAccess = 0xF000F,
    .rights = rights,
    .securedWithoutName = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .creatorClosed = hide,
};

} // namespace handlelab
