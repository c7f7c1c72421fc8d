// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_view.h"

namespace handlelab {

void NameIndex::extend(const Machine& machine) {
    for (auto i = static_cast<std::uint32_t>(m_labels.size()); i < machine.processes.size(); ++i)
        m_labels.emplace(machine.processes[i].label, ProcessId{i});
    for (auto i = static_cast<std::uint32_t>(m_variables.size()); i < machine.variables.size(); ++i)
        m_variables.emplace(key(machine.variables[i].process, machine.variables[i].name), VariableId{i});
}

ProcessId NameIndex::process(TextId label) const {
    const auto found = m_labels.find(label);
    return found == m_labels.end() ? ProcessId{} : found->second;
}

VariableId NameIndex::variable(ProcessId process, TextId name) const {
    const auto found = m_variables.find(key(process, name));
    return found == m_variables.end() ? VariableId{} : found->second;
}

ProcessId RunView::processNamed(std::string_view label) const {
    return names.process(texts.texts.find(label));
}

VariableId RunView::variableNamed(ProcessId process, std::string_view name) const {
    return names.variable(process, texts.texts.find(name));
}

} // namespace handlelab
