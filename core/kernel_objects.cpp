// SPDX-License-Identifier: GPL-3.0-or-later
// Birth, references, state and death of objects, and what their security descriptor allows.
#include "intern_descriptor.h"
#include "kernel.h"

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

void Kernel::reference(ObjectId object) {
    ObjectCounts counts = m_machine[object].counts;
    const std::uint32_t before = counts.handles + counts.references;
    ++counts.references;
    m_log.begin(
        {.kind = MeaningKind::referenceTaken, .object = object, .value = before, .extra = before + 1});
    change(Place<ObjectCounts>{object.index}, counts);
}

void Kernel::dereference(ObjectId object) {
    ObjectCounts counts = m_machine[object].counts;
    const std::uint32_t before = counts.handles + counts.references;
    --counts.references;
    m_log.begin(
        {.kind = MeaningKind::referenceDropped, .object = object, .value = before, .extra = before - 1});
    change(Place<ObjectCounts>{object.index}, counts);
    if (!alive(m_machine[object]))
        destroyed(object);
}

void Kernel::destroyed(ObjectId object) {
    m_log.begin({.kind = MeaningKind::objectDestroyed, .object = object});
    if (const auto* section = std::get_if<SectionBody>(&m_machine[object].body);
        section && section->file.valid())
        dereference(section->file);
    if (const auto* job = std::get_if<JobBody>(&m_machine[object].body); job && job->parent.valid())
        dereference(job->parent);
}

SecurityId Kernel::securityFor(Caller caller, const SecurityAttributes& attributes, ObjectType type,
                               bool named) {
    const bool always = type == ObjectType::process || type == ObjectType::thread;
    const std::string user(m_texts[m_machine[caller.process].user]);
    SecurityDescriptor descriptor;
    if (attributes.descriptor.valid()) {
        descriptor = m_texts[attributes.descriptor];
    } else if (named || always) { // the token's default DACL (section 10.2)
        descriptor.daclPresent = true;
        descriptor.dacl = {{false, access::genericAll, user}, {false, access::genericAll, "SY"}};
    } else {
        return {};
    }
    if (descriptor.owner.empty())
        descriptor.owner = user;
    if (descriptor.group.empty())
        descriptor.group = "BU";
    return internDescriptor(m_texts, std::move(descriptor));
}

Outcome<std::uint32_t> Kernel::checkSecurity(Caller caller, ObjectId object, std::uint32_t desired) {
    const ObjectHeader& header = m_machine[object].header;
    const std::uint32_t mapped = mapGeneric(header.type, desired);
    if (desired & access::systemSecurity) {
        m_log.begin({.kind = MeaningKind::securityRefused,
                     .process = caller.process,
                     .object = object,
                     .value = mapped});
        return Outcome<std::uint32_t>::failed(error::privilegeNotHeld);
    }
    if (!header.security.valid()) // no descriptor: nothing is checked
        return {desired & access::maximumAllowed ? info(header.type).mapping.all : mapped};
    const Token token = tokenOf(m_texts[m_machine[caller.process].user]);
    const auto granted = accessCheck(m_texts[header.security], token, header.type, desired);
    m_log.begin({.kind = granted ? MeaningKind::securityGranted : MeaningKind::securityRefused,
                 .process = caller.process,
                 .object = object,
                 .value = granted ? *granted : mapped});
    if (!granted)
        return Outcome<std::uint32_t>::failed(error::accessDenied);
    return {*granted};
}

} // namespace handlelab
