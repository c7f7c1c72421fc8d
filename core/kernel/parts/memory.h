// SPDX-License-Identifier: GPL-3.0-or-later
// What is in files and in memory: how bytes get there and are read.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/outcome.h"

#include <string>
#include <string_view>

namespace handlelab {

/// The contents of files and sections, and views, by which programs reach them (win32-semantics
/// section 15.4). Of what is written, the bytes that `bytes` does not say are zeros.
class Memory final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Puts bytes into a file within the current micro-step; it grows where they go behind its end.
    void writeFile(FileId file, std::uint64_t position, std::string_view bytes, std::uint64_t count);
    /// What a program reads at an address, without the zeros at its end. Refuses where it has no view, and
    /// where the view may not be read.
    Outcome<std::string> read(Caller caller, std::uint64_t address, std::uint64_t count);
    /// Writes through a view: into the file or section, or into the copy that a view with FILE_MAP_COPY makes
    /// for its process. Refuses where there is no view, and where it may not be written to.
    Refusal write(Caller caller, std::uint64_t address, std::string_view bytes, std::uint64_t count);

  private:
    Outcome<SideId> reach(Caller caller, std::uint64_t address, std::uint64_t count, bool writes);
    void writeCopy(SideId view, std::uint64_t position, std::string_view bytes, std::uint64_t count);
    void writeShared(ObjectId section, std::uint64_t position, std::string_view bytes, std::uint64_t count);
    [[nodiscard]] NameId said(std::string_view bytes);
};

} // namespace handlelab
