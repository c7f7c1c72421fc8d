// SPDX-License-Identifier: GPL-3.0-or-later
// Birth, references, state and death of objects.
#include "core/kernel/kernel.h"

namespace handlelab {

ObjectId Kernel::addObject(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security,
                           ObjectCounts counts) {
    const ObjectId id{grow(List::objects)};
    change(Place<ObjectHeader>{id.index},
           ObjectHeader{.type = type, .security = security, .creator = caller.process});
    change(Place<ObjectBody>{id.index}, body);
    change(Place<ObjectCounts>{id.index}, counts);
    return id;
}

ObjectId Kernel::createObject(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security) {
    const ObjectId next{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_log.begin({.kind = MeaningKind::objectCreated, .process = caller.process, .object = next});
    return addObject(caller, type, body, security, {.handles = 0, .references = 1});
}

void Kernel::setBody(const Meaning& meaning, ObjectId object, const ObjectBody& body) {
    m_log.begin(meaning);
    change(Place<ObjectBody>{object.index}, body);
}

void Kernel::changeReferences(MeaningKind kind, ObjectId object, int difference) {
    ObjectCounts counts = m_machine[object].counts;
    const auto before = static_cast<std::uint32_t>(shownPointerCount(m_machine, object));
    const std::uint32_t after = before + static_cast<std::uint32_t>(difference);
    counts.references += static_cast<std::uint32_t>(difference);
    m_log.begin({.kind = kind, .object = object, .value = before, .extra = after});
    change(Place<ObjectCounts>{object.index}, counts);
}

void Kernel::reference(ObjectId object) { changeReferences(MeaningKind::referenceTaken, object, +1); }

void Kernel::dereference(ObjectId object) {
    changeReferences(MeaningKind::referenceDropped, object, -1);
    if (!alive(m_machine[object]))
        destroyed(object);
}

void Kernel::destroyed(ObjectId object) {
    m_log.begin({.kind = MeaningKind::objectDestroyed, .object = object});
    for (const Reference& held : heldBy(m_machine, object)) {
        if (const auto released = kindOf(m_machine, held.object).released)
            if (const auto body = released(m_machine, held.object, held.kind))
                change(Place<ObjectBody>{held.object.index}, *body);
        dereference(held.object);
    }
}

} // namespace handlelab
