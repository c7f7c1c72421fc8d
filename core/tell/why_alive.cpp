// SPDX-License-Identifier: GPL-3.0-or-later
// Why an object is alive, in sentences: one for each handle and for each reference that would keep it alone.
#include "core/base/translate.h"
#include "core/kinds/references.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// The sentence about a reference, whose hole takes the name of who refers; nullptr when it keeps nothing by
/// itself or is counted.
const char* patternOf(const Machine& machine, const Reference& reference) {
    switch (reference.kind) {
    case ReferenceKind::running:
        return machine[reference.object].header.type == ObjectType::process
                   ? CORE_TR("Inspector", "The process is running.")
                   : CORE_TR("Inspector", "The thread is running.");
    case ReferenceKind::threadObject: {
        const ThreadId thread = std::get<ThreadBody>(machine[reference.by].body).thread;
        return machine[thread].alive
                   ? nullptr // it runs as long as they do
                   : CORE_TR("Inspector", "%1 has ended, but its object is there and refers to its process.");
    }
    case ReferenceKind::name: // goes with the last handle, unless the object is permanent
        return machine[reference.object].header.permanent
                   ? CORE_TR("Inspector", "It is permanent: its name keeps it.")
                   : nullptr;
    case ReferenceKind::wait:
        return CORE_TR("Inspector", "%1 waits for it.");
    case ReferenceKind::view:
        return CORE_TR("Inspector", "A view of it is mapped: %1.");
    case ReferenceKind::section:
        return CORE_TR("Inspector", "%1 maps the file.");
    case ReferenceKind::nestedJob:
        return CORE_TR("Inspector", "Another job is nested in it: %1.");
    case ReferenceKind::jobPort:
        return CORE_TR("Inspector", "A job tells it of its members: %1.");
    case ReferenceKind::actor:
        return CORE_TR("Inspector", "%1 acts with it.");
    case ReferenceKind::desktop:
        return CORE_TR("Inspector", "It has a desktop: %1.");
    case ReferenceKind::operation:
        return CORE_TR("Inspector", "A pending operation of %1 uses it.");
    case ReferenceKind::portFile:
        return CORE_TR("Inspector", "It is the completion port of a file: %1.");
    case ReferenceKind::namespaceEntry:
        return CORE_TR("Inspector", "%1 has its name in it.");
    case ReferenceKind::system:
        return CORE_TR("Inspector", "The system keeps it.");
    case ReferenceKind::jobMember:
        break;
    }
    return nullptr;
}

} // namespace

std::vector<Sentence> whyAlive(const Machine& machine, const Texts& texts, ObjectId object) {
    std::vector<Sentence> reasons;
    const auto because = [&](const char* pattern, std::initializer_list<std::string> arguments) {
        reasons.push_back({"Inspector", pattern, arguments});
    };
    for (const Holder& holder : holders(machine, object))
        because(CORE_TR("Inspector", "%1 has an open handle: %2"),
                {processName(machine, texts, holder.process),
                 handleText(machine.rules, valueOf(machine.rules, holder.index))});
    std::uint32_t members = 0;
    forEachReference(machine, [&](const Reference& reference) {
        if (reference.object != object)
            return;
        members += reference.kind == ReferenceKind::jobMember;
        const char* pattern = patternOf(machine, reference);
        if (!pattern)
            return;
        if (reference.by.valid())
            because(pattern, {objectName(machine, texts, reference.by)});
        else
            because(pattern, {});
    });
    if (members != 0)
        because(CORE_TR("Inspector", "Its member processes keep it: %1."), {fmt::format("{}", members)});
    if (reasons.empty() && !alive(machine[object]))
        because(CORE_TR("Inspector", "It is gone: nothing refers to it any more."), {});
    return reasons;
}

} // namespace handlelab
