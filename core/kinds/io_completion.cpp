// SPDX-License-Identifier: GPL-3.0-or-later
// I/O completion ports: queues of packets, signaled while one is waiting. A plain wait takes none of them.
#include "core/base/translate.h"
#include "core/kinds/kind_verbs.h"
#include "core/kinds/kinds.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 3> rights{{{0x1, "IO_COMPLETION_QUERY_STATE"},
                                            {0x2, "IO_COMPLETION_MODIFY_STATE"},
                                            {0x1F0003, "IO_COMPLETION_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine&, const Texts&, const ObjectBody& body) {
    const auto& port = std::get<IoCompletionBody>(body);
    return {field::number("packets", CORE_TR("State", "packets"), port.packets),
            field::number("files", CORE_TR("State", "associated files"), port.files)};
}

bool isSignaled(const Machine& machine, ObjectId port, ThreadId) {
    return bodyOf<IoCompletionBody>(machine, port).packets > 0;
}

void lastHandleClosed(KindVerbs& kernel, ObjectId port) { kernel.abandonPort(port); }

/// A file that belonged to it is gone.
std::optional<ObjectBody> released(const Machine& machine, ObjectId port, ReferenceKind by) {
    if (by != ReferenceKind::portFile)
        return std::nullopt;
    IoCompletionBody body = bodyOf<IoCompletionBody>(machine, port);
    --body.files;
    return body;
}

} // namespace

constexpr ObjectKind ioCompletionKind{
    .type = ObjectType::ioCompletion,
    .name = CORE_TR("Kind", "I/O completion port"),
    .ntName = "IoCompletion",
    .mapping = {0x20001, 0x20002, 0x120000, 0x1F0003},
    .validMask = 0x1F0003,
    .createAccess = 0x1F0003,
    .rights = rights,
    .waitable = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .signaled = isSignaled,
    .lastHandleClosed = lastHandleClosed,
    .released = released,
};

} // namespace handlelab
