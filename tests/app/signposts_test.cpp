// SPDX-License-Identifier: GPL-3.0-or-later
// Every sign-post in a comment leads somewhere: the sections of the specification and the pages that are
// cited.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace handlelab {

namespace {

const std::filesystem::path root = HANDLELAB_SOURCE_DIR;

std::string contentOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// The numbers in front of the headings of the specification: "0.2", "10", "14.3".
std::set<std::string> sectionsOfTheSpecification() {
    const std::string text = contentOf(root / "docs/win32-semantics.md");
    const std::regex heading(R"((?:^|\n)#+ (\d+(?:\.\d+)*)[. ])");
    std::set<std::string> sections;
    for (std::sregex_iterator it(text.begin(), text.end(), heading), end; it != end; ++it)
        sections.insert((*it)[1]);
    return sections;
}

struct Comments {
    std::string path,
        text; ///< all comment lines of a source, joined, so that a line's end splits no citation
};

std::vector<Comments> commentsOfSources() {
    std::vector<Comments> all;
    for (const char* folder : {"core", "app", "tests", "bench"})
        for (const auto& file : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (file.path().extension() != ".cpp" && file.path().extension() != ".h")
                continue;
            std::ifstream stream(file.path());
            Comments comments{std::filesystem::relative(file.path(), root).string(), {}};
            for (std::string line; std::getline(stream, line);)
                if (const std::size_t at = line.find("//"); at != std::string::npos)
                    comments.text += line.substr(line.find_first_not_of("/< ", at) == std::string::npos
                                                     ? line.size()
                                                     : line.find_first_not_of("/< ", at)) +
                                     ' ';
            all.push_back(std::move(comments));
        }
    return all;
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

} // namespace

TEST(SignPosts, EverySectionThatACommentCitesIsAHeadingOfTheSpecification) {
    const std::set<std::string> sections = sectionsOfTheSpecification();
    ASSERT_TRUE(sections.contains("0.2") && sections.contains("14.3"));
    const std::regex citation(R"(\bsections? (\d+(?:\.\d+)*(?:(?:, | and )\d+(?:\.\d+)*)*))"),
        number(R"((\d+(?:\.\d+)*))");
    int cited = 0;
    for (const Comments& comments : commentsOfSources())
        for (const std::string& list : matches(comments.text, citation))
            for (const std::string& section : matches(list, number)) {
                EXPECT_TRUE(sections.contains(section)) << comments.path << " cites section " << section;
                ++cited;
            }
    EXPECT_GT(cited, 60);
}

TEST(SignPosts, EveryPageThatACommentNamesIsInTheRepository) {
    const std::regex page(R"(([A-Za-z0-9_/-]+\.md)\b)");
    for (const Comments& comments : commentsOfSources())
        for (const std::string& name : matches(comments.text, page))
            if (!name.ends_with("lab.md") && !name.starts_with("/")) {
                EXPECT_TRUE(std::filesystem::exists(root / name) ||
                            std::filesystem::exists(root / "docs" / name))
                    << comments.path << " names " << name;
            }
}

} // namespace handlelab
