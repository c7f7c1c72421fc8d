// SPDX-License-Identifier: GPL-3.0-or-later
// The one function that writes files for the whole program: whole or not at all.
#pragma once

#include "app/files/descriptor.h"
#include "core/base/translate.h"

#include <optional>
#include <string>
#include <string_view>

namespace handlelab {

/// Nothing when it was done; else the sentence that says why not and what to do.
using WriteRefusal = std::optional<Sentence>;

struct Writing {
    bool ownerOnly = false; ///< mode 0600 in place of what the file had, or of what umask gives a new one
    Descriptor* locked = nullptr; ///< receives the new file, locked (flock) from before it has its name
};

/// Puts `bytes` into a file. They are written into a temporary file beside it, brought to the disk and given
/// the name at last; whatever fails before leaves the old file as it is, and no temporary file. The file
/// keeps its mode and owner; symbolic links are followed. What is no regular file, such as a pipe, is written
/// into and not replaced.
[[nodiscard]] WriteRefusal writeFile(const std::string& path, std::string_view bytes,
                                     const Writing& how = {});

/// Why `path` was not written, from the system's error number.
[[nodiscard]] Sentence notWritten(const std::string& path, int error);

} // namespace handlelab
