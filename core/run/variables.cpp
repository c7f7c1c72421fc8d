// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/variables.h"

namespace handlelab {

Variable variableWith(const RunView& run, ProcessId process, std::string_view name, Value value,
                      ProcessId home) {
    Variable variable{.process = process, .name = run.texts.texts.intern(name), .value = value};
    if (value.kind == ValueKind::handle && home.valid()) {
        variable.home = home;
        if (const HandleEntry* entry = entryOf(run.machine, home, Handle{value.number}))
            variable.meant = entry->object;
    }
    return variable;
}

void storeValue(RunState& run, Kernel& kernel, ProcessId process, std::string_view name, Value value,
                ProcessId home) {
    if (name.empty() || !run.machine[process].alive)
        return;
    kernel.processes.setVariable(run.view().variableNamed(process, name),
                                 variableWith(run.view(), process, name, value, home),
                                 {.kind = MeaningKind::valueStored, .process = process});
    run.names.extend(run.machine);
}

} // namespace handlelab
