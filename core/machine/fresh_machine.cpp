// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/fresh_machine.h"

#include "core/machine/change.h"
#include "core/machine/views/contents.h"
#include "core/machine/views/file_system.h"

namespace handlelab {

Machine freshMachine(const Rules& rules, Texts& texts) {
    Machine machine(rules);
    const auto count = static_cast<std::uint32_t>(initialFiles().size());
    store(machine, Slot<Extent>{0, static_cast<std::uint32_t>(List::files)}, Extent{count});
    for (std::uint32_t i = 0; i < count; ++i) {
        const InitialFile& file = initialFiles()[i];
        store(machine, Slot<FileNode>{i},
              FileNode{.path = texts.texts.intern(file.path),
                       .contents = storedContents(texts, file.contents),
                       .size = file.size,
                       .directory = file.directory});
    }
    return machine;
}

} // namespace handlelab
