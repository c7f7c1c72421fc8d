// SPDX-License-Identifier: GPL-3.0-or-later
// What a call and its parameters are in C where their kinds do not say it. Most calls need none of this;
// those that do say it in their row, and programs are written from it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace handlelab {

/// The type of a variable in a generated program, the more general ones last.
enum class CType : std::uint8_t {
    number,
    id,
    signedNumber,
    boolean,
    pointerSized,
    text,
    socket,
    key,
    module,
    window,
    menu,
    pen,
    brush,
    station,
    desktop,
    handle,
    pointer,
    processInformation,
    processEntry,
    objectInformation,
    overlapped,
};

/// A header besides windows.h that a call needs.
enum class CHeader : std::uint8_t {
    winternl,
    newerCalls, ///< of the generated programs, for what older headers do not declare
    toolHelp,
    winsock,
};

/// Whether the name of a call ends with W in C.
enum class CWidth : std::uint8_t {
    byTexts, ///< when one of its parameters takes a text
    narrow,
    wide,
};

/// What a call that succeeds leaves in the last error.
enum class CLastError : std::uint8_t {
    undefined,
    alwaysSet, ///< sets it, and says something with it: ERROR_ALREADY_EXISTS or ERROR_SUCCESS
    asked,     ///< its result is the last error
};

/// What of a call's outcome differs from system to system, so that it is no fact.
enum class CDiffering : std::uint8_t {
    nothing,
    stored,       ///< what it stores
    processesToo, ///< and, because other programs run, how often it succeeds
};

/// What C has in place of a value that lessons write plainly.
enum class CStructure : std::uint8_t {
    none,
    program,            ///< the name under which the program that is started was brought
    commandLine,        ///< characters that the call may change
    threadFunction,     ///< the address of the function of the thread that is made
    jobLimits,          ///< JOBOBJECT_EXTENDED_LIMIT_INFORMATION, or JOBOBJECT_ASSOCIATE_COMPLETION_PORT
    descriptor,         ///< a security descriptor, written as SDDL
    receivedDescriptor, ///< the same, to be read
    sid,
    privilege,       ///< TOKEN_PRIVILEGES
    numberByAddress, ///< the address of a DWORD; lessons write the number or &variable
};

/// Values that no program can be written with, and why.
struct CRefusal {
    std::vector<std::string_view> constants;
    std::string_view why;
};

/// A parameter in C.
struct ParameterForm {
    std::optional<CType> type; ///< where the kind does not say it
    std::string_view cast;     ///< a declared type that no variable has: values are cast to it
    CStructure structure = CStructure::none;
    std::string_view code;  ///< what a parameter that lessons leave out is given; empty: its default
    std::string_view needs; ///< the declaration that `code` speaks of
    /// The constants with which a call that writes files only reads them; empty when the parameter has no
    /// say.
    std::vector<std::string_view> reads;
    CRefusal refuses;
};

/// A call in C.
struct CForm {
    std::optional<CType> result; ///< where `returns` does not say it
    std::vector<CHeader> headers;
    CWidth width = CWidth::byTexts;
    CLastError lastError = CLastError::undefined;
    CDiffering differs = CDiffering::nothing;
    bool writesFiles = false;    ///< changes the file that its path leads to
    std::string_view unwritable; ///< why no program can make the call; empty for those that can
};

} // namespace handlelab
