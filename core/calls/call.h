// SPDX-License-Identifier: GPL-3.0-or-later
// The description of a Win32 call: name, typed parameters with documented names, defaults and help, and a
// function made of kernel verbs. Parser, form, completion, command line and tests read the description; the
// types of the parameters and of the function are one list, so a mismatch does not compile.
#pragma once

#include "core/base/translate.h"
#include "core/calls/c_form.h"
#include "core/kernel/returned.h"
#include "core/kernel/security_attributes.h"
#include "core/kinds/known_constants.h"
#include "core/kinds/object_kind.h"
#include "core/machine/machine.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace handlelab {

struct CallContext;

/// What a parameter accepts; forms choose their editor by it.
enum class ParameterKind : std::uint8_t {
    handle, ///< an entry of the caller's table, a pseudo handle
    boolean,
    dword,
    integer,
    size,
    constant,           ///< constants of `family` joined by |
    access,             ///< an access mask of `type`'s rights
    name,               ///< string or NULL
    path,               ///< string
    text,               ///< string that is no file: a SID, a security descriptor, a word
    address,            ///< a pointer that an earlier call returned
    largeInteger,       ///< 64 bits with a sign, passed by address: LARGE_INTEGER
    handles,            ///< {h1, h2}
    startupInfo,        ///< NULL or {PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h1, h2}, hStdInput = h}
    jobInformation,     ///< constants of `family` joined by |, or {CompletionKey = 1, CompletionPort = h}
    securityAttributes, ///< NULL or {bInheritHandle = ..., lpSecurityDescriptor = "..."}
    pid,
    tid, ///< a number; forms offer the ids of live processes and threads
    outHandle,
    outDword,
    outText,
    outAddress,
    outProcessInformation, ///< &variable, or NULL
    outProcessEntry,       ///< PROCESSENTRY32: variable.th32ProcessID, variable.szExeFile
    outObjectInformation,  ///< variable.HandleCount, variable.PointerCount, variable.GrantedAccess,
                           ///< variable.Attributes
    outFileInformation,    ///< variable.nNumberOfLinks, variable.nFileIndexLow, ...
    outOverlapped,         ///< OVERLAPPED: variable.hEvent, variable.Offset, variable.OffsetHigh; or NULL
    bytes,                 ///< what a buffer holds: a string, a variable, or an address
    buffer,                ///< receives bytes: a variable, or an address
    ignored,               ///< anything: documented and not simulated
};

/// A value that a call can be tried with.
struct Example {
    std::string_view text;        ///< of a string without its quotes
    std::string_view detail = {}; ///< what it means, untranslated: "1 s"
};

/// What the string of a `name` parameter names.
enum class Naming : std::uint8_t { nothing, object, program };

struct Parameter {
    std::string_view name; ///< as documented: lpEventAttributes
    ParameterKind kind = ParameterKind::dword;
    std::string_view initial; ///< default in the language of lessons; empty: must be given
    std::string_view help;    ///< one translatable sentence, context "Calls"
    ConstantFamily family = ConstantFamily::none;
    ObjectType type = ObjectType::event; ///< for handle and access: what it is about
    bool anyType = false;                ///< handle: any kernel object will do
    /// handle: which objects of the type it is made for; null: all of them.
    bool (*takes)(const Machine&, ObjectId) = nullptr;
    bool beside = false;           ///< handle, outHandle: it means a thing beside the handle table, no entry
    bool seldom = false;           ///< most programs leave it as it is; forms fold it away
    ParameterForm form;            ///< in C, where the kind does not say it
    std::vector<Example> examples; ///< the likeliest first
    Naming naming = Naming::nothing; ///< name: what it is the name of
    std::optional<SideKind> side;    ///< the one kind of thing beside the table that it means
};

/// Whether a handle parameter is made for handles that lead to this object.
[[nodiscard]] bool accepts(const Parameter& parameter, const Machine& machine, ObjectId object);

/// What a lesson can say in a STARTUPINFOEX.
struct StartupInfo {
    bool given = false;
    std::optional<std::vector<Handle>> handleList; ///< PROC_THREAD_ATTRIBUTE_HANDLE_LIST
    std::optional<Handle> parentProcess;           ///< PROC_THREAD_ATTRIBUTE_PARENT_PROCESS
    std::optional<std::vector<Handle>> jobList;    ///< PROC_THREAD_ATTRIBUTE_JOB_LIST
    std::array<Handle, 3> standard;                ///< in the order of `standardHandles`
    std::optional<std::uint32_t> flags;            ///< dwFlags, where it is given
    bool standardGiven = false;                    ///< one of the three is given

    /// STARTF_USESTDHANDLES; one of the three fields says it too, where nothing is said of the flags.
    [[nodiscard]] bool usesStandardHandles() const { return flags ? (*flags & 0x100) != 0 : standardGiven; }
};

/// What a lesson can say to SetInformationJobObject: limits, or a completion port.
struct JobInformation {
    std::uint32_t limits = 0;
    std::uint64_t key = 0; ///< CompletionKey
    Handle port;           ///< CompletionPort; NULL for none
    bool ofPort = false;   ///< it is a JOBOBJECT_ASSOCIATE_COMPLETION_PORT
};

/// An argument after evaluation, before a call's own types.
struct ArgumentValue {
    enum class Kind : std::uint8_t {
        number,
        text,
        securityAttributes,
        address,
        handles,
        startupInfo,
        jobPort
    } kind = Kind::number;
    std::uint64_t number = 0;
    std::uint64_t key = 0; ///< jobPort: the CompletionKey; `number` is the port
    std::string_view text; ///< text; for address: the variable's name
    SecurityAttributes attributes;
    std::vector<Handle> handles;
    StartupInfo startup;
};

/// What a call gives back that fails with an error.
[[nodiscard]] Returned failureOf(Returns as, std::uint32_t error);

/// Where the menu of a thing offers the calls that take its handle.
enum class MenuPlace : std::uint8_t {
    closing,   ///< first: the call that ends the use of such a handle
    common,    ///< then: what is wanted most often
    byHeading, ///< under its heading
};

/// The groups of the list of calls.
namespace group {
inline constexpr std::string_view create = CORE_TR("Calls", "Create"),
                                  open = CORE_TR("Calls", "Open by name or id"),
                                  share = CORE_TR("Calls", "Share"), use = CORE_TR("Calls", "Use"),
                                  close = CORE_TR("Calls", "Close and end"), ask = CORE_TR("Calls", "Ask");
}

struct CallDescription {
    std::string_view name;  ///< without the A/W suffix
    std::string_view group; ///< one of those above; translatable
    Returns returns;
    std::string_view help; ///< translatable, context "Calls": what it does, in one or two sentences
    std::vector<Parameter> parameters;
    std::string_view
        notModelled; ///< translatable; what the real call does that the simulation leaves out; may be empty
    Returned (*run)(CallContext&, std::span<const ArgumentValue>);
    MenuPlace menuPlace = MenuPlace::byHeading;
    CForm form; ///< in C, where the rest does not say it

    /// The same call with what C needs to know about it.
    [[nodiscard]] CallDescription inC(CForm c) && {
        form = std::move(c);
        return std::move(*this);
    }
};

/// All calls, in the order in which lists show them.
[[nodiscard]] std::span<const CallDescription> calls();

/// The call that gives back a thing beside the table; nullptr for what is not handed out as a value.
[[nodiscard]] const CallDescription* callThatCloses(SideKind kind);

/// A call by name, with or without the A/W suffix; nullptr when there is none.
[[nodiscard]] const CallDescription* findCall(std::string_view name);

} // namespace handlelab
