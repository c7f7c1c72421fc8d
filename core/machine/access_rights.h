// SPDX-License-Identifier: GPL-3.0-or-later
// Access rights by the names that rules use, and what the generic ones stand for.
#pragma once

#include <cstdint>

namespace handlelab {

/// How the four generic rights translate into a type's own ones.
struct GenericMapping {
    std::uint32_t read, write, execute, all;
};

namespace access {
inline constexpr std::uint32_t deleteObject = 0x1'0000, readControl = 0x2'0000, writeDac = 0x4'0000,
                               writeOwner = 0x8'0000, synchronize = 0x10'0000, systemSecurity = 0x100'0000,
                               maximumAllowed = 0x200'0000, genericAll = 0x1000'0000,
                               genericExecute = 0x2000'0000, genericWrite = 0x4000'0000,
                               genericRead = 0x8000'0000;
inline constexpr std::uint32_t eventModify = 0x2, semaphoreModify = 0x2, timerModify = 0x2, portModify = 0x2;
inline constexpr std::uint32_t jobAssign = 1, jobQuery = 4, jobTerminate = 8;
inline constexpr std::uint32_t tokenAssignPrimary = 1, tokenDuplicate = 2, tokenImpersonate = 4,
                               tokenQuery = 8, tokenAdjustPrivileges = 0x20;
inline constexpr std::uint32_t directoryTraverse = 2, directoryCreateObject = 4;
inline constexpr std::uint32_t sectionQuery = 1, sectionMapWrite = 2, sectionMapRead = 4,
                               sectionMapExecute = 8;
inline constexpr std::uint32_t fileReadData = 1, fileWriteData = 2, fileAppendData = 4,
                               fileReadAttributes = 0x80, fileWriteAttributes = 0x100;
inline constexpr std::uint32_t processTerminate = 1, processCreateThread = 2, processDupHandle = 0x40,
                               processSetQuota = 0x100, processSetInformation = 0x200,
                               processSuspendResume = 0x800, processCreateProcess = 0x80,
                               processQuery = 0x400, processQueryLimited = 0x1000, processSetLimited = 0x2000;
inline constexpr std::uint32_t threadTerminate = 1, threadSuspendResume = 2, threadSetInformation = 0x20,
                               threadSetToken = 0x80, threadImpersonate = 0x100, threadQuery = 0x40,
                               threadQueryLimited = 0x800, threadSetLimited = 0x400, threadResume = 0x1000;
} // namespace access

/// The mask with its generic bits replaced by the type's own ones (win32-semantics section 10.5).
[[nodiscard]] constexpr std::uint32_t mapGeneric(const GenericMapping& map, std::uint32_t mask) {
    std::uint32_t result =
        mask & ~(access::genericRead | access::genericWrite | access::genericExecute | access::genericAll);
    if (mask & access::genericRead)
        result |= map.read;
    if (mask & access::genericWrite)
        result |= map.write;
    if (mask & access::genericExecute)
        result |= map.execute;
    if (mask & access::genericAll)
        result |= map.all;
    return result;
}

} // namespace handlelab
