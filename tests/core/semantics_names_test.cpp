// SPDX-License-Identifier: GPL-3.0-or-later
// What a second creation by name leaves as it was, where lessons cannot look.
#include "lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(CreateNamed, NAM_49_SizeAndProtectionOfAnExistingFileMappingStay) {
    const Lab lab(
        stage("a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READONLY, 0, 100, \"V\")\n"
              "b: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 9000, \"V\")\n"));
    const auto& section = std::get<SectionBody>(lab.object("b", "v").body);
    EXPECT_EQ(section.size, 100u);
    EXPECT_EQ(section.protect, 2u);
}

} // namespace
} // namespace handlelab
