// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a file of the executable specification into its sections, each a lesson of its own.
//
// The file is Markdown. What stands before the first "## " heading is its stage: prose and a handlelab block
// with the processes. Every heading after that names the rows a section shows, and says them in a sentence:
//
//     ## CLS-01, CLS-18, TBL-06..08: Closing an open entry needs no access right
//
// A section's lesson is the stage and the section. One that has the line <!-- no stage --> brings its own
// stage.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// One section of a specification file.
struct SpecificationSection {
    std::vector<std::string> ids; ///< the rows it shows, ranges written out: CLS-01, S7
    std::string sentence;         ///< what stands after the colon of the heading
    std::string file;             ///< name of the file, for messages
    std::uint32_t line = 0;       ///< of the heading, 1-based
    /// The lesson. Its lines have the numbers they have in the file: what belongs to other sections is blank.
    std::string lesson;
};

/// A file read, and what is wrong with its headings: "FILE:LINE: ...", one text for each.
struct SpecificationFile {
    std::vector<SpecificationSection> sections;
    std::vector<std::string> problems;
};

/// The ids of a list such as "CLS-01, TBL-06..08, S3..S5"; empty where the list is not one.
[[nodiscard]] std::vector<std::string> expandIds(std::string_view list);

/// The sections of a text, in order. Headings inside fenced blocks are no headings.
[[nodiscard]] SpecificationFile splitSections(std::string_view text, const std::string& file);

/// The sections of all *.lab.md files of a folder, by file name. A file that cannot be read is a problem.
[[nodiscard]] SpecificationFile readSections(const std::filesystem::path& folder);

} // namespace handlelab
