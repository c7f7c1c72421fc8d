// SPDX-License-Identifier: GPL-3.0-or-later
// Every sign-post in a comment leads somewhere: the sections of the specification, the pages and the sources
// that are named. So does every path in the pages for readers.
#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>
#include <filesystem>
#include <fstream>
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

/// Whether a file of the project has this name, or ends its path with it.
bool isAFileOfTheProject(const std::string& name) {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> paths;
        for (const char* folder : {"core", "app", "tests", "bench", "tools"})
            for (const auto& file : std::filesystem::recursive_directory_iterator(root / folder))
                paths.push_back('/' + std::filesystem::relative(file.path(), root).string());
        return paths;
    }();
    return std::ranges::any_of(all, [&](const std::string& path) { return path.ends_with('/' + name); });
}

/// Names that look like those of sources and are not: claims about a variable h of a process, a header of
/// Windows, the files of the programs that lessons become, and what any file is called.
const std::set<std::string> otherNames{
    "a.h",      "editor.h",      "windows.h",          "winternl.h", "run_lesson.cpp",
    "script.h", "error_names.h", "lesson/conductor.h", "x.cpp",
};

struct Comments {
    std::string path;
    std::string text; ///< all comment lines of a source, joined, so that a line's end splits no citation
};

std::vector<Comments> commentsOfSources() {
    std::vector<Comments> all;
    for (const char* folder : {"core", "app", "tests", "bench", "tools"})
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

std::vector<std::string> matches(const std::string& text, const char* pattern) {
    std::vector<std::string> found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto all = expression.globalMatch(QString::fromStdString(text)); all.hasNext();)
        found.push_back(all.next().captured(1).toStdString());
    return found;
}

/// README, CONTRIBUTING and what is in docs, as paths from the root.
std::vector<std::string> pagesForReaders() {
    std::vector<std::string> pages{"README.md", "CONTRIBUTING.md"};
    for (const auto& file : std::filesystem::directory_iterator(root / "docs"))
        if (file.path().extension() == ".md")
            pages.push_back("docs/" + file.path().filename().string());
    return pages;
}

/// Whether a path of the project reads like this, with any name in the place of a star, of NN-name, or of
/// another word in capital letters.
bool standsForAPath(const std::string& pattern) {
    QString expression = QRegularExpression::escape(QString::fromStdString(pattern));
    expression.replace(QRegularExpression(QStringLiteral(R"(\\\*|[A-Z]{2,}(?:\\-name)?)")),
                       QStringLiteral("[^/]+"));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(expression));
    const std::filesystem::path folder = root / pattern.substr(0, pattern.rfind('/'));
    if (!std::filesystem::is_directory(folder))
        return false;
    return std::ranges::any_of(std::filesystem::directory_iterator(folder), [&](const auto& entry) {
        const std::filesystem::path path = std::filesystem::relative(entry.path(), root);
        return whole.match(QString::fromStdString(path.string())).hasMatch();
    });
}

/// The numbers in front of the headings of the specification: "0.2", "10", "14.3".
std::set<std::string> sectionsOfTheSpecification() {
    const std::vector<std::string> sections =
        matches(contentOf(root / "docs/win32-semantics.md"), R"((?:^|\n)#+ (\d+(?:\.\d+)*)[. ])");
    return {sections.begin(), sections.end()};
}

} // namespace

TEST(SignPosts, EverySectionThatACommentCitesIsAHeadingOfTheSpecification) {
    const std::set<std::string> sections = sectionsOfTheSpecification();
    ASSERT_TRUE(sections.contains("0.2") && sections.contains("14.3"));
    const char* citation = R"(\bsections? (\d+(?:\.\d+)*(?:(?:, | and )\d+(?:\.\d+)*)*))";
    const char* number = R"((\d+(?:\.\d+)*))";
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
    const char* page = R"(([A-Za-z0-9_/-]+\.md)\b)";
    for (const Comments& comments : commentsOfSources())
        for (const std::string& name : matches(comments.text, page))
            if (!name.ends_with("lab.md") && !name.starts_with("/")) {
                EXPECT_TRUE(std::filesystem::exists(root / name) ||
                            std::filesystem::exists(root / "docs" / name))
                    << comments.path << " names " << name;
            }
}

TEST(SignPosts, EverySourceThatACommentNamesIsInTheRepository) {
    const char* source = R"((?<![A-Za-z0-9_./*-])([A-Za-z0-9_/]+\.(?:h|cpp))\b)";
    int named = 0;
    for (const Comments& comments : commentsOfSources())
        for (const std::string& name : matches(comments.text, source)) {
            EXPECT_TRUE(otherNames.contains(name) || isAFileOfTheProject(name))
                << comments.path << " names " << name;
            ++named;
        }
    EXPECT_GT(named, 50);
}

TEST(SignPosts, EveryPathThatACommentNamesIsInTheRepository) {
    // A part in capital letters stands for any name: tests/golden/NAME.
    const char* place =
        R"((?<![A-Za-z0-9_./-])((?:core|app|tests|bench|cmake|tools|resources)(?:/[a-z0-9_-]+)+)(?![A-Za-z/]))";
    for (const Comments& comments : commentsOfSources())
        for (const std::string& name : matches(comments.text, place))
            EXPECT_TRUE(std::filesystem::exists(root / name) || isAFileOfTheProject(name + ".h") ||
                        isAFileOfTheProject(name + ".cpp") || isAFileOfTheProject(name + ".txt"))
                << comments.path << " names " << name;
}

TEST(SignPosts, EveryPathInAPageForReadersIsInTheRepository) {
    const char* quoted = R"(`([^`\n]+)`)";
    const char* folders =
        R"((?<![A-Za-z0-9_./-])((?:core|app|tests|bench|cmake|tools|resources|docs|translations)/[\w./*-]*))";
    const char* source = R"((?<![\w./*-])([\w-]+\.(?:h|cpp))(?![\w*]))";
    int named = 0;
    for (const std::string& page : pagesForReaders())
        for (const std::string& words : matches(contentOf(root / page), quoted)) {
            for (const std::string& name : matches(words, folders)) {
                EXPECT_TRUE(std::filesystem::exists(root / name) ||
                            std::filesystem::exists(root / (name + ".cpp")) || standsForAPath(name))
                    << page << " names " << name;
                ++named;
            }
            for (const std::string& name : matches(words, source))
                EXPECT_TRUE(otherNames.contains(name) || isAFileOfTheProject(name))
                    << page << " names " << name;
        }
    EXPECT_GT(named, 50);
}

} // namespace handlelab
