// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of object types: names, access rights, generic mapping.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace handlelab {

/// The kernel's types as handles of Win32 programs meet them. Pipes, mailslots, consoles, sockets, serial
/// ports and change notifications are files; FileKind and DeviceKind tell them apart.
enum class ObjectType : std::uint8_t {
    event,
    mutex,
    semaphore,
    section,
    file,
    process,
    thread,
    timer,
    job,
    token,
    ioCompletion,
    windowStation,
    desktop,
    directory,
    key
};
inline constexpr std::size_t objectTypeCount = 15;

/// How the four generic rights translate into a type's own ones.
struct GenericMapping {
    std::uint32_t read, write, execute, all;
};

struct AccessName {
    std::uint32_t bits;
    std::string_view name; ///< EVENT_MODIFY_STATE; never translated
};

struct ObjectTypeInfo {
    ObjectType type;
    std::string_view name;   ///< as the Win32 documentation says: Event, Mutex, File mapping
    std::string_view ntName; ///< as debuggers say: Event, Mutant, Section
    GenericMapping mapping;
    std::uint32_t validMask;            ///< bits the type defines, standard rights included
    std::uint32_t createAccess;         ///< what the plain create call grants
    std::span<const AccessName> rights; ///< the type's specific rights, then ALL_ACCESS; widest last
    bool waitable;
    bool nameable; ///< lives in the common namespace of named objects
};

[[nodiscard]] const ObjectTypeInfo& info(ObjectType type);

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
                               fileReadAttributes = 0x80;
inline constexpr std::uint32_t processTerminate = 1, processCreateThread = 2, processDupHandle = 0x40,
                               processSetQuota = 0x100, processSetInformation = 0x200,
                               processSuspendResume = 0x800, processCreateProcess = 0x80,
                               processQuery = 0x400, processQueryLimited = 0x1000, processSetLimited = 0x2000;
inline constexpr std::uint32_t threadTerminate = 1, threadSuspendResume = 2, threadSetInformation = 0x20,
                               threadSetToken = 0x80, threadImpersonate = 0x100, threadQuery = 0x40,
                               threadQueryLimited = 0x800, threadSetLimited = 0x400;
} // namespace access

/// The mask with its generic bits replaced by the type's own (win32-semantics section 10.5).
[[nodiscard]] std::uint32_t mapGeneric(ObjectType type, std::uint32_t mask);

/// "EVENT_MODIFY_STATE | SYNCHRONIZE": the mask in the names of the documentation; unknown bits stay
/// hexadecimal, 0 is "0".
[[nodiscard]] std::string accessText(ObjectType type, std::uint32_t mask);

/// The names of single access bits and combinations valid for a type: its own rights, then the standard and
/// generic ones.
[[nodiscard]] std::span<const AccessName> standardRights();

} // namespace handlelab
