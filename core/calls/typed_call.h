// SPDX-License-Identifier: GPL-3.0-or-later
// Ties a call's C++ function to its described parameters: each parameter carries the C++ type its function
// takes, so a description that does not match the function does not compile.
#pragma once

#include "core/base/translate.h"
#include "core/calls/call.h"
#include "core/calls/call_context.h"
#include "core/kinds/spoken_name.h"

#include <initializer_list>
#include <utility>

namespace handlelab {

/// A string argument that may not be NULL.
struct PathArgument {
    std::string_view text;
    bool given = false; ///< it is not NULL
};
/// The address of a variable, or NULL.
struct Out {
    std::string_view variable;
};
/// The address of an OVERLAPPED, or NULL.
struct Overlapped {
    std::string_view variable;
    Handle event;             ///< its hEvent
    std::uint64_t offset = 0; ///< its Offset and OffsetHigh
};
/// A documented argument the simulation accepts and does not use.
struct Ignored {};

/// What a buffer holds whose address is passed.
struct Bytes {
    std::string_view text; ///< of a string, or of a variable that holds one
    bool ofProgram = true; ///< the program's own memory; else what is at `address`
    std::uint64_t address = 0;
};
/// Where bytes go: a variable of the program, or an address.
struct Buffer {
    std::string_view variable; ///< empty: `address` counts
    std::uint64_t address = 0;
};

/// An array of handles.
struct HandleArray {
    std::span<const Handle> handles;
};
/// A pointer an earlier call returned.
struct AddressArgument {
    std::uint64_t value = 0;
};

template <class T>
struct Typed {
    Parameter parameter;
};

// ---- how an evaluated argument becomes the function's type ----------------------------------------------

template <class T>
T convert(const ArgumentValue& a);
template <>
inline Handle convert<Handle>(const ArgumentValue& a) {
    return {a.number};
}
template <>
inline bool convert<bool>(const ArgumentValue& a) {
    return a.number != 0;
}
template <>
inline std::uint32_t convert<std::uint32_t>(const ArgumentValue& a) {
    return static_cast<std::uint32_t>(a.number);
}
template <>
inline std::int32_t convert<std::int32_t>(const ArgumentValue& a) {
    return static_cast<std::int32_t>(a.number);
}
template <>
inline ObjectName convert<ObjectName>(const ArgumentValue& a) {
    return {a.kind == ArgumentValue::Kind::text, a.text};
}
template <>
inline PathArgument convert<PathArgument>(const ArgumentValue& a) {
    return {a.text, a.kind == ArgumentValue::Kind::text};
}
template <>
inline SecurityAttributes convert<SecurityAttributes>(const ArgumentValue& a) {
    return a.attributes;
}
template <>
inline Out convert<Out>(const ArgumentValue& a) {
    return {a.text};
}
template <>
inline std::int64_t convert<std::int64_t>(const ArgumentValue& a) {
    return static_cast<std::int64_t>(a.number);
}
template <>
inline AddressArgument convert<AddressArgument>(const ArgumentValue& a) {
    return {a.number};
}
template <>
inline HandleArray convert<HandleArray>(const ArgumentValue& a) {
    return {a.handles};
}
template <>
inline Bytes convert<Bytes>(const ArgumentValue& a) {
    if (a.kind == ArgumentValue::Kind::number)
        return {.ofProgram = false, .address = a.number};
    return {.text = a.kind == ArgumentValue::Kind::text ? a.text : std::string_view()};
}
template <>
inline Buffer convert<Buffer>(const ArgumentValue& a) {
    if (a.kind == ArgumentValue::Kind::number)
        return {.address = a.number};
    return {.variable = a.text};
}
template <>
inline StartupInfo convert<StartupInfo>(const ArgumentValue& a) {
    return a.startup;
}
template <>
inline JobInformation convert<JobInformation>(const ArgumentValue& a) {
    if (a.kind == ArgumentValue::Kind::jobPort)
        return {.key = a.key, .port = {a.number}, .ofPort = true};
    return {.limits = static_cast<std::uint32_t>(a.number)};
}
template <>
inline Overlapped convert<Overlapped>(const ArgumentValue& a) {
    return {a.text, Handle{a.number}, a.key};
}
template <>
inline Ignored convert<Ignored>(const ArgumentValue&) {
    return {};
}

// ---- parameters -----------------------------------------------------------------------------------------

inline Typed<Handle> anyHandle(std::string_view name, std::string_view help, std::string_view initial = {}) {
    return {{.name = name, .kind = ParameterKind::handle, .initial = initial, .help = help, .anyType = true}};
}
inline Typed<Handle> handleTo(ObjectType type, std::string_view name, std::string_view help,
                              std::string_view initial = {}) {
    return {{.name = name, .kind = ParameterKind::handle, .initial = initial, .help = help, .type = type}};
}
inline Typed<bool> boolean(std::string_view name, std::string_view initial, std::string_view help) {
    return {{.name = name,
             .kind = ParameterKind::boolean,
             .initial = initial,
             .help = help,
             .family = ConstantFamily::boolean}};
}
inline Typed<std::uint32_t> dword(std::string_view name, std::string_view initial, std::string_view help,
                                  ParameterKind kind = ParameterKind::dword) {
    return {{.name = name, .kind = kind, .initial = initial, .help = help}};
}
inline Typed<std::int32_t> integer(std::string_view name, std::string_view initial, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::integer, .initial = initial, .help = help}};
}
inline Typed<std::uint32_t> choice(ConstantFamily family, std::string_view name, std::string_view initial,
                                   std::string_view help) {
    return {
        {.name = name, .kind = ParameterKind::constant, .initial = initial, .help = help, .family = family}};
}
inline Typed<std::uint32_t> accessMask(ObjectType type, std::string_view name, std::string_view initial,
                                       std::string_view help, bool anyType = false) {
    return {{.name = name,
             .kind = ParameterKind::access,
             .initial = initial,
             .help = help,
             .family = ConstantFamily::accessRight,
             .type = type,
             .anyType = anyType}};
}
inline Typed<ObjectName> objectName(std::string_view initial = "NULL") {
    return {{.name = "lpName",
             .kind = ParameterKind::name,
             .initial = initial,
             .help = CORE_TR("Calls", "The object's name, in one namespace for all kinds; NULL for none."),
             .naming = Naming::object}};
}
inline Typed<ObjectName> optionalText(std::string_view name, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::name, .initial = "NULL", .help = help}};
}
inline Typed<PathArgument> path(std::string_view name, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::path, .help = help, .examples = {{"notes.txt"}}}};
}
inline Typed<PathArgument> text(std::string_view name, std::string_view initial, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::text, .initial = initial, .help = help}};
}
inline Typed<AddressArgument> address(std::string_view name, std::string_view help,
                                      std::string_view initial = {}) {
    return {{.name = name, .kind = ParameterKind::address, .initial = initial, .help = help}};
}
inline Typed<std::int64_t> largeInteger(std::string_view name, std::string_view initial,
                                        std::string_view help) {
    return {{.name = name, .kind = ParameterKind::largeInteger, .initial = initial, .help = help}};
}
inline Typed<HandleArray> handles(std::string_view name, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::handles, .help = help, .anyType = true}};
}
inline Typed<StartupInfo> startupInfo(std::string_view name, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::startupInfo, .initial = "NULL", .help = help}};
}
inline Typed<JobInformation> jobInformation(std::string_view name, std::string_view initial,
                                            std::string_view help) {
    return {{.name = name,
             .kind = ParameterKind::jobInformation,
             .initial = initial,
             .help = help,
             .family = ConstantFamily::jobLimit}};
}
inline Typed<SecurityAttributes> securityAttributes(std::string_view name) {
    return {{.name = name,
             .kind = ParameterKind::securityAttributes,
             .initial = "NULL",
             .help = CORE_TR(
                 "Calls", "NULL, or whether the new handle can be inherited and who may open the object.")}};
}
inline Typed<Out> out(ParameterKind kind, std::string_view name, std::string_view initial,
                      std::string_view help) {
    return {{.name = name, .kind = kind, .initial = initial, .help = help}};
}
inline Typed<Overlapped> overlapped(std::string_view help, std::string_view initial = "NULL") {
    return {{.name = "lpOverlapped", .kind = ParameterKind::outOverlapped, .initial = initial, .help = help}};
}
inline Typed<Bytes> bytes(std::string_view name, std::string_view initial, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::bytes, .initial = initial, .help = help}};
}
inline Typed<Buffer> buffer(std::string_view name, std::string_view initial, std::string_view help) {
    return {{.name = name, .kind = ParameterKind::buffer, .initial = initial, .help = help}};
}
inline Typed<Ignored> ignored(std::string_view name, std::string_view initial = "NULL") {
    return {{.name = name,
             .kind = ParameterKind::ignored,
             .initial = initial,
             .help = CORE_TR("Calls", "Accepted and not simulated."),
             .seldom = true}};
}
/// A parameter that most programs leave as it is.
template <class T>
Typed<T> seldom(Typed<T> parameter) {
    parameter.parameter.seldom = true;
    return parameter;
}
/// A value that means a thing beside the handle table.
template <class T>
Typed<T> beside(Typed<T> parameter) {
    parameter.parameter.beside = true;
    return parameter;
}

