// SPDX-License-Identifier: GPL-3.0-or-later
// Registers one test for each row of the executable specification, named after the row, and the tests that
// hold the lists of rows and the sections together.
#include "rows.h"
#include "said.h"
#include "section_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace handlelab {
namespace {

/// A test whose body was given at run time.
class GivenTest : public testing::Test {
  public:
    explicit GivenTest(std::function<void()> body)
        : m_body(std::move(body)) {}
    void TestBody() override { m_body(); }

  private:
    std::function<void()> m_body;
};

void addTest(const std::string& suite, const std::string& name, const char* file, int line,
             std::function<void()> body) {
    testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, file, line,
                          [body = std::move(body)]() -> GivenTest* { return new GivenTest(body); });
}

/// The sections of each row, in the order of the files.
using SectionsOfRows = std::map<std::string, std::vector<SpecificationSection>>;

void everyRowHasATest(const RowList& required, const RowList& pending, const SectionsOfRows& shown) {
    for (const auto& [id, says] : required)
        EXPECT_TRUE(shown.contains(id) || pending.contains(id)) << id << " has no test: " << says;
}

void nothingPendingHasATest(const RowList& required, const RowList& pending, const SectionsOfRows& shown) {
    for (const auto& [id, reason] : pending) {
        EXPECT_FALSE(shown.contains(id)) << id << " has a test now; take it out of pending_rows.txt";
        EXPECT_TRUE(required.contains(id)) << id << " is pending, but not in required_rows.txt";
    }
}

void everyTestIsOfARequiredRow(const RowList& required, const SectionsOfRows& shown) {
    for (const auto& [id, sections] : shown)
        EXPECT_TRUE(required.contains(id)) << sections.front().file << ":" << sections.front().line << ": "
                                           << id << " is not in required_rows.txt";
}

/// Adds a test for each chapter: that the program says about its sections what the golden file says.
void addChapters(const std::vector<SpecificationSection>& sections) {
    std::map<std::string, std::vector<SpecificationSection>> chapters;
    for (const SpecificationSection& section : sections) {
        const std::string name = std::filesystem::path(section.file).filename().string();
        chapters[name.substr(0, name.find('.'))].push_back(section);
    }
    for (const auto& [chapter, shown] : chapters) {
        std::string name = chapter;
        std::replace(name.begin(), name.end(), '-', '_');
        addTest("Said", name, shown.front().file.c_str(), 1,
                [chapter = chapter, shown = shown] { saysAsWritten(chapter, shown); });
    }
}

void addSpecification(const std::string& suite, const std::filesystem::path& folder) {
    SpecificationFile read = readSections(folder);
    const RowList required = readRows(folder / "required_rows.txt", read.problems);
    const RowList pending = readRows(folder / "pending_rows.txt", read.problems);
    SectionsOfRows shown;
    for (const SpecificationSection& section : read.sections)
        for (const std::string& id : section.ids)
            shown[id].push_back(section);
    for (const auto& [id, sections] : shown) {
        std::string name = id;
        std::replace(name.begin(), name.end(), '-', '_');
        addTest(suite, name, sections.front().file.c_str(), static_cast<int>(sections.front().line),
                [sections = sections] { std::for_each(sections.begin(), sections.end(), runSection); });
    }
    addTest(suite, "files_are_well_formed", __FILE__, __LINE__, [problems = read.problems] {
        for (const std::string& problem : problems)
            ADD_FAILURE() << problem;
    });
    addTest(suite, "every_row_has_a_test", __FILE__, __LINE__,
            [=] { everyRowHasATest(required, pending, shown); });
    addTest(suite, "nothing_pending_has_a_test", __FILE__, __LINE__,
            [=] { nothingPendingHasATest(required, pending, shown); });
    addTest(suite, "every_test_is_of_a_required_row", __FILE__, __LINE__,
            [=] { everyTestIsOfARequiredRow(required, shown); });
    addChapters(read.sections);
}

} // namespace
} // namespace handlelab

int main(int count, char** arguments) {
    testing::InitGoogleTest(&count, arguments);
    const std::filesystem::path tests = std::filesystem::path(HANDLELAB_SOURCE_DIR) / "tests";
    handlelab::addSpecification("Win32Semantics", tests / "semantics");
    handlelab::addSpecification("SeedClaims", tests / "claims");
    return RUN_ALL_TESTS();
}
