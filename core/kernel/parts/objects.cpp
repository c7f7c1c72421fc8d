// SPDX-License-Identifier: GPL-3.0-or-later
// Birth, references, state and death of objects.
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

ObjectId Objects::add(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security,
                      ObjectCounts counts) {
    const ObjectId id{grow(List::objects)};
    change(Slot<ObjectHeader>{id.index},
           ObjectHeader{.type = type, .security = security, .creator = caller.process});
    change(Slot<ObjectBody>{id.index}, body);
    change(Slot<ObjectCounts>{id.index}, counts);
    return id;
}

ObjectId Objects::create(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security) {
    const ObjectId next{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_core.note({.kind = MeaningKind::objectCreated, .process = caller.process, .object = next});
    return add(caller, type, body, security, {.handles = 0, .references = 1});
}

void Objects::setBody(const Meaning& meaning, ObjectId object, const ObjectBody& body) {
    m_core.note(meaning);
    change(Slot<ObjectBody>{object.index}, body);
}

void Objects::changeReferences(MeaningKind kind, ObjectId object, int difference) {
    ObjectCounts counts = m_machine[object].counts;
    const auto before = static_cast<std::uint32_t>(shownPointerCount(m_machine, object));
    const std::uint32_t after = before + static_cast<std::uint32_t>(difference);
    counts.references += static_cast<std::uint32_t>(difference);
    m_core.note({.kind = kind, .object = object, .value = before, .extra = after});
    change(Slot<ObjectCounts>{object.index}, counts);
}

void Objects::reference(ObjectId object) { changeReferences(MeaningKind::referenceTaken, object, +1); }

void Objects::dereference(ObjectId object) {
    changeReferences(MeaningKind::referenceDropped, object, -1);
    if (!alive(m_machine[object]))
        destroy(object);
}

void Objects::destroy(ObjectId object) {
    m_core.note({.kind = MeaningKind::objectDestroyed, .object = object});
    for (const Reference& held : heldBy(m_machine, object)) {
        if (const auto released = kindOf(m_machine, held.object).released)
            if (const auto body = released(m_machine, held.object, held.kind))
                change(Slot<ObjectBody>{held.object.index}, *body);
        dereference(held.object);
    }
}

Refusal Objects::memoryIsExhausted(ProcessId process, std::uint32_t more) {
    const std::uint32_t limit = m_machine.rules->objectLimit;
    if (m_machine.objects.size() + more <= limit) // so many were never made, so the living need no counting
        return {};
    const auto living = std::ranges::count_if(m_machine.objects, [](const Object& o) { return alive(o); });
    if (static_cast<std::uint64_t>(living) + more <= limit)
        return {};
    return m_core.refuse(MeaningKind::memoryExhausted, error::noSystemResources,
                         {.process = process, .value = limit});
}

void Objects::countHandle(ObjectId object, int difference, bool takesCreationReference) {
    ObjectCounts counts = m_machine[object].counts;
    const std::uint32_t before = counts.handles;
    counts.handles += static_cast<std::uint32_t>(difference);
    if (takesCreationReference)
        --counts.references;
    m_core.note({.kind = MeaningKind::handleCountChanged,
                 .object = object,
                 .value = before,
                 .extra = counts.handles});
    change(Slot<ObjectCounts>{object.index}, counts);
    const bool unreferenced = !alive(m_machine[object]); // who waits for it may let it go further down
    if (counts.handles != 0)
        return;
    const ObjectHeader& header = m_machine[object].header;
    const bool nameGoes = header.named && !header.permanent;
    if (nameGoes)
        m_kernel.names.remove(object);
    if (const auto closed = kindOf(m_machine, object).lastHandleClosed)
        closed(m_kernel.verbsOfKinds(), object);
    if (unreferenced && !nameGoes)
        destroy(object);
}

} // namespace handlelab