/// The parameter with values that the call can be tried with, the likeliest first.
template <class T>
[[nodiscard]] Typed<T> such(std::vector<Example> examples, Typed<T> typed) {
    typed.parameter.examples = std::move(examples);
    return typed;
}
/// A value that means one kind of thing beside the handle table.
template <class T>
[[nodiscard]] Typed<T> meaning(SideKind kind, Typed<T> typed) {
    typed.parameter.side = kind;
    return typed;
}

// ---- parameters in C ------------------------------------------------------------------------------------

/// The parameter with its documented type, where the kind does not say it.
template <class T>
[[nodiscard]] Typed<T> declaredAs(CType type, Typed<T> typed) {
    typed.parameter.form.type = type;
    return typed;
}
/// The parameter with a documented type that no variable has: TOKEN_TYPE.
template <class T>
[[nodiscard]] Typed<T> castTo(std::string_view type, Typed<T> typed) {
    typed.parameter.form.cast = type;
    return typed;
}
/// A parameter that C has a structure for, where a lesson writes a plain value.
template <class T>
[[nodiscard]] Typed<T> builtAs(CStructure structure, Typed<T> typed) {
    typed.parameter.form.structure = structure;
    return typed;
}
/// What a program gives for a parameter that lessons leave out, and the declaration which that speaks of.
[[nodiscard]] inline Typed<Ignored> writtenAs(std::string_view code, Typed<Ignored> typed,
                                              std::string_view needs = {}) {
    typed.parameter.form.code = code;
    typed.parameter.form.needs = needs;
    return typed;
}
/// A parameter that decides whether the call writes files: with these constants it only reads them.
[[nodiscard]] inline Typed<std::uint32_t> readsWith(std::initializer_list<std::string_view> constants,
                                                    Typed<std::uint32_t> typed) {
    typed.parameter.form.reads = constants;
    return typed;
}
/// Why calls with a structure that lessons have no form for cannot be written as programs.
inline constexpr std::string_view noSuchStructure = "a call whose structures a lesson does not spell out";
/// A parameter that no program can be written with when it has one of the constants.
[[nodiscard]] inline Typed<std::uint32_t> refusing(CRefusal refusal, Typed<std::uint32_t> typed) {
    typed.parameter.form.refuses = std::move(refusal);
    return typed;
}

