// SPDX-License-Identifier: GPL-3.0-or-later
// Named constants of Win32: what a lesson may write for a number, and what a form offers to choose from.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace handlelab {

/// The families a parameter can ask for, so that a form offers only what makes sense there.
enum class ConstantFamily : std::uint8_t {
    none,
    boolean,
    accessRight,
    handleFlags,
    duplicateOptions,
    creationDisposition,
    shareMode,
    pageProtection,
    fileFlags,
    timeout,
    waitResult,
    error,
    threadFlags,
    mapAccess,
    ntstatus,
    eventFlags,
    mutexFlags,
    timerFlags,
    pipeOpenMode,
    pipeMode,
    notifyFilter,
    standardDevice,
    moduleFlags,
    socketKind,
    snapshotFlags,
    mitigation,
    jobLimit,
    securityInformation,
    tokenType,
    impersonationLevel,
    namespaceFlags,
    tokenFlags,
    stationFlags,
    objectInformation,
    systemInformation,
    memoryNotification,
    objectFamily,
    moveFlags,
    lockFlags,
    pathFlags,
    other
};

/// Whether the constants of a family are bits that programs join by |.
[[nodiscard]] bool joinsBits(ConstantFamily family);

struct Constant {
    std::string_view name; ///< never translated
    std::uint64_t value;
    ConstantFamily family;
};

// The constants of the families of calls, one file each; constants() of known_constants.h joins them.
[[nodiscard]] std::span<const Constant> commonConstants();
[[nodiscard]] std::span<const Constant> waitConstants();
[[nodiscard]] std::span<const Constant> deviceConstants();
[[nodiscard]] std::span<const Constant> securityConstants();
[[nodiscard]] std::span<const Constant> processConstants();

namespace error {
inline constexpr std::uint32_t success = 0, fileNotFound = 2, pathNotFound = 3, accessDenied = 5,
                               invalidHandle = 6, notEnoughMemory = 8, sharingViolation = 32, fileExists = 80,
                               invalidParameter = 87, invalidName = 123, badPathname = 161,
                               alreadyExists = 183, signalRefused = 156, badExeFormat = 193,
                               filenameExceedsRange = 206, waitTimeout = 258, notOwner = 288,
                               tooManyPosts = 298, fileInvalid = 1006, privilegeNotHeld = 1314,
                               invalidSecurityDescriptor = 1338, noSystemResources = 1450,
                               notSameObject = 1656, operationAborted = 995, ioIncomplete = 996,
                               ioPending = 997, notFound = 1168, cannotImpersonate = 1368,
                               invalidFunction = 1, noMoreFiles = 18, handleEof = 38, notSupported = 50,
                               brokenPipe = 109, insufficientBuffer = 122, moduleNotFound = 126, busy = 170,
                               badPipe = 230, pipeBusy = 231, noData = 232, pipeNotConnected = 233,
                               invalidAddress = 487, pipeConnected = 535, pipeListening = 536, noToken = 1008,
                               notAllAssigned = 1300, unknownRevision = 1305, invalidOwner = 1307,
                               badTokenType = 1349, noSecurityOnObject = 1350, invalidSid = 1337,
                               badImpersonationLevel = 1346, invalidWindowHandle = 1400, notASocket = 10038,
                               notInitialised = 10093, semaphoreTimeout = 121, negativeSeek = 131,
                               moreData = 234, invalidMenuHandle = 1401, unknownWindowClass = 1407,
                               socketStateWrong = 10022, addressInUse = 10048, connectionRefused = 10061,
                               alreadyConnected = 10056, notADirectory = 267, badKey = 1010,
                               cantOpenAnonymous = 1347, noSuchPrivilege = 1313, socketInterrupted = 10004,
                               lockViolation = 33, dirNotEmpty = 145, notLocked = 158,
                               unableToRemoveReplaced = 1175, userMappedFile = 1224, noAccess = 998;
}

/// What a debugger or a strict process is told with; NTSTATUS values.
namespace exception {
inline constexpr std::uint32_t accessViolation = 0xC0000005, invalidHandle = 0xC0000008,
                               handleNotClosable = 0xC0000235;
}

/// ERROR_INVALID_HANDLE for 6; the number in decimal when it has no name here.
[[nodiscard]] std::string errorName(std::uint32_t error);

} // namespace handlelab
