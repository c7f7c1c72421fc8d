// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of rows beside the specification files: which must have a test, and which wait for one.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace handlelab {

/// A list of rows: id to what stands behind it (what the row says, or why it is pending).
using RowList = std::map<std::string, std::string>;

/// Reads a list. A line is an id or a range, blanks, and a remark; empty lines and those that begin with #
/// are skipped. What is wrong is appended to `problems`, "FILE:LINE: ...".
[[nodiscard]] RowList readRows(const std::filesystem::path& path, std::vector<std::string>& problems);

} // namespace handlelab
