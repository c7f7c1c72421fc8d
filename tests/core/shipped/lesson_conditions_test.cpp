// SPDX-License-Identifier: GPL-3.0-or-later
// What the shipped lessons say about real Windows is true only under conditions. Each lesson names them, in
// both languages: what a tool needs, what the documentation promises and what only the present kernel does.
#include "tests/core/shipped_lessons.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace handlelab {
namespace {

/// The text of a lesson with every break of a line a blank, so that sentences can be looked for.
std::string sentencesOf(const std::string& name) {
    std::string text = shippedLesson(name).source, all;
    for (const char c : text)
        if (c != '\n' && c != ' ')
            all += c;
        else if (!all.ends_with(' '))
            all += ' ';
    return all;
}

struct Condition {
    const char *about, *english, *chinese;
};

/// Wherever a lesson speaks of one of these, it says what is needed for it.
constexpr std::array ofTools{
    Condition{"handle.exe", "administrator", "管理员"},
    Condition{"Object Address", "otherwise all addresses read 0", "否则地址全是 0"},
    Condition{"Set-ProcessMitigation", "1709", "1709"},
    Condition{"Set-ProcessMitigation", "PowerShell run as administrator", "管理员身份的 PowerShell"},
    Condition{"Set-ProcessMitigation", "next start", "下次启动"},
};

/// What one lesson has to say, by its number.
constexpr std::array ofLessons{
    Condition{"01", "documentation promises nothing more than the 0", "文档只保证返回 0"},
    Condition{"01", "The reverse does not hold", "反过来则不成立"},
    Condition{"03", "duplicates it into its own table", "复制到自己的表里"},
    Condition{"05", "for example:", "例如："},
    Condition{"05", "read the section *Return value*", "*Return value*"},
    Condition{"06", "if it runs in a debugger", "若在调试器里运行"},
    Condition{"07", "a closing function of their own", "自己的关闭函数"},
    Condition{"11", "Equal names prove nothing", "名字相同说明不了什么"},
    Condition{"12", "add an entry to its table from outside", "从外面给它的表添加表项"},
    Condition{"15", "SeCreateGlobalPrivilege", "SeCreateGlobalPrivilege"},
    Condition{"15", "in newer versions Ctrl+Shift+F", "较新的版本是 Ctrl+Shift+F"},
    Condition{"16", "ConvertStringSecurityDescriptorToSecurityDescriptor",
              "ConvertStringSecurityDescriptorToSecurityDescriptor"},
    Condition{"18", "no account names", "不接受账户名"},
    Condition{"19", "the table of another that is already running", "从外面给已经在运行的进程添加表项"},
    Condition{"19", "the debugger duplicates the handle", "得先把它复制到自己的表里"},
    Condition{"22", "Real SDDL knows no account names", "真正的 SDDL 不认识账户名"},
    Condition{"22", "a file mapping for all that its pages allow", "文件映射则是页面所允许的全部"},
    Condition{"22", "SeTakeOwnershipPrivilege", "SeTakeOwnershipPrivilege"},
    Condition{"22", "column of the list, *Access Mask*", "列表的 *Access Mask* 列"},
    Condition{"24", "the exit code 0xC0000008", "退出码 0xC0000008"},
    Condition{"24", "Microsoft's page about `CloseHandle`", "微软的 `CloseHandle` 页面"},
    Condition{"27", "In Windows XP and Server 2003, which this lesson follows,",
              "在 Windows XP 和 Server 2003 里"},
    Condition{"27", "holds it *shared*", "以*共享*方式持有它"},
    Condition{"27", "`FreeListLock`", "`FreeListLock`"},
    Condition{"30", "since version 1903 of Windows 10 that is how NTFS", "自 Windows 10 1903 起，NTFS"},
    Condition{"31", "until the end of the process", "留到进程结束"},
    Condition{"32", "documentation promises only that this call fails", "文档只保证这个调用会失败"},
    Condition{"33", "if the program runs in a debugger", "若在调试器里运行"},
};

/// Errors that are not those of books are not put down to "the book": nobody could look them up.
constexpr std::array noSources{"the book ", "the book's", "A book ", "有书把", "有的书说", "书上说"};

TEST(ConditionsOfLessons, WhoeverSpeaksOfAToolSaysWhatItNeeds) {
    for (const Condition& condition : ofTools) {
        std::size_t spoken = 0;
        for (const bool chinese : {false, true})
            for (const std::string& name : lessonNames(chinese)) {
                const std::string text = sentencesOf(name);
                if (text.find(condition.about) == std::string::npos)
                    continue;
                ++spoken;
                const std::string_view needed = chinese ? condition.chinese : condition.english;
                EXPECT_NE(text.find(needed), std::string::npos) << name << ": " << needed;
            }
        EXPECT_GE(spoken, 2u) << condition.about;
    }
}

TEST(ConditionsOfLessons, EachLessonNamesItsOwn) {
    for (const bool chinese : {false, true})
        for (const Condition& condition : ofLessons) {
            std::size_t found = 0;
            for (const std::string& name : lessonNames(chinese)) {
                if (!name.starts_with(std::string(condition.about) + "-"))
                    continue;
                ++found;
                const std::string_view needed = chinese ? condition.chinese : condition.english;
                EXPECT_NE(sentencesOf(name).find(needed), std::string::npos) << name << ": " << needed;
            }
            EXPECT_EQ(found, 1u) << condition.about;
        }
}

TEST(ConditionsOfLessons, NoErrorIsPutDownToABookWithoutAName) {
    for (const bool chinese : {false, true})
        for (const std::string& name : lessonNames(chinese))
            for (const char* source : noSources)
                EXPECT_EQ(sentencesOf(name).find(source), std::string::npos) << name << ": " << source;
}

} // namespace
} // namespace handlelab