// ---- the description ------------------------------------------------------------------------------------

/// What a description says besides its parameters.
struct CallTexts {
    std::string_view name, group;
    Returns returns;
    std::string_view help;
    std::string_view notModelled = {};
};

template <auto Function>
struct Described;

template <class... T, Returned (*Function)(CallContext&, T...)>
struct Described<Function> {
    static Returned run(CallContext& context, std::span<const ArgumentValue> arguments) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return Function(context, convert<T>(arguments[I])...);
        }
        (std::index_sequence_for<T...>{});
    }
    static CallDescription as(const CallTexts& texts, Typed<T>... parameters) {
        return {texts.name,        texts.group, texts.returns, texts.help, {parameters.parameter...},
                texts.notModelled, &run};
    }
    /// The same for a call that menus offer among the first.
    static CallDescription common(const CallTexts& texts, Typed<T>... parameters) {
        CallDescription call = as(texts, parameters...);
        call.menuPlace = MenuPlace::common;
        return call;
    }
    /// The same for the call that ends the use of a handle; menus offer it before all others.
    static CallDescription closing(const CallTexts& texts, Typed<T>... parameters) {
        CallDescription call = as(texts, parameters...);
        call.menuPlace = MenuPlace::closing;
        return call;
    }
};

} // namespace handlelab
