// SPDX-License-Identifier: GPL-3.0-or-later
// Private namespaces: boundaries, aliases and the names inside (win32-semantics section 4.5).
#include "core/kernel/kernel.h"
#include "core/machine/views/namespaces.h"
#include "core/win32/constants.h"

namespace handlelab {

Outcome<ResolvedName> PrivateNamespaces::resolve(Caller caller, std::string_view name, bool creating) {
    const auto refused = [&](MeaningKind kind, std::uint32_t error) {
        return Outcome<ResolvedName>::failed(m_core.refuse(
            kind, error, {.process = caller.process, .name = m_texts.names.intern(name), .value = error}));
    };
    const std::size_t slash = name.find('\\');
    const std::string_view leaf = name.substr(slash + 1);
    const TextId alias = m_texts.texts.find(name.substr(0, slash));
    const SideObject* known = nullptr; // of several with one alias the newest counts
    for (const SideObject& side : m_machine.sideObjects)
        if (side.alive && side.kind == SideKind::namespaceAlias && side.process == caller.process &&
            alias.valid() && side.name == alias)
            known = &side;
    if (!known) {
        const std::string before =
            sessionDirectory(m_machine[caller.process].session) + std::string(name.substr(0, slash));
        if (ownerOfName(m_machine, m_texts.names.find(before))
                .valid()) // an object stands where a folder should be
            return refused(MeaningKind::nameRefused, error::invalidHandle);
        return refused(MeaningKind::aliasUnknown, error::pathNotFound);
    }
    if (leaf.empty() || leaf.find('\\') != std::string_view::npos)
        return refused(MeaningKind::nameRefused, error::pathNotFound);
    // The alias stands for the handle. Closed behind the back of ClosePrivateNamespace, it leads nowhere.
    const HandleEntry* entry = entryAt(m_machine.table(caller.process), known->index);
    if (!entry || entry->object != known->object) {
        const Handle value = valueOf(m_machine.rules, known->index);
        return Outcome<ResolvedName>::failed(
            m_core.refuse(MeaningKind::handleNotFound, error::invalidHandle,
                          {.process = caller.process, .value = static_cast<std::uint32_t>(value.value)}));
    }
    const std::string full = privateDirectory(m_machine, m_texts, known->object) + std::string(leaf);
    const ResolvedName resolved{m_texts.names.intern(full), known->object};
    const bool makes = creating && !ownerOfName(m_machine, resolved.id).valid();
    if (const Refusal refusal =
            m_kernel.tables.checkAccess(caller, {known->object, known->index, entry->granted},
                                        makes ? access::directoryCreateObject : access::directoryTraverse))
        return Outcome<ResolvedName>::failed(refusal);
    return {resolved};
}

void PrivateNamespaces::hide(const Meaning& meaning) {
    DirectoryBody body = std::get<DirectoryBody>(m_machine[meaning.object].body);
    if (!body.findable)
        return;
    body.findable = false;
    m_kernel.objects.setBody(meaning, meaning.object, body);
}

} // namespace handlelab
